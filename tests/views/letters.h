// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Envelopes that are refused, and dead letters made of them.
namespace slipway::test {

/// An envelope of junit ci-main about a project that the workspace may not have.
[[nodiscard]] QByteArray anEnvelopeFor(const QString& project);
/// The same with a fact that no registry knows.
[[nodiscard]] QByteArray anUnknownFact(const QString& project);

/// Puts them in by the way that all take.
void ingest(readiness::Workspace& workspace, const QList<QByteArray>& envelopes);

/// A dead letter as a history lists it.
[[nodiscard]] model::DeadLetter aLetter(int number);

} // namespace slipway::test
