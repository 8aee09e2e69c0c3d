// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/hostile_repository.h"
#include "core/repo/scans.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using model::ErrorCode;

namespace {

QByteArray madeUpId(const char* name)
{
    return QCryptographicHash::hash(name, QCryptographicHash::Sha1);
}

QString hex(const QByteArray& id)
{
    return QString::fromLatin1(id.toHex());
}

QString notesOf(const repo::ScanReport& report)
{
    return report.notes.join(QLatin1Char('\n'));
}

} // namespace

/// Objects, packs and indexes made by an enemy or a bad disk: each scan ends, with an error or with what
/// could be read and a note on the rest.
class TestHostileObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_repository = std::make_unique<HostileRepository>(); }
    void names_data();
    void names();
    void aPathLongerThanAny();
    void namesOfFourGigabytes();
    void tenThousandFolders();
    void tenThousandParents();
    void dates_data();
    void dates();
    void deltas_data();
    void deltas();
    void aLongChainIsRead();
    void aPackThatChangedIsLookedAtAgain();
    void sizesThatAreClaimed_data();
    void sizesThatAreClaimed();
    void indexes_data();
    void indexes();
    void aPackNamedElsewhere();
    void aCommitGraphThatLies();
    void tagsOfTags_data();
    void tagsOfTags();
    void aTagOfTwoGigabytes();
    void bytesThatChanged_data();
    void bytesThatChanged();
    void documentsThatExplode_data();
    void documentsThatExplode();
    void rulesOfAnEnemy();

private:
    /// One file of that id in the commit.
    void commitFile(const QString& id, const QByteArray& name = "a.py") const
    {
        m_repository->commit(m_repository->tree({{"100644", name, id}}));
    }
    [[nodiscard]] QString packFile(const char* suffix) const
    {
        const QDir folder(m_repository->inGit(QStringLiteral("objects/pack")));
        return folder.filePath(folder.entryList({QStringLiteral("*.") + QLatin1String(suffix)}).value(0));
    }
    void packTwoCommits() const;
    void change(const QString& file, qsizetype at, const QByteArray& bytes) const
    {
        QByteArray all = bytesOf(file);
        writeBytes(file, all.replace(at < 0 ? all.size() + at : at, bytes.size(), bytes));
    }

    std::unique_ptr<HostileRepository> m_repository;
};

void TestHostileObjects::packTwoCommits() const
{
    const GitRepository& git = m_repository->git();
    for (int i = 0; i < 40; ++i)
        git.write(QStringLiteral("f%1.txt").arg(i), QByteArray(400, 'x') + QByteArray::number(i));
    git.commitFile(QStringLiteral("README.md"), "# a\n");
    git.commitFile(QStringLiteral("README.md"), "# a\n\nb\n");
    git.git({QStringLiteral("repack"), QStringLiteral("-adq"), QStringLiteral("--write-midx")});
    git.git({QStringLiteral("commit-graph"), QStringLiteral("write"), QStringLiteral("--reachable")});
    QVERIFY(QFile::exists(m_repository->inGit(QStringLiteral("objects/pack/multi-pack-index"))));
    for (const QString& name : {packFile("idx"), packFile("pack"),
                                m_repository->inGit(QStringLiteral("objects/pack/multi-pack-index")),
                                m_repository->inGit(QStringLiteral("objects/info/commit-graph"))})
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
}

void TestHostileObjects::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("..") << QByteArray("..") << false;
    QTest::newRow(".") << QByteArray(".") << false;
    QTest::newRow(".git") << QByteArray(".git") << false;
    QTest::newRow(".GIT") << QByteArray(".GIT") << false;
    QTest::newRow("a/../b") << QByteArray("a/../b") << false;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << false;
    // Traps of other file systems: here they are names like others, as nothing is ever checked out.
    QTest::newRow("git~1") << QByteArray("git~1") << true;
    QTest::newRow("backslashes") << QByteArray("..\\..\\x") << true;
    QTest::newRow("a drive") << QByteArray("C:") << true;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xc0\xaf.md") << true;
    QTest::newRow("controls") << QByteArray("\x1b]0;x\x07\r\n\t\x7f\xc2\x9b.md") << true;
    QTest::newRow("long") << QByteArray(4000, 'n') << true;
}

void TestHostileObjects::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isListed);
    const QString blob = m_repository->object("blob", "x = 1\n");
    const QString folder = m_repository->tree({{"100644", "f.py", blob}});
    m_repository->commit(m_repository->tree({{"100644", name, blob}, {"40000", name, folder}}));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.files"), isListed ? 2 : 0);
    QCOMPARE(notesOf(report).contains(QLatin1String("forbidden names")), !isListed);
}

void TestHostileObjects::aPathLongerThanAny()
{
    commitFile(m_repository->object("blob", "x\n"), QByteArray(5000, 'n'));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.files"), 0);
    QVERIFY(notesOf(report).contains(QLatin1String("paths longer than 4096 characters")));
}

/// Four levels of ten times the same folder, and 20,000 files in the last: 200,000,000 long paths.
void TestHostileObjects::namesOfFourGigabytes()
{
    const QString blob = m_repository->object("blob", "x\n");
    std::vector<TreeEntry> entries;
    for (int i = 0; i < 20'000; ++i)
        entries.push_back({"100644", QByteArray::number(100'000 + i), blob});
    QString id = m_repository->tree(entries);
    for (int level = 0; level < 4; ++level) {
        entries.clear();
        for (int i = 0; i < 10; ++i)
            entries.push_back({"40000", QByteArray::number(i) + QByteArray(900, 'd'), id});
        id = m_repository->tree(entries);
    }
    m_repository->commit(id);
    const auto report = scanned(m_repository->path());
    QVERIFY(countOf(report, "repo.files") < 100'000);
    QVERIFY(notesOf(report).contains(QLatin1String("characters of paths")));
}

void TestHostileObjects::tenThousandFolders()
{
    QByteArray path;
    for (int i = 0; i < 10'000; ++i)
        path += "d/";
    writeBytes(m_repository->outside(QStringLiteral("object")),
               "blob\nmark :1\ndata 2\nx\ncommit refs/heads/main\ncommitter a <a@example.org> 5 +0000\n"
               "data 1\nm\nM 100644 :1 " +
                   path + "a.py\n");
    m_repository->git().git({QStringLiteral("-c"),
                             QStringLiteral("alias.i=!git fast-import --quiet <../object"),
                             QStringLiteral("i")});
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.files"), 0);
    QVERIFY(notesOf(report).contains(QLatin1String("deeper than 256 levels")));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
}

void TestHostileObjects::tenThousandParents()
{
    QByteArray commits;
    for (int i = 0; i < 10'000; ++i)
        commits += "commit refs/heads/p" + QByteArray::number(i) + "\ncommitter a <a@example.org> " +
                   QByteArray::number(1'789'000'000 + i) + " +0000\ndata 1\nm\n";
    writeBytes(m_repository->outside(QStringLiteral("object")), commits);
    const GitRepository& git = m_repository->git();
    git.git({QStringLiteral("-c"), QStringLiteral("alias.i=!git fast-import --quiet <../object"),
             QStringLiteral("i")});
    QByteArray header;
    for (const QString& id :
         git.git({QStringLiteral("for-each-ref"), QStringLiteral("--format=%(objectname)")}).split(u'\n'))
        header += "parent " + id.toLatin1() + '\n';
    header += "author A <a@example.org> 1790000000 +0000\ncommitter A <a@example.org> 1790000000 +0000\n";
    m_repository->commit(m_repository->tree({{"100644", "a.py", m_repository->object("blob", "x\n")}}),
                         header);
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.commits"),
             1'001); // the first thousand are followed, and it says so
    QVERIFY(
        report.notes.contains(QStringLiteral("the history breaks off: 9000 commits are missing or broken")));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
}

void TestHostileObjects::dates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isCommit");
    QTest::newRow("the beginning") << QByteArray("0 +0000") << true;
    QTest::newRow("before it") << QByteArray("-86400 +0000") << true;
    QTest::newRow("the last second") << QByteArray("9223372036854775807 +0000") << true;
    QTest::newRow("after it") << QByteArray("99999999999999999999999 +0000") << true;
    QTest::newRow("a far zone") << QByteArray("1790000000 +9999") << true;
    QTest::newRow("no number") << QByteArray("x +0000") << true;
    QTest::newRow("nothing") << QByteArray() << true;
}

void TestHostileObjects::dates()
{
    QFETCH(QByteArray, date);
    const QString tree = m_repository->tree({{"100644", "a.py", m_repository->object("blob", "x\n")}});
    m_repository->commit(tree,
                         "author A <a@example.org> " + date + "\ncommitter A <a@example.org> " + date + '\n');
    const auto report = repo::scan({m_repository->path(), {}, QDateTime({2026, 11, 1}, {}, Qt::UTC), {}});
    if (!report) { // libgit2 takes some for no commit
        QCOMPARE(report.error().code, ErrorCode::Corrupt);
        return;
    }
    QCOMPARE(countOf(*report, "repo.files"), 1);
    QVERIFY(numberOf(*report, "repo.history.last_commit_age_days") >= 0);
}

void TestHostileObjects::deltas_data()
{
    QTest::addColumn<std::vector<PackEntry>>("pack");
    QTest::addColumn<QString>("what");
    const QByteArray a = madeUpId("a");
    const QByteArray b = madeUpId("b");
    const QByteArray same = deltaNumber(6) + deltaNumber(6) + deltaCopy(6);
    using Pack = std::vector<PackEntry>;
    QTest::newRow("a circle of two") << Pack{{PackEntry::NamedDelta, a, same, b},
                                             {PackEntry::NamedDelta, b, same, a}}
                                     << QStringLiteral("circle");
    QTest::newRow("of itself") << Pack{{PackEntry::NamedDelta, a, same, a}} << QStringLiteral("circle");
    QTest::newRow("a circle of both kinds")
        << Pack{{PackEntry::NamedDelta, b, same, a}, {PackEntry::OffsetDelta, a, same, b}}
        << QStringLiteral("circle");
    QTest::newRow("of what is not there")
        << Pack{{PackEntry::NamedDelta, a, same, b}} << QStringLiteral("damaged");
    const QByteArray tera = deltaNumber(6) + deltaNumber(quint64(1) << 40) + deltaCopy(6);
    QTest::newRow("a result of a terabyte")
        << Pack{{PackEntry::Blob, b, "x = 1\n"}, {PackEntry::NamedDelta, a, tera, b}}
        << QStringLiteral("damaged");
    const QByteArray ofLarge = deltaNumber(quint64(8) << 30) + deltaNumber(6) + deltaCopy(6);
    QTest::newRow("of 8 GiB") << Pack{{PackEntry::Blob, b, "x = 1\n", {}, qint64(8) << 30},
                                      {PackEntry::NamedDelta, a, ofLarge, b}}
                              << QStringLiteral("larger than 128 MiB");
    Pack deep{{PackEntry::Blob, madeUpId("0"), "x = 1\n"}};
    for (int i = 1; i <= 5000; ++i)
        deep.push_back(
            {PackEntry::OffsetDelta, madeUpId(QByteArray::number(i).constData()), same, deep.back().id});
    deep.push_back({PackEntry::OffsetDelta, a, same, deep.back().id});
    QTest::newRow("5,000 deep") << deep << QStringLiteral("4095 deep");
}

void TestHostileObjects::deltas()
{
    QFETCH(std::vector<PackEntry>, pack);
    QFETCH(QString, what);
    m_repository->addPack(pack);
    commitFile(hex(madeUpId("a")));
    const model::Error error = scanError(m_repository->path());
    QVERIFY(error.code == ErrorCode::Corrupt || error.code == ErrorCode::LimitExceeded);
    QVERIFY2(error.what.contains(what), qPrintable(error.line()));
}

void TestHostileObjects::aLongChainIsRead()
{
    const auto idOf = [](const QByteArray& content) {
        return QCryptographicHash::hash("blob " + QByteArray::number(content.size()) + QByteArray(1, '\0') +
                                            content,
                                        QCryptographicHash::Sha1);
    };
    QByteArray content(64, 'x');
    std::vector<PackEntry> pack{{PackEntry::Blob, idOf(content), content}};
    for (int i = 0; i < 1000; ++i) {
        const QByteArray next = QByteArray(64, 'x') + QByteArray::number(10'000 + i);
        pack.push_back({PackEntry::OffsetDelta, idOf(next),
                        deltaNumber(static_cast<quint64>(content.size())) +
                            deltaNumber(static_cast<quint64>(next.size())) + deltaCopy(64) + '\5' +
                            QByteArray::number(10'000 + i),
                        pack.back().id});
        content = next;
    }
    m_repository->addPack(pack);
    commitFile(hex(pack.back().id));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.files"), 1);
    QVERIFY(flagOf(report, "repo.secrets.history_searched"));
}

void TestHostileObjects::aPackThatChangedIsLookedAtAgain()
{
    packTwoCommits();
    const QString index = packFile("idx");
    const QString pack = packFile("pack");
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.files"), 41);
    const QByteArray goodIndex = bytesOf(index);
    const QByteArray goodPack = bytesOf(pack);
    QVERIFY(QFile::remove(index) && QFile::remove(pack));
    const QByteArray same = deltaNumber(6) + deltaNumber(6) + deltaCopy(6);
    m_repository->addPack({{PackEntry::NamedDelta, madeUpId("a"), same, madeUpId("a")}});
    QVERIFY(QFile::rename(packFile("idx"), index) && QFile::rename(packFile("pack"), pack));
    QCOMPARE(scanError(m_repository->path()).code, ErrorCode::Corrupt);
    writeBytes(index, goodIndex);
    writeBytes(pack, goodPack);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.files"), 41);
}

void TestHostileObjects::sizesThatAreClaimed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a source file") << QByteArray("a.py");
    QTest::newRow("what the scan itself asks for") << QByteArray(".gitleaks.toml");
    QTest::newRow("the map of authors") << QByteArray(".mailmap");
    QTest::newRow("owners") << QByteArray("CODEOWNERS");
    QTest::newRow("attributes") << QByteArray(".gitattributes");
}

/// Two gigabytes: not read, and neither searched nor taken for harmless.
void TestHostileObjects::sizesThatAreClaimed()
{
    QFETCH(QByteArray, name);
    m_repository->addPack({{PackEntry::Blob, madeUpId("a"), QByteArray(1 << 20, 'x'), {}, qint64(2) << 30}});
    commitFile(hex(madeUpId("a")), name);
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.files"), 1);
    QVERIFY(!flagOf(report, "repo.secrets.history_searched") || name == ".gitleaks.toml");
}

void TestHostileObjects::indexes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    const QString idx = QStringLiteral("idx");
    const QString pack = QStringLiteral("pack");
    QTest::newRow("a count too large") << idx << 8 + 255 * 4 << QByteArray("\x7f\xff\xff\xff", 4) << true;
    QTest::newRow("a count too small") << idx << 8 + 255 * 4 << QByteArray(4, '\0') << true;
    QTest::newRow("another version") << idx << 7 << QByteArray("\3") << true;
    QTest::newRow("no fan-out") << idx << 8 << QByteArray("\xff\xff\xff\xff") << true;
    QTest::newRow("a wrong checksum") << idx << -20 << QByteArray(20, 'x') << false;
    QTest::newRow("a pack of another index") << idx << -40 << QByteArray(20, 'x') << true;
    QTest::newRow("a pack with no head") << pack << 0 << QByteArray("KCAP") << true;
    QTest::newRow("a pack with a wrong checksum") << pack << -20 << QByteArray(20, 'x') << true;
}

void TestHostileObjects::indexes()
{
    QFETCH(QString, file);
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRefused);
    packTwoCommits();
    QVERIFY(QFile::remove(m_repository->inGit(QStringLiteral("objects/pack/multi-pack-index"))));
    change(packFile(file.toLatin1().constData()), at, bytes);
    const auto report = repo::scan({m_repository->path(), {}, {}, {}});
    QCOMPARE(!report, isRefused);
    if (report)
        QCOMPARE(countOf(*report, "repo.files"), 41);
}

void TestHostileObjects::aPackNamedElsewhere()
{
    packTwoCommits();
    const QString index = m_repository->inGit(QStringLiteral("objects/pack/multi-pack-index"));
    const qsizetype name = bytesOf(index).indexOf("pack-");
    QVERIFY(name > 0);
    change(index, name, "../../../../x");
    const model::Error error = scanError(m_repository->path());
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY(error.what.contains(QLatin1String("elsewhere")));
}

/// Dates and parents are those of the commits.
void TestHostileObjects::aCommitGraphThatLies()
{
    packTwoCommits();
    const auto before = scanned(m_repository->path());
    const QString graph = m_repository->inGit(QStringLiteral("objects/info/commit-graph"));
    QByteArray bytes = bytesOf(graph);
    const QByteArray tree = QByteArray::fromHex(
        m_repository->git().git({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")}).toLatin1());
    const qsizetype at = bytes.indexOf(tree); // then two parents, the generation and the date
    QVERIFY(at > 0);
    bytes.replace(at + 20, 16, QByteArray("\x70\0\0\0\x70\0\0\0\0\0\0\x04\0\0\0\0", 16));
    writeBytes(graph,
               bytes.chopped(20) + QCryptographicHash::hash(bytes.chopped(20), QCryptographicHash::Sha1));
    const auto after = scanned(m_repository->path());
    QCOMPARE(after.facts, before.facts);
    QCOMPARE(after.notes, before.notes);
}

void TestHostileObjects::tagsOfTags_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<QString>("tag");
    QTest::newRow("one") << 1 << QStringLiteral("v1");
    QTest::newRow("ten") << 10 << QStringLiteral("v1");
    QTest::newRow("more than anybody makes") << 11 << QString();
}

void TestHostileObjects::tagsOfTags()
{
    QFETCH(int, depth);
    QFETCH(QString, tag);
    QString id = m_repository->git().commitFile(QStringLiteral("a.py"), "x\n");
    for (int i = 0; i < depth; ++i)
        id = m_repository->object("tag", "object " + id.toLatin1() + "\ntype " + (i == 0 ? "commit" : "tag") +
                                             "\ntag v1\ntagger A <a@example.org> 1 +0000\n\nm\n");
    m_repository->git().git({QStringLiteral("update-ref"), QStringLiteral("refs/tags/v1"), id});
    const auto report = scanned(m_repository->path());
    QCOMPARE(report.revision.tag, tag);
    QCOMPARE(countOf(report, "repo.history.tags"), 1);
}

void TestHostileObjects::aTagOfTwoGigabytes()
{
    m_repository->git().commitFile(QStringLiteral("a.py"), "x\n");
    m_repository->addPack({{PackEntry::Blob, madeUpId("a"), QByteArray(1 << 20, 'x'), {}, qint64(2) << 30}});
    writeBytes(m_repository->inGit(QStringLiteral("refs/tags/large")), hex(madeUpId("a")).toLatin1() + '\n');
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.tags"), 1);
}

void TestHostileObjects::bytesThatChanged_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("index") << QStringLiteral("idx");
    QTest::newRow("pack") << QStringLiteral("pack");
    QTest::newRow("index of packs") << QStringLiteral("multi-pack-index");
    QTest::newRow("commit graph") << QStringLiteral("../info/commit-graph");
}

/// Whatever byte a disk or a person changed, and wherever a file ends: a report or an error.
void TestHostileObjects::bytesThatChanged()
{
    QFETCH(QString, file);
    packTwoCommits();
    const QString path = file.size() < 5 ? packFile(file.toLatin1().constData())
                                         : m_repository->inGit(QStringLiteral("objects/pack/") + file);
    const QByteArray good = bytesOf(path);
    int told = 0;
    for (qsizetype i = 0; i < 24; ++i) {
        const qsizetype at = i * (good.size() - 1) / 23;
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0xA5);
        writeBytes(path, i % 4 == 3 ? good.left(at) : bad);
        const auto report = repo::scan({m_repository->path(), {}, {}, {}});
        told += !report || !report->notes.isEmpty() ? 1 : 0;
        if (report)
            QVERIFY(countOf(*report, "repo.files") == 41 || !report->notes.isEmpty());
    }
    if (file.size() < 5)
        QVERIFY(told > 0);
}

void TestHostileObjects::documentsThatExplode_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QByteArray aliases = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        aliases += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                   QList<QByteArray>(9, before).join(',') + "]\n";
    }
    const QByteArray deepYaml = QByteArray(300'000, '[');
    const QByteArray deepJson = "{\"openapi\": \"3.0.0\", \"paths\": " + QByteArray(400'000, '[');
    const QByteArray line(1'000'000, 'a');
    for (const char* path : {".github/workflows/ci.yml", "docker-compose.yml", "deploy/k8s.yaml",
                             ".gitlab-ci.yml", "openapi.yaml", "azure-pipelines.yml"}) {
        QTest::addRow("aliases in %s", path) << QString::fromLatin1(path) << aliases;
        QTest::addRow("depth in %s", path) << QString::fromLatin1(path) << deepYaml;
        QTest::addRow("a line in %s", path) << QString::fromLatin1(path) << line;
    }
    for (const char* path :
         {"package.json", "openapi.json", "tsconfig.json", ".eslintrc.json", "composer.json"})
        QTest::addRow("depth in %s", path) << QString::fromLatin1(path) << deepJson;
    for (const char* path :
         {"CODEOWNERS", ".gitattributes", "pyproject.toml", "Cargo.toml", "main.tf", "a.py", "README.md",
          "Dockerfile", "Makefile", "index.html", "requirements.txt"}) {
        QTest::addRow("a line in %s", path) << QString::fromLatin1(path) << line;
        QTest::addRow("brackets in %s", path) << QString::fromLatin1(path) << QByteArray(1'000'000, '{');
        QTest::addRow("quotes in %s", path) << QString::fromLatin1(path) << QByteArray(1'000'000, '"');
        QTest::addRow("words in %s", path)
            << QString::fromLatin1(path) << QByteArray("a b=( ").repeated(170'000);
    }
}

void TestHostileObjects::documentsThatExplode()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    m_repository->git().commitFile(path, content);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.files"), 1);
}

/// Expressions that make others search for ever, lists without end and files elsewhere.
void TestHostileObjects::rulesOfAnEnemy()
{
    QByteArray rules = "[[rules]]\nid = 'slow'\nregex = '((a+)+)+$'\n"
                       "[[rules]]\nid = 'large'\nregex = '((a{1,100}){1,100}){1,100}'\n"
                       "[allowlist]\nregexes = [";
    for (int i = 0; i < 50'000; ++i)
        rules += "'(x+x+)+y" + QByteArray::number(i) + "',";
    m_repository->git().write(QStringLiteral(".gitleaks.toml"), rules + "]\n");
    m_repository->git().commitFile(QStringLiteral("a.py"), QByteArray(500'000, 'a') + "!\n");
    const QString notes = notesOf(scanned(m_repository->path()));
    QVERIFY2(notes.contains(QLatin1String("the rule large was left out")), qPrintable(notes));
    QVERIFY(notes.contains(QLatin1String("more expressions than can be held")));
    m_repository->git().commitFile(QStringLiteral(".gitleaks.toml"),
                                   "[extend]\npath = '../../../../../../etc/passwd'\n");
    QVERIFY(notesOf(scanned(m_repository->path())).contains(QLatin1String("no such rule file")));
}

QTEST_GUILESS_MAIN(TestHostileObjects)
#include "tst_hostile_objects.moc"
