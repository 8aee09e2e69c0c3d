// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/certificates.h"
#include "plugins/http/fault_table.h"
#include "plugins/http/program_run.h"
#include "plugins/sdk/http/http_client.h"

#include "support/value_of.h"

#include <QSslCertificate>
#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

#include <cmath>

using namespace slipway;
using namespace slipway::test;
using http::Trouble;
using model::Json;

namespace {

const QByteArray kPage = "<!doctype html>\n<h1>Shop</h1>";
constexpr const char* kNoCertificates = "openssl and faketime are needed: apt install openssl faketime";

/// What a fault of the shared table is to a page of the project's own.
struct Meaning
{
    std::optional<bool> isAvailable; ///< nothing: not known, and the table's error
    bool isDownIfReached = false;    ///< false, where the machine is known to reach it
};

/// By the table's names; what is not here is not known either way.
const std::map<QByteArray, Meaning>& meanings()
{
    static const Meaning unreached{std::nullopt, true};
    static const std::map<QByteArray, Meaning> all{
        {"nothing wrong", {true}},
        {"connection reset", unreached},
        {"closed without an answer", unreached},
        {"slow-loris", unreached},
        {"silence", unreached},
        {"truncated", unreached},
        {"wrong length", {true}}, // a shorter page
        {"no HTTP", unreached},
        {"429 with Retry-After, then well", {true}},
        {"503, then well", {true}},
        {"503 for ever", {false}},
        {"500 is not tried again", {false}},
        {"404", {false}},
        {"a web page", {true}}, // is what it is
        {"an empty body", {false}},
        {"compressed unasked", {true}},
        {"well over TLS", {true}},
        {"an unknown CA", unreached},
        {"an expired certificate", {false}},
        {"another host's certificate", unreached},
        {"TLS 1.2 only", unreached},
        {"TLS 1.2 by a setting", {true}},
    };
    return all;
}

Meaning meaningOf(const QByteArray& name)
{
    const auto found = meanings().find(name);
    return found == meanings().end() ? Meaning() : found->second;
}

std::map<QByteArray, Fault> faults()
{
    return faultsOf(kPage, answering(200, kPage, {{"Content-Type", "text/html"}}));
}

double daysUntil(const QDateTime& moment)
{
    return double(QDateTime::currentDateTimeUtc().msecsTo(moment)) / (24 * 3600 * 1000.0);
}

QDateTime endOf(const QString& certificate)
{
    return QSslCertificate::fromPath(certificate).value(0).expiryDate().toUTC();
}

} // namespace

/// A page of the project's own: what each fault says of it, its certificate and its times.
class TestWebWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            return; // only rows with certificates need them
        const QString wrong = m_certificates.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (const auto& [name, meaning] : meanings())
            QVERIFY2(faults().contains(name), name); // the table has it under another name by now
    }

    void everyFaultSaysWhetherThePageCanBeHad_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isReached");
        for (const auto& [name, fault] : faults()) {
            QTest::newRow(name) << name << false;
            QTest::newRow(name + ", from a machine that reaches it") << name << true;
        }
    }
    void everyFaultSaysWhetherThePageCanBeHad()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isReached);
        const Fault fault = faults().at(name);
        if (fault.certificate != Fault::Certificate::None && !Certificates::canBeMade())
            QSKIP(kNoCertificates);
        FaultServer server(fault.script, certificateOf(fault, m_certificates), fault.protocol);
        Json config = configurationOf(server, fault, m_certificates);
        if (isReached)
            config["unreachable"] = "down";
        ProgramRun run(QStringLiteral("web-watch"), config, {{"token", kTriedToken}});
        const Json result = run.collect();
        QVERIFY2(result.is_object(), run.output());
        if (name == "truncated in chunks") { // a text does not tell that it is not whole; Qt sometimes does
            QVERIFY(result.contains("result") || result["error"]["code"] == -32010);
            return;
        }
        const Meaning meaning = meaningOf(name);
        const auto expected =
            isReached && meaning.isDownIfReached ? std::optional(false) : meaning.isAvailable;
        const std::string said = result.dump();
        if (!expected) {
            QVERIFY2(result.contains("error"), said.c_str());
            QCOMPARE(result["error"]["code"], Json(fault.code));
            QVERIFY2(said.find(fault.words) != std::string::npos, said.c_str());
            QVERIFY(run.envelopes().empty());
        } else {
            QVERIFY2(result.contains("result"), said.c_str());
            QCOMPARE(run.fact("web.available"), Json(*expected));
            QCOMPARE(run.findings("web.available").isEmpty(), *expected);
            QCOMPARE(run.fact("web.complete_ms").is_number(), *expected);
            // Of a certificate that is not trusted nobody knows whose it is.
            QCOMPARE(run.fact("web.tls_days_left").is_number(),
                     fault.certificate != Fault::Certificate::None &&
                         (*expected || fault.certificate == Fault::Certificate::Expired));
            QCOMPARE(run.envelopes().front()["subject"],
                     (Json{{"project", "shop"}, {"release", "4.2.0"}, {"environment", "production"}}));
        }
        QVERIFY2(!run.output().contains(kTriedToken), run.output());
        QVERIFY(run.endsWell());
    }

    void theCertificatesEndIsAFact_data()
    {
        QTest::addColumn<bool>("isExpired");
        QTest::newRow("a good one") << false;
        QTest::newRow("one that is over") << true;
    }
    void theCertificatesEndIsAFact()
    {
        QFETCH(bool, isExpired);
        if (!Certificates::canBeMade())
            QSKIP(kNoCertificates);
        const QString certificate = isExpired ? m_certificates.expired() : m_certificates.good();
        FaultServer server(answering(200, kPage), certificate);
        ProgramRun run(QStringLiteral("web-watch"),
                       {{"url", server.url().toStdString()}, {"ca_file", certificate.toStdString()}},
                       Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.fact("web.available"), Json(!isExpired));
        const Json days = run.fact("web.tls_days_left");
        QVERIFY2(days.is_number(), run.output());
        // Rounded down to hundredths, some moments ago.
        QVERIFY2(std::abs(days.get<double>() - daysUntil(endOf(certificate))) < 0.1, run.output());
        QCOMPARE(days.get<double>() < 0, isExpired);
    }

    void theLayerTellsTheCertificatesEnd_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"well over TLS", "an unknown CA", "an expired certificate",
                                 "another host's certificate", "nothing wrong"})
            QTest::newRow(name) << QByteArray(name);
    }
    void theLayerTellsTheCertificatesEnd()
    {
        QFETCH(QByteArray, name);
        if (!Certificates::canBeMade())
            QSKIP(kNoCertificates);
        const Fault fault = faults().at(name);
        const QString certificate = certificateOf(fault, m_certificates);
        FaultServer server(fault.script, certificate, fault.protocol);
        const http::Answer answer = ask(server, fault);
        QCOMPARE(answer.has(Trouble::Tls), fault.trouble == Trouble::Tls);
        if (certificate.isEmpty())
            QVERIFY(!answer.seen.certificateEnds.isValid());
        else
            QCOMPARE(answer.seen.certificateEnds, endOf(certificate));
    }

    void theLayerTellsHowLongItTook_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("hasHead");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("all came") << QByteArray("nothing wrong") << true << true;
        QTest::newRow("the head came") << QByteArray("slow-loris") << true << false;
        QTest::newRow("nothing came") << QByteArray("silence") << false << false;
    }
    void theLayerTellsHowLongItTook()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, hasHead);
        QFETCH(bool, isWhole);
        const Fault fault = faults().at(name);
        FaultServer server(fault.script);
        const http::Seen seen = ask(server, fault).seen;
        QCOMPARE(seen.firstByte.has_value(), hasHead);
        QCOMPARE(seen.complete.has_value(), isWhole);
        if (isWhole)
            QVERIFY(*seen.firstByte <= *seen.complete);
    }

    void whatIsRecordedIsToldToTheNumber()
    {
        ProgramRun run(QStringLiteral("web-watch"),
                       {{"url", "https://shop.example.org"},
                        {"environment", "staging"},
                        {"recorded", (shippedPlugin(QStringLiteral("web-watch")) +
                                      QStringLiteral("/example/answers.json"))
                                         .toStdString()},
                        {"expected_text", "Everything for the harbour"}},
                       Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.envelopes().size(), size_t(1));
        const Json envelope = run.envelopes().front();
        QCOMPARE(envelope["kind"], Json("web"));
        QCOMPARE(envelope["observed_at"], Json("2026-11-24T09:00:00.000Z"));
        QCOMPARE(envelope["subject"],
                 (Json{{"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}}));
        Json facts = Json::object();
        for (const Json& fact : envelope["facts"])
            facts[fact["key"].get<std::string>()] = fact["value"];
        const QString digest =
            model::sha256Hex("<!doctype html> <title>Shop</title> <h1>Everything for the harbour</h1>");
        QCOMPARE(facts, (Json{{"web.available", true},
                              {"web.content_expected", true},
                              {"web.content_sha256", digest.toStdString()},
                              {"web.first_byte_ms", 41.0},
                              {"web.complete_ms", 57.0},
                              {"web.tls_days_left", 30.0}}));
    }

    void whatHasNoLengthHasToComeTwice_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isExpected");
        QTest::newRow("the same twice") << kPage << kPage << true << true;
        QTest::newRow("the first broke off") << kPage.left(20) << kPage << false << true;
        QTest::newRow("the second broke off") << kPage << kPage.left(20) << false << true;
        QTest::newRow("another page") << QByteArray("Market") << QByteArray("Market") << true << false;
    }
    /// One in chunks that breaks off is half the time taken for a whole one below.
    void whatHasNoLengthHasToComeTwice()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, isKnown);
        QFETCH(bool, isExpected);
        int asked = 0;
        FaultServer server([&](const Arrived& arrived, QTcpSocket& socket) {
            const QByteArray page = asked++ == 0 ? first : second;
            sending("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n" +
                    QByteArray::number(page.size(), 16) + "\r\n" + page + "\r\n0\r\n\r\n")(arrived, socket);
        });
        ProgramRun run(QStringLiteral("web-watch"),
                       {{"url", server.url().toStdString()}, {"expected_text", "<h1>Shop</h1>"}},
                       Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(asked, 2);
        QCOMPARE(run.fact("web.content_sha256"),
                 isKnown ? Json(model::sha256Hex(QByteArray(first).simplified()).toStdString()) : Json());
        QCOMPARE(run.findings("web.content_sha256").isEmpty(), isKnown);
        QCOMPARE(run.fact("web.content_expected"), Json(isExpected));
    }

    void aTestOfTheConnectionSaysHowItIs()
    {
        FaultServer server(answering(404, ""));
        ProgramRun gone(QStringLiteral("web-watch"), {{"url", server.url().toStdString()}}, Json::object());
        const std::string said = gone.collect(true)["result"]["message"].get<std::string>();
        QVERIFY2(said.starts_with("the page cannot be had: "), said.c_str());
        QVERIFY(gone.envelopes().empty());

        ProgramRun wrong(QStringLiteral("web-watch"), {{"url", server.url().toStdString()}, {"pattern", "("}},
                         Json::object());
        QCOMPARE(wrong.collect(true)["error"]["code"], Json(-32602));

        FaultServer well(answering(200, R"({"status":{"indicator":"none","description":"All is well"}})"));
        ProgramRun page(QStringLiteral("web-watch"),
                        {{"url", well.url().toStdString()}, {"statuspage", "status"}}, Json::object());
        QCOMPARE(page.collect(true)["result"]["message"], Json("the page says: All is well"));
    }

private:
    [[nodiscard]] http::Answer ask(const FaultServer& server, const Fault& fault) const
    {
        const auto settings = valueOf(http::readSettings(configurationOf(server, fault, m_certificates)));
        http::HttpClient client(
            settings, {QStringLiteral("tried"), QStringLiteral("1.0"), http::Allowlist().get("/"), {}},
            http::Surroundings::ofThisMachine(), valueOf(http::networkTransport(settings)));
        return client.ask(http::Request::text("/"));
    }

    Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TestWebWatch)
#include "tst_web_watch.moc"
