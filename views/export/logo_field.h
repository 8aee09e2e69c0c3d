// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/file_field.h"

#include <QTimer>

#include <memory>

namespace slipway::views {

/// The file of a logo, which is read off the GUI thread as soon as its name stands there; what is wrong with
/// it is said below. Its words are translated as the dialogue's. GUI thread.
class LogoField : public FileField
{
    Q_OBJECT

public:
    explicit LogoField(QWidget* parent);

    /// An absolute path, or nothing.
    [[nodiscard]] QString logo() const;
    void setLogo(const QString& path);
    void look(); ///< at what stands there, without waiting for more to be typed

    enum class State
    {
        Good,    ///< or empty
        Looking, ///< or about to; looked() follows
        Wrong
    };
    [[nodiscard]] State state() const;
    /// Where it is about to look, it does now.
    void hurry();

Q_SIGNALS:
    void looked();

private:
    void receive(const QString& problem);

    QTimer m_typing;                  ///< until it is looked at
    std::unique_ptr<QObject> m_looks; ///< the context of the look that counts
    QString m_problem;
    bool m_isLooking = false;
};

} // namespace slipway::views
