// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/phrases.h"
#include "core/policy/policies.h"
#include "core/readiness/workspace.h"

namespace slipway::test {

/// The words of a report in that language: "de".
[[nodiscard]] policy::Phrases phrasesOf(const char* code);

/// What a workspace would give of it.
[[nodiscard]] readiness::Dossier dossierOf(const Situation& situation);

/// One blocker "a" by that rule, over a number, a flag, a share and a count, observed three days ago, and an
/// answer bound to another commit. `extra` are more members of the criterion.
[[nodiscard]] Situation asking(const QByteArray& rule, const QByteArray& extra = {});

/// The same of a person's answer.
[[nodiscard]] Situation answered(model::Attestation attestation);

[[nodiscard]] QByteArray factRule(const char* fact, const char* op, const char* value, const char* more = "");

inline const QByteArray kReadme = R"({"fact":"repo.readme.present","op":"==","value":true})";

} // namespace slipway::test
