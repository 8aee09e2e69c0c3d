// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret.h"
#include "core/model/ids.h"
#include "core/model/json.h"

#include <QDateTime>

#include <array>
#include <map>

/// How a source's record names its secrets without holding them (docs/adr/0054).
namespace slipway::access {

enum class SecretPlace
{
    Keychain,    ///< the desktop's
    File,        ///< encrypted, of this person
    Environment, ///< a variable of the process that collects
};
inline constexpr std::array kSecretPlaces{SecretPlace::Keychain, SecretPlace::File, SecretPlace::Environment};
[[nodiscard]] QString toKey(SecretPlace place); ///< "keychain", "file", "environment"

/// Where one secret lies.
struct SecretReference
{
    SecretPlace place = SecretPlace::Keychain;
    QString variable;   ///< its name, of Environment
    QDateTime issuedAt; ///< UTC: since when the value is in use; invalid if the record does not say

    bool operator==(const SecretReference&) const = default;
};
using SecretReferences = std::map<QString, SecretReference>; ///< by the name that the manifest gives it

/// The member of a source's configuration that holds its references. It is the host's: plugins never see it.
inline constexpr const char* kSecretsMember = "$secrets";

/// The references in a configuration. Pure. Corrupt: the member is there and is none of ours.
[[nodiscard]] model::Result<SecretReferences> secretsOf(const model::Json& config);
/// The configuration with these references and no others.
[[nodiscard]] model::Json withSecrets(model::Json config, const SecretReferences& secrets);
/// The configuration as the plugin's schema knows it.
[[nodiscard]] model::Json withoutSecrets(model::Json config);
/// The references of a source's record; none where it cannot be read.
[[nodiscard]] SecretReferences secretsOfRecord(const QByteArray& config);

/// A plugin's wish for a secret.
struct SecretAsk
{
    QString name;
    QString description;
    bool isOptional = false; ///< the plugin runs without it, too

    bool operator==(const SecretAsk&) const = default;
};

/// What names one value in every place. A source's project, plugin and name stay, and are known before it is
/// stored.
struct SecretKey
{
    model::ProjectId project;
    QString plugin;
    QString instance;
    QString name;

    [[nodiscard]] QString toString() const;
};

/// What a person does with one secret of a source.
struct SecretChange
{
    enum class Kind
    {
        Give,   ///< a value, to be kept in `place`
        Name,   ///< an environment variable that holds it
        Remove, ///< from where it lies
    };
    Kind kind = Kind::Give;
    Secret value;
    std::optional<SecretPlace> place; ///< of Give; nothing: the keychain, or the file where there is none
    QString variable;                 ///< of Name
    QDateTime issuedAt;               ///< of Give and Name: since when the value is in use; invalid: now
};
using SecretChanges = std::map<QString, SecretChange>; ///< by the secret's name

/// The age at which a secret is to be replaced: criterion 10 of the default policy, applied to ourselves.
inline constexpr int kRotationDays = 90;
/// In whole days; nothing if the record does not say.
[[nodiscard]] std::optional<qint64> ageInDays(const SecretReference& secret, const QDateTime& now);
[[nodiscard]] bool isOverdue(const SecretReference& secret,
                             const QDateTime& now); ///< older than kRotationDays
/// Their names, those that are overdue.
[[nodiscard]] QStringList overdueSecrets(const SecretReferences& secrets, const QDateTime& now);

/// InvalidInput unless it is a name that a shell could set: letters, digits, "_", no digit first.
[[nodiscard]] model::Status checkVariableName(const QString& name);

} // namespace slipway::access
