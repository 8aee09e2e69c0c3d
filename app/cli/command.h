// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

/// How subcommands declare what they take. CLI11 parses; this stands before it so that its templates and
/// inline code, some six seconds of compiling, are compiled once and not in every subcommand's file.
namespace slipway::app {

/// An option or a positional argument. Lives as long as its command. Every setter gives it back.
class Option
{
public:
    explicit Option(CLI::Option& option)
        : m_option(option)
    {
    }

    Option* required(bool isRequired = true);
    Option* describe(const std::string& text);
    Option* needs(const Option* other);
    Option* excludes(const Option* other);
    Option* expected(int least, int most); ///< values
    Option* oneOf(const std::vector<std::string>& words);
    Option* between(int least, int most);
    /// `check` gives what is wrong with a value; empty: nothing. `type` names the value in the help.
    Option* checkedBy(std::function<std::string(const std::string&)> check, const std::string& type);

    [[nodiscard]] std::string name() const; ///< "--project", "NAME"
    [[nodiscard]] bool isGiven() const;     ///< after the command line was parsed

private:
    CLI::Option& m_option;
};

/// A subcommand. Lives as long as the command line. What values are stored in must live until then too.
class Command
{
public:
    explicit Command(CLI::App& app);
    ~Command();
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    Command* addSubcommand(const std::string& name, const std::string& description);
    void requireSubcommand();
    void footer(const std::string& text);

    /// Of std::string, std::vector<std::string>, int, double, and optional ones of a string or a double.
    template<class T>
    Option* addOption(const std::string& name, T& value, const std::string& description = {});
    Option* addFlag(const std::string& name, bool& value, const std::string& description);
    [[nodiscard]] Option* option(const std::string& name); ///< one that was declared
    [[nodiscard]] const std::vector<std::unique_ptr<Option>>& options() const { return m_options; }

    [[nodiscard]] CLI::App& app() { return m_app; } ///< for what parses

private:
    Option* keep(CLI::Option* option);

    CLI::App& m_app;
    std::vector<std::unique_ptr<Option>> m_options;
    std::vector<std::unique_ptr<Command>> m_subcommands;
};

} // namespace slipway::app
