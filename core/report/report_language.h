// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "core/policy/phrases.h"

#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace slipway::report {

/// The languages that reports are written in, English first.
[[nodiscard]] const QStringList& reportLanguages();

/// What a report says by itself (headings, sentences, states, formats of dates), in one language. What people
/// and sources said is told as they said it (docs/adr/0044, 0061). It is the report's own language and not
/// the window's: the same options give the same bytes wherever it is printed. Texts are marked for
/// translators by QT_TRANSLATE_NOOP("Report", …) and are whole sentences with %1, %2. A value; any thread.
class ReportLanguage
{
public:
    /// English.
    ReportLanguage() = default;
    /// One of reportLanguages(); English of any other. All but English need resources::initGuiResources().
    explicit ReportLanguage(const QString& code);

    [[nodiscard]] const QString& code() const { return m_code; } ///< as it was asked for
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    [[nodiscard]] QString say(const char* english) const;
    /// What core/model/words.h calls a state, a verdict, a severity, a characteristic or a generation.
    template<class Word>
    [[nodiscard]] QString word(Word value) const
    {
        return say(model::toWords(value).toLatin1().constData());
    }
    /// The same inside of a sentence, where English writes it small.
    template<class Word>
    [[nodiscard]] QString wordInside(Word value) const
    {
        const QString text = word(value);
        return isEnglish() ? text.toLower() : text;
    }
    /// `one` if there is one, else `many`, with %1 for how many. The languages that ship tell no more apart.
    [[nodiscard]] QString count(const char* one, const char* many, qsizetype number) const;
    /// In which an evaluation is explained in this language (readiness::explainIn()).
    [[nodiscard]] policy::Phrases phrases() const { return {m_translator, m_locale}; }
    /// A heading that is repeated on a later page.
    [[nodiscard]] QString continued(const QString& heading) const;

private:
    [[nodiscard]] bool isEnglish() const { return !m_translator; }

    QString m_code = QStringLiteral("en");
    QLocale m_locale = QLocale(QLocale::English);
    std::shared_ptr<const QTranslator> m_translator; ///< none: English
};

} // namespace slipway::report
