// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/field_rows.h"

#include "views/widgets/labels.h"

#include <QGridLayout>

namespace slipway::views {

FieldRows::FieldRows(QWidget& box)
    : m_box(box)
    , m_grid(new QGridLayout(&box))
{
    m_grid->setContentsMargins(6 * kGrid, 4 * kGrid, 6 * kGrid, 5 * kGrid);
    m_grid->setHorizontalSpacing(6 * kGrid);
    m_grid->setVerticalSpacing(2 * kGrid);
    m_grid->setColumnStretch(1, 1);
}

void FieldRows::add(const QString& label, QWidget* field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(field, row, 1);
    if (label.isEmpty())
        return;
    QLabel* beside = makeLabel(label, TextStyle::Body, &m_box);
    beside->setFixedHeight(kFieldRowHeight);
    m_grid->addWidget(beside, row, 0, Qt::AlignTop);
    m_labels[field] = beside;
}

void FieldRows::show(QWidget* field, bool isShown)
{
    field->setVisible(isShown);
    if (QLabel* label = m_labels.value(field))
        label->setVisible(isShown);
}

} // namespace slipway::views
