// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_run.h"

#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include <QDir>
#include <QPointer>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kShowsAfterMs = 400;

} // namespace

ExportRun::ExportRun(QWidget* window)
    : QObject(window)
    , m_progress(new ProgressStrip(window))
{
    m_shows.setSingleShot(true);
    m_shows.setInterval(kShowsAfterMs);
    connect(&m_shows, &QTimer::timeout, this, [this] { m_progress->start(tr("Exporting")); });
    connect(m_progress, &ProgressStrip::cancelRequested, this, &ExportRun::stop);
}

void ExportRun::begin(const QString& path, const std::function<Status(const Progress&)>& write,
                      InlineMessage& message)
{
    ++m_running;
    m_shows.start(); // also where what ran before was told to stop: this one can be
    m_tasks.push_back(readiness::runTask<Done>(
        this, write,
        [this, path, told = QPointer(&message)](const Status& written) { finish(path, written, told); },
        [this, path](double fraction, const QString&) {
            m_progress->tell(fraction, tr("Exporting %1").arg(QDir::toNativeSeparators(path)));
        }));
}

void ExportRun::stop()
{
    for (readiness::TaskHandle& task : m_tasks)
        task.cancel();
}

void ExportRun::finish(const QString& path, const Status& written, InlineMessage* message)
{
    if (--m_running == 0) {
        m_tasks.clear();
        m_shows.stop();
        m_progress->finish();
    }
    const bool isStopped = !written && written.error().code == ErrorCode::Cancelled;
    if (!written && !isStopped)
        forgetSavedIn(path);
    if (!message)
        return;
    if (written)
        message->showDone(tr("Wrote %1.").arg(QDir::toNativeSeparators(path)));
    else if (isStopped)
        message->showDone(tr("Stopped: nothing was written."));
    else
        message->showError(written.error());
}

} // namespace slipway::views
