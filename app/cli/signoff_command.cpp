// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"

namespace slipway::app {

using namespace model;

namespace {

struct SignOffOptions
{
    ReleaseOptions about;
    std::string role;
    std::string reason;
    std::string key;
    bool withdraw = false;
};

QString told(const SignOff& signOff, const QString& release)
{
    if (signOff.withdrawn)
        return QStringLiteral("%1 took back the sign-off of %2 for %3: %4")
            .arg(signOff.by, release, signOff.role, signOff.reason);
    const auto key = access::keyOfSignature(signOff.signature);
    return QStringLiteral("%1 signed %2 off for %3, on %4, snapshot %5%6")
        .arg(signOff.by, release, signOff.role, signOff.commit.shortHex(), signOff.snapshotSha256.left(12),
             key ? QStringLiteral(", with the key ") + key->fingerprint() : QString());
}

/// Nothing where no key was named.
readiness::Signer signerOf(const std::string& keyFile)
{
    if (keyFile.empty())
        return {};
    return [path = qstr(keyFile)](const QByteArray& statement) {
        return access::sign(statement, path, access::PassphrasePrompt::Terminal);
    };
}

int signOff(const CommandContext& context, const SignOffOptions& options)
{
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const ReleaseId& release = chosen->release.id;
    const auto signOff =
        options.withdraw
            ? chosen->workspace->withdrawSignOff(release, qstr(options.role), chosen->by,
                                                 qstr(options.reason))
            : chosen->workspace->signOff(release, qstr(options.role), chosen->by, signerOf(options.key));
    if (!signOff)
        return context.fail(signOff.error());
    if (context.json)
        context.terminal.print(Json{{"id", toText(signOff->id.toString())},
                                    {"role", toText(signOff->role)},
                                    {"by", toText(signOff->by)},
                                    {"commit", toText(signOff->commit.hex())},
                                    {"withdrawn", signOff->withdrawn},
                                    {"snapshot_sha256", toText(signOff->snapshotSha256)},
                                    {"signature", toText(signOff->signature)}});
    else
        context.terminal.say(
            told(*signOff, qstr(options.about.project) + QLatin1Char(' ') + chosen->release.name));
    return kDone;
}

} // namespace

void declareSignOff(CommandLine& line)
{
    auto* command =
        line.root().addSubcommand("signoff", "Sign a release off for a role, on what it shows now");
    auto options = std::make_shared<SignOffOptions>();
    command->addOption("--role", options->role, "One of the policy's sign-off roles")->required();
    declareRelease(*command, options->about, "Who signs (default: you)");
    auto* key = command->addOption(
        "--key", options->key,
        "Sign with this SSH key: the private file, or the public one of a key in the agent");
    auto* withdrawing =
        command->addFlag("--withdraw", options->withdraw, "Take the role's sign-off back")->excludes(key);
    command->addOption("--reason", options->reason, "Why it is taken back")->needs(withdrawing);
    line.on(command, [options](const CommandContext& context) { return signOff(context, *options); });
}

} // namespace slipway::app
