// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "resources/resources.h"
#include "views/theme/system_look.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QThread>
#include <QWidget>

#include <map>

namespace slipway::views {

using model::ResultState;
using model::Verdict;

namespace {

/// The family that the bundled fonts gave themselves.
QString& fontFamily()
{
    static QString family;
    return family;
}

struct RoleName
{
    const char* token;
    Colour role;
};

constexpr RoleName kTokens[] = {
    {"@AccentSoft", Colour::AccentSoft},
    {"@OnAccent", Colour::OnAccent},
    {"@Accent", Colour::Accent},
    {"@Window", Colour::Window},
    {"@Sidebar", Colour::Sidebar},
    {"@Surface", Colour::Surface},
    {"@Band", Colour::Band},
    {"@Border", Colour::Border},
    {"@TextMuted", Colour::TextMuted},
    {"@Text", Colour::Text},
    {"@Selection", Colour::Selection},
    {"@Hover", Colour::Hover},
    {"@Focus", Colour::Focus},
    {"@FailSoft", Colour::FailSoft},
    {"@Fail", Colour::Fail},
    {"@WarnSoft", Colour::WarnSoft},
    {"@Warn", Colour::Warn},
    {"@PassSoft", Colour::PassSoft},
    {"@Pass", Colour::Pass},
};

QFont makeFont(TextStyle style)
{
    QFont font(fontFamily());
    font.setHintingPreference(QFont::PreferNoHinting); // hinted widths tear tabular figures apart
    switch (style) {
    case TextStyle::Body:
        font.setPixelSize(14);
        break;
    case TextStyle::BodyStrong:
        font.setPixelSize(14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        font.setPixelSize(12);
        break;
    case TextStyle::SmallStrong:
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font.setPixelSize(16);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::PageTitle:
        font.setPixelSize(18);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::Display:
        font.setPixelSize(40);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

} // namespace

void loadFonts()
{
    if (!fontFamily().isEmpty())
        return;
    resources::initGuiResources();
    const QDir folder(QStringLiteral(":/slipway/fonts"));
    for (const QString& name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")})) {
        const int id = QFontDatabase::addApplicationFont(folder.filePath(name));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            fontFamily() = families.front();
    }
    if (fontFamily().isEmpty())
        fontFamily() = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

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

QFont Theme::font(TextStyle style) const
{
    return fontOf(style);
}

QFont Theme::fontOf(TextStyle style)
{
    loadFonts();
    // A font that is used again has its glyphs and measures at hand; one made anew looks them up each time,
    // which is most of what painting a cell costs. What it has at hand belongs to one thread.
    if (!qApp || QThread::currentThread() != qApp->thread())
        return makeFont(style);
    static std::map<TextStyle, QFont> made;
    static const bool isCleared = [] {
        qAddPostRoutine([] { made.clear(); });
        return true;
    }();
    Q_UNUSED(isCleared)
    const auto known = made.find(style);
    return known != made.end() ? known->second : made.emplace(style, makeFont(style)).first->second;
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
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour from) { palette.setColor(role, colour(from)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Band);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::TextMuted);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::Highlight, Colour::Selection);
    set(QPalette::HighlightedText, Colour::Text);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::Surface);
    set(QPalette::ToolTipText, Colour::Text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, colour(Colour::TextMuted));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/slipway/themes/slipway.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const RoleName& token : kTokens)
        sheet.replace(QLatin1String(token.token), colour(token.role).name());
    // The platform gives buttons and headers fonts of their own, which the application's does not replace.
    sheet.replace(QLatin1String("@Font"), fontFamily());
    sheet.replace(QLatin1String("@Mono"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return sheet;
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
