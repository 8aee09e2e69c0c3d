// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme_choice.h"

#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

namespace slipway::views {

namespace {

const QString kThemeKey = QStringLiteral("window/theme");

} // namespace

void chooseTheme(Theme& theme, const QString& key)
{
    // Before the theme tells that it changed: who hears it reads them. Writing them costs the disk, at each
    // start as well.
    if (chosenTheme() != key)
        QSettings().setValue(kThemeKey, key);
    if (key == QLatin1String("dark"))
        theme.set(ThemeName::Dark);
    else if (key == QLatin1String("light"))
        theme.set(ThemeName::Light);
    else if (key == QLatin1String("contrast"))
        theme.set(ThemeName::HighContrast);
    else
        theme.follow();
}

void toggleTheme(Theme& theme)
{
    chooseTheme(theme, theme.name() == ThemeName::Light ? QStringLiteral("dark") : QStringLiteral("light"));
}

void addThemeActions(ActionCollection& actions, QWidget& window, Theme& theme)
{
    const auto add = [&](const char* id, const char* text, const char* key) {
        window.addAction(actions.add(
            QString::fromLatin1(id), QCoreApplication::translate("ThemeChoice", text), {}, &window,
            [&theme, chosen = QString::fromLatin1(key)] { chooseTheme(theme, chosen); }));
    };
    window.addAction(actions.add(QStringLiteral("theme.toggle"),
                                 QCoreApplication::translate("ThemeChoice", "Light or dark"), {}, &window,
                                 [&theme] { toggleTheme(theme); }));
    add("theme.light", QT_TRANSLATE_NOOP("ThemeChoice", "Use the light theme"), "light");
    add("theme.dark", QT_TRANSLATE_NOOP("ThemeChoice", "Use the dark theme"), "dark");
    add("theme.contrast", QT_TRANSLATE_NOOP("ThemeChoice", "Use the high-contrast theme"), "contrast");
    add("theme.system", QT_TRANSLATE_NOOP("ThemeChoice", "Follow the system's theme"), "");
}

QString chosenTheme()
{
    return QSettings().value(kThemeKey).toString();
}

} // namespace slipway::views
