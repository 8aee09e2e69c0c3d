// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/result.h"

namespace slipway::store {

/// Facts and provenance of one piece of evidence as CBOR (RFC 8949): one blob reads many times faster than a
/// row for each, and evidence never changes.
[[nodiscard]] QByteArray encodeFacts(const std::vector<model::Fact>& facts);
[[nodiscard]] model::Result<std::vector<model::Fact>> decodeFacts(const QByteArray& cbor,
                                                                  const QString& where);
[[nodiscard]] QByteArray encodeProvenance(const std::vector<model::Provenance>& provenance);
[[nodiscard]] model::Result<std::vector<model::Provenance>> decodeProvenance(const QByteArray& cbor,
                                                                             const QString& where);

/// SHA-256 (32 bytes) of everything the evidence says; not of when it was recorded. `facts` and `provenance`
/// are those of the evidence, encoded.
[[nodiscard]] QByteArray contentSha256(const model::Evidence& evidence, const QByteArray& facts,
                                       const QByteArray& provenance);

} // namespace slipway::store
