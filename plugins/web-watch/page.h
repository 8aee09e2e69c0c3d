// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

namespace slipway::web_watch {

using model::Json;

/// Whether the page can be had; `why` is also told of one that cannot. False is the server's own word, or
/// that of its certificate, which is over; with `"unreachable": "down"` in the configuration also that
/// nothing can be had from it. What this machine may be at fault for, or what it is not let in to, is
/// unknown. Pure.
[[nodiscard]] http::Observation<bool> availabilityOf(const http::Answer& answer, const Json& config,
                                                     const QDateTime& now);

/// A page's text with each run of white space as one space, and none at its ends. Pure.
[[nodiscard]] QByteArray normalised(const QByteArray& text);

/// What is watched of a page: all of it, what is at `pointer`, or what `pattern` takes (its first group,
/// where it has one); normalised, in UTF-8. Pure.
[[nodiscard]] http::Observation<QByteArray> watchedPart(const http::Answer& answer, const Json& config);

/// SHA-256 of what is watched, where two answers, or one and itself, have the same. Pure.
[[nodiscard]] http::Observation<QString> digestOf(const http::Observation<QByteArray>& part,
                                                  const http::Observation<QByteArray>& again);

/// Whether it is as expected: holds `expected_text`, has `expected_sha256`. Why not is put into `why`. Pure.
struct Expectation
{
    bool isMet = true;
    QString why;
};
/// Nothing where nothing is expected.
[[nodiscard]] std::optional<Expectation> expectationOf(const http::Observation<QByteArray>& part,
                                                       const Json& config);

/// What is wrong with the configuration, beyond its schema.
[[nodiscard]] std::optional<plugin::Failure> faultOf(const Json& config);

} // namespace slipway::web_watch
