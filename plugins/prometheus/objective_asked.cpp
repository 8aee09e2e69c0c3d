// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/objective_asked.h"

#include "core/slo/prometheus_series.h"
#include "plugins/prometheus/expression.h"
#include "plugins/prometheus/sample.h"
#include "plugins/prometheus/translated.h"

#include <QRegularExpression>

namespace slipway::prometheus {

using namespace model;
using http::Observation;
using slo::Standing;

namespace {

constexpr int kStepSeconds = 300; // the shortest window of the burn-rate alerts
constexpr qsizetype kLongestAddress = 2000;
constexpr slo::Duration kLongestWindow = 35 * slo::kDay; // 11,000 points a query are the most there are
constexpr slo::Duration kLongestBurn = std::chrono::hours(72);

QString textAt(const Json& object, const char* key)
{
    return http::valueAt<QString>(object, std::string("/") + key).value.value_or(QString());
}

slo::Duration lengthOf(const QString& window)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,3})([hdw])$"));
    const auto match = form.match(window);
    const slo::Duration unit = match.captured(2) == QLatin1String("h") ? slo::Duration(std::chrono::hours(1))
                               : match.captured(2) == QLatin1String("d") ? slo::kDay
                                                                         : 7 * slo::kDay;
    return match.captured(1).toInt() * unit;
}

/// A definition's calendar, or the rolling window; 30 days unless it is said.
Result<slo::Window> windowOf(const Json& entry)
{
    if (const QString unit = textAt(entry, "calendar/unit"); !unit.isEmpty())
        return slo::Window(slo::CalendarWindow{unit == QLatin1String("week") ? slo::CalendarUnit::Week
                                                                             : slo::CalendarUnit::Month,
                                               QTimeZone(textAt(entry, "calendar/zone").toLatin1())});
    const slo::Duration length =
        entry.contains("window") ? lengthOf(textAt(entry, "window")) : 30 * slo::kDay;
    if (length < std::chrono::hours(1) || length > kLongestWindow)
        return refusedObjective(QStringLiteral("has a window that is not between 1h and 35d"),
                                QStringLiteral("write 30d"));
    return slo::Window(slo::RollingWindow{length});
}

/// By request unless the configuration or a definition says otherwise; a ratio does not tell how many there
/// were.
Status takeMethod(const Json& entry, bool isRatio, slo::Objective& objective)
{
    if (isRatio || entry.value("by_time", false))
        objective.method = slo::Method::ByTime;
    else if (const auto target = http::valueAt<double>(entry, "/slice_target"); target.isKnown()) {
        if (!(*target.value > 0 && *target.value <= 100))
            return refusedObjective(QStringLiteral("has slices that are good by %1%").arg(*target.value),
                                    QStringLiteral("write 0.95 as timeSliceTarget, or 95 as slice_target"));
        objective.method = slo::Method::BySlice;
        objective.sliceTarget = tidy(*target.value / 100);
    }
    return Done{};
}

Status takeExpressions(const Json& entry, ObjectiveAsked& asked)
{
    const QString ratio = textAt(entry, "error_ratio");
    const QString good = textAt(entry, "good");
    const QString bad = textAt(entry, "bad");
    const QString total = textAt(entry, "total");
    const bool hasCounts = good.isEmpty() != bad.isEmpty() && !total.isEmpty() && ratio.isEmpty();
    const bool hasRatio = !ratio.isEmpty() && good.isEmpty() && bad.isEmpty() && total.isEmpty();
    if (!hasCounts && !hasRatio)
        return refusedObjective(QStringLiteral("has neither good or bad with total, nor error_ratio alone"),
                                QStringLiteral("write one of them"));
    asked.areBad = good.isEmpty();
    asked.counted = withStep(hasRatio ? ratio : asked.areBad ? bad : good).toUtf8();
    asked.total = withStep(total).toUtf8();
    const QString counting = textAt(entry, "counting");
    asked.yield = counting == QLatin1String("rate")       ? Yield::Rate
                  : counting == QLatin1String("counters") ? Yield::Counters
                                                          : Yield::Increase;
    return takeMethod(entry, hasRatio, asked.objective);
}

QByteArray seconds(const QDateTime& moment)
{
    return QByteArray::number(moment.toSecsSinceEpoch());
}

/// A multiple of the step: neighbouring collections then ask for the same points.
QDateTime gridded(const QDateTime& now)
{
    return QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / kStepSeconds * kStepSeconds, Qt::UTC);
}

/// How the expression is asked so that it yields counts of a step.
QByteArray perStep(const ObjectiveAsked& asked, const QByteArray& expression)
{
    if (asked.yield != Yield::Rate || asked.isRatio())
        return expression;
    return '(' + expression + ") * " + QByteArray::number(kStepSeconds);
}

/// Of standings, the worst by what `figure` says; the first reason where one has none.
template<class Figure>
Observation<double> worst(const std::vector<ObjectiveAsked>& asked,
                          const std::vector<Observation<Standing>>& standings, bool isLargest,
                          const Figure& figure)
{
    std::optional<double> found;
    for (size_t i = 0; i < standings.size(); ++i) {
        const QString name = asked[i].objective.name + QStringLiteral(": ");
        if (!standings[i].isKnown())
            return {standings[i].state, std::nullopt, name + standings[i].why, {}};
        const slo::Measure measure = figure(*standings[i].value);
        if (!measure.value)
            return Observation<double>::unknown(name + measure.why);
        if (!found || (isLargest ? *measure.value > *found : *measure.value < *found))
            found = *measure.value;
    }
    return Observation<double>::of(tidy(found.value_or(0)));
}

/// How many pages burn now; no number while one of them cannot be judged.
slo::Measure pagesBurning(const Standing& standing)
{
    double count = 0;
    for (const slo::BurnState& burn : standing.burns) {
        if (burn.alert.urgency != slo::Urgency::Page)
            continue;
        if (!burn.fires)
            return {std::nullopt, burn.longBurn.why.isEmpty() ? burn.shortBurn.why : burn.longBurn.why};
        count += *burn.fires ? 1 : 0;
    }
    return {count, {}};
}

slo::Measure inPercent(const slo::Measure& share)
{
    return {share.value ? std::optional(*share.value * 100) : std::nullopt, share.why};
}

} // namespace

Result<ObjectiveAsked> readObjective(const Json& entry)
{
    ObjectiveAsked asked;
    asked.objective.name = textAt(entry, "name");
    const auto target = http::valueAt<double>(entry, "/target");
    if (!target.isKnown() || !(*target.value > 0 && *target.value < 100))
        return refusedObjective(QStringLiteral("has no target between 0 and 100"),
                                QStringLiteral("write 99.9"));
    asked.objective.target = tidy(*target.value / 100);
    const auto window = windowOf(entry);
    if (!window)
        return window.error();
    asked.objective.window = *window;
    asked.burnAlert = textAt(entry, "burn_alert");
    asked.isByGroup = entry.value("by_group", false);
    asked.isNoneZero = entry.value("none_is_zero", false);
    asked.burnAlertLabels = entry.value("burn_alert_labels", Json::object());
    if (const Status fits = takeExpressions(entry, asked); !fits)
        return fits.error();
    return asked;
}

Result<std::vector<ObjectiveAsked>> readObjectives(const Json& config)
{
    std::vector<ObjectiveAsked> all;
    const Json list = config.value("objectives", Json::array());
    for (size_t i = 0; i < list.size(); ++i) {
        auto asked = readObjective(list[i]);
        if (!asked)
            return Error{asked.error().code, asked.error().what, QStringLiteral("/objectives/%1").arg(i),
                         asked.error().hint};
        all.push_back(std::move(asked).value());
    }
    return all;
}

http::Request query(const char* path, const http::Parameters& parameters)
{
    http::Request request = http::Request::get(path, parameters);
    if (request.target().size() > kLongestAddress)
        request = http::Request::postForm(path, parameters);
    return request.needing(QStringLiteral("read access to the query API"));
}

std::vector<http::Request> questionsFor(const ObjectiveAsked& asked, const QDateTime& now,
                                        const http::Parameters& more)
{
    const QDateTime end = gridded(now);
    const slo::Duration inWindow(slo::periodOf(asked.objective.window, end).from.msecsTo(end));
    const auto length = std::max(inWindow, kLongestBurn);
    const auto question = [&](const QByteArray& expression) {
        http::Parameters parameters{{"query", expression},
                                    {"start", seconds(end.addMSecs(-length.count()))},
                                    {"end", seconds(end)},
                                    {"step", QByteArray::number(kStepSeconds)}};
        parameters.insert(parameters.end(), more.begin(), more.end());
        return query("/api/v1/query_range", parameters);
    };
    // Of a ratio, one event for each step in which there is one.
    return {question(perStep(asked, asked.counted)),
            question(asked.isRatio() ? '(' + asked.counted + ") * 0 + 1" : perStep(asked, asked.total))};
}

Observation<Standing> standingOf(const ObjectiveAsked& asked, const http::Answer& counted,
                                 const http::Answer& total, const QDateTime& now)
{
    using Stands = Observation<Standing>;
    for (const http::Answer* answer : {&counted, &total}) {
        if (const auto complaint = complaintOf(*answer))
            return Stands::unknown(*complaint);
        const auto series = answer->at<Json>("/data/result");
        if (series.isKnown() && series.value->empty())
            return Stands::absent(
                QStringLiteral("a query has no series: check the metric's name and its labels"));
        if (asked.isRatio() && series.isKnown() && series.value->size() > 1)
            return Stands::unknown(
                QStringLiteral("error_ratio has %1 series where one is needed").arg(series.value->size()));
    }
    const auto bytes = [](const http::Answer& answer) {
        return QByteArray::fromStdString(answer.json.dump());
    };
    const auto series =
        slo::seriesFrom({{bytes(counted), counted.place},
                         asked.areBad,
                         {bytes(total), total.place},
                         asked.yield == Yield::Counters && !asked.isRatio() ? slo::Counting::Counters
                                                                            : slo::Counting::PerStep});
    if (!series)
        return Stands::unknown(series.error().what);
    slo::Sufficiency sufficiency;
    if (asked.isRatio())
        sufficiency.events = 1; // a ratio does not tell how many there were
    return Stands::of(slo::standingOf(asked.objective, *series, gridded(now), sufficiency));
}

namespace {

/// A month of the calendar is as long as that month, also while it runs.
Observation<double> windowDays(const slo::Objective& objective, const Observation<Standing>& standing)
{
    const auto inDays = [](slo::Duration length) {
        return double(length.count()) / double(slo::kDay.count());
    };
    if (const auto* rolling = std::get_if<slo::RollingWindow>(&objective.window))
        return Observation<double>::of(inDays(rolling->length));
    return standing.then([&](const Standing& stands) {
        return inDays(slo::periodOf(objective.window, stands.period.to).length());
    });
}

/// Of each objective: which of them is the worst is not told by the facts.
void tellOfEach(const std::vector<ObjectiveAsked>& asked, const std::vector<Observation<Standing>>& standings,
                bool isTheFact, http::FactSheet& facts)
{
    for (size_t i = 0; i < asked.size(); ++i) {
        const slo::Objective& objective = asked[i].objective;
        facts.find(
            QStringLiteral("slo.attainment"), "note",
            QStringLiteral("%1: attainment is computed %2").arg(objective.name, toWords(objective.method)));
        if (asked[i].isNoneZero && standings[i].isKnown() && standings[i].value->attainment.value == 1.0)
            facts.find(QStringLiteral("slo.attainment"), "note",
                       QStringLiteral("%1: no error was counted at all: see that its errors have the labels "
                                      "that its definition names")
                           .arg(objective.name));
        if (isTheFact || !standings[i].isKnown() || !standings[i].value->attainment.value)
            continue; // or there is a finding that says why not
        facts.find(QStringLiteral("slo.attainment"), "note",
                   QStringLiteral("%1: %2% of %3%")
                       .arg(objective.name)
                       .arg(tidy(*standings[i].value->attainment.value * 100))
                       .arg(tidy(objective.target * 100)));
    }
}

/// Pages of several objectives are more than those of the worst.
qint64 allPages(const std::vector<Observation<Standing>>& standings)
{
    qint64 burning = 0;
    for (const auto& standing : standings)
        burning += standing.isKnown() ? qint64(pagesBurning(*standing.value).value.value_or(0)) : 0;
    return burning;
}

} // namespace

void putStandings(const std::vector<ObjectiveAsked>& asked,
                  const std::vector<Observation<Standing>>& standings, const std::optional<QString>& unread,
                  http::FactSheet& facts)
{
    double strictest = 0;
    for (const ObjectiveAsked& each : asked)
        strictest = std::max(strictest, each.objective.target);
    const auto known = [&](const Observation<double>& figure) {
        return unread ? Observation<double>::unknown(*unread) : figure;
    };
    facts.put("slo.target", known(Observation<double>::of(tidy(strictest * 100))));
    const auto put = [&](const char* key, bool isLargest, const auto& figure) {
        facts.put(key, known(worst(asked, standings, isLargest, figure)));
    };
    put("slo.attainment", false, [](const Standing& s) { return inPercent(s.attainment); });
    put("slo.budget_left", false, [](const Standing& s) { return inPercent(s.budgetLeft); });
    put("slo.burn_rate_5m", true, [](const Standing& s) { return s.burns[0].shortBurn; });
    put("slo.burn_rate_1h", true, [](const Standing& s) { return s.burns[0].longBurn; });
    put("slo.burn_rate_30m", true, [](const Standing& s) { return s.burns[1].shortBurn; });
    put("slo.burn_rate_6h", true, [](const Standing& s) { return s.burns[1].longBurn; });
    put("slo.burn_rate_3d", true, [](const Standing& s) { return s.burns[2].longBurn; });
    facts.put("slo.pages_burning", known(worst(asked, standings, true, pagesBurning)).then([&](double) {
        return allPages(standings);
    }));
    const bool isTheOnly = asked.size() == 1 && !unread;
    if (isTheOnly)
        facts.put("slo.window_days", windowDays(asked.front().objective, standings.front()));
    tellOfEach(asked, standings, isTheOnly, facts);
}

} // namespace slipway::prometheus
