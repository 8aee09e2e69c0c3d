// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace slipway::readiness {
struct Dossier;
}

namespace slipway::views {

class DeskQueue;

/// Looks every few seconds whether a release is still what a meeting shows of it. GUI thread.
class MeetingNews : public QObject
{
    Q_OBJECT

public:
    /// Reads by way of `queue`, which must outlive it, and only while nothing else is asked of it.
    explicit MeetingNews(DeskQueue& queue);

    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    /// This one from now on, as it is recorded; null: none.
    void watch(std::shared_ptr<const readiness::Dossier> shown) { m_shown = std::move(shown); }

Q_SIGNALS:
    void came(); ///< it is not what is shown any more

private:
    void look();

    DeskQueue& m_queue;
    QTimer m_timer;
    std::shared_ptr<const readiness::Dossier> m_shown;
    qint64 m_seen = -1; ///< change counter
};

} // namespace slipway::views
