// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

#include <qt6keychain/keychain.h>

namespace slipway::app {

using namespace model;
using access::Secret;

namespace {

constexpr std::chrono::milliseconds kTurn{100}; // after which it is looked whether the program ends
constexpr QLatin1String kService("slipway");

/// What one job came to.
struct JobEnd
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isOver = false;
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    Secret value;
};

/// The one thread that QtKeychain runs on: its queue of jobs belongs to the thread that uses it first, and
/// stands still when that ends.
class KeychainThread
{
public:
    static KeychainThread& instance()
    {
        static KeychainThread one;
        return one;
    }

    template<class Job, class Prepare, class Take>
    std::shared_ptr<JobEnd> run(const QString& key, std::chrono::milliseconds patience, Prepare prepare,
                                Take take)
    {
        auto end = std::make_shared<JobEnd>();
        QMetaObject::invokeMethod(&m_context, [key, prepare, take, end] {
            auto* job = new Job(QString(kService)); // deletes itself
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [job, take, end](QKeychain::Job*) {
                const std::lock_guard lock(end->mutex);
                end->error = job->error();
                end->text = job->errorString();
                take(*job, *end);
                end->isOver = true;
                end->changed.notify_all();
            });
            job->start();
        });
        std::unique_lock lock(end->mutex);
        const auto until = std::chrono::steady_clock::now() + patience;
        while (!end->isOver && !m_isClosing && std::chrono::steady_clock::now() < until)
            end->changed.wait_for(lock, kTurn);
        if (!end->isOver) {
            end->error = QKeychain::OtherError;
            end->text = QStringLiteral("it did not answer within %1 s").arg(double(patience.count()) / 1000);
        }
        return end;
    }

private:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_context.moveToThread(&m_thread);
        m_thread.start();
        if (QCoreApplication* program = QCoreApplication::instance())
            QObject::connect(
                program, &QCoreApplication::aboutToQuit, &m_context, [this] { m_isClosing = true; },
                Qt::DirectConnection);
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QThread m_thread;
    QObject m_context;
    std::atomic_bool m_isClosing = false;
};

Error noKeychain()
{
    return {ErrorCode::Unsupported, QStringLiteral("no keychain answers here"), QStringLiteral("keychain"),
            QStringLiteral(
                "use a desktop session with one, or keep the secret in an encrypted file: --place file")};
}

Error errorOf(const JobEnd& end)
{
    switch (end.error) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound,
                QStringLiteral("is not in the keychain of this account"),
                {},
                QStringLiteral("give it with: slipway source secret set")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noKeychain();
    case QKeychain::AccessDenied: // all that KWallet says, whoever refused: the person or its settings
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Unreadable, QStringLiteral("the keychain stayed closed to Slipway"),
                QStringLiteral("keychain"),
                QStringLiteral("unlock it, or allow Slipway in it, and try again")};
    default:
        return {ErrorCode::Unreadable,
                QStringLiteral("the keychain refuses (%1)").arg(end.text.simplified().left(200)),
                QStringLiteral("keychain"), QStringLiteral("unlock it and try again")};
    }
}

/// Who may answer.
const QStringList& services()
{
    static const QStringList names{QStringLiteral("org.freedesktop.secrets"),
                                   QStringLiteral("org.kde.kwalletd6"), QStringLiteral("org.kde.kwalletd5"),
                                   QStringLiteral("org.kde.kwalletd")};
    return names;
}

} // namespace

bool Keychain::canKeep() const
{
    // Without a bus Qt and GLib would start one, which nobody could unlock a keychain on.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
        (runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus"))))
        return false;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface())
        return false;
    const QDBusReply<QStringList> running = bus.interface()->registeredServiceNames();
    const QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
    return std::any_of(services().begin(), services().end(), [&](const QString& name) {
        return running.value().contains(name) || startable.value().contains(name);
    });
}

Result<Secret> Keychain::read(const QString& key)
{
    if (!canKeep())
        return noKeychain();
    const auto end = KeychainThread::instance().run<QKeychain::ReadPasswordJob>(
        key, m_patience, [](QKeychain::ReadPasswordJob&) {},
        [](const QKeychain::ReadPasswordJob& job, JobEnd& its) {
            QByteArray bytes = job.textData().toUtf8();
            its.value = Secret(bytes);
        });
    const std::lock_guard lock(end->mutex);
    if (end->error != QKeychain::NoError)
        return errorOf(*end);
    return std::move(end->value);
}

Status Keychain::write(const QString& key, const Secret& value)
{
    if (!canKeep())
        return noKeychain();
    const auto shared = std::make_shared<Secret>(value.copy()); // the job may begin when this has given up
    const auto end = KeychainThread::instance().run<QKeychain::WritePasswordJob>(
        key, m_patience,
        [shared](QKeychain::WritePasswordJob& job) {
            QString text = toQString(shared->text());
            job.setTextData(text);
            access::wipe(text);
        },
        [](const QKeychain::WritePasswordJob&, JobEnd&) {});
    const std::lock_guard lock(end->mutex);
    return end->error == QKeychain::NoError ? Status(Done{}) : errorOf(*end);
}

Status Keychain::remove(const QString& key)
{
    if (!canKeep())
        return noKeychain();
    const auto end = KeychainThread::instance().run<QKeychain::DeletePasswordJob>(
        key, m_patience, [](QKeychain::DeletePasswordJob&) {},
        [](const QKeychain::DeletePasswordJob&, JobEnd&) {});
    const std::lock_guard lock(end->mutex);
    const bool isGone = end->error == QKeychain::NoError || end->error == QKeychain::EntryNotFound;
    return isGone ? Status(Done{}) : errorOf(*end);
}

} // namespace slipway::app
