// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The closed vocabularies of DESIGN section 1. `toKey` gives the word used in files, JSON and the
/// store, which never changes and is never translated; `fromKey` is its inverse. Words for people
/// come from the views, where they are translated.
namespace slipway::model {

enum class Characteristic
{
    Stability,
    Performance,
    Security,
    Maintainability,
    Observability,
    Ai
};
inline constexpr std::array kCharacteristics{Characteristic::Stability,     Characteristic::Performance,
                                             Characteristic::Security,      Characteristic::Maintainability,
                                             Characteristic::Observability, Characteristic::Ai};

enum class Severity
{
    Blocker,
    Major,
    Minor
};
inline constexpr std::array kSeverities{Severity::Blocker, Severity::Major, Severity::Minor};

/// A criterion's state, worst first.
enum class ResultState
{
    Fail,
    Stale,
    Unknown,
    Warn,
    Waived,
    Pass,
    NotApplicable
};
inline constexpr std::array kResultStates{
    ResultState::Fail,   ResultState::Stale, ResultState::Unknown,      ResultState::Warn,
    ResultState::Waived, ResultState::Pass,  ResultState::NotApplicable};

enum class Verdict
{
    Go,
    Conditional,
    NoGo,
    NoEvidence
};
inline constexpr std::array kVerdicts{Verdict::Go, Verdict::Conditional, Verdict::NoGo, Verdict::NoEvidence};

/// What evidence must agree with before it may answer a criterion.
enum class Binding
{
    Commit,
    Release,
    Environment,
    Project
};
inline constexpr std::array kBindings{Binding::Commit, Binding::Release, Binding::Environment,
                                      Binding::Project};

/// What a project is; criteria may apply to some kinds only.
enum class ProjectKind
{
    Unspecified,
    WebService,
    WebApp,
    AiService,
    Library,
    InternalTool,
    Prototype
};
inline constexpr std::array kProjectKinds{
    ProjectKind::Unspecified, ProjectKind::WebService,   ProjectKind::WebApp,   ProjectKind::AiService,
    ProjectKind::Library,     ProjectKind::InternalTool, ProjectKind::Prototype};

/// What a project sets out to be. A proof of concept answers a question and is thrown away; a first
/// generation is built to be run, and changed for years.
enum class Generation
{
    Unstated,
    ProofOfConcept,
    FirstGeneration
};
inline constexpr std::array kGenerations{Generation::Unstated, Generation::ProofOfConcept,
                                         Generation::FirstGeneration};

/// What happened to a release on its way into production and after.
enum class LaunchStep
{
    Promoted,   ///< it moved to a stage
    CanaryStep, ///< a share more of the traffic was given to it
    RolledBack  ///< it was taken out of the stage again
};
inline constexpr std::array kLaunchSteps{LaunchStep::Promoted, LaunchStep::CanaryStep,
                                         LaunchStep::RolledBack};

/// How far a waiver is.
enum class WaiverStep
{
    Requested,
    Approved,
    Refused
};
inline constexpr std::array kWaiverSteps{WaiverStep::Requested, WaiverStep::Approved, WaiverStep::Refused};

/// A SARIF-like level of a finding (SARIF 2.1.0 section 3.27.10); `None` locates evidence for a pass.
enum class FindingLevel
{
    None,
    Note,
    Warning,
    Error
};
inline constexpr std::array kFindingLevels{FindingLevel::None, FindingLevel::Note, FindingLevel::Warning,
                                           FindingLevel::Error};

[[nodiscard]] QString toKey(Characteristic value); ///< "stability" … "ai"
[[nodiscard]] QString toKey(Severity value);       ///< "blocker", "major", "minor"
[[nodiscard]] QString toKey(ResultState value);    ///< "pass", "not-applicable", …
[[nodiscard]] QString toKey(Verdict value);        ///< "go", "conditional", "no-go", "no-evidence"
[[nodiscard]] QString toKey(Binding value);
[[nodiscard]] QString toKey(ProjectKind value); ///< "web-service", …, "unspecified"
[[nodiscard]] QString toKey(FindingLevel value);
[[nodiscard]] QString toKey(Generation value); ///< "proof-of-concept", "first-generation", "unstated"
[[nodiscard]] QString toKey(LaunchStep value); ///< "promoted", "canary-step", "rolled-back"
[[nodiscard]] QString toKey(WaiverStep value); ///< "requested", "approved", "refused"

/// The value whose key is `key`, or nothing.
template<class Word, size_t N>
[[nodiscard]] std::optional<Word> fromKey(const std::array<Word, N>& words, QStringView key)
{
    for (const Word word : words) {
        if (toKey(word) == key)
            return word;
    }
    return std::nullopt;
}

/// English words as DESIGN writes them, for the command line and reports: "No-go", "Not applicable".
[[nodiscard]] QString toWords(Characteristic value);
[[nodiscard]] QString toWords(Severity value);
[[nodiscard]] QString toWords(ResultState value);
[[nodiscard]] QString toWords(Verdict value);
[[nodiscard]] QString toWords(ProjectKind value);
[[nodiscard]] QString toWords(Generation value);

} // namespace slipway::model
