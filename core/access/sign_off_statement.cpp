// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_off_statement.h"

#include "core/model/json.h"

namespace slipway::access {

using namespace model;

namespace {

/// Nothing was kept of the blockers in old records; that is another thing than that there were none.
Json blockersJson(const SignOff& signOff)
{
    if (!signOff.openBlockers)
        return {};
    Json open = Json::array();
    for (const QString& blocker : *signOff.openBlockers)
        open.push_back(toText(blocker));
    return open;
}

/// What the record alone gives of a statement.
Json recordJson(const SignOff& signOff)
{
    Json json = {{"schema", "slipway.sign-off/1"},
                 {"by", toText(signOff.by)},
                 {"role", toText(signOff.role)},
                 {"commit", toText(signOff.commit.hex())},
                 {"snapshot_sha256", toText(signOff.snapshotSha256)}};
    json["open_blockers"] = blockersJson(signOff);
    return json;
}

} // namespace

QByteArray signOffStatement(const SignOff& signOff, const SignOffGround& ground)
{
    Json statement = recordJson(signOff);
    statement["project"] = toText(ground.project);
    statement["release"] = toText(ground.release);
    statement["policy_sha256"] = toText(ground.policySha256);
    statement["verdict"] = toText(toKey(ground.verdict));
    statement["at"] = toText(ground.at);
    return canonicalJson(statement);
}

QDateTime statedMoment(const SignOff& signOff)
{
    const auto statement = parseJson(signOff.statement.toUtf8(), QStringLiteral("statement"));
    if (!statement || !statement->is_object() || !statement->contains("at") ||
        !(*statement)["at"].is_string())
        return {};
    return QDateTime::fromString(toQString((*statement)["at"].get_ref<const std::string&>()),
                                 Qt::ISODateWithMs);
}

QStringList contradictions(const SignOff& signOff, const QString& project, const QString& release)
{
    const auto statement = parseJson(signOff.statement.toUtf8(), QStringLiteral("statement"));
    if (!statement || !statement->is_object())
        return {QStringLiteral("what was signed cannot be read")};
    Json wanted = recordJson(signOff);
    wanted["project"] = toText(project);
    wanted["release"] = toText(release);
    QStringList faults;
    for (const auto& [key, value] : wanted.items()) {
        if (!statement->contains(key) || (*statement)[key] != value)
            faults += QStringLiteral("\"%1\" of what was signed is another").arg(toQString(key));
    }
    const QDateTime at = statedMoment(signOff);
    const std::chrono::milliseconds taken(at.msecsTo(signOff.at));
    if (!at.isValid() || taken.count() < 0 || taken > kSigningTakes)
        faults += QStringLiteral("it was signed at another time than it says");
    return faults;
}

} // namespace slipway::access
