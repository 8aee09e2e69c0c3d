// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/save_place.h"

#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace slipway::views {

namespace {

const QString kFolderKey = QStringLiteral("files/savedIn");

/// "pdf" of "PDF files (*.pdf)".
QString endingOf(const QString& filter)
{
    static const QRegularExpression kEnding(QStringLiteral("\\*\\.(\\w+)"));
    return kEnding.match(filter).captured(1);
}

QString lastFolder()
{
    const QString last = QSettings().value(kFolderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString fileNameOf(const QStringList& words, const QString& ending)
{
    static const QRegularExpression kOther(QStringLiteral("[^\\w.+-]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kEdges(QStringLiteral("^[-.]+|[-.]+$"));
    constexpr qsizetype kLongest = 100; // characters; a file system takes 255 bytes
    QString name = words.join(QLatin1Char('-'));
    name.replace(kOther, QStringLiteral("-"));
    name = name.left(kLongest).remove(kEdges);
    return (name.isEmpty() ? QStringLiteral("slipway") : name) + QLatin1Char('.') + ending;
}

QString chooseSavePath(QWidget* parent, const QString& title, const QString& name, const QString& filters)
{
    QFileDialog dialog(parent, title, lastFolder(), filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(endingOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& filter) { dialog.setDefaultSuffix(endingOf(filter)); });
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    QSettings().setValue(kFolderKey, QFileInfo(path).path());
    return path;
}

} // namespace slipway::views
