// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_summary.h"

#include "views/board/board_page.h"
#include "views/board/board_reader.h"
#include "views/widgets/translated_words.h"

namespace slipway::views {

namespace {

std::optional<QDateTime> nextLaunchOf(const readiness::Board& board)
{
    std::optional<QDateTime> next;
    for (const readiness::BoardRow& row : board.rows) {
        const auto& launch = row.release.launchAt;
        if (launch && *launch >= board.at && (!next || *launch < *next))
            next = launch;
    }
    return next;
}

} // namespace

QString boardSummary(const readiness::Board& board, int shown, const BoardReader& reader)
{
    const int all = static_cast<int>(board.rows.size());
    if (all == 0)
        return BoardPage::tr("Nothing is judged yet");
    QString text = shown == all ? BoardPage::tr("%n release(s)", nullptr, all)
                                : BoardPage::tr("%1 of %2 releases").arg(shown).arg(all);
    if (const auto next = nextLaunchOf(board))
        text = BoardPage::tr("%1, next launch %2").arg(text, Words::nearMoment(*next, board.at));
    if (const auto& keptAt = reader.keptAt()) {
        const QString then = Words::nearMoment(*keptAt, board.at);
        text = reader.isReadingRows() ? BoardPage::tr("%1, as of %2, reading…").arg(text, then)
                                      : BoardPage::tr("%1, as of %2").arg(text, then);
    }
    return text;
}

} // namespace slipway::views
