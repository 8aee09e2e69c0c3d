// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/watched_application.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <ctime>

namespace slipway::views {

namespace {

double msOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    // Which of the two comes, and when, differs between dispatchers; each comes between turns.
    const auto* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &WatchedApplication::endTurn);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &WatchedApplication::endTurn);
}

WatchedApplication::Time WatchedApplication::now()
{
    return {msOf(CLOCK_THREAD_CPUTIME_ID), msOf(CLOCK_MONOTONIC)};
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread() || thread()->loopLevel() == m_level)
        return QApplication::notify(receiver, event); // another thread's, or part of one that is measured
    const int outerLevel = std::exchange(m_level, thread()->loopLevel());
    const Time outerNested = std::exchange(m_nested, {});
    // Neither may be there any more afterwards.
    const char* const name = receiver->metaObject()->className();
    const int type = event->type();
    const Time begin = now();
    const bool isDone = QApplication::notify(receiver, event);
    const Time end = now();
    const Time all{end.work - begin.work, end.wall - begin.wall};
    note({all.work - m_nested.work, all.wall - m_nested.wall}, name, type);
    m_nested = {outerNested.work + all.work, outerNested.wall + all.wall};
    m_level = outerLevel;
    return isDone;
}

void WatchedApplication::note(const Time& used, const char* receiver, int event)
{
    m_turn.workMs += used.work;
    m_turn.wallMs += used.wall;
    if (used.work < m_longestPiece)
        return;
    m_longestPiece = used.work;
    m_turn.place = QStringLiteral("%1, event %2: %3 ms")
                       .arg(QLatin1String(receiver))
                       .arg(event)
                       .arg(used.work, 0, 'f', 1);
}

void WatchedApplication::endTurn()
{
    const Hold turn = std::exchange(m_turn, {});
    m_longestPiece = 0;
    if (turn.workMs > m_worst.workMs)
        m_worst = turn;
    if (turn.wallMs > kLongestMs && m_report)
        m_report(turn);
}

Hold WatchedApplication::takeWorst()
{
    endTurn();
    return std::exchange(m_worst, {});
}

} // namespace slipway::views
