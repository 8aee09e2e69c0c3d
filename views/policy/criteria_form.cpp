// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/criteria_form.h"

#include "views/policy/criteria_list.h"
#include "views/policy/criterion_fields.h"
#include "views/policy/policy_document.h"
#include "views/policy/policy_reading.h"
#include "views/policy/scrolled.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using policy::CriterionOrigin;
using policy::PolicyPatch;

CriteriaForm::CriteriaForm(PolicyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new CriteriaList(this))
    , m_add(makeButton(tr("Add"), ButtonLook::Plain, this))
    , m_remove(makeButton(tr("Remove"), ButtonLook::Plain, this))
    , m_up(makeButton(tr("Up"), ButtonLook::Plain, this))
    , m_down(makeButton(tr("Down"), ButtonLook::Plain, this))
    , m_leaving(new QWidget(this))
    , m_leavingReason(new QLineEdit(m_leaving))
    , m_fields(new CriterionFields(this))
{
    fillLeaving();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeUpper());
    splitter->addWidget(scrolled(m_fields, this));
    splitter->setSizes({220, 420});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectParts();
}

QWidget* CriteriaForm::makeUpper()
{
    auto* upper = new QWidget(this);
    auto* layout = new QVBoxLayout(upper);
    layout->setContentsMargins(20, 10, 20, 6);
    layout->setSpacing(6);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_leaving);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    m_add->setObjectName(QStringLiteral("policyAddCriterion"));
    m_remove->setObjectName(QStringLiteral("policyRemoveCriterion"));
    buttons->addStretch();
    layout->addLayout(buttons);
    return upper;
}

void CriteriaForm::fillLeaving()
{
    auto* layout = new QHBoxLayout(m_leaving);
    layout->setContentsMargins(0, 0, 0, 0);
    m_leavingReason->setObjectName(QStringLiteral("leavingReason"));
    m_leavingReason->setPlaceholderText(tr("Why is it not asked? Needed"));
    m_leavingReason->setAccessibleName(m_leavingReason->placeholderText());
    QPushButton* leave = makeButton(tr("Leave out"), ButtonLook::Primary, m_leaving);
    layout->addWidget(m_leavingReason, 1);
    layout->addWidget(leave);
    m_leaving->hide();
    connect(leave, &QPushButton::clicked, this, &CriteriaForm::removeChosen);
    connect(m_leavingReason, &QLineEdit::returnPressed, this, &CriteriaForm::removeChosen);
}

void CriteriaForm::connectParts()
{
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        m_leaving->hide();
        showChosen();
        Q_EMIT criterionChosen(m_list->chosen());
    });
    connect(m_add, &QPushButton::clicked, this, &CriteriaForm::add);
    connect(m_remove, &QPushButton::clicked, this, &CriteriaForm::askToRemove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_fields, &CriterionFields::edited, this, [this](const QString& member, const Json& value) {
        if (member == QLatin1String("id") && value.is_string())
            m_list->waitFor(toQString(value.get<std::string>()));
        m_document.change(
            [&](const PolicyPatch& patch) { return patch.setOfCriterion(m_list->chosen(), member, value); });
    });
    connect(m_fields, &CriterionFields::reasonEdited, this, [this](const QString& reason) {
        m_document.change(
            [&](const PolicyPatch& patch) { return patch.setReason(m_list->chosen(), reason); });
    });
    connect(m_fields, &CriterionFields::restoreRequested, this, [this] {
        m_document.change([&](const PolicyPatch& patch) { return patch.dropOverride(m_list->chosen()); });
    });
}

void CriteriaForm::setRegistry(const std::shared_ptr<const FactRegistry>& registry)
{
    m_fields->setRegistry(registry);
}

void CriteriaForm::setReading(const std::shared_ptr<const PolicyReading>& reading)
{
    m_reading = reading;
    if (!reading->own)
        return;
    m_list->show(*reading);
    showChosen();
}

void CriteriaForm::showChosen()
{
    const QString id = m_list->chosen();
    m_fields->setEnabled(!id.isEmpty());
    if (!m_reading || id.isEmpty())
        return;
    const PolicyPatch patch(m_reading->text);
    const CriterionOrigin origin = patch.originOf(id);
    m_fields->setCriterion(m_reading->criterion(id), origin, patch.reasonOf(id));
    const bool isOwn = origin == CriterionOrigin::Own;
    m_up->setEnabled(isOwn);
    m_down->setEnabled(isOwn);
    m_remove->setEnabled(origin != CriterionOrigin::LeftOut);
    m_remove->setText(isOwn ? tr("Remove") : tr("Leave out…"));
}

void CriteriaForm::add()
{
    const QString id = m_reading ? m_reading->freshId() : PolicyReading().freshId();
    m_list->waitFor(id);
    m_document.change([&](const PolicyPatch& patch) {
        return patch.addCriterion({{"id", toText(id)},
                                   {"question", toText(tr("What must be true?"))},
                                   {"characteristic", "stability"},
                                   {"severity", "minor"},
                                   {"weight", 1},
                                   {"rule", {{"attested", true}}},
                                   {"bound_to", "release"},
                                   {"owner_role", "eng-lead"},
                                   {"rationale", toText(tr("Say why."))},
                                   {"how_to_fix", toText(tr("Say how."))}});
    });
    m_fields->focusFirst();
}

void CriteriaForm::askToRemove()
{
    if (PolicyPatch(m_document.text()).originOf(m_list->chosen()) == CriterionOrigin::Own) {
        removeChosen();
        return;
    }
    m_leaving->show();
    m_leavingReason->setFocus();
}

void CriteriaForm::removeChosen()
{
    const PolicyPatch patch(m_document.text());
    const QString reason = m_leavingReason->text().trimmed();
    if (patch.originOf(m_list->chosen()) != CriterionOrigin::Own && reason.isEmpty()) {
        m_leavingReason->setFocus();
        return;
    }
    m_leaving->hide();
    m_leavingReason->clear();
    if (const auto edit = patch.removeCriterion(m_list->chosen(), reason))
        m_document.apply(*edit);
}

void CriteriaForm::move(int by)
{
    m_document.change([&](const PolicyPatch& patch) { return patch.moveCriterion(m_list->chosen(), by); });
}

} // namespace slipway::views
