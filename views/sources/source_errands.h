// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/sources/source_fields.h"
#include "views/sources/source_port.h"
#include "views/view_context.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway::views {

/// What the form of a source has done off the GUI thread: reading what can be chosen, storing, and trying.
/// Each hands its result to `done` on the GUI thread, unless it was dropped before.
class SourceErrands
{
public:
    SourceErrands(ViewContext context, SourcePort port);

    /// Of the workspace that is shown from now on. Drop those of the one before first.
    void setContext(const ViewContext& context);

    template<class T>
    using Done = std::function<void(const model::Result<T>&)>;

    void readOffer(std::function<void(model::Result<SourceFields::Offer>)> done);
    void store(const readiness::SourceDraft& draft, const QString& plugin, const SecretWorkPtr& secrets,
               Done<model::Source> done);
    /// Asks the source once, with what was typed of it in place of what is stored; stores nothing.
    void attempt(model::Source source, const readiness::SourceDraft& draft, const QString& plugin,
                 const SecretWorkPtr& secrets, Done<readiness::SourceTrial> done,
                 std::function<void(const QString&)> progressed);
    [[nodiscard]] bool isTrying() const { return m_isTrying; }
    void stopAttempt(); ///< which is its result then
    void drop();

private:
    ViewContext m_context;
    SourcePort m_port;
    std::unique_ptr<QObject> m_work; ///< the context of what was not dropped
    readiness::TaskHandle m_attempt;
    bool m_isTrying = false;
};

} // namespace slipway::views
