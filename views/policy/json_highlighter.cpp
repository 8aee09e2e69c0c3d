// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/json_highlighter.h"

#include "views/theme/theme.h"

#include <QRegularExpression>

namespace slipway::views {

JsonHighlighter::JsonHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    // A text of JSON does not go over the end of its line.
    static const QRegularExpression token(QStringLiteral(
        R"re(("(?:[^"\\]|\\.)*"?)(\s*:)?|(\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*\b)|([{}\[\],:]))re"));
    for (auto match = token.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        Colour colour = Colour::TextMuted;
        int group = 4;
        if (found.capturedLength(1) > 0) {
            group = 1;
            colour = found.capturedLength(2) > 0 ? Colour::Accent : Colour::Pass;
        } else if (found.capturedLength(3) > 0) {
            group = 3;
            colour = Colour::Warn;
        }
        setFormat(static_cast<int>(found.capturedStart(group)), static_cast<int>(found.capturedLength(group)),
                  m_theme.colour(colour));
    }
}

} // namespace slipway::views
