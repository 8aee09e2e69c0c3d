// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <optional>

namespace slipway::views {

/// The moment that the whole window shows. The past is read only. GUI thread.
class MomentChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing: now.
    [[nodiscard]] const std::optional<QDateTime>& moment() const { return m_moment; }
    [[nodiscard]] bool isPast() const { return m_moment.has_value(); }
    void choose(const std::optional<QDateTime>& moment)
    {
        if (moment == m_moment)
            return;
        m_moment = moment;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::optional<QDateTime> m_moment;
};

} // namespace slipway::views
