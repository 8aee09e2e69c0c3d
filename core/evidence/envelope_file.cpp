// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelope_file.h"

#include "core/model/line_reader.h"

namespace slipway::evidence {

using namespace model;

namespace {

using Each = std::function<Status(Arrival)>;

Arrival arrival(const QByteArray& json, const QString& where)
{
    return {json, where, {}, {}, {}};
}

Status readArray(const QByteArray& text, const QString& where, const Each& each)
{
    const auto json = parseJson(text, where);
    if (!json)
        return json.error();
    for (size_t i = 0; i < json->size(); ++i) {
        const std::string item = (*json)[i].dump();
        Status taken = each(arrival(QByteArray::fromStdString(item),
                                    QStringLiteral("%1, envelope %2").arg(where).arg(i + 1)));
        if (!taken)
            return taken;
    }
    return Done{};
}

/// Takes the lines that are in `text`, then those of the file.
class EnvelopeLines
{
public:
    EnvelopeLines(QIODevice& file, QString where, const Each& each)
        : m_file(file)
        , m_where(std::move(where))
        , m_each(each)
    {
    }

    Status read(const QByteArray& text)
    {
        // A newline ends a line; it does not begin another.
        const qsizetype length = text.endsWith('\n') ? text.size() - 1 : text.size();
        for (const QByteArray& line : text.left(length).split('\n')) {
            if (const Status taken = take(line); !taken)
                return taken.error();
        }
        LineReader reader(m_file, kLongestLine, m_where, m_number);
        while (true) {
            const auto more = reader.next();
            if (!more)
                return more.error();
            if (!*more)
                return Done{};
            if (const Status taken = take(reader.line().toByteArray()); !taken)
                return taken.error();
        }
    }

private:
    Status take(const QByteArray& line)
    {
        ++m_number;
        const QByteArray json = line.trimmed();
        if (json.isEmpty())
            return Done{};
        return m_each(arrival(json, QStringLiteral("%1, line %2").arg(m_where).arg(m_number)));
    }

    QIODevice& m_file;
    QString m_where;
    const Each& m_each;
    int m_number = 0;
};

Result<QByteArray> rest(QIODevice& file, QByteArray begun, const QString& where)
{
    begun += file.read(kLargestEnvelopeDocument + 1 - begun.size());
    // A pipe gives what is there; it ends where nothing more comes.
    while (begun.size() <= kLargestEnvelopeDocument && !file.atEnd()) {
        const QByteArray more = file.read(kLargestEnvelopeDocument + 1 - begun.size());
        if (more.isEmpty())
            break;
        begun += more;
    }
    if (begun.size() > kLargestEnvelopeDocument)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is larger than 64 MiB"), where,
                     QStringLiteral("write one envelope on each line: that may be of any length")};
    return begun;
}

} // namespace

Status readEnvelopeFile(QIODevice& file, const QString& where, const Each& each)
{
    QByteArray first;
    while (first.trimmed().isEmpty() && !file.atEnd()) {
        const QByteArray line = file.readLine(kLongestLine + 1);
        if (line.isEmpty())
            break;
        first += line;
        if (first.startsWith("\xEF\xBB\xBF"))
            first.remove(0, 3);
    }
    const QByteArray begin = first.trimmed();
    if (!begin.startsWith('[') && !begin.startsWith('{'))
        return Error{ErrorCode::InvalidInput,
                     begin.isEmpty() ? QStringLiteral("is empty")
                                     : QStringLiteral("holds no evidence envelopes"),
                     where, QStringLiteral("give a JSON array of them, or one on each line")};
    if (begin.startsWith('{') && parseJson(begin, where))
        return EnvelopeLines(file, where, each).read(first);
    const auto whole = rest(file, first, where);
    if (!whole)
        return whole.error();
    if (begin.startsWith('['))
        return readArray(*whole, where, each);
    // An object over several lines; or lines, of which the first is broken.
    if (!parseJson(*whole, where) && begin.endsWith('}'))
        return EnvelopeLines(file, where, each).read(*whole);
    return each(arrival(whole->trimmed(), where));
}

} // namespace slipway::evidence
