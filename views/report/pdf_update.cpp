// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_update.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace slipway::views {

namespace {

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

/// A text string (section 7.9.2.2) in UTF-16, as digits: nothing in it can end it.
QByteArray textString(const QString& text)
{
    QByteArray digits = "<FEFF";
    for (const QChar c : text)
        digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits + '>';
}

/// What a writer's file says of its objects. Found by its cross-reference table and not by words, which may
/// stand in a title too.
class PdfObjects
{
public:
    static std::optional<PdfObjects> of(const QByteArray& pdf)
    {
        PdfObjects objects(pdf);
        const qsizetype startAt = pdf.lastIndexOf("startxref");
        if (startAt < 0)
            return std::nullopt;
        objects.m_table = pdf.mid(startAt + 9).trimmed().split('\n').front().trimmed().toLongLong();
        const qsizetype trailerAt = pdf.indexOf("trailer", objects.m_table);
        objects.m_entries = pdf.indexOf('\n', objects.m_table + 5) + 1; // behind "xref" and "0 468"
        if (objects.m_table <= 0 || trailerAt < 0 || objects.m_entries <= 0 || objects.m_entries > trailerAt)
            return std::nullopt;
        objects.m_trailer = pdf.mid(trailerAt, startAt - trailerAt);
        objects.m_root = objects.number(objects.m_trailer, "/Root ");
        objects.m_size = objects.number(objects.m_trailer, "/Size ");
        if (objects.m_root <= 0 || objects.m_size <= objects.m_root)
            return std::nullopt;
        return objects;
    }

    [[nodiscard]] qsizetype table() const { return m_table; }
    [[nodiscard]] qsizetype root() const { return m_root; }
    [[nodiscard]] qsizetype size() const { return m_size; } ///< the number of the next object
    [[nodiscard]] const QByteArray& trailer() const { return m_trailer; }

    /// What stands between "obj" and "endobj"; empty: it cannot be found.
    [[nodiscard]] QByteArray content(qsizetype object) const
    {
        constexpr qsizetype kEntry = 20; // bytes of a line of the table
        const qsizetype at = m_pdf.mid(m_entries + object * kEntry, 10).toLongLong();
        const QByteArray head = QByteArray::number(object) + " 0 obj";
        const qsizetype end = m_pdf.indexOf("endobj", at);
        if (object <= 0 || object >= m_size || at <= 0 || end < 0 || m_pdf.mid(at, head.size()) != head)
            return {};
        return m_pdf.mid(at + head.size(), end - at - head.size()).trimmed();
    }

    /// The objects that are pages, in their order.
    [[nodiscard]] std::vector<qsizetype> pages() const
    {
        const QByteArray tree = content(number(content(m_root), "/Pages "));
        const qsizetype opens = tree.indexOf('[', tree.indexOf("/Kids"));
        const QByteArray kids = tree.mid(opens + 1, tree.indexOf(']', opens) - opens - 1);
        static const QRegularExpression kid(QStringLiteral("(\\d+) 0 R"));
        std::vector<qsizetype> numbers;
        for (const auto& match : kid.globalMatch(QString::fromLatin1(kids)))
            numbers.push_back(match.captured(1).toLongLong());
        return numbers;
    }

private:
    explicit PdfObjects(const QByteArray& pdf)
        : m_pdf(pdf)
    {
    }

    /// The number that follows a name; 0: none does.
    static qsizetype number(const QByteArray& dictionary, const QByteArray& name)
    {
        const qsizetype at = dictionary.indexOf(name);
        if (at < 0)
            return 0;
        return dictionary.mid(at + name.size()).simplified().split(' ').front().toLongLong();
    }

    QByteArray m_pdf;
    QByteArray m_trailer;
    qsizetype m_table = 0;
    qsizetype m_entries = 0;
    qsizetype m_root = 0;
    qsizetype m_size = 0;
};

/// Where one item of the outline hangs; places in the list of bookmarks, -1: none.
struct Hanging
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int below = 0; ///< items under it, all of which are shown
};

std::vector<Hanging> hang(const std::vector<Bookmark>& bookmarks)
{
    std::vector<Hanging> items(bookmarks.size());
    std::vector<int> open; // the newest of each level
    for (int i = 0; i < static_cast<int>(bookmarks.size()); ++i) {
        const auto level =
            std::min(static_cast<size_t>(std::max(bookmarks[static_cast<size_t>(i)].level, 0)), open.size());
        Hanging& item = items[static_cast<size_t>(i)];
        if (level > 0) {
            item.parent = open[level - 1];
            Hanging& parent = items[static_cast<size_t>(item.parent)];
            if (parent.first < 0)
                parent.first = i;
            parent.last = i;
        }
        if (level < open.size()) {
            item.previous = open[level];
            items[static_cast<size_t>(item.previous)].next = i;
        }
        open.resize(level);
        open.push_back(i);
        for (int above = item.parent; above >= 0; above = items[static_cast<size_t>(above)].parent)
            ++items[static_cast<size_t>(above)].below;
    }
    return items;
}

/// The outline and its items, the first of which is object `number`.
QByteArrayList outlineObjects(const std::vector<Bookmark>& bookmarks, const std::vector<qsizetype>& pages,
                              qsizetype number, double pageHeight)
{
    const std::vector<Hanging> items = hang(bookmarks);
    const auto put = [number](QByteArray& text, const char* name, int item) {
        if (item >= 0)
            text += name + reference(number + 1 + item);
    };
    int last = 0;
    for (int i = 0; i < static_cast<int>(items.size()); ++i)
        last = items[static_cast<size_t>(i)].parent < 0 ? i : last;
    QByteArrayList objects;
    objects += "<< /Type /Outlines /First " + reference(number + 1) + " /Last " +
               reference(number + 1 + last) + " /Count " +
               QByteArray::number(static_cast<qsizetype>(items.size())) + " >>";
    for (size_t i = 0; i < items.size(); ++i) {
        const Bookmark& bookmark = bookmarks[i];
        const Hanging& item = items[i];
        const auto page = static_cast<size_t>(std::max(bookmark.page, 0));
        QByteArray text = "<< /Title " + textString(bookmark.title) + " /Parent " +
                          reference(item.parent < 0 ? number : number + 1 + item.parent) + " /Dest [" +
                          reference(pages[std::min(page, pages.size() - 1)]) + " /XYZ 0 " +
                          QByteArray::number(std::lround(pageHeight - bookmark.y)) + " null]";
        put(text, " /Prev ", item.previous);
        put(text, " /Next ", item.next);
        put(text, " /First ", item.first);
        put(text, " /Last ", item.last);
        if (item.below > 0)
            text += " /Count " + QByteArray::number(item.below);
        objects += text + " >>";
    }
    return objects;
}

/// One part of a cross-reference table (section 7.5.4).
QByteArray tablePart(qsizetype first, const std::vector<qsizetype>& offsets)
{
    QByteArray part =
        QByteArray::number(first) + ' ' + QByteArray::number(static_cast<qsizetype>(offsets.size())) + '\n';
    for (const qsizetype offset : offsets)
        part += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return part;
}

} // namespace

QByteArray updated(const QByteArray& pdf, const QString& language, const std::vector<Bookmark>& bookmarks,
                   double pageHeight)
{
    const auto objects = PdfObjects::of(pdf);
    QByteArray catalog = objects ? objects->content(objects->root()) : QByteArray();
    if (!catalog.startsWith("<<"))
        return pdf;
    QByteArray result = pdf;
    const auto append = [&result](qsizetype number, const QByteArray& content) {
        const qsizetype offset = result.size();
        result += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
        return offset;
    };
    QByteArray added = " /Lang (" + language.toLatin1() + ")";
    std::vector<qsizetype> offsets;
    const std::vector<qsizetype> pages = objects->pages();
    if (!bookmarks.empty() && !pages.empty()) {
        added += " /Outlines " + reference(objects->size());
        for (const QByteArray& object : outlineObjects(bookmarks, pages, objects->size(), pageHeight))
            offsets.push_back(append(objects->size() + static_cast<qsizetype>(offsets.size()), object));
    }
    const qsizetype catalogAt = append(objects->root(), catalog.insert(2, added));
    QByteArray trailer = objects->trailer();
    trailer.replace("/Size " + QByteArray::number(objects->size()),
                    "/Size " + QByteArray::number(objects->size() + static_cast<qsizetype>(offsets.size())));
    trailer.insert(trailer.indexOf("<<") + 2, "\n/Prev " + QByteArray::number(objects->table()));
    const qsizetype table = result.size();
    result += "xref\n" + tablePart(objects->root(), {catalogAt});
    if (!offsets.empty())
        result += tablePart(objects->size(), offsets);
    return result + trailer + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace slipway::views
