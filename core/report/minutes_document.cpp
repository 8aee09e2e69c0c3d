// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_document.h"

#include <QLocale>

namespace slipway::report {

using namespace model;
using readiness::Minutes;
using readiness::MinutesItem;
using readiness::MinutesNote;
using readiness::ResultDifference;

namespace {

using Kind = MinutesBlock::Kind;
using Look = MinutesSpan::Look;

MinutesSpan plain(const QString& text)
{
    return {Look::Plain, text};
}

MinutesSpan told(const QString& text)
{
    return {Look::Told, text};
}

MinutesSpan code(const QString& text)
{
    return {Look::Code, text};
}

MinutesSpan verdictSpan(Verdict verdict, Look look = Look::Plain)
{
    return {look, toWords(verdict), verdict};
}

/// The meeting put into blocks.
class MinutesBuilder
{
public:
    MinutesBuilder(const Minutes& minutes, const QTimeZone& zone)
        : m_minutes(minutes)
        , m_zone(zone)
    {
    }

    MinutesDocument build()
    {
        m_document.title = m_minutes.review.title;
        m_document.at = m_minutes.at;
        addWhen();
        addPeople();
        addAgenda();
        for (const MinutesItem& item : m_minutes.items)
            addItem(item);
        addNotes({Kind::Heading, {plain(QStringLiteral("Notes on the whole meeting"))}}, m_minutes.notes);
        addActions();
        addText({plain(QStringLiteral("Times are of ")), told(QString::fromLatin1(m_zone.id())),
                 plain(QStringLiteral(". Review ")), code(m_minutes.review.id.toString()),
                 plain(QStringLiteral("."))});
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString day(const QDateTime& moment) const
    {
        return QLocale::c().toString(moment.toTimeZone(m_zone), QStringLiteral("ddd d MMM yyyy"));
    }
    [[nodiscard]] QString time(const QDateTime& moment) const
    {
        return moment.toTimeZone(m_zone).toString(QStringLiteral("HH:mm"));
    }
    [[nodiscard]] QString moment(const QDateTime& moment) const
    {
        return day(moment) + QLatin1Char(' ') + time(moment);
    }

    void addText(MinutesLine line) { m_document.blocks.push_back({Kind::Text, std::move(line)}); }
    void addHeading(Kind kind, const MinutesSpan& text) { m_document.blocks.push_back({kind, {text}}); }
    MinutesBlock& addTable(const QStringList& columns)
    {
        m_document.blocks.push_back({Kind::Table, {}, columns});
        return m_document.blocks.back();
    }

    void addWhen()
    {
        const readiness::ReviewState& state = m_minutes.state;
        if (!state.openedAt) {
            addText(
                {plain(QStringLiteral("Planned for %1.%2")
                           .arg(moment(m_minutes.review.plannedAt),
                                m_minutes.review.isCancelled ? QStringLiteral(" Cancelled.") : QString()))});
            return;
        }
        QString text = QStringLiteral("%1, from %2").arg(day(*state.openedAt), time(*state.openedAt));
        const bool isClosed = state.status == readiness::ReviewStatus::Closed;
        if (isClosed)
            text += QStringLiteral(" to %1").arg(time(*state.endedAt));
        text += QStringLiteral(", %1 of meeting.").arg(spentWords(state.spent));
        if (!isClosed)
            text += QStringLiteral(" Not closed.");
        addText({plain(text)});
    }

    /// "Present: ada (Quality), bo." and what follows.
    void addNames(const QString& lead, const std::vector<Attendee>& people, const QString& rest)
    {
        MinutesLine line{plain(lead)};
        QString between;
        for (const Attendee& person : people) {
            line.push_back(plain(between));
            line.push_back(told(person.name));
            if (!person.role.isEmpty())
                line.insert(line.end(),
                            {plain(QStringLiteral(" (")), told(person.role), plain(QStringLiteral(")"))});
            between = QStringLiteral(", ");
        }
        if (people.empty())
            line.push_back(plain(QStringLiteral("nobody was named")));
        line.push_back(plain(rest));
        addText(std::move(line));
    }

    void addPeople()
    {
        const QString stop = QStringLiteral(".");
        const QString invited = QStringLiteral("Invited: ");
        if (!m_minutes.state.openedAt) {
            addNames(invited, m_minutes.review.attendees, stop);
        } else if (m_minutes.present.empty()) {
            addNames(invited, m_minutes.review.attendees,
                     QStringLiteral(". Nobody wrote down who was there."));
        } else {
            addNames(QStringLiteral("Present: "), m_minutes.present, stop);
            if (!m_minutes.absent.empty())
                addNames(QStringLiteral("Absent: "), m_minutes.absent, stop);
        }
    }

    void addAgenda()
    {
        addHeading(Kind::Heading, plain(QStringLiteral("Agenda")));
        MinutesBlock& table =
            addTable({QStringLiteral("#"), QStringLiteral("Release"), QStringLiteral("Verdict then"),
                      QStringLiteral("Decision"), QStringLiteral("Time")});
        int number = 0;
        for (const MinutesItem& item : m_minutes.items)
            table.rows.push_back(
                {{plain(QString::number(++number))},
                 {told(item.name)},
                 {item.wasShown ? verdictSpan(item.verdict) : plain(QStringLiteral("not shown"))},
                 {item.decisions.empty() ? plain(QStringLiteral("none"))
                                         : verdictSpan(item.decisions.back().verdict)},
                 {plain(item.wasShown
                            ? QStringLiteral("%1 of %2 min").arg(spentWords(item.spent)).arg(item.minutes)
                            : QStringLiteral("%1 min planned").arg(item.minutes))}});
        if (m_minutes.items.empty())
            table.rows.push_back({{}, {plain(QStringLiteral("no release"))}, {}, {}, {}});
    }

    void addItem(const MinutesItem& item)
    {
        if (!item.wasShown && item.notes.empty())
            return;
        addHeading(Kind::Heading, told(item.name));
        if (item.wasShown) {
            addText({plain(QStringLiteral("Shown at %1 on commit ").arg(time(item.shownAt))),
                     code(item.commit.shortHex()), plain(QStringLiteral(", snapshot ")),
                     code(item.snapshotSha256.left(12)), plain(QStringLiteral(": ")),
                     verdictSpan(item.verdict, Look::Strong), plain(QStringLiteral(". ")),
                     told(item.verdictReason)});
            if (item.launchAt)
                addText({plain(QStringLiteral("Launch: %1.").arg(moment(*item.launchAt)))});
        }
        for (const Decision& decision : item.decisions)
            addDecision(decision, item);
        if (item.wasShown && item.decisions.empty())
            addText({plain(QStringLiteral("Nothing was decided."))});
        addNotes({Kind::SubHeading, {plain(QStringLiteral("Notes"))}}, item.notes);
        if (item.wasShown)
            addDifference(item);
    }

    void addDecision(const Decision& decision, const MinutesItem& item)
    {
        MinutesLine line{plain(QStringLiteral("Decision: ")), verdictSpan(decision.verdict, Look::Strong),
                         plain(QStringLiteral(", by ")), told(decision.by),
                         plain(QStringLiteral(" at %1").arg(time(decision.at)))};
        // The item may have been shown again after it, on another one.
        if (!decision.snapshotSha256.isEmpty() && decision.snapshotSha256 != item.snapshotSha256) {
            line.push_back(plain(QStringLiteral(", on snapshot ")));
            line.push_back(code(decision.snapshotSha256.left(12)));
        }
        line.push_back(plain(QStringLiteral(". ")));
        line.push_back(told(decision.reason));
        addText(std::move(line));
        if (decision.conditions.empty())
            return;
        MinutesBlock& table =
            addTable({QStringLiteral("Condition"), QStringLiteral("Owner"), QStringLiteral("Due")});
        for (const Condition& condition : decision.conditions)
            table.rows.push_back(
                {{told(condition.what)}, {told(condition.owner)}, {plain(day(condition.due))}});
    }

    void addNotes(MinutesBlock heading, const std::vector<MinutesNote>& notes)
    {
        if (notes.empty())
            return;
        m_document.blocks.push_back(std::move(heading));
        for (const MinutesNote& note : notes)
            addEntry({plain(time(note.at) + QLatin1Char(' ')), told(note.by), plain(QStringLiteral(": ")),
                      told(note.text)});
    }
    void addEntry(MinutesLine line) { m_document.blocks.push_back({Kind::Item, std::move(line)}); }

    void addDifference(const MinutesItem& item)
    {
        addHeading(Kind::SubHeading, plain(QStringLiteral("Since %1")
                                               .arg(item.isSinceReview ? QStringLiteral("the last review, ") +
                                                                             moment(item.since)
                                                                       : moment(item.since))));
        if (const auto& verdict = item.difference.verdict)
            addEntry({plain(QStringLiteral("Verdict: %1, was %2")
                                .arg(toWords(verdict->after), toWords(verdict->before)))});
        for (const readiness::DependencyDifference& one : item.difference.dependencies)
            addEntry({plain(QStringLiteral("Depends on ")), told(one.name),
                      plain(QStringLiteral(": %1, was %2").arg(side(one.after), side(one.before)))});
        const bool isFirstEvidence =
            item.difference.verdict && item.difference.verdict->before == Verdict::NoEvidence;
        int firstAnswers = 0; // where nothing was known before, that is nearly the whole checklist
        for (const ResultDifference& one : item.difference.results) {
            if (isFirstEvidence && one.before && one.before->state == ResultState::Unknown)
                ++firstAnswers;
            else
                addTurned(one);
        }
        if (firstAnswers > 0)
            addEntry({plain(
                firstAnswers == 1
                    ? QStringLiteral("1 criterion was answered for the first time")
                    : QStringLiteral("%1 criteria were answered for the first time").arg(firstAnswers))});
        if (item.difference.isEmpty())
            addText({plain(QStringLiteral("Nothing turned."))});
    }

    void addTurned(const ResultDifference& one)
    {
        MinutesLine line{told(one.question), plain(QStringLiteral(": "))};
        addSide(line, one.after);
        line.push_back(plain(QStringLiteral(", was ")));
        addSide(line, one.before);
        addEntry(std::move(line));
    }

    [[nodiscard]] static QString side(const std::optional<Verdict>& verdict)
    {
        return verdict ? toWords(*verdict) : QStringLiteral("not named");
    }
    static void addSide(MinutesLine& line, const std::optional<CriterionResult>& result)
    {
        line.push_back(plain(result ? toWords(result->state) : QStringLiteral("not asked")));
        if (result && !result->measured.isEmpty())
            line.insert(line.end(),
                        {plain(QStringLiteral(" (")), told(result->measured), plain(QStringLiteral(")"))});
    }

    void addActions()
    {
        addHeading(Kind::Heading, plain(QStringLiteral("Open actions")));
        if (m_minutes.openActions.empty()) {
            addText({plain(QStringLiteral("None."))});
            return;
        }
        MinutesBlock& table = addTable({QStringLiteral("Due"), QStringLiteral("Owner"),
                                        QStringLiteral("What"), QStringLiteral("Release")});
        for (const readiness::OpenAction& action : m_minutes.openActions)
            table.rows.push_back({{plain(day(action.condition.due) +
                                         (action.isOverdue ? QStringLiteral(", overdue") : QString()))},
                                  {told(action.condition.owner)},
                                  {told(action.condition.what)},
                                  {told(action.release)}});
    }

    const Minutes& m_minutes;
    QTimeZone m_zone;
    MinutesDocument m_document;
};

} // namespace

QString spentWords(std::chrono::milliseconds spent)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(spent).count();
    if (minutes < 1)
        return QStringLiteral("under a minute");
    if (minutes < 60)
        return QStringLiteral("%1 min").arg(minutes);
    return QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString plainText(const MinutesLine& line)
{
    QString text;
    for (const MinutesSpan& span : line)
        text += span.text;
    return text;
}

MinutesDocument makeMinutes(const Minutes& minutes, const QTimeZone& zone)
{
    return MinutesBuilder(minutes, zone).build();
}

} // namespace slipway::report
