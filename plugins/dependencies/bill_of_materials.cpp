// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/bill_of_materials.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// The states of an analysis in which there is nothing left to do (CycloneDX 1.4 and later,
/// vulnerabilities[].analysis.state).
bool isSettled(const QString& state)
{
    for (const auto* each : {"resolved", "resolved_with_pedigree", "false_positive", "not_affected"}) {
        if (state == QLatin1String(each))
            return true;
    }
    return false;
}

} // namespace

void BillOfMaterials::add(const Component& component)
{
    ++m_components;
    m_withoutLicence += !component.hasLicence;
    if (!component.ref.isEmpty())
        m_byRef.insert(component.ref, component);
}

void BillOfMaterials::add(Weakness weakness)
{
    m_speaks = true;
    m_weaknesses.push_back(std::move(weakness));
}

void BillOfMaterials::count(const Weakness& weakness, VulnerabilityTally& tally, Report& report) const
{
    Vulnerability vulnerability;
    vulnerability.id = weakness.id;
    vulnerability.severity = weakness.severity;
    vulnerability.title = weakness.title;
    if (weakness.affects.empty())
        tally.add(vulnerability, report);
    for (const Affected& affected : weakness.affects) {
        if (affected.isUnaffected)
            continue;
        // A BOM-Link ends in "#" and the bom-ref.
        const auto known = m_byRef.find(affected.ref.startsWith(QLatin1String("urn:cdx:"))
                                            ? affected.ref.section(QLatin1Char('#'), 1)
                                            : affected.ref);
        vulnerability.package = known == m_byRef.end() ? affected.ref : known->name;
        vulnerability.version = known == m_byRef.end() ? QString() : known->version;
        tally.add(vulnerability, report);
    }
}

void BillOfMaterials::finish(Report& report)
{
    FactList facts;
    // A document of vulnerabilities alone (VEX) says nothing on how many components there are.
    if (m_components > 0 || m_weaknesses.empty()) {
        facts.count("components.total", m_components);
        facts.count("components.without_licence", m_withoutLicence);
    }
    VulnerabilityTally tally;
    qint64 settled = 0;
    for (const Weakness& each : m_weaknesses) {
        if (isSettled(each.analysis))
            ++settled;
        else
            count(each, tally, report);
    }
    if (!m_weaknesses.empty())
        tally.putInto(facts);
    else if (m_speaks)
        report.warnings.append(QStringLiteral("the list of vulnerabilities is empty, which tools also write "
                                              "that looked for none: no count taken"));
    if (settled > 0)
        report.warnings.append(
            QStringLiteral("%1 vulnerabilities are analysed as resolved, false or not affecting: not counted")
                .arg(settled));
    tally.warn(report);
    report.facts = facts.take();
}

VulnerabilitySeverity worseRating(VulnerabilitySeverity soFar, const QString& word,
                                  std::optional<double> score, const QString& vector)
{
    auto rated = severityFromWord(word);
    if (!rated && !score)
        score = cvss3BaseScore(vector);
    if (!rated && score)
        rated = severityFromScore(*score);
    return rated ? std::max(soFar, *rated) : soFar;
}

} // namespace slipway::plugin
