// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_edit.h"

namespace slipway::policy {

using model::Json;

namespace {

constexpr int kIndent = 2;

QString parentOf(const QString& pointer)
{
    return pointer.left(pointer.lastIndexOf(QLatin1Char('/')));
}

QString nameOf(const QString& pointer)
{
    QString name = pointer.mid(pointer.lastIndexOf(QLatin1Char('/')) + 1);
    return name.replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

QString itemOf(const QString& list, int index)
{
    return list + QLatin1Char('/') + QString::number(index);
}

/// How far the line of that place is indented.
int indentAt(const QByteArray& text, qsizetype at)
{
    const qsizetype start = text.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1;
    qsizetype end = start;
    while (end < at && text[end] == ' ')
        ++end;
    return static_cast<int>(end - start);
}

/// The value as it is written at that indentation.
QByteArray written(const Json& value, int indent)
{
    const bool isPlain = !value.is_structured() || value.empty();
    QByteArray text = QByteArray::fromStdString(isPlain ? value.dump() : value.dump(kIndent));
    return text.replace("\n", "\n" + QByteArray(indent, ' '));
}

/// From the member's name, if it has one, to the end of its value.
std::optional<TextSpan> wholeOf(const JsonPositions& positions, const QString& pointer)
{
    auto span = positions.value(pointer);
    const auto name = positions.name(pointer);
    if (span && name)
        span->begin = name->begin;
    return span;
}

/// Writes `entry` as the last thing in the list or object.
TextEdit appended(const QByteArray& text, const TextSpan& container, bool isEmpty, const QByteArray& entry,
                  int indent)
{
    const QByteArray inner = "\n" + QByteArray(indent + kIndent, ' ');
    const QByteArray outer = "\n" + QByteArray(indent, ' ');
    if (isEmpty)
        return {{container.begin + 1, container.end - 1}, inner + entry + outer};
    qsizetype last = container.end - 1;
    while (last > container.begin && QByteArrayView(" \n\r\t").contains(text[last - 1]))
        --last;
    const bool isOneLine = !text.mid(last, container.end - last).contains('\n');
    return {{last, last}, isOneLine ? ", " + entry : "," + inner + entry};
}

int itemsIn(const JsonPositions& positions, const QString& list)
{
    int count = 0;
    while (positions.value(itemOf(list, count)))
        ++count;
    return count;
}

bool opensWith(const QByteArray& text, const TextSpan& span, char bracket)
{
    return span.begin < text.size() && text[span.begin] == bracket && span.end > span.begin + 1;
}

} // namespace

std::optional<TextEdit> setValue(const QByteArray& text, const QString& pointer, const Json& value)
{
    const JsonPositions positions(text);
    if (const auto there = positions.value(pointer))
        return TextEdit{*there, written(value, indentAt(text, there->begin))};
    const auto object = positions.value(parentOf(pointer));
    if (!object || !opensWith(text, *object, '{'))
        return std::nullopt;
    const int indent = indentAt(text, object->begin);
    const bool isEmpty = text.mid(object->begin + 1, object->end - object->begin - 2).trimmed().isEmpty();
    const QByteArray entry = QByteArray::fromStdString(Json(model::toText(nameOf(pointer))).dump()) + ": " +
                             written(value, indent + kIndent);
    return appended(text, *object, isEmpty, entry, indent);
}

std::optional<TextEdit> insertItem(const QByteArray& text, const QString& list, int index, const Json& value)
{
    const JsonPositions positions(text);
    const auto there = positions.value(list);
    if (!there || !opensWith(text, *there, '['))
        return std::nullopt;
    const int indent = indentAt(text, there->begin);
    if (const auto next = positions.value(itemOf(list, index))) {
        const int own = indentAt(text, next->begin);
        return TextEdit{{next->begin, next->begin}, written(value, own) + ",\n" + QByteArray(own, ' ')};
    }
    return appended(text, *there, itemsIn(positions, list) == 0, written(value, indent + kIndent), indent);
}

std::optional<TextEdit> removeValue(const QByteArray& text, const QString& pointer)
{
    const JsonPositions positions(text);
    auto span = wholeOf(positions, pointer);
    const auto parent = positions.value(parentOf(pointer));
    if (!span || !parent || pointer.isEmpty())
        return std::nullopt;
    const auto isSpace = [&](qsizetype at) { return QByteArrayView(" \n\r\t").contains(text[at]); };
    // With the comma before it; the first goes with the one after it.
    qsizetype begin = span->begin;
    while (begin > parent->begin + 1 && isSpace(begin - 1))
        --begin;
    if (text[begin - 1] == ',')
        return TextEdit{{begin - 1, span->end}, {}};
    qsizetype end = span->end;
    while (end < parent->end - 1 && isSpace(end))
        ++end;
    if (text[end] != ',')
        return TextEdit{{begin, end}, {}};
    ++end;
    while (end < parent->end - 1 && isSpace(end))
        ++end;
    return TextEdit{{span->begin, end}, {}};
}

std::optional<TextEdit> moveItem(const QByteArray& text, const QString& list, int from, int to)
{
    const JsonPositions positions(text);
    const auto first = positions.value(itemOf(list, std::min(from, to)));
    const auto last = positions.value(itemOf(list, std::max(from, to)));
    if (!first || !last || from == to)
        return std::nullopt;
    // What stands between the items stays where it is; only the items change places.
    std::vector<TextSpan> spans;
    for (int i = std::min(from, to); i <= std::max(from, to); ++i)
        spans.push_back(*positions.value(itemOf(list, i)));
    std::vector<TextSpan> order = spans;
    if (from < to)
        std::rotate(order.begin(), order.begin() + 1, order.end());
    else
        std::rotate(order.begin(), order.end() - 1, order.end());
    QByteArray moved;
    for (size_t i = 0; i < spans.size(); ++i) {
        moved += text.mid(order[i].begin, order[i].end - order[i].begin);
        if (i + 1 < spans.size())
            moved += text.mid(spans[i].end, spans[i + 1].begin - spans[i].end);
    }
    return TextEdit{{first->begin, last->end}, moved};
}

QByteArray applied(const QByteArray& text, const TextEdit& edit)
{
    return text.left(edit.span.begin) + edit.text + text.mid(edit.span.end);
}

} // namespace slipway::policy
