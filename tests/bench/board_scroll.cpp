// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long a frame takes while a board is scrolled from end to end and back, by wheel and by page
// keys: from the event until all that it changed is painted. Run it with QT_QPA_PLATFORM=offscreen.
// Usage: board_scroll FILE
#include "app/cli/shipped.h"
#include "tests/bench/timed_application.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

namespace {

using namespace slipway;
using bench::TimedApplication;

/// What frames cost, in ms: of wall time, and of this thread's processor time.
struct Frames
{
    std::vector<double> wall;
    std::vector<double> work;
};

double workMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QString told(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return QStringLiteral("median %1 ms, worst %2 ms")
        .arg(times[times.size() / 2], 0, 'f', 2)
        .arg(times.back(), 0, 'f', 2);
}

void tell(QTextStream& out, const char* what, const Frames& frames)
{
    out << what << ": " << frames.wall.size() << " frames, " << told(frames.wall) << "; of work "
        << told(frames.work) << '\n';
    out.flush();
}

/// Does the step until it moves nothing any more.
void scroll(QTableView& table, Frames& frames, const std::function<void()>& step)
{
    int before = -1;
    while (std::exchange(before, table.verticalScrollBar()->value()) != table.verticalScrollBar()->value() ||
           frames.wall.empty()) {
        QElapsedTimer wall;
        wall.start();
        const double work = workMs();
        step();
        QCoreApplication::processEvents();
        frames.wall.push_back(double(wall.nsecsElapsed()) / 1e6);
        frames.work.push_back(workMs() - work);
    }
}

void turnWheel(QTableView& table, int delta)
{
    const QPointF at = table.viewport()->rect().center();
    QWheelEvent event(at, table.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(table.viewport(), &event);
}

void run(views::BoardTable& table, QTextStream& out)
{
    Frames wheel;
    const auto moveBy = [&](int delta) {
        // It ends where the bar does not move: begin anew for the other direction.
        Frames way;
        scroll(table, way, [&] { turnWheel(table, delta); });
        wheel.wall.insert(wheel.wall.end(), way.wall.begin(), way.wall.end());
        wheel.work.insert(wheel.work.end(), way.work.begin(), way.work.end());
    };
    moveBy(-120);
    moveBy(120);
    tell(out, "wheel", wheel);
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
        Frames pages;
        scroll(table, pages, [&] { QTest::keyClick(&table, key); });
        tell(out, key == Qt::Key_PageDown ? "page down" : "page up", pages);
    }
    Frames rows;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer wall;
        wall.start();
        const double work = workMs();
        QTest::keyClick(&table, Qt::Key_Down);
        QCoreApplication::processEvents();
        rows.wall.push_back(double(wall.nsecsElapsed()) / 1e6);
        rows.work.push_back(workMs() - work);
    }
    tell(out, "row by row", rows);
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    QTextStream out(stdout);
    const auto shipped = app::loadShipped();
    if (argc != 2 || !shipped) {
        out << "usage: board_scroll FILE\n";
        return 64;
    }
    bench::BenchWindow bench(*shipped);
    views::BoardPage& board = bench.window().board();
    bench.window().resize(1920, 1080);
    QSignalSpy shown(&board, &views::BoardPage::boardShown);
    if (!bench.open(QString::fromLocal8Bit(argv[1])))
        return 1;
    const auto hasTrends = [&] { return board.boardModel().board()->rows.front().trend.size() > 1; };
    while (!hasTrends()) {
        if (!shown.wait(600'000))
            return 1;
    }
    out << board.filter().rowCount() << " releases, " << board.table().viewport()->width() << " x "
        << board.table().viewport()->height() << " pixels\n";
    board.table().setFocus();
    run(board.table(), out);
    return 0;
}
