// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/jacoco_importer.h"

#include "plugins/coverage/coverage_tally.h"
#include "plugins/sdk/reading/moments.h"
#include "plugins/sdk/reading/xml_cursor.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::plugin {

using namespace model;

namespace {

/// JaCoCo names files by package ("com/acme/Pay.java"), without the source root that a project's globs have
/// ("src/main/java/com/acme/**"): these are the same globs below the root.
QStringList belowSourceRoots(const QStringList& globs)
{
    static const QRegularExpression root(QStringLiteral("^(?:.*/)?(?:java|kotlin|groovy|scala)/(.+)$"));
    QStringList all = globs;
    for (const QString& glob : globs) {
        const auto match = root.match(glob);
        if (match.hasMatch())
            all.append(match.captured(1));
    }
    return all;
}

struct Counters
{
    std::optional<FileCoverage> lines; ///< the LINE counter
    std::optional<FileCoverage> branches;
};

class JacocoReading
{
public:
    JacocoReading(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Result<Report> read(const ImportSettings& settings)
    {
        ImportSettings packaged = settings;
        packaged.criticalPaths = belowSourceRoots(settings.criticalPaths);
        CoverageTally tally(packaged);
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
        if (m_xml.depth() == 1 && name != QLatin1String("report"))
            return m_xml.complain(QStringLiteral("the root is <%1>, not <report>").arg(name));
        if (name == QLatin1String("sessioninfo")) {
            session();
        } else if (name == QLatin1String("package")) {
            m_package = m_xml.attribute(u"name");
        } else if (name == QLatin1String("class")) {
            m_xml.skip(); // the same lines once more, by class and method
        } else if (name == QLatin1String("sourcefile")) {
            m_fileName = m_xml.attribute(u"name");
            m_isInFile = true;
            m_listed = {};
            m_counters = {};
        } else if (name == QLatin1String("line") && m_isInFile) {
            return line();
        } else if (name == QLatin1String("counter")) {
            return counter();
        }
        return Done{};
    }

    void session()
    {
        const auto end = readEpoch(m_xml.attribute(u"dump").toDouble());
        if (end && (!m_report.observedAt || *m_report.observedAt < *end))
            m_report.observedAt = end;
    }

    Status line()
    {
        const auto missed = m_xml.count(u"mb");
        const auto covered = m_xml.count(u"cb");
        const auto instructions = m_xml.count(u"ci");
        if (!instructions)
            return m_xml.complain(QStringLiteral("a line has no count of covered instructions"));
        ++m_listed.lines;
        m_listed.linesCovered += *instructions > 0 ? 1 : 0;
        m_listed.branches += missed.value_or(0) + covered.value_or(0);
        m_listed.branchesCovered += covered.value_or(0);
        return Done{};
    }

    Status counter()
    {
        const QString type = m_xml.attribute(u"type");
        const bool isLine = type == QLatin1String("LINE");
        if (!isLine && type != QLatin1String("BRANCH"))
            return Done{};
        if (!m_isInFile && m_xml.depth() != 2) // those of packages and groups are sums
            return Done{};
        const auto missed = m_xml.count(u"missed");
        const auto covered = m_xml.count(u"covered");
        if (!missed || !covered)
            return m_xml.complain(QStringLiteral("a counter has no numbers"));
        Counters& counters = m_isInFile ? m_counters : m_declared;
        if (isLine)
            counters.lines = FileCoverage{{}, *missed + *covered, *covered, 0, 0};
        else
            counters.branches = FileCoverage{{}, 0, 0, *missed + *covered, *covered};
        return Done{};
    }

    Status leave(CoverageTally& tally)
    {
        if (!m_xml.isEnd(u"sourcefile"))
            return Done{};
        m_isInFile = false;
        FileCoverage file = m_listed;
        if (m_listed.lines == 0 && m_counters.lines) {
            file.lines = m_counters.lines->lines;
            file.linesCovered = m_counters.lines->linesCovered;
        }
        if (m_counters.branches) { // counts branches without a line, too
            file.branches = m_counters.branches->branches;
            file.branchesCovered = m_counters.branches->branchesCovered;
        }
        file.paths = {m_package.isEmpty() ? m_fileName : m_package + QLatin1Char('/') + m_fileName};
        tally.add(file);
        return Done{};
    }

    Report conclude(CoverageTally& tally)
    {
        if (m_declared.lines && tally.hasFiles()) {
            tally.compare(m_report, m_declared.lines->lines, m_declared.lines->linesCovered,
                          QStringLiteral("lines"));
        } else if (m_declared.lines) {
            tally.addWithoutFiles(*m_declared.lines);
            tally.addWithoutFiles(m_declared.branches.value_or(FileCoverage{}));
            m_report.warnings.append(
                QStringLiteral("it lists no source files: took the totals that it declares"));
        }
        m_report.tool = QStringLiteral("JaCoCo");
        tally.conclude(m_report);
        return std::move(m_report);
    }

    XmlCursor m_xml;
    Report m_report;
    QString m_package;
    QString m_fileName;
    bool m_isInFile = false;
    FileCoverage m_listed;
    Counters m_counters;
    Counters m_declared; ///< of the whole report
};

} // namespace

Match JacocoImporter::matches(const ReportHead& head) const
{
    const bool isJacoco =
        head.xmlRoot == QLatin1String("report") &&
        (head.xmlElements.contains(QStringLiteral("sessioninfo")) ||
         head.xmlElements.contains(QStringLiteral("counter")) || head.bytes.left(1024).contains("JACOCO"));
    return isJacoco ? Match::Sure : Match::No;
}

Result<Report> JacocoImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings& settings,
                                    const Progress& progress) const
{
    return JacocoReading(device, head.name, progress).read(settings);
}

} // namespace slipway::plugin
