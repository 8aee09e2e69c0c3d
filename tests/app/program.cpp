// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QProcess>

namespace slipway::test {

model::Json Run::json() const
{
    return model::Json::parse(out.toStdString(), nullptr, false);
}

std::string Run::stateOf(const char* check) const
{
    const model::Json verification = json();
    for (const model::Json& one : verification["checks"]) {
        if (one["id"] == check)
            return one["state"].get<std::string>();
    }
    return {};
}

QList<QByteArray> Run::errorLines() const
{
    QList<QByteArray> lines = err.split('\n');
    lines.removeAll({});
    return lines;
}

Program::Program()
{
    if (!m_home.isValid())
        qFatal("no temporary folder");
}

void Program::write(const QString& file, const QByteArray& text) const
{
    QFile target(path(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file));
}

void Program::prepare(QProcess& process, const QStringList& environment) const
{
    process.setWorkingDirectory(m_home.path());
    process.setEnvironment(QStringList{QStringLiteral("HOME=") + m_home.path(),
                                       QStringLiteral("XDG_RUNTIME_DIR=") + m_home.path(),
                                       QStringLiteral("PATH=") + qEnvironmentVariable("PATH"),
                                       QStringLiteral("TZ=UTC"), QStringLiteral("LC_ALL=C.UTF-8"),
                                       QStringLiteral("ASAN_OPTIONS=detect_leaks=0")} +
                           environment);
}

void Program::start(QProcess& process, const QString& line) const
{
    prepare(process, {});
    process.start(QStringLiteral(SLIPWAY_BINARY), QStringList{QStringLiteral("--workspace"), workspace()} +
                                                      line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

Run Program::bare(const QStringList& arguments, const QStringList& environment) const
{
    QProcess process;
    prepare(process, environment);
    process.start(QStringLiteral(SLIPWAY_BINARY), arguments);
    if (!process.waitForFinished(110'000))
        qFatal("slipway %s does not end", qPrintable(arguments.join(QLatin1Char(' '))));
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

Run Program::run(const QStringList& arguments) const
{
    return bare(QStringList{QStringLiteral("--workspace"), workspace()} + arguments);
}

Run Program::run(const char* line) const
{
    return run(QString::fromUtf8(line).split(QLatin1Char(' ')));
}

} // namespace slipway::test
