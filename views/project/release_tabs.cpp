// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/release_tabs.h"

#include "core/readiness/mentions.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/forecast_words.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kMargin = 20;
constexpr int kGap = 20;

QString counted(const QString& title, size_t count)
{
    return count == 0 ? title : QStringLiteral("%1 %2").arg(title).arg(count);
}

} // namespace

std::vector<ReleaseTabs::Entry> ReleaseTabs::entries()
{
    return {{Checklist, "release.show.checklist", tr("Checklist"), tr("Show the checklist")},
            {Evidence, "release.show.evidence", tr("Evidence"), tr("Show the release's evidence")},
            {Slos, "release.show.slos", tr("SLOs"), tr("Show the service level objectives")},
            {Repository, "release.show.repository", tr("Repository"), tr("Show what the scan found")},
            {Trends, "release.show.trends", tr("Trends"), tr("Show the trends")},
            {SignOffs, "release.show.signOffs", tr("Sign-offs"), tr("Show the sign-offs and decisions")},
            {Brief, "brief.show", tr("Brief"), tr("Show the launch brief")},
            {History, "release.show.history", tr("History"), tr("Show the release's history")},
            {Notes, "release.show.notes", tr("Notes"), tr("Show the notes")}};
}

QKeySequence ReleaseTabs::keyOf(Tab tab)
{
    return QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + static_cast<int>(tab)));
}

ReleaseTabs::ReleaseTabs(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(makeButton(tr("More"), ButtonLook::Tab, this))
    , m_menu(new QMenu(m_more))
    , m_forecast(new ElidedLabel(TextStyle::Small, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, 0, kMargin, 0);
    layout->setSpacing(kGap);
    // Which tabs are shown follows from the width, not the width from the tabs.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_group->setExclusive(true);
    for (const Entry& entry : entries()) {
        QPushButton* tab = makeButton(entry.title, ButtonLook::Tab, this);
        tab->setObjectName(QStringLiteral("tab-%1").arg(entry.tab + 1));
        tab->setToolTip(keyOf(entry.tab).toString(QKeySequence::NativeText));
        m_group->addButton(tab, entry.tab);
        layout->addWidget(tab);
    }
    m_more->setObjectName(QStringLiteral("moreTabs"));
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setCheckable(false);
    giveMenu(*m_more, m_menu);
    layout->addWidget(m_more);
    m_group->button(Checklist)->setChecked(true);
    m_forecast->setObjectName(QStringLiteral("forecast"));
    m_forecast->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_forecast, 1); // gives way to the tabs
    connect(m_group, &QButtonGroup::idClicked, this, [this](int tab) {
        arrange();
        Q_EMIT chosen(tab);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &ReleaseTabs::fillMenu);
}

void ReleaseTabs::setDossier(const readiness::Dossier& dossier)
{
    const Evaluation& evaluation = dossier.evaluation;
    const auto given = std::count_if(evaluation.signOffs.begin(), evaluation.signOffs.end(),
                                     [](const SignOffState& s) { return s.signOff && !s.isVoid; });
    setText(Checklist, tr("Checklist %1 of %2").arg(evaluation.passed).arg(evaluation.applicable));
    setText(Evidence, counted(tr("Evidence"), dossier.evidence.size()));
    setText(SignOffs, tr("Sign-offs %1 of %2").arg(given).arg(evaluation.signOffs.size()));
    setText(Notes, counted(tr("Notes"), readiness::standingNotes(dossier.people).size()));
    m_forecast->setText(dossier.forecast ? forecastWords(*dossier.forecast) : QString());
    const QString reason = dossier.forecast ? forecastReason(*dossier.forecast) : QString();
    m_forecast->setToolTip(reason.isEmpty() ? reason : m_forecast->text() + QStringLiteral(". ") + reason);
    m_forecast->setAccessibleDescription(m_forecast->toolTip());
    arrange();
}

void ReleaseTabs::choose(Tab tab)
{
    if (QAbstractButton* button = m_group->button(tab))
        button->click();
}

ReleaseTabs::Tab ReleaseTabs::current() const
{
    return static_cast<Tab>(m_group->checkedId());
}

QSize ReleaseTabs::minimumSizeHint() const
{
    return {2 * kMargin, layout()->minimumSize().height()};
}

void ReleaseTabs::setText(Tab tab, const QString& text)
{
    m_group->button(tab)->setText(text);
}

void ReleaseTabs::arrange()
{
    const QList<QAbstractButton*> tabs = m_group->buttons();
    const auto widthOf = [](const QWidget* widget) { return widget->sizeHint().width() + kGap; };
    int all = 0;
    for (const QAbstractButton* tab : tabs)
        all += widthOf(tab);
    int room = width() - 2 * kMargin + kGap;
    const bool isCrowded = all > room;
    if (isCrowded)
        room -= widthOf(m_more) + widthOf(m_group->checkedButton());
    bool isFull = false;
    for (QAbstractButton* tab : tabs) {
        const bool isKept = tab->isChecked() && isCrowded; // its room is taken already
        if (!isKept) {
            room -= widthOf(tab);
            isFull = isFull || room < 0;
        }
        tab->setVisible(isKept || !isFull);
    }
    m_more->setVisible(isCrowded);
}

void ReleaseTabs::fillMenu()
{
    m_menu->clear();
    for (QAbstractButton* tab : m_group->buttons()) {
        if (!tab->isHidden())
            continue;
        QAction* action = m_menu->addAction(tab->text());
        action->setShortcut(keyOf(static_cast<Tab>(m_group->id(tab))));
        action->setShortcutContext(Qt::WidgetShortcut); // only to be read here
        connect(action, &QAction::triggered, tab, &QAbstractButton::click);
    }
}

void ReleaseTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReleaseTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace slipway::views
