// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/report_files.h"

#include "core/model/fact_registry.h"
#include "support/builders.h"

#include <QBuffer>
#include <QFile>

namespace slipway::test {

using namespace model;
using namespace plugin;

namespace {

QString valueText(const FactValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 9);
    if (const auto* count = std::get_if<qint64>(&value))
        return QString::number(*count);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    return std::get<QString>(value);
}

QString factText(const Fact& fact)
{
    const FactDefinition* definition = theRegistry().find(fact.key);
    if (!definition)
        return fact.key + QStringLiteral(" is not registered");
    if (definition->unit != fact.unit || !holds(definition->type, fact.value))
        return fact.key + QStringLiteral(" has another type or unit than registered");
    const QString unit = fact.unit.isEmpty() ? QString() : QLatin1Char(' ') + fact.unit;
    return fact.key + QLatin1Char('=') + valueText(fact.value) + unit;
}

} // namespace

Result<Report> reportOf(const Importers& importers, const QByteArray& bytes, const ImportSettings& settings)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    Result<ReportHead> head = lookAt(device, QStringLiteral("report"));
    if (!head)
        return head.error();
    std::vector<const Importer*> sure;
    for (const Importer* importer : importers) {
        if (importer->matches(*head) == Match::Sure)
            sure.push_back(importer);
    }
    if (sure.size() != 1)
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("%1 importers are sure").arg(sure.size()), {}, {}};
    Result<Report> report = sure.front()->read(device, *head, settings, {});
    if (report)
        report->format = sure.front()->format();
    return report;
}

QString factsOf(const Importers& importers, const QByteArray& bytes, const ImportSettings& settings)
{
    const Result<Report> report = reportOf(importers, bytes, settings);
    if (!report)
        return QStringLiteral("error: ") + report.error().line();
    QStringList facts;
    for (const Fact& fact : report->facts)
        facts.append(factText(fact));
    return report->format + QStringLiteral(": ") + facts.join(QStringLiteral("; "));
}

QByteArray sample(const QString& path)
{
    QFile file(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + QStringLiteral("/../shared/samples/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList silentCuts(const Importers& importers, const QByteArray& bytes)
{
    QStringList silent;
    for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
        const QByteArray cut = bytes.left(bytes.size() * sixteenth / 16);
        const Result<Report> report = reportOf(importers, cut);
        if (report && report->warnings.isEmpty() && !cut.endsWith('\n'))
            silent.append(QStringLiteral("%1/16").arg(sixteenth));
    }
    return silent;
}

} // namespace slipway::test
