// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/full_dossier.h"
#include "resources/shipped_files.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

const QString kSchema = QStringLiteral("snapshot-1");

} // namespace

class TestSnapshotSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotOfEverythingFollowsTheSchema()
    {
        const Json snapshot = readiness::snapshotOf(fullDossier());
        QCOMPARE(faultsOf(snapshot, kSchema), QString());
        QVERIFY(!snapshot["evaluation"]["results"].empty());
        QCOMPARE(snapshot["evaluation"]["dependencies"].size(), size_t(2));
        QCOMPARE(snapshot["brief"]["depends_on"].size(), size_t(2));
        QCOMPARE(snapshot["project"]["classification"]["purpose"].get<std::string>(), std::string("To sell"));
    }

    void whatTheSchemaDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        for (const char* pointer :
             {"/note", "/release/note", "/evidence/0/note", "/people/waivers/0/note", "/people/notes/0/note",
              "/people/launch_events/0/note", "/people/assignments/0/note", "/people/not_applicable/0/note",
              "/evaluation/note", "/evaluation/results/0/note", "/brief/note",
              "/evaluation/dependencies/0/note", "/project/classification/note"})
            QTest::newRow(pointer) << QByteArray(pointer);
    }

    void whatTheSchemaDoesNotKnowIsRefused()
    {
        QFETCH(QByteArray, pointer);
        Json snapshot = readiness::snapshotOf(fullDossier());
        snapshot[Json::json_pointer(pointer.toStdString())] = true;
        QVERIFY(!faultsOf(snapshot, kSchema).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSnapshotSchema)
#include "tst_snapshot_schema.moc"
