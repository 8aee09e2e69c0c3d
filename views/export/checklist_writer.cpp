// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/checklist_writer.h"

#include "core/readiness/pool_thread_loan.h"
#include "core/report/write_file.h"

namespace slipway::views {

using namespace model;

Status writeMade(const Result<QByteArray>& made, const QString& path, const Progress& progress)
{
    if (!made)
        return made.error();
    if (progress.isCancelled())
        return exportStopped();
    return report::writeFile(path, *made);
}

Status writeChecklist(readiness::Workspace& workspace, const readiness::Dossier& dossier,
                      const ExportOrder& order, const QString& path, const Progress& progress)
{
    std::optional<readiness::PoolThreadLoan> loan;
    if (traitsOf(order.format).isSigned)
        loan.emplace(); // a person may be asked for a passphrase
    auto file = exportChecklist(workspace, dossier, order, access::PassphrasePrompt::Dialog, progress);
    if (!file)
        return file.error();
    return writeMade(std::move(file).value().content, path, progress);
}

} // namespace slipway::views
