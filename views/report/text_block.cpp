// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/text_block.h"

#include "views/theme/theme.h"

#include <QCache>
#include <QRegularExpression>
#include <QTextLayout>
#include <QUrl>

namespace slipway::views {

namespace {

constexpr qsizetype kMostCharacters = 4000;
constexpr double kLineSpacing = 1.22;

} // namespace

QFont reportFont(double points, QFont::Weight weight)
{
    QFont font = Theme::fontOf(TextStyle::Body);
    font.setPixelSize(qRound(points * kReportScale));
    font.setWeight(weight);
    return font;
}

struct LaidOutText
{
    QTextLayout layout;
    int lines = 0;
    double height = 0;
    double lastLineWidth = 0;
    bool isCut = false;
};

namespace {

struct TextKey
{
    QString text;
    QFont font;
    double width = 0;
    int mostLines = 0;
    int boldCharacters = 0;
    Addresses addresses = Addresses::AreText;

    bool operator==(const TextKey&) const = default;
};

size_t qHash(const TextKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pixelSize(), key.width);
}

/// Places lines until the text or the room ends; how many characters found room.
qsizetype placeLines(LaidOutText& laid, const TextKey& key)
{
    laid.lines = 0;
    double y = 0;
    qsizetype used = 0;
    laid.layout.beginLayout();
    for (QTextLine line = laid.layout.createLine(); line.isValid() && laid.lines < key.mostLines;
         line = laid.layout.createLine()) {
        line.setLineWidth(key.width * kReportScale);
        line.setPosition({0, y});
        y += line.ascent() * kLineSpacing + line.descent();
        laid.lastLineWidth = line.naturalTextWidth() / kReportScale;
        used = line.textStart() + line.textLength();
        ++laid.lines;
    }
    laid.layout.endLayout();
    laid.height = y / kReportScale;
    return used;
}

/// Of what is whole in `text`, the parts that are shown in its first `shown` characters.
void addLinks(QList<QTextLayout::FormatRange>& formats, const QString& text, qsizetype shown)
{
    static const QRegularExpression address(QStringLiteral("\\bhttps?://[^\\s,;<>\"]*[^\\s,;<>\".:)!?]"));
    for (const auto& match : address.globalMatch(text)) {
        const QUrl url(match.captured(), QUrl::StrictMode);
        const qsizetype length = std::min(match.capturedEnd(), shown) - match.capturedStart();
        if (!url.isValid() || url.host().isEmpty() || length <= 0)
            continue;
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(QString::fromLatin1(url.toEncoded()));
        formats.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(length), link});
    }
}

std::shared_ptr<const LaidOutText> layOutText(const TextKey& key)
{
    const QString whole = key.text.simplified();
    QString shown = whole;
    const bool isLonger = shown.size() > kMostCharacters;
    if (isLonger)
        shown = shown.left(kMostCharacters) + QChar(0x2026);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto laid = std::make_shared<LaidOutText>();
    laid->isCut = isLonger;
    laid->layout.setFont(key.font);
    laid->layout.setTextOption(option);
    laid->layout.setCacheEnabled(true); // else painting would shape the text once more
    for (;;) {
        laid->layout.setText(shown);
        QList<QTextLayout::FormatRange> formats{{0, key.boldCharacters, bold}};
        if (key.addresses == Addresses::AreLinks)
            addLinks(formats, whole, shown.size());
        laid->layout.setFormats(formats);
        const qsizetype used = placeLines(*laid, key);
        if (used >= shown.size())
            return laid;
        laid->isCut = true;
        // Too long: keep what fits, less room for the ellipsis.
        shown = shown.left(std::max<qsizetype>(used - 3, 0)).trimmed() + QChar(0x2026);
    }
}

constexpr qsizetype kMostRemembered = 4000; ///< texts; the least used go first

struct Remembered
{
    QCache<TextKey, std::shared_ptr<const LaidOutText>> texts{kMostRemembered};
    int users = 0;
};

/// Of the thread; fonts are the thread's too.
thread_local std::unique_ptr<Remembered> s_remembered;

} // namespace

TextMemory::TextMemory()
{
    if (!s_remembered)
        s_remembered = std::make_unique<Remembered>();
    ++s_remembered->users;
}

TextMemory::~TextMemory()
{
    if (--s_remembered->users == 0)
        s_remembered.reset();
}

TextBlock::TextBlock(const QString& text, const QFont& font, const QColor& colour, double width,
                     int mostLines, int boldCharacters, Addresses addresses)
    : m_colour(colour)
{
    const TextKey key{text, font, width, mostLines, boldCharacters, addresses};
    if (s_remembered) {
        if (const auto* known = s_remembered->texts.object(key)) {
            m_text = *known;
            return;
        }
    }
    m_text = layOutText(key);
    if (s_remembered)
        s_remembered->texts.insert(key, new std::shared_ptr<const LaidOutText>(m_text));
}

double TextBlock::height() const
{
    return m_text->height;
}

double TextBlock::lastLineWidth() const
{
    return m_text->lastLineWidth;
}

bool TextBlock::isCut() const
{
    return m_text->isCut;
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(1 / kReportScale, 1 / kReportScale);
    painter.setPen(m_colour);
    for (int i = 0; i < m_text->lines; ++i)
        m_text->layout.lineAt(i).draw(&painter, {0, 0});
    painter.restore();
}

} // namespace slipway::views
