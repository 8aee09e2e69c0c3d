// SPDX-License-Identifier: GPL-3.0-or-later
// Scans one repository and tells what secrets it found, how long it took and how much memory it needed at its
// peak. Usage: bench_scan REPOSITORY [--revision REV] [--tree-only] [--rules FILE] [--cache FOLDER] [--times
// N]
// [--stop-after MS]; with the last, what the scan did then and how long it went on. `compare` runs it beside
// the public tools.
#include "core/repo/scanner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

#include <chrono>
#include <thread>

namespace {

using namespace slipway;

void print(QTextStream& out, const repo::ScanReport& report)
{
    for (const model::Finding& finding : report.findings) {
        if (finding.rule == QLatin1String("secrets.found"))
            out << finding.path << ':' << finding.line << ": " << finding.message << '\n';
    }
    for (const model::Fact& fact : report.facts) {
        if (!fact.key.contains(QLatin1String("secrets")))
            continue;
        const auto* flag = std::get_if<bool>(&fact.value);
        out << fact.key << ' ' << (flag ? double(*flag) : model::asNumber(fact.value).value_or(-1)) << '\n';
    }
    for (const QString& note : report.notes)
        out << "note: " << note << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.addPositionalArgument(QStringLiteral("REPOSITORY"), QStringLiteral("to scan"));
    line.addOptions({{QStringLiteral("revision"), QStringLiteral("to scan"), QStringLiteral("REV")},
                     {QStringLiteral("cache"), QStringLiteral("what scans keep"), QStringLiteral("FOLDER")},
                     {QStringLiteral("tree-only"), QStringLiteral("no history of secrets")},
                     {QStringLiteral("rules"), QStringLiteral("for secrets"), QStringLiteral("FILE")},
                     {QStringLiteral("times"), QStringLiteral("one after another"), QStringLiteral("N")},
                     {QStringLiteral("stop-after"), QStringLiteral("asks to stop"), QStringLiteral("MS")}});
    line.process(application);
    QTextStream out(stdout);
    repo::ScanRequest request{line.positionalArguments().value(0), line.value(QStringLiteral("revision")),
                              QDateTime::currentDateTimeUtc()};
    request.cacheFolder = line.value(QStringLiteral("cache"));
    request.secrets.withHistory = !line.isSet(QStringLiteral("tree-only"));
    request.secrets.ruleFile = line.value(QStringLiteral("rules"));
    const int stopAfterMs = line.value(QStringLiteral("stop-after")).toInt();
    for (int i = std::max(1, line.value(QStringLiteral("times")).toInt()); i > 0; --i) {
        QElapsedTimer timer;
        timer.start();
        model::Progress progress;
        std::stop_source source;
        progress.stop = source.get_token();
        QString phase;
        progress.report = [&](double, const QString& what) {
            if (!source.stop_requested())
                phase = what;
        };
        std::jthread stopper;
        if (stopAfterMs > 0)
            stopper = std::jthread([&source, stopAfterMs] {
                std::this_thread::sleep_for(std::chrono::milliseconds(stopAfterMs));
                source.request_stop();
            });
        const auto report = repo::scan(request, progress);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9 - stopAfterMs / 1000.0;
        if (stopAfterMs > 0)
            out << QStringLiteral("stopped while %1: %2 s more\n").arg(phase).arg(seconds, 0, 'f', 3);
        if (report && i == 1)
            print(out, *report);
        else if (!report)
            out << report.error().line() << '\n';
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        out << QStringLiteral("%1 s, peak %2 MB\n").arg(seconds, 0, 'f', 3).arg(usage.ru_maxrss / 1024);
    }
    return 0;
}
