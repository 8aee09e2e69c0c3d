// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"
#include "views/project/criterion_words.h"
#include "views/project/detail_panel.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

/// DetailPanel, continued: who sees to a criterion, whether it applies, and the waiver that is asked for.
namespace slipway::views {

using namespace model;

void DetailPanel::ask(WordQuestion question)
{
    if (m_context.isPast())
        return;
    m_form->hide();
    m_words->ask(std::move(question));
    reveal(m_words);
}

void DetailPanel::assign()
{
    const Criterion* criterion = m_dossier ? m_dossier->policy->find(m_criterion) : nullptr;
    if (criterion)
        ask(ownerQuestion(*m_dossier, *criterion, m_context.person));
}

void DetailPanel::takeOut()
{
    const Criterion* criterion = m_dossier ? m_dossier->policy->find(m_criterion) : nullptr;
    const CriterionResult* result = m_dossier ? m_dossier->evaluation.find(m_criterion) : nullptr;
    if (criterion && result && result->state != ResultState::NotApplicable)
        ask(takingOutQuestion(*m_dossier, *criterion, m_context.person));
}

QPushButton* DetailPanel::addLink(QHBoxLayout* row, const QString& text, const char* name)
{
    QPushButton* button = makeButton(text, ButtonLook::Link, m_content);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

void DetailPanel::addOwner(const Criterion& criterion, const CriterionResult& result)
{
    QString text = tr("Nobody is named; the %1 role owns it.").arg(criterion.ownerRole);
    if (!result.owner.isEmpty() && !result.due)
        text = tr("%1 sees to it.").arg(result.owner);
    else if (result.isOverdue)
        text = tr("Overdue: %1 was to see to it by %2.").arg(result.owner, Words::moment(*result.due));
    else if (!result.owner.isEmpty())
        text = tr("%1 sees to it by %2.").arg(result.owner, Words::moment(*result.due));
    addCaption(tr("Owner"));
    auto* label = makeParagraph(text, TextStyle::Body, m_content);
    label->setObjectName(QStringLiteral("owner"));
    label->setProperty("failing", result.isOverdue);
    m_layout->addWidget(label);
    if (!m_context.isPast())
        addTeamLinks(result);
}

void DetailPanel::addTeamLinks(const CriterionResult& result)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(-5, 0, 0, 0); // a link's text begins that far inside it
    row->setSpacing(12);
    QPushButton* owner = addLink(row, result.owner.isEmpty() ? tr("Assign") : tr("Change owner"), "assign");
    connect(owner, &QPushButton::clicked, this, &DetailPanel::assign);
    if (result.state != ResultState::NotApplicable) {
        QPushButton* out = addLink(row, tr("Does not apply"), "takeOut");
        connect(out, &QPushButton::clicked, this, &DetailPanel::takeOut);
    } else if (!result.judged.empty()) {
        QPushButton* back = addLink(row, tr("It applies after all"), "putBack");
        connect(back, &QPushButton::clicked, this, [this] { Q_EMIT putBackRequested(m_criterion); });
    }
    row->addStretch();
    m_layout->addLayout(row);
}

void DetailPanel::addWaiverRequest(const Criterion& criterion)
{
    const Waiver* asked = policy::pendingWaiver(criterion.id, m_dossier->people, m_dossier->evaluation.at);
    if (!asked)
        return;
    auto* card = new QFrame(m_content);
    card->setObjectName(QStringLiteral("waiverRequest"));
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(makeParagraph(
        tr("%1 asks for a waiver until %2").arg(asked->requestedBy, Words::moment(asked->expiresAt)),
        TextStyle::BodyStrong, card));
    layout->addWidget(makeParagraph(asked->reason, TextStyle::Body, card));
    if (!asked->compensation.isEmpty())
        layout->addWidget(
            makeParagraph(tr("Meanwhile: %1").arg(asked->compensation), TextStyle::Small, card, true));
    m_layout->addWidget(card);
    if (!m_context.isPast())
        addWaiverButtons(criterion.id, *card);
}

void DetailPanel::addWaiverButtons(const CriterionId& criterion, QFrame& request)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const bool approves : {true, false}) {
        QPushButton* button =
            makeButton(approves ? tr("Approve") : tr("Refuse"), ButtonLook::Plain, &request);
        button->setObjectName(approves ? QStringLiteral("approveWaiver") : QStringLiteral("refuseWaiver"));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, approves, id = criterion] {
            ask(waiverAnswerQuestion(*m_dossier, *m_dossier->policy->find(id), approves, m_context.person));
        });
    }
    QPushButton* back = makeButton(tr("Take back"), ButtonLook::Link, &request);
    back->setObjectName(QStringLiteral("withdrawRequest"));
    row->addWidget(back);
    row->addStretch();
    static_cast<QVBoxLayout*>(request.layout())->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_criterion, true); });
}

} // namespace slipway::views
