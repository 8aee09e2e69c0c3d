// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shipped.h"

#include "resources/resources.h"

#include <QFile>
#include <QStandardPaths>

namespace slipway::app {

using namespace model;

Result<QByteArray> readResource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("a file that ships inside the program is missing"),
                     path, QStringLiteral("install Slipway again")};
    return file.readAll();
}

Result<readiness::Shipped> loadShipped()
{
    resources::initResources();
    const auto facts = readResource(QStringLiteral(":/slipway/schemas/facts.json"));
    if (!facts)
        return facts.error();
    auto registry = FactRegistry::parse(*facts, QStringLiteral("facts.json"));
    if (!registry)
        return registry.error();
    std::vector<readiness::ShippedPolicy> policies;
    for (const char* id : {"production-grade", "web-service", "web-app", "ai-service", "library",
                           "internal-tool", "prototype"}) {
        auto policy = readResource(QStringLiteral(":/slipway/policies/%1.json").arg(QLatin1String(id)));
        if (!policy)
            return policy.error();
        policies.push_back({QLatin1String(id), std::move(policy).value()});
    }
    const auto schema = readResource(QStringLiteral(":/slipway/schemas/evidence-1.json"));
    if (!schema)
        return schema.error();
    auto compiled = evidence::JsonSchema::compile(*schema, QStringLiteral("evidence-1.json"));
    if (!compiled)
        return compiled.error();
    return readiness::Shipped{std::make_shared<const FactRegistry>(std::move(registry).value()),
                              std::move(policies),
                              std::make_shared<const evidence::JsonSchema>(std::move(compiled).value())};
}

QString scanCacheFolder()
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return caches.isEmpty() ? QString() : caches + QStringLiteral("/slipway/scans");
}

} // namespace slipway::app
