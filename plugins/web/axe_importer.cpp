// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web/axe_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::web {

using namespace model;
using namespace plugin;

namespace {

FindingLevel levelOf(const QString& impact)
{
    if (impact == QLatin1String("critical") || impact == QLatin1String("serious"))
        return FindingLevel::Error;
    return impact == QLatin1String("minor") ? FindingLevel::Note : FindingLevel::Warning;
}

qint64 nodesOf(const Json& rule)
{
    const Json* nodes = jsonAt(rule, "nodes");
    return nodes && nodes->is_array() ? static_cast<qint64>(nodes->size()) : 0;
}

class Violations
{
public:
    void take(const Json& rule, Report& report)
    {
        const qint64 nodes = std::max<qint64>(nodesOf(rule), 1);
        const QString impact = textAt(rule, "impact");
        m_places += nodes;
        m_serious += levelOf(impact) == FindingLevel::Error ? nodes : 0;
        addFinding(report,
                   {textAt(rule, "id").isEmpty() ? QStringLiteral("axe") : textAt(rule, "id"),
                    levelOf(impact),
                    {},
                    0,
                    QStringLiteral("%1 (%2, in %3 places)")
                        .arg(textAt(rule, "help").left(300),
                             impact.isEmpty() ? QStringLiteral("no impact given") : impact)
                        .arg(nodes)},
                   m_rules);
    }

    void finish(Report& report) const
    {
        warnOfLeftOut(report, m_rules);
        report.facts =
            FactList().count("web.violations", m_places).count("web.serious_violations", m_serious).take();
    }

private:
    qint64 m_places = 0;
    qint64 m_serious = 0;
    size_t m_rules = 0;
};

} // namespace

Match AxeImporter::matches(const ReportHead& head) const
{
    for (const char* at : {"", "[]/", "results/", "axeResults/"}) {
        const QString prefix = QString::fromLatin1(at);
        if (head.isJson() && head.has(prefix + QLatin1String("violations")) &&
            (head.has(prefix + QLatin1String("passes")) || head.has(prefix + QLatin1String("testEngine")) ||
             head.has(prefix + QLatin1String("incomplete"))))
            return Match::Sure;
    }
    return Match::No;
}

Result<Report> AxeImporter::read(QIODevice& device, const ReportHead& head,
                                 const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    Violations violations;
    qint64 pages = 0;
    qint64 undecided = 0;
    std::vector<JsonTap> taps;
    for (const char* at : {"", "[]/", "results/", "axeResults/"}) {
        const QString prefix = QString::fromLatin1(at);
        taps.push_back({prefix + QLatin1String("violations/[]"), [&](const Json& rule, const JsonPlace&) {
                            violations.take(rule, report);
                            return Status(Done{});
                        }});
        taps.push_back({prefix + QLatin1String("incomplete/[]"), [&](const Json& rule, const JsonPlace&) {
                            undecided += std::max<qint64>(nodesOf(rule), 1);
                            return Status(Done{});
                        }});
        taps.push_back({prefix + QLatin1String("testEngine"), [&](const Json& engine, const JsonPlace&) {
                            report.tool = QStringLiteral("%1 %2").arg(textAt(engine, "name"),
                                                                      textAt(engine, "version"));
                            return Status(Done{});
                        }});
        taps.push_back({prefix + QLatin1String("timestamp"), [&](const Json& text, const JsonPlace&) {
                            ++pages;
                            const QDateTime moment = QDateTime::fromString(
                                text.is_string() ? toQString(text.get<std::string>()) : QString(),
                                Qt::ISODateWithMs);
                            if (moment.isValid())
                                report.observedAt = moment.toUTC();
                            return Status(Done{});
                        }});
    }
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    violations.finish(report);
    if (undecided > 0)
        report.warnings.append(
            QStringLiteral("%1 places need a person to decide: not counted").arg(undecided));
    if (pages > 1)
        report.warnings.append(QStringLiteral("%1 pages: violations are added up").arg(pages));
    return report;
}

} // namespace slipway::web
