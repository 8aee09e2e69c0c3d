// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sources/config_fields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::views {

/// One setting of a source: what it is, the field to fill in, and what is wrong with it, beside it.
class ConfigFieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Filled in with `value`; null: it is left out.
    ConfigFieldRow(const ConfigField& field, const model::Json& value, QWidget* parent);

    [[nodiscard]] const ConfigField& field() const { return m_field; }
    /// What is filled in; nothing if it is left out.
    [[nodiscard]] model::Result<std::optional<model::Json>> value() const;
    /// Empty: nothing is wrong.
    void showProblem(const QString& text);
    void focusField();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeEditor(const model::Json& value);
    [[nodiscard]] QWidget* makeChoice(const model::Json& value);
    [[nodiscard]] QString placeholder() const;

    ConfigField m_field;
    bool m_wasGiven;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_check = nullptr;
    QWidget* m_editor;
    QLabel* m_problem;
};

} // namespace slipway::views
