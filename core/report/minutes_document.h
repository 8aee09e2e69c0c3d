// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_minutes.h"
#include "core/report/report_language.h"

#include <QTimeZone>

namespace slipway::report {

/// A piece of a line of the minutes.
struct MinutesSpan
{
    enum class Look
    {
        Plain,  ///< Slipway's own words
        Told,   ///< somebody's words: every format escapes them as it must
        Strong, ///< Slipway's own, and important
        Code    ///< a hash or an id
    };
    Look look = Look::Plain;
    QString text;
    std::optional<model::Verdict> verdict = {}; ///< the text is its word; formats put its shape before

    bool operator==(const MinutesSpan&) const = default;
};

using MinutesLine = std::vector<MinutesSpan>;

/// One after the other down the page.
struct MinutesBlock
{
    enum class Kind
    {
        Heading,
        SubHeading,
        Text,
        Item, ///< of a list
        Table
    };
    Kind kind = Kind::Text;
    MinutesLine line = {};                           ///< of all but a table
    QStringList columns = {};                        ///< of a table
    std::vector<std::vector<MinutesLine>> rows = {}; ///< each with as many cells as there are columns
};

/// The minutes of a meeting as every format tells them. Times are words of a zone, which the last block
/// names.
struct MinutesDocument
{
    QString title;
    std::vector<MinutesBlock> blocks;
    QDateTime at;                 ///< as of when
    ReportLanguage language = {}; ///< of what they say by themselves
};

[[nodiscard]] MinutesDocument makeMinutes(const readiness::Minutes& minutes,
                                          const QTimeZone& zone = QTimeZone::systemTimeZone(),
                                          const ReportLanguage& language = {});

/// The words of a line without their looks.
[[nodiscard]] QString plainText(const MinutesLine& line);

/// "12 min", "1 h 05 min", "under a minute".
[[nodiscard]] QString spentWords(std::chrono::milliseconds spent, const ReportLanguage& language = {});

} // namespace slipway::report
