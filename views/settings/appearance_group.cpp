// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearance_group.h"

#include "views/settings/user_settings.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSignalBlocker>

namespace slipway::views {

namespace {

QComboBox* makeChoice(const char* name, const QList<std::pair<QString, QString>>& choices, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    // Not as wide as its texts: measuring the Japanese one would load a font for it, which takes 40 ms.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    for (const auto& [key, text] : choices)
        box->addItem(text, key);
    return box;
}

void choose(QComboBox& box, const QString& key)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

} // namespace

AppearanceGroup::AppearanceGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("appearance"), tr("Appearance"), context, settings, parent)
{
    m_theme = makeChoice("settingTheme",
                         {{QString(), tr("As the system")},
                          {QStringLiteral("light"), tr("Light")},
                          {QStringLiteral("dark"), tr("Dark")},
                          {QStringLiteral("contrast"), tr("High contrast")}},
                         this);
    m_density = makeChoice(
        "settingDensity",
        {{toKey(Density::Comfortable), tr("Comfortable")}, {toKey(Density::Compact), tr("Compact")}}, this);
    m_language = makeChoice("settingLanguage",
                            {{QString(), tr("As the system")},
                             {QStringLiteral("en"), QStringLiteral("English")},
                             {QStringLiteral("de"), QStringLiteral("Deutsch")},
                             {QStringLiteral("ja"), QStringLiteral("日本語")}},
                            this);
    m_launchZone = makeChoice(
        "settingLaunchZone",
        {{toKey(LaunchZone::Mine), tr("My time zone")}, {toKey(LaunchZone::Utc), tr("UTC")}}, this);
    addRow(tr("Theme"), tr("The colours of everything. Shapes and words say the same in all of them."),
           m_theme);
    addRow(tr("Density"), tr("How high the board's rows are."), m_density);
    addRow(tr("Language"), tr("Of the program. It changes when Slipway is started the next time."),
           m_language);
    addRow(tr("Launch times"), tr("In whose time zone launches are told."), m_launchZone);
    QLabel* scale = makeParagraph(tr("%1 percent").arg(QLocale().toString(qRound(100 * devicePixelRatioF()))),
                                  TextStyle::Body, this);
    scale->setObjectName(QStringLiteral("settingScale"));
    addRow(tr("Scale"),
           tr("Set in the system; QT_SCALE_FACTOR=1.25 in front of the command sets it for Slipway."), scale);
    connectChoices();
    refresh();
}

void AppearanceGroup::connectChoices()
{
    connect(m_theme, &QComboBox::activated, this, [this] {
        const QString key = m_theme->currentData().toString();
        // The same way as the palette: the action applies it and remembers it.
        const QString id = QStringLiteral("theme.") + (key.isEmpty() ? QStringLiteral("system") : key);
        if (QAction* action = context().actions->find(id))
            action->trigger();
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        const bool isCompact = m_density->currentData().toString() == toKey(Density::Compact);
        settings().setDensity(isCompact ? Density::Compact : Density::Comfortable);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        settings().setLanguage(m_language->currentData().toString());
        Q_EMIT done(tr("The language changes when Slipway is started the next time."));
    });
    connect(m_launchZone, &QComboBox::activated, this, [this] {
        const bool isUtc = m_launchZone->currentData().toString() == toKey(LaunchZone::Utc);
        settings().setLaunchZone(isUtc ? LaunchZone::Utc : LaunchZone::Mine);
    });
    connect(&this->settings(), &UserSettings::changed, this, &AppearanceGroup::refresh);
    connect(context().theme, &Theme::changed, this, &AppearanceGroup::refresh);
}

void AppearanceGroup::refresh()
{
    const UserSettings& settings = this->settings();
    choose(*m_theme, settings.theme());
    choose(*m_density, toKey(settings.density()));
    choose(*m_language, settings.language());
    choose(*m_launchZone, toKey(settings.launchZone()));
}

} // namespace slipway::views
