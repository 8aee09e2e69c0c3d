// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plugin_rooms.h"

#include "app/cli/shipped.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace slipway::app {

using namespace model;

namespace {

Result<evidence::JsonSchema> schema(const QString& name)
{
    const QString path = QStringLiteral(":/slipway/schemas/") + name;
    const auto text = readResource(path);
    if (!text)
        return text.error();
    return evidence::JsonSchema::compile(*text, path);
}

} // namespace

Result<PluginRooms> openPluginRooms(const QString& workspace)
{
    auto manifests = schema(QStringLiteral("plugin-1.json"));
    if (!manifests)
        return manifests.error();
    auto envelopes = schema(QStringLiteral("evidence-1.json"));
    if (!envelopes)
        return envelopes.error();
    auto trust =
        plugins::TrustList::load(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                 QStringLiteral("/slipway/trusted-plugins.json"));
    if (!trust)
        return trust.error();
    return PluginRooms{plugins::foldersFor(QCoreApplication::applicationDirPath(), workspace),
                       std::move(trust).value(), std::move(manifests).value(), std::move(envelopes).value()};
}

} // namespace slipway::app
