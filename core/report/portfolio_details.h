// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

#include <QFuture>
#include <QSemaphore>

#include <vector>

namespace slipway::report {

/// The checklists of a portfolio's pages, made on the work pool while the next dossier is put together:
/// naming a snapshot by its hash takes longer than all else. Of one thread, which must not be the pool's.
class PortfolioDetails
{
public:
    explicit PortfolioDetails(ReportOptions options);
    ~PortfolioDetails();
    Q_DISABLE_COPY_MOVE(PortfolioDetails)

    /// Waits while as many are being made as there is use for: dossiers are large.
    void add(readiness::Dossier dossier);
    /// Each as openOnly() gives it, in the order in which they were added. Waits for the last.
    [[nodiscard]] std::vector<ChecklistDocument> take();

private:
    ReportOptions m_options;
    QSemaphore m_room;
    std::vector<QFuture<ChecklistDocument>> m_documents;
};

} // namespace slipway::report
