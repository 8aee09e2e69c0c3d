// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "core/store/activity.h"

#include <QObject>

#include <memory>

class QWidget;

namespace slipway::readiness {
class Workspace;
}

namespace slipway::views {

class InlineMessage;
class ProgressStrip;

/// Writes the activity that a query finds to a file, off the GUI thread; says how far that is and how it
/// ended. GUI thread.
class ActivityExport : public QObject
{
public:
    /// The strip, the message and the page outlive it.
    ActivityExport(ProgressStrip& progress, InlineMessage& message, QWidget& page);

    /// Asks for the path, then writes.
    void choose(const std::shared_ptr<readiness::Workspace>& workspace, const store::ActivityQuery& query);
    /// As CSV or JSON by the file's ending.
    void write(const std::shared_ptr<readiness::Workspace>& workspace, const store::ActivityQuery& query,
               const QString& path);

private:
    ProgressStrip& m_progress;
    InlineMessage& m_message;
    QWidget& m_page;
    readiness::TaskHandle m_task;
};

} // namespace slipway::views
