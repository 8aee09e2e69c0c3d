// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/intake.h"

#include "app/cli/exit_code.h"

namespace slipway::app {

using namespace model;
using evidence::Arrival;
using evidence::Outcome;

Intake::Intake(const CommandContext& context, evidence::Ingest& ingest)
    : m_context(context)
    , m_delivery(
          ingest, context.person,
          {evidence::Delivery::Options().limits, [this](const Outcome& dead) { m_dead.push_back(dead); }, {}})
{
}

Status Intake::add(Arrival arrival)
{
    m_hasGivenUp = !m_delivery.add(std::move(arrival));
    return m_hasGivenUp ? finish() : Status(Done{});
}

int Intake::report(bool asJson) const
{
    constexpr size_t kMostShown = 5;
    const evidence::Delivery::Counts& counts = m_delivery.counts();
    for (size_t i = 0; i < std::min(m_dead.size(), kMostShown); ++i)
        m_context.terminal.complain(m_dead[i].refusal);
    if (asJson) {
        Json letters = Json::array();
        for (const Outcome& dead : m_dead)
            letters.push_back({{"id", dead.deadLetter.toString().toStdString()},
                               {"where", dead.refusal.where.toStdString()},
                               {"reason", dead.refusal.what.toStdString()}});
        m_context.terminal.print(Json{
            {"stored", counts.stored}, {"already_there", counts.alreadyThere}, {"dead_letters", letters}});
    }
    QString text = QStringLiteral("%1 stored, %2 already there, %3 refused")
                       .arg(counts.stored)
                       .arg(counts.alreadyThere)
                       .arg(m_dead.size());
    if (!m_dead.empty())
        text += QStringLiteral("; see: slipway dead-letters list");
    m_context.terminal.say(text);
    return m_dead.empty() ? kDone : kBadData;
}

} // namespace slipway::app
