// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/readiness/source_draft.h"

/// What is said of the secrets of sources: where they lie and how old they are, and nothing of their values.
namespace slipway::app {

/// One secret of a source: what its plugin asks for, and where it lies.
struct SecretStanding
{
    access::SecretAsk ask;
    std::optional<access::SecretReference> reference; ///< nothing: it was not given
};

/// Those that the plugin asks for, then those that the source names and it does not ask for.
[[nodiscard]] std::vector<SecretStanding> secretStandings(const model::Source& source,
                                                          const std::vector<access::SecretAsk>& asks);

/// "keychain, 12 days", "PROM_TOKEN, 97 days", "missing", "not given" (where it is optional).
[[nodiscard]] QString standingText(const SecretStanding& standing, const QDateTime& now);
/// "token: keychain, 12 days; key: missing"; "-" if there are none.
[[nodiscard]] QString standingsText(const std::vector<SecretStanding>& standings, const QDateTime& now);
[[nodiscard]] model::Json standingsJson(const std::vector<SecretStanding>& standings, const QDateTime& now);

/// A sentence for each of the source's secrets that is older than 90 days.
[[nodiscard]] QStringList rotationWarnings(const QString& project, const model::Source& source,
                                           const QDateTime& now);

} // namespace slipway::app
