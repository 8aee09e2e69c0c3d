// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/decisions_pane.h"

#include "core/policy/people_rules.h"
#include "views/project/criterion_words.h"
#include "views/project/decision_form.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

DecisionsPane::DecisionsPane(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_form(new DecisionForm(m_context, this))
    , m_word(new WordForm(m_context, this))
    , m_decide(makeButton(tr("Decide"), ButtonLook::Primary, this))
    , m_layout(nullptr)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Decisions"));
    auto* inner = new QWidget(area);
    m_layout = new QVBoxLayout(inner);
    m_layout->setContentsMargins(20, 16, 20, 16);
    m_layout->setSpacing(12);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_layout->addWidget(
        makeParagraph(tr("A decision may be stricter than the verdict and never looser. It is "
                         "kept with the snapshot that it was taken on."),
                      TextStyle::Body, inner, true));
    m_layout->addWidget(m_decide, 0, Qt::AlignLeft);
    m_form->setMaximumWidth(820);
    m_word->setMaximumWidth(820);
    m_layout->addWidget(m_form);
    m_layout->addWidget(m_word);
    m_layout->addStretch();
    area->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_decide, &QPushButton::clicked, this, &DecisionsPane::decide);
    connect(m_form, &DecisionForm::decided, this,
            [this](const QString& said) { Q_EMIT stored(said, {}, {}); });
    connect(m_word, &WordForm::stored, this, &DecisionsPane::stored);
}

void DecisionsPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_decide->setVisible(!m_context.isPast());
    if (m_context.isPast() || !m_dossier || m_dossier->release.id != dossier->release.id) {
        m_form->hide();
        m_word->hide();
    }
    m_dossier = std::move(dossier);
    delete m_cards;
    m_cards = new QWidget(this);
    auto* layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto conditions = policy::conditionStates(m_dossier->people, m_dossier->evaluation.at);
    if (!conditions.empty())
        layout->addWidget(makeLabel(tr("Conditions"), TextStyle::SmallStrong, m_cards));
    for (const policy::ConditionState& state : conditions)
        layout->addWidget(makeCondition(state));
    layout->addWidget(makeLabel(tr("Decisions"), TextStyle::SmallStrong, m_cards));
    const auto& decisions = m_dossier->people.decisions;
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision)
        layout->addWidget(makeDecision(*decision));
    if (decisions.empty())
        layout->addWidget(
            makeParagraph(tr("No meeting has decided about it yet."), TextStyle::Body, m_cards, true));
    m_layout->insertWidget(m_layout->count() - 1, m_cards);
}

void DecisionsPane::decide()
{
    if (m_dossier && !m_context.isPast())
        m_form->ask(*m_dossier);
}

QWidget* DecisionsPane::makeCondition(const policy::ConditionState& state)
{
    auto* card = new QFrame(m_cards);
    card->setProperty("card", true);
    card->setMaximumWidth(820);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    const QString due = Words::moment(state.condition.due);
    const bool isMet = state.met != nullptr;
    QString rest = tr("%1, by %2, open").arg(state.condition.owner, due);
    if (isMet)
        rest = tr("%1, by %2; met, says %3: %4")
                   .arg(state.condition.owner, due, state.met->by, state.met->reason);
    else if (state.isOverdue)
        rest = tr("%1, was due %2, overdue").arg(state.condition.owner, due);
    const ResultState shape = isMet             ? ResultState::Pass
                              : state.isOverdue ? ResultState::Fail
                                                : ResultState::Unknown;
    layout->addWidget(
        new StateLine(*m_context.theme, shape, state.condition.what + QLatin1Char(','), rest, card), 1);
    if (m_context.isPast())
        return card;
    QPushButton* button = makeButton(isMet ? tr("Reopen") : tr("It is met"), ButtonLook::Plain, card);
    button->setObjectName(QStringLiteral("condition-%1").arg(state.number + 1));
    button->setAccessibleName(tr("%1: %2").arg(button->text(), state.condition.what));
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, number = state.number, isMet] {
        m_word->ask(conditionQuestion(*m_dossier, number, !isMet, m_context.person));
    });
    return card;
}

QWidget* DecisionsPane::makeDecision(const Decision& decision)
{
    auto* card = new QFrame(m_cards);
    card->setObjectName(QStringLiteral("decisionCard"));
    card->setProperty("card", true);
    card->setMaximumWidth(820);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(makeParagraph(
        tr("%1, %2, %3").arg(Words::of(decision.verdict), decision.by, Words::moment(decision.at)),
        TextStyle::BodyStrong, card));
    layout->addWidget(makeParagraph(decision.reason, TextStyle::Body, card));
    // Those made before this was kept have no commit, and samples no snapshot.
    const QString commit = decision.commit.shortHex();
    if (!decision.commit.isEmpty())
        layout->addWidget(
            makeParagraph(decision.snapshotSha256.isEmpty()
                              ? tr("on %1").arg(commit)
                              : tr("on %1, snapshot %2").arg(commit, decision.snapshotSha256.left(12)),
                          TextStyle::Small, card, true));
    return card;
}

} // namespace slipway::views
