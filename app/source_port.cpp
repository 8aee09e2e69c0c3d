// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_port.h"

#include "app/sources/source_runners.h"

namespace slipway::app {

using namespace model;
using readiness::SourceDraft;
using readiness::SourceKind;
using readiness::SourceTrial;
using readiness::Workspace;
using views::SecretRooms;
using views::SecretWorkPtr;

namespace {

Status openFile(SecretPlaces& places, const SecretWorkPtr& secrets)
{
    return secrets->passphrase.isEmpty() ? Status(Done{}) : places.file().open(secrets->passphrase);
}

Result<Source> storeSource(Workspace& workspace, const SourceDraft& draft, const QString& plugin,
                           const SecretWorkPtr& secrets, const QString& person)
{
    const auto runners = SourceRunners::open(workspace.location(), systemNow);
    if (!runners)
        return runners.error();
    const auto kind = kindIn(workspace, **runners, plugin);
    if (!kind)
        return kind.error();
    const auto places = SecretPlaces::ofThisPerson();
    if (const Status opened = openFile(*places, secrets); !opened)
        return opened.error();
    return storeWithSecrets(workspace.history(), *places, draft, *kind, secrets->changes, person,
                            systemNow());
}

Result<SourceTrial> attemptSource(Workspace& workspace, const Source& source, const SecretWorkPtr& secrets,
                                  const Progress& progress)
{
    const auto runners = SourceRunners::open(workspace.location(), systemNow);
    if (!runners)
        return runners.error();
    // Only an old file can be tried: a new one is made when the source is saved.
    const auto places = SecretPlaces::ofThisPerson();
    if (places->file().isThere())
        if (const Status opened = openFile(*places, secrets); !opened)
            return opened.error();
    (*runners)->useTyped({secrets, &secrets->changes});
    auto probed = readiness::probeSource(workspace, **runners, source, {}, progress);
    if (!probed || !probed->ok() || probed->said.isEmpty())
        return probed; // it does not answer, or it collected instead
    // That it answers is not yet that what comes of it will do.
    auto trial = readiness::trySource(workspace, **runners, source, {}, progress);
    if (trial)
        trial->said = std::move(probed->said);
    return trial;
}

} // namespace

views::SourcePort makeSourcePort()
{
    views::SourcePort port;
    port.kinds = [](Workspace& workspace) -> Result<std::vector<SourceKind>> {
        const auto runners = SourceRunners::open(workspace.location(), systemNow);
        if (!runners)
            return runners.error();
        const auto ladder = workspace.stages();
        if (!ladder)
            return ladder.error();
        std::vector<SourceKind> kinds = (*runners)->kinds();
        for (SourceKind& kind : kinds)
            kind = readiness::withStages(std::move(kind), *ladder);
        return kinds;
    };
    port.secretRooms = [] {
        const auto places = SecretPlaces::ofThisPerson();
        return SecretRooms{places->hasKeychain(), places->file().isThere(), places->file().isOpen()};
    };
    port.store = storeSource;
    port.attempt = attemptSource;
    port.forgetSecrets = [](const Source& source) { return SecretPlaces::ofThisPerson()->forget(source); };
    return port;
}

} // namespace slipway::app
