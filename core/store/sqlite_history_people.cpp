// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/store/people_tables.h"
#include "core/store/releases_table.h"
#include "core/store/text_limits.h"

/// SqliteHistory, continued: what people say.
namespace slipway::store {

using namespace model;

namespace {

Json recordJson(const Attestation& a)
{
    return Json{{"release", a.release.toString().toStdString()},
                {"criterion", a.criterion.toString().toStdString()},
                {"commit", a.commit.hex().toStdString()},
                {"holds", a.holds},
                {"withdrawn", a.withdrawn},
                {"reason", a.reason.toStdString()},
                {"expires_at", a.expiresAt.toMSecsSinceEpoch()}};
}

Json recordJson(const Waiver& w)
{
    return Json{{"release", w.release.toString().toStdString()},
                {"criterion", w.criterion.toString().toStdString()},
                {"withdrawn", w.withdrawn},
                {"approved_by", w.approvedBy.toStdString()},
                {"reason", w.reason.toStdString()},
                {"expires_at", w.expiresAt.toMSecsSinceEpoch()}};
}

Json recordJson(const SignOff& s)
{
    return Json{
        {"release", s.release.toString().toStdString()},
        {"role", s.role.toStdString()},
        {"commit", s.commit.hex().toStdString()},
        {"snapshot_sha256", s.snapshotSha256.toStdString()},
        {"open_blockers", s.openBlockers.value_or(QStringList()).join(QLatin1Char(' ')).toStdString()}};
}

Json recordJson(const ConditionMet& met)
{
    return Json{{"release", met.release.toString().toStdString()},
                {"decision", met.decision.toString().toStdString()},
                {"condition", met.condition},
                {"withdrawn", met.withdrawn},
                {"reason", met.reason.toStdString()}};
}

Json recordJson(const Decision& d)
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

} // namespace

template<class Record>
Result<Record> SqliteHistory::appendRecord(Record record, const QString& actor, const QString& action,
                                           Status (*insert)(Database&, const Record&))
{
    if constexpr (requires { record.reason; }) {
        if (const Status text = checkText(record.reason, QStringLiteral("the reason")); !text)
            return text.error();
    }
    record.id = RecordId(newId());
    const Status done = write({actor, action, record.id.toString(), recordJson(record)},
                              [&](Database& database, const QDateTime& now) -> Status {
                                  record.at = now;
                                  const auto known = readRelease(database, record.release);
                                  if (!known)
                                      return known.error();
                                  if (!*known)
                                      return Error{ErrorCode::NotFound,
                                                   QStringLiteral("no such release"),
                                                   record.release.toString(),
                                                   {}};
                                  return insert(database, record);
                              });
    if (!done)
        return done.error();
    return record;
}

Result<Attestation> SqliteHistory::append(Attestation attestation)
{
    const QString by = attestation.by;
    const QString action =
        attestation.withdrawn ? QStringLiteral("attestation-withdrawn") : QStringLiteral("attested");
    return appendRecord(std::move(attestation), by, action, insertAttestation);
}

Result<Waiver> SqliteHistory::append(Waiver waiver)
{
    const QString by = waiver.requestedBy;
    const QString action = waiver.withdrawn ? QStringLiteral("waiver-withdrawn") : QStringLiteral("waived");
    return appendRecord(std::move(waiver), by, action, insertWaiver);
}

Result<SignOff> SqliteHistory::append(SignOff signOff)
{
    const QString by = signOff.by;
    return appendRecord(std::move(signOff), by, QStringLiteral("signed-off"), insertSignOff);
}

Result<Decision> SqliteHistory::append(Decision decision)
{
    const QString by = decision.by;
    return appendRecord(std::move(decision), by, QStringLiteral("decided"), insertDecision);
}

Result<ConditionMet> SqliteHistory::append(ConditionMet met)
{
    const QString by = met.by;
    const QString action =
        met.withdrawn ? QStringLiteral("condition-reopened") : QStringLiteral("condition-met");
    return appendRecord(std::move(met), by, action, insertConditionMet);
}

} // namespace slipway::store
