// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/inline_message.h"

#include <QLabel>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

class TestInlineMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the style sheet of the application has it.
    void theMarkHasTheColourOfWhatIsSaid()
    {
        QWidget window;
        window.setStyleSheet(
            QStringLiteral("QFrame[message=\"error\"] QLabel#messageMark { color: #aa0000; }"
                           "QFrame[message=\"success\"] QLabel#messageMark { color: #00aa00; }"));
        InlineMessage message(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto colour = [&message] {
            const auto* mark = message.findChild<QLabel*>(QStringLiteral("messageMark"));
            return mark->palette().color(mark->foregroundRole()).name();
        };
        message.showDone(QStringLiteral("It went well."));
        QCOMPARE(colour(), QStringLiteral("#00aa00"));
        message.showError({model::ErrorCode::Unwritable, QStringLiteral("it went wrong"), {}, {}});
        QCOMPARE(colour(), QStringLiteral("#aa0000"));
        message.showDone(QStringLiteral("It went well."));
        QCOMPARE(colour(), QStringLiteral("#00aa00"));
    }
};

QTEST_MAIN(TestInlineMessage)
#include "tst_inline_message.moc"
