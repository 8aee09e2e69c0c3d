// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/intake.h"
#include "core/evidence/envelope_file.h"

#include <QFile>

namespace slipway::app {

using namespace model;
using evidence::Arrival;

namespace {

Status readFile(const QString& name, Intake& intake)
{
    QFile file(name);
    const bool isOpen =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("cannot be read (%1)").arg(file.errorString()), name,
                     QStringLiteral("check the path")};
    const QString where = name == QLatin1String("-") ? QStringLiteral("standard input") : name;
    return evidence::readEnvelopeFile(file, where,
                                      [&](Arrival arrival) { return intake.add(std::move(arrival)); });
}

int ingest(const CommandContext& context, const std::vector<std::string>& files)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    Intake intake(context, (*workspace)->ingest());
    std::optional<Error> broken;
    // One file that cannot be read must not keep the others out.
    for (const std::string& name : files) {
        Status done = readFile(qstr(name), intake);
        if (intake.hasGivenUp())
            break;
        if (done)
            continue;
        context.terminal.complain(done.error());
        if (!broken)
            broken = done.error();
    }
    if (const Status done = intake.finish(); !done)
        return context.fail(done.error());
    const int code = intake.report(context.json);
    return broken ? exitCodeOf(broken->code) : code;
}

} // namespace

void declareIngest(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "ingest", "Take evidence envelopes: a JSON array, one object, or one on each line");
    auto files = std::make_shared<std::vector<std::string>>();
    command->addOption("FILE", *files, "Files of envelopes; - for standard input")->required();
    line.on(command, [files](const CommandContext& context) { return ingest(context, *files); });
}

} // namespace slipway::app
