// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

namespace slipway::test {

repo::ScanReport scanned(const QString& path, const QString& revision)
{
    auto report = repo::scan({path, revision, {}});
    if (!report)
        qFatal("%s", qPrintable(report.error().line()));
    return std::move(report).value();
}

model::Error scanError(const QString& path, const QString& revision)
{
    const auto report = repo::scan({path, revision, {}});
    if (report)
        qFatal("the scan should have failed");
    return report.error();
}

model::FactValue factOf(const repo::ScanReport& report, const char* key)
{
    for (const model::Fact& fact : report.facts) {
        if (fact.key == QLatin1String(key))
            return fact.value;
    }
    qFatal("%s is not told", key);
}

qint64 countOf(const repo::ScanReport& report, const char* key)
{
    return std::get<qint64>(factOf(report, key));
}

bool flagOf(const repo::ScanReport& report, const char* key)
{
    return std::get<bool>(factOf(report, key));
}

double numberOf(const repo::ScanReport& report, const char* key)
{
    return std::get<double>(factOf(report, key));
}

} // namespace slipway::test
