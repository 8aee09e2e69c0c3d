// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/note_text.h"
#include "app/cli/release_choice.h"
#include "app/cli/time_text.h"

#include "core/readiness/mentions.h"

namespace slipway::app {

using namespace model;

namespace {

struct NoteOptions
{
    ReleaseOptions about;
    std::string text;
    std::string criterion;
};

int write(const CommandContext& context, const NoteOptions& options)
{
    if (options.text.empty() || options.about.project.empty()) {
        context.terminal.say(
            QStringLiteral("a note needs its text and --project NAME; see: slipway note --help"));
        return kUsage;
    }
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto note = chosen->workspace->note(
        {chosen->release.id, CriterionId(qstr(options.criterion)), chosen->by, qstr(options.text)});
    if (!note)
        return context.fail(note.error());
    if (context.json) {
        context.terminal.print(noteJson(*note));
        return kDone;
    }
    const QString seenBy = note->mentions.isEmpty()
                               ? QString()
                               : QStringLiteral("; shown to ") + note->mentions.join(QLatin1String(", "));
    context.terminal.say(
        QStringLiteral("noted on %1 %2%3").arg(qstr(options.about.project), chosen->release.name, seenBy));
    return kDone;
}

int list(const CommandContext& context, const NoteOptions& options)
{
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id);
    if (!dossier)
        return context.fail(dossier.error());
    const CriterionId wanted(qstr(options.criterion));
    Json json = Json::array();
    std::vector<QStringList> rows{
        {QStringLiteral("WHEN"), QStringLiteral("WHO"), QStringLiteral("CRITERION"), QStringLiteral("NOTE")}};
    for (const Note& note : readiness::standingNotes(dossier->people)) {
        if (!wanted.isEmpty() && note.criterion != wanted)
            continue;
        json.push_back(noteJson(note));
        rows.push_back({displayMoment(note.at), note.by,
                        note.criterion.isEmpty() ? QStringLiteral("-") : note.criterion.toString(),
                        note.text.simplified()});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

} // namespace

void declareNote(CommandLine& line)
{
    auto* command = line.root().addSubcommand("note", "Write a note on a release; @name shows it to name");
    auto options = std::make_shared<NoteOptions>();
    command->addOption("TEXT", options->text, "What to say");
    declareRelease(*command, options->about, "Who writes it (default: you)");
    command->option("--project")->required(false);
    command->addOption("--criterion", options->criterion, "About this criterion only");
    line.on(command, [options](const CommandContext& context) { return write(context, *options); });

    auto listing = std::make_shared<NoteOptions>();
    auto* lister = command->addSubcommand("list", "List the notes of a release, oldest first");
    declareRelease(*lister, listing->about, nullptr);
    lister->addOption("--criterion", listing->criterion, "Only those about this criterion");
    line.on(lister, [listing](const CommandContext& context) { return list(context, *listing); });
}

} // namespace slipway::app
