// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include "support/builders.h"

#include <QFile>

#include <sqlite3.h>

namespace slipway::test {

using namespace model;

TestHistory::TestHistory()
    : m_now(std::make_shared<QDateTime>(theDay()))
{
    m_history = valueOf(store::createHistory(path(), options()));
}

store::HistoryOptions TestHistory::options() const
{
    store::HistoryOptions options;
    options.clock = [now = m_now] { return *now; };
    options.busyTimeout = std::chrono::milliseconds(200);
    return options;
}

Result<std::unique_ptr<store::History>> TestHistory::open(const QString& path) const
{
    return store::openHistory(path, options());
}

void TestHistory::reopen()
{
    m_history.reset();
    m_history = valueOf(open(path()));
}

Project TestHistory::addProject(const QString& name)
{
    Project project = aProject(name);
    return valueOf(m_history->addProject(project, QStringLiteral("ada")));
}

Release TestHistory::addRelease(const Project& project, const QString& name)
{
    Release release = aRelease();
    release.project = project.id;
    release.name = name;
    return valueOf(m_history->addRelease(release, QStringLiteral("ada")));
}

Evidence numberedEvidence(const QString& project, int number)
{
    Evidence evidence = anEvidence().with(QStringLiteral("tests.total"), qint64(number));
    evidence.id =
        EvidenceId(QStringLiteral("01890000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
    evidence.subject.project = project;
    evidence.recordedAt = {};
    return evidence;
}

Attestation anAttestation(const ReleaseId& release, const QDateTime& at)
{
    Attestation attestation;
    attestation.release = release;
    attestation.criterion = CriterionId(QStringLiteral("pii-redaction"));
    attestation.commit = commitOf('a');
    attestation.by = QStringLiteral("sec-lead");
    attestation.reason = QStringLiteral("Read 200 log lines – none");
    attestation.link = QStringLiteral("https://example.org/notes");
    attestation.at = at;
    attestation.expiresAt = at.addDays(30);
    return attestation;
}

DeadLetter aDeadLetter(const QByteArray& payload)
{
    DeadLetter letter;
    letter.plugin = QStringLiteral("junit");
    letter.instance = QStringLiteral("ci-main");
    letter.project = QStringLiteral("web");
    letter.reason = QStringLiteral("the fact tests.totl is not registered");
    letter.place = QStringLiteral("/facts/0/key");
    letter.hint = QStringLiteral("did you mean tests.total?");
    letter.payload = payload;
    letter.size = payload.size() + 20;
    return letter;
}

Source aSource(const ProjectId& project)
{
    Source source;
    source.project = project;
    source.plugin = QStringLiteral("junit");
    source.instance = QStringLiteral("ci-main");
    source.config = R"({"files":["build/**/*.xml"]})";
    source.schedule = QStringLiteral("PT15M");
    return source;
}

Collection aCollection(const SourceId& source, const QDateTime& endedAt)
{
    Collection collection;
    collection.source = source;
    collection.startedAt = endedAt.addSecs(-2);
    collection.endedAt = endedAt;
    collection.stored = 3;
    collection.alreadyThere = 2;
    collection.dead = 1;
    return collection;
}

QString runSql(const QString& file, const char* sql)
{
    sqlite3* handle = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(file));
    char* message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    const QString told = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(handle);
    return told;
}

QString askSql(const QString& file, const char* sql)
{
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    const QString answer =
        QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return answer;
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return in.readAll();
}

void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace slipway::test
