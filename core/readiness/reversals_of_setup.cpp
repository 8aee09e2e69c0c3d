// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/reversal.h"

#include "core/readiness/reversal_checks.h"

#include <algorithm>

/// Reversals of what a workspace is made of: projects, releases, sources, dead letters and policies.
namespace slipway::readiness {

using namespace model;

namespace {

/// True once anybody said anything about it: what was added would be taken from under their words.
bool saysAnything(const PeoplesInput& said)
{
    PeoplesInput rest = said;
    rest.briefs.clear(); // of its project too, which may be older
    return rest != PeoplesInput();
}

Error builtOnSince(const QString& name)
{
    return {ErrorCode::Conflict, QStringLiteral("others have worked on it since, so it stays"), name,
            QStringLiteral("remove it from the board if it is not needed")};
}

/// Of a thing that is there, as it is now; nothing if it is not.
template<class Thing, class Id>
Result<std::optional<Thing>> findIn(const Result<std::vector<Thing>>& things, const Id& id)
{
    if (!things)
        return things.error();
    const auto found =
        std::find_if(things->begin(), things->end(), [&](const Thing& thing) { return thing.id == id; });
    return found == things->end() ? std::nullopt : std::optional(*found);
}

Status checkUntouched(Workspace& workspace, const Release& release)
{
    const auto people = workspace.history().peoplesInput();
    if (!people)
        return people.error();
    if (saysAnything(people->value(release.id)))
        return builtOnSince(release.name);
    return Done{};
}

/// With at most the one release that it was added with, of which nobody said anything.
Status checkUntouched(Workspace& workspace, const Project& project)
{
    auto releases = workspace.history().releases();
    if (!releases)
        return releases.error();
    std::erase_if(*releases, [&](const Release& release) { return release.project != project.id; });
    if (releases->size() > 1)
        return builtOnSince(project.name);
    return releases->empty() ? Status(Done{}) : checkUntouched(workspace, releases->front());
}

/// How things of one kind are looked for, removed and brought back.
struct Projects
{
    static Result<std::optional<Project>> find(store::History& history, const Project& project)
    {
        return findIn<Project>(history.projects(), project.id);
    }
    static Status remove(store::History& history, const Project& project, const QString& by)
    {
        return history.removeProject(project.id, by);
    }
    static Status restore(store::History& history, const Project& project, const QString& by)
    {
        return history.restoreProject(project.id, by);
    }
    static Result<Project> change(Workspace& workspace, const Project& wanted, const QString& by)
    {
        return workspace.history().updateProject(wanted, by);
    }
    static QString name(const Project& project) { return project.name; }
};

struct Releases
{
    static Result<std::optional<Release>> find(store::History& history, const Release& release)
    {
        return findIn<Release>(history.releases(), release.id);
    }
    static Status remove(store::History& history, const Release& release, const QString& by)
    {
        return history.removeRelease(release.id, by);
    }
    static Status restore(store::History& history, const Release& release, const QString& by)
    {
        return history.restoreRelease(release.id, by);
    }
    static Result<Release> change(Workspace& workspace, const Release& wanted, const QString& by)
    {
        return workspace.reviseRelease(wanted, by);
    }
    static QString name(const Release& release) { return release.name; }
};

struct Sources
{
    static Result<std::optional<Source>> find(store::History& history, const Source& source)
    {
        return findIn<Source>(history.sources(source.project), source.id);
    }
    static Status remove(store::History& history, const Source& source, const QString& by)
    {
        return history.removeSource(source.id, by);
    }
    static Status restore(store::History& history, const Source& source, const QString& by)
    {
        const auto restored = history.restoreSource(source.id, by);
        return restored ? Status(Done{}) : Status(restored.error());
    }
    static Result<Source> change(Workspace& workspace, const Source& wanted, const QString& by)
    {
        return workspace.history().reviseSource(wanted, by);
    }
    static QString name(const Source& source) { return source.instance; }
};

template<class Kind, class Thing>
Reversal bringBack(const Thing& thing, const QString& by);

template<class Kind, class Thing>
Reversal removeAgain(const Thing& thing, const QString& by)
{
    return {[thing, by](Workspace& workspace) -> Result<Reversal> {
        const auto found = Kind::find(workspace.history(), thing);
        if (!found)
            return found.error();
        if (!*found)
            return changedSince(Kind::name(thing));
        const Status removed = Kind::remove(workspace.history(), thing, by);
        if (!removed)
            return removed.error();
        return bringBack<Kind>(thing, by);
    }};
}

template<class Kind, class Thing>
Reversal bringBack(const Thing& thing, const QString& by)
{
    return {[thing, by](Workspace& workspace) -> Result<Reversal> {
        const auto found = Kind::find(workspace.history(), thing);
        if (!found)
            return found.error();
        if (*found)
            return changedSince(Kind::name(thing));
        const Status restored = Kind::restore(workspace.history(), thing, by);
        if (!restored)
            return restored.error();
        return removeAgain<Kind>(thing, by);
    }};
}

template<class Kind, class Thing>
Reversal changeBack(const Thing& before, const Thing& after, const QString& by)
{
    return {[before, after, by](Workspace& workspace) -> Result<Reversal> {
        const auto now = Kind::find(workspace.history(), after);
        if (!now)
            return now.error();
        if (!*now || **now != after)
            return changedSince(Kind::name(after));
        const auto changed = Kind::change(workspace, before, by);
        if (!changed)
            return changed.error();
        return changeBack<Kind>(after, *changed, by);
    }};
}

/// Removes what was added, unless others built on it.
template<class Kind, class Thing>
Reversal removeUntouched(const Thing& thing, const QString& by)
{
    return {[thing, by](Workspace& workspace) -> Result<Reversal> {
        if (const Status untouched = checkUntouched(workspace, thing); !untouched)
            return untouched.error();
        return removeAgain<Kind>(thing, by).run(workspace);
    }};
}

using LetterWork = std::function<Status(Workspace&, const DeadLetterId&)>;

/// Those of which it went well; the first error if there is none.
Result<std::vector<DeadLetterId>> workThrough(Workspace& workspace, const std::vector<DeadLetterId>& letters,
                                              const LetterWork& work)
{
    std::vector<DeadLetterId> done;
    std::optional<Error> first;
    for (const DeadLetterId& letter : letters) {
        const Status worked = work(workspace, letter);
        if (worked)
            done.push_back(letter);
        else if (!first)
            first = worked.error();
    }
    if (done.empty() && first)
        return *first;
    return done;
}

} // namespace

Reversal reversalOfAdding(const Project& project, const QString& by)
{
    return removeUntouched<Projects>(project, by);
}

Reversal reversalOfAdding(const Release& release, const QString& by)
{
    return removeUntouched<Releases>(release, by);
}

Reversal reversalOfAdding(const Source& source, const QString& by)
{
    return removeAgain<Sources>(source, by);
}

Reversal reversalOfRemoving(const Project& project, const QString& by)
{
    return bringBack<Projects>(project, by);
}

Reversal reversalOfRemoving(const Release& release, const QString& by)
{
    return bringBack<Releases>(release, by);
}

Reversal reversalOfRemoving(const Source& source, const QString& by)
{
    return bringBack<Sources>(source, by);
}

Reversal reversalOfChange(const Project& before, const Project& after, const QString& by)
{
    return changeBack<Projects>(before, after, by);
}

Reversal reversalOfChange(const Release& before, const Release& after, const QString& by)
{
    return changeBack<Releases>(before, after, by);
}

Reversal reversalOfChange(const Source& before, const Source& after, const QString& by)
{
    return changeBack<Sources>(before, after, by);
}

Reversal reversalOfDiscarding(const std::vector<DeadLetterId>& letters, const QString& reason,
                              const QString& by)
{
    return {[letters, reason, by](Workspace& workspace) -> Result<Reversal> {
        const auto reopened = workThrough(workspace, letters, [&](Workspace& w, const DeadLetterId& id) {
            return w.reopenDeadLetter(id, by);
        });
        if (!reopened)
            return reopened.error();
        return Reversal{[reopened = *reopened, reason, by](Workspace& again) -> Result<Reversal> {
            const auto discarded = workThrough(again, reopened, [&](Workspace& w, const DeadLetterId& id) {
                return w.discardDeadLetter(id, reason, by);
            });
            if (!discarded)
                return discarded.error();
            return reversalOfDiscarding(*discarded, reason, by);
        }};
    }};
}

Reversal reversalOfAdopting(const store::PoliciesInForce& before, const store::AdoptedPolicy& adopted,
                            const QString& by)
{
    const store::AdoptedPolicy* earlier = before.find(adopted.id);
    // One that became the default is undone by the default before it, whichever id that has.
    if (adopted.isDefault && before.defaultId != adopted.id)
        earlier = before.find(before.defaultId);
    if (!earlier)
        return {};
    return {[earlier = *earlier, adopted, by](Workspace& workspace) -> Result<Reversal> {
        const auto now = workspace.history().policies();
        if (!now)
            return now.error();
        const store::AdoptedPolicy* newest = now->find(adopted.id);
        if (!newest || newest->sha256 != adopted.sha256 ||
            (adopted.isDefault && now->defaultId != adopted.id))
            return changedSince(adopted.id);
        if (const Status done = workspace.history().adoptPolicy(earlier, by); !done)
            return done.error();
        return reversalOfAdopting(*now, earlier, by);
    }};
}

} // namespace slipway::readiness
