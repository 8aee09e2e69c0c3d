// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/release_charts.h"

#include "core/readiness/burn_down.h"
#include "views/project/timeline_words.h"
#include "views/widgets/time_words.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::views {

using namespace model;
using readiness::Dossier;

namespace {

constexpr int kMostAhead = 90; ///< days after now that a burn-down shows
constexpr qint64 kAir = 40;    ///< one part in so many is left free after the last event

struct ReleaseChartsTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChartsTexts)
};

QString because(const TrendStep& step, const Dossier& dossier)
{
    const auto evidence =
        std::find_if(dossier.evidence.begin(), dossier.evidence.end(),
                     [&](const Evidence& e) { return !step.evidence.isEmpty() && e.id == step.evidence; });
    if (evidence == dossier.evidence.end())
        return {};
    return evidence->provenance.empty() ? evidence->source.plugin
                                        : ReleaseChartsTexts::tr("%1, %2").arg(
                                              evidence->source.plugin, evidence->provenance.front().uri);
}

QString counted(const readiness::OpenCount& count)
{
    return ReleaseChartsTexts::tr("blockers %1, major criteria %2").arg(count.blockers).arg(count.majors);
}

} // namespace

ChartMark shownMark(const Dossier& dossier, bool isPast)
{
    return {dossier.evaluation.at,
            isPast ? ReleaseChartsTexts::tr("as of then") : ReleaseChartsTexts::tr("now")};
}

TimeChart trendChart(const TrendLine& line, const Dossier& dossier)
{
    TimeChart chart;
    chart.name = line.name;
    chart.lowest = line.lowest;
    chart.highest = line.highest;
    chart.until = line.until;
    ChartSeries series;
    series.name = line.name;
    series.look = line.areSteps ? ChartSeries::Look::Steps : ChartSeries::Look::Line;
    series.until = line.until;
    chart.table.headings = {ReleaseChartsTexts::tr("From"), ReleaseChartsTexts::tr("State"),
                            ReleaseChartsTexts::tr("Measured"), ReleaseChartsTexts::tr("Because of")};
    for (const TrendStep& step : line.steps) {
        series.points.push_back(
            {step.at, step.value, describe(step), step.standing, static_cast<int>(chart.table.rows.size())});
        chart.table.rows.push_back(
            {Words::moment(step.at), step.word, step.measured, because(step, dossier)});
    }
    chart.from = line.from.isValid() ? line.from : line.steps.empty() ? line.until : line.steps.front().at;
    if (!line.steps.empty())
        chart.summary = ReleaseChartsTexts::tr("from %1 to %2, %3 turns")
                            .arg(describe(line.steps.front()), describe(line.steps.back()))
                            .arg(line.steps.size() - 1);
    else
        chart.summary = ReleaseChartsTexts::tr("nothing is known yet");
    chart.series.push_back(std::move(series));
    return chart;
}

TimeChart burnDownChart(const Dossier& dossier, bool isPast)
{
    const readiness::BurnDown picture = readiness::burnDown(dossier);
    TimeChart chart;
    chart.name = ReleaseChartsTexts::tr("Burn-down to the launch");
    chart.isWhole = true;
    chart.highest = 1;
    ChartSeries blockers{ReleaseChartsTexts::tr("Open blockers"),
                         ChartSeries::Look::Steps,
                         Colour::Fail,
                         false,
                         {},
                         picture.until};
    ChartSeries majors{ReleaseChartsTexts::tr("Open major criteria"),
                       ChartSeries::Look::Steps,
                       Colour::Warn,
                       true,
                       {},
                       picture.until};
    chart.table.headings = {ReleaseChartsTexts::tr("From"), ReleaseChartsTexts::tr("Open blockers"),
                            ReleaseChartsTexts::tr("Open major criteria")};
    for (const readiness::OpenCount& count : picture.counts) {
        const auto row = static_cast<int>(chart.table.rows.size());
        const auto add = [&](ChartSeries& series, int number) {
            series.points.push_back({count.at, number, QLocale().toString(number), {}, row});
            chart.highest = std::max(chart.highest, static_cast<double>(number));
        };
        add(blockers, count.blockers);
        add(majors, count.majors);
        chart.table.rows.push_back(
            {Words::moment(count.at), QLocale().toString(count.blockers), QLocale().toString(count.majors)});
    }
    chart.from = picture.counts.empty() ? picture.until : picture.counts.front().at;
    chart.until = picture.until;
    const QDateTime last = picture.until.addDays(kMostAhead);
    for (const auto& ahead : {picture.launchAt, picture.likely, picture.safe}) {
        if (ahead)
            chart.until = std::max(chart.until, std::min(*ahead, last));
    }
    // What stands at the edge is still seen.
    chart.until = chart.until.addMSecs(chart.from.msecsTo(chart.until) / kAir);
    if (!picture.counts.empty())
        chart.summary = ReleaseChartsTexts::tr("from %1 to %2")
                            .arg(counted(picture.counts.front()), counted(picture.counts.back()));
    chart.marks.push_back(shownMark(dossier, isPast));
    if (picture.launchAt) {
        chart.marks.push_back({*picture.launchAt, ReleaseChartsTexts::tr("launch")});
        chart.table.rows.push_back(
            {ReleaseChartsTexts::tr("Launch: %1").arg(Words::moment(*picture.launchAt)), {}, {}});
    }
    if (picture.likely) {
        chart.bands.push_back(
            {*picture.likely, picture.safe.value_or(chart.until), ReleaseChartsTexts::tr("ready, 50–85%")});
        chart.table.rows.push_back(
            {picture.safe
                 ? ReleaseChartsTexts::tr("Forecast ready: %1 to %2")
                       .arg(TimeWords::day(*picture.likely), TimeWords::day(*picture.safe))
                 : ReleaseChartsTexts::tr("Forecast ready: %1 or later").arg(TimeWords::day(*picture.likely)),
             {},
             {}});
    }
    chart.series = {std::move(blockers), std::move(majors)};
    return chart;
}

TimeChart timelineChart(const Dossier& dossier, bool isPast)
{
    using Lane = readiness::TimelineEvent::Lane;
    // Bottom to top.
    constexpr std::array kLanes{Lane::Evidence, Lane::Verdict, Lane::People, Lane::Launch};
    constexpr std::array kColours{Colour::TextMuted, Colour::Accent, Colour::Accent, Colour::Pass};
    TimeChart chart;
    chart.name = ReleaseChartsTexts::tr("Timeline");
    chart.table.headings = {ReleaseChartsTexts::tr("When"), ReleaseChartsTexts::tr("Who"),
                            ReleaseChartsTexts::tr("What"), ReleaseChartsTexts::tr("Why")};
    for (size_t i = 0; i < kLanes.size(); ++i) {
        chart.lanes += nameOf(kLanes[i]);
        chart.series.push_back({nameOf(kLanes[i]), ChartSeries::Look::Marks, kColours[i]});
    }
    const auto events = readiness::releaseTimeline(dossier);
    for (const readiness::TimelineEvent& event : events) {
        const EventWords said = wordsOf(event, dossier);
        const auto lane =
            static_cast<size_t>(std::find(kLanes.begin(), kLanes.end(), event.lane()) - kLanes.begin());
        ChartPoint point{
            event.at, static_cast<double>(lane), said.line(), {}, static_cast<int>(chart.table.rows.size())};
        if (const auto verdict = verdictOf(event))
            point.standing = *verdict;
        chart.series[lane].points.push_back(std::move(point));
        chart.table.rows.push_back({Words::moment(event.at), said.who, said.what, said.reason});
    }
    chart.summary = ReleaseChartsTexts::tr("%1 events").arg(events.size());
    const QDateTime first = events.front().at; // there is always its being added
    chart.until = std::max(events.back().at, dossier.evaluation.at);
    const qint64 air = std::max<qint64>(first.msecsTo(chart.until) / kAir, 60'000);
    chart.from = first.addMSecs(-air);
    chart.until = chart.until.addMSecs(air);
    chart.marks.push_back(shownMark(dossier, isPast));
    return chart;
}

} // namespace slipway::views
