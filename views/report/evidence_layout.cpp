// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/evidence_layout.h"

#include <numeric>

namespace slipway::views {

double EvidencePart::height() const
{
    return std::accumulate(blocks.begin(), blocks.end(), kEntrySpace,
                           [](double height, const TextBlock& block) { return height + block.height(); });
}

namespace {

/// Parts of a list as paragraphs, short enough that none is cut.
QStringList paragraphs(const QStringList& parts, const QString& separator)
{
    constexpr qsizetype kLongest = 1000; // characters
    QStringList all;
    for (const QString& part : parts) {
        if (all.isEmpty() || all.back().size() + separator.size() + part.size() > kLongest)
            all += part;
        else
            all.back() += separator + part;
    }
    return all;
}

/// Where it was read with its SHA-256; that in a line of its own where the address is to be cut.
void addSource(std::vector<TextBlock>& blocks, const report::EvidenceSource& source, double width,
               const QColor& colour)
{
    constexpr int kMostLines = 8;
    const auto block = [&](const QString& text) {
        return TextBlock(text, reportFont(7.8), colour, width, kMostLines, 0, Addresses::AreLinks);
    };
    const TextBlock whole = block(source.words());
    if (source.sha256.isEmpty() || !whole.isCut()) {
        blocks.push_back(whole);
        return;
    }
    blocks.push_back(block(source.where));
    blocks.push_back(block(QStringLiteral("SHA-256 ") + source.sha256));
}

std::vector<TextBlock> evidenceBlocks(const report::EvidenceEntry& entry, const PageMetrics& metrics,
                                      const QColor& text, const QColor& muted)
{
    const double width = metrics.width();
    std::vector<TextBlock> blocks;
    blocks.emplace_back(entry.title, reportFont(9.4, QFont::DemiBold), text, width, 2);
    blocks.emplace_back(entry.when, reportFont(7.8), muted, width, 4);
    for (const QString& facts : paragraphs(entry.facts, report::kBetweenFacts))
        blocks.emplace_back(facts, reportFont(8.4), text, width);
    for (const report::EvidenceSource& source : entry.sources)
        addSource(blocks, source, width, muted);
    for (const QString& finding : entry.findings)
        blocks.emplace_back(finding, reportFont(7.8), text, width);
    for (const QString& judged : paragraphs(entry.judged, report::kBetweenCriteria))
        blocks.emplace_back(judged, reportFont(8.4), text, width);
    return blocks;
}

} // namespace

std::vector<EvidencePart> evidenceParts(const report::EvidenceEntry& entry,
                                        const report::ReportLanguage& language, const PageMetrics& metrics,
                                        const QColor& text, const QColor& muted)
{
    const double room = metrics.bottom() - metrics.margin - kEvidenceHeading;
    std::vector<EvidencePart> parts(1);
    for (const TextBlock& block : evidenceBlocks(entry, metrics, text, muted)) {
        if (parts.back().height() + block.height() > room)
            parts.push_back({{TextBlock(language.continued(entry.title), reportFont(9.4, QFont::DemiBold),
                                        text, metrics.width(), 2)}});
        parts.back().blocks.push_back(block);
    }
    return parts;
}

} // namespace slipway::views
