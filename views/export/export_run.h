// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"

#include <QTimer>

namespace slipway::views {

class InlineMessage;
class ProgressStrip;

/// Makes files off the GUI thread and says what came of each. What takes longer than a moment is shown by a
/// strip, whose button stops all that run by then. GUI thread.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the strip belongs to until it is laid out.
    explicit ExportRun(QWidget* window);

    /// `write` writes that file, on a worker; `message`, as long as it is there, tells what came of it.
    void begin(const QString& path, const std::function<model::Status(const model::Progress&)>& write,
               InlineMessage& message);
    [[nodiscard]] ProgressStrip& progress() { return *m_progress; }
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

private:
    void stop();
    void finish(const QString& path, const model::Status& written, InlineMessage* message);

    ProgressStrip* m_progress;
    QTimer m_shows;                             ///< the strip: what is done at once needs none
    std::vector<readiness::TaskHandle> m_tasks; ///< some of them may be done
    int m_running = 0;
};

} // namespace slipway::views
