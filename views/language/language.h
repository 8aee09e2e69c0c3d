// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

/// Which language people read. Sentences are translated, what is stored and exported is not.
namespace slipway::views {

/// The codes of the languages that ship, English among them: "de", "en", "ja".
[[nodiscard]] QStringList shippedLanguages();
/// A language's name in itself: "Deutsch".
[[nodiscard]] QString nameOfLanguage(const QString& code);

/// What was chosen in the settings (`ui/language`); empty: the system's language.
[[nodiscard]] QString chosenLanguage();

/// The language shown: the chosen one, else the first of the system's that ships, else English.
[[nodiscard]] QString languageFor(const QString& chosen, const QStringList& systemLanguages);
/// Dates and numbers stay the system's unless they would be in another language than the sentences around
/// them.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& system);

/// Puts the translations of Slipway and of Qt's own dialogs in, instead of those before, and sets the default
/// locale. GUI thread, before the first window.
void loadLanguage(const QString& code);
/// The language that was chosen, else the system's.
void loadLanguage();
/// The code of the one that was loaded last; English before. GUI thread, as all of these.
[[nodiscard]] QString shownLanguage();

} // namespace slipway::views
