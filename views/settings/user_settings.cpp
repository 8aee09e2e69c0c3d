// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/user_settings.h"

#include <QSettings>

namespace slipway::views {

namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kDensity = QStringLiteral("board/density");
const QString kCompactBefore = QStringLiteral("board/compact"); // where the board itself kept it before
const QString kLanguage = QStringLiteral("ui/language");
const QString kLaunchZone = QStringLiteral("ui/launchZone");
const QString kPerson = QStringLiteral("person/name");
const QString kRoles = QStringLiteral("person/roles");
const QString kSigningKey = QStringLiteral("person/signingKey");
const QString kEditorCommand = QStringLiteral("editor/command");
const QString kQuietOn = QStringLiteral("notices/quiet");
const QString kQuietFrom = QStringLiteral("notices/quietFrom");
const QString kQuietUntil = QStringLiteral("notices/quietUntil");
const QString kPausedUntil = QStringLiteral("notices/pausedUntil");
const QString kToldNotices = QStringLiteral("notices/told");
const QString kClosesToTray = QStringLiteral("window/closesToTray");
const QString kVersionSeen = QStringLiteral("window/versionSeen");

QString keyOf(readiness::NoticeKind kind)
{
    return QStringLiteral("notices/kind/") + readiness::toKey(kind);
}

QString text(const QString& key)
{
    return QSettings().value(key).toString();
}

/// The value of that key among them, else the first.
template<class Values>
auto chosen(const Values& values, const QString& key)
{
    for (const auto value : values) {
        if (toKey(value) == key)
            return value;
    }
    return values.front();
}

} // namespace

QString toKey(LaunchZone value)
{
    return value == LaunchZone::Utc ? QStringLiteral("utc") : QStringLiteral("mine");
}

QString toKey(Density value)
{
    return value == Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable");
}

void UserSettings::store(Setting setting, const QString& key, const QVariant& value)
{
    QSettings settings;
    if (settings.value(key) == value)
        return;
    settings.setValue(key, value);
    Q_EMIT changed(setting);
}

QString UserSettings::theme() const
{
    return text(kTheme);
}

void UserSettings::setTheme(const QString& key)
{
    store(Setting::Theme, kTheme, key);
}

Density UserSettings::density() const
{
    const QSettings settings;
    if (!settings.contains(kDensity) && settings.value(kCompactBefore).toBool())
        return Density::Compact;
    return chosen(kDensities, text(kDensity));
}

void UserSettings::setDensity(Density density)
{
    store(Setting::Density, kDensity, toKey(density));
}

QString UserSettings::language() const
{
    return text(kLanguage);
}

void UserSettings::setLanguage(const QString& code)
{
    store(Setting::Language, kLanguage, code);
}

LaunchZone UserSettings::launchZone() const
{
    return chosen(kLaunchZones, text(kLaunchZone));
}

void UserSettings::setLaunchZone(LaunchZone zone)
{
    store(Setting::LaunchZone, kLaunchZone, toKey(zone));
}

QString UserSettings::person() const
{
    return text(kPerson);
}

void UserSettings::setPerson(const QString& name)
{
    store(Setting::Person, kPerson, name.simplified());
}

QStringList UserSettings::roles() const
{
    return QSettings().value(kRoles).toStringList();
}

void UserSettings::setRoles(const QStringList& roles)
{
    store(Setting::Roles, kRoles, roles);
}

QString UserSettings::signingKey() const
{
    return text(kSigningKey);
}

void UserSettings::setSigningKey(const QString& file)
{
    store(Setting::SigningKey, kSigningKey, file.trimmed());
}

QString UserSettings::editorCommand() const
{
    return text(kEditorCommand);
}

void UserSettings::setEditorCommand(const QString& command)
{
    store(Setting::EditorCommand, kEditorCommand, command.trimmed());
}

bool UserSettings::isTold(readiness::NoticeKind kind) const
{
    return QSettings().value(keyOf(kind), true).toBool();
}

void UserSettings::setTold(readiness::NoticeKind kind, bool isTold)
{
    store(Setting::Notices, keyOf(kind), isTold);
}

readiness::QuietHours UserSettings::quietHours() const
{
    const QSettings settings;
    readiness::QuietHours hours;
    hours.isOn = settings.value(kQuietOn, false).toBool();
    hours.from = settings.value(kQuietFrom, hours.from).toTime();
    hours.until = settings.value(kQuietUntil, hours.until).toTime();
    return hours;
}

void UserSettings::setQuietHours(const readiness::QuietHours& hours)
{
    if (hours == quietHours())
        return;
    QSettings settings;
    settings.setValue(kQuietOn, hours.isOn);
    settings.setValue(kQuietFrom, hours.from);
    settings.setValue(kQuietUntil, hours.until);
    Q_EMIT changed(Setting::Notices);
}

std::optional<QDateTime> UserSettings::pausedUntil() const
{
    const QDateTime moment = QSettings().value(kPausedUntil).toDateTime();
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

void UserSettings::setPausedUntil(const std::optional<QDateTime>& moment)
{
    store(Setting::Notices, kPausedUntil, moment ? QVariant(moment->toUTC()) : QVariant());
}

bool UserSettings::closesToTray() const
{
    return QSettings().value(kClosesToTray, false).toBool();
}

void UserSettings::setClosesToTray(bool closes)
{
    store(Setting::Tray, kClosesToTray, closes);
}

QStringList UserSettings::toldNotices() const
{
    return QSettings().value(kToldNotices).toStringList();
}

void UserSettings::setToldNotices(const QStringList& keys)
{
    QSettings().setValue(kToldNotices, keys);
}

QString UserSettings::versionSeen() const
{
    return text(kVersionSeen);
}

void UserSettings::setVersionSeen(const QString& version)
{
    QSettings().setValue(kVersionSeen, version);
}

void UserSettings::reset()
{
    QSettings settings;
    for (const QString& key :
         {kTheme, kDensity, kCompactBefore, kLanguage, kLaunchZone, kPerson, kRoles, kSigningKey,
          kEditorCommand, kQuietOn, kQuietFrom, kQuietUntil, kPausedUntil, kClosesToTray})
        settings.remove(key);
    for (const readiness::NoticeKind kind : readiness::kNoticeKinds)
        settings.remove(keyOf(kind));
    for (const Setting setting :
         {Setting::Theme, Setting::Density, Setting::Language, Setting::LaunchZone, Setting::Person,
          Setting::Roles, Setting::SigningKey, Setting::EditorCommand, Setting::Notices, Setting::Tray})
        Q_EMIT changed(setting);
}

} // namespace slipway::views
