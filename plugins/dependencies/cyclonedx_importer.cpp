// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/cyclonedx_importer.h"

#include "plugins/dependencies/bill_of_materials.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// `licenses` holds expressions, or licences by SPDX id or by name.
bool hasLicence(const Json& component)
{
    const Json* licences = jsonAt(component, "licenses");
    if (!licences || !licences->is_array())
        return false;
    return std::any_of(licences->begin(), licences->end(), [](const Json& each) {
        for (const char* path : {"expression", "license/id", "license/name"}) {
            const QString text = textAt(each, path).trimmed();
            if (!text.isEmpty() && text != QLatin1String("NOASSERTION") && text != QLatin1String("NONE"))
                return true;
        }
        return false;
    });
}

Status addComponent(BillOfMaterials& bill, const Json& component, const QString& where)
{
    if (!component.is_object())
        return Error{ErrorCode::InvalidInput, QStringLiteral("a component is no object"), where,
                     QStringLiteral("write it as CycloneDX says")};
    const QString group = textAt(component, "group");
    const QString name = textAt(component, "name");
    bill.add(BillOfMaterials::Component{textAt(component, "bom-ref"),
                                        group.isEmpty() ? name : group + QLatin1Char('/') + name,
                                        textAt(component, "version"), hasLicence(component)});
    const Json* inner = jsonAt(component, "components");
    if (!inner || !inner->is_array())
        return Done{};
    for (const Json& each : *inner) {
        if (const Status status = addComponent(bill, each, where); !status)
            return status.error();
    }
    return Done{};
}

bool isUnaffected(const Json& affected)
{
    const Json* versions = jsonAt(affected, "versions");
    if (!versions || !versions->is_array() || versions->empty())
        return false;
    return std::all_of(versions->begin(), versions->end(), [](const Json& each) {
        return textAt(each, "status") == QLatin1String("unaffected");
    });
}

BillOfMaterials::Weakness weaknessOf(const Json& vulnerability, const JsonPlace& place)
{
    BillOfMaterials::Weakness weakness;
    weakness.id = textAt(vulnerability, "id");
    if (weakness.id.isEmpty())
        weakness.id = QStringLiteral("vulnerability %1").arg(place.last());
    weakness.analysis = textAt(vulnerability, "analysis/state");
    weakness.title = textAt(vulnerability, "description").section(QLatin1Char('\n'), 0, 0).left(200);
    if (const Json* ratings = jsonAt(vulnerability, "ratings"); ratings && ratings->is_array()) {
        for (const Json& each : *ratings)
            weakness.severity = worseRating(weakness.severity, textAt(each, "severity"),
                                            numberAt(each, "score"), textAt(each, "vector"));
    }
    if (const Json* affects = jsonAt(vulnerability, "affects"); affects && affects->is_array()) {
        for (const Json& each : *affects)
            weakness.affects.push_back({textAt(each, "ref"), isUnaffected(each)});
    }
    return weakness;
}

/// `metadata.tools` is a list of tools up to 1.4 and an object of components since 1.5.
QString toolOf(const Json& tools)
{
    const Json* list = tools.is_array() ? &tools : jsonAt(tools, "components");
    if (!list || !list->is_array() || list->empty())
        return {};
    const Json& first = list->front();
    return (textAt(first, "name") + QLatin1Char(' ') + textAt(first, "version")).trimmed();
}

} // namespace

Match CyclonedxImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    const bool saysSo = head.jsonTexts.value(QStringLiteral("bomFormat")) == QLatin1String("CycloneDX") ||
                        head.jsonTexts.value(QStringLiteral("$schema")).contains(QLatin1String("cyclonedx"));
    return saysSo ? Match::Sure : Match::No;
}

Result<Report> CyclonedxImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                       const Progress& progress) const
{
    Report report;
    BillOfMaterials bill;
    const std::vector<JsonTap> taps = {
        {QStringLiteral("components/[]"),
         [&](const Json& component, const JsonPlace&) { return addComponent(bill, component, head.name); }},
        {QStringLiteral("vulnerabilities/[]"),
         [&](const Json& vulnerability, const JsonPlace& place) -> Status {
             bill.add(weaknessOf(vulnerability, place));
             return Done{};
         }},
        {QStringLiteral("metadata/tools"),
         [&](const Json& tools, const JsonPlace&) -> Status {
             report.tool = toolOf(tools);
             return Done{};
         }},
        {QStringLiteral("metadata/timestamp"), [&](const Json& time, const JsonPlace&) -> Status {
             report.observedAt = utcTime(textAt(time, ""));
             return Done{};
         }}};
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    if (head.has(QStringLiteral("vulnerabilities")))
        bill.speaksOfVulnerabilities();
    bill.finish(report);
    return report;
}

} // namespace slipway::plugin
