// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters.h"

#include <QUuid>

namespace slipway::test {

namespace {

QByteArray envelope(const QString& project, const QByteArray& fact)
{
    return R"({"schema":"slipway.evidence/1","id":")" +
           QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
           R"(","kind":"test-run","source":{"plugin":"junit","version":"1.0.0","instance":"ci-main"},)"
           R"("subject":{"project":")" +
           project.toUtf8() + R"(","commit":")" + QByteArray(40, 'a') +
           R"("},"observed_at":"2026-11-20T10:00:00Z","facts":[{"key":")" + fact + R"(","value":10}]})";
}

} // namespace

QByteArray anEnvelopeFor(const QString& project)
{
    return envelope(project, "tests.total");
}

QByteArray anUnknownFact(const QString& project)
{
    return envelope(project, "tests.made_up");
}

void ingest(readiness::Workspace& workspace, const QList<QByteArray>& envelopes)
{
    std::vector<evidence::Arrival> arrivals;
    for (const QByteArray& json : envelopes)
        arrivals.push_back({json, QStringLiteral("a.json"), {}, {}, {}});
    if (const auto taken = workspace.ingest().take(arrivals, QStringLiteral("ada")); !taken)
        qFatal("%s", qPrintable(taken.error().line()));
}

model::DeadLetter aLetter(int number)
{
    model::DeadLetter letter;
    letter.id = model::DeadLetterId(QStringLiteral("letter-%1").arg(number));
    letter.plugin = QStringLiteral("junit");
    letter.instance = QStringLiteral("ci-%1").arg(number % 3);
    letter.project = QStringLiteral("service-%1").arg(number % 5);
    letter.reason = QStringLiteral("the fact x%1 is not registered").arg(number);
    letter.place = QStringLiteral("/facts/%1/key").arg(number);
    letter.size = 100 + number;
    letter.firstAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC).addSecs(number);
    letter.lastAt = letter.firstAt;
    return letter;
}

} // namespace slipway::test
