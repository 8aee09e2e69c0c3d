// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const Json kShop{{"environment", "staging"}, {"service", "shop"}};
const QByteArray kOneTrace = R"({"result":{"resourceSpans":[{"scopeSpans":[]}]}})";

LiveCase traces(const QByteArray& plugin, const std::vector<Served>& served, const Json& arriving,
                const QByteArrayList& findings = {}, const QByteArrayList& asked = {})
{
    LiveCase one{plugin, kShop, served, {{"traces.arriving", arriving}}, findings, asked};
    if (arriving.is_null()) { // it is all there would be
        one.code = -32012;
        one.words = findings.value(0);
        one.findings.clear();
    }
    return one;
}

Served tempoAnswer(const QByteArray& body)
{
    return {"/api/search", body, {R"({resource.service.name="shop"})", "start=", "end="}};
}

} // namespace

LiveCases traceCases()
{
    const Served none{"/api/v3/traces", R"({"error":{"httpCode":404,"message":"No traces found"}})", {}, 404};
    const Served page{"/api/v3/traces", "404 page not found", {}, 404, {{"Content-Type", "text/plain"}}};
    LiveCases cases;
    cases["jaeger: a trace of the last hour"] = traces(
        "jaeger", {{"/api/v3/traces", kOneTrace, {"query.serviceName=shop", "query.service_name=shop"}}},
        true, {},
        {"query.startTimeMin=20", "query.start_time_max=20", "query.searchDepth=1", "query.num_traces=1"});
    cases["jaeger: an empty answer is none"] =
        traces("jaeger", {{"/api/v3/traces", R"({"result":{"resourceSpans":[]}})"}}, false);
    // Version 1 would say that there is one: it must not be asked.
    cases["jaeger: 404 may say that there is none"] =
        traces("jaeger", {none, {"/api/traces", R"({"data":[{}]})"}}, false);
    cases["jaeger: 404 may say that it is old"] = traces(
        "jaeger",
        {page, {"/api/traces", R"({"data":[{"traceID":"1"}],"errors":null})", {"service=shop", "limit=1"}}},
        true);
    cases["jaeger: an old one has none"] =
        traces("jaeger", {page, {"/api/traces", R"({"data":[],"errors":null})"}}, false);
    cases["jaeger: an old one complains"] =
        traces("jaeger", {page, {"/api/traces", R"({"data":[],"errors":[{"code":500,"msg":"timeout"}]})"}},
               nullptr, {"Jaeger could not search"});
    cases["jaeger: another answer says nothing"] =
        traces("jaeger", {{"/api/v3/traces", R"({"result":{"resourceSpans":7}})"}}, nullptr,
               {"the answer has no list of traces"});
    cases["tempo: a trace of the last hour"] =
        traces("tempo", {tempoAnswer(R"({"traces":[{"traceID":"2f"}],"metrics":{}})")}, true);
    cases["tempo: none in all that was searched"] =
        traces("tempo", {tempoAnswer(R"({"traces":[],"metrics":{"inspectedTraces":0}})")}, false);
    cases["tempo: none, left out"] =
        traces("tempo", {tempoAnswer(R"({"metrics":{"inspectedTraces":0}})")}, false);
    cases["tempo: none in a part is not none"] =
        traces("tempo", {tempoAnswer(R"({"traces":[],"metrics":{"partial":true}})")}, nullptr,
               {"Tempo searched a part only"});
    cases["tempo: a trace in a part is one"] =
        traces("tempo", {tempoAnswer(R"({"traces":[{"traceID":"2f"}],"metrics":{"partial":true}})")}, true);
    cases["tempo: another answer says nothing"] =
        traces("tempo", {tempoAnswer(R"({"status":"ok"})")}, nullptr, {"is no answer of Tempo"});
    cases["tempo: none, left out"].subject = {
        {"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}};
    return cases;
}

} // namespace slipway::test
