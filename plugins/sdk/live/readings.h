// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/live_plugin.h"
#include "plugins/sdk/reading/utc_time.h"

/// What several plugins that ask services read alike.
namespace slipway::http {

/// The text at a JSON Pointer; empty where there is none.
[[nodiscard]] inline QString textAt(const Json& document, const char* pointer)
{
    return valueAt<QString>(document, pointer).value.value_or(QString());
}

/// The time at a JSON Pointer; nothing where there is none that can be read.
[[nodiscard]] inline std::optional<QDateTime> momentAt(const Json& document, const char* pointer)
{
    return plugin::utcTime(textAt(document, pointer));
}

/// The elements of the array at a JSON Pointer; none where there is no array.
[[nodiscard]] inline std::vector<Json> listAt(const Json& document, const char* pointer)
{
    const auto list = valueAt<Json>(document, pointer);
    return list.isKnown() && list.value->is_array()
               ? std::vector<Json>(list.value->begin(), list.value->end())
               : std::vector<Json>();
}

/// The elements of an answer that is a list; unknown where it is something else.
[[nodiscard]] inline Observation<std::vector<Json>> elementsOf(const Answer& answer)
{
    const auto list = answer.at<Json>("");
    if (!list.isKnown() || !list.value->is_array())
        return Observation<std::vector<Json>>::unknown(
            list.isKnown() ? QStringLiteral("%1 is no list").arg(answer.place) : list.why);
    return Observation<std::vector<Json>>::of({list.value->begin(), list.value->end()});
}

/// What a form's field holds, as it goes into a query.
[[nodiscard]] inline QByteArray bytesAt(const Json& document, const char* pointer)
{
    return textAt(document, pointer).toUtf8();
}

[[nodiscard]] inline QByteArray rfc3339(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODate).toLatin1();
}

/// What is asked is how an environment is now, whatever commit runs there: what is set up around the release.
inline void tellOfEnvironment(Inquiry& inquiry)
{
    inquiry.subject.erase("commit");
    inquiry.subject["environment"] = inquiry.config.value("environment", "production");
}

/// What is asked is so for whatever is launched.
inline void tellOfNoRelease(Inquiry& inquiry)
{
    inquiry.subject.erase("commit");
    inquiry.subject.erase("release");
}

[[nodiscard]] inline plugin::Failure badConfig(const QString& what, const QString& hint)
{
    return {plugin::Code::BadConfig, model::toText(what), model::toText(hint), {}};
}

} // namespace slipway::http
