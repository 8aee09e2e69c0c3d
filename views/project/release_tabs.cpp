// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/release_tabs.h"

#include "core/readiness/mentions.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/forecast_words.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

QString counted(const QString& title, size_t count)
{
    return count == 0 ? title : QStringLiteral("%1 %2").arg(title).arg(count);
}

} // namespace

ReleaseTabs::ReleaseTabs(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_forecast(new ElidedLabel(TextStyle::Small, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(20);
    m_group->setExclusive(true);
    int id = Checklist;
    for (const QString& text :
         {tr("Checklist"), tr("Evidence"), tr("SLOs"), tr("Repository"), tr("Sign-offs"), tr("Decisions"),
          tr("Notes"), tr("Brief"), tr("Changes"), tr("Trends"), tr("History")}) {
        QPushButton* tab = makeButton(text, ButtonLook::Tab, this);
        m_group->addButton(tab, id++);
        layout->addWidget(tab);
    }
    m_group->button(Checklist)->setChecked(true);
    m_forecast->setObjectName(QStringLiteral("forecast"));
    m_forecast->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_forecast, 1); // gives way to the tabs
    connect(m_group, &QButtonGroup::idClicked, this, &ReleaseTabs::chosen);
}

void ReleaseTabs::setDossier(const readiness::Dossier& dossier)
{
    const Evaluation& evaluation = dossier.evaluation;
    const auto given = std::count_if(evaluation.signOffs.begin(), evaluation.signOffs.end(),
                                     [](const SignOffState& s) { return s.signOff && !s.isVoid; });
    setText(Checklist, tr("Checklist %1 of %2").arg(evaluation.passed).arg(evaluation.applicable));
    setText(Evidence, counted(tr("Evidence"), dossier.evidence.size()));
    setText(SignOffs, tr("Sign-offs %1 of %2").arg(given).arg(evaluation.signOffs.size()));
    setText(Decisions, counted(tr("Decisions"), dossier.people.decisions.size()));
    setText(Notes, counted(tr("Notes"), readiness::standingNotes(dossier.people).size()));
    m_forecast->setText(dossier.forecast ? forecastWords(*dossier.forecast) : QString());
    const QString reason = dossier.forecast ? forecastReason(*dossier.forecast) : QString();
    m_forecast->setToolTip(reason.isEmpty() ? reason : m_forecast->text() + QStringLiteral(". ") + reason);
    m_forecast->setAccessibleDescription(m_forecast->toolTip());
}

void ReleaseTabs::choose(Tab tab)
{
    m_group->button(tab)->click();
}

void ReleaseTabs::setText(Tab tab, const QString& text)
{
    m_group->button(tab)->setText(text);
}

} // namespace slipway::views
