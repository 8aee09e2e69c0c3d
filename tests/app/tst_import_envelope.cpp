// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using slipway::model::Json;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

namespace {

constexpr const char* kReport =
    R"(<testsuite name="pay" tests="2" failures="0" timestamp="2026-03-17T09:00:00Z" time="1"><testcase name="a"/><testcase name="b"/></testsuite>)";

const QString kDrop = QStringLiteral("/srv/slipway/drop"); // in the README

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// The shell blocks of the plugin's README, in order.
QStringList recipes()
{
    QFile file(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + s("/plugins/webhook-file/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    static const QRegularExpression kBlock(s("```sh\n(.*?)```"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QStringList blocks;
    auto matches = kBlock.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        blocks += matches.next().captured(1);
    return blocks;
}

/// A home with a repository that a report lies in, and no workspace.
class Home
{
public:
    Home()
        : repository(program.path(s("shop")))
        , commit(repository.commitFile(s("README.md"), "# shop\n"))
    {
        repository.write(s("report.xml"), kReport);
        if (!QDir().mkpath(drop()))
            qFatal("no folder could be made");
    }

    [[nodiscard]] QString drop() const { return program.path(s("drop")); }
    [[nodiscard]] QStringList dropped() const { return QDir(drop()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArray content(const QString& file) const
    {
        QFile opened(program.path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// As somebody types it in the repository, with their own folder.
    [[nodiscard]] int type(const QString& recipe, const QString& id) const
    {
        QProcess shell;
        shell.setWorkingDirectory(repository.path());
        const QString folder = QFileInfo(QStringLiteral(SLIPWAY_BINARY)).absolutePath();
        shell.setEnvironment({s("HOME=") + program.path({}), s("ID=") + id, s("LC_ALL=C.UTF-8"),
                              s("PATH=") + folder + QLatin1Char(':') + qEnvironmentVariable("PATH"),
                              s("ASAN_OPTIONS=detect_leaks=0")});
        shell.start(s("sh"), {s("-e"), s("-c"), QString(recipe).replace(kDrop, drop())});
        return shell.waitForFinished(100'000) ? shell.exitCode() : -1;
    }
    /// With the report's path, and the commit.
    [[nodiscard]] Run import(const QStringList& more, const QString& file = s("shop/report.xml")) const
    {
        return program.bare(QStringList{s("import"), file, s("--project"), s("shop"), s("--commit"), commit} +
                            more);
    }

    Program program;
    GitRepository repository;
    QString commit;
};

} // namespace

/// `slipway import --envelope`: evidence for a folder of envelopes, made where no workspace is.
class TestImportEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From there on it is evidence of the project whose source reads the folder.
    void theRecipesOfTheReadmeWork()
    {
        const QStringList blocks = recipes();
        QCOMPARE(blocks.size(), 2);
        for (const QString& recipe : blocks) {
            const Home home;
            QCOMPARE(home.type(recipe, s("build-17")), 0);
            QCOMPARE(home.dropped(), QStringList{s("build-17.json")});
            QVERIFY(!QFileInfo::exists(home.program.workspace()));
            QCOMPARE(home.program.bare({s("init"), home.program.workspace()}).code, 0);
            QCOMPARE(home.program.run("project add shop --repo shop").code, 0);
            QCOMPARE(home.program.run("release add 1.0.0 --project shop --no-scan").code, 0);
            QCOMPARE(home.program.run("source add shop webhook-file --set path=drop").code, 0);
            const Run collected = home.program.run("collect --no-scan --json");
            QVERIFY2(collected.code == 0, collected.err);
            QCOMPARE(collected.json().at(0)["stored"].get<int>(), 1);
        }
    }

    /// A workspace that was opened last, or is named, is neither read nor written.
    void nothingIsStored()
    {
        const Home home;
        QCOMPARE(home.program.bare({s("init"), home.program.workspace()}).code, 0);
        QCOMPARE(home.program.run("project add shop --repo shop").code, 0);
        const QByteArray before = home.content(s("w.slipway"));
        const Run run =
            home.import({s("--envelope"), s("drop/a.json"), s("--workspace"), home.program.workspace()});
        QVERIFY2(run.code == 0, run.err);
        QVERIFY(run.out.contains("tests.total")); // people are told what was read
        QVERIFY(!run.err.contains("stored"));
        QCOMPARE(home.content(s("w.slipway")), before);
        QCOMPARE(home.import({s("--envelope"), s("drop/b.json"), s("--workspace"), s("none.slipway")}).code,
                 0);
        QCOMPARE(home.content(s("drop/b.json")),
                 home.content(s("drop/a.json"))); // the same id at each reading
    }

    void whatIsWrittenIsAboutWhatTheOptionsSay()
    {
        const Home home;
        const Run run = home.import({s("--envelope"), s("-"), s("--release"), s("1.0.0"), s("--json")});
        QVERIFY2(run.code == 0, run.err);
        const Json envelope = run.json(); // and nothing else is on standard output
        QVERIFY(envelope.is_object());
        QCOMPARE(envelope["schema"].get<std::string>(), std::string("slipway.evidence/1"));
        QCOMPARE(envelope["subject"]["project"].get<std::string>(), std::string("shop"));
        QCOMPARE(envelope["subject"]["release"].get<std::string>(), std::string("1.0.0"));
        QCOMPARE(envelope["subject"]["commit"].get<std::string>(), home.commit.toStdString());
        // Of several reports it is an array.
        home.repository.write(s("other.xml"), kReport);
        const Run both = home.import({s("shop/other.xml"), s("--envelope"), s("-")});
        QCOMPARE(both.json().size(), size_t(2));
        const Run branch = home.program.bare({s("import"), s("shop/report.xml"), s("--project"), s("shop"),
                                              s("--commit"), s("main"), s("--envelope"), s("drop/a.json")});
        QCOMPARE(branch.code, 65);
        QVERIFY2(branch.err.contains("git rev-parse HEAD") && !branch.err.contains("--project"), branch.err);
    }

    void whatCannotBeReadLeavesNoFile()
    {
        const Home home;
        home.repository.write(s("broken.xml"), "<testsuite");
        QVERIFY(home.import({s("--envelope"), s("drop/a.json")}, s("shop/broken.xml")).code != 0);
        QCOMPARE(home.import({s("--envelope"), s("drop/a.json")}, s("shop/none.xml")).code, 66);
        QCOMPARE(home.import({s("--envelope"), s("none/a.json")}).code, 73);
        QCOMPARE(home.dropped(), QStringList());
        // One that can be read is not kept out, and the exit code tells of the other.
        QVERIFY(home.import({s("shop/broken.xml"), s("--envelope"), s("drop/a.json")}).code != 0);
        QCOMPARE(home.dropped(), QStringList{s("a.json")});
    }
};

QTEST_GUILESS_MAIN(TestImportEnvelope)
#include "tst_import_envelope.moc"
