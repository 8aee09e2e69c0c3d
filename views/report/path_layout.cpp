// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/path_layout.h"

#include "views/report/text_block.h"

#include <algorithm>

namespace slipway::views {

using report::ChecklistDocument;
using report::ChecklistRow;

std::vector<size_t> shownSteps(const ChecklistDocument& document, size_t most)
{
    std::vector<size_t> criteria;
    std::vector<size_t> shown;
    for (size_t i = 0; i < document.pathToGo.size(); ++i)
        (document.pathToGo[i].isDependency() ? shown : criteria).push_back(i);
    const auto weight = [&](size_t step) {
        const auto [needs, severity, state] = report::attention(document.pathToGo[step]);
        return std::pair(needs, severity);
    };
    std::ranges::stable_sort(criteria, {}, weight);
    criteria.resize(std::min(most, criteria.size()));
    shown.insert(shown.end(), criteria.begin(), criteria.end());
    std::ranges::sort(shown);
    return shown;
}

QString pathRestText(const ChecklistDocument& document, size_t most)
{
    const std::vector<size_t> shown = shownSteps(document, most);
    const size_t rest = document.pathToGo.size() - shown.size();
    if (rest == 0)
        return {};
    const auto isBlocker = [](const report::PathLine& line) { return report::isOpenBlocker(line.row); };
    const auto ofShown = [&](size_t step) { return isBlocker(document.pathToGo[step]); };
    const auto blockers =
        std::ranges::count_if(document.pathToGo, isBlocker) - std::ranges::count_if(shown, ofShown);
    const char* const text =
        blockers == 0   ? QT_TRANSLATE_NOOP("Report", "and %1 more in the groups below")
        : blockers == 1 ? QT_TRANSLATE_NOOP("Report", "and %1 more in the groups below, 1 of them a blocker")
                        : QT_TRANSLATE_NOOP("Report", "and %1 more in the groups below, %2 of them blockers");
    const QString said = document.language.say(text).arg(rest);
    return blockers > 1 ? said.arg(blockers) : said;
}

ChecklistRow pathRow(const report::PathLine& line, const report::ReportLanguage& language)
{
    ChecklistRow row = line.row;
    row.sources = line.whoDoesWhat(language);
    return row;
}

double formerPathHeight(const ChecklistDocument& document, const PageMetrics& metrics)
{
    double height = kHeadingHeight + 4;
    for (size_t i = 0; i < std::min(document.pathToGo.size(), kPathStepsShown); ++i)
        height += TextBlock(document.pathToGo[i].words(document.language), reportFont(9), {},
                            metrics.width() - 16, 3)
                      .height() +
                  4;
    return height + (document.pathToGo.size() > kPathStepsShown ? 14 : 0);
}

} // namespace slipway::views
