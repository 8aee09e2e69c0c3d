// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QProcess>
#include <QTemporaryDir>

namespace slipway::test {

/// A real Prometheus on the loopback, over samples written down beforehand.
class PrometheusServer
{
public:
    ~PrometheusServer();

    /// Whether `prometheus` and `promtool` are there.
    [[nodiscard]] static bool isInstalled();
    /// Makes blocks of the samples (OpenMetrics text) and serves them, with rules (YAML) if there are any.
    /// What went wrong, or nothing.
    [[nodiscard]] QString start(const QByteArray& openMetrics, const QByteArray& rules = {});
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    /// What it answers to a GET of this path.
    [[nodiscard]] QByteArray get(const QString& path) const;
    /// The answer of /api/v1/query_range.
    [[nodiscard]] QByteArray range(const QString& query, const QDateTime& from, const QDateTime& to,
                                   int stepSeconds) const;
    /// The only number that a query answers at a moment; nothing if there is none.
    [[nodiscard]] std::optional<double> value(const QString& query, const QDateTime& at) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace slipway::test
