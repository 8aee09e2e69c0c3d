// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_query.h"

#include "views/board/query_values.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::BoardRow;

namespace {

/// The text's words; blanks inside quotation marks do not part them.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (letter.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                words += word;
            word.clear();
        } else {
            word += letter;
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QString problemOf(const QString& value, const KeyName& known)
{
    if (known.key == QueryKey::Launch)
        return QueryWords::tr("“%1” is no launch time: use <7d, >2w, past or none").arg(value);
    if (known.key == QueryKey::Score)
        return QueryWords::tr("“%1” is no score: use <80, >=95 or 100").arg(value);
    return QueryWords::tr("“%1” is no %2: use %3")
        .arg(value, QLatin1String(known.name), valuesOf(known.key).join(QStringLiteral(", ")));
}

QString problemOfKey(const QString& word)
{
    QStringList names;
    for (const KeyName& known : kKeyNames)
        names += QLatin1String(known.name);
    return QueryWords::tr("“%1” is no key: use %2; or as text: %3")
        .arg(word.section(QLatin1Char(':'), 0, 0), names.join(QStringLiteral(", ")),
             QStringLiteral("text:\"%1\"").arg(word));
}

/// What looks like one, known or not; an address and what has other signs before its colon is text.
bool looksLikeKey(const QString& word)
{
    static const QRegularExpression kLook(QStringLiteral("^[a-z][a-z_-]*:(?!/)"));
    return kLook.match(word).hasMatch();
}

bool isUnderstood(QueryKey key, const QString& value)
{
    switch (key) {
    case QueryKey::Text:
    case QueryKey::Team:
    case QueryKey::Owner:
        return true;
    case QueryKey::Stage: // Which stages there are is the workspace's to say.
        return isStageKey(value);
    case QueryKey::Score:
        return scoreBoundOf(value).has_value();
    case QueryKey::Launch:
        return launchSpanOf(value) || valuesOf(key).contains(value);
    default:
        return valuesOf(key).contains(value);
    }
}

/// What may still become a value, while it is being typed.
bool isBegun(QueryKey key, const QString& value)
{
    static const QRegularExpression bound(QStringLiteral("^[<>]=?[0-9]{0,4}$"));
    const bool isMeasure = key == QueryKey::Launch || key == QueryKey::Score;
    if (isMeasure && bound.match(value).hasMatch())
        return true;
    const QStringList values = valuesOf(key);
    return std::any_of(values.begin(), values.end(),
                       [&](const QString& whole) { return whole.startsWith(value); });
}

bool holdsLaunch(const QString& value, const BoardRow& row, const QDateTime& now)
{
    const auto& launch = row.release.launchAt;
    if (value == QLatin1String("none"))
        return !launch;
    if (!launch)
        return false;
    if (value == QLatin1String("past"))
        return *launch < now;
    const auto span = launchSpanOf(value);
    const qint64 left = now.msecsTo(*launch);
    return span && (span->isAtMost ? left >= 0 && left <= span->msecs : left >= span->msecs);
}

bool holdsIs(const QString& value, const BoardRow& row, const readiness::Board& board)
{
    if (value == QLatin1String("stale"))
        return row.evaluation.stale > 0;
    if (value == QLatin1String("waived"))
        return row.evaluation.waived > 0;
    if (value == QLatin1String("unanswered"))
        return row.evaluation.unanswered > 0;
    if (value == QLatin1String("blocked"))
        return row.evaluation.blockers > 0;
    if (value == QLatin1String("overdue"))
        return row.evaluation.overdue > 0;
    if (value == QLatin1String("unowned"))
        return unownedOf(row) > 0;
    if (value == QLatin1String("refused"))
        return board.openDeadLetters.value(row.project.name) > 0;
    return row.project.isSample;
}

/// Somebody of that name, or in that role, has something to do for the release.
bool holdsOwner(const QString& value, const BoardRow& row)
{
    if (value == QLatin1String("none"))
        return unownedOf(row) > 0;
    const QStringList owners = openOwners(row);
    return std::any_of(owners.begin(), owners.end(),
                       [&](const QString& owner) { return owner.contains(value, Qt::CaseInsensitive); });
}

bool holds(QueryKey key, const QString& value, const BoardRow& row, const QString& haystack,
           const readiness::Board& board)
{
    switch (key) {
    case QueryKey::Text:
        return haystack.contains(value);
    case QueryKey::Verdict:
        return toKey(row.evaluation.verdict) == value;
    case QueryKey::Launch:
        return holdsLaunch(value, row, board.at);
    case QueryKey::Kind:
        return toKey(row.project.kind) == value;
    case QueryKey::Team:
        return row.project.team.contains(value, Qt::CaseInsensitive);
    case QueryKey::Stage:
        return toKey(row.release.stage) == value;
    case QueryKey::Owner:
        return holdsOwner(value, row);
    case QueryKey::Score: {
        const auto bound = scoreBoundOf(value);
        return bound && bound->holds(row.evaluation.score);
    }
    case QueryKey::Watch:
        return readiness::toKey(row.watch.state) == value;
    case QueryKey::Is:
        return holdsIs(value, row, board);
    }
    return false;
}

} // namespace

BoardQuery parseBoardQuery(const QString& text, const QString& person)
{
    BoardQuery query;
    const QStringList words = wordsOf(text.toLower());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const bool isBeingTyped = i == words.size() - 1 && !text.back().isSpace();
        const bool isNegated = word.size() > 1 && word.startsWith(QLatin1Char('-'));
        const QString plain = isNegated ? word.mid(1) : word;
        const QString name = plain.section(QLatin1Char(':'), 0, 0);
        const KeyName* known = keyOf(name);
        if (!known && looksLikeKey(plain)) {
            // With nothing behind the colon it may yet become an address.
            if (query.problem.isEmpty() && !(isBeingTyped && plain.endsWith(QLatin1Char(':'))))
                query.problem = problemOfKey(plain);
            continue;
        }
        if (!known || !plain.contains(QLatin1Char(':'))) {
            query.terms.push_back({QueryKey::Text, {plain}, isNegated});
            continue;
        }
        QueryTerm term{known->key, {}, isNegated};
        for (const QString& value : plain.section(QLatin1Char(':'), 1).split(QLatin1Char(','))) {
            // Nothing behind the colon or the comma yet: still being typed.
            if (value.isEmpty())
                continue;
            if (isUnderstood(known->key, value))
                term.values += value;
            else if (query.problem.isEmpty() && !(isBeingTyped && isBegun(known->key, value)))
                query.problem = problemOf(value, *known);
        }
        if (known->key == QueryKey::Text)
            term.values =
                term.values.isEmpty() ? QStringList() : QStringList{plain.section(QLatin1Char(':'), 1)};
        if (term.key == QueryKey::Owner && !person.isEmpty())
            term.values.replaceInStrings(QRegularExpression(QStringLiteral("^me$")), person.toLower());
        if (!term.values.isEmpty())
            query.terms.push_back(std::move(term));
    }
    return query;
}

bool matches(const BoardQuery& query, const BoardRow& row, const QString& haystack,
             const readiness::Board& board)
{
    return std::all_of(query.terms.begin(), query.terms.end(), [&](const QueryTerm& term) {
        const bool isHeld = std::any_of(term.values.begin(), term.values.end(), [&](const QString& value) {
            return holds(term.key, value, row, haystack, board);
        });
        return isHeld != term.isNegated;
    });
}

qsizetype startOfLastWord(const QString& text)
{
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            start = i + 1;
    }
    return start;
}

QString searchTextOf(const BoardRow& row)
{
    return QStringList{row.project.name,         row.project.team, row.release.name,
                       row.release.target.hex(), row.release.ref,  Words::of(row.evaluation.verdict)}
        .join(QLatin1Char('\n'))
        .toLower();
}

namespace {

/// Of a word that is being typed: its parts.
struct Unfinished
{
    QString before; ///< the text in front of the word
    QString sign;   ///< a minus, or nothing
    QString plain;  ///< the word without it, lower case
    const KeyName* key = nullptr;
    qsizetype valueAt = 0; ///< where its last value begins in `plain`; behind a comma another one does
};

Unfinished unfinishedOf(const QString& text)
{
    Unfinished word;
    word.before = text.left(startOfLastWord(text));
    const QString whole = text.mid(word.before.size()).toLower();
    word.sign = whole.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString();
    word.plain = whole.mid(word.sign.size());
    if (word.plain.contains(QLatin1Char(':')))
        word.key = keyOf(word.plain.section(QLatin1Char(':'), 0, 0));
    word.valueAt =
        std::max(word.plain.lastIndexOf(QLatin1Char(',')), word.plain.indexOf(QLatin1Char(':'))) + 1;
    return word;
}

std::vector<Suggestion> keysFor(const Unfinished& word)
{
    std::vector<Suggestion> suggestions;
    for (const KeyName& known : kKeyNames) {
        const QString whole = QLatin1String(known.name) + QLatin1Char(':');
        if (whole.startsWith(word.plain))
            suggestions.push_back({word.sign + whole, meaningOf(known.key), -1});
    }
    return suggestions;
}

/// The releases that are found by what is typed already. What is over is not offered.
std::vector<const BoardRow*> foundBy(const QString& text, const readiness::Board& board,
                                     const QString& person)
{
    const BoardQuery query = parseBoardQuery(text, person);
    std::vector<const BoardRow*> found;
    for (const BoardRow& row : board.rows) {
        if (!row.watch.isOver() && matches(query, row, searchTextOf(row), board))
            found.push_back(&row);
    }
    return found;
}

} // namespace

std::vector<Suggestion> suggestionsFor(const QString& text, const readiness::Board* board,
                                       const QString& person)
{
    const Unfinished word = unfinishedOf(text);
    if (!word.key)
        return word.plain.contains(QLatin1Char(':')) ? std::vector<Suggestion>{} : keysFor(word);
    std::vector<Suggestion> suggestions;
    std::vector<const BoardRow*> found;
    if (board)
        found = foundBy(word.before, *board, person);
    for (const QString& value : board ? valuesOf(word.key->key, *board) : valuesOf(word.key->key)) {
        const QString whole = word.plain.left(word.valueAt) + value;
        if (!whole.startsWith(word.plain) || whole == word.plain)
            continue;
        Suggestion suggestion{word.sign + whole, {}, -1};
        if (board) {
            const BoardQuery query = parseBoardQuery(suggestion.text + QLatin1Char(' '), person);
            suggestion.count =
                static_cast<int>(std::count_if(found.begin(), found.end(), [&](const BoardRow* row) {
                    return matches(query, *row, {}, *board);
                }));
        }
        suggestions.push_back(suggestion);
    }
    return suggestions;
}

} // namespace slipway::views
