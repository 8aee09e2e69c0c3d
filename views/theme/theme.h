// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "views/theme/shape_pictures.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QPainter;
class QRectF;

/// The one place that colours, fonts and spacing come from. GUI thread only.
namespace slipway::views {

Q_NAMESPACE

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
Q_ENUM_NS(Colour)

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

class SystemLook;

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

    [[nodiscard]] static QFont fontOf(TextStyle style);

    [[nodiscard]] static Colour stateColour(model::ResultState state);
    [[nodiscard]] static Colour verdictColour(model::Verdict verdict);
    [[nodiscard]] static Colour softOf(Colour role); ///< Pass to PassSoft, …

    /// State is always shape and colour and word: these draw the shape (check disc, warning triangle, cross
    /// octagon, dashed ring, …) filled in its colour.
    void paintState(QPainter& painter, const QRectF& box, model::ResultState state) const;
    void paintVerdict(QPainter& painter, const QRectF& box, model::Verdict verdict) const;
    /// The same in a named theme's colours, for paper.
    static void paintStateIn(QPainter& painter, const QRectF& box, model::ResultState state, ThemeName theme);
    static void paintVerdictIn(QPainter& painter, const QRectF& box, model::Verdict verdict, ThemeName theme);

    /// Follows the system unless set: light, dark or high contrast, also when that changes while the program
    /// runs. Remembered by the window, not here.
    void follow();
    void set(ThemeName name);
    /// Applies palette and font to the application, and the style sheet to the windows that are dressed.
    void apply();
    /// Gives a window and what it holds the style sheet, now and after every change. Windows have it rather
    /// than the application: what is built outside of one costs a quarter (docs/adr/0050).
    void dress(QWidget& window);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    void readProposal();
    void followChange();
    bool eventFilter(QObject* watched, QEvent* event) override;

    mutable ShapePictures m_shapes;
    SystemLook* m_system;
    QPalette m_proposed; ///< the platform's, which ours hides
    ThemeName m_name = ThemeName::Light;
    bool m_follows = true;
    bool m_isApplying = false;
};

/// Loads the bundled fonts into the application, once. Needs a QGuiApplication.
void loadFonts();

} // namespace slipway::views
