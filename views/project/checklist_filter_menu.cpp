// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_filter_menu.h"

#include "views/widgets/labels.h"

#include "views/widgets/translated_words.h"

#include <QActionGroup>
#include <QMenu>

namespace slipway::views {

using namespace model;

ChecklistFilterMenu::ChecklistFilterMenu(ChecklistFilter& filter, QWidget* parent)
    : QPushButton(parent)
    , m_filter(filter)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("checklistFilter"));
    setProperty("filter", true);
    setCheckable(true);
    giveMenu(*this, m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ChecklistFilterMenu::fill);
    tell();
}

void ChecklistFilterMenu::clear()
{
    m_filter.setStates({});
    m_filter.setSeverities({});
    m_filter.setOwners({});
    tell();
    Q_EMIT changed();
}

template<class T>
void ChecklistFilterMenu::addChoices(const QString& title, const std::vector<std::pair<T, QString>>& choices,
                                     const QSet<T>& chosen, void (ChecklistFilter::*set)(const QSet<T>&))
{
    QMenu* list = m_menu->addMenu(title);
    for (const auto& [value, text] : choices) {
        QAction* action = list->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::toggled, this, [this, value = value, now = &chosen, set](bool isChosen) {
            QSet<T> next = *now;
            if (isChosen)
                next.insert(value);
            else
                next.remove(value);
            (m_filter.*set)(next);
            tell();
            Q_EMIT changed();
        });
    }
}

void ChecklistFilterMenu::fill()
{
    m_menu->clear();
    std::vector<std::pair<ResultState, QString>> states;
    for (const ResultState state : kResultStates)
        states.emplace_back(state, Words::of(state));
    addChoices(tr("State"), states, m_filter.states(), &ChecklistFilter::setStates);
    std::vector<std::pair<Severity, QString>> severities;
    for (const Severity severity : kSeverities)
        severities.emplace_back(severity, Words::of(severity));
    addChoices(tr("Severity"), severities, m_filter.severities(), &ChecklistFilter::setSeverities);
    addOwners();
    addOrders();
    m_menu->addSeparator();
    QAction* everything = m_menu->addAction(tr("Show everything"), this, &ChecklistFilterMenu::clear);
    everything->setEnabled(m_filter.narrowed() > 0);
}

void ChecklistFilterMenu::addOwners()
{
    const auto* model = qobject_cast<const ChecklistModel*>(m_filter.sourceModel());
    QStringList owners;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->criterion(row) && !owners.contains(model->ownerOf(row)))
            owners += model->ownerOf(row);
    }
    owners.sort(Qt::CaseInsensitive);
    std::vector<std::pair<QString, QString>> choices;
    for (const QString& owner : owners)
        choices.emplace_back(owner, owner);
    addChoices(tr("Owner"), choices, m_filter.owners(), &ChecklistFilter::setOwners);
}

void ChecklistFilterMenu::addOrders()
{
    using Order = ChecklistFilter::Order;
    QMenu* list = m_menu->addMenu(tr("Sort by"));
    auto* group = new QActionGroup(list);
    const std::pair<Order, QString> orders[] = {{Order::Policy, tr("The policy's order")},
                                                {Order::Worst, tr("Worst state first")},
                                                {Order::Severity, tr("Severity")},
                                                {Order::Owner, tr("Owner")}};
    for (const auto& [order, text] : orders) {
        QAction* action = list->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == m_filter.order());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] {
            m_filter.setOrder(order);
            tell();
            Q_EMIT changed();
        });
    }
}

void ChecklistFilterMenu::tell()
{
    const int narrowed = m_filter.narrowed();
    setText(narrowed == 0 ? tr("Filter") : tr("Filter: %1").arg(narrowed));
    setAccessibleName(narrowed == 0 ? tr("Filter and sort the checklist")
                                    : tr("Filter and sort the checklist, narrowed by %1").arg(narrowed));
    setChecked(narrowed > 0);
}

} // namespace slipway::views
