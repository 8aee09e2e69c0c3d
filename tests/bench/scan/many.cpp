// SPDX-License-Identifier: GPL-3.0-or-later
// Makes small real repositories, scans one after another, with a cache and without, and tells how much memory
// the process has after 10, 100 and all of them. Usage: bench_scan_many [COUNT]; 1,000 unless said. Needs
// git.
#include "core/repo/scanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <unistd.h>

namespace {

using namespace slipway;

/// Sixteen characters as an AWS key id has them, different for each number, and never written down here.
QByteArray letters(int number)
{
    const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray text;
    for (quint32 state = static_cast<quint32>(number); text.size() < 16;
         state = state * 1'664'525 + 1'013'904'223)
        text += alphabet[state >> 27];
    return text;
}

/// Three commits and a tag of a project that has something for many detectors, for git fast-import.
QByteArray streamFor(int number)
{
    const QByteArray id = QByteArray::number(number);
    QByteArray stream;
    for (int i = 1; i <= 3; ++i) {
        const auto file = [&stream](const QByteArray& path, const QByteArray& text) {
            stream +=
                "M 100644 inline " + path + "\ndata " + QByteArray::number(text.size()) + '\n' + text + '\n';
        };
        stream += "commit refs/heads/main\ncommitter Ada <ada@example.org> " +
                  QByteArray::number(1'700'000'000 + i * 86'400) + " +0000\ndata 6\nChange\n";
        file("src/main.py", "import os\nx = " + id + "\ny = " + QByteArray::number(i) + '\n');
        file("README.md", "# Project " + id + "\n");
        file(".github/workflows/ci.yml", "on: push\njobs:\n  test:\n    steps:\n      - run: pytest\n");
        file("deploy/app.yaml", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n");
        const QByteArray key = "AKI" + QByteArray("A") + letters(number);
        file("settings.py", i == 2 ? "key = '" + key + "'\n" : "key = None\n");
        if (number % 10 == 0)
            file(".gitleaks.toml", "[extend]\nuseDefault = true\n[[rules]]\nid = 'own'\nregex = 'x = 5'\n");
    }
    return stream + "reset refs/tags/v1\nfrom refs/heads/main\n\n";
}

bool run(const QString& folder, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int count = std::max(10, QCoreApplication::arguments().value(1, QStringLiteral("1000")).toInt());
    const QTemporaryDir folder;
    for (int i = 1; i <= count; ++i) {
        const QString path = folder.filePath(QString::number(i));
        QDir().mkpath(path);
        if (!run(path, {QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"),
                        QStringLiteral("main")}) ||
            !run(path, {QStringLiteral("fast-import"), QStringLiteral("--quiet")}, streamFor(i))) {
            out << "git failed\n";
            return 1;
        }
    }
    for (const QString& cache : {QString(), folder.filePath(QStringLiteral("cache"))}) {
        qint64 found = 0;
        for (int i = 1; i <= count; ++i) {
            repo::ScanRequest request;
            request.path = folder.filePath(QString::number(i));
            request.now = QDateTime::currentDateTimeUtc();
            request.cacheFolder = cache;
            const auto report = repo::scan(request);
            if (!report) {
                out << report.error().line() << '\n';
                return 1;
            }
            for (const model::Finding& finding : report->findings)
                found += finding.rule == QLatin1String("secrets.found") ? 1 : 0;
            if (i == 10 || i == 100 || i == count)
                out << QStringLiteral("%1 repositories%2: %3 MB, %4 secrets found\n")
                           .arg(i)
                           .arg(cache.isEmpty() ? QString() : QStringLiteral(", with a cache"))
                           .arg(residentMegabytes(), 0, 'f', 1)
                           .arg(found)
                    << Qt::flush;
        }
    }
    return 0;
}
