// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/lcov_importer.h"

#include "plugins/coverage/counts.h"
#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/line_marks.h"
#include "plugins/coverage/weighted_marks.h"
#include "plugins/sdk/reading/text_lines.h"

#include <QHash>

#include <unordered_map>

namespace slipway::plugin {

using namespace model;

namespace {

struct TracedFile
{
    LineMarks lines;
    WeightedMarks arms;
    qint64 declaredLines = 0; ///< LF, the largest of the file's records
    qint64 declaredLinesHit = 0;
    qint64 declaredBranches = 0; ///< BRF
    qint64 declaredBranchesHit = 0;
    bool hasArms = false;
    bool hasEnded = false; ///< once
};

std::optional<quint32> readSmallNumber(QByteArrayView text)
{
    if (const auto digits = readPlainDigits(text))
        return digits;
    bool isNumber = false;
    const quint32 number = text.toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// One value for (line, block, branch). Blocks may carry an "e" for exceptions and branches may be the text
/// of the condition (LCOV 2), so what is not a small number goes in by its hash.
quint64 armKey(quint32 line, QByteArrayView block, QByteArrayView branch)
{
    constexpr quint32 kTextual = 0x80000000;
    const auto blockNumber = readSmallNumber(block);
    const auto branchNumber = readSmallNumber(branch);
    const bool isSmall = blockNumber && branchNumber && *blockNumber < 0x8000 && *branchNumber < 0x10000;
    const quint32 arm =
        isSmall ? *blockNumber << 16 | *branchNumber
                : kTextual | static_cast<quint32>(qHash(block.toByteArray() + ',' + branch.toByteArray(), 0));
    return quint64(line) << 32 | arm;
}

class LcovReading
{
public:
    explicit LcovReading(QString where)
        : m_where(std::move(where))
    {
    }

    Status take(const TextLine& line)
    {
        m_line = line.number;
        const QByteArrayView text = line.text;
        if (text.isEmpty() || text.front() == '#')
            return Done{};
        if (text == "end_of_record")
            return end();
        const qsizetype colon = text.indexOf(':');
        if (colon < 1)
            return complain(QStringLiteral("this is no record of a tracefile"));
        return record(text.first(colon), text.sliced(colon + 1));
    }

    Result<Report> conclude(const ImportSettings& settings)
    {
        if (m_file)
            return complain(QStringLiteral("the file ends inside a record"),
                            QStringLiteral("let the tool finish writing it"))
                .error();
        if (m_files.empty())
            return complain(QStringLiteral("it holds no record of a source file")).error();
        Report report;
        CoverageTally tally(settings);
        qint64 declared = 0;
        qint64 declaredHit = 0;
        qint64 onlyDeclared = 0;
        for (auto& [path, file] : m_files) {
            onlyDeclared += file.lines.isEmpty() && file.declaredLines > 0 ? 1 : 0;
            declared += file.declaredLines;
            declaredHit += file.declaredLinesHit;
            tally.add(coverageOf(path, file));
            file = {};
        }
        if (declared > 0)
            tally.compare(report, declared, declaredHit, QStringLiteral("lines"));
        if (onlyDeclared > 0)
            report.warnings.append(QStringLiteral("%1 files list no lines: took the totals that they declare")
                                       .arg(onlyDeclared));
        tally.conclude(report);
        return report;
    }

private:
    Status record(QByteArrayView tag, QByteArrayView value)
    {
        if (m_file && tag == "DA")
            return lineHits(value);
        if (tag == "SF")
            return begin(value);
        if (!m_file)
            return tag == "TN" || tag == "VER" ? Status(Done{})
                                               : complain(QStringLiteral("a record before any SF"));
        if (tag == "BRDA")
            return branchHits(value);
        if (tag == "LF")
            return declare(m_file->declaredLines, value);
        if (tag == "LH")
            return declare(m_file->declaredLinesHit, value);
        if (tag == "BRF")
            return declare(m_file->declaredBranches, value);
        if (tag == "BRH")
            return declare(m_file->declaredBranchesHit, value);
        return Done{}; // functions, conditions, and what later versions add
    }

    Status begin(QByteArrayView path)
    {
        if (m_file)
            return complain(QStringLiteral("a record begins before the last one has ended"),
                            QStringLiteral("let the tool finish writing it"));
        if (path.isEmpty())
            return complain(QStringLiteral("a record names no source file"));
        m_file = &m_files[withSlashes(QString::fromUtf8(path))];
        return Done{};
    }

    Status end()
    {
        if (!m_file)
            return complain(QStringLiteral("a record ends that has not begun"));
        if (!m_file->hasEnded) { // again and again would take too long, where files come in many records
            m_file->lines.pack();
            m_file->arms.pack();
        }
        m_file->hasEnded = true;
        m_file = nullptr;
        return Done{};
    }

    /// The line of DA and BRDA.
    static std::optional<quint32> lineNumber(QByteArrayView text)
    {
        const auto digits = readPlainDigits(text);
        return digits ? digits : readLineNumber(text);
    }

    /// The count of DA and BRDA, seen as whether it is above zero.
    static std::optional<bool> isReached(QByteArrayView text)
    {
        const auto digits = readPlainDigits(text);
        return digits ? std::optional(*digits > 0) : readsAsReached(text);
    }

    Status lineHits(QByteArrayView value)
    {
        const qsizetype afterLine = value.indexOf(',');
        if (afterLine < 0)
            return complain(QStringLiteral("DA is not a line and a count"));
        const QByteArrayView behind = value.sliced(afterLine + 1); // the count, and maybe a checksum
        const qsizetype afterCount = behind.indexOf(',');
        const auto number = lineNumber(value.first(afterLine));
        const auto isCovered = isReached(afterCount < 0 ? behind : behind.first(afterCount));
        if (!number || !isCovered)
            return complain(QStringLiteral("DA is not a line and a count"));
        m_file->lines.mark(*number, *isCovered);
        return Done{};
    }

    Status branchHits(QByteArrayView value)
    {
        // The branch may be an expression that holds commas itself: the count is what follows the last.
        const qsizetype afterLine = value.indexOf(',');
        const qsizetype afterBlock = value.indexOf(',', afterLine + 1);
        const qsizetype beforeTaken = value.lastIndexOf(',');
        if (afterLine < 0 || afterBlock < 0 || beforeTaken <= afterBlock)
            return complain(QStringLiteral("BRDA is not line, block, branch and count"));
        const auto number = lineNumber(value.first(afterLine));
        const QByteArrayView taken = value.sliced(beforeTaken + 1);
        const auto isTaken = taken == "-" ? std::optional(false) : isReached(taken);
        if (!number || !isTaken)
            return complain(QStringLiteral("BRDA is not line, block, branch and count"));
        m_file->arms.mark(armKey(*number, value.sliced(afterLine + 1, afterBlock - afterLine - 1),
                                 value.sliced(afterBlock + 1, beforeTaken - afterBlock - 1)),
                          1, *isTaken);
        m_file->hasArms = true;
        return Done{};
    }

    Status declare(qint64& declared, QByteArrayView value) const
    {
        bool isNumber = false;
        const qint64 count = value.toLongLong(&isNumber);
        if (!isNumber || count < 0)
            return complain(QStringLiteral("a total is not a number"));
        declared = std::max(declared, count);
        return Done{};
    }

    static FileCoverage coverageOf(const QString& path, TracedFile& file)
    {
        file.lines.unpack();
        file.arms.compact();
        FileCoverage coverage{
            {path}, file.lines.total(), file.lines.covered(), file.arms.total(), file.arms.reached()};
        if (file.lines.isEmpty()) {
            coverage.lines = file.declaredLines;
            coverage.linesCovered = std::min(file.declaredLinesHit, file.declaredLines);
        }
        if (!file.hasArms) {
            coverage.branches = file.declaredBranches;
            coverage.branchesCovered = std::min(file.declaredBranchesHit, file.declaredBranches);
        }
        return coverage;
    }

    [[nodiscard]] Status complain(const QString& what, const QString& hint = {}) const
    {
        return complainOfLine(m_where, m_line, what, hint);
    }

    QString m_where;
    int m_line = 1;
    std::unordered_map<QString, TracedFile> m_files;
    TracedFile* m_file = nullptr;
};

} // namespace

Match LcovImporter::matches(const ReportHead& head) const
{
    for (const QByteArray& line : head.bytes.left(4096).split('\n')) {
        if (line.startsWith("SF:"))
            return Match::Sure;
        if (!line.trimmed().isEmpty() && !line.startsWith('#') && !line.startsWith("TN:"))
            return Match::No;
    }
    return Match::No;
}

Result<Report> LcovImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings& settings,
                                  const Progress& progress) const
{
    LcovReading reading(head.name);
    const Status status = readTextLines(
        device, head.name, [&](const TextLine& line) { return reading.take(line); }, progress);
    if (!status)
        return status.error();
    return reading.conclude(settings);
}

} // namespace slipway::plugin
