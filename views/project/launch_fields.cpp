// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/launch_fields.h"

#include "views/widgets/calendar_popup.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace slipway::views {

using namespace model;

LaunchFields::LaunchFields(QWidget* parent)
    : QWidget(parent)
    , m_hasLaunch(new QCheckBox(tr("Launch at"), this))
    , m_launch(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_here(makeLabel({}, TextStyle::Small, this, true))
{
    nameParts();
    m_launch->setTimeSpec(Qt::UTC); // the wall clock of the zone beside it, whatever it is
    giveCalendar(*m_launch);
    m_launch->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "date format"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    layOut();
    connect(m_hasLaunch, &QCheckBox::toggled, this, &LaunchFields::change);
    connect(m_launch, &QDateTimeEdit::dateTimeChanged, this, &LaunchFields::change);
    connect(m_zone, &QComboBox::currentTextChanged, this, &LaunchFields::change);
}

void LaunchFields::nameParts()
{
    m_hasLaunch->setObjectName(QStringLiteral("hasLaunch"));
    m_launch->setObjectName(QStringLiteral("launchAt"));
    m_launch->setAccessibleName(tr("Launch time"));
    m_zone->setObjectName(QStringLiteral("launchZone"));
    m_zone->setAccessibleName(tr("Time zone of the launch"));
    m_here->setObjectName(QStringLiteral("launchHere"));
}

void LaunchFields::layOut()
{
    m_zone->setMinimumWidth(200);
    // As wide as the widest day and its buttons, which Qt does not measure.
    m_launch->setMinimumWidth(m_launch->fontMetrics().horizontalAdvance(QLocale().toString(
                                  QDateTime(QDate(2026, 9, 30), QTime(20, 0)), m_launch->displayFormat())) +
                              64);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* part : stops())
        row->addWidget(part);
    row->addWidget(m_here, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QList<QWidget*> LaunchFields::stops() const
{
    return {m_hasLaunch, m_launch, m_zone};
}

void LaunchFields::focusTime()
{
    if (m_launch->isEnabled())
        m_launch->setFocus();
    else
        m_hasLaunch->setFocus();
}

void LaunchFields::fill(const std::optional<QDateTime>& launchAt, const QTimeZone& zone,
                        const QDateTime& likely)
{
    const QSignalBlocker quiet(this);
    if (m_zone->count() == 0) {
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            m_zone->addItem(QString::fromUtf8(id));
    }
    const QDateTime there = launchAt.value_or(likely).toTimeZone(zone);
    m_hasLaunch->setChecked(launchAt.has_value());
    m_launch->setDateTime(
        QDateTime(there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC));
    m_zone->setCurrentText(QString::fromUtf8(zone.id()));
    m_filled = content();
    change();
}

void LaunchFields::change()
{
    m_launch->setEnabled(m_hasLaunch->isChecked());
    m_zone->setEnabled(m_hasLaunch->isChecked());
    const auto at = launchAt();
    m_here->setText(!at ? QString() : *at ? tr("here %1").arg(Words::moment(**at)) : tr("no launch time"));
    Q_EMIT edited();
}

LaunchFields::Content LaunchFields::content() const
{
    return {m_hasLaunch->isChecked(), m_launch->dateTime(), m_zone->currentText().trimmed()};
}

bool LaunchFields::isEdited() const
{
    return content() != m_filled;
}

std::optional<QTimeZone> LaunchFields::editedZone() const
{
    const QString zone = content().zone;
    return zone != m_filled.zone ? std::optional(QTimeZone(zone.toUtf8())) : std::nullopt;
}

Result<std::optional<QDateTime>> LaunchFields::launchAt() const
{
    if (!m_hasLaunch->isChecked())
        return std::optional<QDateTime>();
    const QString name = content().zone;
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return Error{ErrorCode::InvalidInput, tr("no time zone is called so"), name,
                     tr("choose one of the list, such as Europe/Berlin or UTC")};
    const QDateTime at(m_launch->date(), m_launch->time(), zone);
    // When clocks go forward, an hour is left out.
    const QDateTime told = at.toUTC().toTimeZone(zone);
    if (!at.isValid() || told.date() != m_launch->date() || told.time() != m_launch->time())
        return Error{ErrorCode::InvalidInput, tr("that time does not exist there: the clocks go forward"),
                     name, tr("choose an earlier or later one")};
    return std::optional(at.toUTC());
}

} // namespace slipway::views
