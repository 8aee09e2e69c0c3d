// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/severity.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <cmath>

namespace slipway::plugin {

using namespace model;

namespace {

/// The weight of a metric's value; NaN where the vector lacks it or it is none of the values.
double weight(const QHash<QString, QString>& vector, const char* metric,
              std::initializer_list<std::pair<char, double>> weights)
{
    const QString value = vector.value(QLatin1String(metric));
    for (const auto& [letter, number] : weights) {
        if (value == QLatin1Char(letter))
            return number;
    }
    return std::nan("");
}

/// Section 7.1 and appendix A of CVSS 3.1: the smallest number with one decimal that is not below.
double roundUp(double value)
{
    const qint64 whole = std::llround(value * 100000);
    if (whole % 10000 == 0)
        return double(whole) / 100000.0;
    return (std::floor(double(whole) / 10000.0) + 1) / 10.0;
}

double baseScore(const QHash<QString, QString>& vector)
{
    const bool isChanged = vector.value(QStringLiteral("S")) == QLatin1String("C");
    const auto loss = {std::pair{'H', 0.56}, std::pair{'L', 0.22}, std::pair{'N', 0.0}};
    const double iss = 1 - (1 - weight(vector, "C", loss)) * (1 - weight(vector, "I", loss)) *
                               (1 - weight(vector, "A", loss));
    const double impact = isChanged ? 7.52 * (iss - 0.029) - 3.25 * std::pow(iss - 0.02, 15) : 6.42 * iss;
    const double privileges = isChanged ? weight(vector, "PR", {{'N', 0.85}, {'L', 0.68}, {'H', 0.5}})
                                        : weight(vector, "PR", {{'N', 0.85}, {'L', 0.62}, {'H', 0.27}});
    const double exploitability = 8.22 *
                                  weight(vector, "AV", {{'N', 0.85}, {'A', 0.62}, {'L', 0.55}, {'P', 0.2}}) *
                                  weight(vector, "AC", {{'L', 0.77}, {'H', 0.44}}) * privileges *
                                  weight(vector, "UI", {{'N', 0.85}, {'R', 0.62}});
    if (std::isnan(impact) || std::isnan(exploitability))
        return std::nan("");
    if (impact <= 0)
        return 0;
    return roundUp(std::min((isChanged ? 1.08 : 1.0) * (impact + exploitability), 10.0));
}

} // namespace

std::optional<VulnerabilitySeverity> severityFromWord(const QString& word)
{
    static const QHash<QString, VulnerabilitySeverity> words = {
        {QStringLiteral("critical"), VulnerabilitySeverity::Critical},
        {QStringLiteral("high"), VulnerabilitySeverity::High},
        {QStringLiteral("important"), VulnerabilitySeverity::High},
        {QStringLiteral("medium"), VulnerabilitySeverity::Medium},
        {QStringLiteral("moderate"), VulnerabilitySeverity::Medium},
        {QStringLiteral("low"), VulnerabilitySeverity::Low},
        {QStringLiteral("negligible"), VulnerabilitySeverity::Low},
        {QStringLiteral("info"), VulnerabilitySeverity::Low},
        {QStringLiteral("none"), VulnerabilitySeverity::Low},
    };
    const auto found = words.find(word.trimmed().toLower());
    return found == words.end() ? std::nullopt : std::optional(*found);
}

std::optional<VulnerabilitySeverity> severityFromScore(double score)
{
    if (!(score >= 0 && score <= 10))
        return std::nullopt;
    if (score >= 9)
        return VulnerabilitySeverity::Critical;
    if (score >= 7)
        return VulnerabilitySeverity::High;
    return score >= 4 ? VulnerabilitySeverity::Medium : VulnerabilitySeverity::Low;
}

std::optional<double> cvss3BaseScore(const QString& vector)
{
    if (!vector.startsWith(QLatin1String("CVSS:3.")))
        return std::nullopt;
    QHash<QString, QString> metrics;
    const QStringList parts = vector.split(QLatin1Char('/'));
    for (const QString& part : parts.mid(1))
        metrics.insert(part.section(QLatin1Char(':'), 0, 0), part.section(QLatin1Char(':'), 1));
    const QString scope = metrics.value(QStringLiteral("S"));
    if (scope != QLatin1String("U") && scope != QLatin1String("C"))
        return std::nullopt;
    const double score = baseScore(metrics);
    return std::isnan(score) ? std::nullopt : std::optional(score);
}

FindingLevel levelOf(VulnerabilitySeverity severity)
{
    if (severity >= VulnerabilitySeverity::High)
        return FindingLevel::Error;
    return severity == VulnerabilitySeverity::Low ? FindingLevel::Note : FindingLevel::Warning;
}

QString wordFor(VulnerabilitySeverity severity)
{
    constexpr std::array<const char*, 5> kWords{"unknown", "low", "medium", "high", "critical"};
    return QLatin1String(kWords.at(static_cast<size_t>(severity)));
}

} // namespace slipway::plugin
