// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/yaml_file.h"

#include <QBuffer>
#include <QFile>

namespace slipway::prometheus {

using namespace model;

namespace {

constexpr qint64 kLargestFile = 8 << 20; // of what is read of YAML at all

/// Alertmanager's configuration holds keys, and evidence is kept for ever: of what was read last, as it is
/// told of JSON, nothing is said.
Error withoutContent(Error error)
{
    error.what = error.what.section(QLatin1String("; last read:"), 0, 0);
    return error;
}

} // namespace

Result<YamlFile> readYamlFile(const QString& path, const char* member)
{
    YamlFile read{path.section(QLatin1Char('/'), -2, -1, QString::SectionSkipEmpty), {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("cannot be opened: %1").arg(file.errorString()),
                     read.name, QStringLiteral("correct its path under %1").arg(QLatin1String(member))};
    read.text = file.read(kLargestFile + 1);
    QBuffer buffer(&read.text);
    buffer.open(QIODevice::ReadOnly);
    const auto head = plugin::lookAt(buffer, read.name);
    if (!head)
        return withoutContent(head.error());
    QStringList warnings; // without a line end at its end it is read as far as it goes, as by its own tool
    auto manifests = slo_files::placedManifests(read.text, *head, warnings);
    if (!manifests)
        return withoutContent(manifests.error());
    read.manifests = std::move(manifests).value();
    return read;
}

} // namespace slipway::prometheus
