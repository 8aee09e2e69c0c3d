// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/cli/view_order.h"
#include "core/readiness/workspace.h"

#include <functional>

namespace slipway::app {

/// What every subcommand is given.
struct CommandContext
{
    const Terminal& terminal;
    readiness::Shipped shipped;
    model::Clock clock;
    QString person;    ///< who acts, unless --by says otherwise
    QString workspace; ///< --workspace, else SLIPWAY_WORKSPACE, else the last one used; may be empty
    bool json = false;
    ViewDrawer drawView = {}; ///< of a command that needs a window

    /// Opens the workspace; the error says how to name one.
    [[nodiscard]] model::Result<std::unique_ptr<readiness::Workspace>> open() const;
    /// Complains and gives the exit code.
    [[nodiscard]] int fail(const model::Error& error) const;
};

using Run = std::function<int(const CommandContext&)>;

/// The whole command line: declares every subcommand and remembers which was chosen.
class CommandLine
{
public:
    CommandLine();
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    /// Parses; a value means that the process is done (help, version, usage error) with that exit code.
    [[nodiscard]] std::optional<int> parse(int argc, const char* const* argv, const Terminal& terminal);

    /// True for a subcommand that runs without a window.
    [[nodiscard]] bool isHeadless() const { return static_cast<bool>(m_run); }
    /// True for `slipway demo`.
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    /// The exit code; what a library threw on the way is a defect, said in one line.
    [[nodiscard]] int run(CommandContext context) const;

    [[nodiscard]] QString workspace() const { return QString::fromStdString(m_workspace); }
    [[nodiscard]] bool json() const { return m_json; }

    /// For the files that declare subcommands.
    [[nodiscard]] Command& root() { return m_root; }
    enum class Needs
    {
        Nothing,
        Fonts,
        Window ///< one that is shown nowhere
    };
    void on(Command* command, Run run, Needs needs = Needs::Nothing);
    /// Where it depends on the options, which are known by then.
    void on(Command* command, Run run, std::function<Needs()> needs);

    /// What the subcommand that was chosen needs.
    [[nodiscard]] Needs needs() const { return m_needs; }
    /// Of Needs::Window: how many pixels each of its own has. It must be known before there is an
    /// application.
    [[nodiscard]] int scale() const { return m_scale; }
    void setScale(int scale) { m_scale = scale; }

private:
    std::unique_ptr<CLI::App> m_app;
    Command m_root;
    std::string m_workspace;
    bool m_json = false;
    bool m_isDemo = false;
    Needs m_needs = Needs::Nothing;
    int m_scale = 1;
    Run m_run;
};

[[nodiscard]] inline QString qstr(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace slipway::app
