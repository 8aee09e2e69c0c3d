// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/language/language.h"
#include "views/widgets/translated_words.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace slipway;
using namespace slipway::views;

/// Which language the window speaks, and that what is counted has its plural form.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
    }

    void cleanup() { loadLanguage(QStringLiteral("en")); }

    void englishShips() { QVERIFY(shippedLanguages().contains(QStringLiteral("en"))); }

    void everyLanguageThatShipsHasAName()
    {
        for (const QString& code : shippedLanguages())
            QVERIFY2(!nameOfLanguage(code).isEmpty(), qPrintable(code));
        QCOMPARE(nameOfLanguage(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(nameOfLanguage(QStringLiteral("de")), QStringLiteral("Deutsch"));
    }

    void theSettingIsRead()
    {
        QCOMPARE(chosenLanguage(), QString());
        QSettings().setValue(QStringLiteral("ui/language"), QStringLiteral("ja"));
        QCOMPARE(chosenLanguage(), QStringLiteral("ja"));
    }

    void theLanguageShown_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("shown");
        const QString en = QStringLiteral("en");
        const QStringList british{QStringLiteral("en-GB"), en};
        QTest::newRow("the system's") << QString() << british << en;
        QTest::newRow("the first that ships")
            << QString() << QStringList{QStringLiteral("tlh"), QStringLiteral("en-US")} << en;
        QTest::newRow("none ships") << QString() << QStringList{QStringLiteral("tlh")} << en;
        QTest::newRow("chosen, but not there") << QStringLiteral("tlh") << british << en;
        QTest::newRow("chosen") << en << QStringList{QStringLiteral("tlh")} << en;
    }

    void theLanguageShown()
    {
        QFETCH(QString, chosen);
        QFETCH(QStringList, system);
        QTEST(languageFor(chosen, system), "shown");
    }

    void datesKeepTheSystemsFormUnlessTheyWouldSpeakAnotherLanguage()
    {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale austrian(QLocale::German, QLocale::Austria);
        QCOMPARE(localeFor(QStringLiteral("en"), british), british);
        QCOMPARE(localeFor(QStringLiteral("de"), austrian), austrian);
        QCOMPARE(localeFor(QStringLiteral("en"), austrian).language(), QLocale::English);
        QCOMPARE(localeFor(QStringLiteral("en"), austrian).territory(), QLocale::Austria);
        QCOMPARE(localeFor(QStringLiteral("ja"), british).language(), QLocale::Japanese);
        QCOMPARE(localeFor(QStringLiteral("de"), QLocale::c()), QLocale::c());
    }

    void whatIsCountedHasItsPluralForm()
    {
        model::Evaluation evaluation;
        evaluation.verdict = model::Verdict::NoGo;
        evaluation.blockers = 1;
        QCOMPARE(Words::attention(evaluation), QStringLiteral("1 blocker"));
        evaluation.blockers = 3;
        QCOMPARE(Words::attention(evaluation), QStringLiteral("3 blockers"));
    }

    void loadingAgainReplacesWhatWasLoaded()
    {
        loadLanguage(QStringLiteral("en"));
        loadLanguage(QStringLiteral("en"));
        QCOMPARE(qApp->findChildren<QTranslator*>(QStringLiteral("slipwayTranslator")).size(), 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
