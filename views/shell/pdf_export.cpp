// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pdf_export.h"

#include "core/readiness/task.h"
#include "views/widgets/inline_message.h"

#include <QCoreApplication>
#include <QDir>

namespace slipway::views {

using namespace model;

void exportPdf(const WorkspacePointer& workspace, const PdfWriter& write, const ReleaseId& release,
               const store::AsOf& asOf, const QString& path, InlineMessage& message)
{
    readiness::runTask<Done>(
        &message,
        [workspace, release, asOf, path, write](const Progress&) -> Status {
            const auto dossier = workspace->dossier(release, asOf);
            if (!dossier)
                return dossier.error();
            return write(*dossier, path);
        },
        [&message, path](const Status& written) {
            if (written)
                message.showDone(QCoreApplication::translate("PdfExport", "Wrote %1.")
                                     .arg(QDir::toNativeSeparators(path)));
            else
                message.showError(written.error());
        });
}

} // namespace slipway::views
