// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// What `slipway scan` and `collect` keep for the next scan.
class TestScanCacheCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scansKeepWhatTheyLearnt();
    void nothingIsKeptIfNothingIsToBe();
    void collectUsesWhatScansKept();

private:
    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_program->path(QStringLiteral(".cache/slipway/scans"))).entryList(QDir::Files);
    }
    /// Those that do not depend on the moment.
    [[nodiscard]] static model::Json factsOf(const Run& run)
    {
        model::Json facts = model::Json::array();
        const model::Json envelope = run.json();
        for (const model::Json& fact : envelope.at("facts")) {
            if (fact.at("key") != "repo.history.last_commit_age_days")
                facts.push_back(fact);
        }
        return facts;
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<GitRepository> m_repository;
};

void TestScanCacheCommand::init()
{
    m_program = std::make_unique<Program>();
    m_repository = std::make_unique<GitRepository>(m_program->path(QStringLiteral("r")));
    m_repository->commitFile(QStringLiteral("a.py"), "a = 1\n");
}

void TestScanCacheCommand::scansKeepWhatTheyLearnt()
{
    const Run first = m_program->run("--json scan r");
    QCOMPARE(first.code, 0);
    QCOMPARE(kept().size(), 3); // a key, a report, a history
    const QString blob = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:a.py")});
    QVERIFY(QFile::remove(m_repository->path() + QStringLiteral("/.git/objects/") + blob.left(2) +
                          QLatin1Char('/') + blob.mid(2)));
    const Run again = m_program->run("--json scan r");
    QCOMPARE(again.code, 0);
    QVERIFY(factsOf(again).size() > 20);
    QVERIFY(factsOf(again) == factsOf(first));
    QCOMPARE(m_program->run("--json scan r --no-cache").code, 65); // it looks, and a file is missing
}

void TestScanCacheCommand::nothingIsKeptIfNothingIsToBe()
{
    QCOMPARE(m_program->run("--json scan r --no-cache").code, 0);
    QVERIFY(!QDir(m_program->path(QStringLiteral(".cache/slipway"))).exists());
}

void TestScanCacheCommand::collectUsesWhatScansKept()
{
    QCOMPARE(m_program->run("init w.slipway").code, 0);
    QCOMPARE(m_program->run("project add web --repo r").code, 0);
    QCOMPARE(m_program->run("release add 1.0.0 --project web").code, 0);
    QCOMPARE(kept().size(), 3);
    QCOMPARE(m_program->run("collect").code, 0);
    QCOMPARE(kept().size(), 3);
}

QTEST_GUILESS_MAIN(TestScanCacheCommand)
#include "tst_scan_cache_command.moc"
