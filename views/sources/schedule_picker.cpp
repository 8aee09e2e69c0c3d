// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/schedule_picker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace slipway::views {

namespace {

const QString kOther = QStringLiteral("other");

} // namespace

SchedulePicker::SchedulePicker(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_other(new QLineEdit(this))
{
    m_choice->setObjectName(QStringLiteral("sourceSchedule"));
    m_choice->setAccessibleName(tr("Collected"));
    m_choice->addItem(tr("Without a schedule"), QString());
    m_choice->addItem(tr("Every 15 minutes"), QStringLiteral("PT15M"));
    m_choice->addItem(tr("Every hour"), QStringLiteral("PT1H"));
    m_choice->addItem(tr("Every 6 hours"), QStringLiteral("PT6H"));
    m_choice->addItem(tr("Every day"), QStringLiteral("P1D"));
    m_choice->addItem(tr("Every week"), QStringLiteral("P7D"));
    m_choice->addItem(tr("Otherwise"), kOther);
    m_other->setObjectName(QStringLiteral("sourceScheduleOther"));
    m_other->setAccessibleName(tr("Duration, ISO 8601"));
    m_other->setPlaceholderText(QStringLiteral("PT30M"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choice, 2);
    layout->addWidget(m_other, 1);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showOther();
        Q_EMIT edited();
    });
    connect(m_other, &QLineEdit::textChanged, this, &SchedulePicker::edited);
    showOther();
}

void SchedulePicker::setSchedule(const QString& schedule)
{
    const int known = m_choice->findData(schedule);
    m_choice->setCurrentIndex(known >= 0 ? known : m_choice->findData(kOther));
    m_other->setText(known >= 0 ? QString() : schedule);
    showOther();
}

QString SchedulePicker::schedule() const
{
    const QString chosen = m_choice->currentData().toString();
    return chosen == kOther ? m_other->text().trimmed() : chosen;
}

void SchedulePicker::focusField()
{
    (m_other->isVisible() ? static_cast<QWidget*>(m_other) : m_choice)->setFocus();
}

void SchedulePicker::showOther()
{
    m_other->setVisible(m_choice->currentData().toString() == kOther);
}

} // namespace slipway::views
