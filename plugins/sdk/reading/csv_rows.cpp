// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/csv_rows.h"

#include <csv.h>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr qint64 kChunk = 64LL * 1024;
constexpr size_t kLongestRow = 1 << 20;

using TakeRow = std::function<Status(const QStringList&, int)>;

/// What libcsv's callbacks, which know only a pointer, work on.
struct Rows
{
    const TakeRow& take;
    QString where;
    QStringList fields = {};
    size_t length = 0;
    int number = 0;
    std::optional<Error> error = {};
};

void fieldEnded(void* bytes, size_t size, void* rows)
{
    auto& state = *static_cast<Rows*>(rows);
    state.length += size + 1;
    if (!state.error && state.length <= kLongestRow)
        state.fields.append(QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
}

void rowEnded(int /*terminator*/, void* rows)
{
    auto& state = *static_cast<Rows*>(rows);
    if (state.error)
        return;
    ++state.number;
    const QString place = QStringLiteral("%1: row %2").arg(state.where).arg(state.number);
    if (state.length > kLongestRow) {
        state.error = Error{ErrorCode::LimitExceeded, QStringLiteral("the row is longer than 1 MiB"), place,
                            QStringLiteral("check its quotes")};
    } else {
        try {
            if (const Status taken = state.take(state.fields, state.number); !taken)
                state.error = taken.error();
        } catch (const std::exception& e) { // must not pass through libcsv, which is C
            state.error = Error{ErrorCode::Internal, QString::fromUtf8(e.what()), place, {}};
        }
    }
    state.fields.clear();
    state.length = 0;
}

int isNoSpace(unsigned char /*byte*/)
{
    return 0; // RFC 4180: spaces are part of a field
}

/// libcsv's parser with its lifetime.
class Parser
{
public:
    explicit Parser(char delimiter)
    {
        m_ok = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&m_parser, isNoSpace);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool parse(const QByteArray& bytes, Rows& rows)
    {
        const auto size = static_cast<size_t>(bytes.size());
        return m_ok && csv_parse(&m_parser, bytes.constData(), size, fieldEnded, rowEnded, &rows) == size;
    }
    bool finish(Rows& rows) { return csv_fini(&m_parser, fieldEnded, rowEnded, &rows) == 0; }
    [[nodiscard]] size_t held() const { return csv_get_buffer_size(const_cast<csv_parser*>(&m_parser)); }

private:
    csv_parser m_parser{};
    bool m_ok = false;
};

Error broken(const Rows& rows, const QString& what)
{
    return {ErrorCode::InvalidInput, what, QStringLiteral("%1: row %2").arg(rows.where).arg(rows.number + 1),
            QStringLiteral("check its quotes")};
}

} // namespace

Status readCsv(QIODevice& device, const QString& where, char delimiter, const TakeRow& take,
               const Progress& progress)
{
    Parser parser(delimiter);
    Rows rows{take, where};
    const double size = device.isSequential() ? 0 : double(device.size());
    for (bool isFirst = true; !device.atEnd() && !rows.error; isFirst = false) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), where, {}};
        QByteArray chunk = device.read(kChunk);
        if (chunk.isEmpty())
            break;
        if (isFirst && chunk.startsWith("\xef\xbb\xbf"))
            chunk.remove(0, 3);
        if (!parser.parse(chunk, rows))
            return broken(rows, QStringLiteral("the row cannot be read"));
        if (parser.held() > 2 * kLongestRow) // a quote that never ends would take the whole file with it
            return broken(rows, QStringLiteral("a quoted field never ends"));
        if (size > 0)
            progress.tell(double(device.pos()) / size, QStringLiteral("reading"));
    }
    if (!rows.error && !parser.finish(rows))
        return broken(rows, QStringLiteral("the file ends inside a quoted field"));
    return rows.error ? Status(*rows.error) : Status(Done{});
}

} // namespace slipway::plugin
