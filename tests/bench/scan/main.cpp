// SPDX-License-Identifier: GPL-3.0-or-later
// Scans one repository and tells what it found, how long it took and how much memory it needed at its peak.
// Usage: bench_scan REPOSITORY [--tree-only] [--rules FILE]; compare runs it beside the public tools.
#include "core/repo/scanner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

int main(int argc, char** argv)
{
    using namespace slipway;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "usage: bench_scan REPOSITORY [--tree-only] [--rules FILE]\n";
        return 64;
    }
    repo::ScanRequest request{arguments[1], {}, QDateTime::currentDateTimeUtc(), {}};
    request.secrets.withHistory = !arguments.contains(QStringLiteral("--tree-only"));
    const qsizetype rules = arguments.indexOf(QStringLiteral("--rules"));
    if (rules > 0)
        request.secrets.ruleFile = arguments.value(rules + 1);
    QElapsedTimer timer;
    timer.start();
    const auto report = repo::scan(request);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    if (!report) {
        out << report.error().line() << '\n';
        return 1;
    }
    for (const model::Finding& finding : report->findings) {
        if (finding.rule == QLatin1String("secrets.found"))
            out << finding.path << ':' << finding.line << ": " << finding.message << '\n';
    }
    for (const model::Fact& fact : report->facts) {
        if (fact.key.contains(QLatin1String("secrets")))
            out << fact.key << ' '
                << model::asNumber(fact.value)
                       .value_or(std::get_if<bool>(&fact.value) ? std::get<bool>(fact.value) : -1)
                << '\n';
    }
    for (const QString& note : report->notes)
        out << "note: " << note << '\n';
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << QStringLiteral("%1 s, peak %2 MB\n").arg(seconds, 0, 'f', 2).arg(usage.ru_maxrss / 1024);
    return 0;
}
