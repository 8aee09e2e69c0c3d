// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/history_pane.h"

#include "views/project/compare_pane.h"
#include "views/project/timeline_words.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/state_icon.h"
#include "views/widgets/translated_words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::TimelineEvent;

namespace {

constexpr int kFewRows = 72;   ///< px: the headings and one row
constexpr int kManyRows = 200; ///< px
constexpr int kMomentRole = Qt::UserRole + 1;
constexpr int kEvidenceRole = Qt::UserRole + 2;
constexpr int kEverything = -1;

} // namespace

HistoryPane::HistoryPane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_since(makeLabel({}, TextStyle::SmallStrong, this))
    , m_changes(makePlainTree({tr("Criterion"), tr("Before"), tr("After")}, tr("Changes"), this))
    , m_lane(new QComboBox(this))
    , m_events(makePlainTree({tr("When"), tr("Who"), tr("What"), tr("Why")}, tr("What happened"), this))
    , m_compare(new ComparePane(m_context, this))
    , m_choice(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
{
    m_events->setObjectName(QStringLiteral("events"));
    m_lane->setObjectName(QStringLiteral("eventsOf"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoice());
    m_stack->addWidget(makeEvents());
    m_stack->addWidget(m_compare);
    layout->addWidget(m_stack, 1);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) {
        m_stack->setCurrentIndex(id);
        m_lane->setVisible(id == 0);
    });
    connect(m_lane, &QComboBox::currentIndexChanged, this, &HistoryPane::fillEvents);
    connect(m_events, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const EvidenceId evidence(item->data(0, kEvidenceRole).toString());
        const QDateTime moment = item->data(0, kMomentRole).toDateTime();
        if (!evidence.isEmpty())
            Q_EMIT evidenceChosen(evidence);
        else if (moment.isValid())
            Q_EMIT momentChosen(moment);
    });
    connect(m_context.theme, &Theme::changed, this, [this] {
        if (m_dossier)
            setDossier(m_dossier); // the icons have its colours
    });
}

QWidget* HistoryPane::makeChoice()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 12, 20, 0);
    int id = 0;
    for (const QString& text : {tr("What happened"), tr("Compare")}) {
        QPushButton* button = makeButton(text, ButtonLook::Filter, bar);
        button->setCheckable(true);
        m_choice->addButton(button, id++);
        layout->addWidget(button);
    }
    m_choice->button(0)->setChecked(true);
    layout->addStretch();
    m_lane->setAccessibleName(tr("Which events"));
    m_lane->addItem(tr("Everything"), kEverything);
    for (const auto lane : {TimelineEvent::Lane::Verdict, TimelineEvent::Lane::People,
                            TimelineEvent::Lane::Launch, TimelineEvent::Lane::Evidence})
        m_lane->addItem(nameOf(lane), static_cast<int>(lane));
    layout->addWidget(m_lane);
    return bar;
}

QWidget* HistoryPane::makeEvents()
{
    auto* events = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(events);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_since);
    m_changes->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // what happened gets the rest
    m_changes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_changes->setMinimumHeight(kFewRows);
    m_changes->setMaximumHeight(kManyRows);
    layout->addWidget(m_changes);
    layout->addWidget(makeLabel(tr("What happened. Enter shows everything as it was then."),
                                TextStyle::SmallStrong, events));
    layout->addWidget(m_events, 1);
    return events;
}

void HistoryPane::showComparison()
{
    m_choice->button(1)->click();
}

void HistoryPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    const QString since = m_dossier->changesSince ? Words::moment(*m_dossier->changesSince) : QString();
    m_since->setText(m_dossier->changesSinceReview ? tr("Turned since the last review, %1").arg(since)
                                                   : tr("Turned since %1").arg(since));
    fillChanges();
    fillEvents();
    m_compare->setDossier(m_dossier);
}

void HistoryPane::fillChanges()
{
    m_changes->clear();
    for (const Change& change : m_dossier->changes) {
        const Criterion* criterion = m_dossier->policy->find(change.criterion);
        const auto side = [](ResultState state, const QString& measured) {
            return measured.isEmpty() ? Words::of(state) : tr("%1 (%2)").arg(Words::of(state), measured);
        };
        auto* item = new QTreeWidgetItem({criterion ? criterion->question : change.criterion.toString(),
                                          side(change.before, change.measuredBefore),
                                          side(change.after, change.measuredAfter)});
        item->setIcon(1, stateIcon(*m_context.theme, change.before));
        item->setIcon(2, stateIcon(*m_context.theme, change.after));
        m_changes->addTopLevelItem(item);
    }
    if (m_dossier->changes.empty())
        m_changes->addTopLevelItem(new QTreeWidgetItem({tr("Nothing turned")}));
    m_changes->setColumnWidth(0, 420);
    m_changes->setColumnWidth(1, 300);
}

void HistoryPane::fillEvents()
{
    if (!m_dossier)
        return;
    m_events->clear();
    std::vector<TimelineEvent> events = readiness::releaseTimeline(*m_dossier);
    std::reverse(events.begin(), events.end());
    const int lane = m_lane->currentData().toInt();
    for (const TimelineEvent& event : events) {
        if (lane != kEverything && static_cast<int>(event.lane()) != lane)
            continue;
        const EventWords said = wordsOf(event, *m_dossier);
        auto* item = new QTreeWidgetItem({Words::moment(event.at), said.who, said.what, said.reason});
        item->setToolTip(3, said.reason.toHtmlEscaped());
        item->setData(0, kMomentRole, event.at);
        if (const auto* came = std::get_if<readiness::EvidenceCame>(&event.what))
            item->setData(0, kEvidenceRole, came->evidence.toString());
        if (const auto verdict = verdictOf(event))
            item->setIcon(2, verdictIcon(*m_context.theme, *verdict));
        m_events->addTopLevelItem(item);
    }
    if (m_events->topLevelItemCount() == 0)
        m_events->addTopLevelItem(new QTreeWidgetItem({tr("Nothing of that kind happened yet")}));
    for (int column = 0; column < 3; ++column)
        m_events->resizeColumnToContents(column);
    m_events->setColumnWidth(2, std::min(m_events->columnWidth(2), 520));
}

} // namespace slipway::views
