// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/colours.h"

#include <array>

namespace slipway::views {

namespace {

constexpr size_t kCount = static_cast<size_t>(Colour::UnknownSoft) + 1;
using Colours = std::array<QRgb, kCount>;

// In the order of Colour. Light and dark are those of the design pictures; every pair of text and background
// that is used keeps at least 4.5:1 (WCAG AA), which tst_theme measures.
constexpr Colours kLight{
    0xffffffff, // Window
    0xffffffff, // Sidebar
    0xffffffff, // Surface
    0xfff4f6f9, // Band
    0xffe3e5e9, // Border
    0xff1b2430, // Text
    0xff5b6575, // TextMuted
    0xff2f5bd7, // Accent
    0xffffffff, // OnAccent
    0xffe6ebfa, // AccentSoft
    0xffeef2fc, // Selection
    0xfff5f7fb, // Hover
    0xff2f5bd7, // Focus
    0xff15783a, // Pass
    0xffe7f5ec, // PassSoft
    0xff925400, // Warn
    0xfffdf1dc, // WarnSoft
    0xffb42318, // Fail
    0xfffdecea, // FailSoft
    0xff566072, // Unknown
    0xffeef0f4, // UnknownSoft
};

constexpr Colours kDark{
    0xff171e28, // Window
    0xff171e28, // Sidebar
    0xff1c2430, // Surface
    0xff1c2430, // Band
    0xff2e3642, // Border
    0xffe6e9ef, // Text
    0xff9aa4b4, // TextMuted
    0xff7ea2ff, // Accent
    0xff10151d, // OnAccent
    0xff232e42, // AccentSoft
    0xff1f2939, // Selection
    0xff1c2532, // Hover
    0xff7ea2ff, // Focus
    0xff5fd38d, // Pass
    0xff12301f, // PassSoft
    0xfff5b455, // Warn
    0xff352711, // WarnSoft
    0xffff8a80, // Fail
    0xff3a1a18, // FailSoft
    0xffa3adbd, // Unknown
    0xff222b38, // UnknownSoft
};

constexpr Colours kHighContrast{
    0xff000000, // Window
    0xff000000, // Sidebar
    0xff000000, // Surface
    0xff1a1a1a, // Band
    0xffffffff, // Border
    0xffffffff, // Text
    0xffe6e6e6, // TextMuted
    0xffffe94d, // Accent
    0xff000000, // OnAccent
    0xff333300, // AccentSoft
    0xff1f1f5c, // Selection
    0xff262626, // Hover
    0xffffe94d, // Focus
    0xff66ff99, // Pass
    0xff002610, // PassSoft
    0xffffd166, // Warn
    0xff332600, // WarnSoft
    0xffff9c94, // Fail
    0xff330a06, // FailSoft
    0xffe0e0e0, // Unknown
    0xff262626, // UnknownSoft
};

} // namespace

QColor colourIn(ThemeName theme, Colour role)
{
    const Colours& colours = theme == ThemeName::Light  ? kLight
                             : theme == ThemeName::Dark ? kDark
                                                        : kHighContrast;
    return QColor::fromRgb(colours[static_cast<size_t>(role)]);
}

} // namespace slipway::views
