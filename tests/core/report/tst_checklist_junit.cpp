// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_junit.h"

#include "core/report/dossiers.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::model;
using report::ChecklistDocument;

namespace {

ChecklistDocument aDocument()
{
    ChecklistDocument document;
    document.title = QStringLiteral("web 1.0");
    document.at = QDateTime(QDate(2026, 11, 25), QTime(14, 32), Qt::UTC);
    const auto row = [](ResultState state, const char* id) {
        return report::ChecklistRow{state,
                                    Severity::Major,
                                    QLatin1String(id),
                                    QStringLiteral("Is it %1?").arg(QLatin1String(id)),
                                    QStringLiteral("sre-lead"),
                                    QStringLiteral("1"),
                                    QStringLiteral("2"),
                                    QStringLiteral("Because %1").arg(QLatin1String(id)),
                                    {}};
    };
    document.groups = {{Characteristic::Stability,
                        {row(ResultState::Fail, "failing"), row(ResultState::Stale, "stale"),
                         row(ResultState::Unknown, "unknown"), row(ResultState::Waived, "waived"),
                         row(ResultState::Warn, "warning"), row(ResultState::Pass, "passing")}}};
    document.notApplicable = {QStringLiteral("Is it a web page?")};
    return document;
}

/// "element name type message text" of everything, a line each.
QStringList read(const QByteArray& xml)
{
    QStringList lines;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QStringList line{reader.name().toString()};
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            if (attribute.name() != QLatin1String("time"))
                line += QStringLiteral("%1=%2").arg(attribute.name(), attribute.value());
        }
        lines += line.join(QLatin1Char('|'));
    }
    if (reader.hasError())
        lines += reader.errorString();
    return lines;
}

} // namespace

/// Read back by Qt's XML reader.
class TestChecklistJUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsToldInItsWay()
    {
        const QStringList wanted{
            QStringLiteral("testsuites|name=web 1.0"),
            QStringLiteral("testsuite|name=web 1.0: Stability|tests=6|failures=1|errors=2|skipped=1|"
                           "timestamp=2026-11-25T14:32:00"),
            QStringLiteral("testcase|classname=stability.failing|name=Is it failing?"),
            QStringLiteral("failure|type=major|message=Because failing"),
            QStringLiteral("testcase|classname=stability.stale|name=Is it stale?"),
            QStringLiteral("error|type=stale|message=Because stale"),
            QStringLiteral("testcase|classname=stability.unknown|name=Is it unknown?"),
            QStringLiteral("error|type=unknown|message=Because unknown"),
            QStringLiteral("testcase|classname=stability.waived|name=Is it waived?"),
            QStringLiteral("skipped|message=Because waived"),
            QStringLiteral("testcase|classname=stability.warning|name=Is it warning?"),
            QStringLiteral("system-out"),
            QStringLiteral("testcase|classname=stability.passing|name=Is it passing?"),
            QStringLiteral("testsuite|name=web 1.0: Does not apply|tests=1|failures=0|errors=0|skipped=1|"
                           "timestamp=2026-11-25T14:32:00"),
            QStringLiteral("testcase|classname=not-applicable|name=Is it a web page?"),
            QStringLiteral("skipped")};
        QCOMPARE(read(report::renderJUnit(aDocument())), wanted);
    }

    void whatXmlCannotHoldIsReplaced()
    {
        ChecklistDocument document = aDocument();
        document.groups[0].rows[0].question = QStringLiteral("a\x01<b>&\"' ]]> \U0001F680") + QChar(0xd800);
        const QStringList lines = read(report::renderJUnit(document));
        QCOMPARE(lines[2], QStringLiteral("testcase|classname=stability.failing|name=a\uFFFD<b>&\"' ]]> "
                                          "\U0001F680\uFFFD"));
        QCOMPARE(lines.size(), 16); // and no error behind them
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const readiness::Dossier dossier = test::aDossier(45);
        QCOMPARE(report::renderJUnit(report::makeDocument(dossier, {})),
                 report::renderJUnit(report::makeDocument(dossier, {})));
    }
};

QTEST_GUILESS_MAIN(TestChecklistJUnit)
#include "tst_checklist_junit.moc"
