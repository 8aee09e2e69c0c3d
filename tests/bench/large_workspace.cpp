// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a workspace of many projects for measuring and for looking at: the sample projects, told again under
// other names until there are enough. Usage: large_workspace FILE COUNT [MOMENT], which is
// now unless it is given in ISO 8601.
#include "app/cli/demo_workspace.h"
#include "app/cli/shipped.h"
#include "bench/large_teamwork.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace slipway;
using namespace slipway::model;

struct Sample
{
    Project project;
    Release release;
    std::vector<Evidence> evidence;
    PeoplesInput people;
};

std::vector<Sample> samplesOf(const store::HistorySnapshot& snapshot)
{
    std::vector<Sample> samples;
    for (const Release& release : snapshot.releases) {
        for (const Project& project : snapshot.projects) {
            if (project.id == release.project)
                samples.push_back({project, release, snapshot.evidence.value(project.id),
                                   snapshot.peoplesInput.value(release.id)});
        }
    }
    return samples;
}

/// What people said about the sample's release, said about this one.
template<class T>
Status resay(std::vector<T> said, const ReleaseId& release, store::History& history)
{
    for (T& record : said) {
        record.id = {};
        record.release = release;
        if (const auto appended = history.append(std::move(record)); !appended)
            return appended.error();
    }
    return Done{};
}

Status resayAll(const PeoplesInput& people, const ReleaseId& release, store::History& history)
{
    for (const Status& said :
         {resay(people.attestations, release, history), resay(people.waivers, release, history),
          resay(people.signOffs, release, history), resay(people.decisions, release, history)}) {
        if (!said)
            return said;
    }
    return Done{};
}

/// Tells the sample again as the project and release of that number.
Status retell(const Sample& sample, int number, store::History& history, QDateTime& clock)
{
    const QString actor = QStringLiteral("bench");
    const QDateTime now = clock;
    Project project;
    project.name = QStringLiteral("%1-%2").arg(sample.project.name).arg(number, 4, 10, QLatin1Char('0'));
    project.kind = sample.project.kind;
    project.team = sample.project.team;
    clock = sample.release.createdAt;
    const auto added = history.addProject(project, actor);
    if (!added)
        return added.error();
    Release release = sample.release;
    release.id = {};
    release.project = added->id;
    if (release.launchAt)
        release.launchAt = release.launchAt->addDays(number % 60);
    const auto released = history.addRelease(release, actor);
    if (!released)
        return released.error();
    clock = now;
    std::vector<Evidence> batch = sample.evidence;
    for (Evidence& evidence : batch) {
        evidence.id = EvidenceId(makeUuidV7(evidence.observedAt.toMSecsSinceEpoch()));
        evidence.subject.project = project.name;
    }
    const auto stored = history.appendEvidence(batch, actor);
    if (!stored)
        return stored.error();
    return resayAll(sample.people, released->id, history);
}

Status make(const QString& file, int count, const QDateTime& now)
{
    auto shipped = app::loadShipped();
    if (!shipped)
        return shipped.error();
    const QTemporaryDir folder;
    const QString demo = folder.filePath(QStringLiteral("demo.slipway"));
    if (const Status built = app::buildDemo(demo, *shipped, now, {}, {}); !built)
        return built;
    const auto source = readiness::Workspace::open(demo, *shipped);
    if (!source)
        return source.error();
    const auto snapshot = (*source)->history().snapshot();
    if (!snapshot)
        return snapshot.error();
    const std::vector<Sample> samples = samplesOf(*snapshot);
    QDateTime clock = now;
    store::HistoryOptions options;
    options.clock = [&clock] { return clock; };
    const auto target = readiness::Workspace::create(file, *shipped, options);
    if (!target)
        return target.error();
    for (int i = 0; i < count; ++i) {
        const Sample& sample = samples[static_cast<size_t>(i) % samples.size()];
        if (const Status told = retell(sample, i, (*target)->history(), clock); !told)
            return told;
    }
    return bench::tellTeamwork(**target, clock);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream problems(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    const QDateTime now =
        arguments.size() == 4 ? QDateTime::fromString(arguments[3], Qt::ISODate) : systemNow();
    if (arguments.size() < 3 || arguments.size() > 4 || !now.isValid()) {
        problems << "usage: large_workspace FILE COUNT [MOMENT]\n";
        return 64;
    }
    const Status made = make(arguments[1], arguments[2].toInt(), now);
    if (!made) {
        problems << made.error().line() << '\n';
        return 1;
    }
    return 0;
}
