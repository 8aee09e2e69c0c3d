// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/timeline_words.h"

#include "views/widgets/translated_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace slipway::views {

using namespace model;
using readiness::Dossier;

namespace {

constexpr size_t kMostCriteria = 4;

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineTexts)
};

/// An approver spoke, rather than who asked.
bool isAnswered(const Waiver& waiver)
{
    return !waiver.withdrawn && waiver.step != WaiverStep::Requested && !waiver.answer.isEmpty();
}

QString whatOf(const Waiver& waiver)
{
    const QString criterion = waiver.criterion.toString();
    if (waiver.withdrawn)
        return (waiver.step == WaiverStep::Requested ? TimelineTexts::tr("took back the request to waive %1")
                                                     : TimelineTexts::tr("took back the waiver of %1"))
            .arg(criterion);
    switch (waiver.step) {
    case WaiverStep::Requested:
        return TimelineTexts::tr("asked to waive %1").arg(criterion);
    case WaiverStep::Refused:
        return TimelineTexts::tr("refused to waive %1").arg(criterion);
    case WaiverStep::Approved:
        break;
    }
    return isAnswered(waiver)
               ? TimelineTexts::tr("approved the waiver of %1").arg(criterion)
               : TimelineTexts::tr("had %1 waived, approved by %2").arg(criterion, waiver.approvedBy);
}

/// The words of each kind of event.
struct Teller
{
    const Dossier& dossier;

    EventWords operator()(const readiness::ReleaseAdded&) const
    {
        return {{}, TimelineTexts::tr("The release was added"), {}};
    }

    EventWords operator()(const readiness::EvidenceCame& came) const
    {
        return {came.plugin,
                came.count == 1 ? TimelineTexts::tr("Evidence came")
                                : TimelineTexts::tr("%1 pieces of evidence came").arg(came.count),
                {}};
    }

    EventWords operator()(const readiness::VerdictTurn& turn) const
    {
        const auto score = [](double value) { return QLocale().toString(std::floor(value)); };
        if (!turn.before)
            return {{},
                    TimelineTexts::tr("The verdict began as %1, score %2")
                        .arg(Words::of(turn.after), score(turn.score)),
                    {}};
        return {{},
                TimelineTexts::tr("The verdict turned from %1 to %2, score %3 to %4")
                    .arg(Words::of(*turn.before), Words::of(turn.after), score(turn.scoreBefore),
                         score(turn.score)),
                because(turn)};
    }

    EventWords operator()(const readiness::LaunchPlanned&) const
    {
        return {{}, TimelineTexts::tr("Launch"), {}};
    }

    EventWords operator()(const Attestation& a) const
    {
        const QString what = a.withdrawn ? TimelineTexts::tr("took back the answer to %1")
                             : a.holds   ? TimelineTexts::tr("attested %1")
                                         : TimelineTexts::tr("denied %1");
        return {a.by, what.arg(a.criterion.toString()), a.reason};
    }

    EventWords operator()(const Waiver& w) const
    {
        return {isAnswered(w) ? w.approvedBy : w.requestedBy, whatOf(w), isAnswered(w) ? w.answer : w.reason};
    }

    EventWords operator()(const SignOff& s) const
    {
        return {s.by,
                s.withdrawn ? TimelineTexts::tr("took back the sign-off for %1").arg(s.role)
                            : TimelineTexts::tr("signed off for %1 on %2").arg(s.role, s.commit.shortHex()),
                s.reason};
    }

    EventWords operator()(const NotApplicable& n) const
    {
        return {n.by,
                (n.withdrawn ? TimelineTexts::tr("put %1 back")
                             : TimelineTexts::tr("took %1 out, it does not apply"))
                    .arg(n.criterion.toString()),
                n.reason};
    }

    EventWords operator()(const Assignment& a) const
    {
        return {a.by,
                a.owner.isEmpty() ? TimelineTexts::tr("gave %1 to nobody").arg(a.criterion.toString())
                                  : TimelineTexts::tr("gave %1 to %2").arg(a.criterion.toString(), a.owner),
                a.due ? TimelineTexts::tr("by %1").arg(Words::moment(*a.due)) : QString()};
    }

    EventWords operator()(const Decision& d) const
    {
        return {d.by, TimelineTexts::tr("decided %1").arg(Words::of(d.verdict)), d.reason};
    }

    EventWords operator()(const ConditionMet& met) const
    {
        const QString what = met.withdrawn ? TimelineTexts::tr("reopened condition %1")
                                           : TimelineTexts::tr("said that condition %1 is met");
        return {met.by, what.arg(met.condition + 1), met.reason};
    }

    EventWords operator()(const Brief& brief) const
    {
        return {brief.by,
                saysNothing(brief)        ? TimelineTexts::tr("took the launch brief back")
                : brief.release.isEmpty() ? TimelineTexts::tr("wrote the project's launch brief")
                                          : TimelineTexts::tr("wrote the release's launch brief"),
                {}};
    }

    EventWords operator()(const LaunchEvent& event) const
    {
        switch (event.step) {
        case LaunchStep::Promoted:
            return {event.by,
                    TimelineTexts::tr("promoted it to %1 at %2")
                        .arg(Words::of(event.stage), event.commit.shortHex()),
                    event.reason};
        case LaunchStep::CanaryStep:
            return {event.by, TimelineTexts::tr("gave it more of the traffic"), event.reason};
        case LaunchStep::RolledBack:
            return {event.by, TimelineTexts::tr("rolled it back from %1").arg(Words::of(event.stage)),
                    event.reason};
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString because(const readiness::VerdictTurn& turn) const
    {
        if (turn.because.empty())
            return TimelineTexts::tr("by a decision, a condition or a dependency");
        QStringList said;
        for (size_t i = 0; i < std::min(kMostCriteria, turn.because.size()); ++i) {
            const CriterionTurn& one = turn.because[i];
            const Criterion* criterion = dossier.policy->find(one.criterion);
            const QString state = one.state ? Words::of(*one.state) : TimelineTexts::tr("Not asked");
            said += TimelineTexts::tr("%1: %2").arg(
                criterion ? criterion->question : one.criterion.toString(),
                one.measured.isEmpty() ? state : TimelineTexts::tr("%1, %2").arg(one.measured, state));
        }
        if (turn.because.size() > kMostCriteria)
            said += TimelineTexts::tr("and %1 more").arg(turn.because.size() - kMostCriteria);
        return said.join(QLatin1String("; "));
    }
};

} // namespace

QString EventWords::line() const
{
    QString said = who.isEmpty() ? what : TimelineTexts::tr("%1: %2").arg(who, what);
    return reason.isEmpty() ? said : TimelineTexts::tr("%1 (%2)").arg(said, reason);
}

EventWords wordsOf(const readiness::TimelineEvent& event, const Dossier& dossier)
{
    return std::visit(Teller{dossier}, event.what);
}

QString nameOf(readiness::TimelineEvent::Lane lane)
{
    using Lane = readiness::TimelineEvent::Lane;
    switch (lane) {
    case Lane::Launch:
        return TimelineTexts::tr("Launch");
    case Lane::People:
        return TimelineTexts::tr("People");
    case Lane::Verdict:
        return TimelineTexts::tr("Verdict");
    case Lane::Evidence:
        return TimelineTexts::tr("Evidence");
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictOf(const readiness::TimelineEvent& event)
{
    if (const auto* turn = std::get_if<readiness::VerdictTurn>(&event.what))
        return turn->after;
    if (const auto* decision = std::get_if<Decision>(&event.what))
        return decision->verdict;
    return std::nullopt;
}

} // namespace slipway::views
