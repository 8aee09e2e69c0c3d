// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace slipway::views {

struct DropOffer;

/// Lies over the window while files are dragged over it: a frame around what takes them, and what would
/// happen, or why nothing does. Lets the mouse through.
class DropFrame : public QFrame
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget* window);

    /// Around `target`, in the window's coordinates. Hides where there is nothing to say.
    void show(const DropOffer& offer, const QRect& target);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_label;
};

} // namespace slipway::views
