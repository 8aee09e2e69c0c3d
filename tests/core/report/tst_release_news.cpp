// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/release_news.h"

#include <QTest>

using slipway::report::newsSince;

/// After an update a person reads what came since, and nothing twice.
class TestReleaseNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNewerSectionsAreNews_data();
    void onlyNewerSectionsAreNews();
};

void TestReleaseNews::onlyNewerSectionsAreNews_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("news");
    const QString four = QStringLiteral("## 0.4.0\n- four");
    const QString three = QStringLiteral("## [0.3.0] - 2026-10-01\n- three");
    const QString two = QStringLiteral("## 0.2.0\n- two");
    QTest::newRow("the newest") << "0.3.0"
                                << "0.4.0" << four;
    QTest::newRow("two versions") << "0.2.0"
                                  << "0.4.0" << four + QStringLiteral("\n\n") + three;
    QTest::newRow("all") << ""
                         << "0.4.0" << QStringList{four, three, two}.join(QStringLiteral("\n\n"));
    QTest::newRow("nothing newer") << "0.4.0"
                                   << "0.4.0"
                                   << "";
    QTest::newRow("what is unreleased belongs to what runs")
        << "0.2.0"
        << "0.3.0" << QStringLiteral("## 0.3.0\n- four\n\n") + three;
    QTest::newRow("numbers, not letters") << "0.10.0"
                                          << "0.4.0"
                                          << "";
}

void TestReleaseNews::onlyNewerSectionsAreNews()
{
    QFETCH(QString, seen);
    QFETCH(QString, running);
    const QString changelog = QStringLiteral("# Changelog\n\nAll of it.\n\n## Unreleased\n- four\n\n"
                                             "## [0.3.0] - 2026-10-01\n- three\n\n## 0.2.0\n- two\n");
    QTEST(newsSince(changelog, seen, running), "news");
}

QTEST_GUILESS_MAIN(TestReleaseNews)
#include "tst_release_news.moc"
