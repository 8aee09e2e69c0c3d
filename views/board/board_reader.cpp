// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_reader.h"

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
    auto read = std::make_shared<readiness::Board>(std::move(board).value());
    if (before)
        keepTrends(*read, *before);
    return BoardPointer(std::move(read));
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
    refresh();
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
        [workspace = m_workspace, asOf = m_moment](const Progress&) {
            return readBoard(*workspace, asOf, true, nullptr);
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
