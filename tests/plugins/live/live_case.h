// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/http/fault_server.h"

#include "core/model/json.h"

#include <QDateTime>

#include <map>

namespace slipway::test {

/// What a service answers to one kind of request.
struct Served
{
    QByteArray path; ///< ends in * for all that begin so
    QByteArray body;
    QByteArrayList words = {}; ///< all in the query or the form, decoded
    int status = 200;
    http::Headers headers = {{"Content-Type", "application/json"}};
};

/// One state of a service, and what its plugin has to say about it.
struct LiveCase
{
    QByteArray plugin;
    model::Json config; ///< without url
    std::vector<Served> served;
    model::Json facts = model::Json::object(); ///< all of them; null only says which one is missing
    QByteArrayList findings = {};              ///< parts of "rule: message"
    QByteArrayList asked = {};                 ///< parts of what must have been asked, decoded
    int code = 0;                              ///< of the error; 0 for evidence
    QByteArray words = {};                     ///< in the error's message or hint
    model::Json subject = nullptr;             ///< of the first envelope, where it is looked at
    model::Json last = nullptr;                ///< of the last one, likewise
    QByteArray observed = {};                  ///< when the first was true, likewise
    QByteArray launch = {}; ///< when the release that is asked about launches, if it is planned
};
using LiveCases = std::map<QByteArray, LiveCase>;

/// What is there when nothing is wrong, with what is otherwise.
[[nodiscard]] model::Json with(model::Json usual, const model::Json& otherwise);

[[nodiscard]] LiveCases onCallCases();
[[nodiscard]] LiveCases deliveryCases();
[[nodiscard]] LiveCases accessCases();
[[nodiscard]] LiveCases secretCases();
[[nodiscard]] LiveCases traceCases();
[[nodiscard]] LiveCases modelCases();
[[nodiscard]] LiveCases otherCases();
[[nodiscard]] LiveCases watchCases();
[[nodiscard]] LiveCases objectiveCases();
[[nodiscard]] LiveCases honeycombCases();
[[nodiscard]] LiveCases hostedCases();
[[nodiscard]] LiveCases awsCases();
/// What is wrong with a request to AWS: another action than those that read, or the signature of what
/// arrived.
[[nodiscard]] QByteArray awsFault(const Arrived& arrived);

inline constexpr const char* kLiveToken = "s3cr3t-t0ken-that-nobody-may-see";
/// The secrets with which the plugin is asked, and the header in which its service gets them.
[[nodiscard]] model::Json secretsOf(const QByteArray& plugin);
[[nodiscard]] std::pair<QByteArray, QByteArray> headerOf(const QByteArray& plugin);

/// A time from the start of the tests, as services write it.
[[nodiscard]] QByteArray fromNow(qint64 minutes);

/// Serves them by path and words; the first that fits. 404 for all others.
[[nodiscard]] FaultServer::Script serving(const std::vector<Served>& served);
/// Path and query (or form), decoded.
[[nodiscard]] QByteArray decoded(const Arrived& arrived);

} // namespace slipway::test
