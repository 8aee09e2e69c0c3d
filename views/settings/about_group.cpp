// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/about_group.h"

#include "views/settings/user_settings.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/labels.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace slipway::views {

AboutGroup::AboutGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("about"), tr("Slipway"), context, settings, parent)
{
    QPushButton* news = makeButton(tr("Show what is new"), ButtonLook::Plain, this);
    news->setObjectName(QStringLiteral("settingNews"));
    addRow(tr("Version %1").arg(QStringLiteral(SLIPWAY_VERSION)),
           tr("Updates come with your system's packages; what they bring is shown once."), news);
    const QString folders =
        QStringList{QSettings().fileName(), QStandardPaths::writableLocation(QStandardPaths::CacheLocation)}
            .join(QLatin1Char('\n'));
    QLabel* files = makeParagraph(QDir::toNativeSeparators(folders), TextStyle::Small, this);
    files->setObjectName(QStringLiteral("settingFiles"));
    addRow(tr("Files of its own"),
           tr("Your settings, and what was read from repositories and can be read again."), files);
    QPushButton* reset = makeButton(tr("Take all settings back"), ButtonLook::Plain, this);
    reset->setObjectName(QStringLiteral("settingReset"));
    addRow(tr("Reset"), tr("Of this page, yours on this machine. The workspace stays as it is."), reset);
    connect(news, &QPushButton::clicked, this, [this] {
        if (QAction* action = this->context().actions->find(QStringLiteral("window.whatsNew")))
            action->trigger();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        this->settings().reset();
        if (QAction* action = this->context().actions->find(QStringLiteral("theme.system")))
            action->trigger();
        Q_EMIT done(tr("Your settings are those that Slipway came with."));
    });
}

} // namespace slipway::views
