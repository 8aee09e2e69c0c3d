// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/fake_tokens.h"

#include "core/repo/secrets/ignore_list.h"
#include "core/repo/secrets/secret_search.h"

#include <QTest>

using namespace slipway::repo::secrets;
using namespace slipway::test;

/// One content after another: where a secret is, what is told of it, and that no content can do harm.
class TestSecretSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsTold_data();
    void theLineIsTold();
    void eachPlaceIsTold();
    void theSecretIsNot_data();
    void theSecretIsNot();
    void binaryContentIsPassedOver();
    void aCommentAllows();
    void theEndOfALargeContentIsReached();
    void aKeywordEverywhere_data();
    void aKeywordEverywhere();
    void thereIsAnEnd();
    void stoppingIsHeard();
    void whatIsNotSearchedIsTold();
    void fingerprints();
    void tooManyIgnoredPathsAreTold();
    void ignoredPaths_data();
    void ignoredPaths();

private:
    static std::vector<Hit> hits(const QByteArray& content, const char* path = "a.py")
    {
        SecretSearch search(*SecretRules::shipped());
        return search.search({{content.constData(), static_cast<size_t>(content.size())}, path, {}});
    }
    static QByteArray key() { return fakeToken("AK|IA{b32:16}"); }
};

void TestSecretSearch::theLineIsTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("line");
    QTest::newRow("first") << QByteArray() << 1;
    QTest::newRow("third") << QByteArray("\n\n") << 3;
    QTest::newRow("after carriage returns") << QByteArray("a\r\nb\r\n") << 3;
    QTest::newRow("after a long line") << QByteArray(1 << 20, 'x') + '\n' << 2;
    QTest::newRow("after bytes of no text") << QByteArray("\xff\xfe\n") << 2;
}

void TestSecretSearch::theLineIsTold()
{
    QFETCH(QByteArray, before);
    QFETCH(int, line);
    const auto found = hits(before + "k = '" + key() + "'\n");
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().line, line);
}

void TestSecretSearch::eachPlaceIsTold()
{
    const auto found = hits(key() + "\n" + key() + "\n" + fakeToken("AK|I|A{b32:16}") + "\n");
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].digest, found[1].digest); // the same secret twice
    QVERIFY(found[0].digest != found[2].digest);
}

void TestSecretSearch::theSecretIsNot_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("shown");
    QTest::newRow("long") << QByteArray("abcdefghijklmnopqrstuvwxyz") << QStringLiteral("abcd…");
    QTest::newRow("twelve") << QByteArray("abcdefghijkl") << QStringLiteral("ab…");
    QTest::newRow("short") << QByteArray("abcdefgh") << QStringLiteral("…");
    QTest::newRow("an escape") << QByteArray("\x1b[31mabcdefghijklmnopqrst") << QStringLiteral("?[31…");
    QTest::newRow("no ASCII") << QByteArray("\xff\xff\xff\xff"
                                            "abcdefghijklmnopqrst")
                              << QStringLiteral("????…");
}

void TestSecretSearch::theSecretIsNot()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, shown);
    QCOMPARE(redactedSecret(secret.toStdString()), shown);
}

void TestSecretSearch::binaryContentIsPassedOver()
{
    QCOMPARE(hits(QByteArray(7999, ' ') + '\0' + key()).size(), size_t(0));
    QCOMPARE(hits(QByteArray(8000, ' ') + '\0' + key()).size(), size_t(1));
}

void TestSecretSearch::aCommentAllows()
{
    QCOMPARE(hits("k = '" + key() + "' # gitleaks:allow\n").size(), size_t(0));
    QCOMPARE(hits("# gitleaks:allow\nk = '" + key() + "'\n").size(), size_t(1));
}

void TestSecretSearch::theEndOfALargeContentIsReached()
{
    QCOMPARE(hits(QByteArray(7 << 20, 'x') + ' ' + key()).size(), size_t(1));
    QCOMPARE(
        hits(QByteArray(1 << 20, '\n') + "mailgun\n" + QByteArray(1 << 20, '\n') + fakeToken("key|-{hex:32}"))
            .size(),
        size_t(1));
}

/// What an enemy would write to make the search slow. The test's own time limit is the measure.
void TestSecretSearch::aKeywordEverywhere_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char* unit :
         {"secret", "secret=\"", "api_key = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "://a:b", "eyJ", "AKIA",
          "-----BEGIN PRIVATE KEY-----", "aws_secret_key ", "a.", "(((((", "token\n"})
        QTest::newRow(unit) << QByteArray(unit);
}

void TestSecretSearch::aKeywordEverywhere()
{
    QFETCH(QByteArray, unit);
    QVERIFY(hits(unit.repeated((2 << 20) / static_cast<int>(unit.size()))).size() <= 1000);
}

void TestSecretSearch::thereIsAnEnd()
{
    QByteArray content;
    for (int i = 0; i < 3000; ++i)
        content += fakeToken("AK|IA{b32:16} " + QByteArray::number(i)) + '\n';
    QCOMPARE(hits(content).size(), size_t(1000));
}

void TestSecretSearch::stoppingIsHeard()
{
    int asked = 0;
    SecretSearch search(*SecretRules::shipped(), [&asked] { return ++asked > 3; });
    const QByteArray content = QByteArray("mailgun ").repeated(1 << 20);
    const auto found =
        search.search({{content.constData(), static_cast<size_t>(content.size())}, "a.py", {}});
    QCOMPARE(found.size(), size_t(0));
    QCOMPARE(asked, 4);
}

void TestSecretSearch::whatIsNotSearchedIsTold()
{
    const KeywordIndex index({"word"});
    QVERIFY(index.isReady());
    int found = 0;
    const auto count = [&found](uint32_t, size_t) { return ++found > 0; };
    QVERIFY(index.search("a word", index.newScratch().get(), count));
    QCOMPARE(found, 1);
    QVERIFY2(!index.search("a word", nullptr, count), "no memory to search with is not nothing found");
    QVERIFY(index.search("word word", index.newScratch().get(), [](uint32_t, size_t) { return false; }));
}

void TestSecretSearch::fingerprints()
{
    IgnoreList list;
    QVERIFY(list.isEmpty());
    list.readGitleaksIgnore("# why\n\n  a/b.py:aws-access-key-id:3  \nc0ffee:d.py:jwt:7\n");
    const QString aws = QStringLiteral("aws-access-key-id");
    QVERIFY(!list.fingerprintFor({}, QStringLiteral("a/b.py"), aws, 3).isEmpty());
    QVERIFY(!list.fingerprintFor(QStringLiteral("beef"), QStringLiteral("a/b.py"), aws, 3).isEmpty());
    QCOMPARE(list.fingerprintFor({}, QStringLiteral("a/b.py"), aws, 4), QString());
    QVERIFY(!list.fingerprintFor(QStringLiteral("c0ffee"), QStringLiteral("d.py"), QStringLiteral("jwt"), 7)
                 .isEmpty());
    QCOMPARE(list.fingerprintFor(QStringLiteral("beef"), QStringLiteral("d.py"), QStringLiteral("jwt"), 7),
             QString());
    QCOMPARE(list.fingerprintFor({}, QStringLiteral("d.py"), QStringLiteral("jwt"), 7), QString());
}

void TestSecretSearch::tooManyIgnoredPathsAreTold()
{
    QByteArray lines;
    for (int i = 1; i <= 1001; ++i)
        lines += 'f' + QByteArray::number(i) + ".x\n";
    IgnoreList list;
    list.readSecretlintIgnore(lines.left(lines.size() - 8)); // without the last
    QCOMPARE(list.notes(), QStringList());
    QVERIFY(list.ignoresPath("f1000.x"));
    IgnoreList more;
    more.readSecretlintIgnore(lines);
    QVERIFY(more.ignoresPath("f1000.x"));
    QVERIFY(!more.ignoresPath("f1001.x"));
    QCOMPARE(more.notes().size(), 1);
    QVERIFY2(more.notes()[0].contains(QLatin1String("more than 1000 patterns")), qPrintable(more.notes()[0]));
}

void TestSecretSearch::ignoredPaths_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isIgnored");
    const auto row = [](const char* lines, const char* path, bool isIgnored) {
        QTest::addRow("%s of %s", path, lines) << QByteArray(lines) << QByteArray(path) << isIgnored;
    };
    row("a.py", "a.py", true);
    row("a.py", "src/a.py", true);
    row("a.py", "src/ba.py", false);
    row("/a.py", "src/a.py", false);
    row("*.lock", "x/yarn.lock", true);
    row("docs/", "docs/a/b.md", true);
    row("src/gen", "src/gen/a.py", true);
    row("src/gen", "lib/src/gen/a.py", false);
    row("src/**/x.py", "src/a/b/x.py", true);
    row("**/x.py", "x.py", true);
    row("*\n!keep.py", "keep.py", false);
    row("a?.py", "ab.py", true);
    row("# a.py", "a.py", false);
    row("a+(.py", "a+(.py", true);
}

void TestSecretSearch::ignoredPaths()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, path);
    QFETCH(bool, isIgnored);
    IgnoreList list;
    list.readSecretlintIgnore(lines);
    QCOMPARE(list.ignoresPath({path.constData(), static_cast<size_t>(path.size())}), isIgnored);
}

QTEST_GUILESS_MAIN(TestSecretSearch)
#include "tst_secret_search.moc"
