// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/import_report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <vector>

/// Reports made of text, and their facts as one line that a test can hold against another.
namespace slipway::test {

inline model::Result<plugin::Report> importBytes(const QByteArray& bytes,
                                                 const std::vector<const plugin::Importer*>& importers,
                                                 const plugin::ImportSettings& settings = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return model::Error{model::ErrorCode::Unwritable, file.errorString(), path, {}};
    file.close();
    auto imported = plugin::importReport(path, {}, importers, settings);
    if (!imported)
        return imported.error();
    return std::move(imported->report);
}

inline QString valueText(const model::FactValue& value)
{
    if (const auto* count = std::get_if<qint64>(&value))
        return QString::number(*count);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 8);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    return std::get<QString>(value);
}

/// "total=8 passed=6 …": each fact without its family, in the report's order; the error where it was refused.
inline QString factLine(const model::Result<plugin::Report>& report)
{
    if (!report)
        return QStringLiteral("refused: ") + report.error().what;
    QStringList parts;
    for (const model::Fact& fact : report->facts)
        parts.append(fact.key.section(QLatin1Char('.'), 1) + QLatin1Char('=') + valueText(fact.value));
    return parts.join(QLatin1Char(' '));
}

inline QDir sampleFolder()
{
    return QDir(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + QStringLiteral("/../shared/samples"));
}

/// Empty where there is no such sample.
inline QByteArray sample(const QString& name)
{
    QFile file(sampleFolder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace slipway::test
