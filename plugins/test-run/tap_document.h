// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/test-run/test_tally.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace slipway::plugin {

/// A test point of TAP: "not ok 3 - reads the file # TODO later".
struct TapPoint
{
    bool isOk = false;
    std::optional<qint64> number;
    QString description;
    bool isTodo = false;
    bool isSkip = false;
    bool opensBlock = false; ///< ends in "{": its subtest follows instead of coming first

    [[nodiscard]] TestOutcome outcome() const;
};

/// Nothing if the (trimmed) line is no test point.
[[nodiscard]] std::optional<TapPoint> readTapPoint(const QString& line);

/// The points, plans and subtests of one TAP stream, in order. A point that sums up a subtest is not a test:
/// the points inside are.
class TapDocument
{
public:
    TapDocument();

    std::function<void(TestOutcome outcome, const QString& name, int line)> broken; ///< told as they come

    void point(qsizetype indent, const TapPoint& point, int line);
    void plan(qsizetype indent, qint64 tests, bool isSkipAll);
    void closeBlock(qsizetype indent);
    void bailOut();

    struct Outcome
    {
        TestTally tally;
        bool hasPlan = false;
        bool wasSkipped = false; ///< "1..0"
        qint64 missing = 0;      ///< planned, not there; counted as errored
        qint64 surplus = 0;      ///< there, not planned
        qint64 summaries = 0;    ///< points of subtests
        qint64 todoFailed = 0;
        qint64 todoPassed = 0;
        qint64 misnumbered = 0;
        bool endsInSubtest = false;
    };
    [[nodiscard]] Outcome conclude();

private:
    struct Level
    {
        qsizetype indent = 0;
        std::optional<qint64> planned;
        bool isSkipAll = false;
        qint64 seen = 0;
        TestTally tally;
        bool hasSubtest = false; ///< of the next point
        TestTally subtest;
        std::optional<TapPoint> open; ///< whose block is not closed yet
        int openLine = 0;
    };

    Level& levelAt(qsizetype indent);
    void closeTop();
    void settle(Level& level, const TapPoint& point, int line);

    std::vector<Level> m_levels; ///< the outermost first
    Outcome m_outcome;
};

} // namespace slipway::plugin
