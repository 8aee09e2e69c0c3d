// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/spdx_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

bool isLicence(const QString& text)
{
    return !text.trimmed().isEmpty() && text != QLatin1String("NOASSERTION") && text != QLatin1String("NONE");
}

struct SpdxDocument
{
    qint64 packages = 0;
    qint64 withoutLicence = 0;
    QString version;
    Report report;

    Status takePackage(const Json& package, const QString& where)
    {
        if (!package.is_object())
            return Error{ErrorCode::InvalidInput, QStringLiteral("a package is no object"), where,
                         QStringLiteral("write it as SPDX 2.3 says")};
        ++packages;
        withoutLicence +=
            !isLicence(textAt(package, "licenseConcluded")) && !isLicence(textAt(package, "licenseDeclared"));
        return Done{};
    }
    void takeCreation(const Json& info)
    {
        report.observedAt = utcTime(textAt(info, "created"));
        const Json* creators = jsonAt(info, "creators");
        if (!creators || !creators->is_array())
            return;
        for (const Json& each : *creators) {
            const QString creator = textAt(each, "");
            if (creator.startsWith(QLatin1String("Tool: ")) && report.tool.isEmpty())
                report.tool = creator.mid(6);
        }
    }
};

bool isSpdxThree(const ReportHead& head)
{
    return head.jsonTexts.value(QStringLiteral("@context")).contains(QLatin1String("spdx.org/rdf/3"));
}

} // namespace

Match SpdxImporter::matches(const ReportHead& head) const
{
    const bool fits = head.isJson() && (isSpdxThree(head) || head.has(QStringLiteral("spdxVersion")) ||
                                        head.has(QStringLiteral("sbom/spdxVersion")));
    return fits ? Match::Sure : Match::No;
}

Result<Report> SpdxImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                  const Progress& progress) const
{
    SpdxDocument document;
    std::vector<JsonTap> taps;
    for (const auto* at : {"", "sbom/"}) {
        const QString prefix = QLatin1String(at);
        taps.push_back({prefix + QLatin1String("packages/[]"), [&](const Json& package, const JsonPlace&) {
                            return document.takePackage(package, head.name);
                        }});
        taps.push_back(
            {prefix + QLatin1String("creationInfo"), [&](const Json& info, const JsonPlace&) -> Status {
                 document.takeCreation(info);
                 return Done{};
             }});
        taps.push_back(
            {prefix + QLatin1String("spdxVersion"), [&](const Json& version, const JsonPlace&) -> Status {
                 document.version = textAt(version, "");
                 return Done{};
             }});
    }
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    if (!document.version.startsWith(QLatin1String("SPDX-2.")))
        return Error{ErrorCode::Unsupported,
                     isSpdxThree(head)
                         ? QStringLiteral("SPDX 3 is not read")
                         : QStringLiteral("\"%1\" is no version of SPDX 2").arg(document.version),
                     head.name, QStringLiteral("let the tool write SPDX 2.3")};
    document.report.facts = FactList()
                                .count("components.total", document.packages)
                                .count("components.without_licence", document.withoutLicence)
                                .take();
    return std::move(document.report);
}

} // namespace slipway::plugin
