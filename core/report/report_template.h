// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

#include <functional>

namespace ctemplate {
class TemplateDictionary;
}

namespace slipway::report {

/// What a template is filled to, which says how values are escaped.
enum class TemplateFormat
{
    Html,    ///< by where each stands; without the AUTOESCAPE directive the template gets it
    Markdown ///< by the modifier x-markdown, which values without it get
};

/// Values beside those of the checklist, by their name in the template.
using TemplateValues = QHash<QString, QString>;

/// Sets the values that a template may name.
using FillDictionary = std::function<void(ctemplate::TemplateDictionary&)>;

/// Fills a template in the language of Google's ctemplate; docs/templates.md lists the names. InvalidInput
/// where the template makes no sense. Any thread; one template at a time, because what the library says of it
/// is read from std::cerr.
[[nodiscard]] model::Result<QByteArray> fillTemplate(TemplateFormat format, QByteArray text,
                                                     const QString& where, const FillDictionary& fill);

/// The same with a checklist, and `values`.
[[nodiscard]] model::Result<QByteArray> fillTemplate(TemplateFormat format, const QByteArray& text,
                                                     const QString& where, const ChecklistDocument& document,
                                                     const TemplateValues& values = {});

/// The Markdown of one that ships with the program, by its name in resources/templates: "checklist.md".
/// Internal: it is missing.
[[nodiscard]] model::Result<QByteArray> fillShippedTemplate(const QString& name, const FillDictionary& fill);

} // namespace slipway::report
