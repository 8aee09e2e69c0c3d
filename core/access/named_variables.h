// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_reference.h"

namespace slipway::access {

/// Which environment variables this person lets a source read. A workspace is often somebody else's, and
/// could otherwise name AWS_SECRET_ACCESS_KEY and a server that it is sent to.
class NamedVariables
{
public:
    /// `path` is a list in the person's configuration folder; it need not be there.
    explicit NamedVariables(QString path);

    /// True for names that begin with SLIPWAY_, and for those that this person named for that secret.
    [[nodiscard]] bool mayRead(const SecretKey& key, const QString& variable) const;
    /// The person names it. Unwritable, DiskFull.
    [[nodiscard]] model::Status allow(const SecretKey& key, const QString& variable) const;

private:
    QString m_path;
};

} // namespace slipway::access
