// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_scheduler.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace slipway::views {

class InlineMessage;
class SourcesModel;

/// What the scheduler collects while the list of sources is shown: its rows show what runs, and a message
/// says what became of what was asked for by hand. GUI thread.
class SourceRuns : public QObject
{
    Q_OBJECT

public:
    SourceRuns(SourcesModel& model, InlineMessage& message, QObject* parent);

    /// Another workspace's; null: nothing is collected.
    void setScheduler(readiness::SourceScheduler* scheduler);
    /// By hand; stops it if it runs.
    void collect(const readiness::SourceStatus& status);
    [[nodiscard]] bool isRunning(const model::SourceId& source) const;

Q_SIGNALS:
    void progressed();            ///< what runs, or how far it is
    void ended(bool wasAskedFor); ///< by hand

private:
    void showDoing();
    void tellEnd(const readiness::SourceStatus& status, const model::Result<readiness::Collected>& collected);

    SourcesModel& m_model;
    InlineMessage& m_message;
    readiness::SourceScheduler* m_scheduler = nullptr;
    std::unique_ptr<QObject> m_follows; ///< the context of what this workspace's scheduler says
    QSet<model::SourceId> m_asked;      ///< by hand, and not told of yet
};

} // namespace slipway::views
