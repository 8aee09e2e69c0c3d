// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collection_records.h"
#include "core/store/histories.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::aCollection;
using slipway::test::aSource;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// Sources and their runs are revisions and records, like all else.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsReadAsItWasWritten();
    void aSourceNeedsItsProject();
    void aNameIsTakenOncePerProjectAndPlugin();
    void noSourceIsNamedAsAPartOfAnother();
    void aConfigurationMustBeAJsonObject_data();
    void aConfigurationMustBeAJsonObject();
    void revisingKeepsWhatNamesIt();
    void aRemovedSourceIsGoneAndItsNameFree();
    void aRemovedSourceIsRestoredAsItWas();
    void theNewestRunIsTheLast();
    void whatAServiceDoesNotSayStaysUnknown();
    void numbersThatDoNotFitAreCut();
    void failuresCountSinceTheLastSuccess();
    void runsOfAnotherConfigurationDoNotCount();
    void aRunNeedsItsSource();
    void sourcesAndRunsAreReadByProject();
    void theConfigurationStaysOutOfTheAuditTrail();
};

namespace {

const QString kAda = QStringLiteral("ada");

} // namespace

void TestSources::aSourceIsReadAsItWasWritten()
{
    TestHistory test;
    const Project project = test.addProject();
    const Source added = valueOf(test->addSource(aSource(project.id), kAda));
    QVERIFY(!added.id.isEmpty());
    QCOMPARE(added.changedAt, test.now());
    test.reopen();
    const auto sources = valueOf(test->sources(project.id));
    QCOMPARE(sources.size(), size_t(1));
    QCOMPARE(sources[0], added);
}

void TestSources::aSourceNeedsItsProject()
{
    TestHistory test;
    const auto added = test->addSource(aSource(ProjectId(QStringLiteral("none"))), kAda);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::NotFound);
}

void TestSources::aNameIsTakenOncePerProjectAndPlugin()
{
    TestHistory test;
    const Project web = test.addProject();
    const Project api = test.addProject(QStringLiteral("api"));
    QVERIFY(test->addSource(aSource(web.id), kAda));
    QCOMPARE(test->addSource(aSource(web.id), kAda).error().code, ErrorCode::Conflict);
    QVERIFY(test->addSource(aSource(api.id), kAda));
    Source other = aSource(web.id);
    other.plugin = QStringLiteral("coverage");
    QVERIFY(test->addSource(other, kAda));
}

/// Evidence may name INSTANCE:PART: no source speaks for another's part.
void TestSources::noSourceIsNamedAsAPartOfAnother()
{
    TestHistory test;
    const Project web = test.addProject();
    Source whole = aSource(web.id);
    whole.instance = QStringLiteral("a");
    Source part = whole;
    part.instance = QStringLiteral("a:b");
    Source other = whole;
    other.instance = QStringLiteral("ab");
    QVERIFY(test->addSource(whole, kAda));
    QVERIFY(test->addSource(other, kAda));
    const auto refused = test->addSource(part, kAda);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().what.contains(QLatin1String("a:b and a of ")));
    part.plugin = QStringLiteral("coverage");
    QVERIFY(test->addSource(part, kAda));
    whole.plugin = QStringLiteral("coverage");
    QCOMPARE(test->addSource(whole, kAda).error().code, ErrorCode::Conflict);
}

void TestSources::aConfigurationMustBeAJsonObject_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("broken") << QByteArray("{");
    QTest::newRow("too large") << QByteArray("{\"a\":\"") + QByteArray(70000, 'x') + "\"}";
}

void TestSources::aConfigurationMustBeAJsonObject()
{
    QFETCH(QByteArray, config);
    TestHistory test;
    Source source = aSource(test.addProject().id);
    source.config = config;
    QVERIFY(!test->addSource(source, kAda));
    QCOMPARE(valueOf(test->sources({})).size(), size_t(0));
}

void TestSources::revisingKeepsWhatNamesIt()
{
    TestHistory test;
    const Source added = valueOf(test->addSource(aSource(test.addProject().id), kAda));
    test.wait(10);
    Source changed = added;
    changed.plugin = QStringLiteral("other");
    changed.instance = QStringLiteral("other");
    changed.project = {};
    changed.config = R"({"files":[]})";
    changed.schedule.clear();
    changed.isPaused = true;
    const Source revised = valueOf(test->reviseSource(changed, kAda));
    QCOMPARE(revised.plugin, added.plugin);
    QCOMPARE(revised.instance, added.instance);
    QCOMPARE(revised.project, added.project);
    QCOMPARE(revised.changedAt, test.now());
    QVERIFY(revised.isPaused);
    const auto sources = valueOf(test->sources({}));
    QCOMPARE(sources.size(), size_t(1));
    QCOMPARE(sources[0], revised);
}

void TestSources::aRemovedSourceIsGoneAndItsNameFree()
{
    TestHistory test;
    const Project project = test.addProject();
    const Source first = valueOf(test->addSource(aSource(project.id), kAda));
    QVERIFY(test->removeSource(first.id, kAda));
    QCOMPARE(valueOf(test->sources(project.id)).size(), size_t(0));
    QCOMPARE(test->reviseSource(first, kAda).error().code, ErrorCode::NotFound);
    const Source second = valueOf(test->addSource(aSource(project.id), kAda));
    QVERIFY(first.id != second.id);
    QCOMPARE(test->removeSource(SourceId(QStringLiteral("none")), kAda).error().code, ErrorCode::NotFound);
}

void TestSources::aRemovedSourceIsRestoredAsItWas()
{
    TestHistory test;
    const Project project = test.addProject();
    Source first = valueOf(test->addSource(aSource(project.id), kAda));
    QCOMPARE(test->restoreSource(first.id, kAda).error().code, ErrorCode::Conflict); // it is there
    QVERIFY(test->removeSource(first.id, kAda));
    test.wait(10);
    const Source restored = valueOf(test->restoreSource(first.id, kAda));
    first.changedAt = test.now();
    QCOMPARE(restored, first);
    QCOMPARE(valueOf(test->sources(project.id)), std::vector{first});
    QCOMPARE(valueOf(test->auditTrail(1)).front().action, QStringLiteral("source-restored"));
    QVERIFY(test->removeSource(first.id, kAda));
    QVERIFY(test->addSource(aSource(project.id), kAda)); // its name is another's now
    QCOMPARE(test->restoreSource(first.id, kAda).error().code, ErrorCode::Conflict);
    QCOMPARE(test->restoreSource(SourceId(QStringLiteral("none")), kAda).error().code, ErrorCode::NotFound);
}

void TestSources::theNewestRunIsTheLast()
{
    TestHistory test;
    const Source source = valueOf(test->addSource(aSource(test.addProject().id), kAda));
    QVERIFY(valueOf(test->lastCollections({})).isEmpty());
    Collection first = aCollection(source.id, test.now());
    QVERIFY(test->recordCollection(first, kAda));
    Collection second = aCollection(source.id, test.now().addSecs(60));
    second.outcome = CollectionOutcome::Failed;
    second.reason = QStringLiteral("the host answered 503");
    second.attempt = 2;
    second.nextTryAt = test.now().addSecs(90);
    second.service = ServiceUse{12, 120, 900, 5000, 4980, test.now().addSecs(600)};
    QVERIFY(test->recordCollection(second, kAda));
    const CollectionRecord record = valueOf(test->lastCollections({})).value(source.id);
    QCOMPARE(record.last, second);
    QCOMPARE(record.lastSuccessAt, std::optional(first.endedAt));
    QCOMPARE(record.lastSuccessBeganAt, std::optional(first.startedAt));
    QCOMPARE(record.failuresInARow, 1);
}

/// What a service does not say stays unknown, and is no 0.
void TestSources::whatAServiceDoesNotSayStaysUnknown()
{
    TestHistory test;
    const Source source = valueOf(test->addSource(aSource(test.addProject().id), kAda));
    const auto stored = [&](const std::optional<ServiceUse>& service) {
        Collection run = aCollection(source.id, test.now());
        run.service = service;
        if (!test->recordCollection(run, kAda))
            qFatal("not recorded");
        return valueOf(test->lastCollections({})).value(source.id).last.service;
    };
    QCOMPARE(stored({}), std::nullopt);
    QCOMPARE(stored(ServiceUse{}), std::optional(ServiceUse{}));
    QCOMPARE(stored(ServiceUse{1, 0, 0, {}, 0, {}}), std::optional(ServiceUse{1, 0, 0, {}, 0, {}}));
}

/// Slipway writes none; what others write into the file must not be read as anything at all.
void TestSources::numbersThatDoNotFitAreCut()
{
    TestHistory test;
    QCOMPARE(test::runSql(test.path(),
                          "INSERT INTO collections VALUES(1, 's1', 1, 2, 'ok', '', 0, 0, 0, 1, NULL, "
                          "9000000000000000000, -1, 3000000000, 5, -9000000000000000000, NULL)"),
             QString());
    const auto record = valueOf(test->lastCollections({})).value(SourceId(QStringLiteral("s1")));
    constexpr int kMost = std::numeric_limits<int>::max();
    QCOMPARE(record.last.service, std::optional(ServiceUse{kMost, 0, kMost, 5, 0, {}}));
}

void TestSources::failuresCountSinceTheLastSuccess()
{
    TestHistory test;
    const Source source = valueOf(test->addSource(aSource(test.addProject().id), kAda));
    using enum CollectionOutcome;
    const auto runs = [&](std::initializer_list<CollectionOutcome> outcomes) {
        for (const CollectionOutcome outcome : outcomes) {
            Collection run = aCollection(source.id, test.now());
            run.outcome = outcome;
            QVERIFY(test->recordCollection(run, kAda));
        }
    };
    runs({Failed, Failed});
    CollectionRecord record = valueOf(test->lastCollections({})).value(source.id);
    QCOMPARE(record.failuresInARow, 2);
    QVERIFY(!record.lastSuccessAt);
    runs({Ok, Failed, Cancelled, Waiting, Failed});
    record = valueOf(test->lastCollections({})).value(source.id);
    QCOMPARE(record.failuresInARow, 2);
    runs({Ok});
    QCOMPARE(valueOf(test->lastCollections({})).value(source.id).failuresInARow, 0);
}

/// What another address answered says nothing of this one; what only pauses it changes nothing.
void TestSources::runsOfAnotherConfigurationDoNotCount()
{
    TestHistory test;
    Source source = valueOf(test->addSource(aSource(test.addProject().id), kAda));
    const auto run = [&](CollectionOutcome outcome) {
        test.wait(3); // it takes two
        Collection run = aCollection(source.id, test.now());
        run.outcome = outcome;
        QVERIFY(test->recordCollection(run, kAda));
    };
    const auto records = [&] {
        return valueOf(store::collectionRecordsOf(test.history()).collectionsAsConfigured({}));
    };
    using enum CollectionOutcome;
    run(Ok);
    run(Failed);
    test.wait(1);
    source.isPaused = true;
    source = valueOf(test->reviseSource(source, kAda));
    QCOMPARE(records().value(source.id).failuresInARow, 1);
    QVERIFY(records().value(source.id).lastSuccessAt);

    test.wait(1);
    source.config = R"({"url":"https://other.example.org"})";
    source = valueOf(test->reviseSource(source, kAda));
    QVERIFY(!records().contains(source.id));
    QCOMPARE(valueOf(test->lastCollections({})).value(source.id).failuresInARow, 1); // it is kept
    run(Failed);
    QCOMPARE(records().value(source.id).failuresInARow, 1);
    QVERIFY(!records().value(source.id).lastSuccessAt && !records().value(source.id).lastSuccessBeganAt);
    run(Ok);
    run(Failed);
    run(Failed);
    QCOMPARE(records().value(source.id).failuresInARow, 2);
    QVERIFY(records().value(source.id).lastSuccessAt);
}

void TestSources::aRunNeedsItsSource()
{
    TestHistory test;
    const Status recorded =
        test->recordCollection(aCollection(SourceId(QStringLiteral("none")), test.now()), kAda);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().code, ErrorCode::NotFound);
}

void TestSources::sourcesAndRunsAreReadByProject()
{
    TestHistory test;
    const Project web = test.addProject();
    const Project api = test.addProject(QStringLiteral("api"));
    const Source ofWeb = valueOf(test->addSource(aSource(web.id), kAda));
    const Source ofApi = valueOf(test->addSource(aSource(api.id), kAda));
    QVERIFY(test->recordCollection(aCollection(ofWeb.id, test.now()), kAda));
    QVERIFY(test->recordCollection(aCollection(ofApi.id, test.now()), kAda));
    QCOMPARE(valueOf(test->sources(api.id)), std::vector<Source>{ofApi});
    QCOMPARE(valueOf(test->sources({})).size(), size_t(2));
    QCOMPARE(valueOf(test->lastCollections(web.id)).keys(), QList<SourceId>{ofWeb.id});
    QCOMPARE(valueOf(test->lastCollections({})).size(), 2);
}

void TestSources::theConfigurationStaysOutOfTheAuditTrail()
{
    TestHistory test;
    Source source = aSource(test.addProject().id);
    source.config = R"({"note":"internal-host"})";
    QVERIFY(test->addSource(source, kAda));
    QVERIFY(!valueOf(test->auditTrail(1))[0].payload.contains("internal-host"));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
