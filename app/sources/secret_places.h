// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/named_variables.h"
#include "core/access/secret_file.h"
#include "core/model/source.h"
#include "core/readiness/source_draft.h"

#include <memory>

namespace slipway::app {

/// What names the value of that secret of a source in every place.
[[nodiscard]] access::SecretKey secretKeyOf(const model::Source& source, const QString& name);

/// The three places where this person's secrets can lie: read when a source is asked, written by the command
/// line and the form. Any thread but the GUI's; several at once.
class SecretPlaces
{
public:
    struct Options
    {
        QString file;                                  ///< encrypted
        QString variablesFile;                         ///< which variables the person named
        std::unique_ptr<access::SecretStore> keychain; ///< never null
        access::KeyCost cost;
    };
    explicit SecretPlaces(Options options);

    /// Those of this account: $XDG_DATA_HOME/slipway/secrets.json, and its keychain. The passphrase of the
    /// file is asked for once a process.
    [[nodiscard]] static std::shared_ptr<SecretPlaces> ofThisPerson();

    /// Who gives the file's passphrase where SLIPWAY_PASSPHRASE_FILE names no file that holds it. Nobody at
    /// first.
    void setAsker(access::PassphraseAsker ask);

    /// A value. NotFound, Unreadable, Locked, …: without what it is of, which `where` of the caller says.
    /// Conflict: it was given for another destination, or this person did not name the variable for it.
    [[nodiscard]] model::Result<access::Secret> read(const access::SecretKey& key,
                                                     const access::SecretReference& reference,
                                                     const model::Result<QString>& destination);
    /// Does what the changes say with the secrets of a source, and gives where they lie then. It ends at the
    /// first that fails; what was done before it stays done. Without a destination only removing works.
    [[nodiscard]] model::Result<access::SecretReferences> change(const model::Source& source,
                                                                 access::SecretReferences secrets,
                                                                 const access::SecretChanges& changes,
                                                                 const model::Result<QString>& destination,
                                                                 const QDateTime& now);
    /// Removes every value of the source from where it lies.
    model::Status forget(const model::Source& source);

    [[nodiscard]] bool hasKeychain() const;
    [[nodiscard]] access::SecretFile& file() { return m_file; }

private:
    [[nodiscard]] access::SecretStore* storeOf(access::SecretPlace place); ///< null for Environment
    model::Status remove(const access::SecretKey& key, access::SecretPlace place);
    [[nodiscard]] model::Result<access::SecretPlace> keep(const access::SecretKey& key,
                                                          const access::Secret& value,
                                                          std::optional<access::SecretPlace> place,
                                                          const QString& destination);
    [[nodiscard]] model::Result<access::Secret> passphrase(access::PassphraseFor what, const QString& file);

    std::unique_ptr<access::SecretStore> m_keychain;
    access::NamedVariables m_variables;
    std::mutex m_mutex; ///< guards m_ask
    access::PassphraseAsker m_ask;
    access::SecretFile m_file;
};

/// Stores a source with what the person did with its secrets. Values are kept first, so that no source names
/// what is not there; nothing is, where the draft cannot be stored.
[[nodiscard]] model::Result<model::Source> storeWithSecrets(store::History& history, SecretPlaces& places,
                                                            readiness::SourceDraft draft,
                                                            const readiness::SourceKind& kind,
                                                            const access::SecretChanges& changes,
                                                            const QString& person, const QDateTime& now);

/// The values that a plugin asks for, by name. The error says which secret of which source, and what to do.
[[nodiscard]] model::Result<model::Json> secretsFor(SecretPlaces& places, const model::Source& source,
                                                    const QString& project,
                                                    const std::vector<access::SecretAsk>& asks,
                                                    const model::Result<QString>& destination,
                                                    const access::SecretChanges& typed);

} // namespace slipway::app
