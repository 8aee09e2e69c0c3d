// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelopes.h"

#include "support/builders.h"

#include <QFile>

namespace slipway::test {

using namespace model;

const evidence::JsonSchema& theEnvelopeSchema()
{
    static const evidence::JsonSchema schema = [] {
        QFile file(sourceDir() + QStringLiteral("/resources/schemas/evidence-1.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("evidence-1.json cannot be read; is SLIPWAY_SOURCE_DIR set?");
        auto compiled = evidence::JsonSchema::compile(file.readAll(), file.fileName());
        if (!compiled)
            qFatal("%s", qPrintable(compiled.error().line()));
        return std::move(compiled).value();
    }();
    return schema;
}

Json anEnvelope()
{
    return Json::parse(R"({
        "schema": "slipway.evidence/1",
        "id": "01936f5e-0000-7000-8000-000000000001",
        "kind": "test-run",
        "source": {"plugin": "junit", "version": "1.0.0", "instance": "ci-main"},
        "subject": {"project": "payments-api", "commit": "a91f3c2a91f3c2a91f3c2a91f3c2a91f3c2a91f3",
                    "release": "4.2.0-rc3", "environment": "staging"},
        "observed_at": "2026-11-24T08:30:00.250Z",
        "expires_at": "2026-12-24T08:30:00Z",
        "facts": [{"key": "tests.pass_rate", "value": 99.1, "unit": "%"},
                  {"key": "tests.total", "value": 1200},
                  {"key": "repo.ci.runs_tests", "value": true},
                  {"key": "ci.status", "value": "success"},
                  {"key": "x.acme.mood", "value": "calm"}],
        "findings": [{"rule": "tests.failed", "level": "error", "path": "src/pay.cpp", "line": 12,
                      "message": "expected 1"}],
        "provenance": [{"uri": "target/TEST-a.xml",
                        "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}],
        "correlation_id": "run-8812"
    })");
}

Result<Evidence> read(const QByteArray& json)
{
    return evidence::readEnvelope(json, QStringLiteral("a.json"),
                                  {theEnvelopeSchema(), theRegistry(), theDay()});
}

Result<Evidence> read(const Json& json)
{
    return read(QByteArray::fromStdString(json.dump()));
}

} // namespace slipway::test
