// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_place.h"
#include "plugins/http/protocol_check.h"
#include "plugins/live/drop_folder.h"

#include "support/value_of.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using evidence::Arrival;
using model::Json;
using Fate = evidence::Outcome::Fate;

namespace {

const QString kActor = QStringLiteral("ada");
constexpr const char* kSecret = "what-nobody-meant-to-hand-over";

Arrival arrivalOf(const QByteArray& json)
{
    return {json, QStringLiteral("webhook-file drops"), QStringLiteral("webhook-file"),
            QStringLiteral("drops"), QStringLiteral("web")};
}

evidence::Outcome take(IngestPlace& place, const QByteArray& json)
{
    const Arrival arrival = arrivalOf(json);
    return valueOf(place.ingest.take(std::span(&arrival, 1), kActor)).front();
}

QString problemOf(const Seen& seen)
{
    return seen.outcome.failure ? seen.outcome.failure->line() : QString();
}

Json parsed(const QByteArray& json)
{
    return Json::parse(json.toStdString());
}

} // namespace

/// The plugin as a source runs it, in the sandbox where there is one, up to the history.
class TestWebhookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnvelopeBecomesEvidenceThatNamesItsOrigin()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"), bytesOf(envelope(7)));
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.ok(), qPrintable(problemOf(seen)));
        QCOMPARE(seen.outcome.said, QStringLiteral("files read: 1; envelopes taken: 1"));
        QCOMPARE(seen.envelopes.size(), 1);
        IngestPlace place;
        QCOMPARE(take(place, seen.envelopes.front()).fate, Fate::Stored);
        const model::Evidence stored = place.stored().at(0);
        QCOMPARE(stored.id.toString(), QStringLiteral("01936b2e-7c00-7000-8000-000000000007"));
        QCOMPARE(stored.source.plugin, QStringLiteral("webhook-file"));
        QCOMPARE(stored.source.instance, QStringLiteral("drops:junit/ci-main"));
        QCOMPARE(stored.subject.commit.hex(), QString(40, QLatin1Char('a')));
        QCOMPARE(std::get<qint64>(stored.facts.at(0).value), qint64(7));
        QCOMPARE(stored.provenance.at(0).uri, QStringLiteral("envelope of junit 2.1 (ci-main)"));
    }

    /// Also under another name, and written otherwise.
    void theSameEnvelopeCountsOnce()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"), bytesOf(envelope(1)));
        IngestPlace place;
        QCOMPARE(take(place, drop.collect().envelopes.at(0)).fate, Fate::Stored);
        drop.put(QStringLiteral("b.json"), QByteArray::fromStdString(envelope(1).dump(4)));
        const Seen again = drop.collect();
        QCOMPARE(again.envelopes.size(), 2);
        for (const QByteArray& each : again.envelopes)
            QCOMPARE(take(place, each).fate, Fate::AlreadyThere);
        QCOMPARE(place.stored().size(), size_t(1));
        QVERIFY(place.dead().empty());
    }

    void theSameIdWithOtherContentIsADeadLetter()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"), bytesOf(envelope(1)));
        drop.put(QStringLiteral("b.json"), bytesOf(envelope(1, {{"observed_at", "2026-11-24T08:01:00Z"}})));
        const Seen seen = drop.collect();
        QVERIFY(seen.outcome.ok());
        IngestPlace place;
        QCOMPARE(take(place, seen.envelopes.at(0)).fate, Fate::Stored);
        QCOMPARE(take(place, seen.envelopes.at(1)).fate, Fate::Dead);
    }

    void whatIsWrongInsideIsADeadLetterWithItsContent()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"),
                 bytesOf(envelope(1, {{"facts", {{{"key", "tests.totals"}, {"value", 1}}}}})));
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.ok(), qPrintable(problemOf(seen)));
        IngestPlace place;
        QCOMPARE(take(place, seen.envelopes.at(0)).fate, Fate::Dead);
        QCOMPARE(place.dead().at(0).place, QStringLiteral("/facts/0/key"));
        QCOMPARE(place.dead().at(0).instance, QStringLiteral("drops"));
        const auto file = valueOf(place.test.history().deadLetter(place.dead().at(0).id));
        QVERIFY(file.letter.payload.contains("tests.totals"));
    }

    /// One that is well must not hide that the other is not.
    void eachOriginIsASourceOfItsOwn()
    {
        const DropFolder drop;
        const auto from = [](const char* plugin, const std::string& instance) {
            return Json{{"source", {{"plugin", plugin}, {"version", "1"}, {"instance", instance}}}};
        };
        drop.put(
            QStringLiteral("a.json"),
            bytesOf({envelope(1, from("junit", "a")), envelope(2, from("junit", "b")),
                     envelope(3, from("gotest", "a")), envelope(4, from("junit", std::string(200, 'x')))}));
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.ok(), qPrintable(problemOf(seen)));
        IngestPlace place;
        QStringList instances;
        for (const QByteArray& each : seen.envelopes) {
            QCOMPARE(take(place, each).fate, Fate::Stored);
            instances += model::toQString(parsed(each)["source"]["instance"].get<std::string>());
        }
        QCOMPARE(instances.mid(0, 3),
                 (QStringList{QStringLiteral("drops:junit/a"), QStringLiteral("drops:junit/b"),
                              QStringLiteral("drops:gotest/a")}));
        QCOMPARE(instances.value(3).size(), 38);
        instances.removeDuplicates();
        QCOMPARE(instances.size(), 4);
    }

    void whatWasThereAtTheLastRunIsPassedOver()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"), bytesOf(envelope(1)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Seen later = drop.collect(Json::object(), now.addSecs(3 * 3600));
        QVERIFY(later.outcome.ok());
        QCOMPARE(later.envelopes.size(), 0);
        QCOMPARE(later.outcome.said, QStringLiteral("files read: 0; envelopes taken: 0"));
        // A network folder's clock may be behind.
        QCOMPARE(drop.collect(Json::object(), now.addSecs(1800)).envelopes.size(), 1);
    }

    /// Written long ago, and put there by renaming it now.
    void aFileIsNewWhenItIsPutThere()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json.tmp"), bytesOf(envelope(1)));
        QFile file(drop.path(QStringLiteral("a.json.tmp")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC),
                                 QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(file.rename(drop.path(QStringLiteral("a.json"))));
        QCOMPARE(drop.collect(Json::object(), QDateTime::currentDateTimeUtc()).envelopes.size(), 1);
    }

    void envelopesOfOtherProjectsAreLeftToThem()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"), bytesOf(envelope(1)));
        drop.put(QStringLiteral("b.json"), bytesOf(envelope(2, {{"subject", {{"project", "payments"}}}})));
        const Seen seen = drop.collect({{"is_shared", true}});
        QVERIFY2(seen.outcome.ok(), qPrintable(problemOf(seen)));
        QCOMPARE(seen.envelopes.size(), 1);
        QCOMPARE(seen.outcome.said,
                 QStringLiteral("files read: 2; envelopes taken: 1; left to other projects: 1"));
    }

    void whatIsNotMeantIsLeftAlone()
    {
        const DropFolder drop;
        for (const char* name : {"a.json.tmp", ".b.json", "c.json.part", "notes.txt", "json"})
            drop.put(QString::fromLatin1(name), "{");
        QVERIFY(QDir(drop.path()).mkdir(QStringLiteral("sub")));
        drop.put(QStringLiteral("sub/d.json"), "{");
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.ok(), qPrintable(problemOf(seen)));
        QCOMPARE(seen.outcome.said, QStringLiteral("files read: 0; envelopes taken: 0"));
    }

    void everyFaultIsOneLineAndLeavesTheRestAlone_data();
    void everyFaultIsOneLineAndLeavesTheRestAlone()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const DropFolder drop;
        drop.put(QStringLiteral("good.json"), bytesOf(envelope(1)));
        make(drop, name, content);
        const auto before = drop.all();
        const Seen seen = drop.collect();
        QVERIFY(seen.outcome.failure);
        QVERIFY2(seen.outcome.failure->what.contains(words), qPrintable(problemOf(seen)));
        QVERIFY2(!problemOf(seen).contains(u'\n'), qPrintable(problemOf(seen)));
        QVERIFY(!seen.outcome.failure->hint.isEmpty());
        QVERIFY(!seen.outcome.mayRetry); // only a person can help it
        QCOMPARE(seen.envelopes.size(), 1);
        QCOMPARE(parsed(seen.envelopes.front())["facts"][0]["value"], Json(1));
        QVERIFY2(seen.log.join(u'\n').contains(words), qPrintable(seen.log.join(u'\n')));
        QVERIFY(!seen.log.join(u'\n').contains(QLatin1String(kSecret)));
        QVERIFY(!problemOf(seen).contains(QLatin1String(kSecret)));
        QVERIFY(seen.left.empty());
        QVERIFY(drop.all() == before); // nothing is touched
    }

    void ofAnArrayTheRestIsTaken()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("a.json"), bytesOf({envelope(1), 7, envelope(2)}));
        const Seen seen = drop.collect();
        QCOMPARE(seen.envelopes.size(), 2);
        QVERIFY2(seen.outcome.failure &&
                     seen.outcome.failure->what.contains(QLatin1String("a.json, envelope 2, is no envelope")),
                 qPrintable(problemOf(seen)));
    }

    void theFirstFaultsAreNamedAndTheRestCounted()
    {
        const DropFolder drop;
        for (int i = 0; i < 7; ++i)
            drop.put(QStringLiteral("%1.json").arg(i), "{");
        const Seen seen = drop.collect();
        QCOMPARE(seen.outcome.failure->what.count(QLatin1String("is not JSON")), 5);
        QVERIFY2(seen.outcome.failure->what.endsWith(QLatin1String(" (and 2 more)")),
                 qPrintable(problemOf(seen)));
    }

    /// What is logged counts among what the host takes of one collection.
    void aFileOfManyFaultsDoesNotEndTheRun()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("0.json"), '[' + QByteArray("{},").repeated(600'000) + "{}]");
        drop.put(QStringLiteral("1.json"), bytesOf(envelope(1)));
        const Seen seen = drop.collect();
        QCOMPARE(seen.envelopes.size(), 1);
        QVERIFY2(seen.outcome.failure &&
                     seen.outcome.failure->what.contains(QLatin1String("0.json, envelope 1, is no envelope")),
                 qPrintable(problemOf(seen)));
        QVERIFY2(seen.outcome.failure->what.endsWith(QLatin1String(" (and 996 more)")),
                 qPrintable(problemOf(seen)));
        QVERIFY(seen.log.size() < 150);
    }

    void tooManyFilesAreRefusedBeforeAnyIsRead()
    {
        const DropFolder drop;
        drop.put(QStringLiteral("0.json"), bytesOf(envelope(1)));
        // One file under many names; a file may have some 65,000.
        const QByteArray first = QFile::encodeName(drop.path(QStringLiteral("0.json")));
        for (int i = 1; i <= 20'000; ++i)
            QCOMPARE(::link(first, QFile::encodeName(drop.path(QStringLiteral("%1.json").arg(i)))), 0);
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.failure && seen.outcome.failure->what.contains(
                                             QLatin1String("there are 20001 files to read, more than 20000")),
                 qPrintable(problemOf(seen)));
        QVERIFY(seen.envelopes.empty());
    }

    /// The host would end the run at 64 MiB, and say that the plugin floods it.
    void tooMuchAtOnceIsSaid()
    {
        const DropFolder drop;
        for (int i = 0; i < 4; ++i) {
            Json many = Json::array();
            for (int j = 0; j < 15; ++j)
                many.push_back(envelope(15 * i + j, {{"correlation_id", std::string(1'000'000, 'x')}}));
            drop.put(QStringLiteral("%1.json").arg(i), bytesOf(many));
        }
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.failure && seen.outcome.failure->what.contains(QLatin1String(
                                             "there are more than 56 MiB of envelopes to read")),
                 qPrintable(problemOf(seen)));
        QCOMPARE(seen.envelopes.size(), 58);
    }

    void aFolderThatIsNotThereIsTriedAgain()
    {
        const DropFolder drop;
        const Seen seen = drop.collect();
        QVERIFY2(seen.outcome.failure &&
                     seen.outcome.failure->what.contains(QLatin1String("there is no folder ")),
                 qPrintable(problemOf(seen)));
        QVERIFY(seen.outcome.mayRetry);
    }

    void theProgramKeepsTheProtocol() { QCOMPARE(protocolFault(QStringLiteral("webhook-file")), QString()); }

private:
    /// `content` of what is no file says what it is.
    static void make(const DropFolder& drop, const QString& name, const QByteArray& content)
    {
        const QByteArray path = QFile::encodeName(drop.path(name));
        QFile secret(drop.outside(QStringLiteral("secret.json")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(bytesOf(envelope(9, {{"correlation_id", kSecret}})));
        secret.close();
        if (content == "(link)")
            QVERIFY(QFile::link(QStringLiteral("../secret.json"), drop.path(name)));
        else if (content == "(link inside)")
            QVERIFY(QFile::link(QStringLiteral("good.json"), drop.path(name)));
        else if (content == "(link to nothing)")
            QVERIFY(QFile::link(QStringLiteral("nothing.json"), drop.path(name)));
        else if (content == "(folder)")
            QVERIFY(QDir(drop.path()).mkdir(name));
        else if (content == "(pipe)")
            QCOMPARE(::mkfifo(path, 0600), 0);
        else if (content == "(large)")
            QVERIFY(QFile(drop.path(name)).open(QIODevice::WriteOnly) &&
                    QFile::resize(drop.path(name), (16 << 20) + 1));
        else
            drop.put(name, content);
    }
};

void TestWebhookFile::everyFaultIsOneLineAndLeavesTheRestAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QString bad = QStringLiteral("bad.json");
    const auto row = [&](const char* what, const QByteArray& content, const char* words) {
        QTest::newRow(what) << bad << content << QLatin1String(words).toString();
    };
    const auto withFact = [](const QByteArray& value) {
        return bytesOf(envelope(2)).replace("\"value\":2", "\"value\":" + value);
    };
    row("an empty file", "", "bad.json is not JSON");
    row("half a file", bytesOf(envelope(2)).left(80), "bad.json is not JSON");
    row("a web page", "<!doctype html>", "bad.json is not JSON");
    row("bytes that are no text", "{\"a\":\"\xff\"}", "bad.json is not JSON");
    row("half a pair of surrogates", withFact(R"("\ud800")"), "bad.json is not JSON");
    row("a number that is none", withFact("NaN"), "NaN is no number of JSON");
    row("a number too large", withFact("1e999"), "a number is too large");
    row("a whole number too large", withFact(QByteArray(400, '9')), "a number is too large");
    row("a key twice", withFact("1,\"value\":3"), "a key is there twice");
    row("nested too deeply", withFact(QByteArray(100, '[') + QByteArray(100, ']')), "nested too deeply");
    row("nested without end", QByteArray(100'000, '['), "nested too deeply");
    row("a large file", "(large)", "bad.json is larger than 16 MiB");
    row("a large envelope", bytesOf(envelope(2, {{"correlation_id", std::string(1 << 20, 'x')}})),
        "bad.json holds an envelope larger than 1 MiB");
    row("another format", R"({"tests": 3})", "bad.json is no envelope of slipway.evidence/1");
    row("a text", "\"well\"", "bad.json is no envelope of slipway.evidence/1");
    row("one of several", bytesOf(Json::array({7, 8})),
        "bad.json, envelope 2, is no envelope of slipway.evidence/1");
    row("no origin", bytesOf(envelope(2, {{"source", {{"plugin", "junit"}}}})),
        "bad.json does not say where it comes from");
    row("another project", bytesOf(envelope(2, {{"subject", {{"project", "payments"}}}})),
        R"(bad.json is about the project "payments", and this source is for "web")");
    row("another kind", bytesOf(envelope(2, {{"kind", "weather"}})),
        "bad.json is of a kind that is not taken");
    row("a link to elsewhere", "(link)", "bad.json is a link, which is not followed");
    row("a link within", "(link inside)", "bad.json is a link, which is not followed");
    row("a link to nothing", "(link to nothing)", "bad.json is a link, which is not followed");
    row("a folder", "(folder)", "bad.json is no file");
    row("a pipe that nobody fills", "(pipe)", "bad.json is no file");
    QTest::newRow("a name of two lines")
        << QStringLiteral("a\nb.json") << QByteArray("{") << QStringLiteral("a?b.json is not JSON");
}

QTEST_GUILESS_MAIN(TestWebhookFile)
#include "tst_webhook_file.moc"
