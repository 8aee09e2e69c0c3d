// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What pictures show, as plain values.
namespace slipway::views {

/// A verdict or a result's state, drawn as its shape in its colour; or neither.
using ChartStanding = std::variant<std::monostate, model::Verdict, model::ResultState>;

/// The same as the picture in words: for people who would rather read, and for screen readers.
struct ChartTable
{
    QStringList headings;
    std::vector<QStringList> rows;
};

struct ChartPoint
{
    QDateTime at;
    std::optional<double> value; ///< nothing: only the standing is known
    QString text;                ///< what it says: "87, No-go"
    ChartStanding standing = {};
    int row = -1; ///< of the table, which says the same; -1: none
};

struct ChartSeries
{
    enum class Look
    {
        Steps, ///< each value holds until the next
        Line,
        Marks ///< the points only
    };
    QString name;
    Look look = Look::Steps;
    Colour colour = Colour::Accent;
    bool isDashed = false;               ///< tells a second one apart by more than its colour
    std::vector<ChartPoint> points = {}; ///< oldest first
    QDateTime until = {};                ///< how far the last value is known to hold
};

/// A moment pointed out by a line through the picture.
struct ChartMark
{
    QDateTime at;
    QString text;
};

/// A time pointed out by its ground.
struct ChartBand
{
    QDateTime from;
    QDateTime to;
    QString text;
};

/// Values over time.
struct TimeChart
{
    QString name;
    QString summary; ///< one sentence that says what the picture shows
    std::vector<ChartSeries> series = {};
    std::vector<ChartMark> marks = {};
    std::vector<ChartBand> bands = {};
    QStringList lanes = {}; ///< the names of the values 0, 1, … in place of numbers
    double lowest = 0;
    double highest = 100;
    bool isWhole = false;              ///< the values are counts
    std::optional<double> target = {}; ///< a value pointed out by a dashed line
    QDateTime from = {};
    QDateTime until = {};
    ChartTable table = {};

    [[nodiscard]] bool isEmpty() const
    {
        for (const ChartSeries& one : series) {
            if (!one.points.empty())
                return false;
        }
        return true;
    }
};

struct ChartBar
{
    QString label;
    double value = 0;
    QString text;                      ///< the value in words, beside the bar
    std::optional<double> before = {}; ///< where it was, pointed out by a mark
    model::ResultState state = model::ResultState::Unknown;
    bool isOpen = false; ///< it goes on, and nothing is said of how far
};

/// Values beside each other.
struct BarChart
{
    QString name;
    QString summary;
    std::vector<ChartBar> bars = {};
    double highest = 1;               ///< what a full bar is; longer ones are cut there
    std::optional<double> limit = {}; ///< pointed out by a dashed line
    QString legend = {};              ///< one line that says what the marks are
    ChartTable table = {};
};

} // namespace slipway::views
