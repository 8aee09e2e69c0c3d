// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/trends_pane.h"

#include "views/project/trend_chart.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/translated_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

/// What an entry of the choice stands for: nothing for the score, a characteristic's key, a criterion's id.
constexpr int kKindRole = Qt::UserRole + 1;
const QString kCharacteristic = QStringLiteral("characteristic");
const QString kCriterion = QStringLiteral("criterion");

QString daysText(const QDateTime& from, const QDateTime& to)
{
    const double days = static_cast<double>(from.msecsTo(to)) / 86400000.0;
    return days < 2 ? TrendsPane::tr("%1 h").arg(qRound(days * 24))
                    : TrendsPane::tr("%1 d").arg(qRound(days));
}

} // namespace

TrendsPane::TrendsPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_what(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_chart(new TrendChart(theme, this))
    , m_table(makePlainTree({tr("From"), tr("State"), tr("Measured"), tr("Because of")},
                            tr("What turned when"), this))
    , m_times(
          makePlainTree({tr("Release"), tr("Until Go"), tr("Until production"), tr("Longest open blockers")},
                        tr("Time to Go"), this))
{
    m_what->setObjectName(QStringLiteral("trendOf"));
    m_what->setAccessibleName(tr("Trend of"));
    m_what->setMaximumWidth(520);
    m_range->setObjectName(QStringLiteral("trendRange"));
    m_range->setAccessibleName(tr("How far back"));
    for (const int days : {0, 7, 30, 90})
        m_range->addItem(days == 0 ? tr("All of it") : tr("%1 days").arg(days), days);
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_times->setObjectName(QStringLiteral("timeToGo"));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_what, 1);
    choice->addWidget(m_range);
    choice->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_chart, 3);
    layout->addWidget(
        makeLabel(tr("Choose a moment to see everything as it was then."), TextStyle::Small, this, true));
    layout->addWidget(m_table, 2);
    layout->addWidget(makeLabel(tr("Time to Go of this project's releases"), TextStyle::SmallStrong, this));
    layout->addWidget(m_times, 1);
    connect(m_what, &QComboBox::currentIndexChanged, this, &TrendsPane::showChosen);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TrendsPane::showChosen);
    connect(m_chart, &TrendChart::momentChosen, this, &TrendsPane::momentChosen);
    connect(m_chart, &TrendChart::currentChanged, this, [this](int step) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentItem(m_table->topLevelItem(step));
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { m_chart->setCurrent(m_table->indexOfTopLevelItem(item)); });
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { openRow(m_table->indexOfTopLevelItem(item)); });
}

void TrendsPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    fillChoices();
    showChosen();
    fillTimes();
}

void TrendsPane::choose(const CriterionId& criterion)
{
    const int index = m_what->findData(criterion.toString());
    if (index >= 0)
        m_what->setCurrentIndex(index);
}

void TrendsPane::fillChoices()
{
    const QSignalBlocker quiet(m_what);
    const QVariant before = m_what->currentData();
    m_what->clear();
    m_what->addItem(tr("Score and verdict"), QString());
    const auto add = [this](const QString& text, const QString& key, const QString& kind) {
        m_what->addItem(text, key);
        m_what->setItemData(m_what->count() - 1, kind, kKindRole);
    };
    for (const Characteristic characteristic : kCharacteristics)
        add(Words::of(characteristic), toKey(characteristic), kCharacteristic);
    for (const Criterion& criterion : m_dossier->policy->criteria)
        add(criterion.question, criterion.id.toString(), kCriterion);
    m_what->setCurrentIndex(std::max(0, m_what->findData(before)));
}

void TrendsPane::showChosen()
{
    if (!m_dossier)
        return;
    const QString key = m_what->currentData().toString();
    const QString kind = m_what->currentData(kKindRole).toString();
    const auto characteristic = fromKey(kCharacteristics, key);
    TrendLine line = kind == kCriterion ? criterionLine(*m_dossier, CriterionId(key))
                     : kind == kCharacteristic && characteristic
                         ? characteristicLine(*m_dossier, *characteristic)
                         : scoreLine(*m_dossier);
    if (const int days = m_range->currentData().toInt(); days > 0)
        line = since(std::move(line), m_dossier->evaluation.at.addDays(-days));
    fillTable(line);
    m_chart->setLine(std::move(line));
}

void TrendsPane::fillTable(const TrendLine& line)
{
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (const TrendStep& step : line.steps) {
        const auto evidence =
            std::find_if(m_dossier->evidence.begin(), m_dossier->evidence.end(), [&](const Evidence& e) {
                return !step.evidence.isEmpty() && e.id == step.evidence;
            });
        QString because;
        if (evidence != m_dossier->evidence.end())
            because = evidence->provenance.empty()
                          ? evidence->source.plugin
                          : tr("%1, %2").arg(evidence->source.plugin, evidence->provenance.front().uri);
        m_table->addTopLevelItem(
            new QTreeWidgetItem({Words::moment(step.at), step.word, step.measured, because}));
    }
    for (int column = 0; column < 3; ++column)
        m_table->resizeColumnToContents(column);
}

void TrendsPane::fillTimes()
{
    m_times->clear();
    for (const readiness::Dossier::Sibling& sibling : m_dossier->siblings) {
        const readiness::TimeToGo& time = sibling.time;
        QStringList blockers;
        for (const auto& blocker : time.blockers) {
            const Criterion* criterion = m_dossier->policy->find(blocker.criterion);
            if (blockers.size() < 3)
                blockers +=
                    tr("%1: %2").arg(criterion ? criterion->question : blocker.criterion.toString(),
                                     daysText(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                              QDateTime::fromMSecsSinceEpoch(blocker.milliseconds, Qt::UTC)));
        }
        const auto until = [&](const std::optional<QDateTime>& to) {
            return to ? daysText(time.addedAt, *to) : tr("not yet");
        };
        auto* item = new QTreeWidgetItem({sibling.release.name, until(time.firstGo), until(time.inProduction),
                                          blockers.join(QStringLiteral("; "))});
        item->setToolTip(3, blockers.join(QLatin1Char('\n')));
        m_times->addTopLevelItem(item);
    }
    for (int column = 0; column < 3; ++column)
        m_times->resizeColumnToContents(column);
}

void TrendsPane::openRow(int step)
{
    const auto& steps = m_chart->line().steps;
    if (step < 0 || step >= static_cast<int>(steps.size()))
        return;
    const TrendStep& chosen = steps[static_cast<size_t>(step)];
    if (!chosen.evidence.isEmpty())
        Q_EMIT evidenceChosen(chosen.evidence);
    else
        Q_EMIT momentChosen(chosen.at);
}

} // namespace slipway::views
