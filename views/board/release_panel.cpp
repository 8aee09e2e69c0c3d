// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/release_panel.h"

#include "core/readiness/task.h"
#include "views/board/told_row.h"
#include "views/language/language.h"
#include "views/theme/theme.h"
#include "views/view_context.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/forecast_words.h"
#include "views/widgets/labels.h"
#include "views/widgets/launch_words.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/verdict_pill.h"
#include "views/widgets/watch_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::BoardRow;

namespace {

constexpr size_t kLines = 3;
constexpr std::chrono::milliseconds kRest{80};  ///< longer than between two repeats of a key
constexpr std::chrono::milliseconds kWait{150}; ///< short enough not to be noticed

QVBoxLayout* makeColumn(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    return layout;
}

void addRest(QVBoxLayout* layout, size_t all, QWidget* parent)
{
    if (all > kLines)
        layout->addWidget(
            makeLabel(ReleasePanel::tr("and %1 more").arg(all - kLines), TextStyle::Small, parent, true));
    layout->addStretch();
}

QString measuredOf(const CriterionResult* result)
{
    if (!result)
        return {};
    if (result->measured.isEmpty())
        return Words::of(result->state).toLower();
    return ReleasePanel::tr("%1, needs %2").arg(result->measured, result->required);
}

/// What was measured, and who sees to it.
QString restOf(const CriterionResult* result)
{
    if (!result || result->owner.isEmpty())
        return measuredOf(result);
    QString owner = result->owner;
    if (result->isOverdue)
        owner = ReleasePanel::tr("%1, overdue").arg(owner);
    else if (result->due)
        owner = ReleasePanel::tr("%1 by %2").arg(owner, Words::moment(*result->due));
    return ReleasePanel::tr("%1; %2").arg(measuredOf(result), owner);
}

StateLine* makeTurn(const Theme& theme, const readiness::BoardRow& row, QWidget* parent)
{
    auto* line = new StateLine(
        theme, ResultState::Unknown, ReleasePanel::tr("Verdict:"),
        ReleasePanel::tr("%1 to %2").arg(Words::of(*row.verdictBefore), Words::of(row.evaluation.verdict)),
        parent, TextStyle::Small);
    if (const auto isBetter = row.turnedForTheBetter())
        line->setTurn(*isBetter);
    line->setObjectName(QStringLiteral("verdictTurn"));
    return line;
}

} // namespace

ReleasePanel::ReleasePanel(const ViewContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_theme(*context.theme)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(20, 14, 20, 14);
    m_layout->setSpacing(32);
    setMinimumHeight(170);
    setMaximumHeight(232);
    setAccessibleName(tr("Selected release"));
    m_rest.setParent(this); // seen by who waits for the window to come to rest
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &ReleasePanel::begin);
    m_wait.setParent(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWait);
    connect(&m_wait, &QTimer::timeout, this, &ReleasePanel::rebuild);
    connect(&m_theme, &Theme::changed, this, [this] {
        if (!m_rest.isActive()) // else it is built in a moment
            rebuild();
    });
    hide();
}

void ReleasePanel::show(std::shared_ptr<const readiness::Board> board, const readiness::BoardRow* row)
{
    if (board == m_board && row == m_asked)
        return;
    m_tells.reset();
    m_wait.stop();
    m_board = std::move(board);
    m_asked = row;
    m_told.reset();
    // While a key that is held runs through the rows, building it for each would take longer than its frame.
    if (row && m_sinceBuilt.isValid() && !m_sinceBuilt.hasExpired(kRest.count()))
        m_rest.start();
    else
        begin();
}

void ReleasePanel::begin()
{
    m_rest.stop();
    // English is what is recorded. Another language is waited for with what was shown before: texts that
    // turn into others as soon as one begins to read them are worse than late ones.
    if (!m_asked || !m_context.workspace || shownLanguage() == QLatin1String("en")) {
        rebuild();
        return;
    }
    m_wait.start();
    setVisible(true);
    tell();
}

void ReleasePanel::tell()
{
    m_tells = std::make_unique<QObject>();
    readiness::runTask<BoardRow>(
        m_tells.get(),
        [workspace = m_context.workspace, board = m_board, row = m_asked, asOf = m_context.asOf(),
         language = shownLanguage()](const Progress&) { return toldRow(*workspace, *row, asOf, language); },
        [this](Result<BoardRow> told) {
            if (told) // else it is shown as recorded: the board says what is wrong with its workspace
                m_told = std::make_shared<const BoardRow>(std::move(told).value());
            rebuild();
        });
}

void ReleasePanel::showGroup(const QString& title, const QString& summary)
{
    m_tells.reset();
    m_wait.stop();
    m_board.reset();
    m_asked = nullptr;
    m_told.reset();
    m_rest.stop();
    clear();
    auto column = std::make_unique<QWidget>();
    QWidget* widget = column.get();
    QVBoxLayout* layout = makeColumn(widget);
    layout->addWidget(makeLabel(title, TextStyle::Title, widget));
    layout->addWidget(makeLabel(summary, TextStyle::Body, widget));
    layout->addWidget(makeLabel(tr("Space opens and closes the group."), TextStyle::Small, widget, true));
    layout->addStretch();
    m_layout->addWidget(column.release());
    setVisible(true);
}

void ReleasePanel::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget(); // at once: what is selected changes faster than what is left for later goes
        delete item;
    }
}

void ReleasePanel::rebuild()
{
    m_rest.stop();
    m_wait.stop();
    clear();
    const BoardRow* row = m_told ? m_told.get() : m_asked;
    setVisible(row != nullptr);
    if (!row)
        return; // which took no time: the next one need not wait
    m_sinceBuilt.start();
    // Made outside of the window and put into it whole (docs/adr/0050).
    m_layout->addWidget(makePath(*row).release(), 5);
    m_layout->addWidget(makeChanges(*row).release(), 4);
    m_layout->addWidget(makeSignOffs(*row).release(), 3);
}

std::unique_ptr<QWidget> ReleasePanel::makePath(const BoardRow& row) const
{
    auto column = std::make_unique<QWidget>();
    QWidget* widget = column.get();
    QVBoxLayout* layout = makeColumn(widget);
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(
        makeLabel(row.project.name + QLatin1Char(' ') + row.release.name, TextStyle::Title, widget));
    auto* pill = new VerdictPill(m_theme, widget);
    pill->setVerdict(row.evaluation.verdict);
    title->addWidget(pill);
    if (row.release.launchAt)
        title->addWidget(makeLabel(tr("launch %1").arg(LaunchWords::moment(*row.release.launchAt)),
                                   TextStyle::Small, widget, true));
    title->addStretch();
    layout->addLayout(title);
    layout->addSpacing(4);
    if (row.watch.state != readiness::WatchState::NotLaunched) {
        const auto [word, rest] = wordAndRest(row.watch);
        layout->addWidget(
            new StateLine(m_theme, shapeOf(row.watch.state), word, rest, widget, TextStyle::Small));
    }
    const auto& path = row.evaluation.pathToGo;
    const bool isGo = row.evaluation.verdict == Verdict::Go;
    const QString heading = path.empty() && !isGo ? row.evaluation.reason
                            : path.empty()        ? tr("Nothing stands between this release and Go")
                            : path.size() == 1    ? tr("Shortest path to Go: 1 action")
                                                  : tr("Shortest path to Go: %1 actions").arg(path.size());
    const QString forecast = row.forecast ? forecastWords(*row.forecast) : QString();
    auto* headingLabel = new ElidedLabel(TextStyle::Small, widget);
    headingLabel->setProperty("muted", true);
    headingLabel->setText(forecast.isEmpty() ? heading : tr("%1. %2").arg(heading, forecast));
    headingLabel->setObjectName(QStringLiteral("pathHeading"));
    if (row.forecast)
        headingLabel->setToolTip(headingLabel->text() + QLatin1Char('\n') + forecastReason(*row.forecast));
    layout->addWidget(headingLabel);
    for (size_t i = 0; i < std::min(path.size(), kLines); ++i) {
        if (path[i].action == PathAction::BringDependency) {
            layout->addWidget(new StateLine(m_theme, ResultState::Fail,
                                            tr("Depends on %1").arg(path[i].name()), path[i].text, widget));
            continue;
        }
        const Criterion* criterion = row.policy->find(path[i].criterion);
        const CriterionResult* result = row.evaluation.find(path[i].criterion);
        layout->addWidget(new StateLine(m_theme, result ? result->state : ResultState::Unknown,
                                        criterion ? criterion->question : path[i].criterion.toString(),
                                        restOf(result), widget));
    }
    addRest(layout, path.size(), widget);
    return column;
}

std::unique_ptr<QWidget> ReleasePanel::makeChanges(const BoardRow& row) const
{
    auto column = std::make_unique<QWidget>();
    QWidget* widget = column.get();
    QVBoxLayout* layout = makeColumn(widget);
    const QString since =
        row.changesSince ? QLocale().toString(row.changesSince->toLocalTime(), tr("ddd d MMM", "date format"))
                         : QString();
    layout->addWidget(
        makeLabel(row.changesSinceReview ? tr("Since last review, %1").arg(since) : tr("Since %1").arg(since),
                  TextStyle::Small, widget, true));
    layout->addSpacing(2);
    if (row.verdictBefore)
        layout->addWidget(makeTurn(m_theme, row, widget));
    if (row.changes.empty() && !row.verdictBefore)
        layout->addWidget(makeLabel(tr("Nothing turned"), TextStyle::Body, widget));
    for (size_t i = 0; i < std::min(row.changes.size(), kLines); ++i) {
        const Change& change = row.changes[i];
        const Criterion* criterion = row.policy->find(change.criterion);
        const bool hasNumbers = !change.measuredBefore.isEmpty() && !change.measuredAfter.isEmpty() &&
                                change.measuredBefore != change.measuredAfter;
        const QString turn =
            hasNumbers
                ? tr("%1 to %2").arg(change.measuredBefore, change.measuredAfter)
                : tr("%1 to %2").arg(Words::of(change.before).toLower(), Words::of(change.after).toLower());
        auto* line =
            new StateLine(m_theme, change.after,
                          (criterion ? criterion->question : change.criterion.toString()) + QLatin1Char(':'),
                          turn, widget, TextStyle::Small);
        line->setTurn(change.isBetter);
        layout->addWidget(line);
    }
    addRest(layout, row.changes.size(), widget);
    return column;
}

std::unique_ptr<QWidget> ReleasePanel::makeSignOffs(const BoardRow& row) const
{
    auto column = std::make_unique<QWidget>();
    QWidget* widget = column.get();
    QVBoxLayout* layout = makeColumn(widget);
    const auto& signOffs = row.evaluation.signOffs;
    const auto given = std::count_if(signOffs.begin(), signOffs.end(),
                                     [](const SignOffState& s) { return s.signOff && !s.isVoid; });
    layout->addWidget(
        makeLabel(tr("Sign-offs, %1 of %2").arg(given).arg(signOffs.size()), TextStyle::Small, widget, true));
    layout->addSpacing(2);
    for (const SignOffState& state : signOffs) {
        const bool isGiven = state.signOff && !state.isVoid;
        const QString rest = isGiven
                                 ? tr("%1, on %2").arg(state.signOff->by, state.signOff->commit.shortHex())
                             : state.isVoid ? tr("void: %1").arg(state.voidBecause)
                                            : tr("waiting");
        layout->addWidget(new StateLine(m_theme, isGiven ? ResultState::Pass : ResultState::Unknown,
                                        state.role + QLatin1Char(','), rest, widget, TextStyle::Small));
    }
    layout->addStretch();
    return column;
}

} // namespace slipway::views
