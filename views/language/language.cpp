// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/language/language.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace slipway::views {

namespace {

const QString kKey = QStringLiteral("ui/language");
const QString kFolder = QStringLiteral(":/slipway/translations");
const QString kEnglish = QStringLiteral("en");

QString& loadedLanguage()
{
    static QString code = kEnglish;
    return code;
}

/// Installed for as long as the application lives; loading again replaces what it says.
void install(const QString& name, bool isFound, std::unique_ptr<QTranslator> translator)
{
    QObject* const application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (!isFound)
        return;
    translator->setObjectName(name);
    translator->setParent(application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList shippedLanguages()
{
    resources::initGuiResources();
    QStringList codes;
    for (const QString& file :
         QDir(kFolder).entryList({QStringLiteral("slipway_*.qm")}, QDir::Files, QDir::Name))
        codes += file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return codes;
}

QString nameOfLanguage(const QString& code)
{
    // "American English" is what Qt calls it, and nobody looks for that.
    return code == kEnglish ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString chosenLanguage()
{
    return QSettings().value(kKey).toString();
}

QString languageFor(const QString& chosen, const QStringList& systemLanguages)
{
    const QStringList shipped = shippedLanguages();
    if (shipped.contains(chosen))
        return chosen;
    for (const QString& wanted : systemLanguages) {
        if (const QString code = wanted.section(QLatin1Char('-'), 0, 0); shipped.contains(code))
            return code;
    }
    return kEnglish;
}

QLocale localeFor(const QString& language, const QLocale& system)
{
    const QLocale spoken(language);
    if (system.language() == QLocale::C || system.language() == spoken.language())
        return system;
    const QLocale there(spoken.language(), system.territory());
    // Qt answers with another territory where nobody wrote down how that language is written there.
    return there.language() == spoken.language() ? there : spoken;
}

void loadLanguage(const QString& code)
{
    resources::initGuiResources();
    auto ours = std::make_unique<QTranslator>();
    const bool hasOurs = ours->load(QStringLiteral("slipway_") + code, kFolder);
    auto qts = std::make_unique<QTranslator>();
    const bool hasQts =
        qts->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("qtTranslator"), hasQts, std::move(qts));
    install(QStringLiteral("slipwayTranslator"), hasOurs, std::move(ours)); // asked first
    QLocale::setDefault(localeFor(code, QLocale::system()));
    loadedLanguage() = code;
}

QString shownLanguage()
{
    return loadedLanguage();
}

void loadLanguage()
{
    loadLanguage(languageFor(chosenLanguage(), QLocale::system().uiLanguages()));
}

} // namespace slipway::views
