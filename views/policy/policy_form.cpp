// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_form.h"

#include "views/policy/criterion_fields.h"
#include "views/policy/json_text.h"
#include "views/policy/policy_check.h"
#include "views/policy/policy_document.h"
#include "views/policy/policy_lists.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using policy::CriterionOrigin;
using policy::PolicyPatch;

namespace {

constexpr int kIdRole = Qt::UserRole;

const Json& criteriaOf(const std::optional<Json>& policy)
{
    static const Json none = Json::array();
    const bool hasSome = policy && policy->is_object() && policy->contains("criteria");
    return hasSome && (*policy)["criteria"].is_array() ? (*policy)["criteria"] : none;
}

const Json* named(const std::optional<Json>& policy, const QString& id)
{
    for (const Json& criterion : criteriaOf(policy)) {
        if (textAt(criterion, "id") == id)
            return &criterion;
    }
    return nullptr;
}

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QString freshId(const std::optional<Json>& whole)
{
    QString id = QStringLiteral("new-criterion");
    for (int number = 2; named(whole, id); ++number)
        id = QStringLiteral("new-criterion-%1").arg(number);
    return id;
}

} // namespace

PolicyForm::PolicyForm(PolicyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_tabs(new QButtonGroup(this))
    , m_parts(new QStackedWidget(this))
    , m_criteria(new QListWidget(this))
    , m_add(makeButton(tr("Add"), ButtonLook::Plain, this))
    , m_remove(makeButton(tr("Remove"), ButtonLook::Plain, this))
    , m_up(makeButton(tr("Up"), ButtonLook::Plain, this))
    , m_down(makeButton(tr("Down"), ButtonLook::Plain, this))
    , m_leaving(new QWidget(this))
    , m_leavingReason(new QLineEdit(m_leaving))
    , m_fields(new CriterionFields(this))
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
    m_parts->addWidget(makeCriteria());
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

QWidget* PolicyForm::makeCriteria()
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    auto* upper = new QWidget(splitter);
    auto* layout = new QVBoxLayout(upper);
    layout->setContentsMargins(20, 10, 20, 6);
    layout->setSpacing(6);
    m_criteria->setObjectName(QStringLiteral("policyCriteria"));
    m_criteria->setAccessibleName(tr("Criteria"));
    m_criteria->setWordWrap(true);
    m_criteria->setResizeMode(QListView::Adjust);
    m_criteria->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_criteria, 1);
    auto* leaving = new QHBoxLayout(m_leaving);
    leaving->setContentsMargins(0, 0, 0, 0);
    m_leavingReason->setObjectName(QStringLiteral("leavingReason"));
    m_leavingReason->setPlaceholderText(tr("Why is it not asked? Needed"));
    m_leavingReason->setAccessibleName(m_leavingReason->placeholderText());
    QPushButton* leave = makeButton(tr("Leave out"), ButtonLook::Primary, m_leaving);
    leaving->addWidget(m_leavingReason, 1);
    leaving->addWidget(leave);
    m_leaving->hide();
    layout->addWidget(m_leaving);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    m_add->setObjectName(QStringLiteral("policyAddCriterion"));
    m_remove->setObjectName(QStringLiteral("policyRemoveCriterion"));
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &PolicyForm::removeChosen);
    connect(m_leavingReason, &QLineEdit::returnPressed, this, &PolicyForm::removeChosen);
    splitter->addWidget(upper);
    splitter->addWidget(scrolled(m_fields, this));
    splitter->setSizes({220, 420});
    return splitter;
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
    connect(m_criteria, &QListWidget::currentItemChanged, this, [this] {
        m_leaving->hide();
        showCriterion();
        Q_EMIT criterionChosen(chosen());
    });
    connect(m_add, &QPushButton::clicked, this, &PolicyForm::addCriterion);
    connect(m_remove, &QPushButton::clicked, this, &PolicyForm::askToRemove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_fields, &CriterionFields::edited, this, [this](const QString& member, const Json& value) {
        if (member == QLatin1String("id") && value.is_string())
            m_wanted = toQString(value.get<std::string>());
        change([&](const PolicyPatch& patch) { return patch.setOfCriterion(chosen(), member, value); });
    });
    connect(m_fields, &CriterionFields::reasonEdited, this, [this](const QString& reason) {
        change([&](const PolicyPatch& patch) { return patch.setReason(chosen(), reason); });
    });
    connect(m_fields, &CriterionFields::restoreRequested, this,
            [this] { change([&](const PolicyPatch& patch) { return patch.dropOverride(chosen()); }); });
    connect(m_head, &PolicyHead::edited, this, [this](const QString& member, const Json& value) {
        change([&](const PolicyPatch& patch) { return patch.setMember(member, value); });
    });
    for (NamedItems* items : {m_parameters, m_gates}) {
        connect(items, &NamedItems::edited, this,
                [this](const QString& list, const QString& key, const QString& name, const QString& member,
                       const Json& value, const Json& inherited) {
                    change([&](const PolicyPatch& patch) {
                        return patch.setOfItem(list, key, name, member, value, inherited);
                    });
                });
        connect(items, &NamedItems::removed, this,
                [this](const QString& list, const QString& key, const QString& name) {
                    change([&](const PolicyPatch& patch) { return patch.removeItem(list, key, name); });
                });
    }
}

void PolicyForm::setRegistry(const std::shared_ptr<const FactRegistry>& registry)
{
    m_fields->setRegistry(registry);
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
    m_reading = reading;
    // A text that is no JSON cannot be changed by its fields.
    m_parts->setEnabled(reading->own.has_value());
    if (!reading->own)
        return;
    listCriteria();
    m_parameters->show(*reading);
    m_gates->show(*reading);
    m_head->show(*reading);
}

void PolicyForm::listCriteria()
{
    const PolicyPatch patch(m_reading->text);
    const QString before = m_wanted.isEmpty() ? chosen() : m_wanted;
    m_wanted.clear();
    {
        const QSignalBlocker quiet(m_criteria);
        m_criteria->clear();
        const auto add = [&](const Json& criterion) {
            const QString id = textAt(criterion, "id");
            const CriterionOrigin origin = patch.originOf(id);
            const QString question = textAt(criterion, "question");
            auto* item = new QListWidgetItem(question.isEmpty() ? id : question, m_criteria);
            item->setData(kIdRole, id);
            item->setToolTip(id);
            if (origin == CriterionOrigin::Inherited || origin == CriterionOrigin::LeftOut)
                item->setForeground(palette().color(QPalette::PlaceholderText));
            if (origin == CriterionOrigin::Overridden)
                item->setText(tr("%1 (changed)").arg(item->text()));
            if (origin == CriterionOrigin::LeftOut)
                item->setText(tr("%1 (left out)").arg(item->text()));
        };
        // Until it can be put together: what is inherited, then its own.
        const std::optional<Json>& first = m_reading->whole ? m_reading->whole : m_reading->base;
        const std::optional<Json>& second = m_reading->whole ? m_reading->base : m_reading->own;
        for (const Json& criterion : criteriaOf(first))
            add(criterion);
        for (const Json& criterion : criteriaOf(second)) {
            if (!named(first, textAt(criterion, "id")))
                add(criterion);
        }
    }
    choose(before);
}

QString PolicyForm::chosen() const
{
    const QListWidgetItem* item = m_criteria->currentItem();
    return item ? item->data(kIdRole).toString() : QString();
}

void PolicyForm::choose(const QString& id)
{
    int row = m_criteria->count() > 0 ? 0 : -1;
    for (int i = 0; i < m_criteria->count(); ++i) {
        if (m_criteria->item(i)->data(kIdRole).toString() == id)
            row = i;
    }
    const QSignalBlocker quiet(m_criteria);
    m_criteria->setCurrentRow(row);
    showCriterion();
}

Json PolicyForm::criterionOf(const QString& id) const
{
    if (const Json* whole = named(m_reading->whole, id))
        return *whole;
    if (const Json* own = named(m_reading->own, id))
        return *own;
    const Json* base = named(m_reading->base, id);
    return base ? PolicyPatch(m_reading->text).overridden(*base) : Json::object();
}

void PolicyForm::showCriterion()
{
    const QString id = chosen();
    m_fields->setEnabled(!id.isEmpty());
    if (!m_reading || id.isEmpty())
        return;
    const PolicyPatch patch(m_reading->text);
    const CriterionOrigin origin = patch.originOf(id);
    m_fields->setCriterion(criterionOf(id), origin, patch.reasonOf(id));
    const bool isOwn = origin == CriterionOrigin::Own;
    m_up->setEnabled(isOwn);
    m_down->setEnabled(isOwn);
    m_remove->setEnabled(origin != CriterionOrigin::LeftOut);
    m_remove->setText(isOwn ? tr("Remove") : tr("Leave out…"));
}

void PolicyForm::change(const std::function<std::optional<policy::TextEdit>(const PolicyPatch&)>& make)
{
    if (const auto edit = make(PolicyPatch(m_document.text())))
        m_document.apply(*edit);
}

void PolicyForm::addCriterion()
{
    const QString id = freshId(m_reading ? m_reading->whole : std::nullopt);
    m_wanted = id;
    change([&](const PolicyPatch& patch) {
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

void PolicyForm::askToRemove()
{
    if (PolicyPatch(m_document.text()).originOf(chosen()) == CriterionOrigin::Own) {
        removeChosen();
        return;
    }
    m_leaving->show();
    m_leavingReason->setFocus();
}

void PolicyForm::removeChosen()
{
    const PolicyPatch patch(m_document.text());
    const QString reason = m_leavingReason->text().trimmed();
    if (patch.originOf(chosen()) != CriterionOrigin::Own && reason.isEmpty()) {
        m_leavingReason->setFocus();
        return;
    }
    m_leaving->hide();
    m_leavingReason->clear();
    if (const auto edit = patch.removeCriterion(chosen(), reason))
        m_document.apply(*edit);
}

void PolicyForm::move(int by)
{
    change([&](const PolicyPatch& patch) { return patch.moveCriterion(chosen(), by); });
}

} // namespace slipway::views
