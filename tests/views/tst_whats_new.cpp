// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/user_settings.h"
#include "views/test_window.h"

#include <QAction>
#include <QTest>
#include <QTextBrowser>

using namespace slipway;
using namespace slipway::views;

/// What came with an update is shown once, and whenever it is asked for.
class TestWhatsNew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void nothingIsNewOnTheFirstStart();
    void anUpdateIsShownOnce();
    void itIsShownWhenAskedFor();

private:
    std::unique_ptr<test::TestWindow> m_test;
};

void TestWhatsNew::nothingIsNewOnTheFirstStart()
{
    QVERIFY(m_test->open());
    QVERIFY(!m_test->find<QWidget>("whatsNew"));
    QCOMPARE(m_test->window().settings().versionSeen(), QStringLiteral(SLIPWAY_VERSION));
}

void TestWhatsNew::anUpdateIsShownOnce()
{
    UserSettings().setVersionSeen(QStringLiteral("0.0.1"));
    QVERIFY(m_test->open());
    const auto* text = m_test->find<QTextBrowser>("whatsNewText");
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(QLatin1String("Added")));
    QTest::mouseClick(m_test->find<QPushButton>("whatsNewClose"), Qt::LeftButton);
    QVERIFY(!m_test->find<QWidget>("whatsNew"));
    QVERIFY(m_test->open());
    QVERIFY(!m_test->find<QWidget>("whatsNew"));
}

void TestWhatsNew::itIsShownWhenAskedFor()
{
    QVERIFY(m_test->open());
    for (QAction* action : m_test->window().actions()) {
        if (action->objectName() == QLatin1String("window.whatsNew"))
            action->trigger();
    }
    auto* text = m_test->find<QTextBrowser>("whatsNewText");
    QVERIFY(text);
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("whatsNew"));
}

QTEST_MAIN(TestWhatsNew)
#include "tst_whats_new.moc"
