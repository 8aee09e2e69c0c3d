// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_reference.h"

namespace slipway::access {

/// Which environment variables this person lets a source read, and for whom. A workspace is often somebody
/// else's, and could otherwise name AWS_SECRET_ACCESS_KEY, or a server that a token is sent to.
class NamedVariables
{
public:
    /// `path` is a list in the person's configuration folder; it need not be there.
    explicit NamedVariables(QString path);

    /// Done if the variable may be sent there (destination.h). Where it begins with SLIPWAY_ and a variable
    /// of its name with _FOR behind is set, that says where, for every source; else this person named both
    /// for that secret. Conflict: neither is so. The list cannot be read: Unreadable, Corrupt, LimitExceeded.
    [[nodiscard]] model::Status check(const SecretKey& key, const QString& variable,
                                      const QString& destination) const;
    /// The person names it for that destination, and no longer for another. Conflict where a _FOR says
    /// otherwise. A list that cannot be read is left as it is. Otherwise Unwritable, DiskFull.
    [[nodiscard]] model::Status allow(const SecretKey& key, const QString& variable,
                                      const QString& destination) const;
    /// Nothing is named for that secret any more.
    [[nodiscard]] model::Status forget(const SecretKey& key) const;

private:
    [[nodiscard]] model::Result<model::Json> list() const;
    [[nodiscard]] model::Status write(const model::Json& list) const;

    QString m_path;
};

} // namespace slipway::access
