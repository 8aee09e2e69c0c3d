// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/review_signs.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

QString subjectOf(const QString& message)
{
    return message.section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty).trimmed();
}

/// "Fix it (#12)", as GitHub titles squash merges; "Merged PR 12: Fix it" of Azure; "Pull request #12: Fix
/// it" of Bitbucket; "Merge pull request #12 from" of GitHub and Gitea.
bool namesPullRequest(const QString& subject)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\((#|GH-)\\d+\\)$|^Merged PR \\d+: |^Pull request #\\d+: |^Merged in \\S+ \\(pull "
                       "request #\\d+\\)|^Merge commit from fork$|^Merge branch '(pr|pull|mr)/\\d+'|^Merge "
                       "(pull request|PR) (#\\d+|'.+' \\(#\\d+\\))|^Auto merge of #\\d+ "));
    return pattern.match(subject).hasMatch();
}

/// What a review tool writes at the end: Gerrit, Gitea, Phabricator; GitLab in its merges.
bool namesReviewTool(const QString& message)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(Reviewed-on: https?://\\S+|Differential Revision: \\S+|See merge request "
                       "\\S+!\\d+)\\s*$"),
        QRegularExpression::MultilineOption);
    return pattern.match(message).hasMatch();
}

bool hasOtherReviewer(const CommitText& commit, const PersonOfTrailer& personOf)
{
    static const QRegularExpression trailer(
        QStringLiteral(
            "^(?:(?:Co-)?Reviewed|Acked|Approved)[- ]by:[ \\t]*([^<\\n]*?)[ \\t]*(?:<([^>\\n]*)>.*)?$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    for (auto it = trailer.globalMatch(commit.message); it.hasNext();) {
        const auto match = it.next();
        const QString person = personOf(match.captured(1), match.captured(2));
        if (!person.isEmpty() && person != commit.author)
            return true;
    }
    return false;
}

/// False for merges that bring a branch up to date: with a main one, or with itself at another place.
bool isOfTopic(const QString& subject)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^Merge (?:branch|remote-tracking branch|tag|commit) '([^']+)'(?: of \\S+)?(?: into '?([^']+)'?)?$"));
    static const QRegularExpression mainBranch(QStringLiteral(
        "^(?:(?:origin|upstream)/)?(?:main|master|trunk|develop|development|dev|stable|maint|next|"
        "release|v?\\d[\\d.x]*|(?:release|stable|maint)[-/].*)$"));
    const auto match = pattern.match(subject);
    return match.hasMatch() && match.captured(1) != match.captured(2) &&
           !mainBranch.match(match.captured(1)).hasMatch();
}

/// Rust's merge program: "Auto merge of #12 - ada:topic, r=bob".
QString reviewerNamedByBors(const QString& subject)
{
    static const QRegularExpression pattern(
        QStringLiteral("^Auto merge of #\\d+ - ([^:\\s]+):\\S+, r=([^\\s,]+)"));
    const auto match = pattern.match(subject);
    return match.hasMatch() && match.captured(1) != match.captured(2) ? match.captured(2) : QString();
}

} // namespace

Reviewed reviewOf(const CommitText& commit, const PersonOfTrailer& personOf)
{
    const bool isByAnother =
        !commit.isCommittedByForge && !commit.committer.isEmpty() && commit.committer != commit.author;
    if (isByAnother || hasOtherReviewer(commit, personOf))
        return Reviewed::SecondPerson;
    // A number in brackets proves a request only where a program committed: people write it as well.
    const bool isByProgram = commit.isCommittedByForge || commit.committer.isEmpty();
    if ((isByProgram && namesPullRequest(subjectOf(commit.message))) || namesReviewTool(commit.message))
        return Reviewed::PullRequest;
    return Reviewed::Nothing;
}

MergeSign mergeSignOf(const CommitText& merge)
{
    const QString subject = subjectOf(merge.message);
    MergeSign sign;
    sign.isPullRequest = namesPullRequest(subject) || namesReviewTool(merge.message);
    if (sign.isPullRequest || isOfTopic(subject))
        sign.merger = merge.author.isEmpty() ? reviewerNamedByBors(subject) : merge.author;
    return sign;
}

bool isRevert(const QString& message)
{
    static const QRegularExpression subjects(
        QStringLiteral("^(?:(?:[^\\s:]+: )?Revert \"(?!Revert \")|revert(?:\\([^)]*\\))?!?: )"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression again(QStringLiteral("^(?:Re-?apply|Reland|Revert \"Revert)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression body(
        QStringLiteral("^[^\\n]*\\n\\s*\\n?This reverts commit [0-9a-f]{7,40}\\b"));
    const QString text = message.trimmed();
    return !again.match(text).hasMatch() && (subjects.match(text).hasMatch() || body.match(text).hasMatch());
}

} // namespace slipway::repo
