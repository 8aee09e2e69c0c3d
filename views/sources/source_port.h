// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_reference.h"
#include "core/readiness/source_draft.h"
#include "core/readiness/source_trial.h"

#include <memory>

namespace slipway::views {

/// Where this person's secrets can be kept now.
struct SecretRooms
{
    bool hasKeychain = false;
    bool hasFile = false;    ///< the encrypted one is there
    bool isFileOpen = false; ///< its passphrase is known until the program ends
};

/// What a person typed of a source's secrets. It is gone with the last that holds it.
struct SecretWork
{
    access::SecretChanges changes;
    access::Secret passphrase; ///< of the encrypted file; empty: none was typed
};
using SecretWorkPtr = std::shared_ptr<const SecretWork>;

/// What the sources page asks of the program around it, which knows plugins and importers. Called on worker
/// threads; may block.
struct SourcePort
{
    /// Everything that a source can be an instance of now.
    std::function<model::Result<std::vector<readiness::SourceKind>>(readiness::Workspace&)> kinds;
    std::function<SecretRooms()> secretRooms;
    /// Adds or changes it, as readiness::storeDraft does, after asking again whether the plugin may run, and
    /// keeping what was typed of its secrets.
    std::function<model::Result<model::Source>(readiness::Workspace&, const readiness::SourceDraft&,
                                               const QString& plugin, const SecretWorkPtr& secrets,
                                               const QString& person)>
        store;
    /// Asks it once, with what was typed, and stores nothing, as readiness::trySource does.
    std::function<model::Result<readiness::SourceTrial>(readiness::Workspace&, const model::Source&,
                                                        const SecretWorkPtr& secrets, const model::Progress&)>
        attempt;
    /// Removes the values of a source that was removed from where they lie.
    std::function<model::Status(const model::Source&)> forgetSecrets;
};

} // namespace slipway::views
