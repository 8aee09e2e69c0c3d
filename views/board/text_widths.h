// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QHash>

#include <map>

namespace slipway::views {

/// How wide texts are, in px, each shaped once: most cells of a board say what others say, and every frame of
/// a scrolled one asks again. GUI thread.
class TextWidths
{
public:
    [[nodiscard]] int of(TextStyle style, const QString& text);

private:
    std::map<TextStyle, QHash<QString, int>> m_known;
};

} // namespace slipway::views
