// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include "plugins/dependencies/dependencies_importers.h"
#include "plugins/posture/posture_importers.h"
#include "plugins/scan/scan_importers.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace slipway::test {

using namespace model;
using namespace plugin;

const Importers& theImporters()
{
    static const Importers all = [] {
        Importers importers = scanImporters();
        for (const Importers& more : {dependenciesImporters(), postureImporters()})
            importers.insert(importers.end(), more.begin(), more.end());
        return importers;
    }();
    return all;
}

Result<Report> imported(const QByteArray& text, const QString& format)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return Error{ErrorCode::Unwritable, file.errorString(), file.fileName(), {}};
    auto report = importReport(file.fileName(), format, theImporters(), {});
    if (!report)
        return report.error();
    return std::move(report->report);
}

QString factsOf(const Report& report)
{
    QStringList facts;
    for (const Fact& fact : report.facts) {
        const auto text = [](const auto& value) -> QString {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, bool>)
                return value ? QStringLiteral("yes") : QStringLiteral("no");
            else if constexpr (std::is_same_v<T, QString>)
                return value;
            else
                return QString::number(value);
        };
        facts.append(fact.key + QLatin1Char('=') + std::visit(text, fact.value));
    }
    facts.sort();
    return facts.join(QLatin1Char(' '));
}

QString factsOf(const QByteArray& text, const QString& format)
{
    const auto report = imported(text, format);
    return report ? factsOf(*report) : QStringLiteral("refused: ") + report.error().line();
}

QString faultsOf(const Report& report)
{
    QStringList faults;
    QStringList keys;
    for (const Fact& fact : report.facts) {
        const FactDefinition* definition = theRegistry().find(fact.key);
        if (!definition)
            faults.append(fact.key + QStringLiteral(" is not registered"));
        else if (definition->unit != fact.unit || !holds(definition->type, fact.value))
            faults.append(fact.key + QStringLiteral(" has another unit or type"));
        if (keys.contains(fact.key))
            faults.append(fact.key + QStringLiteral(" is there twice"));
        keys.append(fact.key);
    }
    for (const Finding& finding : report.findings) {
        if (finding.rule.isEmpty() || finding.line < 0)
            faults.append(QStringLiteral("a finding without rule or with a bad line"));
    }
    return faults.join(QLatin1String("; "));
}

QString samplesDir()
{
    const QString path = sourceDir() + QStringLiteral("/../shared/samples");
    return QDir(path).exists() ? path : QString();
}

QByteArray sample(const QString& path)
{
    QFile file(samplesDir() + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString acceptedWhenCut(const QByteArray& text)
{
    QStringList accepted;
    for (int part = 1; part < 16; ++part) {
        const auto report = imported(text.left(text.size() * part / 16));
        if (report && report->warnings.isEmpty())
            accepted.append(QString::number(part));
    }
    return accepted.join(QLatin1Char(' '));
}

} // namespace slipway::test
