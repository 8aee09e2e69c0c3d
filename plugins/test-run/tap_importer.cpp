// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/tap_importer.h"

#include "plugins/sdk/reading/text_lines.h"
#include "plugins/test-run/tap_document.h"

#include <QRegularExpression>

namespace slipway::plugin {

using namespace model;

namespace {

qsizetype indentOf(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == ' ')
        ++indent;
    return indent;
}

class TapReading
{
public:
    explicit TapReading(QString where)
        : m_where(std::move(where))
    {
        m_document.broken = [this](TestOutcome outcome, const QString& name, int /*line*/) {
            m_findings.add(m_report, outcome, name, {});
        };
    }

    Status take(const TextLine& line)
    {
        m_line = line.number;
        m_hasLineEnd = line.hasLineEnd;
        const qsizetype indent = indentOf(line.text);
        const QByteArray text = line.text.sliced(indent).toByteArray();
        if (m_bailed || text.isEmpty() || isInBlock(indent, text))
            return Done{};
        if (text.startsWith("Bail out!"))
            bailOut(text);
        else if (text.startsWith('#'))
            comment(indent, QString::fromUtf8(text));
        else if (text == "}")
            m_document.closeBlock(indent);
        else if (text.startsWith("1.."))
            return plan(indent, QString::fromUtf8(text));
        else if (text.startsWith("TAP version "))
            return version(QString::fromUtf8(text));
        else if (text.startsWith("ok") || text.startsWith("not ok"))
            point(indent, QString::fromUtf8(text));
        return Done{}; // anything else is output of the tests
    }

    Result<Report> conclude()
    {
        TapDocument::Outcome outcome = m_document.conclude();
        if (!outcome.hasPlan && !m_bailed)
            return complainOfLine(m_where, m_line,
                                  QStringLiteral("the plan (1..N) is missing: the output was cut off"),
                                  QStringLiteral("let the tests run to their end"));
        if (m_bailed && outcome.missing == 0)
            outcome.tally.add(TestOutcome::Errored);
        warn(outcome);
        m_findings.conclude(m_report);
        std::optional<double> seconds = m_wholeSeconds;
        if (!seconds && m_timedPoints > 0)
            seconds = m_pointSeconds;
        plugin::conclude(m_report, outcome.tally, std::nullopt, seconds);
        return std::move(m_report);
    }

private:
    /// Diagnostics in YAML, between "---" and "..." below a point, are no TAP.
    bool isInBlock(qsizetype indent, const QByteArray& text)
    {
        if (!m_block) {
            if (text == "---" && indent > 0)
                m_block = indent;
            return m_block.has_value();
        }
        if (indent < *m_block) { // never ended
            m_block.reset();
            return false;
        }
        if (text == "..." && indent == *m_block)
            m_block.reset();
        return true;
    }

    void point(qsizetype indent, const QString& text)
    {
        const auto point = readTapPoint(text);
        if (!point)
            return;
        m_document.point(indent, *point, m_line);
        static const QRegularExpression time(QStringLiteral("#\\s*time=([\\d.]+)(ms|s)?"));
        const auto match = time.match(text);
        if (indent > 0 || !match.hasMatch())
            return;
        ++m_timedPoints;
        m_pointSeconds += match.captured(1).toDouble() / (match.captured(2) == QLatin1String("s") ? 1 : 1000);
    }

    Status plan(qsizetype indent, const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^1\\.\\.(\\d+)\\s*(?:#.*)?$"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return Done{};
        bool isNumber = false;
        const qint64 tests = match.captured(1).toLongLong(&isNumber);
        constexpr qint64 kMostTests = 1'000'000'000;
        if (!isNumber || tests > kMostTests)
            return complainOfLine(m_where, m_line, QStringLiteral("the plan is beyond all measure"));
        m_document.plan(indent, tests, tests == 0);
        return Done{};
    }

    [[nodiscard]] Status version(const QString& text) const
    {
        bool isNumber = false;
        const int number = text.mid(12).trimmed().toInt(&isNumber);
        if (isNumber && number >= 12 && number <= 14)
            return Done{};
        return complainOfLine(m_where, m_line,
                              QStringLiteral("only versions 12, 13 and 14 of TAP are known"));
    }

    void bailOut(const QByteArray& text)
    {
        m_bailed = true;
        m_reason = QString::fromUtf8(text.mid(9)).trimmed();
        m_document.bailOut();
        m_findings.add(m_report, TestOutcome::Errored, QStringLiteral("the run"), m_reason);
    }

    /// node --test ends with "# duration_ms 12.3", tap with "# time=12.3ms".
    void comment(qsizetype indent, const QString& text)
    {
        static const QRegularExpression whole(
            QStringLiteral("^#\\s*(?:duration_ms\\s+([\\d.]+)|time=([\\d.]+)ms)$"));
        const auto match = whole.match(text);
        if (indent == 0 && match.hasMatch())
            m_wholeSeconds = (match.captured(1) + match.captured(2)).toDouble() / 1000;
    }

    void warn(const TapDocument::Outcome& outcome)
    {
        const auto warnIf = [this](bool isSo, const QString& words) {
            if (isSo)
                m_report.warnings.append(words);
        };
        warnIf(m_bailed, QStringLiteral("the run bailed out: %1").arg(m_reason));
        warnIf(outcome.missing > 0, QStringLiteral("%1 did not run: counted as errored")
                                        .arg(counted(outcome.missing, "planned test", "planned tests")));
        warnIf(outcome.surplus > 0, QStringLiteral("%1 more than planned: counted all")
                                        .arg(counted(outcome.surplus, "test ran", "tests ran")));
        warnIf(outcome.summaries > 0,
               QStringLiteral("%1 sum up subtests: counted the tests inside them instead")
                   .arg(counted(outcome.summaries, "point", "points")));
        warnIf(outcome.todoFailed > 0,
               QStringLiteral("%1 that are marked TODO failed as expected: counted as skipped")
                   .arg(counted(outcome.todoFailed, "test", "tests")));
        warnIf(outcome.todoPassed > 0, QStringLiteral("%1 that are marked TODO passed")
                                           .arg(counted(outcome.todoPassed, "test", "tests")));
        warnIf(
            outcome.misnumbered > 0,
            QStringLiteral("%1 out of sequence").arg(counted(outcome.misnumbered, "test is", "tests are")));
        warnIf(outcome.endsInSubtest, QStringLiteral("it ends inside a subtest"));
        warnIf(outcome.wasSkipped, QStringLiteral("the whole run was skipped"));
        warnIf(!m_hasLineEnd,
               QStringLiteral("the last line has no line end: the output may have been cut off"));
    }

    QString m_where;
    int m_line = 0; ///< the number of the last line
    bool m_hasLineEnd = false;
    Report m_report;
    TapDocument m_document;
    TestFindings m_findings;
    std::optional<qsizetype> m_block; ///< indentation of the YAML block we are in
    bool m_bailed = false;
    QString m_reason;
    std::optional<double> m_wholeSeconds;
    double m_pointSeconds = 0;
    qint64 m_timedPoints = 0;
};

} // namespace

Match TapImporter::matches(const ReportHead& head) const
{
    static const QRegularExpression version(QStringLiteral("^TAP version \\d+$"));
    static const QRegularExpression plan(QStringLiteral("^1\\.\\.\\d+\\s*(#.*)?$"));
    static const QRegularExpression point(QStringLiteral("^(not )?ok( \\d+\\b.*| - .*)?$"));
    if (head.isJson() || head.syntax == Syntax::Xml)
        return Match::No;
    for (const QByteArray& line : head.bytes.left(64 * 1024).split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (version.match(text).hasMatch() || plan.match(text).hasMatch() || point.match(text).hasMatch())
            return Match::Sure;
        if (!text.isEmpty() && !text.startsWith(QLatin1Char('#')))
            return Match::No;
    }
    return Match::No;
}

Result<Report> TapImporter::read(QIODevice& device, const ReportHead& head,
                                 const ImportSettings& /*settings*/, const Progress& progress) const
{
    TapReading reading(head.name);
    const Status status = readTextLines(
        device, head.name, [&](const TextLine& line) { return reading.take(line); }, progress);
    if (!status)
        return status.error();
    return reading.conclude();
}

} // namespace slipway::plugin
