// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the inbox: the longest time that any one event held the GUI thread while it is shown, sorted,
// filtered, and while all of its letters are discarded. Makes a workspace of its own. Usage: inbox_latency
// COUNT
#include "app/cli/shipped.h"
#include "tests/bench/timed_application.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace {

using namespace slipway;
using bench::TimedApplication;

model::Status makeLetters(const QString& path, const readiness::Shipped& shipped, int count)
{
    auto workspace = readiness::Workspace::create(path, shipped);
    if (!workspace)
        return workspace.error();
    std::vector<evidence::Arrival> arrivals;
    for (int i = 0; i < count; ++i)
        arrivals.push_back({"{\"number\":" + QByteArray::number(i) + "}",
                            QStringLiteral("bench, line %1").arg(i), QStringLiteral("junit"),
                            QStringLiteral("ci-%1").arg(i % 7), QStringLiteral("project-%1").arg(i % 50)});
    const auto taken = (*workspace)->ingest().take(arrivals, QStringLiteral("bench"));
    return taken ? model::Status(model::Done{}) : model::Status(taken.error());
}

void drive(TimedApplication& application, views::MainWindow& window, int count, QTextStream& out)
{
    auto* table = window.findChild<QTableView*>(QStringLiteral("inboxTable"));
    const auto rows = [table] { return table->model()->rowCount(); };
    application.takeWorst();
    application.step([&] { window.showPlace(QStringLiteral("inbox")); });
    while (rows() < count)
        QTest::qWait(1);
    out << "showing " << rows() << " letters: " << application.takeWorst() << '\n';
    for (int column = 0; column < table->model()->columnCount(); ++column)
        application.step([&] { table->sortByColumn(column, Qt::AscendingOrder); });
    out << "sorting by each column: " << application.takeWorst() << '\n';
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("inboxSearch"));
    for (const QChar letter : QStringLiteral("project-4"))
        application.step([&] { search->setText(search->text() + letter); });
    application.step([&] { search->clear(); });
    out << "filtering: " << application.takeWorst() << '\n';
    application.step([&] { table->selectAll(); });
    out << "choosing all: " << application.takeWorst() << '\n';
    application.step([&] { window.findChild<QPushButton*>(QStringLiteral("discard"))->click(); });
    QTest::keyClicks(window.findChild<QWidget*>(QStringLiteral("discardReason")), QStringLiteral("bench"));
    application.step([&] { window.findChild<QPushButton*>(QStringLiteral("discardSend"))->click(); });
    while (rows() > 0)
        QTest::qWait(1);
    out << "discarding all: " << application.takeWorst() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    QTextStream out(stdout);
    const auto shipped = app::loadShipped();
    const int count = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (count <= 0 || !shipped) {
        out << "usage: inbox_latency COUNT\n";
        return 64;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.slipway"));
    if (const model::Status made = makeLetters(path, *shipped, count); !made) {
        out << made.error().line() << '\n';
        return 1;
    }
    bench::BenchWindow bench(*shipped);
    if (!bench.open(path))
        return 1;
    drive(application, bench.window(), count, out);
    return 0;
}
