// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/as_of_bar.h"

#include "views/widgets/calendar_popup.h"
#include "views/widgets/labels.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

namespace slipway::views {

AsOfBar::AsOfBar(MomentChoice& moment, model::Clock clock, QWidget* parent)
    : QFrame(parent)
    , m_moment(moment)
    , m_clock(std::move(clock))
    , m_text(makeLabel({}, TextStyle::BodyStrong, this))
    , m_edit(new QDateTimeEdit(this))
    , m_show(makeButton(tr("Show"), ButtonLook::Primary, this))
    , m_change(makeButton(tr("Another moment"), ButtonLook::Link, this))
    , m_now(makeButton(tr("Back to now"), ButtonLook::Plain, this))
    , m_problem(makeLabel({}, TextStyle::Small, this))
{
    setProperty("message", QStringLiteral("past"));
    setObjectName(QStringLiteral("asOf"));
    m_edit->setObjectName(QStringLiteral("asOfMoment"));
    m_now->setObjectName(QStringLiteral("asOfNow"));
    m_show->setObjectName(QStringLiteral("asOfShow"));
    giveCalendar(*m_edit, tr("Day to show"));
    m_edit->setDisplayFormat(tr("d MMM yyyy HH:mm", "date format"));
    m_edit->setAccessibleName(tr("Moment to show"));
    m_edit->setMinimumWidth(190);
    m_problem->setProperty("failing", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_edit, m_show, m_problem})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_change);
    layout->addWidget(m_now);
    connect(m_show, &QPushButton::clicked, this, &AsOfBar::take);
    connect(m_change, &QPushButton::clicked, this, &AsOfBar::ask);
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_moment.choose(std::nullopt);
        leave();
    });
    connect(&m_moment, &MomentChoice::changed, this, &AsOfBar::leave);
    leave();
}

void AsOfBar::ask()
{
    const QDateTime now = m_clock();
    m_edit->setDateTime(m_moment.moment().value_or(now).toLocalTime());
    m_problem->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_edit, m_show, m_now})
        part->show();
    m_change->hide();
    m_text->setText(tr("As of"));
    m_now->setText(m_moment.isPast() ? tr("Back to now") : tr("Stay at now"));
    show();
    m_edit->setFocus();
}

void AsOfBar::take()
{
    const QDateTime moment = m_edit->dateTime().toUTC();
    if (moment >= m_clock()) {
        m_problem->setText(tr("That is now. Choose an earlier moment."));
        m_problem->show();
        return;
    }
    m_moment.choose(moment);
    leave();
}

void AsOfBar::leave()
{
    m_edit->hide();
    m_show->hide();
    m_problem->hide();
    showMoment();
}

void AsOfBar::showMoment()
{
    setVisible(m_moment.isPast());
    if (!m_moment.isPast())
        return;
    m_text->setText(tr("As of %1. The past is read only.")
                        .arg(QLocale().toString(m_moment.moment()->toLocalTime(),
                                                tr("d MMM yyyy HH:mm", "date format"))));
    setAccessibleName(m_text->text());
    m_change->show();
    m_now->setText(tr("Back to now"));
    m_now->show();
}

void AsOfBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views
