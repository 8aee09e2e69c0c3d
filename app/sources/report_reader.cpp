// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_reader.h"

#include "core/evidence/envelope.h"
#include "plugins/importers.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

namespace slipway::app {

using namespace model;

namespace {

/// "default:reports/TEST-pay.xml", in at most as many characters as an envelope's names may have.
QString instanceOf(const QString& source, const QString& part)
{
    constexpr qsizetype kLongestName = 200;
    constexpr int kHashDigits = 16;
    const qsizetype room = kLongestName - source.size() - 1;
    if (part.size() <= room)
        return source + QLatin1Char(':') + part;
    const QByteArray hash = QCryptographicHash::hash(part.toUtf8(), QCryptographicHash::Sha256).toHex();
    return source + QLatin1Char(':') + QString::fromLatin1(hash.left(kHashDigits)) + QChar(0x2026) +
           part.right(std::max(qsizetype(0), room - kHashDigits - 1));
}

} // namespace

ReportReader::ReportReader(Settings settings)
    : m_settings(std::move(settings))
    , m_importers(plugin::allImporters())
{
}

Result<ReadReport> ReportReader::readFile(const QString& path, const Name& name,
                                          const Progress& progress) const
{
    auto imported = plugin::importReport(path, m_settings.format, m_importers, m_settings.import, progress);
    if (imported && !name.shownAs.isEmpty())
        imported->path = name.shownAs;
    return finish(std::move(imported), name.part);
}

Result<ReadReport> ReportReader::readBytes(const QByteArray& bytes, const Name& name,
                                           const QDateTime& changedAt, const Progress& progress) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return finish(plugin::importReport(buffer, name.shownAs, changedAt, m_settings.format, m_importers,
                                       m_settings.import, progress),
                  name.part);
}

Result<ReadReport> ReportReader::finish(Result<plugin::ImportedReport> imported, const QString& part) const
{
    if (!imported)
        return imported.error();
    const QString plugin = m_settings.plugin.isEmpty() ? imported->report.format : m_settings.plugin;
    const auto evidence = plugin::toEvidence(
        *imported, m_settings.subject,
        SourceRef{plugin, QStringLiteral(SLIPWAY_VERSION), instanceOf(m_settings.instance, part)},
        m_settings.clock());
    if (!evidence)
        return evidence.error();
    return ReadReport{std::move(imported).value(), evidence::toEnvelope(*evidence)};
}

QStringList partsOf(const QStringList& paths)
{
    QStringList whole;
    for (const QString& path : paths)
        whole += QFileInfo(path).absoluteFilePath();
    QStringList parts(paths.size());
    for (int depth = 1; parts.contains(QString()); ++depth) {
        QHash<QString, QSet<QString>> having;
        for (const QString& path : whole)
            having[path.section(QLatin1Char('/'), -depth)].insert(path);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const QString tail = whole[i].section(QLatin1Char('/'), -depth);
            if (parts[i].isEmpty() && having.value(tail).size() == 1)
                parts[i] = tail;
        }
    }
    return parts;
}

} // namespace slipway::app
