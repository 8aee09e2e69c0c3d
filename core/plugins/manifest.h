// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/json_schema.h"
#include "core/plugins/limits.h"

#include <QStringList>

#include <vector>

namespace slipway::plugins {

/// A secret the plugin asks for; its value travels in `initialize` and nowhere else.
struct SecretRequest
{
    QString name;
    QString description;
    bool isOptional = false; ///< it runs without it, too

    bool operator==(const SecretRequest&) const = default;
};

/// What a plugin's manifest.json says of it (resources/schemas/plugin-1.json).
struct Manifest
{
    QString id;      ///< also `source.plugin` of its evidence
    QString version; ///< also `source.version`
    QString name;    ///< for people; the id where the file gives none
    QString description;
    std::vector<int> protocols; ///< versions it speaks
    QStringList command;        ///< program and arguments; "./x" is in the plugin's folder
    QStringList kinds;          ///< of evidence it may yield
    model::Json config;         ///< JSON Schema (draft 7) of a source's configuration
    QStringList settings;       ///< keys of its properties, in the order of the file
    std::vector<SecretRequest> secrets;
    QStringList hosts; ///< network hosts it talks to; none means that it gets no network
    QStringList files; ///< names of the configuration's members that hold paths it reads
    qint64 memoryBytes = 0;
    std::chrono::seconds collectTime{0}; ///< 0 where it asks for nothing beyond the host's limits
    model::Json checkConfig;             ///< what `slipway plugin check` configures it with
    model::Json checkSecrets;            ///< name to value, invented ones

    bool operator==(const Manifest&) const = default;
};

/// Reads manifest.json. The error's `where` is "WHERE#/json/pointer".
[[nodiscard]] model::Result<Manifest> readManifest(const QByteArray& json, const QString& where,
                                                   const evidence::JsonSchema& schema);

/// Holds a source's configuration against the plugin's own schema.
[[nodiscard]] model::Status checkConfig(const Manifest& manifest, const model::Json& config,
                                        const QString& where);

/// The configuration with every path it declares made absolute, relative ones being in `base`.
[[nodiscard]] model::Json withAbsolutePaths(const Manifest& manifest, model::Json config,
                                            const QString& base);

/// The paths the configuration declares: what the plugin may read beside its own folder.
[[nodiscard]] QStringList declaredPaths(const Manifest& manifest, const model::Json& config);

/// The host's limits with what the manifest asks for.
[[nodiscard]] Limits limitsFor(const Manifest& manifest, Limits limits = {});

} // namespace slipway::plugins
