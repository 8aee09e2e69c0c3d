// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/collect_watch.h"

#include "app/cli/collected_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/interruption.h"
#include "app/cli/source_list.h"
#include "app/sources/collecting.h"
#include "app/sources/report_watch.h"

#include <QEventLoop>

namespace slipway::app {

using namespace model;
using readiness::Collected;
using readiness::SourceScheduler;
using readiness::SourceStatus;

namespace {

/// A line for each collection: data, so on standard output, and at once.
void tell(const CommandContext& context, const SourceStatus& status, const Result<Collected>& collected)
{
    if (!collected) {
        context.terminal.complain(collected.error());
        return;
    }
    const QString now = context.clock().toUTC().toString(Qt::ISODate);
    if (context.json) {
        Json json = collectedJson(status, *collected);
        if (status.nextTryAt)
            json["due_at"] = status.nextTryAt->toUTC().toString(Qt::ISODateWithMs).toStdString();
        json["at"] = now.toStdString();
        context.terminal.printRaw(QByteArray::fromStdString(json.dump()) + '\n');
    } else {
        context.terminal.print(now + QLatin1Char(' ') + collectedText(status, *collected));
    }
}

} // namespace

int watchSources(const CommandContext& context, const std::shared_ptr<readiness::Workspace>& workspace,
                 const QString& project)
{
    const auto interruption = Interruption::catchIt();
    if (!interruption)
        return context.fail(interruption.error());
    readiness::SchedulerOptions options;
    options.project = project;
    options.clock = context.clock;
    const auto scheduler = makeScheduler(workspace, context.person, options);
    scheduler->setWatch(std::make_unique<ReportWatch>(workspace));
    QEventLoop loop;
    int code = kDone;
    QSet<SourceId> waiting; // told once, though it is tried every minute
    QObject::connect(scheduler.get(), &SourceScheduler::ended, &loop,
                     [&](const SourceStatus& status, const Result<Collected>& collected) {
                         if (collected && collected->end == Collected::End::NotAsked)
                             return; // another Slipway collects it, and tells of it
                         const SourceId& id = status.source.id;
                         const bool isWaiting = collected && collected->end == Collected::End::Waiting;
                         if (isWaiting && waiting.contains(id))
                             return;
                         isWaiting ? static_cast<void>(waiting.insert(id))
                                   : static_cast<void>(waiting.remove(id));
                         tell(context, status, collected);
                         if (context.terminal.flush())
                             return;
                         code = kIoError;
                         scheduler->stop();
                     });
    QObject::connect(scheduler.get(), &SourceScheduler::failed, &loop,
                     [&](const Error& error) { context.terminal.complain(error); });
    QObject::connect(scheduler.get(), &SourceScheduler::said, &loop,
                     [&](const QString& text) { context.terminal.say(text); });
    QObject::connect(interruption->get(), &Interruption::came, scheduler.get(), &SourceScheduler::stop);
    // Queued: it may stop before the loop runs.
    QObject::connect(scheduler.get(), &SourceScheduler::stopped, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    context.terminal.say(QStringLiteral("collecting what is due; end it with Ctrl+C"));
    scheduler->start();
    loop.exec();
    return code;
}

} // namespace slipway::app
