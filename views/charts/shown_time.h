// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace slipway::views {

/// The part of a picture's time that is shown: never more than there is of it, and a minute at least.
class ShownTime
{
public:
    void setWhole(const QDateTime& from, const QDateTime& until); ///< all of it is shown
    [[nodiscard]] const QDateTime& from() const { return m_from; }
    [[nodiscard]] const QDateTime& until() const { return m_until; }
    [[nodiscard]] bool isZoomed() const;

    // Each is cut to what there is; false: what is shown is what was.

    bool show(QDateTime from, QDateTime until);
    /// Closer by a factor above 1, about a moment; invalid: the middle.
    bool zoom(double factor, const QDateTime& about);
    bool move(double share); ///< of what is shown
    /// As far as it takes to show the moment.
    bool reveal(const QDateTime& at);

private:
    QDateTime m_first; ///< of all there is
    QDateTime m_last;
    QDateTime m_from;
    QDateTime m_until;
};

} // namespace slipway::views
