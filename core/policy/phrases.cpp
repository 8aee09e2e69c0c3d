// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/phrases.h"

#include <QTranslator>

#include <algorithm>
#include <cstring>

namespace slipway::policy {

namespace {

constexpr const char* kSentences = "Evaluation";
constexpr const char* kFacts = "Facts";

/// Words that are keys or words of the model elsewhere, named here so that translators find them.
[[maybe_unused]] constexpr std::array kWordsOfKeys{QT_TRANSLATE_NOOP("Evaluation", "fail"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "stale"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "unknown"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "warn"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "waived"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "pass"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "not-applicable"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "Go"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "Conditional"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "No-go"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "No evidence"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "unspecified"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "web-service"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "web-app"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "ai-service"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "library"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "internal-tool"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "prototype"),
                                                   QT_TRANSLATE_NOOP("Evaluation", "met")};

/// `pattern` with its places filled. Evaluating says thousands of them: in one allocation.
template<class View>
QString filled(View pattern, std::initializer_list<QStringView> places)
{
    qsizetype size = pattern.size();
    for (const QStringView place : places)
        size += place.size();
    QString text;
    text.reserve(size);
    qsizetype told = 0;
    for (qsizetype i = 0; i + 1 < pattern.size(); ++i) {
        const int place = QChar(pattern[i + 1]).unicode() - u'1';
        if (QChar(pattern[i]) != u'%' || place < 0 || place >= static_cast<int>(places.size()))
            continue;
        text += pattern.mid(told, i - told);
        text += places.begin()[place];
        told = i + 2;
        ++i;
    }
    text += pattern.mid(told);
    return text;
}

bool isAscii(QLatin1String text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

Phrases::Phrases(std::shared_ptr<const QTranslator> translator, const QLocale& locale)
    : m_translator(std::move(translator))
    , m_locale(m_translator ? locale : QLocale(QLocale::English))
{
}

const Phrases& Phrases::english()
{
    static const Phrases english;
    return english;
}

QString Phrases::translated(const char* context, const char* english, const char* comment) const
{
    return m_translator ? m_translator->translate(context, english, comment) : QString();
}

QString Phrases::say(const char* english, std::initializer_list<QStringView> places) const
{
    if (const QString said = translated(kSentences, english); !said.isEmpty())
        return filled(QStringView(said), places);
    if (const QLatin1String plain(english); isAscii(plain))
        return filled(plain, places);
    return filled(QStringView(QString::fromUtf8(english)), places);
}

QString Phrases::count(const char* one, const char* many, qsizetype number, QStringView second) const
{
    return say(number == 1 ? one : many, {QString::number(number), second});
}

QString Phrases::word(const QString& english) const
{
    const QString said = isEnglish() ? QString() : translated(kSentences, english.toUtf8().constData());
    return said.isEmpty() ? english : said;
}

QString Phrases::factWord(const QString& english) const
{
    const QString said =
        isEnglish() || english.isEmpty() ? QString() : translated(kFacts, english.toUtf8().constData());
    return said.isEmpty() ? english : said;
}

QString Phrases::counted(const QString& number, const QString& noun) const
{
    static const struct
    {
        const char* source;
        const char* comment;
    } kPair = QT_TRANSLATE_NOOP3("Evaluation", "%1 %2", "a number and what it counts");
    const QString said = translated(kSentences, kPair.source, kPair.comment);
    return filled(QStringView(said.isEmpty() ? QStringLiteral("%1 %2") : said), {number, noun})
        .replace(number + u' ', number + QChar(QChar::Nbsp));
}

QString Phrases::number(const QString& digits) const
{
    QString text = digits;
    return isEnglish() ? text : text.replace(QLatin1String("."), m_locale.decimalPoint());
}

QString Phrases::date(const QDate& date) const
{
    return m_locale.toString(date, say(QT_TRANSLATE_NOOP("Evaluation", "yyyy-MM-dd")));
}

QString Phrases::sentences(const QString& first, const QString& second) const
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return say(QT_TRANSLATE_NOOP("Evaluation", "%1 %2"), {first, second});
}

QString Phrases::joined(const QStringList& parts, const char* two) const
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = say(two, {text, parts[i]});
    return text;
}

} // namespace slipway::policy
