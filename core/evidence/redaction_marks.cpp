// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/redaction_marks.h"

#include <QRegularExpression>

namespace slipway::evidence {

using namespace model;

QMap<QString, int> redactionsIn(const Evidence& evidence)
{
    static const QRegularExpression mark(QStringLiteral("\\[redacted:([a-z0-9-]+)\\]"));
    QMap<QString, int> kinds;
    const auto count = [&](const QString& text) {
        if (!text.contains(QLatin1String("[redacted:"))) // many times faster than the expression
            return;
        for (auto each = mark.globalMatch(text); each.hasNext();)
            ++kinds[each.next().captured(1)];
    };
    for (const Fact& fact : evidence.facts) {
        if (const auto* text = std::get_if<QString>(&fact.value))
            count(*text);
    }
    for (const Finding& finding : evidence.findings)
        count(finding.message);
    for (const Provenance& provenance : evidence.provenance)
        count(provenance.uri);
    return kinds;
}

} // namespace slipway::evidence
