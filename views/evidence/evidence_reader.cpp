// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_reader.h"

#include "core/readiness/task.h"

namespace slipway::views {

using namespace model;
using store::EvidenceCounts;
using store::EvidencePage;
using store::EvidenceQuery;

namespace {

constexpr int kPage = 200;
constexpr int kTyping = 150; ///< ms after the last key

struct Counted
{
    EvidenceCounts counts;
    QHash<ProjectId, QString> names;
};

Result<Counted> count(readiness::Workspace& workspace, qint64 after, const store::AsOf& asOf)
{
    auto counts = store::countEvidence(workspace.history(), after, asOf);
    if (!counts)
        return counts.error();
    Counted counted{std::move(counts).value(), {}};
    for (const auto& projects : {workspace.history().projects(), workspace.history().removedProjects()}) {
        if (!projects)
            return projects.error();
        for (const Project& project : *projects)
            counted.names.insert(project.id, project.name);
    }
    return counted;
}

} // namespace

EvidenceReader::EvidenceReader(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTyping);
    connect(&m_soon, &QTimer::timeout, this, &EvidenceReader::start);
}

void EvidenceReader::setWorkspace(std::shared_ptr<readiness::Workspace> workspace, const store::AsOf& asOf)
{
    m_workspace = std::move(workspace);
    m_lists = std::make_unique<QObject>();
    m_counts = std::make_unique<QObject>();
    m_soon.stop();
    m_filter = {};
    m_filter.asOf = asOf;
    m_project.clear();
    m_projectIds.clear();
    m_totals = {};
    m_countedUpTo = 0;
    m_newest = -1;
    m_next = 0;
    m_isReading = false;
    m_isCounting = false;
    m_isAskedAgain = false;
}

void EvidenceReader::ask(store::EvidenceFilter filter, const QString& project, bool isTyping)
{
    filter.asOf = m_filter.asOf;
    m_filter = std::move(filter);
    m_project = project;
    if (isTyping)
        m_soon.start();
    else
        start();
}

void EvidenceReader::start()
{
    m_soon.stop();
    if (!m_workspace)
        return;
    m_lists = std::make_unique<QObject>(); // the last one asked for counts
    m_filter.project = m_project.isEmpty() ? ProjectId() : m_projectIds.value(m_project);
    m_next = 0;
    m_newest = -1;
    m_found = 0;
    m_isReading = false;
    Q_EMIT began();
    readPage();
}

void EvidenceReader::more()
{
    if (m_isReading || m_next == 0 || !m_workspace)
        return;
    m_found = 0;
    readPage();
}

void EvidenceReader::readPage()
{
    m_isReading = true;
    EvidenceQuery query;
    query.filter = m_filter;
    query.before = m_next;
    query.limit = kPage;
    readiness::runTask<EvidencePage>(
        m_lists.get(),
        [workspace = m_workspace, query](const Progress&) {
            return store::listEvidence(workspace->history(), query);
        },
        [this](const Result<EvidencePage>& page) {
            m_isReading = false;
            if (!page) {
                m_next = 0;
                Q_EMIT failed(page.error());
                return;
            }
            m_next = page->next;
            if (m_newest < 0)
                m_newest = page->newest;
            m_found += static_cast<int>(page->pieces.size());
            // A filter that fits little looks through much: what was found is shown meanwhile.
            if (m_found < kPage && m_next > 0)
                readPage();
            Q_EMIT pageRead(page->pieces);
        });
}

void EvidenceReader::refresh()
{
    if (!m_workspace)
        return;
    if (m_isCounting) {
        m_isAskedAgain = true;
        return;
    }
    m_isCounting = true;
    readiness::runTask<Counted>(
        m_counts.get(),
        [workspace = m_workspace, after = m_countedUpTo, asOf = m_filter.asOf](const Progress&) {
            return count(*workspace, after, asOf);
        },
        [this](const Result<Counted>& counted) {
            m_isCounting = false;
            if (counted)
                addCounts(counted->counts, counted->names);
            else
                Q_EMIT failed(counted.error());
            if (std::exchange(m_isAskedAgain, false))
                refresh();
        });
}

void EvidenceReader::addCounts(const EvidenceCounts& counts, const QHash<ProjectId, QString>& names)
{
    const bool isFirst = m_countedUpTo == 0;
    m_countedUpTo = counts.upTo;
    for (auto each = names.begin(); each != names.end(); ++each)
        m_projectIds.insert(each.value(), each.key());
    for (const store::EvidenceCount& count : counts.counts) {
        m_totals.projects[names.value(count.project)] += count.pieces;
        m_totals.kinds[count.kind] += count.pieces;
        m_totals.sources[count.plugin] += count.pieces;
        m_totals.all += count.pieces;
    }
    Q_EMIT counted();
    if (!isFirst && !counts.counts.empty())
        readArrivals();
}

void EvidenceReader::readArrivals()
{
    if (m_newest < 0)
        return; // the first page is still read, and will hold them
    EvidenceQuery query;
    query.filter = m_filter;
    query.after = m_newest;
    query.limit = kPage;
    readiness::runTask<EvidencePage>(
        m_lists.get(),
        [workspace = m_workspace, query](const Progress&) {
            return store::listEvidence(workspace->history(), query);
        },
        [this, after = m_newest](const Result<EvidencePage>& page) {
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            if (after != m_newest)
                return; // told already
            if (page->next > 0) {
                start(); // more than a page: the list begins anew
                return;
            }
            m_newest = page->newest;
            if (!page->pieces.empty())
                Q_EMIT arrived(page->pieces);
        });
}

} // namespace slipway::views
