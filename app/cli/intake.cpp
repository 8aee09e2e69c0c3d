// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/intake.h"

#include "app/cli/exit_code.h"
#include "core/evidence/retry_policy.h"

#include <thread>

namespace slipway::app {

using namespace model;
using evidence::Arrival;
using evidence::Outcome;

Intake::Intake(const CommandContext& context, evidence::Ingest& ingest)
    : m_context(context)
    , m_ingest(ingest)
{
}

Status Intake::add(Arrival arrival)
{
    constexpr size_t kBatch = 1000;
    constexpr qint64 kBatchBytes = 8 << 20;
    m_bytes += arrival.json.size();
    m_batch.push_back(std::move(arrival));
    return m_batch.size() >= kBatch || m_bytes >= kBatchBytes ? flush() : Status(Done{});
}

Result<std::vector<Outcome>> Intake::takePatiently()
{
    // Many writers starve one now and then; offering the same again is safe.
    constexpr evidence::RetryPolicy kPatience{std::chrono::milliseconds(100), std::chrono::milliseconds(5000),
                                              20};
    for (int tries = 1;; ++tries) {
        auto outcomes = m_ingest.take(m_batch, m_context.person);
        if (outcomes || outcomes.error().code != ErrorCode::Locked)
            return outcomes;
        const auto delay = kPatience.delayAfter(tries, evidence::systemChance());
        if (!delay)
            return outcomes;
        std::this_thread::sleep_for(*delay);
    }
}

Status Intake::flush()
{
    if (m_batch.empty())
        return Done{};
    const auto outcomes = takePatiently();
    if (!outcomes)
        return outcomes.error();
    for (const Outcome& outcome : *outcomes)
        count(outcome);
    m_batch.clear();
    m_bytes = 0;
    return Done{};
}

void Intake::count(const Outcome& outcome)
{
    switch (outcome.fate) {
    case Outcome::Fate::Stored:
        ++m_stored;
        return;
    case Outcome::Fate::AlreadyThere:
        ++m_alreadyThere;
        return;
    case Outcome::Fate::Dead:
        m_dead.push_back(outcome);
        return;
    }
}

int Intake::report(bool asJson) const
{
    constexpr size_t kMostShown = 5;
    for (size_t i = 0; i < std::min(m_dead.size(), kMostShown); ++i)
        m_context.terminal.complain(m_dead[i].refusal);
    if (asJson) {
        Json letters = Json::array();
        for (const Outcome& dead : m_dead)
            letters.push_back({{"id", dead.deadLetter.toString().toStdString()},
                               {"where", dead.refusal.where.toStdString()},
                               {"reason", dead.refusal.what.toStdString()}});
        m_context.terminal.print(
            Json{{"stored", m_stored}, {"already_there", m_alreadyThere}, {"dead_letters", letters}});
    }
    QString text = QStringLiteral("%1 stored, %2 already there, %3 refused")
                       .arg(m_stored)
                       .arg(m_alreadyThere)
                       .arg(m_dead.size());
    if (!m_dead.empty())
        text += QStringLiteral("; see: slipway dead-letters list");
    m_context.terminal.say(text);
    return m_dead.empty() ? kDone : kBadData;
}

} // namespace slipway::app
