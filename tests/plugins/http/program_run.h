// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QProcess>
#include <QTemporaryDir>

namespace slipway::test {

/// A live plugin's program, spoken to without the host between, so that every byte of it is seen. Waits on an
/// event loop, on which the servers of the test go on.
class ProgramRun
{
public:
    /// The program of plugins/shipped/NAME.
    ProgramRun(const QString& name, const model::Json& config, const model::Json& secrets);
    ~ProgramRun();

    void send(const model::Json& message);
    void closeInput() { m_process.closeWriteChannel(); }
    /// The answer with that id; null if the program ends or a minute passes.
    [[nodiscard]] model::Json answer(int id);
    /// Initializes, collects (or probes), shuts down; the answer to the collection.
    [[nodiscard]] model::Json collect(bool isProbe = false, const QByteArray& launch = {});
    /// Whether it ends by itself with exit code 0.
    [[nodiscard]] bool endsWell();

    /// Everything it wrote, both channels.
    [[nodiscard]] const QByteArray& output() const { return m_all; }
    /// The most memory it had at once until collect() was answered, in KiB.
    [[nodiscard]] qint64 peakMemory() const { return m_peak; }
    [[nodiscard]] const std::vector<model::Json>& envelopes() const { return m_envelopes; }
    /// The value of a fact in any envelope; null if there is none.
    [[nodiscard]] model::Json fact(const char* key) const;
    /// Messages of the findings with that rule.
    [[nodiscard]] QStringList findings(const char* rule) const;

private:
    void take();
    [[nodiscard]] bool waitUntil(const std::function<bool()>& isSo);
    [[nodiscard]] qint64 readPeak() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_unread;
    QByteArray m_all;
    qint64 m_peak = 0;
    std::vector<model::Json> m_answers;
    std::vector<model::Json> m_envelopes;
};

/// Where the built plugins are.
[[nodiscard]] QString shippedPlugin(const QString& name);

} // namespace slipway::test
