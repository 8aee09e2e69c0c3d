// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/release_pane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::views {

QSplitter* ReleasePane::putSideBySide(const std::vector<QWidget*>& parts, const QList<int>& sizes)
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    for (QWidget* part : parts)
        splitter->addWidget(part);
    splitter->setSizes(sizes);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    return splitter;
}

} // namespace slipway::views
