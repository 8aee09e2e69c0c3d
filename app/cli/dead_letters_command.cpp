// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/dead_letter_text.h"
#include "app/cli/exit_code.h"

namespace slipway::app {

using namespace model;
using store::DeadLetters;

namespace {

struct ListOptions
{
    std::string project;
    bool all = false;
};

struct ReplayOptions
{
    std::vector<std::string> ids;
    bool all = false;
};

struct DiscardOptions
{
    std::vector<std::string> ids;
    std::string reason;
    bool yes = false;
};

int list(const CommandContext& context, const ListOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto letters =
        (*workspace)->history().deadLetters(options.all ? DeadLetters::All : DeadLetters::Open);
    if (!letters)
        return context.fail(letters.error());
    Json json = Json::array();
    std::vector<QStringList> rows{deadLetterHeading()};
    for (const DeadLetter& letter : *letters) {
        if (!options.project.empty() && letter.project != qstr(options.project))
            continue;
        json.push_back(deadLetterJson(letter));
        rows.push_back(deadLetterRow(letter));
    }
    if (context.json)
        context.terminal.print(json);
    else if (rows.size() > 1)
        context.terminal.printTable(rows);
    else
        context.terminal.say(QStringLiteral("there are no dead letters"));
    return kDone;
}

int show(const CommandContext& context, const QString& id)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto file = (*workspace)->history().deadLetter(DeadLetterId(id));
    if (!file)
        return context.fail(file.error());
    if (context.json) {
        context.terminal.print(deadLetterJson(*file));
        return kDone;
    }
    for (const QString& line : deadLetterLines(*file))
        context.terminal.print(line);
    return kDone;
}

Result<std::vector<DeadLetterId>> chosen(readiness::Workspace& workspace, const ReplayOptions& options)
{
    std::vector<DeadLetterId> ids;
    for (const std::string& id : options.ids)
        ids.emplace_back(qstr(id));
    if (!options.all)
        return ids;
    const auto open = workspace.history().deadLetters(DeadLetters::Open);
    if (!open)
        return open.error();
    for (const DeadLetter& letter : *open) {
        if (letter.kind == DeadLetterKind::Envelope)
            ids.push_back(letter.id);
    }
    return ids;
}

int replay(const CommandContext& context, const ReplayOptions& options)
{
    if (options.ids.empty() != options.all) {
        context.terminal.say(QStringLiteral("name the dead letters to replay, or say --all"));
        return kUsage;
    }
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto ids = chosen(**workspace, options);
    if (!ids)
        return context.fail(ids.error());
    Json json = Json::array();
    int code = kDone;
    int accepted = 0;
    for (const DeadLetterId& id : *ids) {
        const auto outcome = (*workspace)->replayDeadLetter(id, context.person);
        const bool isDead = outcome && outcome->fate == evidence::Outcome::Fate::Dead;
        if (!outcome || isDead)
            code = context.fail(outcome ? outcome->refusal : outcome.error());
        accepted += outcome && !isDead ? 1 : 0;
        Json entry{{"id", id.toString().toStdString()}, {"replayed", outcome && !isDead}};
        if (outcome && !isDead)
            entry["evidence"] = outcome->evidence.toString().toStdString();
        else
            entry["reason"] = (outcome ? outcome->refusal : outcome.error()).what.toStdString();
        json.push_back(std::move(entry));
    }
    if (context.json)
        context.terminal.print(json);
    context.terminal.say(QStringLiteral("%1 of %2 replayed").arg(accepted).arg(ids->size()));
    return code;
}

int discard(const CommandContext& context, const DiscardOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    if (!options.yes) {
        const auto answer = context.terminal.ask(
            QStringLiteral("Discard %1 dead letter(s)? They cannot be replayed afterwards.")
                .arg(options.ids.size()));
        if (!answer) {
            context.terminal.say(
                QStringLiteral("discarding asks first, and there is no terminal to ask on; say "
                               "--yes"));
            return kUsage;
        }
        if (!*answer) {
            context.terminal.say(QStringLiteral("nothing was discarded"));
            return kCancelled;
        }
    }
    Json json = Json::array();
    int code = kDone;
    for (const std::string& id : options.ids) {
        const Status done =
            (*workspace)->discardDeadLetter(DeadLetterId(qstr(id)), qstr(options.reason), context.person);
        json.push_back({{"id", toText(qstr(id))}, {"discarded", done.ok()}});
        if (done) {
            context.terminal.say(QStringLiteral("%1 is discarded").arg(qstr(id)));
            continue;
        }
        json.back()["reason"] = done.error().what.toStdString();
        code = context.fail(done.error());
    }
    if (context.json)
        context.terminal.print(json);
    return code;
}

} // namespace

void declareDeadLetters(CommandLine& line)
{
    auto* command =
        line.root().addSubcommand("dead-letters", "Envelopes that could not be accepted, kept whole");
    command->requireSubcommand();

    auto listing = std::make_shared<ListOptions>();
    auto* lister = command->addSubcommand("list", "List the open ones");
    lister->addOption("--project", listing->project, "Only those meant for this project");
    lister->addFlag("--all", listing->all, "Also those replayed or discarded");
    line.on(lister, [listing](const CommandContext& context) { return list(context, *listing); });

    auto id = std::make_shared<std::string>();
    auto* shower = command->addSubcommand("show", "Show one whole, with what happened to it");
    shower->addOption("ID", *id)->required();
    line.on(shower, [id](const CommandContext& context) { return show(context, qstr(*id)); });

    auto replaying = std::make_shared<ReplayOptions>();
    auto* replayer = command->addSubcommand("replay", "Try again to accept them");
    replayer->addOption("ID", replaying->ids);
    replayer->addFlag("--all", replaying->all, "Every open one");
    line.on(replayer, [replaying](const CommandContext& context) { return replay(context, *replaying); });

    auto discarding = std::make_shared<DiscardOptions>();
    auto* discarder = command->addSubcommand("discard", "Close them without accepting them");
    discarder->addOption("ID", discarding->ids)->required();
    discarder->addOption("--reason", discarding->reason, "Why they are not needed")->required();
    discarder->addFlag("--yes", discarding->yes, "Do not ask");
    line.on(discarder, [discarding](const CommandContext& context) { return discard(context, *discarding); });
}

} // namespace slipway::app
