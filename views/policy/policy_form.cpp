// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_form.h"

#include "views/policy/criteria_form.h"
#include "views/policy/policy_document.h"
#include "views/policy/policy_lists.h"
#include "views/policy/policy_reading.h"
#include "views/policy/scrolled.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using policy::PolicyPatch;

PolicyForm::PolicyForm(PolicyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_tabs(new QButtonGroup(this))
    , m_parts(new QStackedWidget(this))
    , m_criteria(new CriteriaForm(document, this))
    , m_parameters(new NamedItems(QStringLiteral("parameters"),
                                  tr("Parameters: thresholds that a project may set"),
                                  {{QStringLiteral("name"), tr("Name"), true},
                                   {QStringLiteral("title"), tr("Title"), true},
                                   {QStringLiteral("value"), tr("Value"), false},
                                   {QStringLiteral("unit"), tr("Unit"), true},
                                   {QStringLiteral("minimum"), tr("Least"), false},
                                   {QStringLiteral("maximum"), tr("Most"), false},
                                   {QStringLiteral("reason"), tr("Reason"), true}},
                                  this))
    , m_gates(new NamedItems(QStringLiteral("gates"), tr("Gates: what a release needs to reach a stage"),
                             {{QStringLiteral("stage"), tr("Stage"), true},
                              {QStringLiteral("verdict"), tr("Verdict"), true},
                              {QStringLiteral("decision"), tr("Decision"), false},
                              {QStringLiteral("sign_offs"), tr("Sign-offs"), false},
                              {QStringLiteral("reason"), tr("Reason"), true}},
                             this))
    , m_head(new PolicyHead(this))
{
    setObjectName(QStringLiteral("policyForm"));
    setAccessibleName(tr("Policy in fields"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTabs());
    layout->addWidget(makeLine(this));
    m_parts->addWidget(m_criteria);
    m_parts->addWidget(scrolled(makeThresholds(), this));
    m_parts->addWidget(scrolled(m_head, this));
    layout->addWidget(m_parts, 1);
    connectParts();
    showPart(Criteria);
}

QWidget* PolicyForm::makeTabs()
{
    auto* tabs = new QWidget(this);
    auto* layout = new QHBoxLayout(tabs);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(20);
    const QStringList titles{tr("Criteria"), tr("Thresholds and gates"), tr("Policy")};
    for (int i = 0; i < titles.size(); ++i) {
        QPushButton* tab = makeButton(titles[i], ButtonLook::Tab, tabs);
        tab->setCheckable(true);
        m_tabs->addButton(tab, i);
        layout->addWidget(tab);
    }
    layout->addStretch();
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int part) { showPart(static_cast<Part>(part)); });
    return tabs;
}

QWidget* PolicyForm::makeThresholds()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(20, 12, 20, 20);
    layout->setSpacing(16);
    layout->addWidget(m_parameters);
    layout->addWidget(m_gates);
    layout->addStretch();
    return part;
}

void PolicyForm::connectParts()
{
    connect(m_criteria, &CriteriaForm::criterionChosen, this, &PolicyForm::criterionChosen);
    connect(m_head, &PolicyHead::edited, this, [this](const QString& member, const Json& value) {
        m_document.change([&](const PolicyPatch& patch) { return patch.setMember(member, value); });
    });
    for (NamedItems* items : {m_parameters, m_gates}) {
        connect(items, &NamedItems::edited, this,
                [this](const QString& list, const QString& key, const QString& name, const QString& member,
                       const Json& value, const Json& inherited) {
                    m_document.change([&](const PolicyPatch& patch) {
                        return patch.setOfItem(list, key, name, member, value, inherited);
                    });
                });
        connect(items, &NamedItems::removed, this,
                [this](const QString& list, const QString& key, const QString& name) {
                    m_document.change(
                        [&](const PolicyPatch& patch) { return patch.removeItem(list, key, name); });
                });
    }
}

void PolicyForm::setRegistry(const std::shared_ptr<const FactRegistry>& registry)
{
    m_criteria->setRegistry(registry);
}

void PolicyForm::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_tabs->button(part)->setChecked(true);
}

void PolicyForm::focusVersion()
{
    showPart(Whole);
    m_head->focusVersion();
}

void PolicyForm::setReading(const std::shared_ptr<const PolicyReading>& reading)
{
    // A text that is no JSON cannot be changed by its fields.
    m_parts->setEnabled(reading->own.has_value());
    m_criteria->setReading(reading);
    if (!reading->own)
        return;
    m_parameters->show(*reading);
    m_gates->show(*reading);
    m_head->show(*reading);
}

} // namespace slipway::views
