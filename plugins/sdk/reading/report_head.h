// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QSet>
#include <QString>

namespace slipway::plugin {

enum class Syntax
{
    JsonDocument,
    JsonLines, ///< one JSON value a line, at least two lines or one that ends the file
    Xml,
    Yaml,
    Text
};

/// The beginning of a report (up to 1 MiB), looked at once so that every importer can say whether the report
/// is its own.
struct ReportHead
{
    QString name;     ///< for messages; it never decides the format
    QByteArray bytes; ///< without a byte order mark
    Syntax syntax = Syntax::Text;
    bool isWhole = false; ///< the head is the whole report

    /// Json and JsonLines: the paths of the values seen, at most five deep: "runs/[]/tool/driver". The last
    /// value may have been cut off by the end of the head. JsonLines: of its first lines.
    QSet<QString> jsonPaths;
    /// Json: texts of short string values by path, the first of each: "$schema", "runs/[]/tool/driver/name".
    QHash<QString, QString> jsonTexts;

    QString xmlRoot; ///< local name of the root element
    QString xmlNamespace;
    QHash<QString, QString> xmlRootAttributes; ///< by local name
    QSet<QString> xmlElements;                 ///< local names seen

    [[nodiscard]] bool has(const QString& jsonPath) const { return jsonPaths.contains(jsonPath); }
    [[nodiscard]] bool isJson() const
    {
        return syntax == Syntax::JsonDocument || syntax == Syntax::JsonLines;
    }
    /// The first line that is not blank, trimmed.
    [[nodiscard]] QString firstLine() const;
};

/// Looks at the beginning of `device` and leaves it at its start. Unreadable; InvalidInput for an empty file
/// and for UTF-16 and UTF-32 text other than XML's.
[[nodiscard]] model::Result<ReportHead> lookAt(QIODevice& device, const QString& name);

} // namespace slipway::plugin
