// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/transition_book.h"

namespace slipway::readiness {

using namespace model;

namespace {

/// Fewer evaluations than this cost less than a write.
constexpr int kWorthKeeping = 16;

/// What keeps a cache from being written without anything being wrong with the history.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Locked || code == ErrorCode::DiskFull || code == ErrorCode::Unwritable;
}

} // namespace

Result<TransitionBook> TransitionBook::open(store::History& history, const ProjectId& project)
{
    auto kept = history.transitions(project, transitionsEngine());
    if (!kept)
        return kept.error();
    return TransitionBook(history, std::move(kept).value());
}

Result<Transitions> TransitionBook::of(ReleaseHistories& histories, const ReleaseId& release,
                                       const QDateTime& at)
{
    Transitions& known = m_kept[release];
    const auto evaluated = extend(known, histories, release, at);
    if (!evaluated)
        return evaluated.error();
    if (*evaluated > 0)
        m_grown.insert(release, known);
    m_evaluated += *evaluated;
    return upTo(known, at);
}

Status TransitionBook::close(qint64 upToRecord)
{
    if (m_evaluated < kWorthKeeping)
        return Done{};
    m_evaluated = 0;
    const Status kept = m_history->keepTransitions(m_grown, transitionsEngine(), upToRecord);
    return kept || !isPassing(kept.error().code) ? kept : Status(Done{});
}

} // namespace slipway::readiness
