// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/protocol_check.h"

#include "core/plugins/collecting.h"
#include "core/plugins/conformance.h"
#include "plugins/http/program_run.h"
#include "support/builders.h"
#include "support/value_of.h"

#include <QFile>

namespace slipway::test {

QString protocolFault(const QString& name)
{
    const auto plugin = plugins::readPlugin(shippedPlugin(name), plugins::Origin::User, pluginSchema());
    if (!plugin)
        return plugin.error().line();
    QFile schema(sourceDir() + QStringLiteral("/resources/schemas/evidence-1.json"));
    if (!schema.open(QIODevice::ReadOnly))
        return schema.errorString();
    const auto compiled = valueOf(evidence::JsonSchema::compile(schema.readAll(), schema.fileName()));
    const evidence::EnvelopeRules envelopes{compiled, theRegistry(), model::systemNow()};
    const plugins::ConformanceTerms terms{plugins::Sandbox::ofThisMachine(), envelopes,
                                          plugins::checkLimits()};
    for (const auto& outcome : plugins::checkConformance(*plugin, terms, {})) {
        if (outcome.state != plugins::RuleOutcome::State::Pass)
            return outcome.rule + QStringLiteral(": ") + outcome.detail;
    }
    return {};
}

} // namespace slipway::test
