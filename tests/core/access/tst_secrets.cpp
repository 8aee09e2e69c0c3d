// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/destination.h"
#include "core/access/named_variables.h"
#include "core/access/private_file.h"
#include "core/access/secret_file.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slipway;
using namespace slipway::access;
using model::ErrorCode;
using model::Json;
using model::Result;
using model::Status;

namespace {

constexpr KeyCost kCheap{1, quint64(64) << 10};
const QString kKey = QStringLiteral("p/ci/default/token");
const SecretKey kToken{model::ProjectId(QStringLiteral("p")), QStringLiteral("ci"), QStringLiteral("default"),
                       QStringLiteral("token")};
const QString kHost = QStringLiteral("https://a.example");

/// Says always the same, and counts how often it was asked.
struct Asked
{
    QString passphrase = QStringLiteral("correct horse");
    int old = 0;
    int fresh = 0;

    PassphraseAsker asker()
    {
        return [this](PassphraseFor what, const QString&) -> Result<Secret> {
            ++(what == PassphraseFor::AnOldFile ? old : fresh);
            return Secret(passphrase);
        };
    }
};

QString textOf(const Result<Secret>& secret)
{
    return secret ? QString::fromStdString(secret->text()) : secret.error().line();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

uint modeOf(const QString& path)
{
    struct stat about = {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 0777 : 0;
}

} // namespace

/// Where secrets lie, in memory and on the disk, and every way in which that goes wrong.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/slipway/secrets.json"));
    }

    void whatIsWrittenIsReadByTheNextProcess()
    {
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        QVERIFY(!file.isThere());
        QCOMPARE(file.read(kKey).error().code, ErrorCode::NotFound);
        QVERIFY(file.remove(kKey).ok());
        QVERIFY2(!file.isThere(), "removing nothing makes no file");
        QVERIFY(file.write(kKey, Secret(QStringLiteral("ghp_grün \"1\""))).ok());
        QVERIFY(file.write(QStringLiteral("other"), Secret(QStringLiteral("2"))).ok());
        QCOMPARE(asked.fresh, 1);
        QCOMPARE(asked.old, 0);

        SecretFile next(m_path, asked.asker(), kCheap);
        QVERIFY(!next.isOpen());
        QCOMPARE(textOf(next.read(kKey)), QStringLiteral("ghp_grün \"1\""));
        QCOMPARE(textOf(next.read(QStringLiteral("other"))), QStringLiteral("2"));
        QVERIFY2(asked.old == 1, "the passphrase is asked for once a process");
        QVERIFY(next.isOpen());
        QVERIFY(next.remove(kKey).ok());
        QCOMPARE(textOf(file.read(kKey)),
                 QStringLiteral("is not in the file of secrets; give it with: slipway source secret set"));
    }

    void theFileIsTheOwnersAndShowsNothing()
    {
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        const mode_t before = ::umask(0); // even where every file is everybody's
        QVERIFY(file.write(kKey, Secret(QStringLiteral("ghp_hidden"))).ok());
        QVERIFY(file.write(kKey, Secret(QStringLiteral("ghp_hidden2"))).ok());
        ::umask(before);
        QCOMPARE(modeOf(m_path), 0600U);
        QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("data/slipway"))), 0700U);
        const QByteArray bytes = contentOf(m_path);
        const Json json = Json::parse(bytes.toStdString());
        QCOMPARE(json["schema"].get<std::string>(), std::string("slipway.secrets/1"));
        for (const QByteArray& text : {QByteArray("ghp_hidden"), QByteArray("ghp_hidden").toBase64().left(12),
                                       kKey.toUtf8(), QByteArray("correct horse")})
            QVERIFY2(!bytes.contains(text), text);
        QStringList left = QDir(QFileInfo(m_path).path()).entryList(QDir::Files);
        left.removeAll(QStringLiteral("secrets.json"));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    void twoWritesShareNoNonceAndTwoFilesNoSalt()
    {
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        QVERIFY(file.write(kKey, Secret(QStringLiteral("same"))).ok());
        const Json first = Json::parse(contentOf(m_path).toStdString());
        QVERIFY(file.write(kKey, Secret(QStringLiteral("same"))).ok());
        const Json second = Json::parse(contentOf(m_path).toStdString());
        QVERIFY(first["nonce"] != second["nonce"]);
        QVERIFY(first["sealed"] != second["sealed"]);
        SecretFile other(m_folder->filePath(QStringLiteral("other.json")), asked.asker(), kCheap);
        QVERIFY(other.write(kKey, Secret(QStringLiteral("same"))).ok());
        QVERIFY(Json::parse(contentOf(other.path()).toStdString())["salt"] != first["salt"]);
    }

    void anotherPassphraseIsNamedAndChangesNothing()
    {
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        QVERIFY(file.write(kKey, Secret(QStringLiteral("value"))).ok());
        const QByteArray before = contentOf(m_path);
        Asked wrong{QStringLiteral("wrong horse")};
        SecretFile next(m_path, wrong.asker(), kCheap);
        QCOMPARE(next.read(kKey).error().code, ErrorCode::InvalidInput);
        QCOMPARE(textOf(next.read(kKey)),
                 m_path + QStringLiteral(": the passphrase is not the one it was closed with; try again"));
        QVERIFY(!next.write(kKey, Secret(QStringLiteral("other"))).ok());
        QVERIFY(!next.open(Secret(QStringLiteral("worse"))).ok());
        QVERIFY2(!next.isOpen(), "a wrong passphrase is not kept");
        QVERIFY(next.open(Secret(QStringLiteral("correct horse"))).ok());
        QCOMPARE(textOf(next.read(kKey)), QStringLiteral("value"));
        QCOMPARE(contentOf(m_path), before);
    }

    void everyChangedByteIsNoticed()
    {
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        QVERIFY(file.write(kKey, Secret(QStringLiteral("value"))).ok());
        const Json whole = Json::parse(contentOf(m_path).toStdString());
        for (const char* member : {"salt", "mark", "nonce", "sealed", "passes", "memory_bytes", "cipher",
                                   "derivation", "schema"}) {
            Json changed = whole;
            if (changed[member].is_number())
                changed[member] = changed[member].get<int>() + 1;
            else if (QByteArrayView(member) == "salt" || QByteArrayView(member) == "mark" ||
                     QByteArrayView(member) == "nonce" || QByteArrayView(member) == "sealed") {
                QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(changed[member]));
                bytes[0] = static_cast<char>(bytes[0] ^ 1);
                changed[member] = bytes.toBase64().toStdString();
            } else {
                changed[member] = "other";
            }
            overwrite(m_path, QByteArray::fromStdString(changed.dump()));
            SecretFile next(m_path, asked.asker(), kCheap);
            const auto read = next.read(kKey);
            QVERIFY2(!read, member);
            QVERIFY2(read.error().where == m_path, member);
        }
        overwrite(m_path, QByteArray::fromStdString(whole.dump()));
        QCOMPARE(textOf(file.read(kKey)), QStringLiteral("value"));
    }

    void whatIsDamagedNewerOrNoneOfOursIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Corrupt);
        QTest::newRow("cut") << QByteArray("{\"schema\":\"slipway.secrets/1\",\"sa")
                             << int(ErrorCode::Corrupt);
        QTest::newRow("no head") << QByteArray("{\"schema\":\"slipway.secrets/1\"}")
                                 << int(ErrorCode::Corrupt);
        QTest::newRow("greedy")
            << QByteArray("{\"schema\":\"slipway.secrets/1\",\"derivation\":\"argon2id13\",\"cipher\":"
                          "\"xchacha20poly1305-ietf\",\"passes\":1,\"memory_bytes\":1099511627776}")
            << int(ErrorCode::Corrupt);
        QTest::newRow("newer") << QByteArray("{\"schema\":\"slipway.secrets/2\"}") << int(ErrorCode::TooNew);
        QTest::newRow("another") << QByteArray("{\"schema\":\"npm\"}") << int(ErrorCode::NotOurs);
        QTest::newRow("too large") << QByteArray((1 << 20) + 1, 'x') << int(ErrorCode::LimitExceeded);
    }

    void whatIsDamagedNewerOrNoneOfOursIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QVERIFY(writePrivateFile(m_path, content).ok());
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        QCOMPARE(int(file.read(kKey).error().code), code);
        QCOMPARE(file.read(kKey).error().where, m_path);
        QVERIFY2(!file.write(kKey, Secret(QStringLiteral("v"))).ok(),
                 "what cannot be read is not written over");
        QCOMPARE(contentOf(m_path), content);
    }

    void aFileThatOthersMayReadIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0604, 0620, 0610})
            QTest::addRow("%o", mode) << mode;
    }

    void aFileThatOthersMayReadIsRefused()
    {
        QFETCH(int, mode);
        Asked asked;
        SecretFile file(m_path, asked.asker(), kCheap);
        QVERIFY(file.write(kKey, Secret(QStringLiteral("value"))).ok());
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(mode)), 0);
        const auto read = file.read(kKey);
        QCOMPARE(read.error().code, ErrorCode::Unreadable);
        QCOMPARE(read.error().line(),
                 QStringLiteral("%1: others may use it (mode %2); make it yours alone with: chmod "
                                "600 %1")
                     .arg(m_path)
                     .arg(mode, 3, 8, QLatin1Char('0')));
        QVERIFY(!file.write(kKey, Secret(QStringLiteral("other"))).ok());
    }

    void aLinkAFolderAndNothingAreRefused()
    {
        const QString target = m_folder->filePath(QStringLiteral("target"));
        QVERIFY(writePrivateFile(target, "x").ok());
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(target, link));
        QCOMPARE(textOf(readPrivateFile(target, 10)), QStringLiteral("x"));
        QCOMPARE(readPrivateFile(link, 10).error().code, ErrorCode::Unreadable);
        QCOMPARE(readPrivateFile(m_folder->path(), 10).error().code, ErrorCode::Unreadable);
        QCOMPARE(readPrivateFile(m_folder->filePath(QStringLiteral("none")), 10).error().code,
                 ErrorCode::NotFound);
    }

    void nobodyToAskLeavesItClosed()
    {
        SecretFile file(
            m_path,
            [](PassphraseFor, const QString&) -> Result<Secret> {
                return model::Error{ErrorCode::Locked, QStringLiteral("nobody"), {}, {}};
            },
            kCheap);
        QCOMPARE(file.write(kKey, Secret(QStringLiteral("v"))).error().code, ErrorCode::Locked);
        QVERIFY(!file.isThere());
    }

    void anUnwritableFolderIsNamed()
    {
        overwrite(m_folder->filePath(QStringLiteral("data")), "a file where the folder would be");
        const auto written = writePrivateFile(m_path, "x");
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QCOMPARE(written.error().where, QFileInfo(m_path).path());
    }

    void referencesGoThroughTheConfiguration()
    {
        const QDateTime issued(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
        const SecretReferences secrets{
            {QStringLiteral("key"), {SecretPlace::File, {}, issued}},
            {QStringLiteral("token"), {SecretPlace::Environment, QStringLiteral("A_1"), {}}}};
        const Json config{{"url", "https://a"}};
        const Json with = withSecrets(config, secrets);
        QCOMPARE(
            QByteArray::fromStdString(with.dump()),
            QByteArray("{\"$secrets\":{\"key\":{\"issued_at\":\"2026-09-01T08:00:00Z\",\"place\":\"file\"},"
                       "\"token\":{\"place\":\"environment\",\"variable\":\"A_1\"}},\"url\":\"https://a\"}"));
        QVERIFY(*secretsOf(with) == secrets);
        QVERIFY(secretsOfRecord(QByteArray::fromStdString(with.dump())) == secrets);
        QVERIFY(withoutSecrets(with) == config);
        QVERIFY(withSecrets(with, {}) == config);
        QVERIFY2(secretsOf(config)->empty(), "a configuration from before");
    }

    void aReferenceThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("text") << QByteArray(R"("ghp_value")");
        QTest::newRow("value") << QByteArray(R"({"token": "ghp_value"})");
        QTest::newRow("place") << QByteArray(R"({"token": {"place": "post-it"}})");
        QTest::newRow("no variable") << QByteArray(R"({"token": {"place": "environment"}})");
        QTest::newRow("bad variable")
            << QByteArray(R"({"token": {"place": "environment", "variable": "A=B"}})");
    }

    void aReferenceThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, member);
        Json config = Json::object();
        config[kSecretsMember] = Json::parse(member.toStdString());
        const auto secrets = secretsOf(config);
        QVERIFY(!secrets);
        QCOMPARE(secrets.error().code, ErrorCode::Corrupt);
        QVERIFY(!secrets.error().line().contains(QStringLiteral("ghp_value")));
    }

    void ageIsCountedInDaysAndWarnsAfterNinety()
    {
        const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        const auto aged = [&](int seconds) {
            return SecretReference{SecretPlace::Keychain, {}, now.addSecs(-qint64(seconds))};
        };
        constexpr int kDay = 24 * 60 * 60;
        QCOMPARE(ageInDays(aged(kDay - 1), now), std::optional<qint64>(0));
        QCOMPARE(ageInDays(aged(-kDay), now), std::optional<qint64>(0));
        QCOMPARE(ageInDays({}, now), std::optional<qint64>());
        QVERIFY(!isOverdue(aged(91 * kDay - 1), now));
        QVERIFY(isOverdue(aged(91 * kDay), now));
        QVERIFY(!isOverdue({}, now));
        QCOMPARE(
            overdueSecrets({{QStringLiteral("a"), aged(91 * kDay)}, {QStringLiteral("b"), aged(1)}}, now),
            QStringList{QStringLiteral("a")});
    }

    void aDestinationIsTheOriginOfWhatTheConfigurationNames()
    {
        const Json config{{"url", "https://ada:pw@prom.example:9090/a/b?c#d"}, {"host", "db.example"}};
        const auto of = [&](const QStringList& hosts) { return destinationOf(hosts, config, {}).value(); };
        QCOMPARE(of({QStringLiteral("api.github.com"), QStringLiteral("config:url")}),
                 QStringLiteral("https://prom.example:9090"));
        QCOMPARE(of({QStringLiteral("config:url"), QStringLiteral("config:host")}),
                 QStringLiteral("https://prom.example:9090, db.example"));
        QCOMPARE(of({QStringLiteral("config:none")}), QString());
        QCOMPARE(destinationFrom(QStringLiteral(" HTTPS://Prom.example:9090/a/ ,db.example,, ")),
                 QStringLiteral("https://prom.example:9090, db.example"));
        QCOMPARE(destinationFrom(QStringLiteral(" , ")), QString());
    }

    /// Whoever chooses whom to trust chooses who answers.
    void aDestinationHoldsWhatTheCaFileHolds()
    {
        const QStringList hosts{QStringLiteral("config:url")};
        const Json config{{"url", "https://a.example/x"}, {"ca_file", "ca.pem"}};
        const auto now = [&] { return destinationOf(hosts, config, m_folder->path()); };
        const QString path = m_folder->filePath(QStringLiteral("ca.pem"));
        QCOMPARE(now().error().code, ErrorCode::NotFound);
        QCOMPARE(now().error().line(),
                 path + QStringLiteral(": is not there; name a file with the CA's certificate"));
        overwrite(path, "ours");
        QCOMPARE(now().value(),
                 QStringLiteral("https://a.example, CA sha256:"
                                "ae0bec9e9d33c56354bd612c8a6010840324fc5b9786ce0a18b696b304b09397"));
        const Json absolute{{"url", "https://a.example"}, {"ca_file", path.toStdString()}};
        QCOMPARE(destinationOf(hosts, absolute, {}).value(), now().value());
        QCOMPARE(destinationFrom(now().value()), now().value());
        const QString before = now().value();
        overwrite(path, "theirs");
        QVERIFY(now().value() != before);
        overwrite(path, QByteArray((4 << 20) + 1, 'x'));
        QCOMPARE(now().error().code, ErrorCode::LimitExceeded);
        for (const char* none : {".", "/dev/zero"}) {
            const Json device{{"ca_file", none}};
            QCOMPARE(destinationOf(hosts, device, m_folder->path()).error().code, ErrorCode::Unreadable);
        }
    }

    void onlyVariablesThatThePersonNamedAreRead()
    {
        const NamedVariables named(m_folder->filePath(QStringLiteral("config/named-variables.json")));
        SecretKey other = kToken;
        other.instance = QStringLiteral("other");
        for (const QString& variable : {QStringLiteral("PROM_TOKEN"), QStringLiteral("SLIPWAY_TOKEN")}) {
            QCOMPARE(named.check(kToken, variable, kHost).error().code, ErrorCode::Conflict);
            QVERIFY(named.allow(kToken, variable, kHost).ok());
            QVERIFY(named.check(kToken, variable, kHost).ok());
            QVERIFY(!named.check(other, variable, kHost).ok());
            QVERIFY(!named.check(kToken, QStringLiteral("AWS_SECRET_ACCESS_KEY"), kHost).ok());
            const Status elsewhere = named.check(kToken, variable, QStringLiteral("https://b.example"));
            QCOMPARE(
                elsewhere.error().line(),
                QStringLiteral("is to come from the environment variable %1, which was named for "
                               "https://a.example, and the source now asks https://b.example; if that is "
                               "right, name it again with --env %1")
                    .arg(variable));
            QVERIFY(!named.check(kToken, variable, {}).ok());
        }
        QVERIFY(named.forget(other).ok());
        QVERIFY(named.check(kToken, QStringLiteral("SLIPWAY_TOKEN"), kHost).ok());
        QVERIFY(named.forget(kToken).ok());
        QVERIFY(!named.check(kToken, QStringLiteral("SLIPWAY_TOKEN"), kHost).ok());
    }

    /// For pipelines, which have no list: the host stands beside the value.
    void aVariableBesideItSaysWhereItMayGo()
    {
        const NamedVariables named(m_folder->filePath(QStringLiteral("config/named-variables.json")));
        const QString variable = QStringLiteral("SLIPWAY_TOKEN");
        const QString foreign = QStringLiteral("PROM_TOKEN");
        const QString evil = QStringLiteral("https://b.example");
        qputenv("SLIPWAY_TOKEN_FOR", "https://a.example/api/");
        qputenv("PROM_TOKEN_FOR", "https://a.example");
        const auto unset = qScopeGuard([] {
            qunsetenv("SLIPWAY_TOKEN_FOR");
            qunsetenv("PROM_TOKEN_FOR");
        });
        QVERIFY(named.check(kToken, variable, kHost).ok());
        QVERIFY2(!named.check(kToken, foreign, kHost).ok(), "not ours");
        QCOMPARE(named.check(kToken, variable, evil).error().line(),
                 QStringLiteral("is to come from the environment variable SLIPWAY_TOKEN, which was named for "
                                "https://a.example, and the source now asks https://b.example; if that is "
                                "right, set SLIPWAY_TOKEN_FOR"));
        QVERIFY(!named.allow(kToken, variable, evil).ok());
        QVERIFY(named.allow(kToken, variable, kHost).ok());
        QVERIFY2(!QFile::exists(m_folder->filePath(QStringLiteral("config"))), "nothing to remember");
        qunsetenv("SLIPWAY_TOKEN_FOR");
        QVERIFY(named.allow(kToken, variable, evil).ok());
        qputenv("SLIPWAY_TOKEN_FOR", "https://a.example");
        QVERIFY2(!named.check(kToken, variable, evil).ok(), "it says so before the list does");
    }

    void aListThatCannotBeReadIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isForAll");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = R"({"p/ci/other/token": {"variable": "X", "for": "https://a.example"}})";
        QTest::newRow("readable by others") << good << true << ErrorCode::Unreadable;
        QTest::newRow("cut short") << good.chopped(1) << false << ErrorCode::Corrupt;
        QTest::newRow("no object") << QByteArray("[1]") << false << ErrorCode::Corrupt;
        QTest::newRow("empty") << QByteArray() << false << ErrorCode::Corrupt;
        QTest::newRow("too large") << QByteArray(300'000, ' ') << false << ErrorCode::LimitExceeded;
    }

    void aListThatCannotBeReadIsNotOverwritten()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isForAll);
        QFETCH(ErrorCode, code);
        const QString path = m_folder->filePath(QStringLiteral("named-variables.json"));
        overwrite(path, content);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), isForAll ? 0644 : 0600), 0);
        const NamedVariables named(path);
        for (const Status& status :
             {named.allow(kToken, QStringLiteral("SLIPWAY_TOKEN"), kHost), named.forget(kToken),
              named.check(kToken, QStringLiteral("SLIPWAY_TOKEN"), kHost)}) {
            QVERIFY(!status.ok());
            QCOMPARE(status.error().code, code);
            QCOMPARE(status.error().where, path);
        }
        QCOMPARE(contentOf(path), content);
    }

    /// As it was written before destinations were: nothing in it counts.
    void aVariableThatIsNamedForNobodyIsNotRead()
    {
        const QString path = m_folder->filePath(QStringLiteral("named-variables.json"));
        overwrite(path, R"({"p/ci/default/token": "PROM_TOKEN"})");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0600), 0);
        const NamedVariables named(path);
        QVERIFY(!named.check(kToken, QStringLiteral("PROM_TOKEN"), kHost).ok());
        QVERIFY(!named.check(kToken, QStringLiteral("PROM_TOKEN"), {}).ok());
        QVERIFY(named.allow(kToken, QStringLiteral("PROM_TOKEN"), kHost).ok());
        QVERIFY(named.check(kToken, QStringLiteral("PROM_TOKEN"), kHost).ok());
    }

    void aSecretLeavesNothingBehind()
    {
        std::string text(100, 'x');
        const char* place = text.data();
        Secret secret(std::move(text));
        QVERIFY2(std::string(place, 100) == std::string(100, '\0'), "what it was made from");
        const char* kept = secret.text().data();
        Secret moved(std::move(secret));
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY2(moved.text().data() == kept, "moving copies nothing");
        QByteArray bytes("abcdefghijklmnopqrstuvwxyz");
        bytes.detach();
        Secret fromBytes(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(fromBytes.text(), std::string("abcdefghijklmnopqrstuvwxyz"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
