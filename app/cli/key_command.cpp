// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

namespace {

struct KeyOptions
{
    std::string key; ///< a file, or a fingerprint
    std::string person;
    std::string by;
    std::string asOf;
    bool asSigners = false;
};

Json keyJson(const readiness::SigningKey& key)
{
    return {{"person", toText(key.person)},
            {"type", toText(key.key.type)},
            {"fingerprint", toText(key.key.fingerprint())},
            {"key", toText(key.key.line())}};
}

int list(const CommandContext& context, const KeyOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto keys = (*workspace)->signingKeys(*asOf);
    if (!keys)
        return context.fail(keys.error());
    if (options.asSigners) {
        context.terminal.print(QString::fromUtf8(readiness::allowedSigners(*keys)).trimmed());
        return kDone;
    }
    Json json = Json::array();
    std::vector<QStringList> rows{
        {QStringLiteral("PERSON"), QStringLiteral("TYPE"), QStringLiteral("FINGERPRINT")}};
    for (const readiness::SigningKey& key : *keys) {
        json.push_back(keyJson(key));
        rows.push_back({key.person, key.key.type, key.key.fingerprint()});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

/// Opens the workspace, has `change` done in it (person and who acts are its last arguments), and tells.
template<class Change>
int changeKeys(const CommandContext& context, const KeyOptions& options, const QString& done, Change change)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const QString by = options.by.empty() ? context.person : qstr(options.by);
    const Result<readiness::SigningKey> key =
        change(**workspace, options.person.empty() ? by : qstr(options.person), by);
    if (!key)
        return context.fail(key.error());
    if (context.json)
        context.terminal.print(keyJson(*key));
    else
        context.terminal.say(done.arg(key->key.fingerprint(), key->person));
    return kDone;
}

int add(const CommandContext& context, const KeyOptions& options)
{
    const auto key = access::readPublicKey(qstr(options.key));
    if (!key)
        return context.fail(key.error());
    return changeKeys(context, options,
                      QStringLiteral("%1 is a key of %2: from now on their sign-offs need a signature"),
                      [&](readiness::Workspace& workspace, const QString& person, const QString& by) {
                          return workspace.addSigningKey(person, key->line(), by);
                      });
}

int remove(const CommandContext& context, const KeyOptions& options)
{
    return changeKeys(context, options,
                      QStringLiteral("%1 is no key of %2 any more; what it signed stays signed"),
                      [&](readiness::Workspace& workspace, const QString& person, const QString& by) {
                          return workspace.removeSigningKey(person, qstr(options.key), by);
                      });
}

} // namespace

void declareKey(CommandLine& line)
{
    auto* command = line.root().addSubcommand("key", "The SSH keys that people sign their sign-offs with");
    command->requireSubcommand();
    auto options = std::make_shared<KeyOptions>();
    auto* listing = command->addSubcommand("list", "List them");
    listing->addFlag("--allowed-signers", options->asSigners,
                     "As a file for ssh-keygen -Y verify, and for slipway verify --allowed-signers");
    listing->addOption("--as-of", options->asOf, "As they were then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    line.on(listing, [options](const CommandContext& context) { return list(context, *options); });
    auto* adding = command->addSubcommand(
        "add", "Add a person's key: from then on what that person signs off needs a signature");
    adding->addOption("FILE", options->key, "Its file, or the private key beside it: ~/.ssh/id_ed25519.pub")
        ->required();
    auto* removing = command->addSubcommand("remove", "Remove a person's key; what it signed stays signed");
    removing->addOption("FINGERPRINT", options->key, "As key list says it: SHA256:…")->required();
    for (Command* one : {adding, removing}) {
        one->addOption("--person", options->person, "Whose it is (default: who acts)");
        one->addOption("--by", options->by, "Who acts (default: you)");
    }
    line.on(adding, [options](const CommandContext& context) { return add(context, *options); });
    line.on(removing, [options](const CommandContext& context) { return remove(context, *options); });
}

} // namespace slipway::app
