// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changes_json.h"

#include "core/readiness/record_members.h"

namespace slipway::report {

using namespace model;
using namespace readiness;
using policy::JsonCursor;

Json changesJson(const Dossier& dossier)
{
    Json changes = Json::object();
    changes["at"] = toText(*dossier.changesSince);
    changes["is_review"] = dossier.changesSinceReview;
    changes["changes"] = Json::array();
    for (const Change& change : dossier.changes)
        changes["changes"].push_back({{"criterion", toText(change.criterion.toString())},
                                      {"before", toText(toKey(change.before))},
                                      {"after", toText(toKey(change.after))},
                                      {"measured_before", toText(change.measuredBefore)},
                                      {"measured_after", toText(change.measuredAfter)}});
    return changes;
}

ToldChanges readChanges(const JsonCursor& at)
{
    ToldChanges told;
    told.since = momentAt(at, "at");
    told.isSinceReview = at.flag("is_review");
    told.changes = listAt(at, "changes", [](const JsonCursor& item) {
        Change change;
        change.criterion = idAt<CriterionId>(item, "criterion");
        change.before = wordAt(item, "before", kResultStates);
        change.after = wordAt(item, "after", kResultStates);
        change.measuredBefore = textAt(item, "measured_before");
        change.measuredAfter = textAt(item, "measured_after");
        return change;
    });
    return told;
}

} // namespace slipway::report
