// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/git_handles.h"

#include <QHash>
#include <QString>

namespace slipway::repo {

/// True for programs that commit: "dependabot[bot]", "Mend Renovate", "Gopher Robot".
[[nodiscard]] bool isBot(const QString& name, const QString& email);

/// Who is meant by the names and addresses of one repository. One thread.
class CommitPeople
{
public:
    /// Reads the commit's .mailmap, up to 1 MiB.
    CommitPeople(git_repository* repository, git_commit* commit);

    /// The e-mail address in lower case, .mailmap honoured; of GitHub's private addresses
    /// ("1234+name@users.noreply.github.com") the number, which stays when the name changes. Empty for bots.
    /// Who has the name of somebody met before is that person: one works under several addresses.
    [[nodiscard]] QString personOf(const char* name, const char* email);
    [[nodiscard]] QString personOf(const git_signature* signature)
    {
        return personOf(signature->name, signature->email);
    }

private:
    MailmapHandle m_mailmap;
    QHash<QString, QString> m_byName;
};

} // namespace slipway::repo
