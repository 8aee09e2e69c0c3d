// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review.h"

namespace slipway::model {

QString toKey(ReviewStep value)
{
    switch (value) {
    case ReviewStep::Opened:
        return QStringLiteral("opened");
    case ReviewStep::Joined:
        return QStringLiteral("joined");
    case ReviewStep::Entered:
        return QStringLiteral("entered");
    case ReviewStep::Noted:
        return QStringLiteral("noted");
    case ReviewStep::Decided:
        return QStringLiteral("decided");
    case ReviewStep::Paused:
        return QStringLiteral("paused");
    case ReviewStep::Continued:
        return QStringLiteral("continued");
    case ReviewStep::Left:
        return QStringLiteral("left");
    case ReviewStep::Resumed:
        return QStringLiteral("resumed");
    case ReviewStep::Closed:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::model
