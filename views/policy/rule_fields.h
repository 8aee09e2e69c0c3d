// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/json.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::views {

/// A rule as a tree, and fields for the part of it that is chosen. Any change is told with the whole rule.
class RuleFields : public QWidget
{
    Q_OBJECT

public:
    RuleFields(const QString& name, QWidget* parent);

    void setRegistry(std::shared_ptr<const model::FactRegistry> registry);
    /// Keeps the chosen part if the rule still has it.
    void setRule(const model::Json& rule);

Q_SIGNALS:
    void edited(const slipway::model::Json& rule);

private:
    [[nodiscard]] QWidget* makeFields();
    void connectFields();
    void fill(QTreeWidgetItem* item, const model::Json& rule, const QString& pointer);
    void showPart();
    void setKind();
    void setFact();
    void addPart();
    void removePart();
    void changePart(const model::Json& part);
    [[nodiscard]] QString chosenPointer() const;
    [[nodiscard]] model::Json chosenPart() const;

    std::shared_ptr<const model::FactRegistry> m_registry;
    model::Json m_rule;
    QTreeWidget* m_tree;
    QComboBox* m_kind;
    QLineEdit* m_fact;
    QComboBox* m_op;
    QLineEdit* m_value;
    QLabel* m_unit;
    QCheckBox* m_hint;
    QLineEdit* m_words; ///< of kinds of project, or the criterion referred to
    QPushButton* m_add;
    QPushButton* m_remove;
    bool m_isShowing = false;
};

} // namespace slipway::views
