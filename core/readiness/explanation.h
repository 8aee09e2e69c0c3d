// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"
#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// Puts what the dossier's evaluation says (measured, required, explanations, reason, path to Go, why
/// sign-offs are void, and what turned) into other words, to be shown. It is evaluated again from the
/// dossier, in English and in those words, and each text that English gives byte for byte as it is recorded
/// is replaced. One that another version said, or that rests on what the dossier has not, stays as recorded.
/// States, verdicts and grounds are untouched. `whatIf` is what the evaluation supposed.
///
/// What is kept, hashed or signed is of the dossier before: a snapshot's texts are English (docs/adr/0061).
/// Pure.
void explainIn(Dossier& dossier, const policy::Phrases& phrases, const policy::WhatIf& whatIf = {});

} // namespace slipway::readiness
