// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/agenda_list.h"

#include <QKeyEvent>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kRelease = Qt::UserRole;
constexpr int kMinutes = Qt::UserRole + 1;
constexpr int kName = Qt::UserRole + 2;

} // namespace

AgendaList::AgendaList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("agenda"));
    setAccessibleName(tr("Agenda"));
    setAccessibleDescription(
        tr("Alt with the arrow keys moves a release, Delete takes it off, plus and minus change its time"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setMinimumHeight(120);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &AgendaList::changed);
}

void AgendaList::showItem(QListWidgetItem& item) const
{
    item.setText(tr("%1, %n min", nullptr, item.data(kMinutes).toInt()).arg(item.data(kName).toString()));
}

void AgendaList::setAgenda(const std::vector<AgendaItem>& agenda, const ReleaseNames& names)
{
    clear();
    for (const AgendaItem& item : agenda)
        add(item, names.value(item.release, item.release.toString()));
    setCurrentRow(0);
}

void AgendaList::add(const AgendaItem& item, const QString& name)
{
    for (int row = 0; row < count(); ++row) {
        if (this->item(row)->data(kRelease).toString() == item.release.toString()) {
            setCurrentRow(row);
            return;
        }
    }
    auto* entry = new QListWidgetItem(this);
    entry->setData(kRelease, item.release.toString());
    entry->setData(kMinutes, item.minutes);
    entry->setData(kName, name);
    showItem(*entry);
    setCurrentItem(entry);
    Q_EMIT changed();
}

std::vector<AgendaItem> AgendaList::agenda() const
{
    std::vector<AgendaItem> agenda;
    for (int row = 0; row < count(); ++row)
        agenda.push_back(
            {ReleaseId(item(row)->data(kRelease).toString()), item(row)->data(kMinutes).toInt()});
    return agenda;
}

void AgendaList::move(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    Q_EMIT changed();
}

void AgendaList::addMinutes(int minutes)
{
    QListWidgetItem* entry = currentItem();
    if (!entry)
        return;
    entry->setData(kMinutes, std::clamp(entry->data(kMinutes).toInt() + minutes, 1, 240));
    showItem(*entry);
    Q_EMIT changed();
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && event->key() == Qt::Key_Up)
        move(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        move(1);
    else if (event->key() == Qt::Key_Delete) {
        delete takeItem(currentRow());
        Q_EMIT changed();
    } else if (event->key() == Qt::Key_Plus)
        addMinutes(5);
    else if (event->key() == Qt::Key_Minus)
        addMinutes(-5);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace slipway::views
