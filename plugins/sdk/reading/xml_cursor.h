// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bounded_xml.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace slipway::plugin {

/// XML reports as streams, hardened: what BoundedXml refuses is refused, and so are nesting over 256 and more
/// than 256 namespaces, or 1 MiB of their names, in force at once. (Qt refuses names over 4 KiB.) Namespaces
/// are looked through: names are local names.
///
///     while (xml.next()) { if (xml.isStart(u"testcase")) … }
///     if (auto status = xml.status(); !status) return status.error();
class XmlCursor
{
public:
    XmlCursor(QIODevice& device, QString where, model::Progress progress = {});

    /// Goes on to the next start or end of an element; text in between is passed over. False at the end of
    /// the document and at the first error: ask status().
    bool next();
    /// Done, or why it stopped: InvalidInput with `where:line:column`, LimitExceeded, Cancelled.
    [[nodiscard]] model::Status status() const;

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isStart(QStringView name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isEnd(QStringView name) const { return isEnd() && m_xml.name() == name; }
    [[nodiscard]] QString name() const { return m_xml.name().toString(); }
    [[nodiscard]] QString namespaceUri() const { return m_xml.namespaceUri().toString(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// 1 for the root, at its start as at its end.
    [[nodiscard]] int depth() const { return m_xml.isEndElement() ? openElements() + 1 : openElements(); }
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }

    /// At a start: the attribute with that local name, trimmed; empty where there is none.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool hasAttribute(QStringView name) const;
    /// At a start: a whole number of zero or more; nothing where absent or not one.
    [[nodiscard]] std::optional<qint64> count(QStringView name) const;

    /// At a start: the text up to the element's end, child elements' text included, cut at `most`
    /// characters; stands at the end afterwards.
    QString readText(int most = 4000);
    /// At a start: passes over everything up to the element's end.
    void skip();
    /// An error that says where the cursor is.
    [[nodiscard]] model::Error complain(const QString& what, const QString& hint = {}) const;

private:
    /// The namespaces that an element and those around it have declared: what the parser keeps of them.
    struct Kept
    {
        qsizetype namespaces = 0;
        qsizetype characters = 0;
    };

    bool advance();
    bool enter();
    [[nodiscard]] int openElements() const { return static_cast<int>(m_open.size()); }
    void refuse(model::ErrorCode code, const QString& what);

    model::BoundedXml m_bounded;
    QXmlStreamReader m_xml;
    QString m_where;
    model::Progress m_progress;
    std::vector<Kept> m_open;
    int m_steps = 0;
    std::optional<model::Error> m_error;
};

} // namespace slipway::plugin
