// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy_patch.h"
#include "views/policy/rule_fields.h"

class QPlainTextEdit;

namespace slipway::views {

/// What one criterion asks, to be changed member by member. Of an inherited one every change is an override,
/// whose reason is asked.
class CriterionFields : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionFields(QWidget* parent);

    void setRegistry(const std::shared_ptr<const model::FactRegistry>& registry);
    /// `criterion` as it is asked, or as the extended policy asks it if it is left out.
    void setCriterion(const model::Json& criterion, policy::CriterionOrigin origin, const QString& reason);
    void focusFirst();

Q_SIGNALS:
    /// null: the member is taken out.
    void edited(const QString& member, const slipway::model::Json& value);
    void reasonEdited(const QString& reason);
    void restoreRequested(); ///< as the extended policy has it

private:
    QLineEdit* addLine(const char* member, const QString& label);
    QComboBox* addChoice(const char* member, const QString& label, const QStringList& words);
    QPlainTextEdit* addText(const char* member, const QString& label);
    void addRow(const QString& label, QWidget* field);
    [[nodiscard]] QWidget* makeReason();
    void addRules();

    QLabel* m_origin;
    QLineEdit* m_reason;
    QPushButton* m_restore;
    QWidget* m_reasonRow;
    QHash<QString, QLineEdit*> m_lines; ///< by member
    QHash<QString, QComboBox*> m_choices;
    QHash<QString, QPlainTextEdit*> m_texts;
    QLineEdit* m_weight = nullptr;
    RuleFields* m_rule;
    QCheckBox* m_hasWhen;
    RuleFields* m_when;
    model::Json m_criterion;
    bool m_isShowing = false;
};

} // namespace slipway::views
