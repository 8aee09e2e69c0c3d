// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"
#include "core/readiness/source_status.h"
#include "core/readiness/teamwork.h"

#include <QSet>
#include <QTime>

#include <array>
#include <span>

/// What a person should hear of without looking: decided here, told by views/notices.
namespace slipway::readiness {

enum class NoticeKind
{
    LaunchSoon,    ///< a launch within 24 hours whose release is not Go
    VerdictTurned, ///< a release has another verdict than before
    SignOffAsked,  ///< a release waits for the sign-off of one of the person's roles
    WaiverEnds,    ///< a waiver that counts ends within 48 hours
    Mention,       ///< a note names the person
    SourceFailing  ///< a source failed several times in a row
};
inline constexpr std::array kNoticeKinds{NoticeKind::LaunchSoon,   NoticeKind::VerdictTurned,
                                         NoticeKind::SignOffAsked, NoticeKind::WaiverEnds,
                                         NoticeKind::Mention,      NoticeKind::SourceFailing};
[[nodiscard]] QString toKey(NoticeKind value); ///< "launch-soon", "verdict-turned", …

struct Notice
{
    /// The same for the same news, so that nothing is told twice: what it is about, and of which state of it.
    QString key;
    NoticeKind kind = NoticeKind::LaunchSoon;
    model::ReleaseId release; ///< empty of a source
    model::SourceId source;   ///< of SourceFailing
    QString project;
    QString releaseName;
    QString what; ///< the criterion, the role, the note's text, the source, or why it fails
    QString who;  ///< who wrote the note; the source's name
    std::optional<model::Verdict> before;  ///< of VerdictTurned
    std::optional<model::Verdict> verdict; ///< of the release now
    QDateTime at; ///< the launch, the waiver's end, when the note was written or the source failed; UTC

    bool operator==(const Notice&) const = default;
};

/// Everything that notices follow from.
struct NoticeScene
{
    const Board* before = nullptr; ///< as it was last looked at; nullptr: nothing has turned
    const Board* now = nullptr;
    std::span<const Mention> mentions = {}; ///< unseen ones of the person
    std::span<const SourceStatus> sources = {};
    QStringList roles = {}; ///< the sign-off roles of the person
};

inline constexpr int kFailuresToNotice = 3; ///< failed tries in a row

/// What holds at that moment, most pressing kind first, within a kind soonest first. Pure.
[[nodiscard]] std::vector<Notice> noticesOf(const NoticeScene& scene, const QDateTime& at);

/// The worst verdict among the releases that launch within 7 days; nothing if none does. Pure.
[[nodiscard]] std::optional<model::Verdict> worstOfTheWeek(const Board& board, const QDateTime& at);
/// The releases yet to launch, soonest first, at most so many. Pure.
[[nodiscard]] std::vector<const BoardRow*> nextLaunches(const Board& board, const QDateTime& at, size_t most);

/// The hours in which nobody is to be disturbed; they may go past midnight.
struct QuietHours
{
    bool isOn = false;
    QTime from{22, 0};
    QTime until{7, 0}; ///< not itself

    [[nodiscard]] bool holdAt(QTime time) const;
    bool operator==(const QuietHours&) const = default;
};

/// What was told already, over restarts too.
class NoticeMemory
{
public:
    static constexpr qsizetype kMost = 1000; ///< the oldest are forgotten

    NoticeMemory() = default;
    explicit NoticeMemory(const QStringList& keys);

    /// Those that were not told yet; from now on they were.
    [[nodiscard]] std::vector<Notice> takeNew(const std::vector<Notice>& notices);
    [[nodiscard]] const QStringList& keys() const { return m_keys; } ///< oldest first

private:
    QStringList m_keys;
    QSet<QString> m_known;
};

} // namespace slipway::readiness
