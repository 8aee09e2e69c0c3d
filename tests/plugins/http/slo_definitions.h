// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>

// Apart from the tests: moc cannot read raw strings of this kind.
namespace slipway::test {

/// An OpenSLO document with this indicator, and what is said of its objective and the way it is budgeted.
inline QByteArray openSlo(const QByteArray& indicator, const QByteArray& objective = "target: 0.99",
                          const QByteArray& method = "Occurrences", const QByteArray& window = "30d")
{
    return "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: requests}\nspec:\n  service: shop\n  " +
           indicator + "\n  timeWindow: [{duration: " + window +
           ", isRolling: true}]\n  budgetingMethod: " + method + "\n  objectives:\n  - {" + objective +
           "}\n  alertPolicies: [ShopBurnsBudget]\n";
}

/// spec.indicator with the members of a ratioMetric.
inline QByteArray openSloRatio(const QByteArray& members)
{
    return "indicator: {metadata: {name: answers}, spec: {ratioMetric: {" + members + "}}}";
}

/// A metric of a ratioMetric.
inline QByteArray openSloMetric(const QByteArray& name, const QByteArray& query)
{
    return name + ": {metricSource: {type: Prometheus, spec: {query: '" + query + "'}}}";
}

inline QByteArray openSloThreshold(const QByteArray& query)
{
    return "indicator: {metadata: {name: up}, spec: {thresholdMetric: {metricSource: {spec: {query: '" +
           query + "'}}}}}";
}

/// A file of Sloth with one objective, whose members begin in its line 5.
inline QByteArray sloth(const QByteArray& sli, const QByteArray& objective = "objective: 99")
{
    return "version: prometheus/v1\nservice: shop\nslos:\n- name: requests\n  " + objective +
           "\n  sli: " + sli + "\n  alerting: {name: ShopBurnsBudget}\n";
}

inline QByteArray pyrra(const QByteArray& indicator, const QByteArray& window = "30d")
{
    return "apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata: {name: requests}\nspec:\n"
           "  target: \"99\"\n  window: " +
           window + "\n  indicator: " + indicator + "\n";
}

inline const QByteArray kSlothEvents = R"({events: {
    error_query: 'sum(rate(http_requests_total{job="shop",code=~"5.."}[{{.window}}]))',
    total_query: 'sum(rate(http_requests_total{job="shop"}[{{.window}}]))'}})";

/// The same objective, written in every way that there is: 99% of the shop's requests in 30 days.
inline const std::map<QByteArray, QByteArray> kSameObjective{
    {"OpenSLO: good of all, counters",
     openSlo(openSloRatio("counter: true, " +
                          openSloMetric("good", R"(sum(http_requests_total{job="shop",code!~"5[0-9]{2}"}))") +
                          ", " + openSloMetric("total", R"(http_requests_total{job="shop"})")))},
    {"OpenSLO: bad of all, rates",
     openSlo(openSloRatio(
         openSloMetric("bad", R"(sum(rate(http_requests_total{job="shop",code=~"5.."}[5m])))") + ", " +
         openSloMetric("total", R"(sum(rate(http_requests_total{job="shop"}[{{.window}}])))")))},
    {"OpenSLO: counters that are summed by a label",
     openSlo(
         openSloRatio("counter: true, " +
                      openSloMetric("bad", R"(sum by (job) (http_requests_total{job="shop",code="500"}))") +
                      ", " + openSloMetric("total", R"(sum by (job) (http_requests_total{job="shop"}))")))},
    {"OpenSLO: numbers that are counts already",
     openSlo(openSloRatio("counter: false, " + openSloMetric("bad", R"(sum(http_requests_total{code="500"}) -
                                                  sum(http_requests_total{code="500"} offset 5m))") +
                          ", " + openSloMetric("total", R"(sum(http_requests_total) -
                                                    sum(http_requests_total offset 5m))")))},
    {"OpenSLO: a ratio of failures",
     openSlo(openSloRatio("rawType: failure, " +
                          openSloMetric("raw", R"(sum(rate(http_requests_total{code="500"}[5m])) /
                                                  sum(rate(http_requests_total[5m])))")))},
    {"OpenSLO: a ratio of successes",
     openSlo(openSloRatio("rawType: success, " +
                          openSloMetric("raw", R"(sum(rate(http_requests_total{code="200"}[5m])) /
                                                  sum(rate(http_requests_total[5m])))")))},
    {"OpenSLO: slices' ratios, which are of 400 requests each",
     openSlo(openSloRatio("counter: true, " + openSloMetric("bad", R"(http_requests_total{code="500"})") +
                          ", " + openSloMetric("total", "http_requests_total")),
             "targetPercent: 99, timeSliceWindow: 5", "RatioTimeslices")},
    {"OpenSLO: an indicator of its own",
     openSlo("indicatorRef: answers") +
         "---\napiVersion: openslo/v1\nkind: SLI\nmetadata: {name: answers}\n" +
         "spec: {ratioMetric: {counter: true, " + openSloMetric("bad", R"(http_requests_total{code="500"})") +
         ", " + openSloMetric("total", "http_requests_total") + "}}\n"},
    {"Sloth", sloth(kSlothEvents)},
    {"Sloth: increases",
     sloth(QByteArray(kSlothEvents).replace("rate(", "increase(")) + "---\nkind: Deployment\n"},
    {"Sloth: a ratio",
     sloth(R"({raw: {error_ratio_query: 'sum(rate(http_requests_total{code="500"}[{{.window}}])) /
                                         sum(rate(http_requests_total[{{.window}}]))'}})")},
    {"Sloth's resource, in a list", R"(apiVersion: v1
kind: List
items:
- apiVersion: sloth.slok.dev/v1
  kind: PrometheusServiceLevel
  metadata: {name: shop}
  spec:
    service: shop
    slos:
    - name: requests
      objective: 99
      sli:
        events:
          errorQuery: sum(rate(http_requests_total{job="shop",code="500"}[{{ .window }}]))
          totalQuery: sum(rate(http_requests_total{job="shop"}[{{ .window }}]))
      alerting: {name: ShopBurnsBudget}
)"},
    {"Pyrra", pyrra(R"({ratio: {errors: {metric: 'http_requests_total{job="shop",code=~"5.."}'},
                              total: {metric: 'http_requests_total{job="shop"}'}}})")},
};

} // namespace slipway::test
