// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QPainter;
class QRectF;

/// The one place that colours, fonts and spacing come from. GUI thread only.
namespace slipway::views {

enum class Colour
{
    Window,  ///< page background
    Sidebar, ///< navigation background
    Surface, ///< cards, fields, panels
    Band,    ///< group heading bands
    Border,
    Text,
    TextMuted,
    Accent,     ///< the one accent: primary button, links, current navigation
    OnAccent,   ///< text on Accent
    AccentSoft, ///< current navigation item's background
    Selection,  ///< selected row
    Hover,
    Focus,    ///< keyboard focus ring
    Pass,     ///< green, as text and shape
    PassSoft, ///< pill background
    Warn,
    WarnSoft,
    Fail,
    FailSoft,
    Unknown,
    UnknownSoft,
};

enum class TextStyle
{
    Body, ///< 14 px
    BodyStrong,
    Small, ///< 12 px
    SmallStrong,
    Title,     ///< 15 px semibold: detail panel
    PageTitle, ///< 18 px bold
    Display,   ///< 40 px bold: meetings
};

enum class ThemeName
{
    Light,
    Dark,
    HighContrast
};

inline constexpr int kGrid = 4;      ///< px
inline constexpr int kBoardRow = 44; ///< px
inline constexpr int kRadius = 6;    ///< px

class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] ThemeName name() const;
    [[nodiscard]] QColor colour(Colour role) const;
    [[nodiscard]] static QColor colour(ThemeName theme, Colour role);
    /// Inter with tabular figures; sizes in px, so that they follow the screen's scale.
    [[nodiscard]] QFont font(TextStyle style) const;

    [[nodiscard]] Colour stateColour(model::ResultState state) const;
    [[nodiscard]] Colour verdictColour(model::Verdict verdict) const;
    [[nodiscard]] Colour softOf(Colour role) const; ///< Pass to PassSoft, …

    /// State is always shape and colour and word: these draw the shape (check disc, warning triangle, cross
    /// octagon, dashed ring, …) filled in its colour.
    void paintState(QPainter& painter, const QRectF& box, model::ResultState state) const;
    void paintVerdict(QPainter& painter, const QRectF& box, model::Verdict verdict) const;

    /// Follows the system (palette lightness) unless set; remembered by the window, not here.
    void follow();
    void set(ThemeName name);
    /// Applies palette, font and style sheet to the application.
    void apply();

Q_SIGNALS:
    void changed();

private:
    ThemeName m_name = ThemeName::Light;
};

} // namespace slipway::views
