// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/colours.h"
#include "views/theme/fonts.h"
#include "views/theme/state_shapes.h"
#include "views/theme/system_look.h"
#include "views/theme/theme_style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace slipway::views {

using model::ResultState;
using model::Verdict;

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_system(new SystemLook(this))
{
    loadFonts();
    readProposal();
    m_name = m_system->theme(m_proposed);
    connect(m_system, &SystemLook::changed, this, &Theme::followChange);
    if (qApp)
        qApp->installEventFilter(this);
}

ThemeName Theme::name() const
{
    return m_name;
}

QColor Theme::colour(Colour role) const
{
    return colour(m_name, role);
}

QColor Theme::colour(ThemeName theme, Colour role)
{
    return colourIn(theme, role);
}

QFont Theme::font(TextStyle style) const
{
    return fontOf(style);
}

QFont Theme::fontOf(TextStyle style)
{
    return fontIn(style);
}

Colour Theme::stateColour(ResultState state)
{
    switch (state) {
    case ResultState::Pass:
        return Colour::Pass;
    case ResultState::Fail:
        return Colour::Fail;
    case ResultState::Stale:
    case ResultState::Waived:
    case ResultState::Warn:
        return Colour::Warn;
    case ResultState::Unknown:
    case ResultState::NotApplicable:
        return Colour::Unknown;
    }
    Q_UNREACHABLE();
}

Colour Theme::verdictColour(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return Colour::Pass;
    case Verdict::Conditional:
        return Colour::Warn;
    case Verdict::NoGo:
        return Colour::Fail;
    case Verdict::NoEvidence:
        return Colour::Unknown;
    }
    Q_UNREACHABLE();
}

Colour Theme::softOf(Colour role)
{
    switch (role) {
    case Colour::Pass:
        return Colour::PassSoft;
    case Colour::Warn:
        return Colour::WarnSoft;
    case Colour::Fail:
        return Colour::FailSoft;
    case Colour::Unknown:
        return Colour::UnknownSoft;
    case Colour::Accent:
        return Colour::AccentSoft;
    default:
        return role;
    }
}

void Theme::paintState(QPainter& painter, const QRectF& box, ResultState state) const
{
    const int kind = static_cast<int>(state) * 16 + static_cast<int>(m_name);
    m_shapes.paint(painter, box, kind, [this, state](QPainter& drawing, const QRectF& place) {
        paintStateIn(drawing, place, state, m_name);
    });
}

void Theme::paintStateIn(QPainter& painter, const QRectF& box, ResultState state, ThemeName theme)
{
    paintShape(painter, box, state, colour(theme, stateColour(state)), colour(theme, Colour::Window));
}

void Theme::paintVerdict(QPainter& painter, const QRectF& box, Verdict verdict) const
{
    paintState(painter, box, shapeOf(verdict));
}

void Theme::paintVerdictIn(QPainter& painter, const QRectF& box, Verdict verdict, ThemeName theme)
{
    paintStateIn(painter, box, shapeOf(verdict), theme);
}

void Theme::readProposal()
{
    // Our own palette hides what the platform proposes until it is taken off.
    const bool wasApplying = std::exchange(m_isApplying, true);
    const QPalette ours = QGuiApplication::palette();
    QGuiApplication::setPalette({});
    m_proposed = QGuiApplication::palette();
    QGuiApplication::setPalette(ours);
    m_isApplying = wasApplying;
}

void Theme::follow()
{
    m_follows = true;
    m_name = m_system->theme(m_proposed);
    apply();
    // Once the first window stands: the desktop's answer can wait for that.
    QMetaObject::invokeMethod(m_system, &SystemLook::listen, Qt::QueuedConnection);
}

void Theme::set(ThemeName name)
{
    m_follows = false;
    m_name = name;
    apply();
}

QPalette Theme::palette() const
{
    return paletteOf(m_name);
}

QString Theme::styleSheet() const
{
    return styleSheetOf(m_name);
}

void Theme::apply()
{
    // What the application has already is left: each widget that there is would be told again.
    constexpr const char* kApplied = "slipwayTheme";
    const QVariant name(static_cast<int>(m_name));
    if (qApp->property(kApplied) != name) {
        m_isApplying = true;
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextStyle::Body));
        qApp->setProperty(kApplied, name);
        m_isApplying = false;
    }
    Q_EMIT changed();
}

void Theme::dress(QWidget& window)
{
    window.setStyleSheet(styleSheet());
    connect(this, &Theme::changed, &window, [this, &window, worn = m_name]() mutable {
        if (std::exchange(worn, m_name) != m_name)
            window.setStyleSheet(styleSheet());
    });
}

void Theme::followChange()
{
    if (m_follows && m_system->theme(m_proposed) != m_name)
        follow();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Qt tells windows, not the application, that the platform's theme is another now.
    if (event->type() == QEvent::ThemeChange && !m_isApplying) {
        readProposal();
        followChange();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slipway::views
