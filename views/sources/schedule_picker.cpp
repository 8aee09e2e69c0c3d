// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/schedule_picker.h"

#include "core/readiness/source_schedule.h"
#include "views/sources/source_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

const QString kOther = QStringLiteral("other");

} // namespace

SchedulePicker::SchedulePicker(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_other(new QLineEdit(this))
    , m_lead(new QComboBox(this))
    , m_start(new QCheckBox(tr("And when Slipway starts"), this))
{
    m_choice->setObjectName(QStringLiteral("sourceSchedule"));
    m_choice->setAccessibleName(tr("Collected"));
    m_other->setObjectName(QStringLiteral("sourceScheduleOther"));
    m_other->setAccessibleName(tr("Duration, ISO 8601"));
    m_other->setPlaceholderText(QStringLiteral("PT30M"));
    m_lead->setObjectName(QStringLiteral("sourceScheduleLead"));
    m_lead->setAccessibleName(tr("Collected before a review"));
    m_start->setObjectName(QStringLiteral("sourceScheduleStart"));
    m_start->setAccessibleName(m_start->text());
    fillChoices();
    auto* often = new QHBoxLayout;
    often->setSpacing(8);
    often->addWidget(m_choice, 2);
    often->addWidget(m_other, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(often);
    layout->addWidget(m_lead);
    layout->addWidget(m_start);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showOther();
        Q_EMIT edited();
    });
    connect(m_other, &QLineEdit::textChanged, this, &SchedulePicker::edited);
    connect(m_lead, &QComboBox::currentIndexChanged, this, &SchedulePicker::edited);
    connect(m_start, &QCheckBox::toggled, this, &SchedulePicker::edited);
    showOther();
}

void SchedulePicker::fillChoices()
{
    m_choice->addItem(tr("Without a schedule"), QString());
    m_choice->addItem(tr("Every 15 minutes"), QStringLiteral("PT15M"));
    m_choice->addItem(tr("Every hour"), QStringLiteral("PT1H"));
    m_choice->addItem(tr("Every 6 hours"), QStringLiteral("PT6H"));
    m_choice->addItem(tr("Every day"), QStringLiteral("P1D"));
    m_choice->addItem(tr("Every week"), QStringLiteral("P7D"));
    m_choice->addItem(tr("Otherwise"), kOther);
    m_lead->addItem(tr("Not before reviews"), QString());
    m_lead->addItem(tr("15 minutes before each review"), QStringLiteral("PT15M before review"));
    m_lead->addItem(tr("An hour before each review"), QStringLiteral("PT1H before review"));
    m_lead->addItem(tr("A day before each review"), QStringLiteral("P1D before review"));
}

void SchedulePicker::setSchedule(const QString& schedule)
{
    const auto parsed = readiness::parseSchedule(schedule);
    const auto parts = parsed ? *parsed : readiness::SourceSchedule();
    // What cannot be read is shown as it is, to be corrected.
    const QString every = parsed ? readiness::canonicalText({parts.every, {}, false}) : schedule;
    const int known = m_choice->findData(every);
    m_choice->setCurrentIndex(known >= 0 ? known : m_choice->findData(kOther));
    m_other->setText(known >= 0 ? QString() : every);
    setLead(readiness::canonicalText({{}, parts.beforeReview, false}));
    m_start->setChecked(parts.isOnStart);
    showOther();
}

void SchedulePicker::setLead(const QString& lead)
{
    if (m_lead->findData(lead) < 0)
        m_lead->addItem(SourceWords::schedule(readiness::parseSchedule(lead).valueOr({})), lead);
    m_lead->setCurrentIndex(m_lead->findData(lead));
}

QString SchedulePicker::schedule() const
{
    const QString chosen = m_choice->currentData().toString();
    QStringList parts{chosen == kOther ? m_other->text().trimmed() : chosen, m_lead->currentData().toString(),
                      m_start->isChecked() ? QStringLiteral("on start") : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
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
