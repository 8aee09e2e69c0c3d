// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/hostile_repository.h"
#include "core/repo/scans.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace slipway;
using namespace slipway::test;

namespace {

#ifdef SLIPWAY_SANITIZED
constexpr bool kIsMeasured = false; // the sanitizer's own memory is no measure
#else
constexpr bool kIsMeasured = true;
#endif

/// What a scan in a process of its own came to.
struct Outcome
{
    QString text; ///< the error, or the notes
    bool isReport = false;
    qint64 peakMegabytes = 0;
};

Outcome scanApart(const QString& path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--scan"), path});
    if (!process.waitForFinished(280'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("the scan did not end well: %s", process.readAllStandardError().constData());
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    return {QString::fromUtf8(lines.value(2)), lines.value(0) == "report", lines.value(1).toLongLong()};
}

/// What this program has ever held; getrusage() would count what its parent held before it began.
long peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong() / 1024;
}

/// The process apart: 2 GiB of addresses must do.
int scanHere(const QString& path)
{
    if (kIsMeasured) {
        const rlimit limit{rlim_t(2) << 30, rlim_t(2) << 30};
        setrlimit(RLIMIT_AS, &limit);
    }
    const auto report = repo::scan({path, {}, {}, {}});
    const QString text = report ? report->notes.join(QStringLiteral("; ")) : report.error().line();
    std::printf("%s\n%ld\n%s\n", report ? "report" : "error", peakMegabytes(), qPrintable(text));
    return 0;
}

/// A zlib stream of one character again and again, without holding it.
QString gitBlobOf(const HostileRepository& repository, qint64 size, const QByteArray& start)
{
    const QString path = repository.outside(QStringLiteral("large"));
    writeBytes(path, start);
    if (!QFile::resize(path, size))
        qFatal("cannot make a file of %lld bytes", static_cast<long long>(size));
    return repository.git().git({QStringLiteral("-c"), QStringLiteral("core.compression=1"),
                                 QStringLiteral("hash-object"), QStringLiteral("-w"),
                                 QStringLiteral("../large")});
}

} // namespace

/// What is small on disk and large when it is unpacked: each is scanned in a process of its own, whose memory
/// is measured.
class TestHostileSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_repository = std::make_unique<HostileRepository>(); }
    void memoryIsBounded_data();
    void memoryIsBounded();

private:
    void make(const QString& kind) const;
    void makeDeltas() const;
    void commitBlob(const QString& id) const
    {
        m_repository->commit(m_repository->tree({{"100644", "a.py", id}}));
    }

    std::unique_ptr<HostileRepository> m_repository;
};

void TestHostileSizes::memoryIsBounded_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isReport");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isSlow"); // to make, not to scan
    const auto row = [](const char* kind, bool isReport, const char* said, bool isSlow = false) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << isReport << QString::fromLatin1(said) << isSlow;
    };
    row("a blob of 2 GB", true, "1 files larger than 8 MiB were not searched", true);
    row("a line of 500 MB", true, "1 files larger than 8 MiB were not searched", true);
    row("a million references", true, "only the first 200000 of 1000000 tags");
    row("a commit of 200 MB", false, "damaged", true);
    row("a tree of 200 MB", false, "larger than 128 MiB", true);
    row("a thousand deltas of 8 MB", true, "");
    row("references of 200 MB", false, "its references take more than 128 MiB");
}

void TestHostileSizes::makeDeltas() const
{
    const QByteArray base(65'535, 'A');
    const QByteArray baseId = QCryptographicHash::hash("base", QCryptographicHash::Sha1);
    std::vector<PackEntry> pack{{PackEntry::Blob, baseId, base}};
    std::vector<TreeEntry> entries;
    constexpr int kCopies = 120;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(10'000 + i);
        pack.push_back({PackEntry::OffsetDelta, QCryptographicHash::hash(number, QCryptographicHash::Sha1),
                        deltaNumber(65'535) + deltaNumber(65'535 * kCopies + 5) +
                            deltaCopy(65'535).repeated(kCopies) + '\5' + number,
                        baseId});
        entries.push_back({"100644", number + ".txt", QString::fromLatin1(pack.back().id.toHex())});
    }
    m_repository->addPack(pack);
    m_repository->commit(m_repository->tree(entries));
}

void TestHostileSizes::make(const QString& kind) const
{
    if (kind == QLatin1String("a blob of 2 GB")) {
        commitBlob(gitBlobOf(*m_repository, qint64(2) << 30, {}));
    } else if (kind == QLatin1String("a line of 500 MB")) {
        commitBlob(m_repository->object("blob", QByteArray("token = \"abcd1234").repeated(31'250'000)));
    } else if (kind == QLatin1String("a commit of 200 MB")) {
        const QString tree = m_repository->tree({{"100644", "a.py", m_repository->object("blob", "x\n")}});
        m_repository->commit(tree,
                             "author A <a@example.org> 1 +0000\ncommitter A <a@example.org> 1 +0000\n\n" +
                                 QByteArray(200 << 20, 'm'));
    } else if (kind == QLatin1String("a tree of 200 MB")) {
        m_repository->commit(m_repository->object("tree", QByteArray(200 << 20, '\0')));
    } else if (kind == QLatin1String("a thousand deltas of 8 MB")) {
        makeDeltas();
    } else {
        const QString id = m_repository->git().commitFile(QStringLiteral("a.py"), "x\n");
        QByteArray refs = "# pack-refs with: peeled fully-peeled sorted \n";
        const bool isLong = kind == QLatin1String("references of 200 MB");
        for (int i = 0; i < 1'000'000; ++i)
            refs += id.toLatin1() + " refs/tags/v" + (isLong ? QByteArray(150, 'x') : QByteArray()) +
                    QByteArray::number(1'000'000 + i) + '\n';
        writeBytes(m_repository->inGit(QStringLiteral("packed-refs")), refs);
    }
}

void TestHostileSizes::memoryIsBounded()
{
    QFETCH(QString, kind);
    QFETCH(bool, isReport);
    QFETCH(QString, said);
    QFETCH(bool, isSlow);
    if (isSlow && qEnvironmentVariableIsEmpty("SLIPWAY_SLOW_TESTS"))
        QSKIP("takes seconds to make: set SLIPWAY_SLOW_TESTS=1");
    make(kind);
    const Outcome outcome = scanApart(m_repository->path());
    QCOMPARE(outcome.isReport, isReport);
    QVERIFY2(outcome.text.contains(said), qPrintable(outcome.text));
    qInfo("%s: %lld MB", qPrintable(kind), static_cast<long long>(outcome.peakMegabytes));
    if (kIsMeasured)
        QVERIFY2(outcome.peakMegabytes < 300, qPrintable(QString::number(outcome.peakMegabytes)));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--scan"))
        return scanHere(arguments.value(2));
    TestHostileSizes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostile_sizes.moc"
