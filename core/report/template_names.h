// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_template.h"

#include <QSet>

#include <vector>

namespace slipway::report {

/// The names that templates for one kind of document may use: those that fillDictionary() sets, which
/// tst_template_names holds to.
struct TemplateNames
{
    QSet<QString> values;
    QSet<QString> sections;
};

[[nodiscard]] const TemplateNames& checklistNames(); ///< without those of TemplateValues
[[nodiscard]] const TemplateNames& minutesNames();

/// A value or a section that a template names and no checklist, or no minutes, have: it becomes nothing.
struct UnknownName
{
    QString name; ///< as it is written: "NOPE", "#NOPE", ">NOPE"
    int line = 0; ///< where it is first; from 1

    bool operator==(const UnknownName&) const = default;
};

/// Each name once, in the template's order. Which names stand in which section is not looked at, and nothing
/// after a change of marks ("{{=<% %>=}}") is. `values` are those beside the checklist's. Pure.
[[nodiscard]] std::vector<UnknownName> unknownNames(const QByteArray& text,
                                                    const TemplateValues& values = {});
/// The same of a template for minutes.
[[nodiscard]] std::vector<UnknownName> unknownMinutesNames(const QByteArray& text);

} // namespace slipway::report
