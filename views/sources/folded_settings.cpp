// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/folded_settings.h"

#include "views/widgets/labels.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway::views {

FoldedSettings::FoldedSettings(QWidget* parent)
    : QWidget(parent)
    , m_button(makeButton(tr("More settings"), ButtonLook::Link, this))
    , m_box(new QWidget(this))
    , m_settings(new QVBoxLayout(m_box))
{
    constexpr int kIcon = 14;
    constexpr int kBetween = 12;
    m_button->setObjectName(QStringLiteral("settingsMore"));
    m_button->setIconSize({kIcon, kIcon});
    m_settings->setContentsMargins(0, 0, 0, 0);
    m_settings->setSpacing(kBetween);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBetween);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_box);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

void FoldedSettings::add(QWidget* setting)
{
    m_settings->addWidget(setting);
    setting->show();
}

void FoldedSettings::setOpen(bool isOpen)
{
    m_box->setVisible(isOpen);
    m_button->setIcon(QIcon(isOpen ? QStringLiteral(":/slipway/icons/chevron-down.svg")
                                   : QStringLiteral(":/slipway/icons/chevron-right.svg")));
    m_button->setAccessibleName(isOpen ? tr("More settings, expanded") : tr("More settings, collapsed"));
}

bool FoldedSettings::isOpen() const
{
    return !m_box->isHidden();
}

void FoldedSettings::focusButton()
{
    m_button->setFocus();
}

} // namespace slipway::views
