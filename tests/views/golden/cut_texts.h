// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace slipway::test {

/// The widget's way from its window, with the text it is about: enough to find it.
[[nodiscard]] QString called(const QWidget* widget, const QString& text);
/// What a label or button shows, else nothing.
[[nodiscard]] QString textOf(const QWidget* widget);
/// Every visible text that is not wholly seen: in a label or button that is too small for it or stands beyond
/// its box, or in a heading of a table that says it in no tooltip either. What is made to elide is not
/// listed.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

} // namespace slipway::test
