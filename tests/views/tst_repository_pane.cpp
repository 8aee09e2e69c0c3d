// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/finding_model.h"
#include "views/evidence/finding_view.h"
#include "views/project/repository_pane.h"
#include "views/widgets/inline_message.h"

#include "support/builders.h"
#include "views/pane_scene.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using namespace slipway::model;

/// What the scan found: facts and findings by family, what each check reads, and the line of each finding.
class TestRepositoryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::PaneScene>(); }
    void cleanup() { m_test.reset(); }
    void theScanOfTheTargetIsShownByFamily();
    void aFamilyShowsItsFactsAndFindingsOnly();
    void whatACheckReadsIsShownOnAKey();
    void aScanOfAnotherCommitIsStale();
    void withoutAScanOneIsOffered();
    void aProjectWithoutARepositorySaysSo();
    void aFindingOpensAtItsLine();
    void suppressedPlacesAreTold();
    void aHundredThousandFindingsAreFiltered();
    void aScanThatCannotBeReadIsSaid();

private:
    void show(std::shared_ptr<const readiness::Dossier> dossier = nullptr);
    void choose(const QString& family) const;
    [[nodiscard]] Evidence aScan() const;
    [[nodiscard]] int shown() const { return m_pane->findings().findingModel().lines().shown; }

    std::unique_ptr<test::PaneScene> m_test;
    RepositoryPane* m_pane = nullptr;
};

void TestRepositoryPane::show(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_pane = &m_test->show<RepositoryPane>();
    QSignalSpy shown(m_pane, &RepositoryPane::shown);
    m_pane->setDossier(dossier ? dossier : m_test->dossier());
    QTRY_COMPARE(shown.size(), 1);
}

void TestRepositoryPane::choose(const QString& family) const
{
    auto* families = m_test->find<QTreeWidget>("repositoryFamilies");
    const auto found = families->findItems(family, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QSignalSpy filtered(&m_pane->findings(), &FindingView::filtered);
    families->setCurrentItem(found.front());
    QTRY_VERIFY(!filtered.isEmpty());
}

/// Newer than the one that the scene made.
Evidence TestRepositoryPane::aScan() const
{
    Evidence scan = m_test->about("repository");
    scan.kind = QStringLiteral("repository-scan");
    scan.observedAt = m_test->workspace.now().addSecs(1);
    scan.facts = {{QStringLiteral("repo.ci.systems"), qint64(1), {}},
                  {QStringLiteral("repo.deps.unpinned"), qint64(2), {}}};
    scan.findings = {{QStringLiteral("repo.ci.unpinned_actions"), FindingLevel::Warning,
                      QStringLiteral("README.md"), 1, QStringLiteral("actions/checkout@v4")},
                     {QStringLiteral("aws-access-key"), FindingLevel::Error, QStringLiteral("config.env"), 7,
                      QStringLiteral("a key")}};
    return scan;
}

void TestRepositoryPane::theScanOfTheTargetIsShownByFamily()
{
    show();
    QCOMPARE(m_test->find<QLabel>("repositoryTitle")->text(),
             QStringLiteral("Scan of %1").arg(m_test->release.target.shortHex()));
    const auto* families = m_test->find<QTreeWidget>("repositoryFamilies");
    QCOMPARE(families->topLevelItem(0)->text(0), QStringLiteral("All checks"));
    QVERIFY(families->topLevelItemCount() > 20);
    QVERIFY(!m_test->find<QWidget>("repositoryStale"));
    const auto* facts = m_test->find<QTreeWidget>("repositoryFacts");
    QCOMPARE(QString::number(facts->topLevelItemCount()), families->topLevelItem(0)->text(1));
    const auto readme = facts->findItems(QStringLiteral("repo.readme.present"), Qt::MatchExactly);
    QCOMPARE(readme.size(), 1);
    QCOMPARE(readme.front()->text(2),
             test::theRegistry().find(QStringLiteral("repo.readme.present"))->meaning);
}

void TestRepositoryPane::aFamilyShowsItsFactsAndFindingsOnly()
{
    m_test->store(aScan());
    show();
    QTRY_COMPARE(shown(), 2);
    choose(QStringLiteral("CI"));
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_test->find<QTreeWidget>("repositoryFacts")->topLevelItemCount(), 1);
    choose(QStringLiteral("Secrets"));
    QTRY_COMPARE(m_pane->findings().findingModel().findingAt(1)->path, QStringLiteral("config.env"));
    choose(QStringLiteral("Dependencies"));
    QTRY_COMPARE(shown(), 0);
    QVERIFY(m_test->find<QLabel>("findingsBlank"));
}

void TestRepositoryPane::whatACheckReadsIsShownOnAKey()
{
    m_test->store(aScan());
    show();
    choose(QStringLiteral("CI"));
    QVERIFY(!m_test->find<QTextBrowser>("repositoryDocs"));
    m_test->find<QTreeWidget>("repositoryFamilies")->setFocus();
    QTest::keyClick(m_test->find<QTreeWidget>("repositoryFamilies"), Qt::Key_F1);
    QVERIFY(m_test->find<QTextBrowser>("repositoryDocs"));
    QVERIFY(m_test->find<QTextBrowser>("repositoryDocs")
                ->toPlainText()
                .contains(QStringLiteral("GitHub Actions")));
    m_test->find<QPushButton>("repositoryDocsButton")->click();
    QVERIFY(!m_test->find<QTextBrowser>("repositoryDocs"));
}

void TestRepositoryPane::aScanOfAnotherCommitIsStale()
{
    auto dossier = *m_test->dossier();
    dossier.release.target = test::commitOf('b');
    show(std::make_shared<const readiness::Dossier>(dossier));
    QVERIFY(m_test->find<QWidget>("repositoryStale")
                ->accessibleName()
                .contains(QStringLiteral("The release is bbbbbbb now")));
    m_pane->setDossier(m_test->dossier());
    QTRY_VERIFY(!m_test->find<QWidget>("repositoryStale"));
}

void TestRepositoryPane::withoutAScanOneIsOffered()
{
    auto dossier = *m_test->dossier();
    dossier.evidence.clear();
    m_pane = &m_test->show<RepositoryPane>();
    m_pane->setDossier(std::make_shared<const readiness::Dossier>(dossier));
    QCOMPARE(m_test->find<QLabel>("repositoryBlank")->text(),
             QStringLiteral("The repository was not scanned yet."));
    QSignalSpy asked(m_pane, &RepositoryPane::scanRequested);
    m_test->find<QPushButton>("repositoryScan")->click();
    QCOMPARE(asked.size(), 1);
    // And shows it once it is there.
    QSignalSpy shown(m_pane, &RepositoryPane::shown);
    m_pane->setDossier(m_test->dossier());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(m_test->find<QTreeWidget>("repositoryFamilies"));
}

void TestRepositoryPane::aProjectWithoutARepositorySaysSo()
{
    auto dossier = *m_test->dossier();
    dossier.evidence.clear();
    dossier.project.repositories.clear();
    m_pane = &m_test->show<RepositoryPane>();
    m_pane->setDossier(std::make_shared<const readiness::Dossier>(dossier));
    QVERIFY(m_test->find<QLabel>("repositoryBlank")
                ->text()
                .startsWith(QStringLiteral("The project has no repository")));
    QVERIFY(!m_test->find<QPushButton>("repositoryScan"));
}

void TestRepositoryPane::aFindingOpensAtItsLine()
{
    m_test->store(aScan());
    show();
    QTRY_COMPARE(shown(), 2);
    choose(QStringLiteral("CI"));
    QTRY_COMPARE(shown(), 1);
    QSettings().setValue(QStringLiteral("editor/command"), QStringLiteral("code -g %f:%l"));
    QTest::keyClick(&m_pane->findings().table(), Qt::Key_Return);
    QTRY_COMPARE(m_test->opener.commands.size(), 1);
    QCOMPARE(m_test->opener.commands.front(),
             (QStringList{QStringLiteral("code"), QStringLiteral("-g"),
                          m_test->inRepository(QStringLiteral("README.md:1"))}));
    QCOMPARE(m_pane->message().text(), QStringLiteral("Opened README.md, line 1."));
    // Of the other, the commit has no file.
    choose(QStringLiteral("Secrets"));
    QTRY_COMPARE(shown(), 1);
    m_test->trigger("repository.openLine");
    QTRY_VERIFY(m_pane->message().text().contains(QStringLiteral("the commit has no such file")));
}

void TestRepositoryPane::suppressedPlacesAreTold()
{
    Evidence scan = aScan();
    scan.facts.push_back({QStringLiteral("repo.secrets.ignored"), qint64(3), {}});
    m_test->store(scan);
    show();
    QVERIFY(m_test->find<QLabel>("repositorySubtitle")
                ->text()
                .contains(QStringLiteral("3 places suppressed by .gitleaksignore")));
}

void TestRepositoryPane::aHundredThousandFindingsAreFiltered()
{
    Evidence scan = aScan();
    constexpr int kMany = 100000;
    scan.findings.clear();
    for (int i = 0; i < kMany; ++i)
        scan.findings.push_back({QStringLiteral("repo.ci.rule%1").arg(i % 7), FindingLevel::Note,
                                 QStringLiteral("src/file%1.c").arg(i), i + 1, QStringLiteral("message")});
    m_test->store(scan);
    show();
    QTRY_COMPARE(shown(), kMany);
    QCOMPARE(m_pane->findings().table().model()->rowCount(), kMany + 7);
    QTest::keyClicks(m_test->find<QLineEdit>("findingsSearch"), QStringLiteral("file99999."));
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_test->find<QLabel>("findingsCount")->text().left(2), QStringLiteral("1 "));
    auto* level = m_test->find<QComboBox>("findingsLevel");
    level->setCurrentIndex(level->findData(static_cast<int>(FindingLevel::Error)));
    QTRY_COMPARE(shown(), 0);
}

void TestRepositoryPane::aScanThatCannotBeReadIsSaid()
{
    auto dossier = *m_test->dossier();
    dossier.evidence.front().id = EvidenceId(QStringLiteral("gone"));
    show(std::make_shared<const readiness::Dossier>(dossier));
    QVERIFY(m_pane->message().text().contains(QStringLiteral("no such evidence")));
    QCOMPARE(m_test->find<QLabel>("repositoryBlank")->text(), QStringLiteral("The scan could not be read."));
}

QTEST_MAIN(TestRepositoryPane)
#include "tst_repository_pane.moc"
