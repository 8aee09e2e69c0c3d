// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/collecting.h"
#include "plugins/http/program_run.h"

#include "support/value_of.h"

#include <QDir>
#include <QTest>

#include <map>

namespace slipway::test {

[[nodiscard]] inline QByteArray bytesOf(const model::Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

/// An envelope as another system writes it.
[[nodiscard]] inline model::Json envelope(int number, const model::Json& more = model::Json::object())
{
    model::Json json{
        {"schema", "slipway.evidence/1"},
        {"id",
         QStringLiteral("01936b2e-7c00-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')).toStdString()},
        {"kind", "test-run"},
        {"source", {{"plugin", "junit"}, {"version", "2.1"}, {"instance", "ci-main"}}},
        {"subject", {{"project", "web"}, {"commit", std::string(40, 'a')}}},
        {"observed_at", "2026-11-24T08:00:00Z"},
        {"facts", {{{"key", "tests.total"}, {"value", number}}}}};
    json.update(more);
    return json;
}

/// The folder, and what a source makes of it.
class DropFolder
{
public:
    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return m_place.filePath(name.isEmpty() ? QStringLiteral("drop") : QStringLiteral("drop/") + name);
    }
    /// Beside the folder.
    [[nodiscard]] QString outside(const QString& name) const { return m_place.filePath(name); }

    void put(const QString& name, const QByteArray& content) const
    {
        QDir().mkpath(path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// Names and contents; of links their target.
    [[nodiscard]] std::map<QString, QByteArray> all() const
    {
        std::map<QString, QByteArray> found;
        const auto entries =
            QDir(path()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo& entry : entries) {
            QFile file(entry.filePath());
            if (entry.isSymLink())
                found[entry.fileName()] = entry.symLinkTarget().toUtf8();
            else
                found[entry.fileName()] =
                    entry.isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return found;
    }

    [[nodiscard]] Seen collect(const model::Json& more = model::Json::object(),
                               const QDateTime& since = {}) const
    {
        plugins::CollectRequest request;
        request.subject.project = QStringLiteral("web");
        request.instance = QStringLiteral("drops");
        request.config = {{"path", path().toStdString()}};
        request.config.update(more);
        if (since.isValid())
            request.since = since;
        plugins::Limits limits;
        limits.handshake = limits.collect = limits.shutdown = std::chrono::seconds(120);
        return collectOnce(valueOf(plugins::readPlugin(shippedPlugin(QStringLiteral("webhook-file")),
                                                       plugins::Origin::Shipped, pluginSchema())),
                           request, limits, plugins::Sandbox::ofThisMachine());
    }

private:
    QTemporaryDir m_place;
};

} // namespace slipway::test
