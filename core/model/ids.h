// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace slipway::model {

/// A string that names one kind of thing, so that a ReleaseId cannot be passed for a ProjectId.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString& toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return m_value < other.m_value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ProjectId = Id<struct ProjectTag>;       ///< UUID v7
using ReleaseId = Id<struct ReleaseTag>;       ///< UUID v7
using EvidenceId = Id<struct EvidenceTag>;     ///< UUID, v7 preferred
using RecordId = Id<struct RecordTag>;         ///< UUID v7 of an attestation, waiver, sign-off, decision
using DeadLetterId = Id<struct DeadLetterTag>; ///< UUID v7
using SourceId = Id<struct SourceTag>;         ///< UUID v7 of a configured source
using CriterionId = Id<struct CriterionTag>;   ///< the policy's own word, e.g. "load-test-2x-peak"

/// A full git object name: 40 hex digits (SHA-1) or 64 (SHA-256), lower case. Empty by default.
class CommitId
{
public:
    CommitId() = default;

    /// Nothing unless `hex` is exactly 40 or 64 hex digits; upper case is folded.
    static std::optional<CommitId> fromHex(QStringView hex);

    [[nodiscard]] const QString& hex() const { return m_hex; }
    [[nodiscard]] QString shortHex() const { return m_hex.left(7); }
    [[nodiscard]] bool isEmpty() const { return m_hex.isEmpty(); }

    bool operator==(const CommitId&) const = default;
    friend size_t qHash(const CommitId& id, size_t seed = 0) { return ::qHash(id.m_hex, seed); }

private:
    QString m_hex;
};

/// A new UUID v7 (RFC 9562 section 5.7) without braces: `unixMs` in its first 48 bits, the rest
/// random. Sorts by time. Thread-safe.
[[nodiscard]] QString makeUuidV7(qint64 unixMs);

} // namespace slipway::model
