// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/terraform_blocks.h"

#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

/// The line without its comment, and how many braces it opens less those it closes outside strings.
int braceBalance(const QString& line, QString& code)
{
    int balance = 0;
    bool isString = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isString) {
            if (c == QLatin1Char('\\'))
                ++i;
            else if (c == QLatin1Char('"'))
                isString = false;
            continue;
        }
        if (c == QLatin1Char('#') ||
            (c == QLatin1Char('/') && i + 1 < line.size() && line[i + 1] == QLatin1Char('/'))) {
            code = line.left(i);
            return balance;
        }
        if (c == QLatin1Char('"'))
            isString = true;
        else if (c == QLatin1Char('{'))
            ++balance;
        else if (c == QLatin1Char('}'))
            --balance;
    }
    code = line;
    return balance;
}

} // namespace

std::vector<TerraformBlock> terraformResources(std::string_view text)
{
    static const QRegularExpression head(QStringLiteral("^\\s*resource\\s+\"([^\"]+)\"\\s+\"([^\"]+)\""));
    std::vector<TerraformBlock> blocks;
    int depth = 0;
    bool isOpen = false;
    forEachLine(text, [&](std::string_view raw, int number) {
        QString code;
        const int balance =
            braceBalance(QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())), code);
        if (!isOpen) {
            const auto match = head.match(code);
            if (match.hasMatch()) {
                blocks.push_back({match.captured(1), match.captured(2), number, {}});
                isOpen = true;
                depth = 0;
            }
        }
        if (isOpen) {
            blocks.back().body += code + QLatin1Char('\n');
            depth += balance;
            isOpen = depth > 0 || !blocks.back().body.contains(QLatin1Char('{'));
        }
        return true;
    });
    return blocks;
}

} // namespace slipway::repo
