// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/checkstyle_importer.h"

#include "plugins/scan/scan_tally.h"
#include "plugins/sdk/reading/xml_cursor.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// Checkstyle's severities are ignore, info, warning and error, error being what is not said
/// (SeverityLevel); others write their own words.
FindingLevel levelOf(const QString& word)
{
    const QString severity = word.toLower();
    if (severity == QLatin1String("ignore") || severity == QLatin1String("off"))
        return FindingLevel::None;
    for (const auto* note : {"info", "note", "notice", "style", "hint", "convention", "refactor"}) {
        if (severity == QLatin1String(note))
            return FindingLevel::Note;
    }
    return severity.startsWith(QLatin1String("warn")) ? FindingLevel::Warning : FindingLevel::Error;
}

Finding findingOf(const XmlCursor& xml, const QString& path)
{
    Finding finding;
    // "com.puppycrawl.tools.checkstyle.checks.sizes.LineLengthCheck": the last part is what people know.
    finding.rule = xml.attribute(u"source").section(QLatin1Char('.'), -1);
    if (finding.rule.isEmpty())
        finding.rule = QStringLiteral("checkstyle"); // tools other than Checkstyle leave the source out
    finding.level = levelOf(xml.attribute(u"severity"));
    finding.path = path;
    const qint64 line = xml.count(u"line").value_or(0);
    finding.line = line <= INT_MAX ? static_cast<int>(line) : 0;
    finding.message = xml.attribute(u"message").left(2000);
    return finding;
}

} // namespace

Match CheckstyleImporter::matches(const ReportHead& head) const
{
    return head.syntax == Syntax::Xml && head.xmlRoot == QLatin1String("checkstyle") ? Match::Sure
                                                                                     : Match::No;
}

Result<Report> CheckstyleImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                        const Progress& progress) const
{
    Report report;
    ScanTally tally;
    size_t total = 0;
    qint64 broken = 0;
    QString path;
    XmlCursor xml(device, head.name, progress);
    while (xml.next()) {
        if (xml.isStart() && xml.depth() == 1 && xml.name() != QLatin1String("checkstyle"))
            return xml.complain(QStringLiteral("the root is not <checkstyle>"));
        if (xml.isStart(u"checkstyle"))
            report.tool = (QStringLiteral("Checkstyle format ") + xml.attribute(u"version")).trimmed();
        else if (xml.isStart(u"file"))
            path = xml.attribute(u"name");
        else if (xml.isEnd(u"file"))
            path.clear();
        else if (xml.isStart(u"exception"))
            ++broken;
        else if (xml.isStart(u"error")) {
            Finding finding = findingOf(xml, path);
            tally.add(finding.level);
            if (finding.level != FindingLevel::None)
                addFinding(report, std::move(finding), total);
        }
    }
    if (const Status status = xml.status(); !status)
        return status.error();
    FactList facts;
    tally.putInto(facts);
    report.facts = facts.take();
    if (broken > 0)
        report.warnings.append(
            QStringLiteral("%1 files broke the checker: there may be more to find").arg(broken));
    warnOfLeftOut(report, total);
    return report;
}

} // namespace slipway::plugin
