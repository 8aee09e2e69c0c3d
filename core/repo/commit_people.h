// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/git_handles.h"

#include <QString>

namespace slipway::repo {

/// True for programs that commit: "dependabot[bot]", "Mend Renovate", "Gopher Robot".
[[nodiscard]] bool isBot(const QString& name, const QString& email);

/// Who is meant by the names and addresses of one repository. One thread.
class CommitPeople
{
public:
    /// Reads its .mailmap.
    explicit CommitPeople(git_repository* repository);

    /// The e-mail address in lower case, .mailmap honoured; of GitHub's private addresses
    /// ("1234+name@users.noreply.github.com") the number, which stays when the name changes. Empty for bots.
    [[nodiscard]] QString personOf(const char* name, const char* email) const;
    [[nodiscard]] QString personOf(const git_signature* signature) const
    {
        return personOf(signature->name, signature->email);
    }

private:
    MailmapHandle m_mailmap;
};

} // namespace slipway::repo
