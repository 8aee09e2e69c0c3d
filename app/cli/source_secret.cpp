// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_secret.h"

#include "app/cli/exit_code.h"
#include "app/cli/source_list.h"
#include "app/cli/source_secret_input.h"
#include "app/cli/source_secret_text.h"
#include "app/cli/time_text.h"
#include "app/sources/source_runners.h"
#include "core/access/destination.h"

#include <algorithm>

namespace slipway::app {

using namespace model;
using access::SecretChange;
using access::SecretChanges;
using access::SecretPlace;
using access::SecretReferences;

namespace {

struct SecretOptions
{
    SourceName source;
    std::string name;
    std::string variable;
    std::string place;
    std::string issued;
    bool isFromInput = false;
    bool isSure = false;
};

/// What a command about one source's secrets works on.
struct Desk
{
    std::unique_ptr<readiness::Workspace> workspace;
    Source source;
    readiness::SourceKind kind; ///< of a plugin that is gone only its id
    std::optional<Error> noKind;
};

Result<Desk> openDesk(const CommandContext& context, const SourceName& name)
{
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    auto source = findSource(**workspace, name);
    if (!source)
        return source.error();
    const auto runners = SourceRunners::open((*workspace)->location(), context.clock);
    auto kind = runners ? (*runners)->kindOf(source->plugin) : Result<readiness::SourceKind>(runners.error());
    Desk desk{std::move(*workspace), std::move(source).value(), {}, {}};
    if (kind)
        desk.kind = std::move(kind).value();
    else
        desk.noKind = kind.error();
    return desk;
}

Status checkIsAskedFor(const Desk& desk, const QString& name)
{
    if (desk.noKind)
        return *desk.noKind;
    QStringList names;
    for (const access::SecretAsk& ask : desk.kind.secrets)
        names += ask.name;
    if (names.contains(name))
        return Done{};
    return Error{ErrorCode::NotFound, QStringLiteral("%1 asks for no such secret").arg(desk.source.plugin),
                 name,
                 names.isEmpty() ? QStringLiteral("it needs none")
                                 : QStringLiteral("it asks for: ") + names.join(QLatin1String(", "))};
}

/// Whom its secrets are for, as it is configured now.
Result<QString> destinationOf(const Desk& desk)
{
    const auto config = parseJson(desk.source.config, desk.source.instance);
    return config ? access::destinationOf(desk.kind.hosts, *config,
                                          workspaceFolderOf(desk.workspace->location()))
                  : Result<QString>(config.error());
}

/// Keeps where the secrets lie now.
Status record(const CommandContext& context, Desk& desk, const SecretReferences& secrets)
{
    const auto config = parseJson(desk.source.config, desk.source.instance);
    desk.source.config =
        QByteArray::fromStdString(access::withSecrets(config ? *config : Json::object(), secrets).dump());
    const auto revised = desk.workspace->history().reviseSource(desk.source, context.person);
    return revised ? Status(Done{}) : revised.error();
}

/// Does one thing with one secret, and keeps where the secrets lie then.
Status changeSecret(const CommandContext& context, Desk& desk, const QString& name, SecretChange wanted)
{
    SecretChanges changes;
    changes.emplace(name, std::move(wanted));
    const auto secrets = placesAtTerminal()->change(desk.source, access::secretsOfRecord(desk.source.config),
                                                    changes, destinationOf(desk), context.clock());
    return secrets ? record(context, desk, *secrets) : secrets.error();
}

Result<SecretChange> changeFrom(const SecretOptions& options, const QDateTime& now)
{
    const auto issued = parsePastMoment(options.issued, "--issued", now);
    if (!issued)
        return issued.error();
    SecretChange wanted;
    wanted.issuedAt = issued->value_or(QDateTime());
    if (!options.variable.empty()) {
        wanted.kind = SecretChange::Kind::Name;
        wanted.variable = qstr(options.variable);
        return wanted;
    }
    if (!options.place.empty())
        wanted.place = options.place == "file" ? SecretPlace::File : SecretPlace::Keychain;
    auto value = options.isFromInput ? readSecretFromInput()
                                     : typeSecret(QStringLiteral("Secret %1").arg(qstr(options.name)));
    if (!value)
        return value.error();
    wanted.value = std::move(value).value();
    return wanted;
}

int tell(const CommandContext& context, const Desk& desk, const SecretOptions& options, const QString& done)
{
    auto standings = secretStandings(desk.source, desk.kind.secrets);
    std::erase_if(standings, [&](const SecretStanding& each) { return each.ask.name != qstr(options.name); });
    if (context.json)
        context.terminal.print(standingsJson(standings, context.clock()));
    else
        context.terminal.say(sourceText(qstr(options.source.project), desk.source) + QStringLiteral(": ") +
                             done);
    return kDone;
}

QString placeText(const Desk& desk, const QString& name)
{
    const auto secrets = access::secretsOfRecord(desk.source.config);
    const access::SecretReference& reference = secrets.at(name);
    switch (reference.place) {
    case SecretPlace::Keychain:
        return QStringLiteral("its secret %1 is in the keychain").arg(name);
    case SecretPlace::File:
        return QStringLiteral("its secret %1 is in %2, encrypted")
            .arg(name, placesAtTerminal()->file().path());
    case SecretPlace::Environment:
        break;
    }
    const QString text = QStringLiteral("its secret %1 comes from %2").arg(name, reference.variable);
    return qEnvironmentVariableIsSet(reference.variable.toLocal8Bit().constData())
               ? text
               : text + QStringLiteral(", which is not set here");
}

int set(const CommandContext& context, const SecretOptions& options)
{
    auto desk = openDesk(context, options.source);
    if (!desk)
        return context.fail(desk.error());
    const QString name = qstr(options.name);
    if (const Status known = checkIsAskedFor(*desk, name); !known)
        return context.fail(known.error());
    auto wanted = changeFrom(options, context.clock());
    if (!wanted)
        return context.fail(wanted.error());
    if (const Status changed = changeSecret(context, *desk, name, std::move(wanted).value()); !changed)
        return context.fail(changed.error());
    // The host stands in a workspace that others may have changed: whoever gives a secret is told where it
    // goes.
    const QString whom = destinationOf(*desk).valueOr({});
    return tell(context, *desk, options,
                whom.isEmpty()
                    ? placeText(*desk, name)
                    : placeText(*desk, name) + QStringLiteral("; it is sent to %1 only").arg(whom));
}

int remove(const CommandContext& context, const SecretOptions& options)
{
    auto desk = openDesk(context, options.source);
    if (!desk)
        return context.fail(desk.error());
    const QString name = qstr(options.name);
    const SecretReferences secrets = access::secretsOfRecord(desk->source.config);
    if (!secrets.contains(name))
        return context.fail({ErrorCode::NotFound, QStringLiteral("it has no such secret"), name,
                             QStringLiteral("see: slipway source secret list")});
    if (!options.isSure) {
        const auto answer =
            context.terminal.ask(QStringLiteral("Remove the secret %1 from where it lies?").arg(name));
        if (!answer) {
            context.terminal.say(
                QStringLiteral("removing asks first, and there is no terminal to ask on; say --yes"));
            return kUsage;
        }
        if (!*answer) {
            context.terminal.say(QStringLiteral("nothing was removed"));
            return kCancelled;
        }
    }
    SecretChange gone;
    gone.kind = SecretChange::Kind::Remove;
    if (const Status changed = changeSecret(context, *desk, name, std::move(gone)); !changed)
        return context.fail(changed.error());
    return tell(context, *desk, options, QStringLiteral("its secret %1 is removed").arg(name));
}

int list(const CommandContext& context, const SourceName& name)
{
    const auto desk = openDesk(context, name);
    if (!desk)
        return context.fail(desk.error());
    const auto standings = secretStandings(desk->source, desk->kind.secrets);
    const QDateTime now = context.clock();
    if (context.json) {
        context.terminal.print(standingsJson(standings, now));
        return kDone;
    }
    std::vector<QStringList> rows{
        {QStringLiteral("SECRET"), QStringLiteral("WHERE"), QStringLiteral("WHAT")}};
    for (const SecretStanding& standing : standings)
        rows.push_back({standing.ask.name, standingText(standing, now), standing.ask.description});
    if (rows.size() > 1)
        context.terminal.printTable(rows);
    else
        context.terminal.say(QStringLiteral("%1 asks for no secret").arg(desk->source.plugin));
    for (const QString& warning : rotationWarnings(qstr(name.project), desk->source, now))
        context.terminal.say(warning);
    return kDone;
}

} // namespace

std::shared_ptr<SecretPlaces> placesAtTerminal()
{
    auto places = SecretPlaces::ofThisPerson();
    places->setAsker(terminalAsker());
    return places;
}

void declareSourceSecret(CommandLine& line, Command& source)
{
    auto* command = source.addSubcommand("secret", "The tokens and passwords that its plugin asks for");
    command->requireSubcommand();
    auto options = std::make_shared<SecretOptions>();

    auto* setting = declareSource(*command, "set", "Give one, typed without being shown", options->source);
    setting->addOption("SECRET", options->name, "Its name, as source secret list says it")->required();
    auto* fromInput = setting->addFlag("--stdin", options->isFromInput,
                                       "Read it from standard input instead of the terminal");
    auto* variable = setting->addOption("--env", options->variable,
                                        "Keep nothing: read it from this environment variable at each run");
    auto* place =
        setting->addOption("--place", options->place,
                           "Where it is kept (default: the keychain, or the file where there is none)");
    place->oneOf({"keychain", "file"});
    variable->excludes(fromInput);
    variable->excludes(place);
    setting->addOption("--issued", options->issued, "When it was made: 2026-09-01, -30d (default: now)");
    setting->footer(
        "A file is encrypted by a passphrase, asked for on the terminal, or read from the file of mode 600 "
        "that SLIPWAY_PASSPHRASE_FILE names.");
    line.on(setting, [options](const CommandContext& context) { return set(context, *options); });

    auto* listing = declareSource(*command, "list", "Where each lies and how old it is", options->source);
    line.on(listing, [options](const CommandContext& context) { return list(context, options->source); });

    auto* removing = declareSource(*command, "remove", "Remove one from where it lies", options->source);
    removing->addOption("SECRET", options->name, "Its name")->required();
    removing->addFlag("--yes", options->isSure, "Do not ask");
    line.on(removing, [options](const CommandContext& context) { return remove(context, *options); });
}

} // namespace slipway::app
