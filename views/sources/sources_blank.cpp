// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_blank.h"

#include "views/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway::views {

SourcesBlank::SourcesBlank(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_hint(makeParagraph({}, TextStyle::Body, this, true))
    , m_add(makeButton(tr("Add source…"), ButtonLook::Primary, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_add->setObjectName(QStringLiteral("sourcesBlankAdd"));
    m_title->setObjectName(QStringLiteral("sourcesBlank"));
    m_hint->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint);
    layout->addWidget(m_add, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_add, &QPushButton::clicked, this, &SourcesBlank::addRequested);
}

void SourcesBlank::setHasSources(bool hasSources)
{
    m_title->setText(hasSources ? tr("No source matches") : tr("Nothing is collected by itself yet"));
    m_hint->setText(hasSources ? tr("Change the filter.")
                               : tr("A source is a plugin or a set of report files that is read again and "
                                    "again."));
    m_add->setVisible(!hasSources);
}

} // namespace slipway::views
