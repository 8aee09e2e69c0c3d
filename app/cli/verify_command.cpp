// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/pdf_plugin.h"
#include "app/cli/shipped.h"

#include "views/report/page_verification.h"

#include <QFile>

#include <algorithm>

#include <sys/resource.h>

namespace slipway::app {

using namespace model;
using report::CheckState;
using report::Verification;
using report::VerificationCheck;

namespace {

Result<evidence::JsonSchema> readSchema(const QString& name)
{
    const auto text = readResource(QStringLiteral(":/slipway/schemas/") + name);
    if (!text)
        return text.error();
    return evidence::JsonSchema::compile(*text, name);
}

Result<QByteArray> readWhole(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                     QStringLiteral("give a PDF that slipway export wrote")};
    return file.read(views::kLargestPdf + 1);
}

/// A small file can unpack to more than any machine has: then this process ends, and not the machine.
void limitMemory()
{
#ifndef SLIPWAY_SANITIZED // which takes terabytes of addresses for itself
    constexpr rlim_t kMost = rlim_t(4) << 30;
    const rlimit limit{kMost, kMost};
    setrlimit(RLIMIT_AS, &limit);
#endif
}

struct VerifyOptions
{
    std::string file;
    std::string allowedSigners;
    std::string against;
};

/// What the signatures must be by; nothing where no list was named.
Result<std::optional<QByteArray>> readSigners(const QString& path)
{
    if (path.isEmpty())
        return std::optional<QByteArray>();
    constexpr qint64 kLongest = 4 << 20; // bytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                     QStringLiteral("write it with: slipway key list --allowed-signers")};
    if (file.size() > kLongest)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is larger than %1 MiB").arg(kLongest >> 20),
                     path, QStringLiteral("leave out who signs nothing here")};
    return std::optional<QByteArray>(file.readAll());
}

/// The head of the audit trail that the paper names, in the workspace that it is said to come from.
VerificationCheck checkAudit(const Verification& verification, const QString& against)
{
    const QString about =
        QStringLiteral("The workspace's audit trail is whole and has the record that it names.");
    const store::AuditHead head = verification.report ? verification.report->auditHead : store::AuditHead();
    if (against.isEmpty())
        return report::notMade(
            "audit", about,
            {head.sequence > 0 ? QStringLiteral("look for record %1, %2, in the workspace: --against FILE")
                                     .arg(QString::number(head.sequence), head.hash)
                               : QStringLiteral("no record is named")});
    if (head.sequence == 0)
        return report::checkOf("audit", about, {QStringLiteral("no record is named")});
    const Status found = store::checkAuditTrail(against, head);
    return report::checkOf("audit", about, found ? QStringList() : QStringList{found.error().line()});
}

Result<Verification> verifyFile(const CommandContext& context, const VerifyOptions& options)
{
    const QString path = qstr(options.file);
    const auto signers = readSigners(qstr(options.allowedSigners));
    if (!signers)
        return signers.error();
    const auto snapshotSchema = readSchema(QStringLiteral("snapshot-1.json"));
    if (!snapshotSchema)
        return snapshotSchema.error();
    const auto enclosureSchema = readSchema(QStringLiteral("enclosure-1.json"));
    if (!enclosureSchema)
        return enclosureSchema.error();
    const auto reader = loadPdfReader();
    if (!reader)
        return reader.error();
    limitMemory();
    const auto bytes = readWhole(path);
    if (!bytes)
        return bytes.error();
    const auto file = (*reader)->read(*bytes, path);
    if (!file)
        return file.error();
    if (file->enclosures.empty())
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("nothing is attached to it: it is no checklist, or somebody took that away"), path,
            QStringLiteral("give a PDF that slipway export wrote; a portfolio or minutes prove nothing")};
    Verification verification = report::verifyEnclosures(
        file->enclosures, {*snapshotSchema, *enclosureSchema, context.shipped.registry, *signers});
    verification.checks.push_back(checkAudit(verification, qstr(options.against)));
    views::verifyPages(*file, *bytes, **reader, verification);
    return verification;
}

QString keyOf(CheckState state)
{
    switch (state) {
    case CheckState::Holds:
        return QStringLiteral("holds");
    case CheckState::Fails:
        return QStringLiteral("fails");
    case CheckState::NotMade:
        return QStringLiteral("not-made");
    }
    Q_UNREACHABLE();
}

Json verificationJson(const Verification& verification)
{
    Json json = {{"holds", verification.holds()}, {"checks", Json::array()}};
    for (const VerificationCheck& check : verification.checks) {
        Json faults = Json::array();
        for (const QString& fault : check.faults)
            faults.push_back(toText(fault));
        json["checks"].push_back({{"id", toText(check.id)},
                                  {"about", toText(check.about)},
                                  {"state", toText(keyOf(check.state))},
                                  {"faults", faults}});
    }
    if (verification.dossier) {
        json["project"] = toText(verification.dossier->project.name);
        json["release"] = toText(verification.dossier->release.name);
        json["verdict"] = toText(toKey(verification.dossier->evaluation.verdict));
        json["at"] = toText(verification.dossier->evaluation.at);
    }
    return json;
}

/// All that is printed is said in one line, for who reads the last one only.
QString closingWords(const Verification& verification)
{
    const auto countOf = [&](CheckState state) {
        return std::count_if(verification.checks.begin(), verification.checks.end(),
                             [state](const VerificationCheck& check) { return check.state == state; });
    };
    const auto failing = countOf(CheckState::Fails);
    if (failing > 0)
        return failing == 1 ? QStringLiteral("Does not hold: 1 check fails")
                            : QStringLiteral("Does not hold: %1 checks fail").arg(failing);
    const auto open = countOf(CheckState::NotMade);
    if (open == 0)
        return QStringLiteral("Holds: everything that it says was proved");
    return open == 1 ? QStringLiteral("Holds: no check fails, 1 was not made")
                     : QStringLiteral("Holds: no check fails, %1 were not made").arg(open);
}

void printVerification(const CommandContext& context, const Verification& verification)
{
    // What is quoted from the file stays on its line.
    for (const VerificationCheck& check : verification.checks) {
        context.terminal.print(
            QStringLiteral("%1  %2").arg(keyOf(check.state).leftJustified(8), check.about));
        for (const QString& fault : check.faults)
            context.terminal.print(QString(10, QLatin1Char(' ')) + fault.simplified());
    }
    if (verification.dossier)
        context.terminal.print(QStringLiteral("%1 %2: %3, as of %4")
                                   .arg(verification.dossier->project.name.simplified(),
                                        verification.dossier->release.name.simplified(),
                                        toWords(verification.dossier->evaluation.verdict),
                                        verification.dossier->evaluation.at.toString(Qt::ISODate)));
    context.terminal.print(closingWords(verification));
}

int verify(const CommandContext& context, const VerifyOptions& options)
{
    const auto verification = verifyFile(context, options);
    if (!verification)
        return context.fail(verification.error());
    if (context.json)
        context.terminal.print(verificationJson(*verification));
    else
        printVerification(context, *verification);
    return verification->holds() ? kDone : kBadData;
}

} // namespace

void declareVerify(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "verify",
        "Check a printed checklist, without the workspace: exit 0 if nothing in it is wrong, else 65");
    auto options = std::make_shared<VerifyOptions>();
    command->addOption("FILE", options->file, "A PDF that slipway export wrote")->required();
    command->addOption("--allowed-signers", options->allowedSigners,
                       "Whose keys these are, as of ssh-keygen(1): signatures must be by them");
    command->addOption(
        "--against", options->against,
        "The workspace it is said to come from: its audit trail must have the record that it names");
    line.on(
        command, [options](const CommandContext& context) { return verify(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
