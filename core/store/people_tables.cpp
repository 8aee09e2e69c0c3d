// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_tables.h"

#include "core/model/json.h"
#include "core/store/insert_row.h"
#include "core/store/people_reading.h"
#include "core/store/text_limits.h"
#include "core/store/text_list.h"

namespace slipway::store {

using namespace model;

namespace {

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

Status readAttestation(Statement& row, InputByRelease& into)
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
    return Done{};
}

Status readWaiver(Statement& row, InputByRelease& into)
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
    w.step = fromKey(kWaiverSteps, row.text()).value_or(WaiverStep::Requested);
    w.approverRole = row.text();
    w.answer = row.text();
    into[w.release].waivers.push_back(w);
    return Done{};
}

Status readSignOff(Statement& row, InputByRelease& into)
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
    s.withdrawn = row.flag();
    s.reason = row.text();
    s.statement = row.text();
    s.signature = row.text();
    into[s.release].signOffs.push_back(s);
    return Done{};
}

Status readDecision(Statement& row, InputByRelease& into)
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
    return Done{};
}

Status readConditionMet(Statement& row, InputByRelease& into)
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
    return Done{};
}

constexpr PeopleTable kTables[] = {
    {"attestations",
     "id, release_id, criterion, commit_id, holds, is_withdrawn, by_whom, reason, link, at, expires_at",
     readAttestation},
    {"waivers",
     "id, release_id, criterion, is_withdrawn, requested_by, approved_by, reason, compensation, at, "
     "expires_at, step, approver_role, answer",
     readWaiver},
    {"sign_offs",
     "id, release_id, role, by_whom, commit_id, snapshot_sha256, at, open_blockers, is_withdrawn, reason, "
     "statement, signature",
     readSignOff},
    {"decisions", "id, release_id, verdict, by_whom, reason, conditions, snapshot_sha256, at, commit_id",
     readDecision},
    {"conditions_met", "id, release_id, decision_id, condition, is_withdrawn, by_whom, reason, at",
     readConditionMet},
};

} // namespace

Json decisionJson(const Decision& d)
{
    Json conditions = Json::array();
    for (const Condition& c : d.conditions)
        conditions.push_back({{"what", c.what.toStdString()},
                              {"owner", c.owner.toStdString()},
                              {"due", c.due.toMSecsSinceEpoch()}});
    return Json{{"conditions", conditions},
                {"commit", d.commit.hex().toStdString()},
                {"release", d.release.toString().toStdString()},
                {"verdict", toKey(d.verdict).toStdString()},
                {"reason", d.reason.toStdString()},
                {"snapshot_sha256", d.snapshotSha256.toStdString()}};
}

Status checkTexts(const Decision& decision)
{
    for (const Condition& condition : decision.conditions) {
        if (const Status text = checkText(condition.what, QStringLiteral("a condition")); !text)
            return text.error();
        if (const Status text = checkText(condition.owner, QStringLiteral("a condition's owner")); !text)
            return text.error();
    }
    return checkText(decision.reason, QStringLiteral("the reason"));
}

Status insertAttestation(Database& database, const Attestation& a)
{
    return insertRow(database,
                     "INSERT INTO attestations (id, release_id, criterion, commit_id, holds, is_withdrawn, "
                     "by_whom, reason, link, at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     a.id.toString(), a.release.toString(), a.criterion.toString(), a.commit.hex(), a.holds,
                     a.withdrawn, a.by, a.reason, a.link, a.at, a.expiresAt);
}

Status insertWaiver(Database& database, const Waiver& w)
{
    return insertRow(database,
                     "INSERT INTO waivers (id, release_id, criterion, is_withdrawn, requested_by, "
                     "approved_by, reason, compensation, at, expires_at, step, approver_role, answer) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     w.id.toString(), w.release.toString(), w.criterion.toString(), w.withdrawn,
                     w.requestedBy, w.approvedBy, w.reason, w.compensation, w.at, w.expiresAt, toKey(w.step),
                     w.approverRole, w.answer);
}

Status insertSignOff(Database& database, const SignOff& s)
{
    return insertRow(database,
                     "INSERT INTO sign_offs (id, release_id, role, by_whom, commit_id, snapshot_sha256, at, "
                     "open_blockers, is_withdrawn, reason, statement, signature) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     s.id.toString(), s.release.toString(), s.role, s.by, s.commit.hex(), s.snapshotSha256,
                     s.at, s.openBlockers ? writeTextList(*s.openBlockers) : QString(), s.withdrawn, s.reason,
                     s.statement, s.signature);
}

Status insertDecision(Database& database, const Decision& d)
{
    return insertRow(database,
                     "INSERT INTO decisions (id, release_id, verdict, by_whom, reason, conditions, "
                     "snapshot_sha256, at, commit_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     d.id.toString(), d.release.toString(), toKey(d.verdict), d.by, d.reason,
                     writeConditions(d.conditions), d.snapshotSha256, d.at, d.commit.hex());
}

Status insertConditionMet(Database& database, const ConditionMet& met)
{
    return insertRow(database,
                     "INSERT INTO conditions_met (id, release_id, decision_id, condition, is_withdrawn, "
                     "by_whom, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     met.id.toString(), met.release.toString(), met.decision.toString(), met.condition,
                     met.withdrawn, met.by, met.reason, met.at);
}

namespace {

Status readTables(Database& database, std::span<const PeopleTable> tables, const QDateTime& asOf,
                  const ProjectId& project, InputByRelease& into)
{
    for (const PeopleTable& table : tables) {
        const QByteArray sql =
            QByteArray("SELECT ") + table.columns + " FROM " + table.from + " WHERE at <= ? " +
            (project.isEmpty() ? "" : "AND release_id IN (SELECT id FROM releases WHERE project_id = ?) ") +
            "ORDER BY seq";
        auto select = database.prepare(sql.constData());
        if (!select)
            return select.error();
        select->bind(asOf);
        if (!project.isEmpty())
            select->bind(project.toString());
        Status understood = Done{};
        Status done = select->forEach([&](Statement& row) {
            if (understood)
                understood = table.read(row, into);
        });
        if (!done)
            return done;
        if (!understood)
            return understood;
    }
    return Done{};
}

} // namespace

Result<InputByRelease> readPeoplesInput(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    InputByRelease input;
    for (const std::span<const PeopleTable> tables :
         {std::span<const PeopleTable>(kTables), teamworkTables(), launchTables()}) {
        const Status done = readTables(database, tables, asOf, project, input);
        if (!done)
            return done.error();
    }
    return input;
}

} // namespace slipway::store
