// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ingest/flood.h"
#include "tests/bench/ingest/sqlite_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

/// bench_ingest [ENVELOPES] [FOLDER]: 8 senders flood one queue; then the sqlite3 program inserts the same
/// rows in the same batches, durable too; then 8 plugins flood as many. Fails unless each is stored exactly
/// once, in less than 200 MB, at half the speed of sqlite3 or more.
namespace {

using namespace slipway;

int fail(const model::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.line()));
    return 2;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int envelopes = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    constexpr int kSenders = 8;
    const QString base = arguments.size() > 2 ? arguments[2] : QDir::tempPath();
    const QTemporaryDir folder(base + QStringLiteral("/bench-ingest-XXXXXX"));
    const QString workspace = folder.filePath(QStringLiteral("w.slipway"));
    const QString script = folder.filePath(QStringLiteral("rows.sql"));

    const auto figures = bench::flood(workspace, envelopes, kSenders);
    if (!figures)
        return fail(figures.error());
    const double peak = peakMegabytes();
    if (const auto written = bench::writeScript(workspace, script); !written)
        return fail(written.error());
    const auto sqlite = bench::runScript(script, folder.filePath(QStringLiteral("plain.db")));
    if (!sqlite)
        return fail(sqlite.error());
    const double ratio = *sqlite / figures->seconds;
    const auto byPlugins =
        bench::floodByPlugins(folder.filePath(QStringLiteral("p.slipway")), envelopes, kSenders);
    if (!byPlugins)
        return fail(byPlugins.error());
    std::printf("envelopes %d from %d senders: stored %d, not stored %d\n", envelopes, kSenders,
                figures->stored, figures->notStored);
    std::printf("slipway %.2f s (%.0f/s), sqlite3 %.2f s (%.0f/s), ratio %.2f\n", figures->seconds,
                envelopes / figures->seconds, *sqlite, envelopes / *sqlite, ratio);
    std::printf("peak memory %.0f MB\n", peak);
    const double pluginsPeak = peakMegabytes();
    std::printf("%d plugins: stored %d, not stored %d, %.2f s, told to wait %d times, peak memory %.0f MB\n",
                kSenders, byPlugins->stored, byPlugins->notStored, byPlugins->seconds, byPlugins->waits,
                pluginsPeak);
    const bool isGood = figures->stored == envelopes && figures->notStored == 0 && pluginsPeak < 200 &&
                        ratio >= 0.5 && byPlugins->stored == envelopes && byPlugins->notStored == 0;
    return isGood ? 0 : 1;
}
