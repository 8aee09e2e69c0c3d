// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/go_cover_importer.h"

#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/weighted_marks.h"
#include "plugins/sdk/reading/text_lines.h"

#include <unordered_map>

namespace slipway::plugin {

using namespace model;

namespace {

/// Splits "PATH:12.34,56.78 3 1" (path, range, statements, count). The parts view the line.
struct BlockLine
{
    QByteArrayView path;
    QByteArrayView range;
    quint32 statements = 0;
    bool isReached = false;
};

bool isRange(QByteArrayView range)
{
    int points = 0;
    int commas = 0;
    bool lastWasDigit = false;
    for (const char c : range) {
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && !lastWasDigit)
            return false;
        points += c == '.' ? 1 : 0;
        commas += c == ',' ? 1 : 0;
        if (!isDigit && c != '.' && c != ',')
            return false;
        lastWasDigit = isDigit;
    }
    return points == 2 && commas == 1 && lastWasDigit;
}

std::optional<BlockLine> readBlock(QByteArrayView text)
{
    const qsizetype beforeCount = text.lastIndexOf(' ');
    const qsizetype beforeStatements = beforeCount > 0 ? text.first(beforeCount).lastIndexOf(' ') : -1;
    const qsizetype colon = beforeStatements > 0 ? text.first(beforeStatements).lastIndexOf(':') : -1;
    if (colon < 1)
        return std::nullopt;
    bool isStatements = false;
    bool isCount = false;
    BlockLine block;
    block.path = text.first(colon);
    block.range = text.sliced(colon + 1, beforeStatements - colon - 1);
    block.statements = text.sliced(beforeStatements + 1, beforeCount - beforeStatements - 1)
                           .toByteArray()
                           .toUInt(&isStatements);
    block.isReached = text.sliced(beforeCount + 1).toByteArray().toULongLong(&isCount) > 0;
    if (!isStatements || !isCount || !isRange(block.range) || block.statements > WeightedMarks::kMostWeight)
        return std::nullopt;
    return block;
}

/// One value for the text of a range, 64 bits (FNV-1a).
quint64 keyOf(QByteArrayView range)
{
    quint64 key = 0xcbf29ce484222325;
    for (const char c : range)
        key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return key;
}

class GoCoverReading
{
public:
    explicit GoCoverReading(QString where)
        : m_where(std::move(where))
    {
    }

    Status take(const TextLine& line)
    {
        m_hasLineEnd = line.hasLineEnd;
        if (line.text.startsWith("mode: "))
            return mode(line);
        if (m_modes == 0)
            return complainOfLine(m_where, line.number, QStringLiteral("the mode is missing"));
        if (line.text.isEmpty())
            return Done{};
        const auto block = readBlock(line.text);
        if (!block)
            return complainOfLine(m_where, line.number,
                                  QStringLiteral("not \"file:line.column,line.column statements count\""));
        if (block->path != m_path) {
            m_path = block->path.toByteArray();
            m_file = &m_files[m_path];
        }
        m_file->mark(keyOf(block->range), block->statements, block->isReached);
        return Done{};
    }

    Result<Report> conclude(const ImportSettings& settings)
    {
        Report report;
        CoverageTally tally(settings);
        for (auto& [path, blocks] : m_files) {
            blocks.compact();
            if (blocks.contradictsItself())
                return Error{ErrorCode::InvalidInput,
                             QStringLiteral("a block of %1 has two numbers of statements")
                                 .arg(QString::fromUtf8(path)),
                             m_where, QStringLiteral("make the profiles from one state of the code")};
            tally.add({{withSlashes(QString::fromUtf8(path))}, blocks.total(), blocks.reached(), 0, 0});
        }
        report.tool = QStringLiteral("go test");
        if (m_modes > 1)
            report.warnings.append(
                QStringLiteral("%1 profiles joined: a block counts as covered if one of them reached it")
                    .arg(m_modes));
        if (!m_hasLineEnd)
            report.warnings.append(
                QStringLiteral("the last line has no line end: the profile may have been cut off"));
        tally.conclude(report);
        return report;
    }

private:
    Status mode(const TextLine& line)
    {
        ++m_modes;
        const QByteArrayView mode = line.text.sliced(6);
        if (mode == "set" || mode == "count" || mode == "atomic")
            return Done{};
        return complainOfLine(m_where, line.number,
                              QStringLiteral("the mode is none of set, count and atomic"));
    }

    QString m_where;
    std::unordered_map<QByteArray, WeightedMarks> m_files;
    QByteArray m_path;
    WeightedMarks* m_file = nullptr;
    int m_modes = 0;
    bool m_hasLineEnd = false; ///< of the last line
};

} // namespace

Match GoCoverImporter::matches(const ReportHead& head) const
{
    return head.firstLine().startsWith(QLatin1String("mode: ")) ? Match::Sure : Match::No;
}

Result<Report> GoCoverImporter::read(QIODevice& device, const ReportHead& head,
                                     const ImportSettings& settings, const Progress& progress) const
{
    GoCoverReading reading(head.name);
    const Status status = readTextLines(
        device, head.name, [&](const TextLine& line) { return reading.take(line); }, progress);
    if (!status)
        return status.error();
    return reading.conclude(settings);
}

} // namespace slipway::plugin
