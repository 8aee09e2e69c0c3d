// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/evidence.h"
#include "core/model/json.h"
#include "core/model/source.h"

#include <chrono>
#include <functional>

namespace slipway::plugins {

/// One collection from one source.
struct CollectRequest
{
    model::Subject subject; ///< the project's name at least
    QString instance = QStringLiteral("default");
    model::Json config = model::Json::object();  ///< paths absolute (withAbsolutePaths)
    model::Json secrets = model::Json::object(); ///< name to value; never logged, never in an error
    std::optional<QDateTime> since;              ///< when the last successful collection began
    bool isProbe = false; ///< asks whether collecting would work; a plugin may collect instead
    std::optional<QDateTime> launchAt = {}; ///< of the subject's release, where it is planned
};

/// How a collection ended. Evidence that arrived before a failure has been handed to the sink all the same;
/// its UUIDs keep a repetition from counting twice.
struct Outcome
{
    std::optional<model::Error> failure;
    bool mayRetry = false;                          ///< whether trying again later, unchanged, can help
    std::optional<std::chrono::seconds> retryAfter; ///< what the source asked for
    qint64 evidence = 0;                            ///< envelopes handed to the sink
    QString said = {};                              ///< to the person, in one line: what a probe found
    std::optional<model::ServiceUse> service = {};  ///< how the service answered, if the plugin says

    [[nodiscard]] bool ok() const { return !failure; }
};

/// What takes the envelopes (JSON, one each, not yet validated) says how to go on. After Wait the host reads
/// nothing more until it is told to resume.
enum class SinkAnswer
{
    Ready,
    Wait
};
using EvidenceSink = std::function<SinkAnswer(const QByteArray& envelope)>;

} // namespace slipway::plugins
