// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/characteristic_readiness.h"
#include "core/readiness/evidence_ages.h"
#include "core/readiness/release_difference.h"
#include "views/project/release_charts.h"
#include "views/widgets/time_words.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>

/// The pictures of a release, continued: values beside each other.
namespace slipway::views {

using namespace model;
using readiness::Dossier;
using std::chrono::milliseconds;

namespace {

constexpr size_t kMostBlockers = 3;

struct ReleaseChartsTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChartsTexts)
};

QString longestBlockers(const readiness::TimeToGo& time, const Dossier& dossier)
{
    QStringList said;
    for (size_t i = 0; i < std::min(kMostBlockers, time.blockers.size()); ++i) {
        const auto& blocker = time.blockers[i];
        const Criterion* criterion = dossier.policy->find(blocker.criterion);
        said += ReleaseChartsTexts::tr("%1: %2").arg(criterion ? criterion->question
                                                               : blocker.criterion.toString(),
                                                     TimeWords::span(milliseconds(blocker.milliseconds)));
    }
    return said.join(QLatin1String("; "));
}

} // namespace

BarChart characteristicChart(const Dossier& dossier)
{
    BarChart chart;
    chart.name = ReleaseChartsTexts::tr("Readiness by characteristic");
    const QString since = TimeWords::day(readiness::comparedSince(dossier));
    chart.legend =
        dossier.changesSinceReview
            ? ReleaseChartsTexts::tr("Criteria that pass. The mark is where it was at the last review, %1.")
                  .arg(since)
            : ReleaseChartsTexts::tr("Criteria that pass. The mark is where it was on %1.").arg(since);
    chart.table.headings = {ReleaseChartsTexts::tr("Characteristic"), ReleaseChartsTexts::tr("Pass"),
                            ReleaseChartsTexts::tr("Asked"),
                            ReleaseChartsTexts::tr("Passed on %1").arg(since)};
    QStringList said;
    for (const auto& one : readiness::characteristicReadiness(dossier)) {
        const QString text = ReleaseChartsTexts::tr("%1 of %2").arg(one.now.passed).arg(one.now.applicable);
        chart.bars.push_back(
            {Words::of(one.characteristic), one.share(), text, one.shareBefore(), one.now.worst});
        chart.table.rows.push_back(
            {Words::of(one.characteristic), QString::number(one.now.passed),
             QString::number(one.now.applicable),
             one.before
                 ? ReleaseChartsTexts::tr("%1 of %2").arg(one.before->passed).arg(one.before->applicable)
                 : QString()});
        said += ReleaseChartsTexts::tr("%1 %2").arg(Words::of(one.characteristic), text);
    }
    chart.summary = said.join(QLatin1String(", "));
    return chart;
}

BarChart freshnessChart(const Dossier& dossier)
{
    BarChart chart;
    chart.name = ReleaseChartsTexts::tr("Freshness of the evidence");
    chart.highest = 1.25;
    chart.limit = 1;
    chart.legend = ReleaseChartsTexts::tr("How old the answer is. At the dashed line it goes stale.");
    chart.table.headings = {ReleaseChartsTexts::tr("Criterion"), ReleaseChartsTexts::tr("State"),
                            ReleaseChartsTexts::tr("Age"),       ReleaseChartsTexts::tr("May be"),
                            ReleaseChartsTexts::tr("Observed"),  ReleaseChartsTexts::tr("By")};
    int stale = 0;
    for (const readiness::EvidenceAge& age : readiness::evidenceAges(dossier)) {
        const QString limit = age.limit ? TimeWords::span(*age.limit) : ReleaseChartsTexts::tr("any age");
        chart.bars.push_back({age.question,
                              age.share().value_or(0),
                              age.limit
                                  ? ReleaseChartsTexts::tr("%1 of %2").arg(TimeWords::span(age.age), limit)
                                  : ReleaseChartsTexts::tr("%1, %2").arg(TimeWords::span(age.age), limit),
                              {},
                              age.state});
        chart.table.rows.push_back({age.question, Words::of(age.state), TimeWords::span(age.age), limit,
                                    Words::moment(age.observedAt), age.by});
        stale += age.state == ResultState::Stale ? 1 : 0;
    }
    chart.summary = ReleaseChartsTexts::tr("%1 answers, %2 stale").arg(chart.bars.size()).arg(stale);
    return chart;
}

BarChart timeToGoChart(const Dossier& dossier)
{
    BarChart chart;
    chart.name = ReleaseChartsTexts::tr("Time to Go of this project's releases");
    chart.legend =
        ReleaseChartsTexts::tr("From when it was added to its first Go. What is hatched is not there yet.");
    chart.table.headings = {ReleaseChartsTexts::tr("Release"), ReleaseChartsTexts::tr("Until Go"),
                            ReleaseChartsTexts::tr("Until production"),
                            ReleaseChartsTexts::tr("Longest open blockers")};
    for (const Dossier::Sibling& sibling : dossier.siblings) {
        const readiness::TimeToGo& time = sibling.time;
        const QDateTime end = time.firstGo.value_or(dossier.evaluation.at);
        const milliseconds taken(time.addedAt.msecsTo(end));
        const auto until = [&](const std::optional<QDateTime>& to) {
            return to ? TimeWords::span(milliseconds(time.addedAt.msecsTo(*to)))
                      : ReleaseChartsTexts::tr("not yet");
        };
        chart.bars.push_back({sibling.release.name,
                              static_cast<double>(taken.count()),
                              time.firstGo
                                  ? TimeWords::span(taken)
                                  : ReleaseChartsTexts::tr("not yet, for %1").arg(TimeWords::span(taken)),
                              {},
                              time.firstGo ? ResultState::Pass : ResultState::Unknown,
                              !time.firstGo});
        chart.highest = std::max(chart.highest, static_cast<double>(taken.count()));
        chart.table.rows.push_back({sibling.release.name, until(time.firstGo), until(time.inProduction),
                                    longestBlockers(time, dossier)});
    }
    chart.summary = ReleaseChartsTexts::tr("%1 releases").arg(chart.bars.size());
    return chart;
}

} // namespace slipway::views
