// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_csv.h"

#include "core/report/csv.h"

namespace slipway::report {

using namespace model;

QByteArray renderCsv(const ChecklistDocument& document)
{
    QByteArray table =
        csvLine({QStringLiteral("release"), QStringLiteral("verdict"), QStringLiteral("characteristic"),
                 QStringLiteral("criterion"), QStringLiteral("question"), QStringLiteral("severity"),
                 QStringLiteral("state"), QStringLiteral("measured"), QStringLiteral("required"),
                 QStringLiteral("explanation"), QStringLiteral("sources")});
    for (const ChecklistGroup& group : document.groups) {
        for (const ChecklistRow& row : group.rows)
            table += csvLine({document.title, toKey(document.verdict), toKey(group.characteristic),
                              row.criterion, row.question, toKey(row.severity), toKey(row.state),
                              row.measured, row.required, row.explanation, row.sources});
    }
    return table;
}

} // namespace slipway::report
