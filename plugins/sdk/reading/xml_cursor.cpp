// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/xml_cursor.h"

namespace slipway::plugin {

using namespace model;

namespace {

constexpr int kDeepest = 256;
constexpr qsizetype kMostNamespaces = 256;
constexpr qsizetype kLongestNamespaces = 1 << 20; ///< characters
constexpr int kStepsBetweenLooks = 1024;

} // namespace

XmlCursor::XmlCursor(QIODevice& device, QString where, Progress progress)
    : m_bounded(device, where)
    , m_xml(&m_bounded)
    , m_where(std::move(where))
    , m_progress(std::move(progress))
{
}

bool XmlCursor::advance()
{
    if (m_error || m_xml.atEnd())
        return false;
    if (++m_steps % kStepsBetweenLooks == 0) {
        if (m_progress.isCancelled()) {
            refuse(ErrorCode::Cancelled, QStringLiteral("cancelled"));
            return false;
        }
        const QIODevice& device = m_bounded.source();
        if (device.size() > 0)
            m_progress.tell(double(device.pos()) / double(device.size()), QStringLiteral("reading"));
    }
    m_xml.readNext();
    if (m_xml.isStartElement())
        return enter();
    if (m_xml.isEndElement())
        m_open.pop_back();
    return !m_xml.hasError();
}

bool XmlCursor::enter()
{
    Kept kept = m_open.empty() ? Kept() : m_open.back();
    for (const QXmlStreamNamespaceDeclaration& each : m_xml.namespaceDeclarations()) {
        kept.characters += each.prefix().size() + each.namespaceUri().size();
        ++kept.namespaces;
    }
    m_open.push_back(kept);
    if (openElements() > kDeepest)
        refuse(ErrorCode::LimitExceeded, QStringLiteral("nested more than 256 levels deep"));
    else if (kept.namespaces > kMostNamespaces || kept.characters > kLongestNamespaces)
        refuse(ErrorCode::LimitExceeded,
               QStringLiteral("more than 256 namespaces, or 1 MiB of their names, are in force"));
    return !m_error;
}

bool XmlCursor::next()
{
    while (advance()) {
        if (m_xml.isStartElement() || m_xml.isEndElement())
            return true;
    }
    return false;
}

void XmlCursor::refuse(ErrorCode code, const QString& what)
{
    m_error = complain(what);
    m_error->code = code;
}

Status XmlCursor::status() const
{
    if (m_error || m_bounded.error())
        return m_error ? *m_error : *m_bounded.error();
    if (!m_xml.hasError())
        return Done{};
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return complain(QStringLiteral("the file ends before the document does"),
                        QStringLiteral("let the tool finish writing it"));
    return complain(m_xml.errorString().trimmed(), QStringLiteral("correct the XML there"));
}

Error XmlCursor::complain(const QString& what, const QString& hint) const
{
    return {ErrorCode::InvalidInput, what,
            QStringLiteral("%1:%2:%3")
                .arg(m_where)
                .arg(m_xml.lineNumber())
                .arg(std::max<qint64>(m_xml.columnNumber(), 1)),
            hint};
}

QString XmlCursor::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& each : m_xml.attributes()) {
        if (each.name() == name)
            return each.value().trimmed().toString();
    }
    return {};
}

bool XmlCursor::hasAttribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const QXmlStreamAttribute& each) { return each.name() == name; });
}

std::optional<qint64> XmlCursor::count(QStringView name) const
{
    bool isNumber = false;
    const qint64 value = attribute(name).toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

QString XmlCursor::readText(int most)
{
    QString text;
    const int above = openElements() - 1;
    while (advance()) {
        if (m_xml.isEndElement() && openElements() == above)
            break;
        if (m_xml.isCharacters() && text.size() < most)
            text.append(m_xml.text().left(most - text.size()));
    }
    return text;
}

void XmlCursor::skip()
{
    readText(0);
}

} // namespace slipway::plugin
