// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_reader.h"

#include "core/readiness/board_keeper.h"
#include "core/readiness/freed_on_worker.h"
#include "core/readiness/task.h"

#include <QHash>

#include <tuple>

namespace slipway::views {

using namespace model;

namespace {

using BoardPointer = BoardReader::BoardPointer;

/// Until the new trends are there, the rows keep those that they had.
void keepTrends(readiness::Board& board, const readiness::Board& before)
{
    QHash<ReleaseId, const readiness::BoardRow*> known;
    for (const readiness::BoardRow& row : before.rows)
        known.insert(row.release.id, &row);
    for (readiness::BoardRow& row : board.rows) {
        if (const readiness::BoardRow* old = known.value(row.release.id); old && row.trend.empty())
            std::tie(row.trend, row.forecast) = std::tie(old->trend, old->forecast);
    }
}

Result<BoardPointer> readBoard(readiness::Workspace& workspace, const store::AsOf& asOf, bool withTrend,
                               const BoardPointer& before)
{
    auto board = workspace.board(withTrend, asOf);
    if (!board)
        return board.error();
    if (before)
        keepTrends(*board, *before);
    return readiness::sharedFreedOnWorker(std::move(board).value());
}

} // namespace

void BoardReader::setWorkspace(std::shared_ptr<readiness::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    restart();
}

void BoardReader::setMoment(const std::optional<QDateTime>& moment)
{
    m_moment = moment;
    restart();
}

void BoardReader::restart()
{
    m_reads = std::make_unique<QObject>();
    m_last.reset();
    m_isReadingRows = false;
    m_isReadingTrends = false;
    m_isAskedAgain = false;
    m_keptAt.reset();
    showKept();
    refresh();
}

void BoardReader::showKept()
{
    if (!m_keeper || !m_workspace || m_moment)
        return;
    auto kept = m_keeper->take(m_workspace->location());
    if (!kept)
        return;
    m_isReadingRows = true; // what is shown says so; refresh() follows
    m_last = kept->board;
    m_keptAt = kept->readAt;
    Q_EMIT boardRead(m_last);
    m_isReadingRows = false;
}

void BoardReader::refresh()
{
    if (!m_workspace)
        return;
    if (m_isReadingRows)
        m_isAskedAgain = true;
    else
        readRows();
}

void BoardReader::readRows()
{
    m_isReadingRows = true;
    ++m_generation;
    readiness::runTask<BoardPointer>(
        m_reads.get(),
        [workspace = m_workspace, asOf = m_moment, before = m_last](const Progress&) {
            return readBoard(*workspace, asOf, false, before);
        },
        [this](const Result<BoardPointer>& board) {
            m_isReadingRows = false;
            if (std::exchange(m_isAskedAgain, false))
                readRows();
            if (!board) {
                Q_EMIT failed(board.error());
                return;
            }
            m_keptAt.reset();
            m_last = *board;
            Q_EMIT boardRead(m_last);
            if (!m_isReadingRows)
                readTrends();
        });
}

void BoardReader::readTrends()
{
    if (m_isReadingTrends)
        return;
    m_isReadingTrends = true;
    readiness::runTask<BoardPointer>(
        m_reads.get(),
        [workspace = m_workspace, asOf = m_moment, keeper = m_keeper](const Progress&) {
            auto board = readBoard(*workspace, asOf, true, nullptr);
            if (board && keeper && !asOf)
                keeper->keep(workspace->location(), **board);
            return board;
        },
        [this, generation = m_generation](const Result<BoardPointer>& board) {
            m_isReadingTrends = false;
            if (generation == m_generation && board) {
                m_last = *board;
                Q_EMIT boardRead(m_last);
            } else if (generation != m_generation && !m_isReadingRows) {
                readTrends();
            }
        });
}

} // namespace slipway::views
