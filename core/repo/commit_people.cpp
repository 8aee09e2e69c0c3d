// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_people.h"

#include <QRegularExpression>

namespace slipway::repo {

bool isBot(const QString& name, const QString& email)
{
    static const QRegularExpression named(
        QStringLiteral(
            "\\[bot\\]$|(^|[\\s_-])(ro)?bot$|^(mend )?renovate\\b|^dependabot\\b|^github[ -]actions\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return named.match(name).hasMatch() || email.contains(QLatin1String("[bot]@")) ||
           email.startsWith(QLatin1String("bot@"));
}

CommitPeople::CommitPeople(git_repository* repository)
{
    git_mailmap* mailmap = nullptr;
    if (git_mailmap_from_repository(&mailmap, repository) == 0)
        m_mailmap.reset(mailmap);
}

QString CommitPeople::personOf(const char* name, const char* email) const
{
    const char* realName = name;
    const char* realEmail = email;
    if (m_mailmap)
        git_mailmap_resolve(&realName, &realEmail, m_mailmap.get(), name, email);
    const QString address = QString::fromUtf8(realEmail).toLower();
    if (isBot(QString::fromUtf8(realName), address))
        return {};
    static const QRegularExpression privateAddress(
        QStringLiteral("^(\\d+)\\+.*@users\\.noreply\\.github\\.com$"));
    const auto match = privateAddress.match(address);
    return match.hasMatch() ? match.captured(1) : address;
}

} // namespace slipway::repo
