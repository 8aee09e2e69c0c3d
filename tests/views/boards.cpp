// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/boards.h"

#include "support/builders.h"

namespace slipway::test {

namespace {

constexpr model::Verdict kVerdicts[] = {model::Verdict::NoGo, model::Verdict::Conditional, model::Verdict::Go,
                                        model::Verdict::NoEvidence};

readiness::BoardRow rowOf(int number)
{
    readiness::BoardRow row;
    row.project = aProject(QStringLiteral("service-%1").arg(number, 4, 10, QLatin1Char('0')));
    row.release = aRelease(commitOf(static_cast<char>('a' + number % 6)));
    row.release.id = model::ReleaseId(QStringLiteral("release-%1").arg(number));
    row.release.name = QStringLiteral("%1.0.0").arg(number);
    row.policy = std::make_shared<model::Policy>();
    row.release.launchAt = theDay().addDays(number + 1);
    row.evaluation.verdict = kVerdicts[number % 4];
    row.evaluation.at = theDay();
    row.evaluation.blockers = row.evaluation.verdict == model::Verdict::NoGo ? number + 1 : 0;
    row.evaluation.waived = row.evaluation.verdict == model::Verdict::Conditional ? 1 : 0;
    row.evaluation.unanswered = row.evaluation.verdict == model::Verdict::NoEvidence ? 14 : 0;
    if (row.evaluation.verdict != model::Verdict::NoEvidence)
        row.evaluation.freshest = theDay().addSecs(-60 * (number + 1));
    for (model::Tally& tally : row.evaluation.tallies) {
        tally.applicable = 7;
        tally.passed = number % 8;
        tally.worst = model::ResultState::Fail;
    }
    return row;
}

} // namespace

std::shared_ptr<const readiness::Board> aBoard(int count)
{
    auto board = std::make_shared<readiness::Board>();
    board->at = theDay();
    for (int i = 0; i < count; ++i)
        board->rows.push_back(rowOf(i));
    if (count > 3)
        board->openDeadLetters.insert(board->rows[3].project.name, 2);
    return board;
}

} // namespace slipway::test
