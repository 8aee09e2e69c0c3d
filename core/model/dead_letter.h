// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/words.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace slipway::model {

/// What could not be accepted.
enum class DeadLetterKind
{
    Envelope,  ///< the payload is the envelope as it came
    Collection ///< the payload says what was asked of a source that failed after its last try
};
inline constexpr std::array kDeadLetterKinds{DeadLetterKind::Envelope, DeadLetterKind::Collection};

enum class DeadLetterState
{
    Open,
    Replayed, ///< accepted after all
    Discarded ///< a person decided that it is not needed
};
inline constexpr std::array kDeadLetterStates{DeadLetterState::Open, DeadLetterState::Replayed,
                                              DeadLetterState::Discarded};

/// What happened to a dead letter after it was kept.
enum class DeadLetterEventKind
{
    SeenAgain, ///< the source sent the same once more
    Replayed,
    ReplayFailed,
    Discarded,
    Reopened ///< the discarding was taken back
};
inline constexpr std::array kDeadLetterEventKinds{
    DeadLetterEventKind::SeenAgain, DeadLetterEventKind::Replayed, DeadLetterEventKind::ReplayFailed,
    DeadLetterEventKind::Discarded, DeadLetterEventKind::Reopened};

struct DeadLetterEvent
{
    QDateTime at;
    QString actor;
    DeadLetterEventKind kind = DeadLetterEventKind::SeenAgain;
    QString reason; ///< why the replay failed, or why it was discarded

    bool operator==(const DeadLetterEvent&) const = default;
};

/// An evidence envelope or a collection that could not be accepted, kept whole but redacted. Immutable; what
/// comes later are its events, and attempts, lastAt and state follow from them. Times are UTC.
struct DeadLetter
{
    DeadLetterId id;
    DeadLetterKind kind = DeadLetterKind::Envelope;
    QString plugin;   ///< of the source, as far as known
    QString instance; ///< of the source, as far as known
    QString project;  ///< the name it was meant for; may be empty, or no project there is
    QString reason;   ///< a clause: "the fact x is not registered"
    QString place; ///< where in the payload, a JSON Pointer, or which file a collection failed at; empty: all
    QString hint;  ///< what to do about it
    QByteArray payload;
    qint64 size = 0; ///< bytes as they came, before redaction
    QString sha256;  ///< of the payload as it is kept, so that it tells nothing of what was redacted
    QDateTime firstAt;

    int attempts = 1; ///< times it came or was replayed in vain
    QDateTime lastAt;
    DeadLetterState state = DeadLetterState::Open;

    bool operator==(const DeadLetter&) const = default;
};

/// One dead letter with all that happened to it, oldest first.
struct DeadLetterFile
{
    DeadLetter letter;
    std::vector<DeadLetterEvent> events;
};

[[nodiscard]] QString toKey(DeadLetterKind value);      ///< "envelope", "collection"
[[nodiscard]] QString toKey(DeadLetterState value);     ///< "open", "replayed", "discarded"
[[nodiscard]] QString toKey(DeadLetterEventKind value); ///< "seen-again", "replay-failed", …

} // namespace slipway::model
