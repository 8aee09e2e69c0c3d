// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_runs.h"

#include "views/sources/source_words.h"
#include "views/sources/sources_model.h"
#include "views/widgets/inline_message.h"

namespace slipway::views {

using namespace model;
using readiness::SourceScheduler;
using readiness::SourceStatus;

SourceRuns::SourceRuns(SourcesModel& model, InlineMessage& message, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_message(message)
{
}

void SourceRuns::setScheduler(SourceScheduler* scheduler)
{
    m_scheduler = scheduler;
    m_follows = std::make_unique<QObject>();
    m_asked.clear();
    m_model.setDoing(scheduler ? scheduler->running() : QHash<SourceId, QString>());
    if (!scheduler)
        return;
    connect(scheduler, &SourceScheduler::begun, m_follows.get(), [this] { showDoing(); });
    connect(scheduler, &SourceScheduler::progressed, m_follows.get(), [this] { showDoing(); });
    connect(scheduler, &SourceScheduler::ended, m_follows.get(),
            [this](const SourceStatus& status, const Result<readiness::Collected>& collected) {
                tellEnd(status, collected);
            });
    connect(scheduler, &SourceScheduler::failed, m_follows.get(),
            [this](const Error& error) { m_message.showError(error); });
    connect(scheduler, &SourceScheduler::said, m_follows.get(),
            [this](const QString& text) { m_message.showDone(text + QLatin1Char('.')); });
}

bool SourceRuns::isRunning(const SourceId& source) const
{
    return m_scheduler && m_scheduler->isRunning(source);
}

void SourceRuns::showDoing()
{
    m_model.setDoing(m_scheduler->running());
    Q_EMIT progressed();
}

void SourceRuns::tellEnd(const SourceStatus& status, const Result<readiness::Collected>& collected)
{
    showDoing();
    const bool wasAskedFor = m_asked.remove(status.source.id);
    Q_EMIT ended(wasAskedFor);
    if (!wasAskedFor)
        return; // its row says so
    const auto said = collected ? SourceWords::outcome(*collected, SourceWords::name(status.source))
                                : Result<QString>(collected.error());
    if (said)
        m_message.showDone(*said);
    else
        m_message.showError(said.error());
}

void SourceRuns::collect(const SourceStatus& status)
{
    if (!m_scheduler)
        return;
    const SourceId id = status.source.id;
    m_message.hide();
    m_asked.insert(id);
    if (m_scheduler->isRunning(id))
        m_scheduler->cancel(id);
    else
        m_scheduler->collectNow(status);
}

} // namespace slipway::views
