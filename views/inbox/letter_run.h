// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/reversal.h"
#include "core/readiness/task.h"
#include "views/inbox/inbox_work.h"
#include "views/view_context.h"

#include <QObject>

namespace slipway::views {

class InlineMessage;
class ProgressStrip;

/// Replays or discards dead letters on a worker, one lot at a time: shows how far it is, can be stopped
/// there, and says what became of them. GUI thread.
class LetterRun : public QObject
{
    Q_OBJECT

public:
    /// Both are shown while and after it runs, and outlive it but for its destructor.
    LetterRun(ProgressStrip& progress, InlineMessage& message, QObject* parent);

    void setContext(const ViewContext& context) { m_context = context; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // While one lot is worked through, no other is begun.
    void replay(const LetterIds& letters);
    void discard(const LetterIds& letters, const QString& reason);

Q_SIGNALS:
    void started();
    void finished();

private:
    /// `reverse` gives what takes it back; without one it cannot be.
    void start(const QString& what, std::function<InboxOutcome(const model::Progress&)> work,
               model::Result<QString> (*describe)(const InboxOutcome&),
               std::function<readiness::Reversal(const InboxOutcome&)> reverse = {});
    void finish(const model::Result<QString>& said, const readiness::Reversal& reversal);

    ProgressStrip& m_progress;
    InlineMessage& m_message;
    ViewContext m_context;
    readiness::TaskHandle m_task;
    bool m_isRunning = false;
};

} // namespace slipway::views
