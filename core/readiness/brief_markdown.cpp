// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_markdown.h"

#include "core/readiness/brief_desk.h"
#include "core/readiness/brief_front_matter.h"
#include "core/readiness/brief_lists.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <vector>

namespace slipway::readiness {

using namespace model;

namespace {

/// A section is either a text or a list.
struct Section
{
    const char* title;
    QString Brief::*text;
    QStringList Brief::*list; ///< both null: the risks
};

constexpr std::array kSections{
    Section{"Problem", &Brief::problem, nullptr},
    Section{"Users", &Brief::users, nullptr},
    Section{"Goals", nullptr, &Brief::goals},
    Section{"Success measures", nullptr, &Brief::successMeasures},
    Section{"Acceptance criteria", nullptr, &Brief::acceptanceCriteria},
    Section{"Risks", nullptr, nullptr},
    Section{"Rollback plan", &Brief::rollbackPlan, nullptr},
    Section{"Communications", &Brief::communications, nullptr},
};

/// A line that would end a section, and its text; with backslashes before it does not.
const QRegularExpression& heading()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\\\*)(#{1,2})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString escaped(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (heading().match(line).hasMatch())
            line.prepend(QLatin1Char('\\'));
    }
    return lines.join(QLatin1Char('\n'));
}

const Section* findSection(const QString& title)
{
    const auto found = std::find_if(kSections.begin(), kSections.end(), [&](const Section& section) {
        return title.compare(QLatin1String(section.title), Qt::CaseInsensitive) == 0;
    });
    return found == kSections.end() ? nullptr : &*found;
}

/// The heading of a known section in this line; null if it is none.
const Section* sectionIn(const QString& line)
{
    const auto match = heading().match(line);
    if (!match.hasMatch() || !match.captured(1).isEmpty() || match.captured(2).size() != 2)
        return nullptr;
    return findSection(match.captured(3));
}

/// Of each line that opens a code fence the line that closes it, else -1. One that reaches past a known
/// section is none: its author forgot the end. One pass from the end: of the closers that follow, only those
/// count that no nearer one of at least their length hides.
std::vector<qsizetype> closingFences(const QStringList& lines)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})(.*)$"));
    struct Closer
    {
        qsizetype length;
        qsizetype line;
    };
    std::vector<Closer> ofBackticks; // the nearest last, and the shortest
    std::vector<Closer> ofTildes;
    std::vector<qsizetype> closedAt(static_cast<size_t>(lines.size()), -1);
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (sectionIn(lines[i])) {
            ofBackticks.clear();
            ofTildes.clear();
            continue;
        }
        const auto match = fence.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const qsizetype length = match.capturedLength(1);
        auto& closers = match.capturedView(1).front() == QLatin1Char('`') ? ofBackticks : ofTildes;
        const auto tooShort = std::partition_point(closers.begin(), closers.end(),
                                                   [&](const Closer& c) { return c.length >= length; });
        if (tooShort != closers.begin())
            closedAt[static_cast<size_t>(i)] = std::prev(tooShort)->line;
        if (!match.capturedView(2).trimmed().isEmpty())
            continue;
        while (!closers.empty() && closers.back().length <= length)
            closers.pop_back();
        closers.push_back({length, i});
    }
    return closedAt;
}

/// Reads the sections, line by line.
class SectionReader
{
public:
    SectionReader(QStringList lines, int firstLine, const QString& where, BriefDocument& into)
        : m_lines(std::move(lines))
        , m_firstLine(firstLine)
        , m_where(where)
        , m_into(into)
    {
    }

    Status read()
    {
        const std::vector<qsizetype> closers = closingFences(m_lines);
        qsizetype fenceEnd = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i > fenceEnd)
                fenceEnd = std::max(fenceEnd, closers[static_cast<size_t>(i)]);
            const auto match = i <= fenceEnd ? QRegularExpressionMatch() : heading().match(m_lines[i]);
            if (!match.hasMatch() || !match.captured(1).isEmpty()) {
                takeLine(i);
                continue;
            }
            finish();
            if (const Status begun = begin(i, match); !begun)
                return begun.error();
        }
        finish();
        return Done{};
    }

private:
    [[nodiscard]] int lineOf(qsizetype index) const { return m_firstLine + static_cast<int>(index); }
    void passOver(qsizetype index, const QString& what)
    {
        m_into.passedOver.push_back({lineOf(index), what});
    }

    void takeLine(qsizetype i)
    {
        QString line = m_lines[i];
        if (m_isInSection) {
            if (line.startsWith(QLatin1Char('\\')) && heading().match(line).hasMatch())
                line.remove(0, 1);
            m_body += line;
        } else if (!m_isInUnknown && !line.trimmed().isEmpty()) {
            passOver(i, QStringLiteral("text that stands in no section"));
            m_isInUnknown = true; // said once
        }
    }

    Status begin(qsizetype i, const QRegularExpressionMatch& match)
    {
        const QString title = match.captured(3);
        const bool isTitle = match.captured(2).size() == 1;
        const Section* section = isTitle ? nullptr : findSection(title);
        m_isInSection = section != nullptr;
        m_isInUnknown = !section && !(isTitle && !m_hasSection);
        if (m_isInUnknown)
            passOver(i, QStringLiteral("the section \"%1\" is not one of a launch brief").arg(title));
        if (!section)
            return Done{};
        m_hasSection = true;
        if (m_seen.contains(section))
            return Error{ErrorCode::InvalidInput, QStringLiteral("there are two sections \"%1\"").arg(title),
                         QStringLiteral("%1:%2").arg(m_where).arg(lineOf(i)),
                         QStringLiteral("put them together")};
        m_seen.push_back(section);
        return Done{};
    }

    void finish()
    {
        if (m_isInSection) {
            const Section& section = *m_seen.back();
            if (section.text)
                m_into.brief.*section.text = m_body.join(QLatin1Char('\n'));
            else if (section.list)
                m_into.brief.*section.list = listFrom(m_body);
            else
                m_into.brief.risks = risksFrom(m_body);
        }
        m_body.clear();
        m_isInSection = false;
    }

    QStringList m_lines;
    int m_firstLine;
    const QString& m_where;
    BriefDocument& m_into;
    QStringList m_body;
    QList<const Section*> m_seen;
    bool m_isInSection = false;
    bool m_isInUnknown = false; ///< what is here was said to be passed over
    bool m_hasSection = false;
};

Result<QString> decoded(const QByteArray& text, const QString& where)
{
    if (text.size() > kLargestBriefFile)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("larger than 512 KiB"), where,
                     QStringLiteral("link to what is long")};
    QStringDecoder decoder(QStringDecoder::Utf8); // takes the byte order mark away
    QString whole = decoder(text);
    if (decoder.hasError() || whole.contains(QChar(u'\0')))
        return Error{ErrorCode::InvalidInput, QStringLiteral("is no UTF-8 text"), where,
                     QStringLiteral("save it as UTF-8")};
    whole.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return whole.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

} // namespace

QByteArray briefMarkdown(const Brief& brief, const QString& title)
{
    QString text =
        QLatin1String("---\n") + frontMatterOf(brief) + QLatin1String("---\n\n# ") + title.simplified();
    text += QLatin1Char('\n');
    for (const Section& section : kSections) {
        const QString body = section.text   ? escaped(brief.*section.text)
                             : section.list ? listMarkdown(brief.*section.list)
                                            : risksMarkdown(brief.risks);
        if (!body.isEmpty())
            text += QStringLiteral("\n## ") + QLatin1String(section.title) + QLatin1String("\n\n") + body +
                    QLatin1Char('\n');
    }
    return text.toUtf8();
}

Result<BriefDocument> briefFromMarkdown(const QByteArray& bytes, const QString& where)
{
    const auto text = decoded(bytes, where);
    if (!text)
        return text.error();
    QStringList lines = text->split(QLatin1Char('\n'));
    BriefDocument document;
    qsizetype bodyAt = 0;
    if (lines.front().trimmed() == QLatin1String("---")) {
        qsizetype end = 1;
        while (end < lines.size() && lines[end].trimmed() != QLatin1String("---"))
            ++end;
        if (end == lines.size())
            return Error{ErrorCode::InvalidInput, QStringLiteral("the front matter has no end"),
                         where + QLatin1String(":1"), QStringLiteral("end it with a line \"---\"")};
        const QString yaml = lines.mid(1, end - 1).join(QLatin1Char('\n'));
        if (const Status read = readFrontMatter(yaml, 2, where, document); !read)
            return read.error();
        bodyAt = end + 1;
    }
    const int firstLine = static_cast<int>(bodyAt) + 1;
    if (const Status read = SectionReader(lines.mid(bodyAt), firstLine, where, document).read(); !read)
        return read.error();
    document.brief = normalised(std::move(document.brief));
    return document;
}

} // namespace slipway::readiness
