// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/note_text.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

namespace {

struct MentionsOptions
{
    std::string person;
    std::vector<std::string> seen;
    bool all = false;
};

Json mentionJson(const readiness::Mention& mention)
{
    Json json = noteJson(mention.note);
    json["project"] = toText(mention.project.name);
    json["release"] = toText(mention.release.name);
    json["seen"] = mention.isSeen;
    return json;
}

int list(const CommandContext& context, readiness::Workspace& workspace, const QString& person, bool all)
{
    const auto mentions = workspace.mentions(person, all);
    if (!mentions)
        return context.fail(mentions.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("SEEN"), QStringLiteral("WHEN"),
                                   QStringLiteral("WHO"), QStringLiteral("RELEASE"),
                                   QStringLiteral("CRITERION"), QStringLiteral("NOTE")}};
    for (const readiness::Mention& mention : *mentions) {
        json.push_back(mentionJson(mention));
        const Note& note = mention.note;
        rows.push_back({note.id.toString(), mention.isSeen ? QStringLiteral("seen") : QStringLiteral("new"),
                        displayMoment(note.at), note.by,
                        mention.project.name + QLatin1Char(' ') + mention.release.name,
                        note.criterion.isEmpty() ? QStringLiteral("-") : note.criterion.toString(),
                        note.text.simplified()});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

int mentions(const CommandContext& context, const MentionsOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const QString person = options.person.empty() ? context.person : qstr(options.person);
    if (options.seen.empty())
        return list(context, **workspace, person, options.all);
    Json json = Json::array();
    int code = kDone;
    for (const std::string& id : options.seen) {
        const auto seen = (*workspace)->markSeen(RecordId(qstr(id)), person);
        json.push_back({{"id", toText(qstr(id))}, {"seen", seen.ok()}});
        if (seen)
            context.terminal.say(QStringLiteral("%1 is seen").arg(qstr(id)));
        else
            code = context.fail(seen.error());
    }
    if (context.json)
        context.terminal.print(json);
    return code;
}

} // namespace

void declareMentions(CommandLine& line)
{
    auto* command =
        line.root().addSubcommand("mentions", "The notes that name a person, unseen first, newest first");
    auto options = std::make_shared<MentionsOptions>();
    command->addOption("--for", options->person, "Whom they name (default: you)");
    auto* all = command->addFlag("--all", options->all, "Also those seen already");
    command->addOption("--seen", options->seen, "Mark these as seen, by their ids")->excludes(all);
    line.on(command, [options](const CommandContext& context) { return mentions(context, *options); });
}

} // namespace slipway::app
