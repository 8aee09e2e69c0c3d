// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace slipway::views {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->layout())
            collect(*item->layout(), stops);
        else if (item->widget() && (item->widget()->focusPolicy() & Qt::TabFocus) != 0)
            stops += item->widget();
        else if (item->widget() && item->widget()->layout())
            collect(*item->widget()->layout(), stops);
    }
}

} // namespace

void tabAsLaidOut(const QLayout& layout)
{
    QList<QWidget*> stops;
    collect(layout, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace slipway::views
