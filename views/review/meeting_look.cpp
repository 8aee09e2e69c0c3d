// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_look.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::views {

namespace {

constexpr double kLines = 1080;
constexpr double kNarrowest = 1680; // a little under 16:10

struct Token
{
    const char* word;
    Colour role;
};
// Longer words before those that they begin with.
constexpr std::array kTokens{Token{"@AccentSoft", Colour::AccentSoft},
                             Token{"@OnAccent", Colour::OnAccent},
                             Token{"@Accent", Colour::Accent},
                             Token{"@Surface", Colour::Surface},
                             Token{"@Border", Colour::Border},
                             Token{"@TextMuted", Colour::TextMuted},
                             Token{"@Text", Colour::Text},
                             Token{"@Focus", Colour::Focus},
                             Token{"@FailSoft", Colour::FailSoft},
                             Token{"@Fail", Colour::Fail},
                             Token{"@PassSoft", Colour::PassSoft}};

} // namespace

void MeetingLook::fitTo(const QSize& window)
{
    m_unit = std::max(0.3, std::min(window.height() / kLines, window.width() / kNarrowest));
}

int MeetingLook::px(double at1080) const
{
    return qRound(at1080 * m_unit);
}

QFont MeetingLook::font(MeetingText text) const
{
    QFont font = Theme::fontOf(TextStyle::Body);
    switch (text) {
    case MeetingText::Key:
        font.setPixelSize(px(22));
        break;
    case MeetingText::Small:
        font.setPixelSize(px(28));
        break;
    case MeetingText::Body:
        font.setPixelSize(px(32));
        break;
    case MeetingText::BodyStrong:
        font.setPixelSize(px(32));
        font.setWeight(QFont::DemiBold);
        break;
    case MeetingText::Number:
        font.setPixelSize(px(44));
        font.setWeight(QFont::Bold);
        break;
    case MeetingText::Name:
        font.setPixelSize(px(72));
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

ThemeName MeetingLook::theme() const
{
    return m_theme.name() == ThemeName::HighContrast ? ThemeName::HighContrast : ThemeName::Dark;
}

QColor MeetingLook::colour(Colour role) const
{
    return Theme::colour(theme(), role);
}

QString MeetingLook::styleSheet() const
{
    QFile file(QStringLiteral(":/slipway/themes/meeting.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token& token : kTokens)
        sheet.replace(QLatin1String(token.word), colour(token.role).name());
    static const QRegularExpression size(QStringLiteral("\\b(\\d+)u\\b"));
    QString scaled;
    qsizetype end = 0;
    for (auto at = size.globalMatch(sheet); at.hasNext();) {
        const auto match = at.next();
        scaled += QStringView(sheet).mid(end, match.capturedStart() - end);
        scaled += QStringLiteral("%1px").arg(px(match.captured(1).toInt()));
        end = match.capturedEnd();
    }
    scaled += QStringView(sheet).mid(end);
    return scaled;
}

} // namespace slipway::views
