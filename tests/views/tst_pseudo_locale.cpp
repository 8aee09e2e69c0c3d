// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/cut_texts.h"
#include "views/golden/views.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace slipway;
using namespace slipway::test;

/// Every page in a language that nobody speaks: each text with accents, in brackets and 40% longer, as German
/// is. What has no brackets was not translated; what has only one is cut off.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCoreApplication::removeTranslator(m_translator.get()); }
    void cleanup() { m_stage.reset(); }
    void textsAreMadeLongerAndKeepTheirPlaceholders();
    void everyViewIsWholeAndTranslated_data();
    void everyViewIsWholeAndTranslated();
    void everyActionIsTranslated();

private:
    void nothingIsCutOff() const;
    void everythingIsTranslated() const;
    [[nodiscard]] bool open();
    [[nodiscard]] QList<QWidget*> shown() const;

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Stage> m_stage;
};

namespace {

constexpr QChar kOpen = u'[';
constexpr QChar kClose = u']';

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> kLetters{{u'a', u'à'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ö'},
                                              {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'É'}, {u'O', u'Ö'},
                                              {u'S', u'Š'}, {u'C', u'Č'}, {u'c', u'ç'}, {u'n', u'ñ'}};
    return kLetters.value(letter, letter);
}

/// Formats of dates are instructions, not texts.
bool isFormat(const char* comment)
{
    return comment && QByteArray(comment).contains("format");
}

QString pseudo(const QString& text)
{
    QString longer;
    bool isPlace = false;
    for (const QChar letter : text) {
        longer += isPlace ? letter : accented(letter);
        isPlace = letter == u'%';
    }
    longer.replace(QStringLiteral("(s)"), QStringLiteral("s"));
    const qsizetype more = std::max<qsizetype>(1, (text.size() * 2 + 4) / 5 - 2);
    const bool asksMore = longer.endsWith(u'…');
    if (asksMore)
        longer.chop(1);
    return kOpen + longer + QString(more, u'~') + (asksMore ? QStringLiteral("…") : QString()) + kClose;
}

class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char* comment, int /*n*/) const override
    {
        const bool isQts = context[0] == 'Q' && !QByteArray(context).startsWith("Query");
        return isQts || isFormat(comment) || !text[0] ? QString() : pseudo(QString::fromUtf8(text));
    }
};

/// What people, policies and plugins call things.
bool showsData(const QWidget& widget)
{
    static const QRegularExpression kData(
        QStringLiteral("^(settingPerson|settingEditor|settingSigningKey|dependency-.*|config\\..*)$"));
    return kData.match(widget.objectName()).hasMatch();
}

bool isOurs(const QString& text)
{
    return text.contains(kOpen) && text.contains(kClose);
}

} // namespace

void TestPseudoLocale::initTestCase()
{
    m_translator = std::make_unique<PseudoTranslator>();
    QCoreApplication::installTranslator(m_translator.get());
}

void TestPseudoLocale::everyViewIsWholeAndTranslated_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<Filling>("filling");
    const auto& views = goldenViews();
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        for (const Filling filling : views[static_cast<size_t>(i)].fillings)
            QTest::addRow("%s, %s", views[static_cast<size_t>(i)].name, qPrintable(nameOf(filling)))
                << i << filling;
    }
}

void TestPseudoLocale::everyViewIsWholeAndTranslated()
{
    QVERIFY(open());
    nothingIsCutOff();
    everythingIsTranslated();
}

bool TestPseudoLocale::open()
{
    QFETCH(int, view);
    QFETCH(Filling, filling);
    m_stage = std::make_unique<Stage>(filling, views::ThemeName::Light);
    return goldenViews()[static_cast<size_t>(view)].open(*m_stage);
}

QList<QWidget*> TestPseudoLocale::shown() const
{
    QList<QWidget*> widgets;
    for (QWidget* widget : m_stage->shown()->findChildren<QWidget*>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            widgets += widget;
    }
    return widgets;
}

void TestPseudoLocale::textsAreMadeLongerAndKeepTheirPlaceholders()
{
    QCOMPARE(QCoreApplication::translate("Words", "Saved views"),
             QStringLiteral("[Šàvéd viéws~~~]").replace(QStringLiteral("viéws"), QStringLiteral("vîéws")));
    QCOMPARE(QCoreApplication::translate("Words", "%n blocker(s)", nullptr, 3),
             QStringLiteral("[3 blöçkérs~~~~]"));
}

void TestPseudoLocale::nothingIsCutOff() const
{
    const QStringList cut = cutTexts(*m_stage->shown());
    QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
}

/// Buttons, placeholders, tooltips and headings say nothing that was not translated. Labels may show what
/// people and policies say, so that they are looked at by eye.
void TestPseudoLocale::everythingIsTranslated() const
{
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3}"));
    QStringList plain;
    const auto consider = [&](const QWidget* widget, const QString& text) {
        if (kWord.match(text).hasMatch() && !isOurs(text))
            plain += called(widget, text);
    };
    for (QWidget* widget : shown()) {
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"));
        if (isInner || showsData(*widget))
            continue;
        if (qobject_cast<QAbstractButton*>(widget))
            consider(widget, textOf(widget));
        if (const auto* edit = qobject_cast<QLineEdit*>(widget))
            consider(widget, edit->placeholderText());
        if (const auto* header = qobject_cast<QHeaderView*>(widget);
            header && header->orientation() == Qt::Horizontal)
            for (int i = 0; i < header->count(); ++i)
                consider(widget, header->model()->headerData(i, Qt::Horizontal).toString());
    }
    QVERIFY2(plain.isEmpty(), qPrintable(QLatin1Char('\n') + plain.join(QLatin1Char('\n'))));
}

void TestPseudoLocale::everyActionIsTranslated()
{
    m_stage = std::make_unique<Stage>(Filling::Few, views::ThemeName::Light);
    for (const QAction* action : m_stage->window().actions())
        QVERIFY2(isOurs(action->text()),
                 qPrintable(action->objectName() + QLatin1Char(' ') + action->text()));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
