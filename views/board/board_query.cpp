// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_query.h"

#include "views/board/query_values.h"

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
        return QCoreApplication::translate("BoardQuery", "“%1” is no launch time: use <7d, >2w, past or none")
            .arg(value);
    return QCoreApplication::translate("BoardQuery", "“%1” is no %2: use %3")
        .arg(value, QLatin1String(known.name), valuesOf(known.key).join(QStringLiteral(", ")));
}

bool isUnderstood(QueryKey key, const QString& value)
{
    if (key == QueryKey::Team || key == QueryKey::Owner)
        return true;
    // Which stages there are is the workspace's to say.
    if (key == QueryKey::Stage)
        return isStageKey(value);
    if (key == QueryKey::Launch && launchSpanOf(value))
        return true;
    return valuesOf(key).contains(value);
}

/// What may still become a value, while it is being typed.
bool isBegun(QueryKey key, const QString& value)
{
    static const QRegularExpression span(QStringLiteral("^[<>]=?[0-9]{0,4}$"));
    if (key == QueryKey::Launch && span.match(value).hasMatch())
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
    if (value == QLatin1String("refused"))
        return board.openDeadLetters.value(row.project.name) > 0;
    return row.project.isSample;
}

/// Somebody of that name, or in that role, has something to do for the release.
bool holdsOwner(const QString& value, const BoardRow& row)
{
    for (const CriterionResult& result : row.evaluation.results) {
        const ResultState state = result.withoutWaiver;
        const bool isOpen =
            state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown;
        // A person who was named stands for the role.
        const Criterion* criterion = result.owner.isEmpty() ? row.policy->find(result.criterion) : nullptr;
        const QString owner = criterion ? criterion->ownerRole : result.owner;
        if (isOpen && owner.contains(value, Qt::CaseInsensitive))
            return true;
    }
    return false;
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
        return row.policy && holdsOwner(value, row);
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
        const KeyName* known = keyOf(plain.section(QLatin1Char(':'), 0, 0));
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

QStringList suggestionsFor(const QString& text, const readiness::Board* board)
{
    const QString word = text.mid(startOfLastWord(text)).toLower();
    const QString sign = word.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString();
    const QString plain = word.mid(sign.size());
    if (plain.isEmpty())
        return {};
    QStringList suggestions;
    const auto offer = [&](const QString& whole) {
        if (whole.startsWith(plain) && whole != plain)
            suggestions += sign + whole;
    };
    const KeyName* known = keyOf(plain.section(QLatin1Char(':'), 0, 0));
    if (!known || !plain.contains(QLatin1Char(':'))) {
        for (const KeyName& key : kKeyNames)
            offer(QLatin1String(key.name) + QLatin1Char(':'));
        return suggestions;
    }
    // Behind a comma another value begins.
    const qsizetype valueAt =
        std::max(plain.lastIndexOf(QLatin1Char(',')), plain.indexOf(QLatin1Char(':'))) + 1;
    QStringList values = valuesOf(known->key);
    if (known->key == QueryKey::Team && board) {
        for (const BoardRow& row : board->rows) {
            if (!row.project.team.isEmpty())
                values += row.project.team.contains(QLatin1Char(' '))
                              ? QStringLiteral("\"%1\"").arg(row.project.team.toLower())
                              : row.project.team.toLower();
        }
        values.removeDuplicates();
        values.sort();
    }
    if (known->key == QueryKey::Stage && board)
        values = board->stages.keys();
    for (const QString& value : values)
        offer(plain.left(valueAt) + value);
    return suggestions;
}

} // namespace slipway::views
