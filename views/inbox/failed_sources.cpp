// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/failed_sources.h"

#include "core/readiness/source_scheduler.h"
#include "core/readiness/task.h"
#include "views/sources/source_words.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::SourceHealth;
using readiness::SourceStatus;

namespace {

constexpr int kRowHeight = 68; ///< px: two lines of what failed, and one of when
constexpr int kMostRows = 3;   ///< the rest is scrolled to

bool isFailed(const SourceStatus& status)
{
    return status.health == SourceHealth::Failing || status.health == SourceHealth::Resting;
}

} // namespace

FailedSources::FailedSources(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_heading(makeLabel({}, TextStyle::BodyStrong, this))
    , m_scroll(new QScrollArea(this))
    , m_reads(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("failedSources"));
    setProperty("panel", true);
    setAccessibleName(tr("Failed sources"));
    m_heading->setObjectName(QStringLiteral("failedSourcesHeading"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll);
    connect(m_context.theme, &Theme::changed, this, &FailedSources::rebuild);
    hide();
}

void FailedSources::setContext(const ViewContext& context)
{
    m_context = context;
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_words.clear();
    setStatuses({});
    if (m_context.scheduler) {
        connect(m_context.scheduler, &readiness::SourceScheduler::begun, m_reads.get(),
                [this] { rebuild(); });
        connect(m_context.scheduler, &readiness::SourceScheduler::ended, m_reads.get(),
                [this] { refresh(); });
    }
}

void FailedSources::refresh()
{
    using Statuses = std::vector<SourceStatus>;
    if (!m_context.workspace || std::exchange(m_isReading, true)) {
        m_isAskedAgain = m_isReading;
        return;
    }
    readiness::runTask<Statuses>(
        m_reads.get(),
        [workspace = m_context.workspace, clock = m_context.clock](const Progress&) {
            return readiness::sourceStatuses(workspace->history(), clock());
        },
        [this](Result<Statuses> statuses) {
            m_isReading = false;
            if (statuses)
                setStatuses(std::move(statuses).value());
            else
                Q_EMIT failed(statuses.error());
            if (std::exchange(m_isAskedAgain, false))
                refresh();
        });
}

void FailedSources::setSearch(const QString& text)
{
    m_words = text.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

void FailedSources::setStatuses(std::vector<SourceStatus> statuses)
{
    std::erase_if(statuses, [](const SourceStatus& status) { return !isFailed(status); });
    m_failed = std::move(statuses);
    rebuild();
    Q_EMIT counted(count());
}

bool FailedSources::fits(const SourceStatus& status) const
{
    const QString text = QStringList{SourceWords::name(status.source), status.project, status.why}
                             .join(QLatin1Char('\n'))
                             .toLower();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

void FailedSources::rebuild()
{
    const QWidget* focused = m_rows && m_rows->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString focus = focused ? focused->objectName() : QString();
    m_rows = new QWidget(m_scroll);
    m_rowsLayout = new QVBoxLayout(m_rows);
    m_rowsLayout->setContentsMargins(0, 0, 8, 0);
    m_rowsLayout->setSpacing(0);
    int shown = 0;
    for (const SourceStatus& status : m_failed) {
        if (!fits(status))
            continue;
        addRow(status);
        ++shown;
    }
    m_rowsLayout->addStretch();
    m_scroll->setWidget(m_rows); // deletes the one before
    m_scroll->setFixedHeight(std::min(shown, kMostRows) * kRowHeight);
    m_heading->setText(tr("%n source(s) failed", nullptr, count()));
    setVisible(shown > 0);
    if (auto* again = focus.isEmpty() ? nullptr : m_rows->findChild<QWidget*>(focus))
        again->setFocus();
}

QString FailedSources::factsOf(const SourceStatus& status) const
{
    const QDateTime now = m_context.clock();
    QStringList facts;
    if (status.record && status.record->lastSuccessAt)
        facts += tr("went well last %1").arg(Words::moment(*status.record->lastSuccessAt));
    else
        facts += tr("never went well");
    if (status.record)
        facts += tr("%n failed tries in a row", nullptr, status.record->failuresInARow);
    if (status.health == SourceHealth::Resting)
        facts += tr("it rests");
    facts += tr("next try %1").arg(SourceWords::nextTry(status, now));
    return facts.join(QStringLiteral(" · "));
}

void FailedSources::addRow(const SourceStatus& status)
{
    const QString id = status.source.id.toString();
    const QString name =
        tr("%1 of %2", "a source of a project").arg(SourceWords::name(status.source), status.project);
    auto* row = new QWidget(m_rows);
    row->setFixedHeight(kRowHeight);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new StateLine(*m_context.theme, SourceWords::shapeOf(status.health), name, status.why, row));
    QLabel* facts = makeLabel(factsOf(status), TextStyle::Small, row, true);
    facts->setObjectName(QStringLiteral("failedSourceFacts"));
    facts->setContentsMargins(20, 0, 0, 0);
    words->addWidget(facts);
    words->addStretch();
    layout->addLayout(words, 1);
    const bool isRunning = m_context.scheduler && m_context.scheduler->isRunning(status.source.id);
    QPushButton* collectNow =
        makeButton(isRunning ? tr("Collecting…") : tr("Collect now"), ButtonLook::Plain, row);
    collectNow->setObjectName(QStringLiteral("failedCollect-") + id);
    collectNow->setAccessibleName(tr("Collect %1 now").arg(name));
    collectNow->setEnabled(m_context.scheduler && !isRunning);
    QPushButton* show = makeButton(tr("Show the source"), ButtonLook::Plain, row);
    show->setObjectName(QStringLiteral("failedShow-") + id);
    show->setAccessibleName(tr("Show the source %1").arg(name));
    layout->addWidget(collectNow);
    layout->addWidget(show);
    m_rowsLayout->addWidget(row);
    // Queued: what is collected is shown at once, and this button is made anew then.
    connect(
        collectNow, &QPushButton::clicked, this, [this, status] { collect(status); }, Qt::QueuedConnection);
    connect(show, &QPushButton::clicked, this,
            [this, source = status.source.id] { Q_EMIT sourceRequested(source); });
}

void FailedSources::collect(const SourceStatus& status)
{
    if (m_context.scheduler)
        m_context.scheduler->collectNow(status);
}

} // namespace slipway::views
