// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/reversal.h"
#include "views/sources/source_port.h"
#include "views/view_context.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway::views {

class InlineMessage;

/// What a person stores about the sources that are there, off the GUI thread; says in a message how it went,
/// and offers to take it back. GUI thread.
class SourceChanges : public QObject
{
    Q_OBJECT

public:
    using Forget = decltype(SourcePort::forgetSecrets);

    SourceChanges(Forget forgetSecrets, InlineMessage& message, QObject* parent);

    /// What still runs for the workspace before is not told of.
    void setContext(const ViewContext& context);
    /// Says that it was added, or changed if there is one before.
    void tellStored(const model::Source& source, const model::Source& before);
    /// Pauses the source, or resumes a paused one.
    void pause(const model::Source& source);
    /// Asks in the message first.
    void askToRemove(const model::Source& source);

Q_SIGNALS:
    void ended(); ///< well or not: the sources may be others

private:
    using Work = std::function<model::Result<readiness::Reversal>(readiness::Workspace&)>;

    void remove(const model::Source& source);
    void run(Work work, const QString& said, const QString& step);

    Forget m_forgetSecrets;
    InlineMessage& m_message;
    ViewContext m_context;
    std::unique_ptr<QObject> m_runs; ///< the context of what runs for this workspace
};

} // namespace slipway::views
