// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bounded_xml.h"

#include "core/model/short_text.h"

#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <cstring>

namespace slipway::model {

namespace {

constexpr qint64 kChunk = 64LL * 1024;
constexpr qint64 kLargestPiece = 4 << 20;
constexpr qint64 kLongestText = 1 << 20;
constexpr int kMostAttributes = 256;
constexpr qsizetype kLongestReference = 32; ///< "&quot;": no cut inside
constexpr qsizetype kFarthestCut = 1024;
constexpr qsizetype kLongestDeclaration = 1024;
constexpr uchar kOther = 0x80; ///< a code unit that is not ASCII

bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xc0U) == 0x80U;
}

/// Whether text that ends in `before` and goes on with `after` may be cut there: in no character or line end,
/// and where no "]]>" may be.
bool isBetween(QByteArrayView before, char after)
{
    return !isContinuation(after) && !before.endsWith('\r') && !before.endsWith(']');
}

/// Whether `before` may end inside a reference such as "&lt;".
bool isInReference(QByteArrayView before)
{
    const QByteArrayView last = before.last(std::min(before.size(), kLongestReference));
    return last.lastIndexOf('&') > last.lastIndexOf(';');
}

bool isDeclaration(QByteArrayView instruction)
{
    constexpr QByteArrayView kBlanks = " \t\r\n?";
    return instruction.startsWith("xml") && instruction.size() > 3 && kBlanks.contains(instruction.at(3));
}

} // namespace

BoundedXml::BoundedXml(QIODevice& source, QString where)
    : m_source(source)
    , m_where(std::move(where))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BoundedXml::readData(char* data, qint64 most)
{
    qint64 given = 0;
    while (given < most && (m_given < m_chunk.size() || fill())) {
        const auto size = std::min<qint64>(most - given, m_chunk.size() - m_given);
        std::memcpy(data + given, m_chunk.constData() + m_given, static_cast<size_t>(size));
        given += size;
        m_given += size;
    }
    return given;
}

qint64 BoundedXml::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

bool BoundedXml::fill()
{
    if (m_error)
        return false;
    m_before += m_chunk.size() - m_cut;
    m_tail = (m_tail + m_chunk.right(kLongestReference)).right(kLongestReference);
    m_given = 0;
    m_cut = 0;
    m_chunk = m_part + m_source.read(kChunk - m_part.size());
    m_part.clear();
    if (m_width == 0)
        learnWidth();
    const qsizetype whole = m_chunk.size() / m_width * m_width;
    if (whole > 0) {
        m_part = m_chunk.mid(whole);
        m_chunk.truncate(whole);
    }
    look();
    if (m_error) {
        m_chunk.clear();
        return false;
    }
    return !m_chunk.isEmpty();
}

/// XML 1.0 appendix F: by its byte order mark, or by the "<" that it has to begin with.
void BoundedXml::learnWidth()
{
    const auto begins = [this](const char* bytes, qsizetype size) {
        return m_chunk.startsWith(QByteArray(bytes, size));
    };
    m_width = 1;
    if (begins("\xff\xfe\0\0", 4) || begins("<\0\0\0", 4) || begins("\0\0\xfe\xff", 4) ||
        begins("\0\0\0<", 4))
        m_width = 4;
    else if (begins("\xff\xfe", 2) || begins("<\0", 2) || begins("\xfe\xff", 2) || begins("\0<", 2))
        m_width = 2;
    m_hasMark = begins("\xff\xfe", 2) || begins("\xfe\xff", 2) || begins("\0\0\xfe\xff", 4);
    const bool isLittle = begins("\xff\xfe", 2) || begins("<", 1);
    m_significant = isLittle ? 0 : m_width - 1;
}

uchar BoundedXml::unitAt(qsizetype at) const
{
    if (m_width == 1)
        return static_cast<uchar>(m_chunk.at(at));
    uchar others = 0;
    for (int i = 0; i < m_width; ++i)
        others |= i == m_significant ? uchar(0) : static_cast<uchar>(m_chunk.at(at + i));
    const auto unit = static_cast<uchar>(m_chunk.at(at + m_significant));
    return others == 0 && unit < kOther ? unit : kOther;
}

bool BoundedXml::isInText() const
{
    return m_state == State::Text || m_state == State::CData;
}

void BoundedXml::cutLongText()
{
    if (!isInText() || m_width != 1 || m_before - m_pieceAt < kLongestText)
        return;
    const qsizetype at = nextCut();
    if (at != 0) { // the next chunk begins there
        m_part = m_chunk.mid(at) + m_part;
        m_chunk.truncate(at);
        return;
    }
    const QByteArray cut = m_state == State::Text ? "<!---->" : "]]><![CDATA[";
    m_chunk.prepend(cut);
    m_cut = cut.size();
    m_run = 0;
    m_pieceAt = m_before;
}

/// How far into the chunk its text may be cut; its size if not soon.
qsizetype BoundedXml::nextCut() const
{
    const QByteArray around = m_tail + m_chunk.left(kFarthestCut);
    const bool isSection = m_state == State::CData;
    for (qsizetype at = m_tail.size(); at < around.size(); ++at) {
        const QByteArrayView before = QByteArrayView(around).first(at);
        if (isBetween(before, around.at(at)) && (isSection || !isInReference(before)))
            return at - m_tail.size();
        if (around.at(at) == (isSection ? ']' : '<'))
            break;
    }
    return m_chunk.size();
}

void BoundedXml::look()
{
    if (m_chunk.isEmpty())
        return;
    cutLongText();
    qsizetype at = m_cut;
    while ((at = passOver(at)) + m_width <= m_chunk.size()) {
        at += m_width;
        take(unitAt(at - m_width), at);
        if (m_error)
            return;
    }
    if (m_before + m_chunk.size() - m_cut - m_pieceAt > kLargestPiece)
        return refuse(ErrorCode::LimitExceeded,
                      isInText() ? QStringLiteral("the text that begins here is longer than 4 MiB")
                                 : QStringLiteral("what begins here is longer than 4 MiB"),
                      QStringLiteral("let the tool write less into it"));
    m_piecePlace = placeOfPiece();
    m_chunkPlace = advanced(m_chunkPlace, m_chunk.size());
}

/// The first place from `at` on that may mean something, where long stretches mean nothing.
qsizetype BoundedXml::passOver(qsizetype at) const
{
    if (m_width != 1 || (m_state != State::Text && m_state != State::Quoted))
        return at;
    const qsizetype found = m_chunk.indexOf(m_state == State::Text ? '<' : static_cast<char>(m_quote), at);
    return found < 0 ? m_chunk.size() : found;
}

void BoundedXml::enter(State state, qsizetype pieceAt)
{
    m_state = state;
    m_run = 0;
    m_pieceAt = m_before + pieceAt - m_cut;
}

void BoundedXml::take(uchar unit, qsizetype behind)
{
    const auto endsBehind = [&](uchar mark, int needed) {
        if (unit == '>' && m_run >= needed)
            enter(State::Text, behind);
        else
            m_run = unit == mark ? m_run + 1 : 0;
    };
    switch (m_state) {
    case State::Text:
        if (unit == '<')
            enter(State::Open, behind - m_width);
        return;
    case State::Open:
        m_attributes = 0;
        m_instruction.clear();
        m_state = unit == '!' ? State::Bang : unit == '?' ? State::Instruction : State::Tag;
        if (m_state == State::Tag)
            takeOfTag(unit, behind);
        return;
    case State::Bang:
        m_state = unit == '-' ? State::CommentOpen : unit == '[' ? State::CData : State::Declaration;
        return;
    case State::CommentOpen:
        m_state = unit == '-' ? State::Comment : State::Declaration;
        return;
    case State::Comment:
        return endsBehind('-', 2);
    case State::CData:
        return endsBehind(']', 2);
    case State::Instruction:
        takeOfInstruction(unit);
        if (unit == '>' && m_run >= 1)
            checkDeclaration();
        return endsBehind('?', 1);
    case State::Tag:
    case State::Declaration:
    case State::Quoted:
        return takeOfTag(unit, behind);
    }
}

void BoundedXml::takeOfTag(uchar unit, qsizetype behind)
{
    if (m_state == State::Quoted) {
        if (unit == m_quote)
            m_state = m_around;
    } else if (unit == '"' || unit == '\'') {
        m_quote = unit;
        m_around = m_state;
        m_state = State::Quoted;
    } else if (unit == '>') {
        enter(State::Text, behind);
    } else if (unit == '=' && m_state == State::Tag && ++m_attributes > kMostAttributes) {
        refuse(
            ErrorCode::LimitExceeded,
            QStringLiteral("the element that begins here has more than %1 attributes").arg(kMostAttributes),
            QStringLiteral("check the tool that wrote it"));
    } else if (unit == '[' && m_state == State::Declaration) {
        refuse(ErrorCode::InvalidInput,
               QStringLiteral("the document type declares entities or elements of its own"),
               QStringLiteral("remove what it declares"));
    }
}

/// Keeps what may be an XML declaration, which is "<?xml" and a blank; of another instruction, its begin.
void BoundedXml::takeOfInstruction(uchar unit)
{
    constexpr qsizetype kNameAndBlank = 4;
    if (m_instruction.size() >= kNameAndBlank && !isDeclaration(m_instruction))
        return;
    m_instruction += static_cast<char>(unit);
    if (m_instruction.size() > kLongestDeclaration)
        refuse(ErrorCode::LimitExceeded,
               QStringLiteral("the XML declaration is longer than %1 bytes").arg(kLongestDeclaration),
               QStringLiteral("check the tool that wrote it"));
}

/// The parser goes on in the encoding that is declared, so it must read there what is looked at here.
void BoundedXml::checkDeclaration()
{
    if (!isDeclaration(m_instruction))
        return;
    // Stricter than the parser: what it could see another end or another encoding in does not fit.
    static const QRegularExpression form(
        QStringLiteral("\\Axml(?:\\s+[A-Za-z]+\\s*=\\s*(?:\"[^\"'<>&?]*\"|'[^\"'<>&?]*'))*\\s*\\?>\\z"));
    const QString declaration = QString::fromLatin1(m_instruction);
    if (!form.match(declaration).hasMatch())
        return refuse(ErrorCode::InvalidInput, QStringLiteral("the XML declaration is not well-formed"),
                      QStringLiteral("write it as: <?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    static const QRegularExpression encoding(QStringLiteral("\\sencoding\\s*=\\s*[\"']([^\"']*)"));
    const QRegularExpression accepted(QStringLiteral("\\A(?:%1)\\z").arg(acceptedEncodings()),
                                      QRegularExpression::CaseInsensitiveOption);
    for (auto each = encoding.globalMatch(declaration); each.hasNext();) {
        const QString name = each.next().captured(1);
        if (!accepted.match(name).hasMatch())
            return refuse(ErrorCode::InvalidInput,
                          QStringLiteral("it declares the encoding \"%1\", which is not taken here")
                              .arg(shortened(name)),
                          QStringLiteral("write it as UTF-8"));
    }
}

/// An expression. Without a byte order mark, the parser reads "UTF-16" in the order of the machine.
QString BoundedXml::acceptedEncodings() const
{
    if (m_width == 1)
        return QStringLiteral("utf-?8|(?:us-)?ascii|iso[-_]?8859[-_][0-9]{1,2}|latin[-_]?1|"
                              "(?:windows-|cp)125[0-9]");
    const bool isLittle = m_significant == 0;
    const bool isLikeMachine = isLittle == (QSysInfo::ByteOrder == QSysInfo::LittleEndian);
    const QString name = m_width == 2 ? QStringLiteral("utf-?16") : QStringLiteral("utf-?32");
    return name + (isLittle ? QStringLiteral("le") : QStringLiteral("be")) +
           (m_hasMark || isLikeMachine ? QLatin1Char('|') + name : QString());
}

BoundedXml::Place BoundedXml::placeOfPiece() const
{
    return m_pieceAt < m_before ? m_piecePlace : advanced(m_chunkPlace, m_pieceAt - m_before + m_cut);
}

/// Where `end` of the chunk is, if the chunk begins at `from`.
BoundedXml::Place BoundedXml::advanced(Place from, qsizetype end) const
{
    if (m_width != 1) {
        for (qsizetype at = m_cut; at + m_width <= end; at += m_width) {
            const bool isLineEnd = unitAt(at) == '\n';
            from = {from.line + (isLineEnd ? 1 : 0), isLineEnd ? 1 : from.column + 1};
        }
        return from;
    }
    const QByteArrayView passed = QByteArrayView(m_chunk).sliced(m_cut, end - m_cut);
    const auto lines = std::count(passed.begin(), passed.end(), '\n');
    const QByteArrayView last = passed.sliced(passed.lastIndexOf('\n') + 1);
    const auto characters = last.size() - std::count_if(last.begin(), last.end(), isContinuation);
    return {from.line + lines, (lines > 0 ? 1 : from.column) + characters};
}

void BoundedXml::refuse(ErrorCode code, const QString& what, const QString& hint)
{
    const Place place = placeOfPiece();
    m_error =
        Error{code, what, QStringLiteral("%1:%2:%3").arg(m_where).arg(place.line).arg(place.column), hint};
}

} // namespace slipway::model
