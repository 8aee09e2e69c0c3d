// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_table.h"

#include "views/activity/activity_delegate.h"
#include "views/activity/activity_model.h"
#include "views/activity/activity_page.h"

#include <QHeaderView>
#include <QScrollBar>

namespace slipway::views {

ActivityTable::ActivityTable(const Theme& theme, ActivityModel& model, QWidget* parent)
    : RowTable(parent)
    , m_records(model)
{
    setObjectName(QStringLiteral("activityTable"));
    setAccessibleName(ActivityPage::tr("Activity, newest first"));
    setItemDelegate(new ActivityDelegate(theme, *this));
    setModel(&model);
    setSortingEnabled(false); // always newest first: it is read bit by bit
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(34);
    header->resizeSection(ActivityModel::WhenColumn, 136);
    header->resizeSection(ActivityModel::WhoColumn, 120);
    header->resizeSection(ActivityModel::AboutColumn, 190);
    header->setSectionResizeMode(ActivityModel::WhatColumn, QHeaderView::Stretch);
}

void ActivityTable::prepend(const std::vector<store::ActivityLine>& lines)
{
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    m_records.prepend(lines);
    if (before > 0) {
        doItemsLayout();
        bar->setValue(before + static_cast<int>(lines.size()) * verticalHeader()->defaultSectionSize());
    }
}

} // namespace slipway::views
