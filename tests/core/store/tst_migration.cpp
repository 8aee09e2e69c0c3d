// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_table.h"
#include "core/store/database.h"
#include "core/store/histories.h"
#include "core/store/migration.h"
#include "core/store/review_history.h"
#include "core/store/schema.h"
#include "core/store/source_claims.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::store::Database;
using slipway::test::valueOf;

/// An older file becomes a newer one step by step, after a copy of it was put beside it.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileTakesEveryStepWithoutABackup();
    void anOlderFileIsCopiedFirst();
    void aFailingStepLeavesTheFileAsItWas();
    void aCurrentFileIsLeftAlone();
    void theShippedSchemaIsWhatTheCodeExpects();
    void aFileOfTheFirstVersionIsBroughtForward();
    void runsFromBeforeServicesWereNoticedAreKept();
    void aFileFromBeforeClaimsTakesThem();
};

namespace {

constexpr std::array<const char*, 3> kSteps{
    "CREATE TABLE people(name TEXT NOT NULL) STRICT; INSERT INTO people VALUES('ada');",
    "ALTER TABLE people ADD COLUMN age INTEGER;",
    "UPDATE people SET age = 36;",
};

Database make(const QString& path)
{
    return valueOf(Database::open(path, Database::Mode::Create, std::chrono::milliseconds(100)));
}

} // namespace

void TestMigration::aNewFileTakesEveryStepWithoutABackup()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    Database database = make(path);
    QVERIFY(store::migrate(database, kSteps));
    QCOMPARE(valueOf(database.integer("PRAGMA user_version")), 3);
    QCOMPARE(valueOf(database.integer("SELECT age FROM people")), 36);
    QVERIFY(!QFile::exists(path + QStringLiteral(".backup-v0")));
}

void TestMigration::anOlderFileIsCopiedFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    Database database = make(path);
    QVERIFY(store::migrate(database, std::span(kSteps).first(1)));
    QVERIFY(store::migrate(database, kSteps));
    QCOMPARE(valueOf(database.integer("SELECT age FROM people")), 36);
    const QString backup = path + QStringLiteral(".backup-v1");
    QCOMPARE(test::askSql(backup, "PRAGMA user_version"), QStringLiteral("1"));
    QCOMPARE(test::askSql(backup, "SELECT name FROM people"), QStringLiteral("ada"));
    QCOMPARE(test::askSql(backup, "PRAGMA integrity_check"), QStringLiteral("ok"));
}

void TestMigration::aFailingStepLeavesTheFileAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    Database database = make(path);
    QVERIFY(store::migrate(database, std::span(kSteps).first(1)));
    constexpr std::array<const char*, 2> kBroken{kSteps[0],
                                                 "DELETE FROM people; SELECT nonsense FROM nowhere;"};
    const Status migrated = store::migrate(database, kBroken);
    QVERIFY(!migrated);
    QCOMPARE(valueOf(database.integer("PRAGMA user_version")), 1);
    QCOMPARE(valueOf(database.text("SELECT name FROM people")), QStringLiteral("ada"));
}

void TestMigration::aCurrentFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    Database database = make(path);
    QVERIFY(store::migrate(database, kSteps));
    QVERIFY(store::migrate(database, kSteps));
    QCOMPARE(valueOf(database.integer("SELECT count(*) FROM people")), 1);
    QVERIFY(!QFile::exists(path + QStringLiteral(".backup-v3")));
}

void TestMigration::theShippedSchemaIsWhatTheCodeExpects()
{
    test::TestHistory test;
    test.close();
    QCOMPARE(test::askSql(test.path(), "PRAGMA user_version").toULongLong(), store::schemaSteps().size());
    QCOMPARE(test::askSql(test.path(), "SELECT count(*) FROM pragma_foreign_key_check"), QStringLiteral("0"));
}

/// A file as the first version left it: its own SQL, with a project, evidence and a true audit chain in it.
void TestMigration::aFileOfTheFirstVersionIsBroughtForward()
{
    const test::TestHistory test;
    const QString path = test.beside(QStringLiteral("first.slipway"));
    {
        Database database = make(path);
        const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(store::kApplicationId);
        QVERIFY(database.execute(stamp.constData()));
        QVERIFY(store::migrate(database, store::schemaSteps().first(1)));
        QVERIFY(database.write([&] {
            return database.execute(
                "INSERT INTO projects VALUES('p1', 'web', 0, 1000);"
                "INSERT INTO project_revisions VALUES(1, 'p1', 1000, 'web-service', 'Core', '[]', 0);"
                "INSERT INTO policies VALUES(1, 'old', '1', 'x', X'7B7D', 1000);"
                "INSERT INTO releases VALUES('r1', 'p1', '1.0', 1000);"
                "INSERT INTO release_revisions VALUES(1, 'r1', 1000, '', '', 'staging', NULL, 0);"
                "INSERT INTO sign_offs VALUES(1, 's1', 'r1', 'Quality', 'ada', '', '', 1000);"
                "INSERT INTO waivers VALUES(1, 'w1', 'r1', 'runbook', 0, 'ada', 'bo', 'x', '', 1000, 2000);");
        }));
        QVERIFY(database.write([&] {
            return store::appendAudit(database,
                                      {QStringLiteral("ada"), QStringLiteral("project-added"),
                                       QStringLiteral("p1"), Json::object()},
                                      test.now());
        }));
    }
    QCOMPARE(test::askSql(path, "PRAGMA user_version"), QStringLiteral("1"));
    {
        const auto history = valueOf(test.open(path));
        Project project = valueOf(history->projects())[0];
        QCOMPARE(project.name, QStringLiteral("web"));
        QCOMPARE(project.criticalPaths, QStringList());
        QCOMPARE(project.policy, QString());
        QVERIFY(project.parameters.isEmpty());
        const auto policies = valueOf(history->policies());
        QCOMPARE(policies.defaultId, QStringLiteral("old")); // what was in force stays so
        const auto signOffs =
            valueOf(history->snapshot()).peoplesInput.value(ReleaseId(QStringLiteral("r1"))).signOffs;
        QCOMPARE(signOffs.size(), size_t(1));
        QVERIFY(!signOffs.front().openBlockers);
        QVERIFY(!signOffs.front().withdrawn);
        QCOMPARE(signOffs.front().signature, QString());
        const auto waivers =
            valueOf(history->snapshot()).peoplesInput.value(ReleaseId(QStringLiteral("r1"))).waivers;
        QCOMPARE(waivers.size(), size_t(1));
        QCOMPARE(waivers.front().step, WaiverStep::Approved);
        QCOMPARE(project.classification, Classification());
        project.criticalPaths = {QStringLiteral("src/pay/**")};
        QVERIFY(history->updateProject(project, QStringLiteral("ada")));
        QCOMPARE(valueOf(history->projects())[0].criticalPaths, project.criticalPaths);
        QCOMPARE(valueOf(history->deadLetters(store::DeadLetters::All)).size(), size_t(0));
        QVERIFY(history->addSource(test::aSource(ProjectId(QStringLiteral("p1"))), QStringLiteral("ada")));
        QVERIFY(valueOf(store::reviewsOf(*history).reviews()).empty());
        Review review;
        review.agenda = {{ReleaseId(QStringLiteral("r1")), 10}};
        review.plannedAt = test.now();
        QVERIFY(store::reviewsOf(*history).addReview(review));
        QVERIFY(history->verifyAuditChain());
    }
    QCOMPARE(test::askSql(path, "PRAGMA user_version").toULongLong(), store::schemaSteps().size());
    const QString backup = path + QStringLiteral(".backup-v1");
    QCOMPARE(test::askSql(backup, "PRAGMA user_version"), QStringLiteral("1"));
    QCOMPARE(test::askSql(backup, "SELECT name FROM projects"), QStringLiteral("web"));
    QCOMPARE(test::askSql(backup, "SELECT count(*) FROM sqlite_schema WHERE name = 'dead_letters'"),
             QStringLiteral("0"));
}

/// A file of version 8 with runs in it: what they noticed of a service is not known, and no 0.
void TestMigration::runsFromBeforeServicesWereNoticedAreKept()
{
    const test::TestHistory test;
    const QString path = test.beside(QStringLiteral("eighth.slipway"));
    {
        Database database = make(path);
        const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(store::kApplicationId);
        QVERIFY(database.execute(stamp.constData()));
        QVERIFY(store::migrate(database, store::schemaSteps().first(8)));
        QVERIFY(database.write([&] {
            return database.execute(
                "INSERT INTO collections (source_id, started_at, ended_at, outcome, reason, stored, "
                "already_there, dead, attempt, next_try_at) VALUES "
                "('s1', 1000, 2000, 'ok', '', 3, 1, 0, 1, NULL),"
                "('s1', 3000, 4000, 'failed', '503', 0, 0, 0, 1, 64000);");
        }));
    }
    const auto history = valueOf(test.open(path));
    const CollectionRecord record =
        valueOf(history->lastCollections({})).value(SourceId(QStringLiteral("s1")));
    QCOMPARE(record.last.outcome, CollectionOutcome::Failed);
    QCOMPARE(record.last.service, std::nullopt);
    QCOMPARE(record.last.nextTryAt, std::optional(QDateTime::fromMSecsSinceEpoch(64'000, Qt::UTC)));
    QCOMPARE(record.lastSuccessAt, std::optional(QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC)));
    QCOMPARE(record.failuresInARow, 1);
    QCOMPARE(test::askSql(path, "SELECT count(*) FROM collections WHERE answers IS NULL"),
             QStringLiteral("2"));
    QCOMPARE(test::askSql(path + QStringLiteral(".backup-v8"), "SELECT count(*) FROM collections"),
             QStringLiteral("2"));
}

/// A file of version 9: its sources can be claimed, and what was is as it was.
void TestMigration::aFileFromBeforeClaimsTakesThem()
{
    const test::TestHistory test;
    const QString path = test.beside(QStringLiteral("ninth.slipway"));
    {
        Database database = make(path);
        const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(store::kApplicationId);
        QVERIFY(database.execute(stamp.constData()));
        QVERIFY(store::migrate(database, store::schemaSteps().first(9)));
        QVERIFY(database.write([&] {
            return database.execute(
                "INSERT INTO collections (source_id, started_at, ended_at, outcome, reason, stored, "
                "already_there, dead, attempt, next_try_at) VALUES "
                "('s1', 1000, 2000, 'ok', '', 3, 1, 0, 1, NULL);");
        }));
    }
    const auto history = valueOf(test.open(path));
    const SourceId source(QStringLiteral("s1"));
    const store::ClaimTerms terms{
        std::chrono::minutes(1), QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC), {}, false};
    QVERIFY(valueOf(store::claimsOf(*history).claimSource(source, QStringLiteral("me"), terms)).isGranted());
    QCOMPARE(test::askSql(path, "SELECT owner FROM source_claims"), QStringLiteral("me"));
    QCOMPARE(valueOf(history->lastCollections({})).value(source).last.stored, 3);
    QCOMPARE(test::askSql(path + QStringLiteral(".backup-v9"), "PRAGMA user_version"), QStringLiteral("9"));
    QCOMPARE(test::askSql(path, "PRAGMA user_version").toULongLong(), store::schemaSteps().size());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
