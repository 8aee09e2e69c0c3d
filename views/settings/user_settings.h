// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/notices.h"

#include <QObject>

namespace slipway::views {

/// In whose zone launch times are shown.
enum class LaunchZone
{
    Mine,
    Utc
};
inline constexpr std::array kLaunchZones{LaunchZone::Mine, LaunchZone::Utc};
[[nodiscard]] QString toKey(LaunchZone value); ///< "mine", "utc"

/// How high the board's rows are.
enum class Density
{
    Comfortable,
    Compact
};
inline constexpr std::array kDensities{Density::Comfortable, Density::Compact};
[[nodiscard]] QString toKey(Density value); ///< "comfortable", "compact"

/// What a person set for themself on this machine, kept in QSettings: the one list of those keys and of what
/// holds where nothing was set. What belongs to the workspace is not here. GUI thread.
class UserSettings : public QObject
{
    Q_OBJECT

public:
    enum class Setting
    {
        Theme,
        Density,
        Language,
        LaunchZone,
        Person,
        Roles,
        SigningKey,
        EditorCommand,
        Notices,
        Tray
    };

    using QObject::QObject;

    /// "light", "dark", "contrast"; empty: follows the system. See theme_choice.h, which applies it.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString& key);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    /// "en", "de", "ja"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] LaunchZone launchZone() const;
    void setLaunchZone(LaunchZone zone);
    /// Who attests, signs and decides; empty: the account's name.
    [[nodiscard]] QString person() const;
    void setPerson(const QString& name);
    /// The sign-off roles of the person.
    [[nodiscard]] QStringList roles() const;
    void setRoles(const QStringList& roles);
    /// The file of the SSH key that sign-offs are signed with: the private one, or the public one of a key in
    /// the agent. Empty: they are not signed.
    [[nodiscard]] QString signingKey() const;
    void setSigningKey(const QString& file);
    /// With %f for the file and %l for the line; empty: what the system opens the file with.
    [[nodiscard]] QString editorCommand() const;
    void setEditorCommand(const QString& command);

    [[nodiscard]] bool isTold(readiness::NoticeKind kind) const;
    void setTold(readiness::NoticeKind kind, bool isTold);
    [[nodiscard]] readiness::QuietHours quietHours() const;
    void setQuietHours(const readiness::QuietHours& hours);
    [[nodiscard]] std::optional<QDateTime> pausedUntil() const; ///< notifications, UTC
    void setPausedUntil(const std::optional<QDateTime>& moment);
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool closes);

    // What is remembered, and was not set by anybody: no signal.
    [[nodiscard]] QStringList toldNotices() const;
    void setToldNotices(const QStringList& keys);
    [[nodiscard]] QString versionSeen() const; ///< of Slipway, whose news were shown last
    void setVersionSeen(const QString& version);

    /// Takes back everything that was set here; what is remembered stays.
    void reset();

Q_SIGNALS:
    void changed(slipway::views::UserSettings::Setting setting);

private:
    void store(Setting setting, const QString& key, const QVariant& value);
};

} // namespace slipway::views
