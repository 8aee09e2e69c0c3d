// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/text_widths.h"

#include <QFontMetrics>

namespace slipway::views {

namespace {

constexpr qsizetype kMostKnown = 20'000; ///< texts of one style; then all are forgotten

} // namespace

int TextWidths::of(TextStyle style, const QString& text)
{
    QHash<QString, int>& known = m_known[style];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() >= kMostKnown)
        known.clear();
    return *known.insert(text, QFontMetrics(Theme::fontOf(style)).horizontalAdvance(text));
}

} // namespace slipway::views
