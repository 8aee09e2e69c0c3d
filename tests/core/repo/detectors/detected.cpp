// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

#include "core/repo/foreign_paths.h"

namespace slipway::test {

using namespace repo;

namespace {

class Sink : public FactSink
{
public:
    void add(const QString& key, model::FactValue value) override
    {
        QVERIFY2(!detected.facts.contains(key), qPrintable(key + QStringLiteral(" was told twice")));
        detected.facts.insert(key, std::move(value));
    }
    void find(model::Finding finding) override { detected.findings.push_back(std::move(finding)); }
    void note(const QString&) override {}

    Detected detected;
};

class NoAges : public PathAges
{
public:
    [[nodiscard]] QDateTime lastChanged(const QString&) const override
    {
        return {QDate(2026, 11, 1), QTime(0, 0), Qt::UTC};
    }
};

QString shown(const model::FactValue& value)
{
    return std::visit(
        [](const auto& held) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, QString>)
                return held;
            else if constexpr (std::is_same_v<std::decay_t<decltype(held)>, bool>)
                return held ? QStringLiteral("yes") : QStringLiteral("no");
            else
                return QString::number(held);
        },
        value);
}

} // namespace

QString Detected::shownBy(const QString& fact) const
{
    for (const model::Finding& finding : findings) {
        if (finding.rule == fact)
            return QStringLiteral("%1:%2").arg(finding.path).arg(finding.line);
    }
    return {};
}

Detected detect(Files files, const CommitHistory& history)
{
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    const auto detectors = makeDetectors();
    for (const File& file : files) {
        TreeFile entry;
        entry.path = file.path;
        entry.name = entry.path.section(QLatin1Char('/'), -1);
        entry.size = file.content.size();
        entry.isForeign = isForeignPath(entry.path);
        for (const auto& detector : detectors) {
            if (detector->see(entry))
                detector->read(entry, file.content);
        }
    }
    const NoAges ages;
    const ScanContext context{QDateTime(QDate(2026, 11, 11), QTime(0, 0), Qt::UTC), ages, history};
    Sink sink;
    for (const auto& detector : detectors)
        detector->finish(context, sink);
    return sink.detected;
}

void addColumns()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<std::vector<Wanted>>("wanted");
    QTest::addColumn<QString>("shown");
}

void row(const char* name, const Files& files, const std::vector<Wanted>& wanted, const char* shown)
{
    QTest::newRow(name) << files << wanted << QString::fromUtf8(shown);
}

void check()
{
    QFETCH(Files, files);
    QFETCH(std::vector<Wanted>, wanted);
    QFETCH(QString, shown);
    const Detected detected = detect(files);
    for (const Wanted& fact : wanted) {
        QVERIFY2(detected.facts.contains(fact.key), qPrintable(fact.key + QStringLiteral(" is not told")));
        const model::FactValue& actual = detected.facts[fact.key];
        QVERIFY2(actual == fact.value,
                 qPrintable(QStringLiteral("%1 is %2, should be %3")
                                .arg(fact.key, test::shown(actual), test::shown(fact.value))));
    }
    if (shown.isEmpty())
        return;
    const QString rule = shown.section(QLatin1Char(' '), 0, 0);
    QCOMPARE(detected.shownBy(rule), shown.section(QLatin1Char(' '), 1));
}

} // namespace slipway::test
