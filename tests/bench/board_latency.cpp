// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window on a workspace file: how long until its first board, and the longest time that any one
// event held the GUI thread while a person moves, sorts and filters. Usage: board_latency FILE
#include "app/cli/shipped.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/shell/main_window.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace {

using namespace slipway;
using views::BoardModel;

/// Remembers the slowest event that it delivered.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const int type = event->type();
        const QString name = QString::fromLatin1(receiver->metaObject()->className());
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        note(static_cast<double>(timer.nsecsElapsed()) / 1e6,
             QStringLiteral("%1, event %2").arg(name).arg(type));
        return isDone;
    }
    void note(double ms, const QString& what)
    {
        if (ms > m_worstMs) {
            m_worstMs = ms;
            m_worst = what;
        }
    }
    QString takeWorst()
    {
        const QString said = QStringLiteral("%1 ms (%2)").arg(m_worstMs, 0, 'f', 1).arg(m_worst);
        m_worstMs = 0;
        return said;
    }

private:
    int m_depth = 0;
    double m_worstMs = 0;
    QString m_worst;
};

/// Does the step and lets its events run; both count.
void step(TimedApplication& application, const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    application.note(static_cast<double>(timer.nsecsElapsed()) / 1e6, QStringLiteral("the step itself"));
    QCoreApplication::processEvents();
}

views::AppPort portOf(const readiness::Shipped& shipped)
{
    views::AppPort port;
    port.openWorkspace = [shipped](const QString& path) -> model::Result<views::WorkspacePointer> {
        auto workspace = readiness::Workspace::open(path, shipped);
        if (!workspace)
            return workspace.error();
        return views::WorkspacePointer(std::move(workspace).value());
    };
    return port;
}

void drive(TimedApplication& application, views::BoardPage& board, QTextStream& out)
{
    views::BoardTable& table = board.table();
    table.setFocus();
    application.takeWorst();
    for (int i = 0; i < 100; ++i)
        step(application, [&] { QTest::keyClick(&table, Qt::Key_Down); });
    out << "moving down 100 rows: " << application.takeWorst() << '\n';
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        step(application, [&] { table.sortByColumn(column, Qt::AscendingOrder); });
        out << "sorting by " << board.filter().headerData(column, Qt::Horizontal).toString() << ": "
            << application.takeWorst() << '\n';
    }
    const QString typed = QStringLiteral("verdict:no-go launch:<7d pay");
    for (const QChar letter : typed)
        step(application, [&] { board.search().setText(board.search().text() + letter); });
    step(application, [&] { board.search().clear(); });
    out << "filtering: " << application.takeWorst() << '\n';
    const auto next = std::make_shared<const readiness::Board>(*board.boardModel().board());
    step(application, [&] { board.setBoard(next); });
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
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setStyle(QStringLiteral("fusion"));
    views::Theme theme;
    views::ActionCollection actions;
    views::ViewContext context;
    context.theme = &theme;
    context.actions = &actions;
    context.person = QStringLiteral("bench");
    views::MainWindow window(context, portOf(*shipped));
    window.resize(1280, 800);
    window.show();
    QSignalSpy shown(&window.board(), &views::BoardPage::boardShown);
    out << "window shown after " << sinceStart.elapsed() << " ms\n";
    application.takeWorst();
    window.openWorkspace(QString::fromLocal8Bit(argv[1]));
    if (!shown.wait(120'000))
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
