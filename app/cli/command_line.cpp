// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

namespace slipway::app {

using namespace model;

namespace {

/// Lets --workspace and --json stand before or after the subcommand.
void letOptionsFallThrough(CLI::App& app)
{
    for (CLI::App* sub : app.get_subcommands([](CLI::App*) { return true; })) {
        sub->fallthrough();
        letOptionsFallThrough(*sub);
    }
}

} // namespace

Result<std::unique_ptr<readiness::Workspace>> CommandContext::open() const
{
    if (workspace.isEmpty())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no workspace is named"),
                     {},
                     QStringLiteral("use --workspace FILE, or make one with: slipway init FILE")};
    store::HistoryOptions options;
    options.clock = clock;
    return readiness::Workspace::open(workspace, shipped, options);
}

int CommandContext::fail(const Error& error) const
{
    terminal.complain(error);
    return exitCodeOf(error.code);
}

CommandLine::CommandLine()
    : m_root(
          "Slipway gathers the evidence for a release and says Go, Conditional or No-go, with the reasons.\n"
          "Without a subcommand the board opens.",
          "slipway")
{
    m_root.set_version_flag("--version", std::string("slipway ") + SLIPWAY_VERSION);
    m_root.add_option("--workspace", m_workspace, "The workspace file")->type_name("FILE");
    m_root.add_flag("--json", m_json, "Print data as JSON");
    m_root.require_subcommand(0, 1);
    m_root.footer(
        "Exit codes: 0 done; gate: 0 Go, 1 Conditional, 2 No-go, 3 No evidence; 64 and above: an error,\n"
        "told in one line on standard error. See docs/command-line.md.");
    m_root.add_subcommand("demo", "Open the board on a sample workspace")->callback([this] {
        m_isDemo = true;
    });
    declareInit(*this);
    declareProject(*this);
    declareRelease(*this);
    declareScan(*this);
    declareCollect(*this);
    declareImport(*this);
    declareIngest(*this);
    declareDeadLetters(*this);
    declareAttest(*this);
    declareWaive(*this);
    declareSignOff(*this);
    declareStatus(*this);
    declareGate(*this);
    declareExport(*this);
    declareSource(*this);
    declarePlugin(*this);
    declareDoctor(*this);
    letOptionsFallThrough(m_root);
}

std::optional<int> CommandLine::parse(int argc, const char* const* argv, const Terminal& terminal)
{
    try {
        m_root.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::CallForHelp&) {
        const auto chosen = m_root.get_subcommands();
        const CLI::App* about = &m_root;
        for (auto subs = chosen; !subs.empty(); subs = about->get_subcommands())
            about = subs.front();
        terminal.print(qstr(about->help()).trimmed());
        return kDone;
    } catch (const CLI::CallForVersion& e) {
        terminal.print(qstr(e.what()));
        return kDone;
    } catch (const CLI::ParseError& e) {
        terminal.say(qstr(e.what()).replace(QLatin1Char('\n'), QLatin1Char(' ')) +
                     QStringLiteral("; see: slipway --help"));
        return kUsage;
    }
}

void CommandLine::on(CLI::App* command, Run run, Needs needs)
{
    command->callback([this, run = std::move(run), needs] {
        m_run = run;
        m_draws = needs == Needs::Fonts;
    });
}

int CommandLine::run(CommandContext context) const
{
    context.json = m_json;
    const int code = m_run(context);
    if (!context.terminal.flush()) {
        context.terminal.say(QStringLiteral("standard output: could not be written; the disk may be full"));
        return kIoError;
    }
    return code;
}

} // namespace slipway::app
