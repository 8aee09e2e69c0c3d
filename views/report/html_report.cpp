// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/html_report.h"

#include "core/report/report_template.h"
#include "views/theme/theme.h"

#include <QFile>

namespace slipway::views {

using namespace model;

namespace {

const QString kShipped = QStringLiteral(":/slipway/templates/checklist.html");

/// The colours that a page needs, by their name in the template.
report::TemplateValues coloursOf(const QString& prefix, ThemeName theme)
{
    static constexpr std::array kNames{
        std::pair("WINDOW", Colour::Window),           std::pair("SURFACE", Colour::Surface),
        std::pair("BORDER", Colour::Border),           std::pair("TEXT", Colour::Text),
        std::pair("MUTED", Colour::TextMuted),         std::pair("PASS", Colour::Pass),
        std::pair("PASS_SOFT", Colour::PassSoft),      std::pair("WARN", Colour::Warn),
        std::pair("WARN_SOFT", Colour::WarnSoft),      std::pair("FAIL", Colour::Fail),
        std::pair("FAIL_SOFT", Colour::FailSoft),      std::pair("UNKNOWN", Colour::Unknown),
        std::pair("UNKNOWN_SOFT", Colour::UnknownSoft)};
    report::TemplateValues values;
    for (const auto& [name, colour] : kNames)
        values.insert(prefix + QLatin1String(name), Theme::colour(theme, colour).name());
    return values;
}

} // namespace

report::TemplateValues htmlValues()
{
    report::TemplateValues values = coloursOf(QStringLiteral("LIGHT_"), ThemeName::Light);
    values.insert(coloursOf(QStringLiteral("DARK_"), ThemeName::Dark));
    values.insert(QStringLiteral("GENERATOR"), QStringLiteral("Slipway " SLIPWAY_VERSION));
    return values;
}

Result<QByteArray> renderHtml(const report::ChecklistDocument& document,
                              const std::optional<QByteArray>& ownTemplate, const QString& where)
{
    QByteArray text = ownTemplate.value_or(QByteArray());
    if (!ownTemplate) {
        QFile file(kShipped);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal,
                         QStringLiteral("a file that ships inside the program is missing"), kShipped,
                         QStringLiteral("install Slipway again")};
        text = file.readAll();
    }
    return report::fillTemplate(report::TemplateFormat::Html, text, ownTemplate ? where : kShipped, document,
                                htmlValues());
}

} // namespace slipway::views
