// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QButtonGroup;
class QStackedWidget;

namespace slipway::model {
class FactRegistry;
}

namespace slipway::views {

class CriteriaForm;
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
    [[nodiscard]] QWidget* makeThresholds();
    void connectParts();
    void showPart(Part part);

    PolicyDocument& m_document;
    QButtonGroup* m_tabs;
    QStackedWidget* m_parts;
    CriteriaForm* m_criteria;
    NamedItems* m_parameters;
    NamedItems* m_gates;
    PolicyHead* m_head;
};

} // namespace slipway::views
