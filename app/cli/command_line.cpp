// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

#include <CLI/CLI.hpp>

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

/// The innermost command that was named.
const CLI::App& commandMeant(const CLI::App& root)
{
    const CLI::App* meant = &root;
    for (auto subs = root.get_subcommands(); !subs.empty(); subs = meant->get_subcommands())
        meant = subs.front();
    return *meant;
}

/// "slipway plugin": as it is typed.
QString typed(const CLI::App& command)
{
    const CLI::App* parent = command.get_parent();
    const QString name = qstr(command.get_name());
    return parent ? typed(*parent) + QLatin1Char(' ') + name : name;
}

/// Options that stand before the subcommand, or that it does not know and fell through to its parent: the
/// parent does not run, so they would be dropped without a word.
void refuseOwnOptions(const CLI::App& command, const CLI::App& below)
{
    for (const CLI::Option* option : command.get_options()) {
        if (option->count() == 0)
            continue;
        const std::string name = option->get_name();
        if (option->get_positional())
            throw CLI::ValidationError(name + " is of no use before " + below.get_name() +
                                       "; say what it is about after it");
        throw CLI::ValidationError(below.get_option_no_throw(name)
                                       ? name + " belongs after " + below.get_name()
                                       : below.get_name() + " takes no " + name);
    }
}

/// Where a subcommand is missing or unknown: which there are.
std::optional<QString> complaintAboutSubcommand(const CLI::App& root)
{
    const CLI::App& command = commandMeant(root);
    QStringList names;
    for (const CLI::App* sub : command.get_subcommands([](const CLI::App*) { return true; }))
        names += qstr(sub->get_name());
    if (names.isEmpty())
        return std::nullopt;
    const auto unknown = root.remaining(true);
    const bool isWord = !unknown.empty() && unknown.front().substr(0, 1) != "-";
    if (!isWord && command.get_require_subcommand_min() == 0)
        return std::nullopt;
    const QString what =
        isWord ? QStringLiteral("%1 is no subcommand of %2").arg(qstr(unknown.front()), typed(command))
               : QStringLiteral("%1 needs a subcommand").arg(typed(command));
    return what + QStringLiteral("; use one of: ") + names.join(QLatin1String(", "));
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
    : m_app(std::make_unique<CLI::App>(
          "Slipway gathers the evidence for a release and says Go, Conditional or No-go, with the reasons.\n"
          "Without a subcommand the board opens.",
          "slipway"))
    , m_root(*m_app)
{
    m_app->set_version_flag("--version", std::string("slipway ") + SLIPWAY_VERSION);
    m_app->add_option("--workspace", m_workspace, "The workspace file")->type_name("FILE");
    m_app->add_flag("--json", m_json, "Print data as JSON");
    m_app->require_subcommand(0, 1);
    m_app->footer(
        "Exit codes: 0 done; gate: 0 Go, 1 Conditional, 2 No-go, 3 No evidence; 64 and above: an error,\n"
        "told in one line on standard error. See docs/command-line.md.");
    m_app->add_subcommand("demo", "Open the board on a sample workspace")->callback([this] {
        m_isDemo = true;
    });
    declareInit(*this);
    declareProject(*this);
    declarePolicy(*this);
    declareRelease(*this);
    declareScan(*this);
    declareCollect(*this);
    declareImport(*this);
    declareIngest(*this);
    declareDeadLetters(*this);
    declareAttest(*this);
    declareWaive(*this);
    declareSignOff(*this);
    declareKey(*this);
    declareDecide(*this);
    declareCondition(*this);
    declareReview(*this);
    declareNotApplicable(*this);
    declareAssign(*this);
    declareNote(*this);
    declareMentions(*this);
    declareBrief(*this);
    declareCapacity(*this);
    declareStatus(*this);
    declareDiff(*this);
    declarePath(*this);
    declareTrend(*this);
    declareForecast(*this);
    declareGate(*this);
    declareExport(*this);
    declarePortfolio(*this);
    declareVerify(*this);
    declareSource(*this);
    declarePlugin(*this);
    declareDoctor(*this);
    declareStages(*this);
    declareExposure(*this);
    declareSlo(*this);
    letOptionsFallThrough(*m_app);
}

CommandLine::~CommandLine() = default;

std::optional<int> CommandLine::parse(int argc, const char* const* argv, const Terminal& terminal)
{
    try {
        m_app->parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::CallForHelp&) {
        terminal.print(qstr(commandMeant(*m_app).help()).trimmed());
        return kDone;
    } catch (const CLI::CallForVersion& e) {
        terminal.print(qstr(e.what()));
        return kDone;
    } catch (const CLI::ParseError& e) {
        const QString what = complaintAboutSubcommand(*m_app).value_or(qstr(e.what()));
        terminal.say(QString(what).replace(QLatin1Char('\n'), QLatin1Char(' ')) +
                     QStringLiteral("; see: %1 --help").arg(typed(commandMeant(*m_app))));
        return kUsage;
    }
}

void CommandLine::on(Command* command, Run run, Needs needs)
{
    on(command, std::move(run), [needs] { return needs; });
}

void CommandLine::on(Command* command, Run run, std::function<Needs()> needs)
{
    CLI::App& app = command->app();
    app.callback([this, &app, run = std::move(run), needs = std::move(needs)] {
        if (const auto below = app.get_subcommands(); !below.empty())
            return refuseOwnOptions(app, *below.front()); // the one below was named
        m_run = run;
        m_needs = needs();
    });
}

int CommandLine::run(CommandContext context) const
{
    context.json = m_json;
    int code = kDone;
    try {
        code = m_run(context);
    } catch (const std::exception& defect) {
        return context.fail({ErrorCode::Internal, qstr(defect.what()), QStringLiteral("a defect of Slipway"),
                             QStringLiteral("please report it, with the command")});
    }
    if (!context.terminal.flush()) {
        context.terminal.say(QStringLiteral("standard output: could not be written; the disk may be full"));
        return kIoError;
    }
    return code;
}

} // namespace slipway::app
