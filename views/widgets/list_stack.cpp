// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_stack.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

void stackList(QStackedWidget& stack, QWidget& list, QWidget& detail, QLabel& blankTitle, QLabel& blankHint)
{
    auto* splitter = new QSplitter(Qt::Horizontal, &stack);
    splitter->addWidget(&list);
    splitter->addWidget(&detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({720, 376});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* blank = new QWidget(&stack);
    auto* layout = new QVBoxLayout(blank);
    layout->setSpacing(12);
    layout->addStretch(2);
    blankHint.setAlignment(Qt::AlignHCenter);
    layout->addWidget(&blankTitle, 0, Qt::AlignHCenter);
    layout->addWidget(&blankHint, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    stack.addWidget(splitter);
    stack.addWidget(blank);
}

} // namespace slipway::views
