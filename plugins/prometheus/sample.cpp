// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/sample.h"

#include <cmath>

namespace slipway::prometheus {

using namespace model;
using Sample = http::Observation<double>;

namespace {

Sample read(const Json& pair)
{
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number() || !pair[1].is_string())
        return Sample::unknown(QStringLiteral("the sample is no pair of a time and a number in quotes"));
    const QString text = toQString(pair[1].get_ref<const std::string&>());
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (text.compare(QLatin1String("NaN"), Qt::CaseInsensitive) == 0)
        return Sample::absent(QStringLiteral("the query yields NaN: nothing was counted"));
    if (text.endsWith(QLatin1String("Inf"), Qt::CaseInsensitive))
        return Sample::unknown(QStringLiteral("the query yields %1").arg(text));
    if (!isNumber || !std::isfinite(value))
        return Sample::unknown(QStringLiteral("the sample is no number"));
    return Sample::of(value);
}

} // namespace

std::optional<QString> complaintOf(const http::Answer& answer)
{
    if (answer.problem)
        return answer.problem->what;
    if (!answer.json.is_object() || answer.json.value("status", Json()) != Json("success"))
        return QStringLiteral("%1 is no answer of Prometheus").arg(answer.place);
    if (answer.json.contains("warnings") && !answer.json["warnings"].empty())
        return QStringLiteral("the answer has warnings, so it may be partial");
    return std::nullopt;
}

Sample sampleOf(const http::Answer& answer)
{
    if (const auto complaint = complaintOf(answer))
        return Sample::unknown(*complaint);
    const auto type = answer.at<QString>("/data/resultType");
    const auto result = answer.at<Json>("/data/result");
    if (!type.isKnown() || !result.isKnown() || !result.value->is_array())
        return Sample::unknown(QStringLiteral("%1 is no answer of Prometheus").arg(answer.place));
    if (*type.value == QLatin1String("scalar"))
        return read(*result.value);
    if (*type.value != QLatin1String("vector"))
        return Sample::unknown(QStringLiteral("the query yields a %1 and no number").arg(*type.value));
    const Json& series = *result.value;
    if (series.empty())
        return Sample::absent(QStringLiteral("the query has no series"));
    if (series.size() > 1)
        return Sample::unknown(
            QStringLiteral("the query has %1 series where one is needed: sum them, or choose "
                           "one")
                .arg(series.size()));
    if (!series[0].is_object() || !series[0].contains("value"))
        return Sample::unknown(QStringLiteral("the query yields a histogram and no number"));
    return read(series[0]["value"]);
}

double tidy(double value)
{
    return QString::number(value, 'g', 12).toDouble();
}

} // namespace slipway::prometheus
