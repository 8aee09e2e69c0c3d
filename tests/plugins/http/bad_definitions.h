// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/http/slo_definitions.h"

#include <vector>

namespace slipway::test {

inline const QByteArray kFiveHundred = openSloMetric("bad", "http_requests_total{code=\"500\"}");
inline const QByteArray kAll = openSloMetric("total", "http_requests_total");

/// An objective of a calendar's window.
inline QByteArray openSloCalendar(const QByteArray& duration, const QByteArray& start, const QByteArray& zone)
{
    return openSlo(openSloRatio("counter: true, " + kFiveHundred + ", " + kAll), "target: 0.99",
                   "Occurrences", duration)
        .replace("isRolling: true",
                 "isRolling: false, calendar: {startTime: '" + start + "', timeZone: " + zone + "}");
}

/// A file slo/bad.yaml, and how the line begins that is told of it.
struct BadDefinition
{
    const char* name;
    QByteArray definition;
    const char* problem;
    bool isCounted = true; ///< whether it is known how many objectives it defines
};

inline std::vector<BadDefinition> badDefinitions()
{
    return {
        {"no YAML", "version: prometheus/v1\nslos: [{name: a\n",
         "slo/bad.yaml:3:1: end of map flow not found; correct the YAML there", false},
        {"empty", "", "slo/bad.yaml:1:1: the file is empty", false},
        {"other things", "kind: Deployment\n",
         "slo/bad.yaml: defines nothing of OpenSLO, Sloth or Pyrra; name the file of the definitions", false},
        {"Sloth: no target", sloth(kSlothEvents, "description: none"),
         "slo/bad.yaml:4: shop/requests has no target between 0 and 100; write 99.9"},
        {"Sloth: a plugin", sloth("{plugin: {id: sloth-common/http}}"),
         "slo/bad.yaml:4: shop/requests has a plugin of Sloth for its SLI, which only Sloth can run; "
         "write the "
         "plugin's queries under sli.events"},
        {"Sloth: no queries", sloth("{events: {error_query: up}}"),
         "slo/bad.yaml:4: shop/requests has neither sli.events with both queries, nor sli.raw; write "
         "sli.events.error_query and total_query"},
        {"Sloth: a rate of an increase",
         sloth("{events: {error_query: 'sum(rate(a[5m]))', total_query: 'sum(increase(a[5m]))'}}"),
         "slo/bad.yaml:4: shop/requests counts errors in another way than all events; use rate() in both "
         "queries, or increase()"},
        {"Sloth: all that ever happened", sloth("{events: {error_query: 'sum(a)', total_query: 'sum(b)'}}"),
         "slo/bad.yaml:4: shop/requests has queries that count in no window; write rate() over [{{.window}}] "
         "in both queries"},
        {"Sloth: another range",
         sloth("{events: {error_query: 'sum(rate(a{b=\"[c]\"}[1h]))', total_query: 'sum(rate(a[1h]))'}}"),
         "slo/bad.yaml:4: shop/requests counts over [1h], not step by step; write [{{.window}}], or [5m]"},
        {"Sloth: another placeholder",
         sloth("{events: {error_query: 'sum(rate(a[{{.w}}]))', total_query: 'sum(rate(a[5m]))'}}"),
         "slo/bad.yaml:4: shop/requests has a placeholder that is not {{.window}}; write [{{.window}}], "
         "or [5m]"},
        {"the second of a list in a second document",
         "kind: Deployment\n---\nkind: List\nitems:\n- kind: Service\n-\n  " +
             pyrra("{latencyNative: {latency: 200ms, total: {metric: a}}}").replace('\n', "\n  ").chopped(2),
         "slo/bad.yaml:7: requests measures a native histogram, which is not read here; write it under "
         "objectives as an expression instead"},
        {"Pyrra: no metric", pyrra("{ratio: {errors: {metric: 'sum(a)'}, total: {metric: a}}}"),
         "slo/bad.yaml:1: requests has an indicator that is no metric: sum(a); write a metric with its "
         "labels, "
         "such as requests_total{job=\"a\"}"},
        {"Pyrra: no window", pyrra("{latency: {success: {metric: a}, total: {metric: a}}}", "\"\""),
         "slo/bad.yaml:1: requests has a window that is not between 1h and 35d; write 30d"},
        {"Pyrra: nothing", pyrra("{}"),
         "slo/bad.yaml:1: requests has none of the indicators ratio, latency and bool_gauge; write it "
         "under "
         "objectives as an expression instead"},
        {"OpenSLO: Datadog", openSlo(openSloRatio("good: {metricSource: {type: Datadog}}, " + kAll)),
         "slo/bad.yaml:10: requests is measured by Datadog, which does not speak PromQL; set up a source "
         "for it"},
        {"OpenSLO: no query", openSlo(openSloRatio("good: {metricSource: {spec: {}}}, " + kAll)),
         "slo/bad.yaml:10: requests has a metricSource without a query; write PromQL as "
         "metricSource.spec.query"},
        {"OpenSLO: half a ratio", openSlo(openSloRatio(kAll)),
         "slo/bad.yaml:10: requests has a ratioMetric without total and one of good and bad; write good "
         "and "
         "total, or bad and total"},
        {"OpenSLO: a raw ratio of what", openSlo(openSloRatio(openSloMetric("raw", "up"))),
         "slo/bad.yaml:10: requests has a raw ratio, and not whether it is of successes; write rawType: "
         "success, or failure"},
        {"OpenSLO: two ways to count",
         openSlo(openSloRatio("counter: true, " + openSloMetric("bad", "sum(rate(a[5m]))") + ", " +
                              openSloMetric("total", "a"))),
         "slo/bad.yaml:10: requests counts a part of the events in another way than all; write both "
         "queries "
         "with rate(), or both with increase()"},
        {"OpenSLO: no threshold", openSlo(openSloThreshold("up")),
         "slo/bad.yaml:10: requests has a thresholdMetric without op and value; write op: lte and the "
         "value "
         "under its objective"},
        {"OpenSLO: no indicator", openSlo("description: none"),
         "slo/bad.yaml:10: requests has no indicator of its own; write spec.indicator; composites are not "
         "read"},
        {"OpenSLO: an indicator that is nowhere", openSlo("indicatorRef: nobody"),
         "slo/bad.yaml:10: requests refers to the SLI nobody, which no file has; name its file among the "
         "definitions, too"},
        {"OpenSLO: neither rolling nor of a calendar",
         openSlo(openSloRatio(kFiveHundred + ", " + kAll)).replace("isRolling: true", "isRolling: false"),
         "slo/bad.yaml:10: requests has a window that is neither rolling nor of a calendar; write isRolling: "
         "true, or a calendar and isRolling: false"},
        {"OpenSLO: a quarter of the calendar", openSloCalendar("1Q", "2026-01-01 00:00:00", "UTC"),
         "slo/bad.yaml:10: requests has a window of the calendar of \"1Q\"; write 1w or 1M, or a rolling "
         "one: "
         "isRolling: true"},
        {"OpenSLO: a month that begins on its 21st", openSloCalendar("1M", "2026-01-21 00:00:00", "UTC"),
         "slo/bad.yaml:10: requests has a calendar that begins at \"2026-01-21 00:00:00\"; write the first "
         "of "
         "a month: 2026-01-01 00:00:00"},
        {"OpenSLO: a month that begins at noon", openSloCalendar("1M", "2026-01-01 12:00:00", "UTC"),
         "slo/bad.yaml:10: requests has a calendar that begins at \"2026-01-01 12:00:00\"; write the first "
         "of "
         "a month: 2026-01-01 00:00:00"},
        {"OpenSLO: a week that begins on a Tuesday", openSloCalendar("1w", "2026-01-06 00:00:00", "UTC"),
         "slo/bad.yaml:10: requests has a calendar that begins at \"2026-01-06 00:00:00\"; write a Monday: "
         "2026-01-05 00:00:00"},
        {"OpenSLO: a calendar of another clock", openSloCalendar("1M", "2026-01-01T00:00:00Z", "UTC"),
         "slo/bad.yaml:10: requests has a calendar that begins at \"2026-01-01T00:00:00Z\"; write the first "
         "of a month: 2026-01-01 00:00:00"},
        {"OpenSLO: a calendar of nowhere", openSloCalendar("1M", "2026-01-01 00:00:00", "Europe/Atlantis"),
         "slo/bad.yaml:10: requests has a calendar whose timeZone is \"Europe/Atlantis\"; write a name such "
         "as "
         "Europe/Berlin, or UTC"},
        {"OpenSLO: slices of a minute",
         openSlo(openSloRatio("counter: true, " + kFiveHundred + ", " + kAll),
                 "target: 0.9, timeSliceWindow: 1m", "Timeslices"),
         "slo/bad.yaml:10: requests has slices of time that are not of 5m; write timeSliceWindow: 5m"},
        {"OpenSLO: slices without a target",
         openSlo(openSloRatio("counter: true, " + kFiveHundred + ", " + kAll),
                 "target: 0.9, timeSliceWindow: 5m", "Timeslices"),
         "slo/bad.yaml:10: requests has Timeslices without timeSliceTarget; write the share that makes a "
         "slice "
         "good, such as 0.95"},
        {"OpenSLO: slices that are always good",
         openSlo(openSloRatio("counter: true, " + kFiveHundred + ", " + kAll),
                 "target: 0.9, timeSliceTarget: 0, timeSliceWindow: 5m", "Timeslices"),
         "slo/bad.yaml:10: requests has slices that are good by 0%; write 0.95 as timeSliceTarget, or 95 as "
         "slice_target"},
        {"OpenSLO: counters or not", openSlo(openSloRatio(kFiveHundred + ", " + kAll)),
         "slo/bad.yaml:10: requests does not say whether its metrics are counters; write counter: true, or "
         "false, in its ratioMetric"},
        {"OpenSLO: a counter made of others",
         openSlo(openSloRatio("counter: true, " + openSloMetric("bad", "sum(a) + sum(b)") + ", " + kAll)),
         "slo/bad.yaml:10: requests has counters in an expression: sum(a) + sum(b); write increase() over "
         "[{{.window}}] around each of them"},
        {"OpenSLO: an indicator that is there twice",
         openSlo("indicatorRef: answers") +
             QByteArray("---\napiVersion: openslo/v1\nkind: SLI\nmetadata: {name: answers}\nspec: "
                        "{thresholdMetric: {metricSource: {spec: {query: up}}}}\n")
                 .repeated(2),
         "slo/bad.yaml:10: requests refers to the SLI answers, which is there twice; give each of them a "
         "name "
         "of its own"},
        {"OpenSLO: another version", openSlo(openSloRatio(kAll)).replace("openslo/v1", "openslo/v1alpha"),
         "slo/bad.yaml:10: requests is of openslo/v1alpha; write it as openslo/v1"},
    };
}

} // namespace slipway::test
