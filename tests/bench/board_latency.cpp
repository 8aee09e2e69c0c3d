// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window on a workspace file: how long until its first board, and the longest time that any one
// event held the GUI thread while a person moves, sorts and filters. Usage: board_latency FILE
#include "app/cli/shipped.h"
#include "tests/bench/timed_application.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

namespace {

using namespace slipway;
using bench::TimedApplication;
using views::BoardModel;

void drive(TimedApplication& application, views::BoardPage& board, QTextStream& out)
{
    views::BoardTable& table = board.table();
    table.setFocus();
    application.takeWorst();
    for (int i = 0; i < 100; ++i)
        application.step([&] { QTest::keyClick(&table, Qt::Key_Down); });
    out << "moving down 100 rows: " << application.takeWorst() << '\n';
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        application.step([&] { table.sortByColumn(column, Qt::AscendingOrder); });
        out << "sorting by " << board.filter().headerData(column, Qt::Horizontal).toString() << ": "
            << application.takeWorst() << '\n';
    }
    const QString typed = QStringLiteral("verdict:no-go launch:<7d pay");
    for (const QChar letter : typed)
        application.step([&] { board.search().setText(board.search().text() + letter); });
    application.step([&] { board.search().clear(); });
    out << "filtering: " << application.takeWorst() << '\n';
    const auto next = std::make_shared<const readiness::Board>(*board.boardModel().board());
    application.step([&] { board.setBoard(next); });
    out << "showing a new board: " << application.takeWorst() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    TimedApplication application(argc, argv);
    QTextStream out(stdout);
    const auto shipped = app::loadShipped();
    if (argc != 2 || !shipped) {
        out << "usage: board_latency FILE\n";
        return 64;
    }
    bench::BenchWindow bench(*shipped);
    views::MainWindow& window = bench.window();
    out << "window shown after " << sinceStart.elapsed() << " ms\n";
    application.takeWorst();
    QSignalSpy shown(&window.board(), &views::BoardPage::boardShown);
    if (!bench.open(QString::fromLocal8Bit(argv[1])))
        return 1;
    out << "first board of " << window.board().boardModel().rowCount() << " releases after "
        << sinceStart.elapsed() << " ms; longest event " << application.takeWorst() << '\n';
    out.flush();
    drive(application, window.board(), out);
    if (shown.size() > 2 || shown.wait(600'000))
        out << "trends after " << sinceStart.elapsed() << " ms; longest event " << application.takeWorst()
            << '\n';
    return 0;
}
