// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include "support/value_of.h"

#include <QTemporaryDir>

namespace slipway::test {

/// A real history file in a folder of its own, whose clock the test moves.
class TestHistory
{
public:
    TestHistory();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.slipway")); }
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] store::History& history() { return *m_history; }
    store::History* operator->() { return m_history.get(); }

    /// Later by that many seconds.
    void wait(qint64 seconds) { *m_now = m_now->addSecs(seconds); }
    [[nodiscard]] QDateTime now() const { return *m_now; }

    void close() { m_history.reset(); }
    [[nodiscard]] model::Result<std::unique_ptr<store::History>> open(const QString& path) const;
    void reopen();

    /// A project and a release of it, added.
    model::Project addProject(const QString& name = QStringLiteral("web"));
    model::Release addRelease(const model::Project& project, const QString& name = QStringLiteral("1.0"));

    [[nodiscard]] store::HistoryOptions options() const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<store::History> m_history;
};

/// Evidence about the project with a UUID of its own for each number.
[[nodiscard]] model::Evidence numberedEvidence(const QString& project, int number);
[[nodiscard]] model::Attestation anAttestation(const model::ReleaseId& release, const QDateTime& at);
[[nodiscard]] model::DeadLetter aDeadLetter(const QByteArray& payload = "{\"id\":\"7\"}");
[[nodiscard]] model::Source aSource(const model::ProjectId& project);
[[nodiscard]] model::Collection aCollection(const model::SourceId& source, const QDateTime& endedAt);

/// Runs SQL on the file behind Slipway's back; gives SQLite's message, empty if it went through.
[[nodiscard]] QString runSql(const QString& file, const char* sql);
/// The first column of the first row, as text.
[[nodiscard]] QString askSql(const QString& file, const char* sql);

[[nodiscard]] QByteArray bytesOf(const QString& file);
void writeBytes(const QString& file, const QByteArray& bytes);

} // namespace slipway::test
