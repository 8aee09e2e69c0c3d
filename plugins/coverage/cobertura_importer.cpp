// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/cobertura_importer.h"

#include "plugins/coverage/condition_lines.h"
#include "plugins/coverage/counts.h"
#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/line_marks.h"
#include "plugins/sdk/reading/moments.h"
#include "plugins/sdk/reading/numbers.h"
#include "plugins/sdk/reading/xml_cursor.h"

#include <cmath>
#include <unordered_map>

namespace slipway::plugin {

using namespace model;

namespace {

struct SourceFile
{
    LineMarks lines;
    ConditionLines conditions;
};

/// What the root element claims.
struct Declared
{
    std::optional<qint64> lines;
    std::optional<qint64> linesCovered;
    std::optional<qint64> branches;
    std::optional<qint64> branchesCovered;
    std::optional<double> lineRate;
};

/// "50% (2/4)".
std::optional<ConditionLines::Line> readConditions(const QString& text, quint32 line)
{
    const qsizetype open = text.indexOf(QLatin1Char('('));
    const qsizetype slash = text.indexOf(QLatin1Char('/'), open);
    const qsizetype close = text.indexOf(QLatin1Char(')'), slash);
    if (open < 0 || slash < 0 || close < 0)
        return std::nullopt;
    bool isPart = false;
    bool isWhole = false;
    const quint32 covered = QStringView(text).mid(open + 1, slash - open - 1).trimmed().toUInt(&isPart);
    const quint32 total = QStringView(text).mid(slash + 1, close - slash - 1).trimmed().toUInt(&isWhole);
    if (!isPart || !isWhole || covered > total)
        return std::nullopt;
    return ConditionLines::Line{line, covered, total};
}

class CoberturaReading
{
public:
    CoberturaReading(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Result<Report> read(const ImportSettings& settings)
    {
        while (m_xml.next()) {
            const Status status = m_xml.isStart() ? enter() : leave();
            if (!status)
                return status.error();
        }
        if (const Status status = m_xml.status(); !status)
            return status.error();
        return conclude(settings);
    }

private:
    Status enter()
    {
        const QString name = m_xml.name();
        if (m_xml.depth() == 1)
            return root(name);
        if (name == QLatin1String("source"))
            m_sources.append(withSlashes(m_xml.readText().trimmed()));
        else if (name == QLatin1String("class"))
            return beginClass();
        else if (name == QLatin1String("methods"))
            m_isInMethods = true;
        else if (name == QLatin1String("line"))
            return line();
        return Done{};
    }

    Status root(const QString& name)
    {
        if (name != QLatin1String("coverage"))
            return m_xml.complain(QStringLiteral("the root is <%1>, not <coverage>").arg(name));
        m_declared = {m_xml.count(u"lines-valid"), m_xml.count(u"lines-covered"),
                      m_xml.count(u"branches-valid"), m_xml.count(u"branches-covered"), std::nullopt};
        if (const auto rate = readNumber(m_xml.attribute(u"line-rate")))
            m_declared.lineRate = rate->value;
        const QString version = m_xml.attribute(u"version");
        if (!version.isEmpty() && version.at(0).isLetter()) // "gcovr 5.0"; others give a bare number
            m_report.tool = version;
        m_report.observedAt = readEpoch(m_xml.attribute(u"timestamp").toDouble());
        return Done{};
    }

    Status beginClass()
    {
        const QString path = withSlashes(m_xml.attribute(u"filename"));
        if (path.isEmpty())
            return m_xml.complain(QStringLiteral("a class names no file"));
        m_file = &m_files[path];
        m_methodLines = {};
        m_hasLinesOfItsOwn = false;
        return Done{};
    }

    Status line()
    {
        if (!m_file)
            return m_xml.complain(QStringLiteral("a line belongs to no class"));
        const auto number = readLineNumber(m_xml.attribute(u"number"));
        const auto isCovered = readsAsReached(m_xml.attribute(u"hits"));
        if (!number || !isCovered)
            return m_xml.complain(QStringLiteral("a line has no number or no hits"));
        SourceFile& target = m_isInMethods ? m_methodLines : *m_file;
        m_hasLinesOfItsOwn = m_hasLinesOfItsOwn || !m_isInMethods;
        target.lines.mark(*number, *isCovered);
        const QString conditions = m_xml.attribute(u"condition-coverage");
        if (!conditions.isEmpty()) {
            const auto read = readConditions(conditions, *number);
            if (!read)
                return m_xml.complain(
                    QStringLiteral("the condition coverage \"%1\" cannot be read").arg(conditions));
            target.conditions.add(*read);
        } else if (m_xml.attribute(u"branch").compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) {
            ++m_branchLinesWithoutCounts;
        }
        return Done{};
    }

    Status leave()
    {
        if (m_xml.isEnd(u"methods")) {
            m_isInMethods = false;
        } else if (m_xml.isEnd(u"class")) {
            // Methods repeat their class's lines; only some writers leave the class without.
            if (m_file && !m_hasLinesOfItsOwn) {
                m_file->lines.merge(m_methodLines.lines);
                m_file->conditions.add(m_methodLines.conditions);
            }
            m_file = nullptr;
        }
        return Done{};
    }

    Report conclude(const ImportSettings& settings)
    {
        CoverageTally tally(settings);
        for (auto& [path, file] : m_files) {
            FileCoverage coverage{{path}, file.lines.total(), file.lines.covered(), 0, 0};
            if (m_sources.size() == 1) // with several nobody can say which one the file is below
                coverage.paths.append(m_sources.front() + QLatin1Char('/') + path);
            file.conditions.compact();
            for (const ConditionLines::Line& each : file.conditions.lines()) {
                coverage.branches += each.total;
                coverage.branchesCovered += each.covered;
            }
            tally.add(coverage);
        }
        useDeclared(tally);
        tally.conclude(m_report);
        return std::move(m_report);
    }

    void useDeclared(CoverageTally& tally)
    {
        const bool declaresLines = m_declared.lines && m_declared.linesCovered;
        if (tally.lines() > 0 && declaresLines) {
            tally.compare(m_report, *m_declared.lines, *m_declared.linesCovered, QStringLiteral("lines"));
        } else if (tally.lines() > 0 && m_declared.lineRate) {
            const double counted = double(tally.linesCovered()) / double(tally.lines());
            if (std::abs(counted - *m_declared.lineRate) > 0.01)
                m_report.warnings.append(QStringLiteral("declares a line rate of %1 but its files hold "
                                                        "%2 of %3 lines: counted its files")
                                             .arg(*m_declared.lineRate)
                                             .arg(tally.linesCovered())
                                             .arg(tally.lines()));
        } else if (declaresLines && *m_declared.linesCovered <= *m_declared.lines && *m_declared.lines > 0) {
            tally.addWithoutFiles({{}, *m_declared.lines, *m_declared.linesCovered, 0, 0});
            m_report.warnings.append(QStringLiteral("it lists no lines: took the totals that it declares"));
        }
        useDeclaredBranches(tally);
    }

    void useDeclaredBranches(CoverageTally& tally)
    {
        const bool declares = m_declared.branches && m_declared.branchesCovered && *m_declared.branches > 0 &&
                              *m_declared.branchesCovered <= *m_declared.branches;
        if (tally.branches() == 0 && declares) {
            tally.addWithoutFiles({{}, 0, 0, *m_declared.branches, *m_declared.branchesCovered});
            m_report.warnings.append(
                QStringLiteral("its lines do not count their branches: took the totals that it declares"));
        } else if (m_branchLinesWithoutCounts > 0 && tally.branches() > 0) {
            m_report.warnings.append(QStringLiteral("%1 lines have branches that are not counted")
                                         .arg(m_branchLinesWithoutCounts));
        }
    }

    XmlCursor m_xml;
    Report m_report;
    Declared m_declared;
    QStringList m_sources;
    std::unordered_map<QString, SourceFile> m_files;
    SourceFile* m_file = nullptr;
    SourceFile m_methodLines;
    bool m_isInMethods = false;
    bool m_hasLinesOfItsOwn = false;
    qint64 m_branchLinesWithoutCounts = 0;
};

} // namespace

Match CoberturaImporter::matches(const ReportHead& head) const
{
    const bool isCobertura = head.xmlRoot == QLatin1String("coverage") &&
                             !head.xmlElements.contains(QStringLiteral("project")) &&
                             (head.xmlRootAttributes.contains(QStringLiteral("line-rate")) ||
                              head.xmlElements.contains(QStringLiteral("packages")));
    return isCobertura ? Match::Sure : Match::No;
}

Result<Report> CoberturaImporter::read(QIODevice& device, const ReportHead& head,
                                       const ImportSettings& settings, const Progress& progress) const
{
    return CoberturaReading(device, head.name, progress).read(settings);
}

} // namespace slipway::plugin
