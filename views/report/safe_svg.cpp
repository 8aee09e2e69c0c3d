// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/safe_svg.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <utility>

namespace slipway::views {

using namespace model;

namespace {

const QLatin1String kSvgNamespace("http://www.w3.org/2000/svg");

/// Qt's reader of SVG goes by the name alone, whatever its namespace.
const QSet<QString>& drawnElements()
{
    static const QSet<QString> names{
        QStringLiteral("svg"),           QStringLiteral("g"),       QStringLiteral("defs"),
        QStringLiteral("title"),         QStringLiteral("desc"),    QStringLiteral("path"),
        QStringLiteral("rect"),          QStringLiteral("circle"),  QStringLiteral("ellipse"),
        QStringLiteral("line"),          QStringLiteral("polygon"), QStringLiteral("polyline"),
        QStringLiteral("stop"),          QStringLiteral("style"),   QStringLiteral("linearGradient"),
        QStringLiteral("radialGradient")};
    return names;
}

/// Of an element, and properties of a style.
bool isRefused(const QString& property)
{
    static const QSet<QString> refused{
        QStringLiteral("clip-path"),        QStringLiteral("mask"),          QStringLiteral("filter"),
        QStringLiteral("marker"),           QStringLiteral("marker-start"),  QStringLiteral("marker-mid"),
        QStringLiteral("marker-end"),       QStringLiteral("src"),           QStringLiteral("base"),
        QStringLiteral("stroke-dasharray"), QStringLiteral("mix-blend-mode")};
    return refused.contains(property) || property.startsWith(QLatin1String("on"));
}

/// url() to anything but a part of this file.
bool leadsElsewhere(const QString& value)
{
    static const QRegularExpression elsewhere(QStringLiteral("url\\s*+\\(\\s*+[\"']?+\\s*+(?!#)"),
                                              QRegularExpression::CaseInsensitiveOption);
    return value.contains(elsewhere);
}

/// Rules with @, escapes and comments, which can hide from this look what Qt's parser finds.
bool isPlainCss(const QString& css)
{
    static const QRegularExpression notPlain(QStringLiteral("@|\\\\|/\\*"));
    return !css.contains(notPlain);
}

/// Declarations of CSS: what they set that is refused; empty: nothing.
QString refusedIn(const QString& css)
{
    // Each word before a colon is looked at, also where a selector has one: "rect:enabled{mask:url(#a)}".
    static const QRegularExpression property(QStringLiteral("([A-Za-z-]+)\\s*:\\s*(?=([^;{}]*))"));
    for (const auto& match : property.globalMatch(css)) {
        const bool isOff = match.captured(2).trimmed() == QLatin1String("none");
        if (isRefused(match.captured(1).toLower()) && !isOff)
            return match.captured(1);
    }
    return {};
}

class SvgCheck
{
public:
    SvgCheck(const QByteArray& svg, const QString& where)
        : m_reader(svg)
        , m_where(where)
    {
    }

    Status check()
    {
        while (!m_reader.atEnd()) {
            if (const Status fits = checkToken(m_reader.readNext()); !fits)
                return fits;
        }
        if (m_reader.hasError())
            return refuse(QStringLiteral("is no SVG (%1)").arg(m_reader.errorString().left(120)));
        return Done{};
    }

private:
    [[nodiscard]] Error refuse(const QString& what, ErrorCode code = ErrorCode::InvalidInput) const
    {
        return {
            code, what, m_where,
            QStringLiteral("save it as a plain SVG of shapes: text as paths, no pictures, masks or dashes")};
    }

    [[nodiscard]] Status checkToken(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            return checkElement();
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_isInStyle = false;
            return checkStyle(std::exchange(m_style, {}));
        case QXmlStreamReader::DTD: // "<!DOCTYPE svg PUBLIC …>" of older editors; entities are another matter
            return m_reader.entityDeclarations().isEmpty()
                       ? Status(Done{})
                       : refuse(QStringLiteral("declares entities, which a logo must not"));
        case QXmlStreamReader::ProcessingInstruction:
            return refuse(QStringLiteral("has instructions for another program"));
        case QXmlStreamReader::Characters:
            if (m_isInStyle)
                m_style += m_reader.text();
            return Done{};
        default:
            return Done{};
        }
    }

    [[nodiscard]] Status checkElement()
    {
        const QString name = m_reader.name().toString();
        if (m_elements == 0 && (name != QLatin1String("svg") || m_reader.namespaceUri() != kSvgNamespace))
            return refuse(QStringLiteral("is no SVG"));
        if (m_elements > 0 && name == QLatin1String("svg"))
            return refuse(QStringLiteral("has another SVG in it"));
        if (++m_elements > kMostSvgElements || ++m_depth > kDeepestSvg)
            return refuse(QStringLiteral("has more or deeper elements than a logo needs"),
                          ErrorCode::LimitExceeded);
        if (!drawnElements().contains(name))
            return refuse(QStringLiteral("has an element that is not drawn: %1").arg(name.left(40)));
        if (name == QLatin1String("radialGradient") &&
            !m_reader.attributes().hasAttribute(QLatin1String("r")))
            return refuse(QStringLiteral("has a radial gradient without a radius, which is not drawn"));
        m_isInStyle = name == QLatin1String("style");
        for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
            if (const Status fits =
                    checkAttribute(attribute.name().toString().toLower(), attribute.value().toString());
                !fits)
                return fits;
        }
        return Done{};
    }

    [[nodiscard]] Status checkAttribute(const QString& name, const QString& value) const
    {
        const bool isOff = value.trimmed() == QLatin1String("none");
        if (isRefused(name) && !isOff)
            return refuse(
                QStringLiteral("has an attribute that a logo must not have: %1").arg(name.left(40)));
        if (name == QLatin1String("href") && !value.trimmed().startsWith(u'#'))
            return refuse(QStringLiteral("refers to another file"));
        if (name == QLatin1String("spreadmethod") && value != QLatin1String("pad")) // repeated without end
            return refuse(QStringLiteral("has a gradient that is repeated"));
        if (name == QLatin1String("style"))
            return checkStyle(value);
        if (leadsElsewhere(value))
            return refuse(QStringLiteral("refers to another file"));
        return Done{};
    }

    [[nodiscard]] Status checkStyle(const QString& css) const
    {
        if (leadsElsewhere(css) || !isPlainCss(css))
            return refuse(QStringLiteral("has a style that may refer to another file"));
        if (const QString refused = refusedIn(css); !refused.isEmpty())
            return refuse(QStringLiteral("has a style that a logo must not have: %1").arg(refused.left(40)));
        return Done{};
    }

    QXmlStreamReader m_reader;
    const QString& m_where;
    int m_elements = 0;
    int m_depth = 0;
    bool m_isInStyle = false;
    QString m_style; ///< what that says, put together
};

} // namespace

Status checkSvg(const QByteArray& svg, const QString& where)
{
    return SvgCheck(svg, where).check();
}

} // namespace slipway::views
