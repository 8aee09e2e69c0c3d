// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio_details.h"

#include "core/readiness/work_pool.h"
#include "core/report/portfolio_document.h"

#include <QSemaphoreReleaser>
#include <QtConcurrent/QtConcurrentRun>

namespace slipway::report {

PortfolioDetails::PortfolioDetails(ReportOptions options)
    : m_options(std::move(options))
    , m_room(2 * std::max(readiness::workPool().maxThreadCount(), 1))
{
}

PortfolioDetails::~PortfolioDetails()
{
    for (QFuture<ChecklistDocument>& document : m_documents)
        document.waitForFinished();
}

void PortfolioDetails::add(readiness::Dossier dossier)
{
    m_room.acquire();
    m_documents.push_back(
        QtConcurrent::run(&readiness::workPool(), [this, of = std::move(dossier)]() mutable {
            const QSemaphoreReleaser done(m_room);
            const readiness::Dossier owned = std::move(of); // freed here, and not by who takes the result
            return openOnly(makeDocument(owned, m_options));
        }));
}

std::vector<ChecklistDocument> PortfolioDetails::take()
{
    std::vector<ChecklistDocument> documents;
    documents.reserve(m_documents.size());
    for (QFuture<ChecklistDocument>& document : m_documents)
        documents.push_back(document.takeResult());
    m_documents.clear();
    return documents;
}

} // namespace slipway::report
