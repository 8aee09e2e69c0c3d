// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace slipway::views {

class ConfigFieldRow;
class FoldedSettings;

/// A source's configuration as a form that its plugin's JSON Schema describes; what hardly anybody sets is
/// folded away, until it is set or wrong.
class ConfigEditor : public QWidget
{
    Q_OBJECT

public:
    /// `between` stands behind the settings that one is likely to set, and is from now on a child of this.
    ConfigEditor(QWidget* between, QWidget* parent);

    /// Makes the fields anew, filled in with the configuration. `order`: as ConfigForm::fieldsOf.
    void open(const model::Json& schema, const model::Json& config, const QStringList& order);

    struct Filled
    {
        model::Json config;               ///< without what could not be read
        QHash<QString, QString> problems; ///< what could not be read, by JSON Pointer
    };
    [[nodiscard]] Filled filled() const;

    /// Says what is wrong beside the fields, by JSON Pointer; gives back what belongs to none of them. Puts
    /// the keyboard into the first one if `takesFocus`.
    [[nodiscard]] QStringList showProblems(const QHash<QString, QString>& problems, bool takesFocus);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout* m_layout;
    FoldedSettings* m_folded;
    std::vector<ConfigFieldRow*> m_rows;
};

} // namespace slipway::views
