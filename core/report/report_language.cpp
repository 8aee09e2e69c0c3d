// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_language.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace slipway::report {

namespace {

constexpr const char* kContext = "Report";

/// What core/model/words.h says, named here so that translators find it.
[[maybe_unused]] constexpr std::array kWordsOfTheModel{QT_TRANSLATE_NOOP("Report", "Stability"),
                                                       QT_TRANSLATE_NOOP("Report", "Performance"),
                                                       QT_TRANSLATE_NOOP("Report", "Security"),
                                                       QT_TRANSLATE_NOOP("Report", "Maintainability"),
                                                       QT_TRANSLATE_NOOP("Report", "Observability"),
                                                       QT_TRANSLATE_NOOP("Report", "AI"),
                                                       QT_TRANSLATE_NOOP("Report", "Pass"),
                                                       QT_TRANSLATE_NOOP("Report", "Fail"),
                                                       QT_TRANSLATE_NOOP("Report", "Warn"),
                                                       QT_TRANSLATE_NOOP("Report", "Stale"),
                                                       QT_TRANSLATE_NOOP("Report", "Waived"),
                                                       QT_TRANSLATE_NOOP("Report", "Unknown"),
                                                       QT_TRANSLATE_NOOP("Report", "Not applicable"),
                                                       QT_TRANSLATE_NOOP("Report", "Go"),
                                                       QT_TRANSLATE_NOOP("Report", "Conditional"),
                                                       QT_TRANSLATE_NOOP("Report", "No-go"),
                                                       QT_TRANSLATE_NOOP("Report", "No evidence"),
                                                       QT_TRANSLATE_NOOP("Report", "Blocker"),
                                                       QT_TRANSLATE_NOOP("Report", "Major"),
                                                       QT_TRANSLATE_NOOP("Report", "Minor"),
                                                       QT_TRANSLATE_NOOP("Report", "Proof of concept"),
                                                       QT_TRANSLATE_NOOP("Report", "First generation")};

/// Read once: every page of a portfolio is made in a language of its own. Nothing if there is none.
std::shared_ptr<const QTranslator> translatorOf(const QString& code)
{
    static QBasicMutex mutex;
    static QHash<QString, std::shared_ptr<const QTranslator>> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(code); found != known.constEnd())
        return *found;
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/slipway/translations/slipway_%1.qm").arg(code)))
        return {};
    return *known.insert(code, std::move(translator));
}

} // namespace

const QStringList& reportLanguages()
{
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")};
    return codes;
}

ReportLanguage::ReportLanguage(const QString& code)
    : m_code(code)
{
    // The code can come from a stranger's paper: only what is known names a file.
    if (code == reportLanguages().front() || !reportLanguages().contains(code))
        return;
    m_translator = translatorOf(code);
    if (m_translator)
        m_locale = QLocale(code);
}

QString ReportLanguage::say(const char* english) const
{
    const QString said = m_translator ? m_translator->translate(kContext, english) : QString();
    return said.isEmpty() ? QString::fromUtf8(english) : said;
}

QString ReportLanguage::count(const char* one, const char* many, qsizetype number) const
{
    const QString text = say(number == 1 ? one : many);
    return text.contains(QLatin1String("%1")) ? text.arg(number) : text;
}

QString ReportLanguage::continued(const QString& heading) const
{
    return say(QT_TRANSLATE_NOOP("Report", "%1, continued")).arg(heading);
}

} // namespace slipway::report
