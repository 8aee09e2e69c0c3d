// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/source.h"

#include <QTest>

namespace slipway::test {

/// When a source was collected last, while files wait for it that were written now, and how often a watch
/// that begins then tells of them.
inline void addCollectedRows()
{
    QTest::addColumn<int>("collectedSeconds"); ///< from now; 0: never
    QTest::addColumn<int>("told");
    QTest::newRow("never collected") << 0 << 1;
    QTest::newRow("newer than the last collection") << -3600 << 1;
    QTest::newRow("older") << 3600 << 0;
}

/// As if it had been collected well, so many seconds from now.
[[nodiscard]] inline model::CollectionRecord collectedFromNow(qint64 seconds)
{
    model::CollectionRecord record;
    record.lastSuccessBeganAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return record;
}

} // namespace slipway::test
