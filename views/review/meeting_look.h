// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QSize>

namespace slipway::views {

enum class MeetingText
{
    Key,        ///< 22: what is on a key, for who runs the meeting; not meant to be read at 5 m
    Small,      ///< 28
    Body,       ///< 32
    BodyStrong, ///< 32 semibold
    Number,     ///< 44 bold
    Name        ///< 72 bold
};

/// How a meeting looks: dark in every theme but high contrast, and as large as its window lets it be.
///
/// The rule for the type: everything that the room is to read is 28 px or more in a window of 1080 lines, and
/// grows and shrinks with the window's height. ISO 9241-3 (now 9241-303) asks that characters are seen under
/// 16 minutes of arc or more, which at 5 m is 5000 mm * tan(16') = 23.3 mm. Inter's capitals are 0.727 of its
/// size, so 28 px make capitals of 20.4 px; on a projected picture of 100 inches (16:9, 1245 mm high, 1.153
/// mm to a line) that is 23.5 mm.
class MeetingLook
{
public:
    explicit MeetingLook(const Theme& theme)
        : m_theme(theme)
    {
    }

    /// Of a window narrower than 16:10 the width decides, so that nothing is cut off.
    void fitTo(const QSize& window);

    [[nodiscard]] double unit() const { return m_unit; } ///< px for one px of a window of 1080 lines
    [[nodiscard]] int px(double at1080) const;
    [[nodiscard]] QFont font(MeetingText text) const;
    [[nodiscard]] ThemeName theme() const;
    [[nodiscard]] QColor colour(Colour role) const;
    /// Behind the page: the darkest that the theme has.
    [[nodiscard]] QColor backdrop() const { return colour(Colour::OnAccent); }
    /// Of the meeting's forms: resources/themes/meeting.qss, its colours and sizes filled in.
    [[nodiscard]] QString styleSheet() const;

private:
    const Theme& m_theme;
    double m_unit = 1;
};

} // namespace slipway::views
