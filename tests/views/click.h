// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTest>

namespace slipway::test {

/// Clicks a button as soon as its layout has given it its place: before that it is visible without a height,
/// and a click falls beside it.
inline void click(QAbstractButton* button)
{
    QTRY_VERIFY(button->isVisible() && button->height() >= button->minimumSizeHint().height());
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

} // namespace slipway::test
