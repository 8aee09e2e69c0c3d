// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio_document.h"

#include "core/report/report_words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace slipway::report {

using namespace model;

namespace {

SummaryTile tileOf(const readiness::Board& board, Verdict verdict, const ReportWords& words)
{
    const auto count =
        std::count_if(board.rows.begin(), board.rows.end(), [verdict](const readiness::BoardRow& row) {
            return row.evaluation.verdict == verdict;
        });
    return {words.word(verdict), QString::number(count)};
}

/// A row has no evidence to explain it by: its details have, and what is said of a release without them is
/// one of few sentences.
QString reasonOf(const readiness::BoardRow& row, const std::vector<ChecklistDocument>& details,
                 const ReportWords& words)
{
    if (row.problem)
        return row.problem->what;
    const policy::Phrases phrases = words.explaining();
    const auto told = std::ranges::find(details, row.release.id, &ChecklistDocument::release);
    return told == details.end() || phrases.isEnglish() ? phrases.word(row.evaluation.reason) : told->reason;
}

PortfolioRow portfolioRowOf(const readiness::BoardRow& row, const std::vector<ChecklistDocument>& details,
                            const ReportWords& words)
{
    const Evaluation& evaluation = row.evaluation;
    return {
        evaluation.verdict,
        row.project.name + QLatin1Char(' ') + row.release.name,
        row.release.launchAt ? words.shortTime(*row.release.launchAt) : QString(),
        QString::number(std::floor(evaluation.score)),
        words.say(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(evaluation.passed).arg(evaluation.applicable),
        reasonOf(row, details, words)};
}

} // namespace

ChecklistDocument openOnly(ChecklistDocument document)
{
    QSet<QString> onThePath;
    for (const PathLine& line : document.pathToGo)
        onThePath.insert(line.row.criterion);
    for (ChecklistGroup& group : document.groups)
        std::erase_if(group.rows, [&](const ChecklistRow& row) {
            return row.state == ResultState::Pass || onThePath.contains(row.criterion);
        });
    std::erase_if(document.groups, [](const ChecklistGroup& group) { return group.rows.empty(); });
    document.notApplicable.clear();
    return document;
}

PortfolioDocument makePortfolio(const readiness::Board& board, std::vector<ChecklistDocument> details,
                                const ReportOptions& options)
{
    const ReportWords words(options);
    PortfolioDocument document;
    document.language = words;
    document.title = words.say(QT_TRANSLATE_NOOP("Report", "Release readiness"));
    document.at = board.at;
    document.confidentiality = options.confidentiality;
    document.takenAt = words.full(board.at);
    const QString count =
        words.count(QT_TRANSLATE_NOOP("Report", "1 release"), QT_TRANSLATE_NOOP("Report", "%1 releases"),
                    static_cast<qsizetype>(board.rows.size()));
    document.subtitle = words.say(QT_TRANSLATE_NOOP("Report", "%1, as of %2")).arg(count, document.takenAt);
    for (const Verdict verdict : kVerdicts)
        document.tiles.push_back(tileOf(board, verdict, words));
    for (const readiness::BoardRow& row : board.rows)
        document.rows.push_back(portfolioRowOf(row, details, words));
    document.details = std::move(details);
    return document;
}

} // namespace slipway::report
