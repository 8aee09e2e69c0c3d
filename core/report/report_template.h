// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::report {

/// Values beside those of the checklist, by their name in the template.
using TemplateValues = QHash<QString, QString>;

/// Fills a template in the language of Google's ctemplate with a checklist; docs/templates.md lists the
/// names. Values are escaped by where they stand: a template of HTML without the AUTOESCAPE directive gets
/// it. InvalidInput where the template makes no sense. One thread at
/// a time: it looks at what the library writes to std::cerr.
[[nodiscard]] model::Result<QByteArray> fillHtmlTemplate(const QByteArray& text, const QString& where,
                                                         const ChecklistDocument& document,
                                                         const TemplateValues& values);

} // namespace slipway::report
