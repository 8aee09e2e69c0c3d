// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace slipway;
using slipway::test::GitRepository;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The yaml block of docs/ci.md below that heading.
YAML::Node jobBelow(const QString& heading)
{
    const QString text = QString::fromUtf8(
        contentOf(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + QStringLiteral("/docs/ci.md")));
    const QString section = text.mid(text.indexOf(QStringLiteral("## ") + heading));
    const auto block = QRegularExpression(QStringLiteral("```yaml\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(section);
    return YAML::Load(block.captured(1).toStdString())["readiness"];
}

} // namespace

/// The jobs of docs/ci.md, their commands run one after the other as a runner runs them.
class TestPipelines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gitHubShowsWhatIsOpen();
    void gitLabIsGivenBothReports();

private:
    [[nodiscard]] int run(const QString& commands, const QStringList& environment);
    [[nodiscard]] QString path(const char* file) const { return m_clone->path() + QLatin1String(file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_clone;
    QString m_commit;
    QByteArray m_out;
    QByteArray m_err;
};

void TestPipelines::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clone = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("web")));
    m_commit = m_clone->commitFile(QStringLiteral("README.md"), "# Web\n");
    m_clone->write(QStringLiteral("reports/junit.xml"),
                   "<testsuite name=\"a\" tests=\"2\" failures=\"1\"><testcase name=\"one\"/>"
                   "<testcase name=\"two\"><failure message=\"no\"/></testcase></testsuite>\n");
}

int TestPipelines::run(const QString& commands, const QStringList& environment)
{
    QProcess shell;
    shell.setWorkingDirectory(m_clone->path());
    const QString folder = QFileInfo(QStringLiteral(SLIPWAY_BINARY)).absolutePath();
    shell.setEnvironment(QStringList{QStringLiteral("HOME=") + m_folder->path(),
                                     QStringLiteral("XDG_RUNTIME_DIR=") + m_folder->path(),
                                     QStringLiteral("PATH=%1:%2").arg(folder, qEnvironmentVariable("PATH")),
                                     QStringLiteral("TZ=UTC"), QStringLiteral("LC_ALL=C.UTF-8")} +
                         environment);
    shell.start(QStringLiteral("bash"), {QStringLiteral("-e"), QStringLiteral("-c"), commands});
    if (!shell.waitForFinished(100'000))
        return -1;
    m_out = shell.readAllStandardOutput();
    m_err = shell.readAllStandardError();
    return shell.exitCode();
}

void TestPipelines::gitHubShowsWhatIsOpen()
{
    QString commands;
    for (const YAML::Node& step : jobBelow(QStringLiteral("GitHub Actions"))["steps"]) {
        if (step["run"])
            commands += QString::fromStdString(step["run"].as<std::string>()) + QLatin1Char('\n');
    }
    QVERIFY(commands.contains(QLatin1String("slipway gate")));
    const QString summary = m_folder->filePath(QStringLiteral("summary.md"));
    const int code =
        run(commands, {QStringLiteral("GITHUB_REF_NAME=1.0.0"), QStringLiteral("GITHUB_SHA=") + m_commit,
                       QStringLiteral("GITHUB_STEP_SUMMARY=") + summary});
    QVERIFY2(code == 2, m_err.constData());
    QVERIFY2(m_out.contains("web 1.0.0: No-go. "), m_out.constData());
    QVERIFY2(m_out.contains("\n::error title="), m_out.constData());
    QVERIFY(contentOf(summary).startsWith("# "));
}

void TestPipelines::gitLabIsGivenBothReports()
{
    QString commands;
    for (const YAML::Node& line : jobBelow(QStringLiteral("GitLab"))["script"])
        commands += QString::fromStdString(line.as<std::string>()) + QLatin1Char('\n');
    const int code = run(
        commands, {QStringLiteral("CI_COMMIT_REF_NAME=1.0.0"), QStringLiteral("CI_COMMIT_SHA=") + m_commit});
    QVERIFY2(code == 2, m_err.constData());
    const auto issues =
        model::Json::parse(contentOf(path("/codequality.json")).toStdString(), nullptr, false);
    QVERIFY(issues.is_array() && !issues.empty());
    QVERIFY(contentOf(path("/readiness.xml")).contains("<testsuites name=\"web 1.0.0\">"));
}

QTEST_GUILESS_MAIN(TestPipelines)
#include "tst_pipelines.moc"
