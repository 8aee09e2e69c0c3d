// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <initializer_list>
#include <memory>

class QTranslator;

namespace slipway::policy {

/// In which words an evaluation says what it found. Verdicts, states and grounds depend on no language; texts
/// do, and only the English ones are kept (docs/adr/0061). Every text is a whole sentence or a whole label
/// with %1 to %9, marked for translators by QT_TRANSLATE_NOOP("Evaluation", …); nouns, units and meanings of
/// facts are in the context "Facts" (fact_words.h). A value; any thread.
class Phrases
{
public:
    /// English.
    Phrases() = default;
    /// Those of a translator, numbers and dates by the locale. Null: English.
    Phrases(std::shared_ptr<const QTranslator> translator, const QLocale& locale);

    [[nodiscard]] static const Phrases& english();
    [[nodiscard]] bool isEnglish() const { return !m_translator; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// The text with its places filled. What fills one is never looked at for places itself: people write
    /// "%1".
    [[nodiscard]] QString say(const char* english, std::initializer_list<QStringView> places = {}) const;
    /// `one` if there is one, else `many`, with %1 for how many; other places follow. As
    /// ReportLanguage::count().
    [[nodiscard]] QString count(const char* one, const char* many, qsizetype number,
                                QStringView second = {}) const;
    /// A key of the model ("pass", "web-service"), or the word for a verdict; what is none stays.
    [[nodiscard]] QString word(const QString& english) const;
    /// A fact's noun, unit or meaning; what the registry does not know stays.
    [[nodiscard]] QString factWord(const QString& english) const;
    /// "2 queues": of a number and the word that factWord() gave.
    [[nodiscard]] QString counted(const QString& number, const QString& noun) const;
    /// Digits as displayValue() writes them, with the locale's decimal sign.
    [[nodiscard]] QString number(const QString& digits) const;
    [[nodiscard]] QString date(const QDate& date) const;
    /// Sentences, one after the other; empty ones are left out.
    [[nodiscard]] QString sentences(const QString& first, const QString& second) const;
    /// "a and b and c".
    [[nodiscard]] QString joined(const QStringList& parts, const char* two) const;

private:
    [[nodiscard]] QString translated(const char* context, const char* english,
                                     const char* comment = nullptr) const;

    std::shared_ptr<const QTranslator> m_translator;
    QLocale m_locale = QLocale(QLocale::English);
};

} // namespace slipway::policy
