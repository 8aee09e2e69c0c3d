// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/export_names.h"

#include "views/widgets/file_choice.h"

#include <QDir>

namespace slipway::views {

QString exportFileName(QStringList words, ExportFormat format)
{
    const FormatTraits traits = traitsOf(format);
    if (words.isEmpty() || QLatin1String(traits.word) != QLatin1String("checklist"))
        words += QString::fromLatin1(traits.word);
    return fileNameOf(words, QString::fromLatin1(traits.ending));
}

QString freeExportPath(const QString& folder, const QStringList& words, ExportFormat format)
{
    const QString ending = QLatin1Char('.') + QLatin1String(traitsOf(format).ending);
    const QString name = exportFileName(words, format).chopped(ending.size());
    const QDir dir(folder);
    for (int number = 1;; ++number) {
        const QString which = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        const QString file = name + which + ending;
        if (!dir.exists(file))
            return dir.filePath(file);
    }
}

} // namespace slipway::views
