// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/cyclonedx_xml_importer.h"

#include "plugins/dependencies/bill_of_materials.h"
#include "plugins/sdk/reading/utc_time.h"
#include "plugins/sdk/reading/xml_cursor.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// Follows the document element by element. Which element a text belongs to is known by the elements that are
/// open: a <name> right inside a <component> is the component's.
class CyclonedxXmlReader
{
public:
    CyclonedxXmlReader(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Status read()
    {
        while (m_xml.next()) {
            const QString name = m_xml.name();
            if (m_xml.isStart())
                start(name);
            else
                end(name);
        }
        return m_xml.status();
    }
    Report finish()
    {
        m_bill.finish(m_report);
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isInside(const char* name) const { return m_open.contains(QLatin1String(name)); }

    void start(const QString& name)
    {
        const QString parent = m_open.isEmpty() ? QString() : m_open.last();
        if (isInside("metadata")) {
            startInMetadata(name, parent);
        } else if (isInside("vulnerability")) {
            startInVulnerability(name, parent);
        } else if (name == QLatin1String("component") && parent == QLatin1String("components")) {
            m_components.push_back({m_xml.attribute(u"bom-ref"), {}, {}, false});
        } else if (name == QLatin1String("vulnerabilities") && parent == QLatin1String("bom")) {
            m_bill.speaksOfVulnerabilities();
        } else if (name == QLatin1String("vulnerability")) {
            m_weakness = {};
        } else if (!m_components.empty() && startInComponent(name, parent)) {
            return;
        }
        if (m_xml.isStart())
            m_open.append(name);
    }
    void startInMetadata(const QString& name, const QString& parent)
    {
        if (name == QLatin1String("timestamp"))
            m_report.observedAt = utcTime(m_xml.readText(100).trimmed());
        else if (name == QLatin1String("name") && isInside("tools") && m_report.tool.isEmpty() &&
                 (parent == QLatin1String("tool") || parent == QLatin1String("component")))
            m_report.tool = m_xml.readText(200).trimmed();
    }
    /// True if the element was read to its end.
    bool startInComponent(const QString& name, const QString& parent)
    {
        BillOfMaterials::Component& component = m_components.back();
        if (parent == QLatin1String("component") && name == QLatin1String("name"))
            component.name = m_xml.readText(1000).trimmed();
        else if (parent == QLatin1String("component") && name == QLatin1String("version"))
            component.version = m_xml.readText(1000).trimmed();
        else if (parent == QLatin1String("licenses")
                     ? name == QLatin1String("expression")
                     : parent == QLatin1String("license") &&
                           (name == QLatin1String("id") || name == QLatin1String("name")))
            noteLicence(component, m_xml.readText(1000).trimmed());
        else
            return false;
        return true;
    }
    void noteLicence(BillOfMaterials::Component& component, const QString& text) const
    {
        const bool isOwn = !isInside("evidence");
        if (isOwn && !text.isEmpty() && text != QLatin1String("NOASSERTION") && text != QLatin1String("NONE"))
            component.hasLicence = true;
    }
    void startInVulnerability(const QString& name, const QString& parent)
    {
        if (parent == QLatin1String("vulnerability") && name == QLatin1String("id"))
            m_weakness.id = m_xml.readText(300).trimmed();
        else if (parent == QLatin1String("vulnerability") && name == QLatin1String("description"))
            m_weakness.title = m_xml.readText(200).trimmed();
        else if (parent == QLatin1String("analysis") && name == QLatin1String("state"))
            m_weakness.analysis = m_xml.readText(100).trimmed();
        else if (parent == QLatin1String("rating") || name == QLatin1String("rating"))
            startInRating(name);
        else if (parent == QLatin1String("target") && name == QLatin1String("ref"))
            m_weakness.affects.push_back({m_xml.readText(2000).trimmed(), false});
        else if (parent == QLatin1String("version") && name == QLatin1String("status"))
            noteStatus(m_xml.readText(100).trimmed());
    }
    void startInRating(const QString& name)
    {
        if (name == QLatin1String("rating"))
            m_rating = {};
        else if (name == QLatin1String("severity"))
            m_rating.word = m_xml.readText(100).trimmed();
        else if (name == QLatin1String("vector"))
            m_rating.vector = m_xml.readText(300).trimmed();
        else if (name == QLatin1String("score")) {
            bool ok = false;
            const double score = m_xml.readText(100).trimmed().toDouble(&ok);
            m_rating.score = ok ? std::optional(score) : std::nullopt;
        }
    }
    void noteStatus(const QString& status)
    {
        ++m_versions;
        m_unaffected += status == QLatin1String("unaffected");
    }

    void end(const QString& name)
    {
        // An element that was read as text has not been opened here.
        if (!m_open.isEmpty() && m_open.last() == name)
            m_open.removeLast();
        else
            return;
        if (isInside("metadata"))
            return;
        if (name == QLatin1String("component") && !m_components.empty()) {
            m_bill.add(m_components.back());
            m_components.pop_back();
        } else if (name == QLatin1String("rating")) {
            m_weakness.severity =
                worseRating(m_weakness.severity, m_rating.word, m_rating.score, m_rating.vector);
        } else if (name == QLatin1String("target")) {
            if (!m_weakness.affects.empty() && m_versions > 0 && m_versions == m_unaffected)
                m_weakness.affects.back().isUnaffected = true;
            m_versions = m_unaffected = 0;
        } else if (name == QLatin1String("vulnerability")) {
            m_bill.add(std::move(m_weakness));
            m_weakness = {};
        }
    }

    struct Rating
    {
        QString word;
        std::optional<double> score;
        QString vector;
    };

    XmlCursor m_xml;
    Report m_report;
    BillOfMaterials m_bill;
    QStringList m_open;
    std::vector<BillOfMaterials::Component> m_components; ///< the open ones
    BillOfMaterials::Weakness m_weakness;
    Rating m_rating;
    int m_versions = 0;
    int m_unaffected = 0;
};

} // namespace

Match CyclonedxXmlImporter::matches(const ReportHead& head) const
{
    const bool fits = head.syntax == Syntax::Xml && head.xmlRoot == QLatin1String("bom") &&
                      head.xmlNamespace.contains(QLatin1String("cyclonedx.org/schema/bom"));
    return fits ? Match::Sure : Match::No;
}

Result<Report> CyclonedxXmlImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                          const Progress& progress) const
{
    CyclonedxXmlReader reader(device, head.name, progress);
    if (const Status status = reader.read(); !status)
        return status.error();
    return reader.finish();
}

} // namespace slipway::plugin
