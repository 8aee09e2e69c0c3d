// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/plugin_rooms.h"
#include "app/cli/source_secret_text.h"
#include "app/sources/secret_places.h"

#include "core/access/private_file.h"
#include "core/plugins/sandbox.h"
#include "core/readiness/source_status.h"
#include "core/repo/git_version.h"
#include "core/store/sqlite_version.h"

#include <QFileInfo>

namespace slipway::app {

using namespace model;

namespace {

/// One thing that was looked at.
struct Symptom
{
    enum class State
    {
        Fine,
        Weak,  ///< works, with less than there could be
        Broken ///< the exit code says so too
    };
    QString id;
    State state = State::Fine;
    QString text;
};

QString toKey(Symptom::State state)
{
    switch (state) {
    case Symptom::State::Fine:
        return QStringLiteral("ok");
    case Symptom::State::Weak:
        return QStringLiteral("weak");
    case Symptom::State::Broken:
        return QStringLiteral("broken");
    }
    return {};
}

Symptom workspaceSymptom(const CommandContext& context)
{
    const QString id = QStringLiteral("workspace");
    if (context.workspace.isEmpty())
        return {id, Symptom::State::Weak, QStringLiteral("none is named; use --workspace FILE")};
    const auto workspace = context.open();
    if (!workspace)
        return {id, Symptom::State::Broken, workspace.error().line()};
    const auto projects = (*workspace)->history().projects();
    if (!projects)
        return {id, Symptom::State::Broken, projects.error().line()};
    return {id, Symptom::State::Fine,
            QStringLiteral("%1, %2 projects").arg((*workspace)->location()).arg(projects->size())};
}

void addPluginSymptoms(const CommandContext& context, std::vector<Symptom>& symptoms)
{
    const auto rooms = openPluginRooms(context.workspace);
    if (!rooms) {
        symptoms.push_back({QStringLiteral("plugins"), Symptom::State::Broken, rooms.error().line()});
        return;
    }
    const std::pair<QString, QString> places[]{
        {QStringLiteral("shipped plugins"), rooms->folders.shipped},
        {QStringLiteral("your plugins"), rooms->folders.user},
        {QStringLiteral("the workspace's plugins"), rooms->folders.workspace}};
    for (const auto& [name, path] : places) {
        if (!path.isEmpty())
            symptoms.push_back(
                {QStringLiteral("plugin folder"), Symptom::State::Fine,
                 QStringLiteral("%1: %2%3")
                     .arg(name, path, QFileInfo(path).isDir() ? QString() : QStringLiteral(" (not there)"))});
    }
    for (const plugins::Plugin& plugin :
         plugins::findPlugins(rooms->folders, rooms->trust, rooms->manifestSchema)) {
        const plugins::Manifest& manifest = plugin.manifest;
        symptoms.push_back({QStringLiteral("plugin"),
                            plugin.mayRun() ? Symptom::State::Fine : Symptom::State::Weak,
                            plugin.mayRun() ? QStringLiteral("%1 %2").arg(manifest.id, manifest.version)
                                            : plugin.problem->line()});
    }
}

/// Where secrets can be kept, and which of the workspace's are to be replaced.
void addSecretSymptoms(const CommandContext& context, std::vector<Symptom>& symptoms)
{
    constexpr qsizetype kLargest = qsizetype(1) << 20;
    const auto places = SecretPlaces::ofThisPerson();
    symptoms.push_back(
        {QStringLiteral("keychain"), places->hasKeychain() ? Symptom::State::Fine : Symptom::State::Weak,
         places->hasKeychain() ? QStringLiteral("answers")
                               : QStringLiteral("none answers: secrets go into an encrypted file")});
    if (places->file().isThere()) {
        const auto file = access::readPrivateFile(places->file().path(), kLargest);
        symptoms.push_back({QStringLiteral("file of secrets"),
                            file ? Symptom::State::Fine : Symptom::State::Broken,
                            file ? places->file().path() : file.error().line()});
    }
    const auto workspace =
        context.workspace.isEmpty() ? Result<std::unique_ptr<readiness::Workspace>>(Error{}) : context.open();
    if (!workspace) // which was said above
        return;
    const auto statuses = readiness::sourceStatuses((*workspace)->history(), context.clock());
    if (!statuses)
        return;
    for (const readiness::SourceStatus& status : *statuses) {
        for (const QString& warning : rotationWarnings(status.project, status.source, context.clock()))
            symptoms.push_back({QStringLiteral("secret"), Symptom::State::Weak, warning});
    }
}

int examine(const CommandContext& context)
{
    const plugins::Sandbox& sandbox = plugins::Sandbox::ofThisMachine();
    std::vector<Symptom> symptoms{
        {QStringLiteral("slipway"), Symptom::State::Fine, QStringLiteral(SLIPWAY_VERSION)},
        {QStringLiteral("qt"), Symptom::State::Fine, QString::fromLatin1(qVersion())},
        {QStringLiteral("sqlite"), Symptom::State::Fine, store::sqliteVersion()},
        {QStringLiteral("libgit2"), Symptom::State::Fine, repo::gitVersion()},
        workspaceSymptom(context),
        {QStringLiteral("sandbox"), sandbox.isInForce() ? Symptom::State::Fine : Symptom::State::Weak,
         sandbox.description()}};
    addPluginSymptoms(context, symptoms);
    addSecretSymptoms(context, symptoms);
    Json json = Json::array();
    std::vector<QStringList> rows;
    bool isWell = true;
    for (const Symptom& symptom : symptoms) {
        json.push_back({{"id", symptom.id.toStdString()},
                        {"state", toKey(symptom.state).toStdString()},
                        {"text", symptom.text.toStdString()}});
        rows.push_back({toKey(symptom.state), symptom.id, symptom.text});
        isWell = isWell && symptom.state != Symptom::State::Broken;
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return isWell ? kDone : kBadData;
}

} // namespace

void declareDoctor(CommandLine& line)
{
    line.on(line.root().addSubcommand("doctor", "Say what this machine offers Slipway and what is wrong"),
            examine);
}

} // namespace slipway::app
