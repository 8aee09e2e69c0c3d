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

namespace {

/// The commit's own .mailmap: not that of a work tree, nor a file that the configuration names.
MailmapHandle mailmapOf(git_repository* repository, git_commit* commit)
{
    constexpr qint64 kLargestMailmap = 1 << 20;
    git_tree* found = nullptr;
    if (git_commit_tree(&found, commit) != 0)
        return {};
    const TreeHandle tree(found);
    const git_tree_entry* entry = git_tree_entry_byname(tree.get(), ".mailmap");
    const auto content = entry && git_tree_entry_filemode(entry) == GIT_FILEMODE_BLOB
                             ? readBlob(repository, *git_tree_entry_id(entry), kLargestMailmap)
                             : std::nullopt;
    git_mailmap* mailmap = nullptr;
    if (!content ||
        git_mailmap_from_buffer(&mailmap, content->constData(), static_cast<size_t>(content->size())) != 0)
        return {};
    return MailmapHandle(mailmap);
}

} // namespace

CommitPeople::CommitPeople(git_repository* repository, git_commit* commit)
    : m_mailmap(mailmapOf(repository, commit))
{
}

QString CommitPeople::personOf(const char* name, const char* email)
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
    QString& known = m_byName[QString::fromUtf8(realName).trimmed().toCaseFolded()];
    if (known.isEmpty())
        known = match.hasMatch() ? match.captured(1) : address;
    return known;
}

} // namespace slipway::repo
