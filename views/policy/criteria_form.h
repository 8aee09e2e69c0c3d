// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace slipway::model {
class FactRegistry;
}

namespace slipway::views {

class CriteriaList;
class CriterionFields;
class PolicyDocument;
struct PolicyReading;

/// A policy's criteria: above, which there are, to add, move and take out; below, what the chosen one asks.
/// Shows what was read of the document, and changes the document and nothing else.
class CriteriaForm : public QWidget
{
    Q_OBJECT

public:
    /// `document` outlives this.
    CriteriaForm(PolicyDocument& document, QWidget* parent);

    void setRegistry(const std::shared_ptr<const model::FactRegistry>& registry);
    void setReading(const std::shared_ptr<const PolicyReading>& reading);

Q_SIGNALS:
    void criterionChosen(const QString& id);

private:
    [[nodiscard]] QWidget* makeUpper();
    void fillLeaving();
    void connectParts();
    void showChosen();
    void add();
    void askToRemove();
    void removeChosen();
    void move(int by);

    PolicyDocument& m_document;
    std::shared_ptr<const PolicyReading> m_reading;
    CriteriaList* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_leaving; ///< asks why an inherited one is left out
    QLineEdit* m_leavingReason;
    CriterionFields* m_fields;
};

} // namespace slipway::views
