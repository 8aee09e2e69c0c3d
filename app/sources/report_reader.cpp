// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_reader.h"

#include "core/evidence/envelope.h"
#include "plugins/importers.h"

#include <QBuffer>

namespace slipway::app {

using namespace model;

ReportReader::ReportReader(Settings settings)
    : m_settings(std::move(settings))
    , m_importers(plugin::allImporters())
{
}

Result<ReadReport> ReportReader::readFile(const QString& path, const QString& shownAs,
                                          const Progress& progress) const
{
    auto imported = plugin::importReport(path, m_settings.format, m_importers, m_settings.import, progress);
    if (imported && !shownAs.isEmpty())
        imported->path = shownAs;
    return finish(std::move(imported));
}

Result<ReadReport> ReportReader::readBytes(const QByteArray& bytes, const QString& name,
                                           const QDateTime& changedAt, const Progress& progress) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return finish(plugin::importReport(buffer, name, changedAt, m_settings.format, m_importers,
                                       m_settings.import, progress));
}

Result<ReadReport> ReportReader::finish(Result<plugin::ImportedReport> imported) const
{
    if (!imported)
        return imported.error();
    const QString plugin = m_settings.plugin.isEmpty() ? imported->report.format : m_settings.plugin;
    const auto evidence = plugin::toEvidence(
        *imported, m_settings.subject,
        SourceRef{plugin, QStringLiteral(SLIPWAY_VERSION), m_settings.instance}, m_settings.clock());
    if (!evidence)
        return evidence.error();
    return ReadReport{std::move(imported).value(), evidence->id, evidence::toEnvelope(*evidence)};
}

} // namespace slipway::app
