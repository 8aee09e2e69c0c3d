// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace slipway::views {

/// How long one turn of the event loop held the GUI thread: all that it delivered before it looked for input
/// again. See docs/adr/0033.
struct Hold
{
    double workMs = 0; ///< of the processor's time: the same on a busy machine
    double wallMs = 0; ///< of everybody's
    QString place;     ///< the event that took most of it: "BoardTable, event 12: 9.1 ms"
};

/// An application that watches how long its event loop's turns hold the GUI thread. For debug builds and
/// tests: what it measures is what a person feels as a window that does not answer.
class WatchedApplication : public QApplication
{
public:
    static constexpr double kLongestMs = 16; ///< one frame at 60 a second

    WatchedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Called after a turn that took longer than kLongestMs of wall time.
    void setReport(std::function<void(const Hold&)> report) { m_report = std::move(report); }
    /// The turn with the most work since it was asked last.
    [[nodiscard]] Hold takeWorst();

private:
    struct Time
    {
        double work = 0;
        double wall = 0;
    };
    [[nodiscard]] static Time now();
    void note(const Time& used, const char* receiver, int event);
    void endTurn();

    std::function<void(const Hold&)> m_report;
    int m_level = -1; ///< of the loop whose event is being delivered
    Time m_nested;    ///< spent in loops within the event that is being delivered
    Hold m_turn;
    double m_longestPiece = 0; ///< of the turn, work in ms
    Hold m_worst;
};

} // namespace slipway::views
