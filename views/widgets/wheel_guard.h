// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::views {

/// Lets the wheel scroll the page, and change nothing that is chosen on it: who scrolls past a field did not
/// mean it. An event filter of the application; the list of a field that is open scrolls as ever.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace slipway::views
