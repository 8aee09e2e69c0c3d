// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/report_head.h"

#include "core/model/json.h"
#include "plugins/sdk/reading/json_shape.h"
#include "plugins/sdk/reading/xml_cursor.h"

#include <QBuffer>
#include <QRegularExpression>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr qint64 kHead = 1 << 20;
constexpr int kMostElements = 400;
constexpr int kLinesLookedAt = 8;

bool looksLikeYaml(const QByteArray& bytes)
{
    static const QRegularExpression key(
        QStringLiteral("^\\s*(?:- )?[\"']?[A-Za-z_][\\w ./-]*[\"']?:(?:\\s|$)|^---|^%YAML|^- "));
    for (const QByteArray& line : bytes.left(64 * 1024).split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith('#'))
            return key.match(QString::fromUtf8(line)).hasMatch();
    }
    return false;
}

/// Several lines that are each one JSON value.
bool isJsonLines(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return false;
    const qsizetype next = bytes.indexOf('{', end);
    return next > 0 && bytes.mid(end, next - end).trimmed().isEmpty() &&
           Json::accept(bytes.left(end).toStdString());
}

void lookAtXml(ReportHead& head, const QByteArray& raw)
{
    QBuffer buffer;
    buffer.setData(raw);
    buffer.open(QIODevice::ReadOnly);
    XmlCursor xml(buffer, head.name); // what breaks is told by who reads the whole report
    for (int seen = 0; seen < kMostElements && xml.next();) {
        if (!xml.isStart())
            continue;
        if (seen++ == 0) {
            head.xmlRoot = xml.name();
            head.xmlNamespace = xml.namespaceUri();
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                head.xmlRootAttributes.insert(attribute.name().toString(), attribute.value().toString());
        }
        head.xmlElements.insert(xml.name());
    }
}

void lookAtJson(ReportHead& head)
{
    if (!isJsonLines(head.bytes)) {
        head.syntax = Syntax::JsonDocument;
        const JsonShape shape = shapeOf(head.bytes);
        head.jsonPaths = shape.paths;
        head.jsonTexts = shape.texts;
        return;
    }
    head.syntax = Syntax::JsonLines;
    int seen = 0;
    for (const QByteArray& line : head.bytes.left(256 * 1024).split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const JsonShape shape = shapeOf(line);
        head.jsonPaths.unite(shape.paths);
        for (auto it = shape.texts.begin(); it != shape.texts.end(); ++it) {
            if (!head.jsonTexts.contains(it.key()))
                head.jsonTexts.insert(it.key(), it.value());
        }
        if (++seen == kLinesLookedAt)
            break;
    }
}

} // namespace

QString ReportHead::firstLine() const
{
    for (const QByteArray& line : bytes.left(64 * 1024).split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            return QString::fromUtf8(trimmed);
    }
    return {};
}

Result<ReportHead> lookAt(QIODevice& device, const QString& name)
{
    const QByteArray raw = device.read(kHead);
    const bool isWhole = device.atEnd();
    if (!device.seek(0))
        return Error{ErrorCode::Unreadable, QStringLiteral("cannot be read twice"), name,
                     QStringLiteral("save it to a file first")};
    ReportHead head;
    head.name = name;
    head.isWhole = isWhole;
    head.bytes = raw.startsWith("\xef\xbb\xbf") ? raw.mid(3) : raw;
    const bool isWide = raw.startsWith("\xff\xfe") || raw.startsWith("\xfe\xff") ||
                        raw.startsWith(QByteArray("\0<", 2)) || raw.startsWith(QByteArray("<\0", 2));
    const QByteArray text = head.bytes.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("the file is empty"),
                     name + QStringLiteral(":1:1"), QStringLiteral("let the tool finish writing it")};
    if (text.startsWith('<') || isWide)
        lookAtXml(head, raw);
    if (text.startsWith('<') || !head.xmlRoot.isEmpty())
        head.syntax = Syntax::Xml;
    else if (isWide)
        return Error{ErrorCode::InvalidInput, QStringLiteral("the text is UTF-16 or UTF-32, not UTF-8"), name,
                     QStringLiteral("convert it to UTF-8")};
    else if (text.startsWith('{') || text.startsWith('['))
        lookAtJson(head);
    else
        head.syntax = looksLikeYaml(head.bytes) ? Syntax::Yaml : Syntax::Text;
    return head;
}

} // namespace slipway::plugin
