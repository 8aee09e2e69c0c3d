// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>

namespace slipway::app {

Option* Option::required(bool isRequired)
{
    m_option.required(isRequired);
    return this;
}

Option* Option::describe(const std::string& text)
{
    m_option.description(text);
    return this;
}

Option* Option::needs(const Option* other)
{
    m_option.needs(&other->m_option);
    return this;
}

Option* Option::excludes(const Option* other)
{
    m_option.excludes(&other->m_option);
    return this;
}

Option* Option::expected(int least, int most)
{
    m_option.expected(least, most);
    return this;
}

Option* Option::oneOf(const std::vector<std::string>& words)
{
    m_option.check(CLI::IsMember(words));
    return this;
}

Option* Option::between(int least, int most)
{
    m_option.check(CLI::Range(least, most));
    return this;
}

Option* Option::checkedBy(std::function<std::string(const std::string&)> check, const std::string& type)
{
    m_option.check(
        CLI::Validator([check = std::move(check)](std::string& value) { return check(value); }, type));
    return this;
}

std::string Option::name() const
{
    return m_option.get_name();
}

bool Option::isGiven() const
{
    return m_option.count() > 0;
}

Command::Command(CLI::App& app)
    : m_app(app)
{
}

Command::~Command() = default;

Command* Command::addSubcommand(const std::string& name, const std::string& description)
{
    m_subcommands.push_back(std::make_unique<Command>(*m_app.add_subcommand(name, description)));
    return m_subcommands.back().get();
}

void Command::requireSubcommand()
{
    m_app.require_subcommand(1);
}

void Command::footer(const std::string& text)
{
    m_app.footer(text);
}

template<class T>
Option* Command::addOption(const std::string& name, T& value, const std::string& description)
{
    return keep(m_app.add_option(name, value, description));
}
template Option* Command::addOption(const std::string&, std::string&, const std::string&);
template Option* Command::addOption(const std::string&, std::vector<std::string>&, const std::string&);
template Option* Command::addOption(const std::string&, int&, const std::string&);
template Option* Command::addOption(const std::string&, double&, const std::string&);
template Option* Command::addOption(const std::string&, std::optional<double>&, const std::string&);
template Option* Command::addOption(const std::string&, std::optional<std::string>&, const std::string&);

Option* Command::addFlag(const std::string& name, bool& value, const std::string& description)
{
    return keep(m_app.add_flag(name, value, description));
}

Option* Command::option(const std::string& name)
{
    const CLI::Option* wanted = m_app.get_option(name);
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&](const auto& option) { return option->name() == wanted->get_name(); });
    return found == m_options.end() ? nullptr : found->get();
}

Option* Command::keep(CLI::Option* option)
{
    m_options.push_back(std::make_unique<Option>(*option));
    return m_options.back().get();
}

} // namespace slipway::app
