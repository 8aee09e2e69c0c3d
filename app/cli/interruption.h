// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QSocketNotifier>

#include <memory>

namespace slipway::app {

/// Turns the first SIGINT or SIGTERM into a signal on this thread's event loop; a second one ends the program
/// as usual. One at a time in a program. What is started meanwhile has the signals as they were.
class Interruption : public QObject
{
    Q_OBJECT

public:
    /// Internal if the system gives no pipe.
    [[nodiscard]] static model::Result<std::unique_ptr<Interruption>> catchIt();
    ~Interruption() override;

Q_SIGNALS:
    void came();

private:
    explicit Interruption(int readEnd);

    QSocketNotifier m_notifier;
};

} // namespace slipway::app
