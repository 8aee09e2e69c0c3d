// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy_patch.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace slipway::model {
class FactRegistry;
}

namespace slipway::views {

class CriterionFields;
class NamedItems;
class PolicyDocument;
class PolicyHead;
struct PolicyReading;

/// A policy in fields. Shows what was read of the document, and changes the document and nothing else.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    PolicyForm(PolicyDocument& document, QWidget* parent);

    void setRegistry(const std::shared_ptr<const model::FactRegistry>& registry);
    void setReading(const std::shared_ptr<const PolicyReading>& reading);
    void focusVersion();

Q_SIGNALS:
    void criterionChosen(const QString& id);

private:
    enum Part
    {
        Criteria,
        Thresholds,
        Whole
    };
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeCriteria();
    [[nodiscard]] QWidget* makeThresholds();
    void connectParts();
    void showPart(Part part);
    void listCriteria();
    void showCriterion();
    [[nodiscard]] model::Json criterionOf(const QString& id) const;
    [[nodiscard]] QString chosen() const;
    void choose(const QString& id);
    /// Applies the change that `make` finds in the text as it is now.
    void change(const std::function<std::optional<policy::TextEdit>(const policy::PolicyPatch&)>& make);
    void addCriterion();
    void askToRemove();
    void removeChosen();
    void move(int by);

    PolicyDocument& m_document;
    std::shared_ptr<const PolicyReading> m_reading;
    QButtonGroup* m_tabs;
    QStackedWidget* m_parts;
    QListWidget* m_criteria;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_leaving; ///< asks why an inherited one is left out
    QLineEdit* m_leavingReason;
    CriterionFields* m_fields;
    NamedItems* m_parameters;
    NamedItems* m_gates;
    PolicyHead* m_head;
    QString m_wanted; ///< to be chosen once it is read
};

} // namespace slipway::views
