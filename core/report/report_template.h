// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::report {

/// What a template is filled to, which says how values are escaped.
enum class TemplateFormat
{
    Html,    ///< by where each stands; without the AUTOESCAPE directive the template gets it
    Markdown ///< by the modifier x-markdown, which values without it get
};

/// Values beside those of the checklist, by their name in the template.
using TemplateValues = QHash<QString, QString>;

/// Fills a template in the language of Google's ctemplate with a checklist; docs/templates.md lists the
/// names. InvalidInput where the template makes no sense. One thread at a time: it looks at what the library
/// writes to std::cerr.
[[nodiscard]] model::Result<QByteArray> fillTemplate(TemplateFormat format, QByteArray text,
                                                     const QString& where, const ChecklistDocument& document,
                                                     const TemplateValues& values = {});

} // namespace slipway::report
