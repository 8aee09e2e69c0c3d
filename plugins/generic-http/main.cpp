// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/live_plugin.h"

#include <cmath>

namespace slipway::generic {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

QByteArray pathOf(const Json& config)
{
    return QByteArray::fromStdString(config.value("path", std::string()));
}

Request requestFrom(const Json& config)
{
    Request request = Request::get(pathOf(config));
    const Json query = config.value("query", Json::object()); // outlives the loop
    for (const auto& [name, value] : query.items())
        request.query.emplace_back(QByteArray::fromStdString(name),
                                   QByteArray::fromStdString(value.get<std::string>()));
    if (config.contains("post")) {
        request.method = http::Method::Json;
        request.body = config["post"];
    }
    return request;
}

Observation<Json> counted(const Observation<Json>& found)
{
    if (found.value && !found.value->is_array())
        return Observation<Json>::unknown(QStringLiteral("what is there is no array to count"));
    return found.then([](const Json& list) { return Json(list.size()); });
}

Observation<Json> asNumber(const Observation<Json>& found)
{
    if (!found.value)
        return found;
    bool isNumber = found.value->is_string();
    const double number =
        isNumber ? toQString(found.value->get_ref<const std::string&>()).toDouble(&isNumber) : 0;
    if (!isNumber || !std::isfinite(number))
        return Observation<Json>::unknown(QStringLiteral("what is there is no number in a text"));
    return Observation<Json>::of(number);
}

Observation<Json> scaled(const Observation<Json>& found, double scale)
{
    if (found.value && !found.value->is_number())
        return Observation<Json>::unknown(QStringLiteral("what is there is no number to scale"));
    return found.then([&](const Json& number) { return Json(number.get<double>() * scale); });
}

Observation<Json> factAt(const Answer& answer, const Json& rule)
{
    const std::string pointer = rule.value("pointer", std::string());
    auto found = answer.at<Json>(pointer.c_str());
    if (rule.value("count", false))
        found = counted(found);
    if (rule.value("number", false))
        found = asNumber(found);
    if (rule.contains("scale"))
        found = scaled(found, rule["scale"].get<double>());
    if (found.value && (found.value->is_structured() || found.value->is_null()))
        return Observation<Json>::unknown(
            QStringLiteral("what is at %1 is no single value").arg(toQString(pointer)));
    if (found.value && found.value->is_number_float() && !std::isfinite(found.value->get<double>()))
        return Observation<Json>::unknown(
            QStringLiteral("the number at %1 is too large").arg(toQString(pointer)));
    return found;
}

Observation<QDateTime> timeAt(const Answer& answer, const std::string& pointer)
{
    const auto found = answer.at<Json>(pointer.c_str());
    if (!found.isKnown())
        return Observation<QDateTime>::unknown(found.why);
    if (found.value->is_number() && std::abs(found.value->get<double>()) < 1e11)
        return Observation<QDateTime>::of(
            QDateTime::fromMSecsSinceEpoch(std::llround(found.value->get<double>() * 1000), Qt::UTC));
    const QString text =
        found.value->is_string() ? toQString(found.value->get_ref<const std::string&>()) : QString();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return Observation<QDateTime>::unknown(
            QStringLiteral("what is at %1 is no RFC 3339 time with its zone").arg(toQString(pointer)));
    return Observation<QDateTime>::of(moment.toUTC());
}

} // namespace

class GenericHttp : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        // The person's own address, and no other; a POST only where they wrote its body.
        http::Allowlist allowed;
        return config.contains("post") ? allowed.json(pathOf(config)) : allowed.get(pathOf(config));
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        const std::string header = collector.config().value("secret_header", std::string());
        if (header.empty())
            return LivePlugin::authorization(collector);
        return {{QByteArray::fromStdString(header), QByteArray::fromStdString(collector.secret("token"))}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        if (!inquiry.config.contains("facts"))
            return plugin::Failure{
                plugin::Code::BadConfig, "no facts are configured", "say which fact is at which pointer", {}};
        if (inquiry.config.contains("environment")) {
            inquiry.subject.erase("commit");
            inquiry.subject.erase("release");
            inquiry.subject["environment"] = inquiry.config["environment"];
        }
        const Answer answer = inquiry.ask(requestFrom(inquiry.config));
        if (answer.problem)
            return failureOf(*answer.problem, inquiry.now);
        auto moment = Observation<QDateTime>::of(inquiry.now);
        if (inquiry.config.contains("observed_at"))
            moment = timeAt(answer, inquiry.config["observed_at"].get<std::string>());
        if (!moment.isKnown()) // a fact of an unknown time would look new
            return plugin::Failure{plugin::Code::Unreadable, toText(moment.why), "correct observed_at", {}};
        if (const qint64 most = inquiry.config.value("max_age_minutes", qint64(0)); most > 0)
            inquiry.facts.expireAfter(std::chrono::minutes(most));
        for (const auto& [key, rule] : inquiry.config["facts"].items())
            inquiry.facts.putJson(key, aged(factAt(answer, rule), *moment.value, inquiry));
        return inquiry.send(inquiry.config.value("kind", std::string("custom")));
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer answer = inquiry.ask(requestFrom(inquiry.config));
        return {QStringLiteral("it answers with JSON"), answer.problem};
    }

    static Observation<Json> aged(Observation<Json> found, const QDateTime& moment,
                                  const http::Inquiry& inquiry)
    {
        if (!found.value)
            return found;
        found.at = moment;
        const qint64 most = inquiry.config.value("max_age_minutes", qint64(0));
        const qint64 age = moment.secsTo(inquiry.now) / 60;
        if (most > 0 && age > most)
            return Observation<Json>::stale(
                *found.value, moment,
                QStringLiteral("it is %1 minutes old, and may be %2").arg(age).arg(most));
        return found;
    }
};

} // namespace slipway::generic

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::generic::GenericHttp>(argc, argv);
}
