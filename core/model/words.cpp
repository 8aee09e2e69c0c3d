// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

namespace slipway::model {

QString toKey(Characteristic value)
{
    switch (value) {
    case Characteristic::Stability:
        return QStringLiteral("stability");
    case Characteristic::Performance:
        return QStringLiteral("performance");
    case Characteristic::Security:
        return QStringLiteral("security");
    case Characteristic::Maintainability:
        return QStringLiteral("maintainability");
    case Characteristic::Observability:
        return QStringLiteral("observability");
    case Characteristic::Ai:
        return QStringLiteral("ai");
    }
    Q_UNREACHABLE();
}

QString toKey(Severity value)
{
    switch (value) {
    case Severity::Blocker:
        return QStringLiteral("blocker");
    case Severity::Major:
        return QStringLiteral("major");
    case Severity::Minor:
        return QStringLiteral("minor");
    }
    Q_UNREACHABLE();
}

QString toKey(ResultState value)
{
    switch (value) {
    case ResultState::Fail:
        return QStringLiteral("fail");
    case ResultState::Stale:
        return QStringLiteral("stale");
    case ResultState::Unknown:
        return QStringLiteral("unknown");
    case ResultState::Warn:
        return QStringLiteral("warn");
    case ResultState::Waived:
        return QStringLiteral("waived");
    case ResultState::Pass:
        return QStringLiteral("pass");
    case ResultState::NotApplicable:
        return QStringLiteral("not-applicable");
    }
    Q_UNREACHABLE();
}

QString toKey(Verdict value)
{
    switch (value) {
    case Verdict::Go:
        return QStringLiteral("go");
    case Verdict::Conditional:
        return QStringLiteral("conditional");
    case Verdict::NoGo:
        return QStringLiteral("no-go");
    case Verdict::NoEvidence:
        return QStringLiteral("no-evidence");
    }
    Q_UNREACHABLE();
}

QString toKey(Binding value)
{
    switch (value) {
    case Binding::Commit:
        return QStringLiteral("commit");
    case Binding::Release:
        return QStringLiteral("release");
    case Binding::Environment:
        return QStringLiteral("environment");
    case Binding::Project:
        return QStringLiteral("project");
    }
    Q_UNREACHABLE();
}

QString toKey(ProjectKind value)
{
    switch (value) {
    case ProjectKind::Unspecified:
        return QStringLiteral("unspecified");
    case ProjectKind::WebService:
        return QStringLiteral("web-service");
    case ProjectKind::WebApp:
        return QStringLiteral("web-app");
    case ProjectKind::AiService:
        return QStringLiteral("ai-service");
    case ProjectKind::Library:
        return QStringLiteral("library");
    case ProjectKind::InternalTool:
        return QStringLiteral("internal-tool");
    case ProjectKind::Prototype:
        return QStringLiteral("prototype");
    }
    Q_UNREACHABLE();
}

QString toKey(Generation value)
{
    switch (value) {
    case Generation::Unstated:
        return QStringLiteral("unstated");
    case Generation::ProofOfConcept:
        return QStringLiteral("proof-of-concept");
    case Generation::FirstGeneration:
        return QStringLiteral("first-generation");
    }
    Q_UNREACHABLE();
}

QString toKey(LaunchStep value)
{
    switch (value) {
    case LaunchStep::Promoted:
        return QStringLiteral("promoted");
    case LaunchStep::CanaryStep:
        return QStringLiteral("canary-step");
    case LaunchStep::RolledBack:
        return QStringLiteral("rolled-back");
    }
    Q_UNREACHABLE();
}

QString toKey(WaiverStep value)
{
    switch (value) {
    case WaiverStep::Requested:
        return QStringLiteral("requested");
    case WaiverStep::Approved:
        return QStringLiteral("approved");
    case WaiverStep::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString toKey(FindingLevel value)
{
    switch (value) {
    case FindingLevel::None:
        return QStringLiteral("none");
    case FindingLevel::Note:
        return QStringLiteral("note");
    case FindingLevel::Warning:
        return QStringLiteral("warning");
    case FindingLevel::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

namespace {

// "no-go" to "No-go", "not-applicable" to "Not applicable": only the words listed keep their hyphen.
QString capitalised(QString key, bool keepHyphen = false)
{
    if (!keepHyphen)
        key.replace(QLatin1Char('-'), QLatin1Char(' '));
    key[0] = key[0].toUpper();
    return key;
}

} // namespace

QString toWords(Characteristic value)
{
    return value == Characteristic::Ai ? QStringLiteral("AI") : capitalised(toKey(value));
}

QString toWords(Severity value)
{
    return capitalised(toKey(value));
}

QString toWords(ResultState value)
{
    return capitalised(toKey(value));
}

QString toWords(Verdict value)
{
    return capitalised(toKey(value), value == Verdict::NoGo);
}

QString toWords(ProjectKind value)
{
    return value == ProjectKind::AiService ? QStringLiteral("AI service") : capitalised(toKey(value));
}

QString toWords(Generation value)
{
    QString words = toKey(value).replace(QLatin1Char('-'), QLatin1Char(' '));
    words[0] = words[0].toUpper();
    return words;
}

} // namespace slipway::model
