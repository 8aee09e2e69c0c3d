// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/source.h"

namespace slipway::model {

QString toKey(CollectionOutcome value)
{
    switch (value) {
    case CollectionOutcome::Ok:
        return QStringLiteral("ok");
    case CollectionOutcome::Failed:
        return QStringLiteral("failed");
    case CollectionOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case CollectionOutcome::Waiting:
        return QStringLiteral("waiting");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::model
