// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace slipway::views {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    if (!qobject_cast<QComboBox*>(watched) && !qobject_cast<QAbstractSpinBox*>(watched))
        return false;
    event->ignore(); // for what is around it, which Qt asks next
    return true;
}

} // namespace slipway::views
