// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_tree.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace slipway::views {

QTreeWidget* makePlainTree(const QStringList& headings, const QString& name, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column)
        tree->headerItem()->setToolTip(column, headings[column]); // where it does not fit
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(name);
    tree->header()->setDefaultAlignment(Qt::AlignLeft);
    return tree;
}

} // namespace slipway::views
