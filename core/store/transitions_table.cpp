// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transitions_table.h"

#include "core/store/insert_row.h"

namespace slipway::store {

using namespace model;

namespace {

/// A mark holds while no record that was written after it tells of a time before it.
Result<KeptTransitions> readMarks(Database& database, const ProjectId& project, const QString& engine)
{
    auto select = database.prepare(
        "SELECT m.release_id, m.until FROM transition_marks m JOIN releases l ON l.id = m.release_id "
        "WHERE m.engine = ?1 AND (?2 = '' OR l.project_id = ?2) AND NOT EXISTS "
        "(SELECT 1 FROM audit a WHERE a.seq > m.up_to_record AND a.at <= m.until)");
    if (!select)
        return select.error();
    KeptTransitions kept;
    const Status done = select->bind(engine).bind(project.toString()).forEach([&](Statement& row) {
        const ReleaseId release(row.text());
        kept[release].until = row.time();
    });
    if (!done)
        return done.error();
    return kept;
}

Status readStandings(Database& database, const ProjectId& project, KeptTransitions& into)
{
    auto select = database.prepare("SELECT s.release_id, s.at, s.verdict, s.score FROM standings s "
                                   "JOIN releases l ON l.id = s.release_id "
                                   "WHERE ?1 = '' OR l.project_id = ?1 ORDER BY s.release_id, s.at");
    if (!select)
        return select.error();
    return select->bind(project.toString()).forEach([&](Statement& row) {
        const auto found = into.find(ReleaseId(row.text()));
        if (found == into.end())
            return;
        Standing standing;
        standing.at = row.time();
        standing.verdict = fromKey(kVerdicts, row.text()).value_or(Verdict::NoEvidence);
        standing.score = row.maybeNumber().value_or(0);
        found->standings.push_back(standing);
    });
}

Status readTurns(Database& database, const ProjectId& project, KeptTransitions& into)
{
    auto select =
        database.prepare("SELECT t.release_id, t.at, t.criterion, t.state, t.characteristic, t.severity, "
                         "t.value, t.measured, t.evidence_id FROM turns t "
                         "JOIN releases l ON l.id = t.release_id "
                         "WHERE ?1 = '' OR l.project_id = ?1 ORDER BY t.release_id, t.number");
    if (!select)
        return select.error();
    return select->bind(project.toString()).forEach([&](Statement& row) {
        const auto found = into.find(ReleaseId(row.text()));
        if (found == into.end())
            return;
        CriterionTurn turn;
        turn.at = row.time();
        turn.criterion = CriterionId(row.text());
        turn.state = fromKey(kResultStates, row.text());
        turn.characteristic = fromKey(kCharacteristics, row.text()).value_or(Characteristic::Stability);
        turn.severity = fromKey(kSeverities, row.text()).value_or(Severity::Minor);
        turn.value = row.maybeNumber();
        turn.measured = row.text();
        turn.evidence = EvidenceId(row.text());
        found->turns.push_back(std::move(turn));
    });
}

Status insertTurns(Database& database, const QString& release, const std::vector<CriterionTurn>& turns)
{
    auto insert = database.prepare("INSERT INTO turns (release_id, number, at, criterion, state, "
                                   "characteristic, severity, value, measured, evidence_id) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    int number = 0;
    for (const CriterionTurn& turn : turns) {
        Status done = insert->bind(release)
                          .bind(number++)
                          .bind(turn.at)
                          .bind(turn.criterion.toString())
                          .bind(turn.state ? toKey(*turn.state) : QString())
                          .bind(toKey(turn.characteristic))
                          .bind(toKey(turn.severity))
                          .bind(turn.value)
                          .bind(turn.measured)
                          .bind(turn.evidence.toString())
                          .run();
        if (!done)
            return done;
    }
    return Done{};
}

Status insertStandings(Database& database, const QString& release, const std::vector<Standing>& standings)
{
    auto insert =
        database.prepare("INSERT INTO standings (release_id, at, verdict, score) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const Standing& standing : standings) {
        Status done = insert->bind(release)
                          .bind(standing.at)
                          .bind(toKey(standing.verdict))
                          .bind(std::optional<double>(standing.score))
                          .run();
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Result<KeptTransitions> readTransitions(Database& database, const ProjectId& project, const QString& engine)
{
    auto kept = readMarks(database, project, engine);
    if (!kept || kept->isEmpty())
        return kept;
    if (const Status done = readStandings(database, project, *kept); !done)
        return done.error();
    if (const Status done = readTurns(database, project, *kept); !done)
        return done.error();
    return kept;
}

Status replaceTransitions(Database& database, const KeptTransitions& kept, const QString& engine,
                          qint64 upToRecord)
{
    for (auto at = kept.constBegin(); at != kept.constEnd(); ++at) {
        const QString release = at.key().toString();
        for (const char* sql :
             {"DELETE FROM turns WHERE release_id = ?", "DELETE FROM standings WHERE release_id = ?",
              "DELETE FROM transition_marks WHERE release_id = ?"}) {
            if (const Status done = insertRow(database, sql, release); !done)
                return done.error();
        }
        if (const Status done = insertTurns(database, release, at->turns); !done)
            return done.error();
        if (const Status done = insertStandings(database, release, at->standings); !done)
            return done.error();
        Status marked = insertRow(
            database,
            "INSERT INTO transition_marks (release_id, engine, until, up_to_record) VALUES (?, ?, ?, ?)",
            release, engine, at->until, upToRecord);
        if (!marked)
            return marked;
    }
    return Done{};
}

} // namespace slipway::store
