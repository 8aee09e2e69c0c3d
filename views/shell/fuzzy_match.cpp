// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace slipway::views {

namespace {

constexpr int kNone = -1;
constexpr int kStartOfText = 6;
constexpr int kRun = 5;
constexpr int kStartOfWord = 4;
constexpr int kAnywhere = 1;

/// What a letter that stands at `at` is worth where no run leads to it.
int worthOf(const QString& text, qsizetype at)
{
    if (at == 0)
        return kStartOfText;
    return text[at - 1].isLetterOrNumber() ? kAnywhere : kStartOfWord;
}

} // namespace

int fuzzyScore(const QString& typed, const QString& text)
{
    const QString letters = typed.toLower().simplified().remove(QLatin1Char(' '));
    const QString lower = text.toLower();
    if (letters.isEmpty())
        return 0;
    // The best way in which the letters so far end at each place: the first place found is often not it.
    std::vector<int> before(static_cast<size_t>(lower.size()), kNone);
    for (qsizetype letter = 0; letter < letters.size(); ++letter) {
        std::vector<int> ending(before.size(), kNone);
        int best = kNone; // of the letters before, at any place but the last
        for (qsizetype at = 0; at < lower.size(); ++at) {
            const auto place = static_cast<size_t>(at);
            if (at > 1)
                best = std::max(best, before[place - 2]);
            if (lower[at] != letters[letter])
                continue;
            const int last = letter > 0 && at > 0 ? before[place - 1] : kNone;
            const int led = letter == 0 ? 0 : std::max(best, last);
            if (led != kNone)
                ending[place] = led + worthOf(lower, at);
            if (last != kNone)
                ending[place] = std::max(ending[place], last + kRun);
        }
        before = std::move(ending);
    }
    const int score = before.empty() ? kNone : *std::max_element(before.begin(), before.end());
    // Of two texts that fit alike the shorter is meant.
    return score == kNone ? kNone : score * 100 - static_cast<int>(std::min<qsizetype>(lower.size(), 99));
}

} // namespace slipway::views
