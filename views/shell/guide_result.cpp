// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/guide_result.h"

#include "views/widgets/labels.h"
#include "views/widgets/verdict_pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

GuideResult::GuideResult(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, TextStyle::PageTitle, this))
    , m_verdict(new VerdictPill(theme, this))
    , m_reason(makeParagraph({}, TextStyle::Body, this))
    , m_counts(makeParagraph({}, TextStyle::Body, this, true))
    , m_caption(makeLabel({}, TextStyle::BodyStrong, this))
    , m_layout(new QVBoxLayout(this))
    , m_open(makeButton(tr("Open the release"), ButtonLook::Primary, this))
{
    setObjectName(QStringLiteral("guideResult"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_verdict->setObjectName(QStringLiteral("guideVerdict"));
    m_reason->setObjectName(QStringLiteral("guideReason"));
    m_caption->setObjectName(QStringLiteral("guideCaption"));
    m_open->setObjectName(QStringLiteral("guideOpen"));
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_verdict, 0, Qt::AlignLeft);
    m_layout->addWidget(m_reason);
    m_layout->addWidget(m_counts);
    m_layout->addSpacing(6);
    m_layout->addWidget(m_caption);
    m_layout->addSpacing(12);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton* source = makeButton(tr("Let evidence come by itself…"), ButtonLook::Plain, this);
    source->setObjectName(QStringLiteral("guideSource"));
    source->setToolTip(tr("Add a source: a plugin or report files that are read again and again"));
    QPushButton* another = makeButton(tr("Add another project"), ButtonLook::Plain, this);
    another->setObjectName(QStringLiteral("guideAnother"));
    for (QPushButton* button : {m_open, source, another})
        buttons->addWidget(button);
    buttons->addStretch();
    m_layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT releaseRequested(m_release); });
    connect(source, &QPushButton::clicked, this, &GuideResult::sourceRequested);
    connect(another, &QPushButton::clicked, this, &GuideResult::anotherRequested);
}

void GuideResult::show(const readiness::Dossier& dossier)
{
    const Evaluation& evaluation = dossier.evaluation;
    m_release = dossier.release.id;
    m_title->setText(tr("%1 %2 was read").arg(dossier.project.name, dossier.release.name));
    m_verdict->setVerdict(evaluation.verdict);
    m_reason->setText(evaluation.reason);
    m_counts->setText(tr("%1 of %2 criteria pass by the evidence of the repository alone. Judged by %3 %4.")
                          .arg(evaluation.passed)
                          .arg(evaluation.applicable)
                          .arg(dossier.policy->id, dossier.policy->version));
    delete m_steps;
    m_steps = new QWidget(this);
    auto* layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_layout->insertWidget(m_layout->indexOf(m_caption) + 1, m_steps);
    const auto& path = evaluation.pathToGo;
    const auto shown = std::min(path.size(), kSteps);
    m_caption->setText(
        path.empty()
            ? tr("Nothing stands between it and Go.")
            : tr("The first %n of %1 step(s) to Go", nullptr, static_cast<int>(shown)).arg(path.size()));
    for (size_t i = 0; i < shown; ++i)
        addStep(static_cast<int>(i) + 1, path[i], dossier);
    QFrame::show();
}

void GuideResult::addStep(int number, const PathStep& step, const readiness::Dossier& dossier)
{
    const Criterion* criterion = dossier.policy->find(step.criterion);
    auto* card = new QFrame(m_steps);
    card->setProperty("card", true);
    card->setObjectName(QStringLiteral("guideStep"));
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(QString::number(number), TextStyle::Title, card), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        makeParagraph(criterion ? criterion->question : step.name(), TextStyle::BodyStrong, card));
    words->addWidget(makeParagraph(step.text, TextStyle::Small, card, true));
    layout->addLayout(words, 1);
    m_steps->layout()->addWidget(card);
}

void GuideResult::focusFirst()
{
    m_open->setFocus();
}

} // namespace slipway::views
