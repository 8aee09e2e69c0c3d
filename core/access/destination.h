// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/result.h"

#include <QStringList>

/// Whom a source's secrets are for (docs/adr/0054). A value that was given for one is not sent to another.
namespace slipway::access {

/// The origins (scheme, host, port) that the configuration names by the members that `hosts` (of the
/// manifest) calls "config:MEMBER", and the SHA-256 of the file that `ca_file` names: who may choose whom to
/// trust chooses who answers. Empty if it names none of them. `folder` is what that file is relative to.
/// NotFound, Unreadable, LimitExceeded: the file.
[[nodiscard]] model::Result<QString> destinationOf(const QStringList& hosts, const model::Json& config,
                                                   const QString& folder);

/// The same as a person writes it: addresses with or without a path, separated by commas.
[[nodiscard]] QString destinationFrom(const QString& written);

} // namespace slipway::access
