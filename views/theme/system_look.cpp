// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/system_look.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace slipway::views {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome =
    QStringLiteral("org.gnome.desktop.a11y.interface"); ///< where portals before 1.18 tell it

using Groups = QMap<QString, QVariantMap>;

/// Sum of its channels' distance from the other: 0 (the same) to 765 (black and white).
int distance(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// Without a bus, asking for it would start one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
{
}

bool SystemLook::isHighContrast(const QPalette& palette)
{
    return distance(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) == 3 * 255;
}

bool SystemLook::isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

ThemeName SystemLook::theme(const QPalette& proposed) const
{
    if (m_wantsContrast || isHighContrast(proposed))
        return ThemeName::HighContrast;
    return m_isDark.value_or(isDark(proposed)) ? ThemeName::Dark : ThemeName::Light;
}

bool SystemLook::take(const QString& group, const QString& key, const QVariant& value)
{
    const auto before = std::pair(m_isDark, m_wantsContrast);
    if (group == kAppearance && key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt(); // 0 no preference, 1 dark, 2 light
        m_isDark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (group == kAppearance && key == QLatin1String("contrast")) {
        m_wantsContrast = value.toUInt() == 1; // 0 no preference, 1 higher
    } else if (group == kGnome && key == QLatin1String("high-contrast")) {
        m_wantsContrast = value.toBool();
    }
    return before != std::pair(m_isDark, m_wantsContrast);
}

void SystemLook::listen()
{
    if (std::exchange(m_isListening, true) || !hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // From whoever owns the portal's path: the portal may be started, or started anew, after us.
    bus.connect({}, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    ask << QStringList{kAppearance, kGnome};
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusMessage reply = done->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1String("a{sa{sv}}"))
            return; // no portal: the palette alone tells
        const auto groups = qdbus_cast<Groups>(reply.arguments().front());
        bool isOther = false;
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto setting = group->begin(); setting != group->end(); ++setting) {
                // What changed since it was asked for is newer than the answer.
                if (!m_newer.contains(group.key() + setting.key()))
                    isOther = take(group.key(), setting.key(), setting.value()) || isOther;
            }
        }
        if (isOther)
            Q_EMIT changed();
    });
}

void SystemLook::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    m_newer.insert(group + key);
    if (take(group, key, value.variant()))
        Q_EMIT changed();
}

} // namespace slipway::views
