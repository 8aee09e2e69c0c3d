// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/badge.h"

#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QXmlStreamWriter>

#include <cmath>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kHeight = 20;   ///< px, as other badges
constexpr int kPadding = 6;   ///< px beside a text
constexpr int kBaseline = 14; ///< px from the top
constexpr int kFontSize = 11; ///< px

/// One half of the badge.
struct Field
{
    QString text;
    QColor colour;
    double textWidth = 0;

    [[nodiscard]] double width() const { return std::ceil(textWidth) + 2 * kPadding; }
};

Field makeField(const QString& text, const QColor& colour)
{
    QFont font = Theme::fontOf(TextStyle::SmallStrong);
    font.setPixelSize(kFontSize);
    return {text, colour, QFontMetricsF(font).horizontalAdvance(text)};
}

class BadgeWriter
{
public:
    BadgeWriter(const Field& name, const Field& value)
        : m_name(name)
        , m_value(value)
        , m_writer(&m_text)
    {
    }

    QByteArray write(const QString& title)
    {
        const double width = m_name.width() + m_value.width();
        m_writer.writeStartDocument();
        m_writer.writeStartElement(QStringLiteral("svg"));
        attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("width", QString::number(width));
        attribute("height", QString::number(kHeight));
        attribute("role", QStringLiteral("img"));
        attribute("aria-label", title);
        m_writer.writeTextElement(QStringLiteral("title"), title);
        writeBox(0, m_name);
        writeBox(m_name.width(), m_value);
        m_writer.writeStartElement(QStringLiteral("g"));
        attribute("fill", Theme::colour(ThemeName::Light, Colour::OnAccent).name());
        attribute("font-family", QStringLiteral("Inter,Verdana,DejaVu Sans,sans-serif"));
        attribute("font-size", QString::number(kFontSize));
        attribute("font-weight", QStringLiteral("600"));
        writeText(0, m_name);
        writeText(m_name.width(), m_value);
        m_writer.writeEndDocument();
        return m_text;
    }

private:
    void writeBox(double x, const Field& field)
    {
        m_writer.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", QString::number(x));
        attribute("width", QString::number(field.width()));
        attribute("height", QString::number(kHeight));
        attribute("fill", field.colour.name());
    }

    void writeText(double x, const Field& field)
    {
        m_writer.writeStartElement(QStringLiteral("text"));
        attribute("x", QString::number(x + kPadding));
        attribute("y", QString::number(kBaseline));
        attribute("textLength", QString::number(field.textWidth, 'f', 1));
        m_writer.writeCharacters(field.text);
        m_writer.writeEndElement();
    }

    void attribute(const char* name, const QString& value)
    {
        m_writer.writeAttribute(QLatin1String(name), value);
    }

    const Field& m_name;
    const Field& m_value;
    QByteArray m_text;
    QXmlStreamWriter m_writer;
};

} // namespace

QByteArray renderBadge(const report::ChecklistDocument& document)
{
    loadFonts();
    const QString counts = QStringLiteral("%1 of %2").arg(document.passed).arg(document.applicable);
    const Colour colour = Theme::verdictColour(document.verdict);
    const Field name = makeField(QStringLiteral("readiness"), Theme::colour(ThemeName::Light, Colour::Text));
    const Field value = makeField(QStringLiteral("%1, %2").arg(document.verdictWord, counts),
                                  Theme::colour(ThemeName::Light, colour));
    return BadgeWriter(name, value)
        .write(QStringLiteral("Readiness: %1, %2 criteria pass").arg(document.verdictWord, counts));
}

} // namespace slipway::views
