// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_status_text.h"

#include "app/cli/result_text.h"
#include "app/cli/time_text.h"
#include "core/access/secret_reference.h"

namespace slipway::app {

using namespace model;
using evidence::CircuitBreaker;
using readiness::SourceStatus;

namespace {

template<class Number>
Json numberJson(const std::optional<Number>& value)
{
    return value ? Json(*value) : Json();
}

const char* breakerWord(CircuitBreaker::State state)
{
    switch (state) {
    case CircuitBreaker::State::Closed:
        return "closed";
    case CircuitBreaker::State::Open:
        return "open";
    case CircuitBreaker::State::HalfOpen:
        return "half-open";
    }
    return "";
}

Json runJson(const Collection& run)
{
    return {{"started_at", momentJson(run.startedAt)},
            {"ended_at", momentJson(run.endedAt)},
            {"took_ms", run.startedAt.msecsTo(run.endedAt)},
            {"outcome", toKey(run.outcome).toStdString()},
            {"reason", run.reason.toStdString()},
            {"stored", run.stored},
            {"already_there", run.alreadyThere},
            {"dead", run.dead},
            {"attempt", run.attempt},
            {"service", serviceJson(run.service)}};
}

QString answersText(const ServiceUse& use)
{
    QString text =
        use.answers == 1 ? QStringLiteral("1 answer") : QStringLiteral("%1 answers").arg(use.answers);
    if (use.medianMs)
        text += QStringLiteral(", %1 ms in the middle").arg(*use.medianMs);
    if (use.slowestMs)
        text += QStringLiteral(", %1 ms the slowest").arg(*use.slowestMs);
    return text;
}

QString limitText(const ServiceUse& use)
{
    QString text = budgetText(use);
    if (text.isEmpty())
        return QStringLiteral("the service does not say");
    text += QStringLiteral(" requests left");
    return use.resetsAt ? text + QStringLiteral(", counted anew ") + displayMoment(*use.resetsAt) : text;
}

} // namespace

Json serviceJson(const std::optional<ServiceUse>& service)
{
    if (!service)
        return {};
    Json limit;
    if (service->limit || service->remaining || service->resetsAt)
        limit = {{"limit", numberJson(service->limit)},
                 {"remaining", numberJson(service->remaining)},
                 {"resets_at", momentJson(service->resetsAt)}};
    return {{"answers", service->answers},
            {"median_ms", numberJson(service->medianMs)},
            {"slowest_ms", numberJson(service->slowestMs)},
            {"rate_limit", limit}};
}

Json sourceJson(const SourceStatus& status)
{
    const Source& source = status.source;
    const auto config = parseJson(source.config, source.instance);
    const auto& record = status.record;
    return {{"id", source.id.toString().toStdString()},
            {"project", status.project.toStdString()},
            {"plugin", source.plugin.toStdString()},
            {"instance", source.instance.toStdString()},
            {"config", config ? access::withoutSecrets(*config) : Json::object()},
            {"address", status.address.isEmpty() ? Json() : Json(status.address.toStdString())},
            {"schedule", source.schedule.isEmpty() ? Json() : Json(source.schedule.toStdString())},
            {"paused", source.isPaused},
            {"state", toKey(status.health).toStdString()},
            {"breaker", breakerWord(status.breaker)},
            {"failures_in_a_row", record ? record->failuresInARow : 0},
            {"last_success_at", record ? momentJson(record->lastSuccessAt) : Json()},
            {"last_run", record ? runJson(record->last) : Json()},
            {"next_try_at", momentJson(status.nextTryAt)},
            {"watched", status.isWatched},
            {"why", status.why.toStdString()}};
}

QString nextTryText(const SourceStatus& status, const QDateTime& now)
{
    if (status.source.isPaused)
        return QStringLiteral("-");
    if (status.nextTryAt)
        return status.isDue(now) ? QStringLiteral("now") : displayMoment(*status.nextTryAt);
    if (status.schedule.beforeReview)
        return QStringLiteral("before a review");
    if (status.schedule.isOnStart)
        return QStringLiteral("on start");
    return status.isWatched ? QStringLiteral("when files change") : QStringLiteral("when asked");
}

QString latencyText(const std::optional<ServiceUse>& service)
{
    return service && service->medianMs ? QStringLiteral("%1 ms").arg(*service->medianMs) : QString();
}

QString budgetText(const std::optional<ServiceUse>& service)
{
    if (!service || !service->remaining)
        return {};
    return service->limit ? QStringLiteral("%1 of %2").arg(*service->remaining).arg(*service->limit)
                          : QString::number(*service->remaining);
}

std::vector<QStringList> detailRows(const SourceStatus& status, const QDateTime& now)
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    std::vector<QStringList> rows{
        {QStringLiteral("source"),
         QStringLiteral("%1: %2 %3").arg(status.project, status.source.plugin, status.source.instance)},
        {QStringLiteral("state"), toKey(status.health) + QStringLiteral(": ") + status.why},
        {QStringLiteral("address"), orDash(status.address)},
        {QStringLiteral("schedule"), orDash(canonicalText(status.schedule))},
        {QStringLiteral("next try"), nextTryText(status, now)}};
    if (!status.record)
        return rows;
    const Collection& last = status.record->last;
    if (status.record->lastSuccessAt)
        rows.push_back({QStringLiteral("last success"), displayMoment(*status.record->lastSuccessAt)});
    rows.push_back({QStringLiteral("last run"), QStringLiteral("%1, %2, took %3 ms")
                                                    .arg(displayMoment(last.startedAt), toKey(last.outcome))
                                                    .arg(last.startedAt.msecsTo(last.endedAt))});
    if (last.service) {
        rows.push_back({QStringLiteral("latency"), answersText(*last.service)});
        rows.push_back({QStringLiteral("rate limit"), limitText(*last.service)});
    }
    return rows;
}

} // namespace slipway::app
