// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_detail.h"
#include "views/evidence/evidence_table.h"
#include "views/evidence/finding_model.h"
#include "views/evidence/finding_view.h"
#include "views/project/evidence_pane.h"
#include "views/widgets/inline_message.h"

#include "support/builders.h"
#include "views/pane_scene.h"

#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using namespace slipway::model;

/// The evidence of a release: what each piece is good for, what it says, and what it was read from.
class TestEvidencePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void everyPieceSaysWhetherItCounts();
    void filtersKeepWhatFits();
    void aSearchThatFindsNothingSaysSo();
    void factsStandWithTheirMeaning();
    void redactionsAreTold();
    void theEnvelopeIsShownAsJson();
    void theSameFileIsOpened();
    void aFileThatIsGoneIsSaidToBeGone();
    void aFileThatChangedIsOpenedAndSaidToHaveChanged();
    void anAddressIsOpened();
    void whatNothingOpensIsSaid();
    void itIsCopiedAsTextAsTableAndAsJson();
    void itIsSavedAsAFile();
    void aFindingIsOpenedAtItsLineInTheEditor();
    void aFindingOfAnotherWorkTreeShowsTheCommit();
    void aFindingsPlaceIsCopied();
    void aPieceThatIsFilteredAwayIsShownWhenItIsAskedFor();
    void everythingHasAKey();

private:
    void show();
    void choose(const char* plugin);
    void openTab(EvidenceDetail::Tab tab) { m_pane->detail().choose(tab); }
    [[nodiscard]] EvidencePane& pane() const { return *m_pane; }
    [[nodiscard]] QString rowText(const char* plugin, int column) const;
    [[nodiscard]] QString message() const { return pane().detail().message().text(); }
    /// Evidence of k6 with one finding at line 3 of README.md, shown with its findings.
    void showFinding();

    std::unique_ptr<test::PaneScene> m_test;
    EvidencePane* m_pane = nullptr;
};

void TestEvidencePane::init()
{
    m_test = std::make_unique<test::PaneScene>();
}

void TestEvidencePane::show()
{
    m_pane = &m_test->show<EvidencePane>();
    m_pane->setDossier(m_test->dossier());
    QTRY_VERIFY(m_test->find<QTreeWidget>("evidenceFacts")->topLevelItemCount() > 0);
}

void TestEvidencePane::showFinding()
{
    Evidence evidence = m_test->about("k6");
    evidence.findings = {{QStringLiteral("long-line"), FindingLevel::Warning, QStringLiteral("README.md"), 3,
                          QStringLiteral("too long")}};
    m_test->store(evidence);
    show();
    choose("k6");
    openTab(EvidenceDetail::Findings);
    QTRY_COMPARE(pane().detail().findings().findingModel().lines().shown, 1);
}

void TestEvidencePane::choose(const char* plugin)
{
    QAbstractItemModel* model = pane().table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, EvidenceModel::SourceColumn).data().toString() != QLatin1String(plugin))
            continue;
        if (pane().table().currentIndex().row() == row)
            return;
        QSignalSpy shown(&pane().detail(), &EvidenceDetail::shown);
        pane().table().selectRow(row);
        QTRY_COMPARE(shown.size(), 1);
        return;
    }
    QFAIL("there is no such row");
}

QString TestEvidencePane::rowText(const char* plugin, int column) const
{
    const QAbstractItemModel* model = pane().table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, EvidenceModel::SourceColumn).data().toString() == QLatin1String(plugin))
            return model->index(row, column).data().toString();
    }
    return {};
}

void TestEvidencePane::everyPieceSaysWhetherItCounts()
{
    Evidence other = m_test->about("junit");
    other.subject.commit = test::commitOf('b');
    m_test->store(other);
    Evidence expired = m_test->about("k6");
    expired.expiresAt = m_test->workspace.now().addSecs(-1);
    m_test->store(expired);
    show();
    QCOMPARE(rowText("repository", EvidenceModel::UseColumn), QStringLiteral("Counts"));
    QCOMPARE(rowText("junit", EvidenceModel::UseColumn), QStringLiteral("Other commit"));
    QCOMPARE(rowText("k6", EvidenceModel::UseColumn), QStringLiteral("Expired"));
    choose("junit");
    QTRY_VERIFY(m_test->find<QWidget>("evidencePart"));
    QVERIFY(m_test->find<QWidget>("evidencePart")
                ->accessibleName()
                .contains(QStringLiteral("It does not count: it is about bbbbbbb")));
}

void TestEvidencePane::filtersKeepWhatFits()
{
    Evidence old = m_test->about("junit");
    old.observedAt = m_test->workspace.now().addDays(-20);
    m_test->store(old);
    m_test->store(m_test->about("k6"));
    show();
    QAbstractItemModel* model = pane().table().model();
    QCOMPARE(model->rowCount(), 3);
    auto* source = m_test->find<QComboBox>("releaseEvidenceSource");
    QCOMPARE(source->findData(QStringLiteral("k6")), 2);
    source->setCurrentIndex(2);
    QCOMPARE(model->rowCount(), 1);
    source->setCurrentIndex(0);
    auto* kind = m_test->find<QComboBox>("releaseEvidenceKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("test-run")));
    QCOMPARE(model->rowCount(), 2);
    auto* time = m_test->find<QComboBox>("releaseEvidenceTime");
    time->setCurrentIndex(time->findData(7));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(m_test->find<QLabel>("releaseEvidenceHeading")->text(), QStringLiteral("1 of 3 pieces"));
}

void TestEvidencePane::aSearchThatFindsNothingSaysSo()
{
    show();
    auto* search = m_test->find<QLineEdit>("releaseEvidenceSearch");
    QTest::keyClicks(search, QStringLiteral("elephant"));
    QVERIFY(m_test->find<QLabel>("evidenceBlank")->text().startsWith(QStringLiteral("No evidence matches")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_test->find<QLabel>("evidenceBlank"));
    QVERIFY(pane().table().isVisible());
    QTest::keyClicks(search, QStringLiteral("repo.readme"));
    QCOMPARE(pane().table().model()->rowCount(), 1);
}

void TestEvidencePane::factsStandWithTheirMeaning()
{
    Evidence load = m_test->about("k6");
    load.facts = {{QStringLiteral("load.p95_ms"), 412.0, QStringLiteral("ms")},
                  {QStringLiteral("x.depth"), 3.0, QStringLiteral("m")}};
    m_test->store(load);
    show();
    choose("k6");
    const auto* facts = m_test->find<QTreeWidget>("evidenceFacts");
    QCOMPARE(facts->topLevelItemCount(), 2);
    QCOMPARE(facts->topLevelItem(0)->text(1), QStringLiteral("412\u00A0ms"));
    QCOMPARE(facts->topLevelItem(0)->text(2),
             test::theRegistry().find(QStringLiteral("load.p95_ms"))->meaning);
    QCOMPARE(facts->topLevelItem(1)->text(2), QStringLiteral("A custom fact."));
}

void TestEvidencePane::redactionsAreTold()
{
    Evidence noted = m_test->about("k6");
    noted.facts = {{QStringLiteral("x.by"), QStringLiteral("[redacted:email] and [redacted:email]"), {}}};
    m_test->store(noted);
    show();
    choose("k6");
    QCOMPARE(m_test->find<QLabel>("evidenceRedactions")->text(),
             QStringLiteral("2 places were redacted before it was stored: email (2)."));
    choose("repository");
    QVERIFY(!m_test->find<QLabel>("evidenceRedactions"));
}

void TestEvidencePane::theEnvelopeIsShownAsJson()
{
    m_test->store(m_test->about("k6"));
    show();
    choose("k6");
    openTab(EvidenceDetail::Envelope);
    const QString text = m_test->find<QPlainTextEdit>("evidenceEnvelope")->toPlainText();
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("slipway.evidence/1"));
    QCOMPARE(json[QStringLiteral("source")][QStringLiteral("plugin")].toString(), QStringLiteral("k6"));
    QVERIFY(text.contains(QLatin1String("\n  \"")));
}

namespace {

QByteArray sha256(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestEvidencePane::theSameFileIsOpened()
{
    Evidence evidence = m_test->about("k6");
    evidence.provenance = {{QStringLiteral("summary.json"), QString::fromLatin1(sha256("{}"))}};
    m_test->workspace.repository().write(QStringLiteral("summary.json"), "{}");
    m_test->store(evidence);
    show();
    choose("k6");
    openTab(EvidenceDetail::Origins);
    const auto* origins = m_test->find<QTreeWidget>("evidenceOrigins");
    QCOMPARE(origins->topLevelItem(0)->text(1), QStringLiteral("As it was read"));
    QCOMPARE(origins->topLevelItem(0)->text(3), QString::fromLatin1(sha256("{}")));
    m_test->trigger("releaseEvidence.open");
    QCOMPARE(m_test->opener.urls.size(), 1);
    QCOMPARE(m_test->opener.urls.front(),
             QUrl::fromLocalFile(QDir(m_test->workspace.repository().path()).canonicalPath() +
                                 QStringLiteral("/summary.json")));
    QVERIFY(message().startsWith(QStringLiteral("Opened ")));
}

void TestEvidencePane::aFileThatIsGoneIsSaidToBeGone()
{
    Evidence evidence = m_test->about("k6");
    evidence.provenance = {{QStringLiteral("summary.json"), QString::fromLatin1(sha256("{}"))}};
    m_test->store(evidence);
    show();
    choose("k6");
    m_test->trigger("releaseEvidence.open");
    QVERIFY(m_test->opener.urls.isEmpty());
    QVERIFY2(message().contains(QStringLiteral("summary.json: the file is no longer there")),
             qPrintable(message()));
}

void TestEvidencePane::aFileThatChangedIsOpenedAndSaidToHaveChanged()
{
    Evidence evidence = m_test->about("k6");
    const QString path = m_test->workspace.path(QStringLiteral("summary.json"));
    writeFile(path, "{ }");
    evidence.provenance = {{path, QString::fromLatin1(sha256("{}"))}};
    m_test->store(evidence);
    show();
    choose("k6");
    QSettings().setValue(QStringLiteral("editor/command"), QStringLiteral("edit +%l %f"));
    m_test->trigger("releaseEvidence.open");
    QCOMPARE(m_test->opener.commands,
             (QList<QStringList>{{QStringLiteral("edit"), QStringLiteral("+1"), path}}));
    QVERIFY(message().contains(QStringLiteral("the file has changed since it was read")));
}

void TestEvidencePane::anAddressIsOpened()
{
    Evidence evidence = m_test->about("k6");
    evidence.provenance = {{QStringLiteral("https://ci.example.org/run/1"), {}}};
    m_test->store(evidence);
    show();
    choose("k6");
    pane().table().setFocus();
    QTest::keyClick(&pane().table(), Qt::Key_O);
    QCOMPARE(m_test->opener.urls, QList<QUrl>{QUrl(QStringLiteral("https://ci.example.org/run/1"))});
}

void TestEvidencePane::whatNothingOpensIsSaid()
{
    m_test->opener.opens = false;
    Evidence evidence = m_test->about("k6");
    evidence.provenance = {{QStringLiteral("https://ci.example.org/run/1"), {}}};
    m_test->store(evidence);
    show();
    choose("k6");
    m_test->trigger("releaseEvidence.open");
    QVERIFY(message().contains(QStringLiteral("nothing here opens it")));
    choose("repository"); // git:…
    m_test->trigger("releaseEvidence.open");
    QVERIFY(message().contains(QStringLiteral("there is no file to open")));
}

void TestEvidencePane::itIsCopiedAsTextAsTableAndAsJson()
{
    Evidence evidence = m_test->about("k6");
    evidence.facts = {{QStringLiteral("load.p95_ms"), 412.0, QStringLiteral("ms")}};
    m_test->store(evidence);
    show();
    choose("k6");
    m_test->trigger("releaseEvidence.copy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("load.p95_ms = 412\u00A0ms")));
    m_test->trigger("releaseEvidence.copyTable");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Fact\tValue\tMeaning\nload.p95_ms\t412\u00A0ms\t")));
    m_test->trigger("releaseEvidence.copyJson");
    QVERIFY(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).isObject());
}

void TestEvidencePane::itIsSavedAsAFile()
{
    show();
    const QString path = m_test->workspace.path(QStringLiteral("saved.json"));
    pane().detail().save(path);
    QTRY_VERIFY(message().startsWith(QStringLiteral("Saved ")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).object().contains(QStringLiteral("facts")));
    pane().detail().save(m_test->workspace.path(QStringLiteral("no/such/folder/saved.json")));
    QTRY_VERIFY(!message().startsWith(QStringLiteral("Saved ")));
}

void TestEvidencePane::aFindingIsOpenedAtItsLineInTheEditor()
{
    showFinding();
    QSettings().setValue(QStringLiteral("editor/command"), QStringLiteral("code -g %f:%l"));
    pane().detail().findings().table().setFocus();
    QTest::keyClick(&pane().detail().findings().table(), Qt::Key_L);
    QTRY_COMPARE(m_test->opener.commands.size(), 1);
    QCOMPARE(m_test->opener.commands.front().back(), m_test->inRepository(QStringLiteral("README.md:3")));
}

void TestEvidencePane::aFindingOfAnotherWorkTreeShowsTheCommit()
{
    m_test->workspace.repository().write(QStringLiteral("README.md"), "another\n");
    showFinding();
    m_test->find<QPushButton>("findingOpen")->click();
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("sourceText"));
    auto* text = m_test->find<QPlainTextEdit>("sourceText");
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("# web")));
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().front().cursor.blockNumber(), 2);
    QVERIFY(m_test->find<QLabel>("sourceHeading")->text().contains(QStringLiteral("another line")));
    QVERIFY(m_test->opener.urls.isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!m_test->find<QPlainTextEdit>("sourceText"));
}

void TestEvidencePane::aFindingsPlaceIsCopied()
{
    showFinding();
    m_test->trigger("releaseEvidence.copyPlace");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("README.md:3"));
}

void TestEvidencePane::aPieceThatIsFilteredAwayIsShownWhenItIsAskedFor()
{
    const Evidence evidence = m_test->about("k6");
    m_test->store(evidence);
    show();
    QTest::keyClicks(m_test->find<QLineEdit>("releaseEvidenceSearch"), QStringLiteral("repository"));
    QCOMPARE(pane().table().model()->rowCount(), 1);
    pane().choose(evidence.id);
    QCOMPARE(pane().table().model()->rowCount(), 2);
    QCOMPARE(evidenceRowOf(pane().table().currentIndex())->id(), evidence.id);
}

void TestEvidencePane::everythingHasAKey()
{
    show();
    for (QAction* action : pane().actions() + pane().detail().findings().actions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
    QCOMPARE(pane().actions().size(), 5);
}

QTEST_MAIN(TestEvidencePane)
#include "tst_evidence_pane.moc"
