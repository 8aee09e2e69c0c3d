// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fuzzy_match.h"

namespace slipway::views {

int fuzzyScore(const QString& typed, const QString& text)
{
    const QString letters = typed.toLower().simplified().remove(QLatin1Char(' '));
    const QString lower = text.toLower();
    int score = 0;
    qsizetype at = 0;
    qsizetype previous = -2;
    for (const QChar letter : letters) {
        const qsizetype found = lower.indexOf(letter, at);
        if (found < 0)
            return -1;
        const bool startsWord = found == 0 || !lower[found - 1].isLetterOrNumber();
        score += found == previous + 1 ? 5 : found == 0 ? 6 : startsWord ? 4 : 1;
        previous = found;
        at = found + 1;
    }
    // Of two texts that fit alike the shorter is meant.
    return letters.isEmpty() ? 0 : score * 100 - static_cast<int>(std::min<qsizetype>(lower.size(), 99));
}

} // namespace slipway::views
