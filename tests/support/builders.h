// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/fact_registry.h"
#include "core/model/peoples_input.h"
#include "core/model/project.h"

/// Values for tests, said in one line: anEvidence().about(commit).with("tests.total", 5).
namespace slipway::test {

/// 24 Nov 2026 09:00 UTC, the day every test plays on.
[[nodiscard]] QDateTime theDay();

/// `digit` forty times.
[[nodiscard]] model::CommitId commitOf(char digit);

[[nodiscard]] model::Project aProject(const QString& name = QStringLiteral("payments-api"));
[[nodiscard]] model::Release aRelease(const model::CommitId& target = commitOf('a'));

/// The registry of resources/schemas/facts.json; aborts the test if it does not load.
[[nodiscard]] const model::FactRegistry& theRegistry();

/// The source tree, from SLIPWAY_SOURCE_DIR.
[[nodiscard]] QString sourceDir();

class EvidenceBuilder
{
public:
    EvidenceBuilder();
    EvidenceBuilder& about(const model::CommitId& commit);
    EvidenceBuilder& release(const QString& name);
    EvidenceBuilder& environment(const QString& name);
    EvidenceBuilder& from(const QString& plugin, const QString& instance = QStringLiteral("default"));
    EvidenceBuilder& observed(const QDateTime& at); ///< also recorded then
    EvidenceBuilder& expires(const QDateTime& at);
    EvidenceBuilder& with(const QString& key, model::FactValue value);
    EvidenceBuilder& uri(const QString& uri);
    EvidenceBuilder& finding(const QString& path, int line, const QString& message);
    operator model::Evidence() const { return m_evidence; } // NOLINT(google-explicit-constructor)

private:
    model::Evidence m_evidence;
};

[[nodiscard]] EvidenceBuilder anEvidence();

} // namespace slipway::test
