// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_report.h"

#include "core/report/report_template.h"
#include "core/report/template_values.h"

namespace slipway::report {

using namespace model;

Result<QByteArray> renderMarkdown(const ChecklistDocument& document,
                                  const std::optional<QByteArray>& ownTemplate, const QString& where)
{
    const auto fill = [&](ctemplate::TemplateDictionary& dictionary) {
        fillDictionary(dictionary, document);
    };
    return ownTemplate ? fillTemplate(TemplateFormat::Markdown, *ownTemplate, where, fill)
                       : fillShippedTemplate(QStringLiteral("checklist.md"), fill);
}

} // namespace slipway::report
