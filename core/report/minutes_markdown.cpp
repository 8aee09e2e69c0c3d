// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_markdown.h"

#include "core/report/markdown_report.h"

#include <QLocale>

namespace slipway::report {

using namespace model;
using readiness::Minutes;
using readiness::MinutesItem;
using readiness::MinutesNote;
using readiness::ResultDifference;

namespace {

QString shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return QStringLiteral("✔ ");
    case Verdict::Conditional:
        return QStringLiteral("▲ ");
    case Verdict::NoGo:
        return QStringLiteral("✖ ");
    case Verdict::NoEvidence:
        return QStringLiteral("○ ");
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict)
{
    return shapeOf(verdict) + toWords(verdict);
}

class MinutesWriter
{
public:
    MinutesWriter(const Minutes& minutes, const QTimeZone& zone)
        : m_minutes(minutes)
        , m_zone(zone)
    {
    }

    QString write()
    {
        m_text = QStringLiteral("# %1\n\n").arg(escapeMarkdown(m_minutes.review.title));
        writeWhen();
        writePeople();
        writeAgenda();
        for (const MinutesItem& item : m_minutes.items)
            writeItem(item);
        writeNotes(QStringLiteral("## Notes on the whole meeting"), m_minutes.notes);
        writeActions();
        m_text += QStringLiteral("\nTimes are of %1. Review `%2`.\n")
                      .arg(escapeMarkdown(QString::fromLatin1(m_zone.id())), m_minutes.review.id.toString());
        return m_text;
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

    void writeWhen()
    {
        const readiness::ReviewState& state = m_minutes.state;
        if (!state.openedAt) {
            m_text += QStringLiteral("Planned for %1.%2\n")
                          .arg(moment(m_minutes.review.plannedAt),
                               m_minutes.review.isCancelled ? QStringLiteral(" Cancelled.") : QString());
            return;
        }
        m_text += QStringLiteral("%1, from %2").arg(day(*state.openedAt), time(*state.openedAt));
        if (state.status == readiness::ReviewStatus::Closed)
            m_text += QStringLiteral(" to %1").arg(time(*state.endedAt));
        m_text += QStringLiteral(", %1 of meeting.").arg(spentWords(state.spent));
        if (state.status != readiness::ReviewStatus::Closed)
            m_text += QStringLiteral(" Not closed.");
        m_text += QLatin1Char('\n');
    }

    [[nodiscard]] static QString names(const std::vector<Attendee>& people)
    {
        QStringList texts;
        for (const Attendee& person : people)
            texts += person.role.isEmpty() ? escapeMarkdown(person.name)
                                           : QStringLiteral("%1 (%2)").arg(escapeMarkdown(person.name),
                                                                           escapeMarkdown(person.role));
        return texts.isEmpty() ? QStringLiteral("nobody was named") : texts.join(QLatin1String(", "));
    }

    void writePeople()
    {
        if (!m_minutes.state.openedAt) {
            m_text += QStringLiteral("\nInvited: %1.\n").arg(names(m_minutes.review.attendees));
            return;
        }
        if (m_minutes.present.empty()) {
            m_text += QStringLiteral("\nInvited: %1. Nobody wrote down who was there.\n")
                          .arg(names(m_minutes.review.attendees));
            return;
        }
        m_text += QStringLiteral("\nPresent: %1.\n").arg(names(m_minutes.present));
        if (!m_minutes.absent.empty())
            m_text += QStringLiteral("\nAbsent: %1.\n").arg(names(m_minutes.absent));
    }

    void writeAgenda()
    {
        m_text += QStringLiteral("\n## Agenda\n\n| # | Release | Verdict then | Decision | Time |\n"
                                 "| --- | --- | --- | --- | --- |\n");
        int number = 0;
        for (const MinutesItem& item : m_minutes.items)
            m_text +=
                QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                    .arg(++number)
                    .arg(escapeMarkdown(item.name),
                         item.wasShown ? verdictText(item.verdict) : QStringLiteral("not shown"),
                         item.decisions.empty() ? QStringLiteral("none")
                                                : verdictText(item.decisions.back().verdict),
                         item.wasShown
                             ? QStringLiteral("%1 of %2 min").arg(spentWords(item.spent)).arg(item.minutes)
                             : QStringLiteral("%1 min planned").arg(item.minutes));
        if (m_minutes.items.empty())
            m_text += QStringLiteral("| | no release | | | |\n");
    }

    void writeItem(const MinutesItem& item)
    {
        if (!item.wasShown && item.notes.empty())
            return;
        m_text += QStringLiteral("\n## %1\n\n").arg(escapeMarkdown(item.name));
        if (item.wasShown) {
            m_text += QStringLiteral("Shown at %1 on commit `%2`, snapshot `%3`: **%4**. %5\n")
                          .arg(time(item.shownAt), item.commit.shortHex(), item.snapshotSha256.left(12),
                               verdictText(item.verdict), escapeMarkdown(item.verdictReason));
            if (item.launchAt)
                m_text += QStringLiteral("\nLaunch: %1.\n").arg(moment(*item.launchAt));
        }
        for (const Decision& decision : item.decisions)
            writeDecision(decision);
        if (item.wasShown && item.decisions.empty())
            m_text += QStringLiteral("\nNothing was decided.\n");
        writeNotes(QStringLiteral("### Notes"), item.notes);
        if (item.wasShown)
            writeDifference(item);
    }

    void writeDecision(const Decision& decision)
    {
        m_text += QStringLiteral("\nDecision: **%1**, by %2 at %3. %4\n")
                      .arg(verdictText(decision.verdict), escapeMarkdown(decision.by), time(decision.at),
                           escapeMarkdown(decision.reason));
        if (decision.conditions.empty())
            return;
        m_text += QStringLiteral("\n| Condition | Owner | Due |\n| --- | --- | --- |\n");
        for (const Condition& condition : decision.conditions)
            m_text +=
                QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(escapeMarkdown(condition.what), escapeMarkdown(condition.owner), day(condition.due));
    }

    void writeNotes(const QString& heading, const std::vector<MinutesNote>& notes)
    {
        if (notes.empty())
            return;
        m_text += QStringLiteral("\n%1\n\n").arg(heading);
        for (const MinutesNote& note : notes)
            m_text += QStringLiteral("- %1 %2: %3\n")
                          .arg(time(note.at), escapeMarkdown(note.by), escapeMarkdown(note.text));
    }

    void writeDifference(const MinutesItem& item)
    {
        m_text += QStringLiteral("\n### Since %1, %2\n\n")
                      .arg(item.isSinceReview ? QStringLiteral("the last review") : QStringLiteral("then"),
                           moment(item.since));
        if (const auto& verdict = item.difference.verdict)
            m_text += QStringLiteral("- Verdict: %1, was %2\n")
                          .arg(toWords(verdict->after), toWords(verdict->before));
        for (const readiness::DependencyDifference& one : item.difference.dependencies)
            m_text += QStringLiteral("- Depends on %1: %2, was %3\n")
                          .arg(escapeMarkdown(one.name), side(one.after), side(one.before));
        for (const ResultDifference& one : item.difference.results)
            m_text += QStringLiteral("- %1: %2, was %3\n")
                          .arg(escapeMarkdown(one.question), side(one.after), side(one.before));
        if (item.difference.isEmpty())
            m_text += QStringLiteral("Nothing turned.\n");
    }

    [[nodiscard]] static QString side(const std::optional<Verdict>& verdict)
    {
        return verdict ? toWords(*verdict) : QStringLiteral("not named");
    }
    [[nodiscard]] static QString side(const std::optional<CriterionResult>& result)
    {
        if (!result)
            return QStringLiteral("not asked");
        const QString state = toWords(result->state);
        return result->measured.isEmpty()
                   ? state
                   : QStringLiteral("%1 (%2)").arg(state, escapeMarkdown(result->measured));
    }

    void writeActions()
    {
        m_text += QStringLiteral("\n## Open actions\n\n");
        if (m_minutes.openActions.empty()) {
            m_text += QStringLiteral("None.\n");
            return;
        }
        m_text += QStringLiteral("| Due | Owner | What | Release |\n| --- | --- | --- | --- |\n");
        for (const readiness::OpenAction& action : m_minutes.openActions)
            m_text += QStringLiteral("| %1%2 | %3 | %4 | %5 |\n")
                          .arg(day(action.condition.due),
                               action.isOverdue ? QStringLiteral(", overdue") : QString(),
                               escapeMarkdown(action.condition.owner), escapeMarkdown(action.condition.what),
                               escapeMarkdown(action.release));
    }

    const Minutes& m_minutes;
    QTimeZone m_zone;
    QString m_text;
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

QByteArray renderMinutes(const Minutes& minutes, const QTimeZone& zone)
{
    return MinutesWriter(minutes, zone).write().toUtf8();
}

} // namespace slipway::report
