// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QVariantMap>

class QDBusVariant;

namespace slipway::views {

/// What the desktop asks of a program's look. Qt 6.4 tells neither, so it is taken from the palette that the
/// platform proposes and from the desktop's settings portal, where there is one. GUI thread only.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject* parent = nullptr);

    /// The theme that fits best. Reads the proposed palette: call it while the application's own is not set.
    [[nodiscard]] ThemeName theme(const QPalette& proposed) const;
    /// Asks the portal and listens to it from then on; its answer comes later, as changed().
    void listen();

    /// Black on white or white on black: what only palettes made for high contrast propose.
    [[nodiscard]] static bool isHighContrast(const QPalette& palette);
    [[nodiscard]] static bool isDark(const QPalette& palette);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    bool take(const QString& group, const QString& key, const QVariant& value);

    std::optional<bool> m_isDark;
    bool m_wantsContrast = false;
    bool m_isListening = false;
    QSet<QString> m_newer; ///< settings, group and key, that were told since they were asked for
};

} // namespace slipway::views
