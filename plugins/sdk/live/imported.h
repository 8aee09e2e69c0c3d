// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"
#include "plugins/sdk/reading/importer.h"

#include <QBuffer>

/// For services that answer with what somebody could as well have saved and imported: counted once, the same
/// way.
namespace slipway::http {

/// What the importer makes of the text, as if it were a file.
[[nodiscard]] inline model::Result<plugin::Report> imported(const plugin::Importer& importer, QByteArray text,
                                                            const QString& name)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto head = plugin::lookAt(buffer, name);
    return head ? importer.read(buffer, *head, {}, {}) : model::Result<plugin::Report>(head.error());
}

/// Its facts, true at a moment (now, where it is invalid), its findings and warnings; those under the rule.
inline void putReport(const plugin::Report& report, const QString& rule, FactSheet& facts,
                      const QDateTime& at = {})
{
    for (const model::Fact& fact : report.facts)
        facts.putJson(model::toText(fact.key), Observation<Json>::of(model::toJson(fact.value), at));
    for (const model::Finding& finding : report.findings)
        facts.find(finding.rule, "error", finding.message);
    for (const QString& warning : report.warnings)
        facts.find(rule, "note", warning);
}

} // namespace slipway::http
