// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_list.h"

#include "core/store/evidence_row.h"
#include "core/store/history.h"
#include "core/store/moments.h"

#include <algorithm>

namespace slipway::store {

using namespace model;

namespace {

/// As SQLite's lower() makes it: letters of ASCII only.
QString lowered(QString text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](QChar letter) {
        return letter >= u'A' && letter <= u'Z' ? QChar(letter.unicode() + ('a' - 'A')) : letter;
    });
    return text;
}

QStringList wordsOf(const EvidenceFilter& filter)
{
    return lowered(filter.text.simplified()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The conditions of the filter. Facts and provenance are CBOR, in which texts stand as they are; the keys of
/// facts are lower case.
QByteArray conditionsOf(const EvidenceFilter& filter, qsizetype words)
{
    QByteArray sql;
    if (!filter.project.isEmpty())
        sql += "AND e.project_id = ? ";
    if (!filter.kind.isEmpty())
        sql += "AND e.kind = ? ";
    if (!filter.plugin.isEmpty())
        sql += "AND e.plugin = ? ";
    if (filter.observedFrom)
        sql += "AND e.observed_at >= ? ";
    for (qsizetype i = 0; i < words; ++i)
        sql += "AND (instr(lower(p.name || ' ' || e.kind || ' ' || e.plugin || ' ' || e.instance || ' ' || "
               "e.release || ' ' || e.environment || ' ' || e.commit_id), ?) "
               "OR instr(e.facts, CAST(? AS BLOB)) "
               "OR instr(lower(CAST(e.provenance AS TEXT)), ?)) ";
    return sql;
}

void bindConditions(Statement& select, const EvidenceFilter& filter, const QStringList& words)
{
    if (!filter.project.isEmpty())
        select.bind(filter.project.toString());
    if (!filter.kind.isEmpty())
        select.bind(filter.kind);
    if (!filter.plugin.isEmpty())
        select.bind(filter.plugin);
    if (filter.observedFrom)
        select.bind(*filter.observedFrom);
    for (const QString& word : words)
        select.bind(word).bind(word).bind(word);
}

} // namespace

Result<EvidencePage> readEvidencePage(Database& database, const EvidenceQuery& query)
{
    const auto newest = database.integer("SELECT coalesce(max(seq), 0) FROM evidence");
    if (!newest)
        return newest.error();
    const qint64 before = query.before > 0 ? query.before : *newest + 1;
    // Evidence is never deleted, so that numbers are as good as counts.
    const qint64 from = std::max(query.after + 1, before - query.mostLooked);
    const QStringList words = wordsOf(query.filter);
    const QByteArray sql = QByteArray(kEvidenceColumns) +
                           ", (SELECT count(*) FROM findings f WHERE f.evidence_seq = e.seq)" +
                           kEvidenceTables + "WHERE e.seq < ? AND e.seq >= ? AND e.recorded_at <= ? " +
                           conditionsOf(query.filter, words.size()) + "ORDER BY e.seq DESC LIMIT ?";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    select->bind(before).bind(from).bind(query.filter.asOf.value_or(endOfTime()));
    bindConditions(*select, query.filter, words);
    EvidencePage page;
    page.newest = *newest;
    std::optional<Error> broken;
    const Status done = select->bind(query.limit).forEach([&](Statement& statement) {
        auto row = readEvidenceRow(statement);
        if (!row) {
            broken = row.error();
            return;
        }
        page.pieces.push_back({row->sequence, row->project, statement.integer(), std::move(row->evidence)});
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    const bool isFull = static_cast<int>(page.pieces.size()) >= query.limit;
    const qint64 last = isFull ? page.pieces.back().sequence : from;
    page.next = last > query.after + 1 ? last : 0;
    return page;
}

Result<EvidenceCounts> readEvidenceCounts(Database& database, qint64 after,
                                          const std::optional<QDateTime>& asOf)
{
    auto select = database.prepare("SELECT project_id, kind, plugin, count(*), max(seq) FROM evidence "
                                   "WHERE seq > ? AND recorded_at <= ? GROUP BY project_id, kind, plugin "
                                   "ORDER BY project_id, kind, plugin");
    if (!select)
        return select.error();
    EvidenceCounts counts;
    counts.upTo = after;
    const Status done = select->bind(after).bind(asOf.value_or(endOfTime())).forEach([&](Statement& row) {
        EvidenceCount count;
        count.project = ProjectId(row.text());
        count.kind = row.text();
        count.plugin = row.text();
        count.pieces = row.integer();
        counts.upTo = std::max(counts.upTo, row.integer());
        counts.counts.push_back(std::move(count));
    });
    if (!done)
        return done.error();
    return counts;
}

namespace {

Error unpaged(const History& history)
{
    return {ErrorCode::Unsupported,
            QStringLiteral("this history gives no evidence by pages"),
            history.location(),
            {}};
}

} // namespace

Result<EvidencePage> listEvidence(History& history, const EvidenceQuery& query)
{
    auto* paged = dynamic_cast<PagedEvidence*>(&history);
    return paged ? paged->listEvidence(query) : unpaged(history);
}

Result<EvidenceCounts> countEvidence(History& history, qint64 after, const std::optional<QDateTime>& asOf)
{
    auto* paged = dynamic_cast<PagedEvidence*>(&history);
    return paged ? paged->countEvidence(after, asOf) : unpaged(history);
}

} // namespace slipway::store
