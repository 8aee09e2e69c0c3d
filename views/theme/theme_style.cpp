// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme_style.h"

#include "views/theme/fonts.h"

#include <QFile>
#include <QFontDatabase>

namespace slipway::views {

namespace {

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

} // namespace

QPalette paletteOf(ThemeName theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour from) {
        palette.setColor(role, Theme::colour(theme, from));
    };
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
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Theme::colour(theme, Colour::TextMuted));
    return palette;
}

QString styleSheetOf(ThemeName theme)
{
    QFile file(QStringLiteral(":/slipway/themes/slipway.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const RoleName& token : kTokens)
        sheet.replace(QLatin1String(token.token), Theme::colour(theme, token.role).name());
    // The platform gives buttons and headers fonts of their own, which the application's does not replace.
    sheet.replace(QLatin1String("@Font"), fontFamily());
    sheet.replace(QLatin1String("@Mono"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return sheet;
}

} // namespace slipway::views
