// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/translated_words.h"

#include <QLocale>

#include <algorithm>

namespace slipway::views {

using namespace model;

QString Words::of(Characteristic value)
{
    switch (value) {
    case Characteristic::Stability:
        return tr("Stability");
    case Characteristic::Performance:
        return tr("Performance");
    case Characteristic::Security:
        return tr("Security");
    case Characteristic::Maintainability:
        return tr("Maintainability");
    case Characteristic::Observability:
        return tr("Observability");
    case Characteristic::Ai:
        return tr("AI");
    }
    Q_UNREACHABLE();
}

QString Words::of(ResultState value)
{
    switch (value) {
    case ResultState::Pass:
        return tr("Passes");
    case ResultState::Fail:
        return tr("Fails");
    case ResultState::Warn:
        return tr("Warns");
    case ResultState::Stale:
        return tr("Stale");
    case ResultState::Unknown:
        return tr("Not answered");
    case ResultState::Waived:
        return tr("Waived");
    case ResultState::NotApplicable:
        return tr("Does not apply");
    }
    Q_UNREACHABLE();
}

QString Words::of(Verdict value)
{
    switch (value) {
    case Verdict::Go:
        return tr("Go");
    case Verdict::Conditional:
        return tr("Conditional");
    case Verdict::NoGo:
        return tr("No-go");
    case Verdict::NoEvidence:
        return tr("No evidence");
    }
    Q_UNREACHABLE();
}

QString Words::of(Severity value)
{
    switch (value) {
    case Severity::Blocker:
        return tr("blocker");
    case Severity::Major:
        return tr("major");
    case Severity::Minor:
        return tr("minor");
    }
    Q_UNREACHABLE();
}

QString Words::of(const Stage& value)
{
    if (value == Stage::development())
        return tr("Development");
    if (value == Stage::staging())
        return tr("Staging");
    return value == Stage::production() ? tr("Production") : toWords(value);
}

QString Words::of(ProjectKind value)
{
    switch (value) {
    case ProjectKind::Unspecified:
        return tr("Not said");
    case ProjectKind::WebService:
        return tr("Web service");
    case ProjectKind::WebApp:
        return tr("Web app");
    case ProjectKind::AiService:
        return tr("AI service");
    case ProjectKind::Library:
        return tr("Library");
    case ProjectKind::InternalTool:
        return tr("Internal tool");
    case ProjectKind::Prototype:
        return tr("Prototype");
    }
    Q_UNREACHABLE();
}

QString Words::of(Generation value)
{
    switch (value) {
    case Generation::Unstated:
        return tr("Not said");
    case Generation::ProofOfConcept:
        return tr("Proof of concept");
    case Generation::FirstGeneration:
        return tr("First generation");
    }
    Q_UNREACHABLE();
}

QString Words::attention(const Evaluation& evaluation)
{
    if (evaluation.verdict == Verdict::NoEvidence)
        return tr("%1 unanswered").arg(evaluation.unanswered);
    if (evaluation.blockers > 0)
        return tr("%n blocker(s)", nullptr, evaluation.blockers);
    const auto held = std::count_if(evaluation.dependencies.begin(), evaluation.dependencies.end(),
                                    [](const DependencyState& state) { return state.allows != Verdict::Go; });
    if (held > 0)
        return tr("waits for %n release(s)", nullptr, static_cast<int>(held));
    if (evaluation.waived > 0)
        return tr("%n waiver(s)", nullptr, evaluation.waived);
    if (evaluation.stale > 0)
        return tr("%1 stale").arg(evaluation.stale);
    if (evaluation.conditions > 0)
        return tr("%n condition(s)", nullptr, evaluation.conditions);
    if (evaluation.verdict == Verdict::Conditional)
        return tr("%1 open").arg(evaluation.pathToGo.size());
    return {};
}

QString Words::refused(int deadLetters)
{
    return deadLetters > 0 ? tr("%1 refused").arg(deadLetters) : QString();
}

QString Words::countdown(const std::optional<QDateTime>& launch, const QDateTime& now)
{
    if (!launch)
        return {};
    const qint64 seconds = now.secsTo(*launch);
    const bool isAhead = seconds >= 0;
    const qint64 hours = qAbs(seconds) / 3600;
    if (hours < 24)
        return (isAhead ? tr("T−%1 h", "hours to the launch") : tr("T+%1 h", "hours since the launch"))
            .arg(hours);
    return (isAhead ? tr("T−%1 d", "days to the launch") : tr("T+%1 d", "days since the launch"))
        .arg((qAbs(seconds) + 43200) / 86400);
}

QString Words::moment(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), tr("ddd d MMM, HH:mm", "date and time format"));
}

QString Words::nearMoment(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime local = moment.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return tr("today %1").arg(time);
    return days == 1 ? tr("tomorrow %1").arg(time) : Words::moment(moment);
}

QString Words::age(const std::optional<QDateTime>& then, const QDateTime& now)
{
    if (!then)
        return tr("never");
    const qint64 seconds = std::max<qint64>(0, then->secsTo(now));
    if (seconds < 3600)
        return tr("%1 min").arg(seconds / 60);
    return seconds < 2 * 86400 ? tr("%1 h").arg(seconds / 3600) : tr("%1 d").arg(seconds / 86400);
}

} // namespace slipway::views
