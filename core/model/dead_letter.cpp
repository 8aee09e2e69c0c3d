// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dead_letter.h"

namespace slipway::model {

QString toKey(DeadLetterKind value)
{
    switch (value) {
    case DeadLetterKind::Envelope:
        return QStringLiteral("envelope");
    case DeadLetterKind::Collection:
        return QStringLiteral("collection");
    }
    Q_UNREACHABLE();
}

QString toKey(DeadLetterState value)
{
    switch (value) {
    case DeadLetterState::Open:
        return QStringLiteral("open");
    case DeadLetterState::Replayed:
        return QStringLiteral("replayed");
    case DeadLetterState::Discarded:
        return QStringLiteral("discarded");
    }
    Q_UNREACHABLE();
}

QString toKey(DeadLetterEventKind value)
{
    switch (value) {
    case DeadLetterEventKind::SeenAgain:
        return QStringLiteral("seen-again");
    case DeadLetterEventKind::Replayed:
        return QStringLiteral("replayed");
    case DeadLetterEventKind::ReplayFailed:
        return QStringLiteral("replay-failed");
    case DeadLetterEventKind::Discarded:
        return QStringLiteral("discarded");
    case DeadLetterEventKind::Reopened:
        return QStringLiteral("reopened");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::model
