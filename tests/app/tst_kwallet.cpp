// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDir>
#include <QFile>
#include <QPasswordDigestor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <future>

using namespace slipway;
using namespace std::chrono_literals;
using access::Secret;
using app::Keychain;
using model::ErrorCode;
using model::Result;

namespace {

const QString kWalletService = QStringLiteral("org.kde.kwalletd5");
const QString kWallet = QStringLiteral("kdewallet");
const QString kKey = QStringLiteral("web/keen/default/token");
const QByteArray kToken = "ghp_R3alL00kingT0ken4711";
const QByteArray kPassword = "correct horse";
constexpr auto kPatience = 60s; // more than any answer takes

/// A bus that starts nothing by itself: no keychain but the one that the test starts.
const QByteArray kBusConfiguration = R"(<busconfig>
<type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>)";

QString textOf(const Result<Secret>& secret)
{
    return secret ? QString::fromStdString(secret->text()) : secret.error().line();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void end(QProcess& process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished())
        qFatal("%s does not end", qPrintable(process.program()));
}

/// Calls the wallet service as its own tools do.
QVariant callWallet(const QString& method, const QVariantList& arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(kWalletService, QStringLiteral("/modules/kwalletd5"),
                                                       QStringLiteral("org.kde.KWallet"), method);
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    if (answer.type() != QDBusMessage::ReplyMessage)
        qFatal("kwalletd: %s", qPrintable(answer.errorMessage()));
    return answer.arguments().value(0);
}

} // namespace

/// Slipway's keychain on KDE's real wallet service, with a session bus, a display and a home of its own.
class TestKWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void withoutTheServiceThereIsNoKeychain();
    void aSecretIsKeptReadAndRemoved();
    void aLockedWalletIsOpenedByItsPassword();
    void aWalletThatThePersonLeavesLockedIsOneLine();
    void whoeverDoesNotAnswerIsGivenUp();
    void aWalletThatIsClosedToSlipwayIsOneLine();
    void aWalletThatIsSwitchedOffIsNoKeychain();

private:
    void startService(const QByteArray& more = {});
    void unlock();
    void lock();
    /// Asks the keychain beside this thread, while these keys are pressed in the service's dialogue.
    QString readWhile(const QStringList& keys, bool isTyped);
    void press(const QStringList& words);

    QTemporaryDir m_home;
    QByteArray m_hash; ///< what the service makes of the wallet's password
    QProcess m_display;
    QProcess m_bus;
    QProcess m_service;
};

void TestKWallet::initTestCase()
{
    for (const char* program : {"dbus-daemon", "kwalletd5", "Xvfb", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
    }
    m_display.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                             QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QVERIFY(m_display.waitForReadyRead());
    const QByteArray display = ':' + m_display.readLine().trimmed();
    write(m_home.filePath(QStringLiteral("bus.conf")), kBusConfiguration);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + m_home.filePath(QStringLiteral("bus.conf")),
                 QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    // As in a session of Plasma, where the wallet is asked in its own way and not as a Secret Service.
    const QList<std::pair<const char*, QByteArray>> session{
        {"DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed()},
        {"DISPLAY", display},
        {"HOME", m_home.path().toLocal8Bit()},
        {"XDG_RUNTIME_DIR", m_home.path().toLocal8Bit()},
        {"XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toLocal8Bit()},
        {"XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toLocal8Bit()},
        {"XDG_CURRENT_DESKTOP", "KDE"},
        {"KDE_SESSION_VERSION", "5"}};
    for (const auto& [name, value] : session)
        qputenv(name, value);
    QVERIFY(QDBusConnection::sessionBus().isConnected());

    const QString data = m_home.filePath(QStringLiteral("data/kwalletd"));
    QVERIFY(QDir().mkpath(data) && QDir().mkpath(m_home.filePath(QStringLiteral("config"))));
    const QByteArray salt(56, 's');
    write(data + QStringLiteral("/kdewallet.salt"), salt);
    m_hash = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, kPassword, salt, 50'000, 56);
}

void TestKWallet::init()
{
    if (QTest::currentTestFunction() == QByteArray("withoutTheServiceThereIsNoKeychain"))
        return;
    startService();
    unlock();
}

void TestKWallet::cleanup()
{
    end(m_service);
}

void TestKWallet::cleanupTestCase()
{
    end(m_bus);
    end(m_display);
}

/// Returns when the service is on the bus, or has ended without coming there.
void TestKWallet::startService(const QByteArray& more)
{
    end(m_service);
    write(m_home.filePath(QStringLiteral("config/kwalletrc")),
          "[Wallet]\nFirst Use=false\nUse One Wallet=true\nLaunch Manager=false\nPrompt on Open=false\n" +
              more);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_service.setProcessEnvironment(environment);
    QDBusServiceWatcher watcher(kWalletService, QDBusConnection::sessionBus(),
                                QDBusServiceWatcher::WatchForRegistration);
    const QSignalSpy come(&watcher, &QDBusServiceWatcher::serviceRegistered);
    m_service.start(QStringLiteral("kwalletd5"), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(!come.isEmpty() || m_service.state() == QProcess::NotRunning, 30'000);
}

/// As at the login, where PAM hands over what it made of the password; the first time it makes the wallet.
void TestKWallet::unlock()
{
    callWallet(QStringLiteral("pamOpen"), {kWallet, m_hash, 0});
    QVERIFY(callWallet(QStringLiteral("isOpen"), {kWallet}).toBool());
}

void TestKWallet::lock()
{
    callWallet(QStringLiteral("close"), {kWallet, true});
    QVERIFY(!callWallet(QStringLiteral("isOpen"), {kWallet}).toBool());
}

void TestKWallet::press(const QStringList& words)
{
    QProcess find;
    find.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                           QStringLiteral("--name"), QStringLiteral("KDE Wallet")});
    QVERIFY(find.waitForFinished());
    for (const QByteArray& window : find.readAllStandardOutput().split('\n')) {
        if (window.isEmpty())
            continue;
        QStringList all = words;
        all.insert(1, QStringLiteral("--window"));
        all.insert(2, QString::fromLatin1(window));
        QProcess::execute(QStringLiteral("xdotool"), all); // the dialogue may have gone meanwhile
    }
}

QString TestKWallet::readWhile(const QStringList& keys, bool isTyped)
{
    auto answer = std::async(std::launch::async, [] { return textOf(Keychain(kPatience).read(kKey)); });
    while (answer.wait_for(200ms) != std::future_status::ready) {
        if (isTyped) {
            press({QStringLiteral("key"), QStringLiteral("ctrl+a")});
            press({QStringLiteral("type"), QString::fromLatin1(kPassword)});
        }
        press(QStringList{QStringLiteral("key")} + keys);
    }
    return answer.get();
}

void TestKWallet::withoutTheServiceThereIsNoKeychain()
{
    Keychain keychain(kPatience);
    QVERIFY(!keychain.canKeep());
    const auto secret = keychain.read(kKey);
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::Unsupported);
}

void TestKWallet::aSecretIsKeptReadAndRemoved()
{
    Keychain keychain(kPatience);
    QVERIFY(keychain.canKeep());
    const auto before = keychain.read(kKey);
    QVERIFY(!before);
    QCOMPARE(before.error().code, ErrorCode::NotFound);
    for (const QByteArray& value : {QByteArray("first"), kToken}) {
        QByteArray bytes = value;
        const auto kept = keychain.write(kKey, Secret(bytes));
        QVERIFY2(kept.ok(), kept ? "" : qPrintable(kept.error().line()));
        QCOMPARE(textOf(keychain.read(kKey)), QString::fromLatin1(value));
    }
    // It is in the wallet's file, which is written when that is closed and read at another start, and not in
    // the clear.
    lock();
    startService();
    unlock();
    QCOMPARE(textOf(keychain.read(kKey)), QString::fromLatin1(kToken));
    QFile file(m_home.filePath(QStringLiteral("data/kwalletd/kdewallet.kwl")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty() && !bytes.contains(kToken));

    QVERIFY(keychain.remove(kKey).ok());
    const auto after = keychain.read(kKey);
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::NotFound);
    QVERIFY(keychain.remove(kKey).ok()); // none is well, too
}

void TestKWallet::aLockedWalletIsOpenedByItsPassword()
{
    QByteArray bytes = kToken;
    QVERIFY(Keychain(kPatience).write(kKey, Secret(bytes)).ok());
    lock();
    QCOMPARE(readWhile({QStringLiteral("Return")}, true), QString::fromLatin1(kToken));
}

void TestKWallet::aWalletThatThePersonLeavesLockedIsOneLine()
{
    lock();
    QCOMPARE(readWhile({QStringLiteral("Escape")}, false),
             QStringLiteral("keychain: the keychain stayed closed to Slipway; unlock it, or allow Slipway in "
                            "it, and try again"));
}

void TestKWallet::whoeverDoesNotAnswerIsGivenUp()
{
    lock();
    QCOMPARE(textOf(Keychain(500ms).read(kKey)),
             QStringLiteral("keychain: the keychain refuses (it did not answer within 0.5 s); unlock it and "
                            "try again"));
    // What was asked is still open there, and stands in nobody's way once it is answered.
    QVERIFY(readWhile({QStringLiteral("Escape")}, false).contains(QLatin1String("stayed closed")));
    unlock();
    QCOMPARE(textOf(Keychain(kPatience).read(kKey)), QString::fromLatin1(kToken));
}

void TestKWallet::aWalletThatIsClosedToSlipwayIsOneLine()
{
    startService("[Auto Deny]\nkdewallet=slipway\n");
    unlock();
    const QString said = QStringLiteral(
        "keychain: the keychain stayed closed to Slipway; unlock it, or allow Slipway in it, and try again");
    Keychain keychain(kPatience);
    QCOMPARE(textOf(keychain.read(kKey)), said);
    QByteArray bytes = kToken;
    const auto kept = keychain.write(kKey, Secret(bytes));
    QVERIFY(!kept);
    QCOMPARE(kept.error().line(), said);
    const auto removed = keychain.remove(kKey);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Unreadable);
}

void TestKWallet::aWalletThatIsSwitchedOffIsNoKeychain()
{
    startService("Enabled=false\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_service.state(), QProcess::NotRunning, 30'000); // it sees that and ends
    const auto secret = Keychain(kPatience).read(kKey);
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestKWallet)
#include "tst_kwallet.moc"
