// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_off_statement.h"

#include "core/model/json.h"

namespace slipway::access {

using namespace model;

QByteArray signOffStatement(const SignOff& signOff)
{
    Json open = Json::array();
    for (const QString& blocker : signOff.openBlockers.value_or(QStringList()))
        open.push_back(toText(blocker));
    return canonicalJson(Json{{"schema", "slipway.sign-off/1"},
                              {"by", toText(signOff.by)},
                              {"role", toText(signOff.role)},
                              {"commit", toText(signOff.commit.hex())},
                              {"snapshot_sha256", toText(signOff.snapshotSha256)},
                              {"open_blockers", open}});
}

} // namespace slipway::access
