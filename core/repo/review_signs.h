// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// What one commit tells of a review: from its message and the people in its header. Pure.
namespace slipway::repo {

/// Ordered: the later, the more is shown.
enum class Reviewed
{
    Nothing,
    PullRequest,  ///< came by a pull or merge request or a review tool; who looked at it is not told
    SecondPerson, ///< somebody else than the author reviewed, committed or merged it
};

/// People are given as CommitPeople tells them; empty for programs.
struct CommitText
{
    QString message;
    QString author;
    QString committer;
    bool isCommittedByForge = false; ///< GitHub itself, for whoever pressed the button there
};

/// The person behind "Name <e-mail>" of a trailer.
using PersonOfTrailer = std::function<QString(const QString& name, const QString& email)>;

/// Of a commit with one parent.
[[nodiscard]] Reviewed reviewOf(const CommitText& commit, const PersonOfTrailer& personOf);

/// What a merge says of the commits that it brings.
struct MergeSign
{
    bool isPullRequest = false;
    /// Who looked before it came in: who merged a request or another's topic branch. Empty for programs, for
    /// merges that only bring a branch up to date, and where nobody can be told.
    QString merger;
};
[[nodiscard]] MergeSign mergeSignOf(const CommitText& merge);

/// True for a commit that takes back another: what git revert, GitHub and Conventional Commits write. Taking
/// back what took something back is none.
[[nodiscard]] bool isRevert(const QString& message);

} // namespace slipway::repo
