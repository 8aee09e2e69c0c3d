// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/criteria_list.h"

#include "views/policy/json_text.h"
#include "views/policy/policy_reading.h"

#include <QSignalBlocker>

namespace slipway::views {

using policy::CriterionOrigin;

namespace {

constexpr int kCriterionRole = Qt::UserRole;

} // namespace

CriteriaList::CriteriaList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("policyCriteria"));
    setAccessibleName(tr("Criteria"));
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CriteriaList::show(const PolicyReading& reading)
{
    const QString before = m_wanted.isEmpty() ? chosen() : m_wanted;
    m_wanted.clear();
    const QSignalBlocker quiet(this);
    clear();
    const policy::PolicyPatch patch(reading.text);
    for (const model::Json* criterion : reading.criteria()) {
        const QString id = textAt(*criterion, "id");
        add(id, textAt(*criterion, "question"), patch.originOf(id));
    }
    choose(before);
}

void CriteriaList::add(const QString& id, const QString& question, CriterionOrigin origin)
{
    auto* item = new QListWidgetItem(question.isEmpty() ? id : question, this);
    item->setData(kCriterionRole, id);
    item->setToolTip(id);
    // The style sheet gives the list a palette with another placeholder.
    if (origin == CriterionOrigin::Inherited || origin == CriterionOrigin::LeftOut)
        item->setForeground(parentWidget()->palette().color(QPalette::PlaceholderText));
    if (origin == CriterionOrigin::Overridden)
        item->setText(tr("%1 (changed)").arg(item->text()));
    if (origin == CriterionOrigin::LeftOut)
        item->setText(tr("%1 (left out)").arg(item->text()));
}

QString CriteriaList::chosen() const
{
    const QListWidgetItem* item = currentItem();
    return item ? item->data(kCriterionRole).toString() : QString();
}

void CriteriaList::choose(const QString& id)
{
    int row = count() > 0 ? 0 : -1;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(kCriterionRole).toString() == id)
            row = i;
    }
    setCurrentRow(row);
}

} // namespace slipway::views
