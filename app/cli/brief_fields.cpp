// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/brief_fields.h"

#include "app/cli/command_line.h"

#include <algorithm>

namespace slipway::app {

using namespace model;

namespace {

struct TextField
{
    const char* option;
    const char* help;
    QString Brief::*member;
};
constexpr TextField kTexts[] = {
    {"--problem", "Which problem is solved", &Brief::problem},
    {"--users", "Who the users are", &Brief::users},
    {"--rollback-plan", "How to go back", &Brief::rollbackPlan},
    {"--communications", "Who is told what, and when", &Brief::communications},
};

struct ListField
{
    const char* option;
    const char* help;
    QStringList Brief::*member;
    const char* name; ///< of the member, for --clear
};
constexpr ListField kLists[] = {
    {"--goal", "What is to be reached", &Brief::goals, "goals"},
    {"--success-measure", "By which number one will see it", &Brief::successMeasures, "success-measures"},
    {"--acceptance-criterion", "What must be true of the release", &Brief::acceptanceCriteria,
     "acceptance-criteria"},
    {"--rollback-caller", "Who may call the rollback", &Brief::rollbackCallers, "rollback-callers"},
};

struct NumberField
{
    const char* option;
    const char* help;
    std::optional<double> Forecast::*member;
};
constexpr NumberField kNumbers[] = {
    {"--forecast-users", "How many users are expected", &Forecast::users},
    {"--peak-rps", "Expected peak, in requests per second", &Forecast::peakRps},
    {"--growth-percent", "Expected growth of traffic a month, in percent", &Forecast::growthPercent},
};

constexpr const char* kRisk = "--risk";
constexpr const char* kDependsOn = "--depends-on";

QString nameOf(const char* option)
{
    return QString::fromLatin1(option + 2);
}

/// "A | B" as both halves; of "A" the second is empty.
Result<std::pair<QString, QString>> halvesOf(const std::string& given, const QString& hint)
{
    const QStringList parts = qstr(given).split(QLatin1Char('|'));
    if (parts.size() > 2 || parts.front().trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("it has one part, or two"), qstr(given), hint};
    return std::pair(parts.front().trimmed(), parts.value(1).trimmed());
}

Status setNumbers(Brief& brief, const BriefFields& fields)
{
    for (const NumberField& field : kNumbers) {
        const auto given = fields.texts.find(field.option);
        if (given == fields.texts.end() || given->second.empty())
            continue;
        bool isNumber = false;
        const double value = qstr(given->second).toDouble(&isNumber);
        if (!isNumber)
            return Error{
                ErrorCode::InvalidInput, QStringLiteral("\"%1\" is not a number").arg(qstr(given->second)),
                QString::fromLatin1(field.option), QStringLiteral("write digits only, without a unit: 120")};
        brief.forecast.*field.member = value;
    }
    return Done{};
}

Status setPairs(Brief& brief, const BriefFields& fields)
{
    const auto risks = fields.lists.find(kRisk);
    if (risks != fields.lists.end() && !risks->second.empty())
        brief.risks.clear();
    for (const std::string& given :
         risks == fields.lists.end() ? std::vector<std::string>() : risks->second) {
        const auto halves =
            halvesOf(given, QStringLiteral("write \"what may happen | what is done against it\""));
        if (!halves)
            return halves.error();
        brief.risks.push_back({halves->first, halves->second});
    }
    const auto on = fields.lists.find(kDependsOn);
    if (on != fields.lists.end() && !on->second.empty())
        brief.dependsOn.clear();
    for (const std::string& given : on == fields.lists.end() ? std::vector<std::string>() : on->second) {
        const auto halves =
            halvesOf(given, QStringLiteral("write \"project | release\", or the project alone"));
        if (!halves)
            return halves.error();
        brief.dependsOn.push_back({halves->first, halves->second});
    }
    return Done{};
}

Status clearMember(Brief& brief, const QString& name)
{
    for (const TextField& field : kTexts) {
        if (nameOf(field.option) == name) {
            (brief.*field.member).clear();
            return Done{};
        }
    }
    for (const ListField& field : kLists) {
        if (QLatin1String(field.name) == name) {
            (brief.*field.member).clear();
            return Done{};
        }
    }
    for (const NumberField& field : kNumbers) {
        if (nameOf(field.option) == name) {
            (brief.forecast.*field.member).reset();
            return Done{};
        }
    }
    if (name == QLatin1String("risks"))
        brief.risks.clear();
    else if (name == QLatin1String("depends-on"))
        brief.dependsOn.clear();
    else
        return Error{ErrorCode::InvalidInput, QStringLiteral("a brief has no such member"), name,
                     QStringLiteral("use problem, users, goals, success-measures, acceptance-criteria, "
                                    "forecast-users, peak-rps, growth-percent, risks, rollback-plan, "
                                    "rollback-callers, communications or depends-on")};
    return Done{};
}

} // namespace

bool BriefFields::isEmpty() const
{
    const auto saysSomething = [](const auto& entry) { return !entry.second.empty(); };
    return std::none_of(texts.begin(), texts.end(), saysSomething) &&
           std::none_of(lists.begin(), lists.end(), saysSomething) && clear.empty() && !withdraw;
}

void declareBriefFields(Command& command, BriefFields& fields)
{
    const std::string repeatable = ", instead of those before (repeatable)";
    for (const TextField& field : kTexts)
        command.addOption(field.option, fields.texts[field.option], field.help);
    for (const NumberField& field : kNumbers)
        command.addOption(field.option, fields.texts[field.option], field.help);
    for (const ListField& field : kLists)
        command.addOption(field.option, fields.lists[field.option], field.help + repeatable);
    command.addOption(kRisk, fields.lists[kRisk], "\"WHAT | MITIGATION\"" + repeatable);
    command.addOption(kDependsOn, fields.lists[kDependsOn],
                      "\"PROJECT | RELEASE\", or a project's next release" + repeatable);
    command.addOption("--clear", fields.clear, "A member that is to say nothing: goals (repeatable)");
    std::vector<const Option*> changes;
    for (const auto& option : command.options()) {
        const std::string name = option->name();
        if (fields.texts.count(name) > 0 || fields.lists.count(name) > 0 || name == "--clear")
            changes.push_back(option.get());
    }
    auto* withdrawing = command.addFlag("--withdraw", fields.withdraw, "Take the brief back");
    for (const Option* change : changes)
        withdrawing->excludes(change);
}

Result<Brief> withFields(Brief brief, const BriefFields& fields)
{
    if (fields.withdraw) {
        Brief nothing;
        nothing.project = brief.project;
        nothing.release = brief.release;
        nothing.by = brief.by;
        return nothing;
    }
    for (const std::string& name : fields.clear) {
        if (const Status cleared = clearMember(brief, qstr(name)); !cleared)
            return cleared.error();
    }
    for (const TextField& field : kTexts) {
        const auto given = fields.texts.find(field.option);
        if (given != fields.texts.end() && !given->second.empty())
            brief.*field.member = qstr(given->second);
    }
    for (const ListField& field : kLists) {
        const auto given = fields.lists.find(field.option);
        if (given == fields.lists.end() || given->second.empty())
            continue;
        QStringList& list = brief.*field.member;
        list.clear();
        for (const std::string& entry : given->second)
            list += qstr(entry);
    }
    if (const Status set = setNumbers(brief, fields); !set)
        return set.error();
    if (const Status set = setPairs(brief, fields); !set)
        return set.error();
    return brief;
}

} // namespace slipway::app
