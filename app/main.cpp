// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board_application.h"
#include "app/cli/command_line.h"
#include "app/cli/exit_code.h"
#include "app/cli/shipped.h"
#include "app/view_drawing.h"

#include <QApplication>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace {

using namespace slipway;

QString accountName()
{
    const passwd* account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QStringLiteral("somebody");
}

QString chosenWorkspace(const QString& said)
{
    if (!said.isEmpty())
        return said;
    const QString named = qEnvironmentVariable("SLIPWAY_WORKSPACE");
    return named.isEmpty() ? QSettings().value(QStringLiteral("workspace/last")).toString() : named;
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const app::CommandLine& line)
{
    using Needs = app::CommandLine::Needs;
    if (line.needs() == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Pages are drawn without a screen; the platform still asks for a folder of its own.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.core.qstandardpaths=false;default.warning=false");
    if (line.needs() == Needs::Window) {
        // As many pixels as were asked for, whatever this desktop has set.
        for (const char* set :
             {"QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_USE_PHYSICAL_DPI", "QT_STYLE_OVERRIDE"})
            qunsetenv(set);
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale()));
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runHeadless(int argc, char** argv, const app::CommandLine& line, const app::Terminal& terminal)
{
    const auto application = makeApplication(argc, argv, line);
    auto shipped = app::loadShipped();
    if (!shipped) {
        terminal.complain(shipped.error());
        return app::kInternal;
    }
    shipped->scanCacheFolder = app::scanCacheFolder();
    app::CommandContext context{terminal, std::move(shipped).value(), model::systemNow, accountName(),
                                chosenWorkspace(line.workspace())};
    context.drawView = app::drawView;
    return line.run(std::move(context));
}

int openBoard(int argc, char** argv, const app::Terminal& terminal, const app::BoardOptions& options)
{
    if (app::hasDisplay())
        return app::runBoard(argc, argv, options);
    terminal.say(
        QStringLiteral("there is no display to open the board on; without one, use: slipway status, gate, "
                       "scan, export (all of them: slipway --help)"));
    return app::kUnavailable;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setOrganizationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    const app::Terminal terminal;
    // Where nothing was said, there is nothing to read all the subcommands for.
    if (argc == 1)
        return openBoard(argc, argv, terminal, {chosenWorkspace({}), false, accountName()});
    app::CommandLine line;
    if (const auto done = line.parse(argc, argv, terminal))
        return *done;
    if (line.isHeadless())
        return runHeadless(argc, argv, line, terminal);
    return openBoard(
        argc, argv, terminal,
        {line.isDemo() ? QString() : chosenWorkspace(line.workspace()), line.isDemo(), accountName()});
}
