// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/trend_explorer.h"

#include "core/readiness/fact_series.h"
#include "views/charts/chart_panel.h"
#include "views/charts/time_chart_view.h"
#include "views/project/release_charts.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kKindRole = Qt::UserRole + 1; ///< what the entry's data is the key of

} // namespace

TrendExplorer::TrendExplorer(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_what(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_chart(new TimeChartView(theme, this))
    , m_panel(new ChartPanel(m_chart, QStringLiteral("trend"), this))
{
    m_what->setObjectName(QStringLiteral("trendOf"));
    m_what->setAccessibleName(tr("Trend of"));
    m_what->setMaximumWidth(560);
    m_what->setMinimumContentsLength(24);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // There are hundreds: typing any part of a name finds it.
    m_what->setEditable(true);
    m_what->setInsertPolicy(QComboBox::NoInsert);
    m_what->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_what->completer()->setFilterMode(Qt::MatchContains);
    m_what->lineEdit()->setAccessibleName(tr("Trend of"));
    m_range->setObjectName(QStringLiteral("trendRange"));
    m_range->setAccessibleName(tr("How far back"));
    for (const int days : {0, 7, 30, 90})
        m_range->addItem(days == 0 ? tr("All of it") : tr("%1 days").arg(days), days);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_what, 1);
    choice->addWidget(m_range);
    choice->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_panel, 1);
    layout->addWidget(makeParagraph(tr("Arrows go from turn to turn, Enter or a click shows everything as it "
                                       "was then. Wheel, a drag, + and "
                                       "− zoom, 0 shows all of it."),
                                    TextStyle::Small, this, true));
    connect(m_what, &QComboBox::currentIndexChanged, this, &TrendExplorer::showChosen);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TrendExplorer::showChosen);
    connect(m_chart, &TimeChartView::momentChosen, this, &TrendExplorer::momentChosen);
    connect(m_panel, &ChartPanel::activated, this, [this](int row) {
        if (m_panel->isTable())
            openRow(row);
    });
}

void TrendExplorer::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    fillChoices();
    showChosen();
}

void TrendExplorer::choose(const CriterionId& criterion)
{
    chooseEntry(Kind::Criterion, criterion.toString());
}

void TrendExplorer::choose(model::Characteristic characteristic)
{
    chooseEntry(Kind::Characteristic, toKey(characteristic));
}

void TrendExplorer::chooseEntry(Kind kind, const QString& key)
{
    for (int i = 0; i < m_what->count(); ++i) {
        if (m_what->itemData(i).toString() == key &&
            m_what->itemData(i, kKindRole).toInt() == static_cast<int>(kind))
            m_what->setCurrentIndex(i);
    }
}

void TrendExplorer::fillChoices()
{
    const QSignalBlocker quiet(m_what);
    const QString before = m_what->currentData().toString();
    const auto kind = static_cast<Kind>(m_what->currentData(kKindRole).toInt());
    m_what->clear();
    const auto add = [this](const QString& text, const QString& key, Kind of) {
        m_what->addItem(text, key);
        m_what->setItemData(m_what->count() - 1, static_cast<int>(of), kKindRole);
    };
    add(tr("Score and verdict"), {}, Kind::Score);
    for (const model::Characteristic characteristic : kCharacteristics)
        add(Words::of(characteristic), toKey(characteristic), Kind::Characteristic);
    for (const model::Criterion& criterion : m_dossier->policy->criteria)
        add(criterion.question, criterion.id.toString(), Kind::Criterion);
    for (const QString& fact : readiness::numericFacts(*m_dossier))
        add(fact, fact, Kind::Fact);
    m_what->setCurrentIndex(0);
    chooseEntry(kind, before);
}

TrendLine TrendExplorer::chosenLine() const
{
    const QString key = m_what->currentData().toString();
    switch (static_cast<Kind>(m_what->currentData(kKindRole).toInt())) {
    case Kind::Score:
        break;
    case Kind::Characteristic:
        return characteristicLine(*m_dossier,
                                  fromKey(kCharacteristics, key).value_or(kCharacteristics.front()));
    case Kind::Criterion:
        return criterionLine(*m_dossier, CriterionId(key));
    case Kind::Fact:
        return factLine(*m_dossier, key);
    }
    return scoreLine(*m_dossier);
}

void TrendExplorer::showChosen()
{
    if (!m_dossier || m_what->currentIndex() < 0)
        return;
    m_line = chosenLine();
    if (const int days = m_range->currentData().toInt(); days > 0)
        m_line = since(std::move(m_line), m_dossier->evaluation.at.addDays(-days));
    m_chart->setPicture(trendChart(m_line, *m_dossier));
    m_panel->refresh();
}

void TrendExplorer::openRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_line.steps.size()))
        return;
    const TrendStep& chosen = m_line.steps[static_cast<size_t>(row)];
    if (!chosen.evidence.isEmpty())
        Q_EMIT evidenceChosen(chosen.evidence);
    else
        Q_EMIT momentChosen(chosen.at);
}

} // namespace slipway::views
