// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_document.h"

#include "core/report/report_words.h"
#include "core/report/sign_off_lines.h"

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

/// A translated sentence with spans in its places %1, %2 and so on.
MinutesLine sentence(const QString& pattern, const std::vector<MinutesSpan>& spans)
{
    MinutesLine line;
    qsizetype done = 0;
    const auto addPlain = [&](qsizetype end) {
        if (end > done)
            line.push_back(plain(pattern.mid(done, end - done)));
    };
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int place = at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place < 1 || static_cast<size_t>(place) > spans.size())
            continue;
        addPlain(at);
        line.push_back(spans[static_cast<size_t>(place) - 1]);
        done = at + 2;
    }
    addPlain(pattern.size());
    return line;
}

/// The meeting put into blocks.
class MinutesBuilder
{
public:
    MinutesBuilder(const Minutes& minutes, const QTimeZone& zone, const ReportLanguage& language)
        : m_minutes(minutes)
        , m_words(language.code(), zone)
    {
    }

    MinutesDocument build();

private:
    [[nodiscard]] QString say(const char* english) const { return m_words.say(english); }
    [[nodiscard]] MinutesSpan saySpan(const char* english) const { return plain(say(english)); }
    [[nodiscard]] QString day(const QDateTime& moment) const { return m_words.wholeDay(moment); }
    [[nodiscard]] QString time(const QDateTime& moment) const { return m_words.time(moment); }
    [[nodiscard]] QString moment(const QDateTime& moment) const { return m_words.dayAndTime(moment); }
    [[nodiscard]] QString spent(std::chrono::milliseconds time) const { return spentWords(time, m_words); }
    [[nodiscard]] MinutesSpan verdictSpan(Verdict verdict, Look look = Look::Plain) const
    {
        return {look, m_words.word(verdict), verdict};
    }

    void add(Kind kind, MinutesLine line) { m_document.blocks.push_back({kind, std::move(line)}); }
    void addText(MinutesLine line) { add(Kind::Text, std::move(line)); }
    void addEntry(MinutesLine line) { add(Kind::Item, std::move(line)); }
    void addHeading(Kind kind, const MinutesSpan& text) { add(kind, {text}); }
    MinutesBlock& addTable(const QStringList& columns)
    {
        m_document.blocks.push_back({Kind::Table, {}, columns});
        return m_document.blocks.back();
    }

    void addWhen();
    void addInvited(const char* pattern);
    void addPeople();
    void addAttendance();
    void addAgenda();
    void addItem(const MinutesItem& item);
    void addShown(const MinutesItem& item);
    void addDecision(const Decision& decision, const MinutesItem& item);
    void addSignOffs(const MinutesItem& item);
    void addNotes(Kind kind, const char* heading, const std::vector<MinutesNote>& notes);
    void addDifference(const MinutesItem& item);
    void addTurned(const ResultDifference& one);
    [[nodiscard]] QString side(const std::optional<Verdict>& verdict) const;
    [[nodiscard]] MinutesSpan side(const std::optional<CriterionResult>& result) const;
    void addActions();

    const Minutes& m_minutes;
    ReportWords m_words;
    MinutesDocument m_document;
};

MinutesDocument MinutesBuilder::build()
{
    m_document.language = m_words;
    m_document.title = m_minutes.review.title;
    m_document.at = m_minutes.at;
    addWhen();
    addPeople();
    addAgenda();
    for (const MinutesItem& item : m_minutes.items)
        addItem(item);
    addNotes(Kind::Heading, QT_TRANSLATE_NOOP("Report", "Notes on the whole meeting"), m_minutes.notes);
    addActions();
    addText(sentence(say(QT_TRANSLATE_NOOP("Report", "Times are of %1. Review %2.")),
                     {told(QString::fromLatin1(m_words.zone().id())), code(m_minutes.review.id.toString())}));
    return std::move(m_document);
}

void MinutesBuilder::addWhen()
{
    const readiness::ReviewState& state = m_minutes.state;
    if (!state.openedAt) {
        const QString planned = moment(m_minutes.review.plannedAt);
        addText({plain(say(m_minutes.review.isCancelled
                               ? QT_TRANSLATE_NOOP("Report", "Planned for %1. Cancelled.")
                               : QT_TRANSLATE_NOOP("Report", "Planned for %1."))
                           .arg(planned))});
        return;
    }
    const QString opened = day(*state.openedAt);
    const QString from = time(*state.openedAt);
    if (state.status == readiness::ReviewStatus::Closed)
        addText({plain(say(QT_TRANSLATE_NOOP("Report", "%1, from %2 to %3, %4 of meeting."))
                           .arg(opened, from, time(*state.endedAt), spent(state.spent)))});
    else
        addText({plain(say(QT_TRANSLATE_NOOP("Report", "%1, from %2, %3 of meeting. Not closed."))
                           .arg(opened, from, spent(state.spent)))});
}

/// "Invited: ada (Quality), bo." with the names in the place of the pattern.
void MinutesBuilder::addInvited(const char* pattern)
{
    const QString text = say(pattern);
    const qsizetype place = text.indexOf(QLatin1String("%1"));
    MinutesLine line{plain(text.left(place))};
    QString between;
    for (const Attendee& person : m_minutes.review.attendees) {
        line.push_back(plain(between));
        line.push_back(told(person.name));
        if (!person.role.isEmpty())
            line.insert(line.end(),
                        {plain(QStringLiteral(" (")), told(person.role), plain(QStringLiteral(")"))});
        between = QStringLiteral(", ");
    }
    if (m_minutes.review.attendees.empty())
        line.push_back(saySpan(QT_TRANSLATE_NOOP("Report", "nobody was named")));
    line.push_back(plain(text.mid(place + 2)));
    addText(std::move(line));
}

void MinutesBuilder::addPeople()
{
    if (!m_minutes.state.openedAt)
        addInvited(QT_TRANSLATE_NOOP("Report", "Invited: %1."));
    else if (m_minutes.present.empty())
        addInvited(QT_TRANSLATE_NOOP("Report", "Invited: %1. Nobody wrote down who was there."));
    else
        addAttendance();
}

void MinutesBuilder::addAttendance()
{
    addHeading(Kind::Heading, saySpan(QT_TRANSLATE_NOOP("Report", "Attendance")));
    MinutesBlock& table =
        addTable({say(QT_TRANSLATE_NOOP("Report", "Who")), say(QT_TRANSLATE_NOOP("Report", "Role")),
                  say(QT_TRANSLATE_NOOP("Report", "Attended"))});
    for (const readiness::Attendance& one : readiness::attendanceOf(m_minutes)) {
        const char* const attended = !one.isPresent ? QT_TRANSLATE_NOOP("Report", "absent")
                                     : one.isInvited || m_minutes.review.attendees.empty()
                                         ? QT_TRANSLATE_NOOP("Report", "present")
                                         : QT_TRANSLATE_NOOP("Report", "present, not invited");
        table.rows.push_back({{told(one.who.name)},
                              one.who.role.isEmpty() ? MinutesLine() : MinutesLine{told(one.who.role)},
                              {saySpan(attended)}});
    }
}

void MinutesBuilder::addAgenda()
{
    addHeading(Kind::Heading, saySpan(QT_TRANSLATE_NOOP("Report", "Agenda")));
    MinutesBlock& table =
        addTable({QStringLiteral("#"), say(QT_TRANSLATE_NOOP("Report", "Release")),
                  say(QT_TRANSLATE_NOOP("Report", "Verdict then")),
                  say(QT_TRANSLATE_NOOP("Report", "Decision")), say(QT_TRANSLATE_NOOP("Report", "Time"))});
    int number = 0;
    for (const MinutesItem& item : m_minutes.items) {
        const QString minutes = QString::number(item.minutes);
        const QString time =
            item.wasShown ? say(QT_TRANSLATE_NOOP("Report", "%1 of %2 min")).arg(spent(item.spent), minutes)
                          : say(QT_TRANSLATE_NOOP("Report", "%1 min planned")).arg(minutes);
        table.rows.push_back(
            {{plain(QString::number(++number))},
             {told(item.name)},
             {item.wasShown ? verdictSpan(item.verdict) : saySpan(QT_TRANSLATE_NOOP("Report", "not shown"))},
             {item.decisions.empty() ? saySpan(QT_TRANSLATE_NOOP("Report", "none"))
                                     : verdictSpan(item.decisions.back().verdict)},
             {plain(time)}});
    }
    if (m_minutes.items.empty())
        table.rows.push_back({{}, {saySpan(QT_TRANSLATE_NOOP("Report", "no release"))}, {}, {}, {}});
}

void MinutesBuilder::addItem(const MinutesItem& item)
{
    if (!item.wasShown && item.notes.empty())
        return;
    addHeading(Kind::Heading, told(item.name));
    if (item.wasShown)
        addShown(item);
    for (const Decision& decision : item.decisions)
        addDecision(decision, item);
    if (item.wasShown && item.decisions.empty())
        addText({saySpan(QT_TRANSLATE_NOOP("Report", "Nothing was decided."))});
    addSignOffs(item);
    addNotes(Kind::SubHeading, QT_TRANSLATE_NOOP("Report", "Notes"), item.notes);
    if (item.wasShown)
        addDifference(item);
}

void MinutesBuilder::addShown(const MinutesItem& item)
{
    addText(
        sentence(say(QT_TRANSLATE_NOOP("Report", "Shown at %1 on commit %2, snapshot %3: %4. %5")),
                 {plain(time(item.shownAt)), code(item.commit.shortHex()), code(item.snapshotSha256.left(12)),
                  verdictSpan(item.verdict, Look::Strong), told(item.verdictReason)}));
    if (item.launchAt)
        addText({plain(say(QT_TRANSLATE_NOOP("Report", "Launch: %1.")).arg(moment(*item.launchAt)))});
}

void MinutesBuilder::addDecision(const Decision& decision, const MinutesItem& item)
{
    // The item may have been shown again after it, on another one.
    const bool isOnAnother =
        !decision.snapshotSha256.isEmpty() && decision.snapshotSha256 != item.snapshotSha256;
    addText(sentence(
        say(isOnAnother ? QT_TRANSLATE_NOOP("Report", "Decision: %1, by %2 at %3, on snapshot %5. %4")
                        : QT_TRANSLATE_NOOP("Report", "Decision: %1, by %2 at %3. %4")),
        {verdictSpan(decision.verdict, Look::Strong), told(decision.by), plain(time(decision.at)),
         told(decision.reason), code(decision.snapshotSha256.left(12))}));
    if (decision.conditions.empty())
        return;
    MinutesBlock& table =
        addTable({say(QT_TRANSLATE_NOOP("Report", "Condition")), say(QT_TRANSLATE_NOOP("Report", "Owner")),
                  say(QT_TRANSLATE_NOOP("Report", "Due"))});
    for (const Condition& condition : decision.conditions)
        table.rows.push_back({{told(condition.what)}, {told(condition.owner)}, {plain(day(condition.due))}});
}

void MinutesBuilder::addSignOffs(const MinutesItem& item)
{
    if (item.signOffs.empty())
        return;
    addHeading(Kind::SubHeading,
               plain(say(QT_TRANSLATE_NOOP("Report", "Sign-offs as of %1")).arg(moment(m_minutes.at))));
    MinutesBlock& table =
        addTable({say(QT_TRANSLATE_NOOP("Report", "Role")), say(QT_TRANSLATE_NOOP("Report", "By")),
                  say(QT_TRANSLATE_NOOP("Report", "Status"))});
    for (const SignOffLine& line : signOffLines(item.signOffs, m_words))
        table.rows.push_back({{told(line.role)},
                              line.by.isEmpty() ? MinutesLine() : MinutesLine{told(line.by)},
                              {told(line.status)}});
}

void MinutesBuilder::addNotes(Kind kind, const char* heading, const std::vector<MinutesNote>& notes)
{
    if (notes.empty())
        return;
    addHeading(kind, saySpan(heading));
    for (const MinutesNote& note : notes)
        addEntry(sentence(say(QT_TRANSLATE_NOOP("Report", "%1 %2: %3")),
                          {plain(time(note.at)), told(note.by), told(note.text)}));
}

void MinutesBuilder::addDifference(const MinutesItem& item)
{
    addHeading(Kind::SubHeading,
               plain(say(item.isSinceReview ? QT_TRANSLATE_NOOP("Report", "Since the last review, %1")
                                            : QT_TRANSLATE_NOOP("Report", "Since %1"))
                         .arg(moment(item.since))));
    if (const auto& verdict = item.difference.verdict)
        addEntry({plain(say(QT_TRANSLATE_NOOP("Report", "Verdict: %1, was %2"))
                            .arg(m_words.word(verdict->after), m_words.word(verdict->before)))});
    for (const readiness::DependencyDifference& one : item.difference.dependencies)
        addEntry(sentence(say(QT_TRANSLATE_NOOP("Report", "Depends on %1: %2, was %3")),
                          {told(one.name), plain(side(one.after)), plain(side(one.before))}));
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
        addEntry({plain(m_words.count(
            QT_TRANSLATE_NOOP("Report", "1 criterion was answered for the first time"),
            QT_TRANSLATE_NOOP("Report", "%1 criteria were answered for the first time"), firstAnswers))});
    if (item.difference.isEmpty())
        addText({saySpan(QT_TRANSLATE_NOOP("Report", "Nothing turned."))});
}

void MinutesBuilder::addTurned(const ResultDifference& one)
{
    addEntry(sentence(say(QT_TRANSLATE_NOOP("Report", "%1: %2, was %3")),
                      {told(one.question), side(one.after), side(one.before)}));
}

QString MinutesBuilder::side(const std::optional<Verdict>& verdict) const
{
    return verdict ? m_words.word(*verdict) : say(QT_TRANSLATE_NOOP("Report", "not named"));
}

MinutesSpan MinutesBuilder::side(const std::optional<CriterionResult>& result) const
{
    if (!result)
        return saySpan(QT_TRANSLATE_NOOP("Report", "not asked"));
    const QString state = m_words.word(result->state);
    return result->measured.isEmpty() ? plain(state)
                                      : told(QStringLiteral("%1 (%2)").arg(state, result->measured));
}

void MinutesBuilder::addActions()
{
    addHeading(Kind::Heading, saySpan(QT_TRANSLATE_NOOP("Report", "Open actions")));
    if (m_minutes.openActions.empty()) {
        addText({saySpan(QT_TRANSLATE_NOOP("Report", "None."))});
        return;
    }
    MinutesBlock& table =
        addTable({say(QT_TRANSLATE_NOOP("Report", "Due")), say(QT_TRANSLATE_NOOP("Report", "Owner")),
                  say(QT_TRANSLATE_NOOP("Report", "What")), say(QT_TRANSLATE_NOOP("Report", "Release"))});
    for (const readiness::OpenAction& action : m_minutes.openActions) {
        const QString due = day(action.condition.due);
        table.rows.push_back(
            {{plain(action.isOverdue ? say(QT_TRANSLATE_NOOP("Report", "%1, overdue")).arg(due) : due)},
             {told(action.condition.owner)},
             {told(action.condition.what)},
             {told(action.release)}});
    }
}

} // namespace

QString spentWords(std::chrono::milliseconds spent, const ReportLanguage& language)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(spent).count();
    if (minutes < 1)
        return language.say(QT_TRANSLATE_NOOP("Report", "under a minute"));
    if (minutes < 60)
        return language.say(QT_TRANSLATE_NOOP("Report", "%1 min")).arg(minutes);
    return language.say(QT_TRANSLATE_NOOP("Report", "%1 h %2 min"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString plainText(const MinutesLine& line)
{
    QString text;
    for (const MinutesSpan& span : line)
        text += span.text;
    return text;
}

MinutesDocument makeMinutes(const Minutes& minutes, const QTimeZone& zone, const ReportLanguage& language)
{
    return MinutesBuilder(minutes, zone, language).build();
}

} // namespace slipway::report
