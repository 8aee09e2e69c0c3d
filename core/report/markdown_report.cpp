// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_report.h"

#include "core/report/report_template.h"
#include "resources/resources.h"

#include <QFile>

namespace slipway::report {

using namespace model;

Result<QByteArray> renderMarkdown(const ChecklistDocument& document,
                                  const std::optional<QByteArray>& ownTemplate, const QString& where)
{
    if (ownTemplate)
        return fillTemplate(TemplateFormat::Markdown, *ownTemplate, where, document);
    const QString shipped = QStringLiteral(":/slipway/templates/checklist.md");
    resources::initResources();
    QFile file(shipped);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("a file that ships inside the program is missing"),
                     shipped, QStringLiteral("install Slipway again")};
    return fillTemplate(TemplateFormat::Markdown, file.readAll(), shipped, document);
}

} // namespace slipway::report
