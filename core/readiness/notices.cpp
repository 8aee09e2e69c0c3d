// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/notices.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

using namespace std::chrono_literals;

constexpr auto kLaunchIsSoon = 24h;
constexpr auto kWaiverEndsSoon = 48h;

QString milliseconds(const QDateTime& moment)
{
    return QString::number(moment.toMSecsSinceEpoch());
}

bool isWithin(const QDateTime& moment, const QDateTime& at, std::chrono::milliseconds time)
{
    return moment > at && moment <= at.addMSecs(time.count());
}

/// Gathers the notices of one scene.
class NoticeFinder
{
public:
    NoticeFinder(const NoticeScene& scene, const QDateTime& at)
        : m_scene(scene)
        , m_at(at)
    {
    }

    std::vector<Notice> find()
    {
        if (m_scene.now) {
            for (const BoardRow& row : m_scene.now->rows)
                look(row);
        }
        for (const Mention& mention : m_scene.mentions)
            add(mention);
        for (const SourceStatus& status : m_scene.sources)
            look(status);
        std::stable_sort(m_found.begin(), m_found.end(), [](const Notice& a, const Notice& b) {
            return a.kind != b.kind ? a.kind < b.kind : a.at < b.at;
        });
        return m_found;
    }

private:
    [[nodiscard]] static Notice of(NoticeKind kind, const BoardRow& row, const QDateTime& at)
    {
        Notice notice;
        notice.kind = kind;
        notice.release = row.release.id;
        notice.project = row.project.name;
        notice.releaseName = row.release.name;
        notice.verdict = row.evaluation.verdict;
        notice.at = at;
        return notice;
    }

    void look(const BoardRow& row)
    {
        lookAtVerdict(row);
        // What is out is past its gate: nobody can do anything about that any more.
        if (row.release.stage == m_scene.now->stages.launch())
            return;
        const auto& launch = row.release.launchAt;
        if (launch && row.evaluation.verdict != Verdict::Go && isWithin(*launch, m_at, kLaunchIsSoon))
            add(of(NoticeKind::LaunchSoon, row, *launch), milliseconds(*launch));
        lookAtSignOffs(row);
        for (const CriterionResult& result : row.evaluation.results) {
            if (result.state != ResultState::Waived || !result.answerEndsAt ||
                !isWithin(*result.answerEndsAt, m_at, kWaiverEndsSoon))
                continue;
            Notice notice = of(NoticeKind::WaiverEnds, row, *result.answerEndsAt);
            notice.what = result.criterion.toString();
            add(notice, notice.what + QLatin1Char(' ') + milliseconds(notice.at));
        }
    }

    void lookAtVerdict(const BoardRow& row)
    {
        if (!m_scene.before)
            return;
        const auto& rows = m_scene.before->rows;
        const auto was = std::find_if(rows.begin(), rows.end(), [&](const BoardRow& candidate) {
            return candidate.release.id == row.release.id;
        });
        if (was == rows.end() || was->evaluation.verdict == row.evaluation.verdict)
            return;
        Notice notice = of(NoticeKind::VerdictTurned, row, m_scene.now->at);
        notice.before = was->evaluation.verdict;
        notice.what = row.evaluation.reason;
        add(notice, toKey(row.evaluation.verdict) + QLatin1Char(' ') + milliseconds(notice.at));
    }

    /// Only of what could launch: before that there is nothing to sign.
    void lookAtSignOffs(const BoardRow& row)
    {
        if (row.evaluation.verdict != Verdict::Go && row.evaluation.verdict != Verdict::Conditional)
            return;
        for (const SignOffState& state : row.evaluation.signOffs) {
            const bool isMine = m_scene.roles.contains(state.role, Qt::CaseInsensitive);
            if (!isMine || (state.signOff && !state.isVoid))
                continue;
            Notice notice = of(NoticeKind::SignOffAsked, row, row.release.launchAt.value_or(m_at));
            notice.what = state.role;
            add(notice, state.role + QLatin1Char(' ') + row.release.target.hex());
        }
    }

    void add(const Mention& mention)
    {
        Notice notice;
        notice.kind = NoticeKind::Mention;
        notice.release = mention.release.id;
        notice.project = mention.project.name;
        notice.releaseName = mention.release.name;
        notice.what = mention.note.text.simplified();
        notice.who = mention.note.by;
        notice.at = mention.note.at;
        add(notice, mention.note.id.toString());
    }

    void look(const SourceStatus& status)
    {
        const bool fails = status.health == SourceHealth::Failing || status.health == SourceHealth::Resting;
        if (!fails || !status.record || status.record->failuresInARow < kFailuresToNotice)
            return;
        Notice notice;
        notice.kind = NoticeKind::SourceFailing;
        notice.source = status.source.id;
        notice.project = status.project;
        notice.who = status.source.plugin + QLatin1Char(' ') + status.source.instance;
        notice.what = status.why;
        notice.at = status.record->last.endedAt;
        // Until it went well again it is the same failure.
        const QDateTime well = status.record->lastSuccessAt.value_or(QDateTime());
        add(notice, well.isValid() ? milliseconds(well) : QStringLiteral("never"));
    }

    void add(Notice notice, const QString& state)
    {
        const QString about =
            notice.kind == NoticeKind::SourceFailing ? notice.source.toString() : notice.release.toString();
        notice.key = QStringList{toKey(notice.kind), about, state}.join(QLatin1Char(' '));
        m_found.push_back(std::move(notice));
    }

    const NoticeScene& m_scene;
    QDateTime m_at;
    std::vector<Notice> m_found;
};

} // namespace

QString toKey(NoticeKind value)
{
    switch (value) {
    case NoticeKind::LaunchSoon:
        return QStringLiteral("launch-soon");
    case NoticeKind::VerdictTurned:
        return QStringLiteral("verdict-turned");
    case NoticeKind::SignOffAsked:
        return QStringLiteral("sign-off-asked");
    case NoticeKind::WaiverEnds:
        return QStringLiteral("waiver-ends");
    case NoticeKind::Mention:
        return QStringLiteral("mention");
    case NoticeKind::SourceFailing:
        return QStringLiteral("source-failing");
    }
    Q_UNREACHABLE();
}

std::vector<Notice> noticesOf(const NoticeScene& scene, const QDateTime& at)
{
    return NoticeFinder(scene, at).find();
}

std::vector<const BoardRow*> nextLaunches(const Board& board, const QDateTime& at, size_t most)
{
    std::vector<const BoardRow*> rows;
    for (const BoardRow& row : board.rows) { // they are by launch time already
        const bool isToCome =
            row.release.launchAt && *row.release.launchAt > at && row.release.stage != board.stages.launch();
        if (isToCome && rows.size() < most)
            rows.push_back(&row);
    }
    return rows;
}

std::optional<Verdict> worstOfTheWeek(const Board& board, const QDateTime& at)
{
    constexpr std::array kWorstFirst{Verdict::NoGo, Verdict::NoEvidence, Verdict::Conditional, Verdict::Go};
    const auto rows = nextLaunches(board, at, board.rows.size());
    for (const Verdict verdict : kWorstFirst) {
        const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const BoardRow* row) {
            return *row->release.launchAt <= at.addDays(7) && row->evaluation.verdict == verdict;
        });
        if (isThere)
            return verdict;
    }
    return std::nullopt;
}

bool QuietHours::holdAt(QTime time) const
{
    if (!isOn || from == until)
        return false;
    return from < until ? time >= from && time < until : time >= from || time < until;
}

NoticeMemory::NoticeMemory(const QStringList& keys)
    : m_keys(keys)
    , m_known(keys.begin(), keys.end())
{
}

std::vector<Notice> NoticeMemory::takeNew(const std::vector<Notice>& notices)
{
    std::vector<Notice> fresh;
    for (const Notice& notice : notices) {
        if (m_known.contains(notice.key))
            continue;
        m_known.insert(notice.key);
        m_keys += notice.key;
        fresh.push_back(notice);
    }
    while (m_keys.size() > kMost)
        m_known.remove(m_keys.takeFirst());
    return fresh;
}

} // namespace slipway::readiness
