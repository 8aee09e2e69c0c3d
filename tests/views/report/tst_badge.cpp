// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/badge.h"

#include "core/report/dossiers.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::views;

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

report::ChecklistDocument aDocument(Verdict verdict)
{
    report::ChecklistDocument document;
    document.verdict = verdict;
    document.verdictWord = toWords(verdict);
    document.passed = 58;
    document.applicable = 64;
    return document;
}

} // namespace

/// Read back and drawn by Qt's SVG renderer.
class TestBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysTheVerdict_data()
    {
        QTest::addColumn<Verdict>("verdict");
        for (const Verdict verdict : kVerdicts)
            QTest::newRow(qPrintable(toKey(verdict))) << verdict;
    }
    void itSaysTheVerdict()
    {
        QFETCH(const Verdict, verdict);
        const QByteArray svg = renderBadge(aDocument(verdict));
        QVERIFY(svg.contains("<title>Readiness: " + toWords(verdict).toUtf8() +
                             ", 58 of 64 criteria pass</title>"));
        QVERIFY(svg.contains('>' + toWords(verdict).toUtf8() + ", 58 of 64</text>"));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.defaultSize().height(), 20);
        QImage picture(renderer.defaultSize(), QImage::Format_ARGB32);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        const QColor ground = picture.pixelColor(picture.width() - 2, 2);
        QCOMPARE(ground, Theme::colour(ThemeName::Light, Theme::verdictColour(verdict)));
        QVERIFY((1.05) / (luminance(ground) + 0.05) >= 4.5); // white on it
    }

    void itIsAsWideAsItsTexts()
    {
        const auto widthOf = [](const report::ChecklistDocument& document) {
            return QSvgRenderer(renderBadge(document)).defaultSize().width();
        };
        QVERIFY(widthOf(aDocument(Verdict::NoEvidence)) > widthOf(aDocument(Verdict::Go)) + 40);
    }

    void theSameDocumentGivesTheSameBytes()
    {
        QCOMPARE(renderBadge(aDocument(Verdict::NoGo)), renderBadge(aDocument(Verdict::NoGo)));
    }
};

QTEST_MAIN(TestBadge)
#include "tst_badge.moc"
