// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QByteArray>

namespace slipway::evidence {

/// Replaces what matches the pattern of a secret or of personal data by "[redacted:kind]": tokens of
/// providers by their prefix, private keys, JSON Web Tokens, passwords in URLs, e-mail addresses, and IBANs
/// and card numbers whose checksum fits. What it gives is left alone the second time. Pure; any thread.
/// docs/evidence.md lists the patterns.
[[nodiscard]] QString redacted(const QString& text);

/// The texts of facts, the messages of findings and the URIs of provenance, in place. True if anything was
/// replaced.
bool redact(model::Evidence& evidence);

/// The payload of a dead letter. Of JSON, every string and key is redacted, escapes resolved, and the bytes
/// stay as they are where nothing was replaced; anything else is redacted as text, byte by byte.
[[nodiscard]] QByteArray redactedPayload(const QByteArray& payload);

} // namespace slipway::evidence
