// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"
#include "core/repo/secrets/fake_tokens.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// The same content in several places: allowed in one is not allowed in all.
class TestSecretPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAllowedPlaceDoesNotHideAnother();
    void manyAllowedPlacesDoNotHideAnother();
    void aFileThatMovedToAnAllowedPlaceIsHistory();
    void aFolderThatMovedToAnAllowedPlaceIsHistory();
    void aFileThatWasOnceInAnAllowedPlace();
    void onlyAllowedPlaces();
    void aMovedKeyStoreIsOneSecret();
    void aLargeBinaryFileIsNothingLeftOut();
    void aLargeTextOfTheHistoryProvesNothing();

private:
    [[nodiscard]] repo::ScanReport scannedNow() const { return scanned(m_repository->path()); }
    [[nodiscard]] static bool tells(const repo::ScanReport& report, const char* key)
    {
        return std::any_of(report.facts.begin(), report.facts.end(),
                           [&](const model::Fact& fact) { return fact.key == QLatin1String(key); });
    }
    [[nodiscard]] static QStringList pathsOf(const repo::ScanReport& report)
    {
        QStringList paths;
        for (const model::Finding& finding : report.findings) {
            if (finding.rule == QLatin1String("secrets.found"))
                paths += finding.path;
        }
        return paths;
    }
    void move(const char* from, const char* to) const
    {
        m_repository->git({QStringLiteral("mv"), QString::fromLatin1(from), QString::fromLatin1(to)});
        m_repository->commit(QStringLiteral("Move"));
    }
    static QByteArray key() { return fakeToken("-----BEGIN PRIVATE| KEY-----\nMIIE{pem:8}"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

void TestSecretPlaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
}

void TestSecretPlaces::anAllowedPlaceDoesNotHideAnother()
{
    m_repository->write(QStringLiteral("app/tests/key.pem"), key());
    m_repository->commitFile(QStringLiteral("deploy/key.pem"), key());
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 1);
    QCOMPARE(pathsOf(report), QStringList{QStringLiteral("deploy/key.pem")});
}

void TestSecretPlaces::manyAllowedPlacesDoNotHideAnother()
{
    for (int i = 0; i < 40; ++i)
        m_repository->write(QStringLiteral("app/tests/%1.pem").arg(i), key());
    m_repository->commitFile(QStringLiteral("deploy/key.pem"), key());
    QCOMPARE(countOf(scannedNow(), "repo.secrets.tree"), 1);
}

void TestSecretPlaces::aFileThatMovedToAnAllowedPlaceIsHistory()
{
    m_repository->commitFile(QStringLiteral("config/key.pem"), key());
    m_repository->write(QStringLiteral("docs/a.txt"), "a\n");
    move("config/key.pem", "docs/key.pem");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QCOMPARE(countOf(report, "repo.secrets.history"), 1);
    QCOMPARE(pathsOf(report), QStringList{QStringLiteral("config/key.pem")});
}

void TestSecretPlaces::aFolderThatMovedToAnAllowedPlaceIsHistory()
{
    m_repository->commitFile(QStringLiteral("docs/deep/key.pem"), key());
    QCOMPARE(countOf(scannedNow(), "secrets.found"), 0);
    move("docs", "config");
    QCOMPARE(countOf(scannedNow(), "repo.secrets.tree"), 1);
    move("config", "docs");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QCOMPARE(countOf(report, "repo.secrets.history"), 1);
    QCOMPARE(pathsOf(report), QStringList{QStringLiteral("config/deep/key.pem")});
}

void TestSecretPlaces::aFileThatWasOnceInAnAllowedPlace()
{
    m_repository->commitFile(QStringLiteral("docs/key.pem"), key());
    m_repository->write(QStringLiteral("config/a.txt"), "a\n");
    move("docs/key.pem", "config/key.pem");
    m_repository->commitFile(QStringLiteral("config/key.pem"), "gone\n");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.history"), 1);
    QCOMPARE(pathsOf(report), QStringList{QStringLiteral("config/key.pem")});
}

void TestSecretPlaces::onlyAllowedPlaces()
{
    m_repository->commitFile(QStringLiteral("docs/key.pem"), key());
    m_repository->write(QStringLiteral("tests/a.txt"), "a\n");
    move("docs/key.pem", "tests/key.pem");
    m_repository->commitFile(QStringLiteral("tests/key.pem"), "gone\n");
    QCOMPARE(countOf(scannedNow(), "secrets.found"), 0);
}

void TestSecretPlaces::aMovedKeyStoreIsOneSecret()
{
    m_repository->commitFile(QStringLiteral("deploy/old.p12"), QByteArray("\0\1\2", 3));
    move("deploy/old.p12", "deploy/new.p12");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "secrets.found"), 1);
    QCOMPARE(pathsOf(report), QStringList{QStringLiteral("deploy/new.p12")});
}

void TestSecretPlaces::aLargeBinaryFileIsNothingLeftOut()
{
    m_repository->commitFile(QStringLiteral("a.dat"), QByteArray(9 << 20, '\0'));
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "secrets.found"), 0);
    QVERIFY(flagOf(report, "repo.secrets.history_searched"));
    QVERIFY(!report.notes.join(QLatin1Char('\n')).contains(QLatin1String("8 MiB")));
}

void TestSecretPlaces::aLargeTextOfTheHistoryProvesNothing()
{
    m_repository->commitFile(QStringLiteral("a.dat"), QByteArray(9 << 20, '#'));
    m_repository->commitFile(QStringLiteral("a.dat"), "1\n");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QVERIFY(!tells(report, "repo.secrets.history"));
    QVERIFY(!tells(report, "secrets.found"));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
}

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "tst_secret_places.moc"
