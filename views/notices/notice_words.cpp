// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/notice_words.h"

#include "views/widgets/launch_words.h"
#include "views/widgets/translated_words.h"

namespace slipway::views {

using namespace model;
using readiness::Notice;
using readiness::NoticeKind;

namespace {

QString releaseOf(const Notice& notice)
{
    return QStringLiteral("%1 %2").arg(notice.project, notice.releaseName);
}

QString verdictOf(const std::optional<Verdict>& verdict)
{
    return Words::of(verdict.value_or(Verdict::NoEvidence));
}

} // namespace

QString NoticeWords::title(const Notice& notice)
{
    switch (notice.kind) {
    case NoticeKind::LaunchSoon:
        return tr("%1 launches %2 and is %3")
            .arg(releaseOf(notice), LaunchWords::moment(notice.at), verdictOf(notice.verdict));
    case NoticeKind::VerdictTurned:
        return tr("%1 turned %2, before %3")
            .arg(releaseOf(notice), verdictOf(notice.verdict), verdictOf(notice.before));
    case NoticeKind::SignOffAsked:
        return tr("%1 waits for the sign-off of %2").arg(releaseOf(notice), notice.what);
    case NoticeKind::WaiverEnds:
        return tr("A waiver of %1 ends %2").arg(releaseOf(notice), Words::moment(notice.at));
    case NoticeKind::Mention:
        return tr("%1 mentioned you at %2").arg(notice.who, releaseOf(notice));
    case NoticeKind::SourceFailing:
        return tr("The source %1 of %2 keeps failing").arg(notice.who, notice.project);
    }
    Q_UNREACHABLE();
}

QString NoticeWords::text(const Notice& notice)
{
    switch (notice.kind) {
    case NoticeKind::LaunchSoon:
    case NoticeKind::SignOffAsked:
        return {};
    case NoticeKind::VerdictTurned:
    case NoticeKind::WaiverEnds:
    case NoticeKind::Mention:
    case NoticeKind::SourceFailing:
        return notice.what;
    }
    Q_UNREACHABLE();
}

ResultState NoticeWords::shapeOf(const Notice& notice)
{
    switch (notice.kind) {
    case NoticeKind::LaunchSoon:
    case NoticeKind::VerdictTurned:
        switch (notice.verdict.value_or(Verdict::NoEvidence)) {
        case Verdict::Go:
            return ResultState::Pass;
        case Verdict::Conditional:
            return ResultState::Warn;
        case Verdict::NoGo:
            return ResultState::Fail;
        case Verdict::NoEvidence:
            return ResultState::Unknown;
        }
        Q_UNREACHABLE();
    case NoticeKind::WaiverEnds:
        return ResultState::Waived;
    case NoticeKind::SourceFailing:
        return ResultState::Warn;
    case NoticeKind::SignOffAsked:
    case NoticeKind::Mention:
        return ResultState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace slipway::views
