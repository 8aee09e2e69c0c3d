// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_tables.h"

#include "core/model/json.h"
#include "core/store/text_list.h"

namespace slipway::store {

using namespace model;

namespace {

using InputByRelease = QHash<ReleaseId, PeoplesInput>;

QString writeConditions(const std::vector<Condition>& conditions)
{
    Json json = Json::array();
    for (const Condition& condition : conditions)
        json.push_back({{"what", condition.what.toStdString()},
                        {"owner", condition.owner.toStdString()},
                        {"due", condition.due.toMSecsSinceEpoch()}});
    return QString::fromUtf8(canonicalJson(json));
}

std::vector<Condition> readConditions(const QString& text)
{
    std::vector<Condition> conditions;
    const auto json = parseJson(text.toUtf8(), QStringLiteral("conditions"));
    if (!json || !json->is_array())
        return conditions;
    for (const Json& item : *json)
        conditions.push_back({toQString(item.value("what", std::string())),
                              toQString(item.value("owner", std::string())),
                              QDateTime::fromMSecsSinceEpoch(item.value("due", qint64(0)), Qt::UTC)});
    return conditions;
}

void readAttestation(Statement& row, InputByRelease& into)
{
    Attestation a;
    a.id = RecordId(row.text());
    a.release = ReleaseId(row.text());
    a.criterion = CriterionId(row.text());
    a.commit = CommitId::fromHex(row.text()).value_or(CommitId());
    a.holds = row.flag();
    a.withdrawn = row.flag();
    a.by = row.text();
    a.reason = row.text();
    a.link = row.text();
    a.at = row.time();
    a.expiresAt = row.time();
    into[a.release].attestations.push_back(a);
}

void readWaiver(Statement& row, InputByRelease& into)
{
    Waiver w;
    w.id = RecordId(row.text());
    w.release = ReleaseId(row.text());
    w.criterion = CriterionId(row.text());
    w.withdrawn = row.flag();
    w.requestedBy = row.text();
    w.approvedBy = row.text();
    w.reason = row.text();
    w.compensation = row.text();
    w.at = row.time();
    w.expiresAt = row.time();
    into[w.release].waivers.push_back(w);
}

void readSignOff(Statement& row, InputByRelease& into)
{
    SignOff s;
    s.id = RecordId(row.text());
    s.release = ReleaseId(row.text());
    s.role = row.text();
    s.by = row.text();
    s.commit = CommitId::fromHex(row.text()).value_or(CommitId());
    s.snapshotSha256 = row.text();
    s.at = row.time();
    if (const QString open = row.text(); !open.isEmpty())
        s.openBlockers = readTextList(open);
    into[s.release].signOffs.push_back(s);
}

void readDecision(Statement& row, InputByRelease& into)
{
    Decision d;
    d.id = RecordId(row.text());
    d.release = ReleaseId(row.text());
    d.verdict = fromKey(kVerdicts, row.text()).value_or(Verdict::NoGo);
    d.by = row.text();
    d.reason = row.text();
    d.conditions = readConditions(row.text());
    d.snapshotSha256 = row.text();
    d.at = row.time();
    d.commit = CommitId::fromHex(row.text()).value_or(CommitId());
    into[d.release].decisions.push_back(d);
}

void readConditionMet(Statement& row, InputByRelease& into)
{
    ConditionMet met;
    met.id = RecordId(row.text());
    met.release = ReleaseId(row.text());
    met.decision = RecordId(row.text());
    met.condition = static_cast<int>(row.integer());
    met.withdrawn = row.flag();
    met.by = row.text();
    met.reason = row.text();
    met.at = row.time();
    into[met.release].conditionsMet.push_back(met);
}

struct Table
{
    const char* name;
    const char* columns;
    void (*read)(Statement&, InputByRelease&);
};

constexpr Table kTables[] = {
    {"attestations",
     "id, release_id, criterion, commit_id, holds, is_withdrawn, by_whom, reason, link, at, expires_at",
     readAttestation},
    {"waivers",
     "id, release_id, criterion, is_withdrawn, requested_by, approved_by, reason, compensation, at, "
     "expires_at",
     readWaiver},
    {"sign_offs", "id, release_id, role, by_whom, commit_id, snapshot_sha256, at, open_blockers",
     readSignOff},
    {"decisions", "id, release_id, verdict, by_whom, reason, conditions, snapshot_sha256, at, commit_id",
     readDecision},
    {"conditions_met", "id, release_id, decision_id, condition, is_withdrawn, by_whom, reason, at",
     readConditionMet},
};

} // namespace

Status insertAttestation(Database& database, const Attestation& a)
{
    auto insert = database.prepare(
        "INSERT INTO attestations (id, release_id, criterion, commit_id, holds, is_withdrawn, "
        "by_whom, reason, link, at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(a.id.toString())
        .bind(a.release.toString())
        .bind(a.criterion.toString())
        .bind(a.commit.hex())
        .bind(a.holds)
        .bind(a.withdrawn)
        .bind(a.by)
        .bind(a.reason)
        .bind(a.link)
        .bind(a.at)
        .bind(a.expiresAt)
        .run();
}

Status insertWaiver(Database& database, const Waiver& w)
{
    auto insert = database.prepare(
        "INSERT INTO waivers (id, release_id, criterion, is_withdrawn, requested_by, approved_by, "
        "reason, compensation, at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(w.id.toString())
        .bind(w.release.toString())
        .bind(w.criterion.toString())
        .bind(w.withdrawn)
        .bind(w.requestedBy)
        .bind(w.approvedBy)
        .bind(w.reason)
        .bind(w.compensation)
        .bind(w.at)
        .bind(w.expiresAt)
        .run();
}

Status insertSignOff(Database& database, const SignOff& s)
{
    auto insert = database.prepare(
        "INSERT INTO sign_offs (id, release_id, role, by_whom, commit_id, snapshot_sha256, at, "
        "open_blockers) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(s.id.toString())
        .bind(s.release.toString())
        .bind(s.role)
        .bind(s.by)
        .bind(s.commit.hex())
        .bind(s.snapshotSha256)
        .bind(s.at)
        .bind(s.openBlockers ? writeTextList(*s.openBlockers) : QString())
        .run();
}

Status insertDecision(Database& database, const Decision& d)
{
    auto insert =
        database.prepare("INSERT INTO decisions (id, release_id, verdict, by_whom, reason, conditions, "
                         "snapshot_sha256, at, commit_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(d.id.toString())
        .bind(d.release.toString())
        .bind(toKey(d.verdict))
        .bind(d.by)
        .bind(d.reason)
        .bind(writeConditions(d.conditions))
        .bind(d.snapshotSha256)
        .bind(d.at)
        .bind(d.commit.hex())
        .run();
}

Status insertConditionMet(Database& database, const ConditionMet& met)
{
    auto insert = database.prepare("INSERT INTO conditions_met (id, release_id, decision_id, condition, "
                                   "is_withdrawn, by_whom, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(met.id.toString())
        .bind(met.release.toString())
        .bind(met.decision.toString())
        .bind(met.condition)
        .bind(met.withdrawn)
        .bind(met.by)
        .bind(met.reason)
        .bind(met.at)
        .run();
}

Result<InputByRelease> readPeoplesInput(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    InputByRelease input;
    for (const Table& table : kTables) {
        const QByteArray sql =
            QByteArray("SELECT ") + table.columns + " FROM " + table.name + " WHERE at <= ? " +
            (project.isEmpty() ? "" : "AND release_id IN (SELECT id FROM releases WHERE project_id = ?) ") +
            "ORDER BY seq";
        auto select = database.prepare(sql.constData());
        if (!select)
            return select.error();
        select->bind(asOf);
        if (!project.isEmpty())
            select->bind(project.toString());
        const Status done = select->forEach([&](Statement& row) { table.read(row, input); });
        if (!done)
            return done.error();
    }
    return input;
}

} // namespace slipway::store
