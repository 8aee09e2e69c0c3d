// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

#include "core/model/json.h"
#include "core/report/markdown_escape.h"
#include "core/report/template_values.h"
#include "resources/resources.h"

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>
#include <ctemplate/template_emitter.h>
#include <ctemplate/template_modifiers.h>

#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <iostream>
#include <sstream>

namespace slipway::report {

using namespace model;
using ctemplate::TemplateDictionary;

namespace {

constexpr const char* kName = "report";
const QByteArray kEscaped("{{%AUTOESCAPE context=\"HTML\"}}");

/// A text is harmless in Markdown, wherever in a line it stands.
class MarkdownModifier : public ctemplate::TemplateModifier
{
public:
    void Modify(const char* in, size_t length, const ctemplate::PerExpandData*, ctemplate::ExpandEmitter* out,
                const std::string&) const override
    {
        out->Emit(toText(escapeMarkdown(QString::fromUtf8(in, static_cast<qsizetype>(length)))));
    }
};

/// The library keeps it by its name, for all templates.
void knowTheModifier()
{
    static const MarkdownModifier modifier;
    static const bool isKnown = ctemplate::AddModifier("x-markdown", &modifier);
    Q_UNUSED(isKnown)
}

/// Never without: what a release or a question is called comes from anybody. The directive counts at the very
/// beginning only.
QByteArray escapingHtml(const QByteArray& text)
{
    const bool escapes = text.left(kEscaped.size()).compare(kEscaped, Qt::CaseInsensitive) == 0;
    return escapes ? text : kEscaped + text;
}

/// The same for Markdown, which the library has no directive of: each value that does not say otherwise
/// (":none") gets the modifier. BI_SPACE and BI_NEWLINE are the library's own.
QByteArray escapingMarkdown(const QByteArray& text)
{
    static const QRegularExpression value(
        QStringLiteral("\\{\\{(?!BI_)([A-Za-z0-9_]+)((?::(?:(?!\\}\\}).)*)?)\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression said(QStringLiteral(":(none|x-markdown)(?=:|\\z)"));
    const QString given = QString::fromUtf8(text);
    QString escaped;
    qsizetype done = 0;
    for (const auto& match : value.globalMatch(given)) {
        escaped += QStringView(given).mid(done, match.capturedEnd() - 2 - done);
        if (!match.captured(2).contains(said))
            escaped += QLatin1String(":x-markdown");
        escaped += QLatin1String("}}");
        done = match.capturedEnd();
    }
    escaped += QStringView(given).mid(done);
    return escaped.toUtf8();
}

/// The library says what is wrong with a template on std::cerr, and nowhere else.
class CapturedWords
{
public:
    CapturedWords()
        : m_before(std::cerr.rdbuf(m_words.rdbuf()))
    {
    }
    ~CapturedWords() { std::cerr.rdbuf(m_before); }
    Q_DISABLE_COPY_MOVE(CapturedWords)

    /// The last part of its first line.
    [[nodiscard]] QString reason() const
    {
        const QString line = toQString(m_words.str()).section(QLatin1Char('\n'), 0, 0);
        return line.section(QLatin1String(": "), -1).simplified().left(120);
    }

private:
    std::ostringstream m_words;
    std::streambuf* m_before;
};

} // namespace

Result<QByteArray> fillTemplate(TemplateFormat format, QByteArray text, const QString& where,
                                const FillDictionary& fill)
{
    const auto refuse = [&](const QString& why) {
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("is not a template (%1)").arg(why), where,
            QStringLiteral("close every {{#SECTION}} with {{/SECTION}}; docs/templates.md has the names")};
    };
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (format == TemplateFormat::Markdown && text.contains("{{="))
        return refuse(QStringLiteral("other marks than {{ and }} would hide its values"));
    TemplateDictionary dictionary(kName);
    fill(dictionary);
    text = format == TemplateFormat::Html ? escapingHtml(text) : escapingMarkdown(text);
    static QBasicMutex oneAtATime;
    const QMutexLocker lock(&oneAtATime);
    knowTheModifier();
    const CapturedWords words;
    ctemplate::TemplateCache cache; // of this call alone, so that templates do not meet
    std::string filled;
    if (!cache.StringToTemplateCache(kName, text.toStdString(), ctemplate::DO_NOT_STRIP) ||
        !cache.ExpandWithData(kName, ctemplate::DO_NOT_STRIP, &dictionary, nullptr, &filled))
        return refuse(words.reason());
    return QByteArray::fromStdString(filled);
}

Result<QByteArray> fillTemplate(TemplateFormat format, const QByteArray& text, const QString& where,
                                const ChecklistDocument& document, const TemplateValues& values)
{
    return fillTemplate(format, text, where, [&](TemplateDictionary& dictionary) {
        fillDictionary(dictionary, document);
        for (auto value = values.begin(); value != values.end(); ++value)
            dictionary.SetValue(toText(value.key()), toText(value.value()));
    });
}

Result<QByteArray> fillShippedTemplate(const QString& name, const FillDictionary& fill)
{
    const QString shipped = QStringLiteral(":/slipway/templates/") + name;
    resources::initResources();
    QFile file(shipped);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("a file that ships inside the program is missing"),
                     shipped, QStringLiteral("install Slipway again")};
    return fillTemplate(TemplateFormat::Markdown, file.readAll(), shipped, fill);
}

} // namespace slipway::report
