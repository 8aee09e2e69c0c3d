// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/envelope_reader.h"

/// Envelopes for tests: a whole one to change, and the shipped schema to hold it against.
namespace slipway::test {

/// The schema of resources/schemas/evidence-1.json; aborts the test if it cannot be used.
[[nodiscard]] const evidence::JsonSchema& theEnvelopeSchema();

/// An envelope with every part there is, which is accepted.
[[nodiscard]] model::Json anEnvelope();

/// Reads it as "a.json", at theDay().
[[nodiscard]] model::Result<model::Evidence> read(const QByteArray& json);
[[nodiscard]] model::Result<model::Evidence> read(const model::Json& json);

} // namespace slipway::test
