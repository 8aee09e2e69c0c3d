// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"
#include "core/repo/secrets/fake_tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// Histories that grow, fork, merge and are rewritten at random: after each step a scan with a cache gives
/// what one without gives.
class TestScanCacheRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cachedScansAreColdScans_data();
    void cachedScansAreColdScans();

private:
    void changeFiles();
    void step();
    void git(const QString& words) const { m_repository->git(words.split(QLatin1Char(' '))); }
    void commit();
    [[nodiscard]] int random(int below) { return static_cast<int>(m_random.bounded(below)); }
    [[nodiscard]] QString anyPath()
    {
        static const QStringList folders{QStringLiteral("src/"), QStringLiteral("src/deep/er/"),
                                         QStringLiteral("test/"), QString(), QStringLiteral("docs/")};
        return folders[random(5)] + QStringLiteral("f%1.py").arg(random(4));
    }
    [[nodiscard]] QByteArray anyContent();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
    QRandomGenerator m_random;
    int m_counter = 0;
};

QByteArray TestScanCacheRandom::anyContent()
{
    const QByteArray token = fakeToken("AK|IA{b32:16} " + QByteArray::number(random(3))).left(20);
    QByteArray content(random(3), '\n');
    content += "x = " + QByteArray::number(random(5)) + '\n';
    if (random(3) == 0)
        content += "key = '" + token + "'\n";
    if (random(2) == 0)
        content += "word = 'allowed-" + QByteArray::number(random(3)) + "'\n";
    return content;
}

void TestScanCacheRandom::commit()
{
    ++m_counter;
    m_repository->commit(QStringLiteral("Change %1").arg(m_counter),
                         QDateTime({2026, 10, 1}, {12, 0}, Qt::UTC).addSecs(random(5) * 3600 - m_counter % 3),
                         random(2) == 0 ? QStringLiteral("Ada <ada@example.org>")
                                        : QStringLiteral("Bob <bob@example.org>"));
}

void TestScanCacheRandom::changeFiles()
{
    for (int i = random(3); i >= 0; --i)
        m_repository->write(anyPath(), anyContent());
    switch (random(8)) {
    case 0:
        git(QStringLiteral("rm -r --quiet --force --ignore-unmatch ") + anyPath());
        break;
    case 1:
        git(QStringLiteral("add --all"));
        git(QStringLiteral("rm -r --quiet --force --ignore-unmatch moved"));
        git(QStringLiteral("mv src moved"));
        break;
    case 2:
        for (int i = 0; i < 20; ++i) // the same content, and the same folder, in many places
            m_repository->write(QStringLiteral("copies/%1/deep/f.py").arg(random(100)), "x = 1\n");
        break;
    case 3:
        m_repository->write(QStringLiteral(".secretlintignore"),
                            random(2) == 0 ? "test/\n" : "src/\n!src/deep\n");
        break;
    case 4:
        m_repository->write(QStringLiteral(".gitleaksignore"),
                            "src/f1.py:aws-access-key-id:2\nnothing:a:1\n");
        break;
    case 5:
        m_repository->write(
            QStringLiteral(".gitleaks.toml"),
            "[extend]\nuseDefault = true\n[[rules]]\nid = 'word'\nregex = 'allowed-[0-9]'\n"
            "keywords = ['allowed-']\n[[rules.allowlists]]\npaths = ['^docs/']\nregexes = ['-" +
                QByteArray::number(random(3)) + "']\n");
        break;
    case 6:
        git(QStringLiteral("rm -r --quiet --force --ignore-unmatch .gitleaks.toml .secretlintignore"));
        break;
    default:
        break;
    }
}

void TestScanCacheRandom::step()
{
    const QString branch = QStringLiteral("b%1").arg(random(3));
    switch (random(9)) {
    case 0:
        git(QStringLiteral("checkout --quiet -B %1").arg(branch));
        break;
    case 1: // the first parent is not always the branch that was scanned before
        git(QStringLiteral("checkout --quiet -B %1 HEAD~1").arg(branch));
        changeFiles();
        commit();
        git(QStringLiteral("merge --quiet -s ours -m Merge @{-1}"));
        return;
    case 2:
        git(QStringLiteral("tag -f v%1").arg(random(3)));
        return;
    case 3:
        git(QStringLiteral("commit --quiet --amend -m Amended --date 2026-10-02T12:00:00Z"));
        return;
    case 4:
        git(QStringLiteral("checkout --quiet --detach HEAD~1"));
        return;
    case 5:
        git(QStringLiteral("merge --quiet -s ours -m Merge main"));
        return;
    default:
        break;
    }
    changeFiles();
    commit();
}

void TestScanCacheRandom::cachedScansAreColdScans_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestScanCacheRandom::cachedScansAreColdScans()
{
    QFETCH(int, seed);
    m_random.seed(static_cast<quint32>(seed));
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
    if (seed % 2 == 0) // what is allowed at one path only
        m_repository->write(QStringLiteral(".gitleaks.toml"),
                            "[extend]\nuseDefault = true\n[[rules]]\nid = 'word'\nregex = 'allowed-[0-9]'\n"
                            "keywords = ['allowed-']\n[[rules.allowlists]]\npaths = ['^docs/', '^test/']\n");
    for (int i = 0; i < 3; ++i) {
        m_repository->write(QStringLiteral("src/f0.py"), anyContent());
        commit();
    }
    for (int i = 0; i < 20; ++i) {
        step();
        repo::ScanRequest request;
        request.path = m_repository->path();
        request.now = QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC).addSecs(i * 40'000);
        request.secrets.withHistory = random(5) != 0;
        const auto cold = repo::scan(request);
        request.cacheFolder = m_folder->filePath(QStringLiteral("cache"));
        const auto cached = repo::scan(request);
        const auto again = repo::scan(request);
        QVERIFY(cold && cached && again);
        QVERIFY(cold->isComplete);
        for (const auto* report : {&*cached, &*again}) {
            QVERIFY(report->facts == cold->facts);
            QVERIFY(report->findings == cold->findings);
            QCOMPARE(report->notes, cold->notes);
            QVERIFY(report->revision == cold->revision);
        }
    }
}

QTEST_GUILESS_MAIN(TestScanCacheRandom)
#include "tst_scan_cache_random.moc"
