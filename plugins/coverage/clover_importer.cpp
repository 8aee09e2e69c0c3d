// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/clover_importer.h"

#include "plugins/coverage/counts.h"
#include "plugins/coverage/coverage_tally.h"
#include "plugins/sdk/reading/moments.h"
#include "plugins/sdk/reading/xml_cursor.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// What a <metrics> element says.
struct Metrics
{
    std::optional<qint64> statements;
    std::optional<qint64> statementsCovered;
    qint64 conditionals = 0;
    qint64 conditionalsCovered = 0;
};

class CloverReading
{
public:
    CloverReading(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Result<Report> read(const ImportSettings& settings)
    {
        CoverageTally tally(settings);
        while (m_xml.next()) {
            if (const Status status = m_xml.isStart() ? enter() : leave(tally); !status)
                return status.error();
        }
        if (const Status status = m_xml.status(); !status)
            return status.error();
        return conclude(tally);
    }

private:
    Status enter()
    {
        const QString name = m_xml.name();
        if (m_xml.depth() == 1)
            return root(name);
        if (name == QLatin1String("testproject")) {
            m_xml.skip(); // how far the tests themselves were run
        } else if (name == QLatin1String("project")) {
            m_projectDepth = m_xml.depth();
        } else if (name == QLatin1String("file")) {
            m_paths = {withSlashes(m_xml.attribute(u"path")), withSlashes(m_xml.attribute(u"name"))};
            m_paths.removeAll(QString());
            m_fileDepth = m_xml.depth();
            m_statements = {};
            m_metrics = {};
        } else if (name == QLatin1String("metrics")) {
            return metrics();
        } else if (name == QLatin1String("line") && m_fileDepth > 0) {
            return line();
        }
        return Done{};
    }

    Status root(const QString& name)
    {
        if (name != QLatin1String("coverage"))
            return m_xml.complain(QStringLiteral("the root is <%1>, not <coverage>").arg(name));
        m_report.observedAt = readEpoch(m_xml.attribute(u"generated").toDouble());
        const QString version = m_xml.attribute(u"clover");
        if (!version.isEmpty())
            m_report.tool = QStringLiteral("Clover %1").arg(version);
        return Done{};
    }

    Status metrics()
    {
        const bool isOfFile = m_fileDepth > 0 && m_xml.depth() == m_fileDepth + 1;
        const bool isOfProject = m_fileDepth == 0 && m_xml.depth() == m_projectDepth + 1;
        if (!isOfFile && !isOfProject)
            return Done{};
        const Metrics read{m_xml.count(u"statements"), m_xml.count(u"coveredstatements"),
                           m_xml.count(u"conditionals").value_or(0),
                           m_xml.count(u"coveredconditionals").value_or(0)};
        if (read.statementsCovered.value_or(0) > read.statements.value_or(0) ||
            read.conditionalsCovered > read.conditionals)
            return m_xml.complain(QStringLiteral("more is covered than there is"));
        (isOfFile ? m_metrics : m_declared) = read;
        return Done{};
    }

    Status line()
    {
        const QString type = m_xml.attribute(u"type");
        if (type != QLatin1String("stmt"))
            return Done{};
        const auto isCovered = readsAsReached(m_xml.attribute(u"count"));
        if (!isCovered)
            return m_xml.complain(QStringLiteral("a statement has no count"));
        ++m_statements.lines;
        m_statements.linesCovered += *isCovered ? 1 : 0;
        return Done{};
    }

    Status leave(CoverageTally& tally)
    {
        if (!m_xml.isEnd(u"file") || m_fileDepth == 0)
            return Done{};
        m_fileDepth = 0;
        FileCoverage file = m_statements;
        file.paths = m_paths;
        file.branches = m_metrics.conditionals;
        file.branchesCovered = m_metrics.conditionalsCovered;
        // The metrics are the rule; Istanbul lists statements with branches as "cond", so that fewer "stmt"
        // lines than statements are no contradiction, but more are.
        if (m_metrics.statements && *m_metrics.statements >= m_statements.lines) {
            file.lines = *m_metrics.statements;
            file.linesCovered = m_metrics.statementsCovered.value_or(0);
        } else if (m_metrics.statements) {
            ++m_contradictingFiles;
        }
        tally.add(file);
        return Done{};
    }

    Report conclude(CoverageTally& tally)
    {
        if (m_contradictingFiles > 0)
            m_report.warnings.append(QStringLiteral("%1 files list more statements than they declare: "
                                                    "counted those that they list")
                                         .arg(m_contradictingFiles));
        if (m_declared.statements && tally.hasFiles()) {
            tally.compare(m_report, *m_declared.statements, m_declared.statementsCovered.value_or(0),
                          QStringLiteral("statements"));
        } else if (m_declared.statements) {
            tally.addWithoutFiles({{},
                                   *m_declared.statements,
                                   m_declared.statementsCovered.value_or(0),
                                   m_declared.conditionals,
                                   m_declared.conditionalsCovered});
            m_report.warnings.append(
                QStringLiteral("it lists no source files: took the totals that it declares"));
        }
        tally.conclude(m_report);
        return std::move(m_report);
    }

    XmlCursor m_xml;
    Report m_report;
    QStringList m_paths;
    int m_projectDepth = 0;
    int m_fileDepth = 0; ///< 0 outside a file
    FileCoverage m_statements;
    Metrics m_metrics;
    Metrics m_declared;
    qint64 m_contradictingFiles = 0;
};

} // namespace

Match CloverImporter::matches(const ReportHead& head) const
{
    const bool isClover = head.xmlRoot == QLatin1String("coverage") &&
                          head.xmlElements.contains(QStringLiteral("project")) &&
                          (head.xmlElements.contains(QStringLiteral("metrics")) ||
                           head.xmlRootAttributes.contains(QStringLiteral("clover")) ||
                           head.xmlRootAttributes.contains(QStringLiteral("generated")));
    return isClover ? Match::Sure : Match::No;
}

Result<Report> CloverImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings& settings,
                                    const Progress& progress) const
{
    return CloverReading(device, head.name, progress).read(settings);
}

} // namespace slipway::plugin
