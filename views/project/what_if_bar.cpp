// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/what_if_bar.h"

#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/verdict_pill.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace slipway::views {

using namespace model;

namespace {

constexpr size_t kMostSteps = 4;

} // namespace

WhatIfBar::WhatIfBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_verdict(new VerdictPill(theme, this))
    , m_now(new VerdictPill(theme, this))
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_instead(makeLabel(tr("instead of"), TextStyle::Body, this, true))
    , m_score(makeLabel({}, TextStyle::Body, this, true))
    , m_path(makeParagraph({}, TextStyle::Small, this))
{
    setProperty("message", QStringLiteral("past"));
    setObjectName(QStringLiteral("whatIf"));
    m_verdict->setObjectName(QStringLiteral("supposedVerdict"));
    m_path->setObjectName(QStringLiteral("supposedPath"));
    for (VerdictPill* pill : {m_verdict, m_now})
        pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_verdict, m_instead, m_now, m_score})
        line->addWidget(part);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_path);
    layout->addWidget(makeButtons());
    hide();
}

QWidget* WhatIfBar::makeButtons()
{
    struct Choice
    {
        QString words;
        QString key;
        const char* name;
        std::optional<ResultState> state;
    };
    const Choice choices[] = {{tr("passed"), tr("P"), "supposePass", ResultState::Pass},
                              {tr("waived"), tr("W"), "supposeWaived", ResultState::Waived},
                              {tr("not applicable"), tr("N"), "supposeOut", ResultState::NotApplicable},
                              {tr("they are"), tr("Backspace"), "supposeNothing", std::nullopt}};
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Take the chosen criteria as"), TextStyle::Small, bar, true));
    for (const Choice& choice : choices) {
        QPushButton* button = makeButton(tr("%1 (%2)").arg(choice.words, choice.key), ButtonLook::Plain, bar);
        button->setObjectName(QLatin1String(choice.name));
        button->setAccessibleName(tr("Take the chosen criteria as %1").arg(choice.words));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, state = choice.state] { Q_EMIT supposed(state); });
    }
    layout->addStretch();
    QPushButton* reset = makeButton(tr("Suppose nothing"), ButtonLook::Link, bar);
    reset->setObjectName(QStringLiteral("supposeReset"));
    QPushButton* close = makeButton(tr("Leave what if"), ButtonLook::Plain, bar);
    close->setObjectName(QStringLiteral("leaveWhatIf"));
    layout->addWidget(reset);
    layout->addWidget(close);
    connect(reset, &QPushButton::clicked, this, &WhatIfBar::resetRequested);
    connect(close, &QPushButton::clicked, this, &WhatIfBar::closed);
    return bar;
}

QString WhatIfBar::pathWords(const readiness::Dossier& supposed)
{
    const auto& path = supposed.evaluation.pathToGo;
    if (path.empty())
        return supposed.evaluation.verdict == Verdict::Go ? tr("Nothing would stand between it and Go.")
                                                          : supposed.evaluation.reason;
    QStringList said;
    for (size_t i = 0; i < std::min(kMostSteps, path.size()); ++i) {
        const Criterion* criterion = supposed.policy->find(path[i].criterion);
        said += criterion ? criterion->question : path[i].name();
    }
    if (path.size() > kMostSteps)
        said += tr("and %1 more").arg(path.size() - kMostSteps);
    return tr("Would still stand between it and Go: %1").arg(said.join(QLatin1String("; ")));
}

void WhatIfBar::showSupposed(const readiness::Dossier& now, const readiness::Dossier& supposed, int count)
{
    m_title->setText(count == 0   ? tr("What if: nothing is supposed yet,")
                     : count == 1 ? tr("Supposed, not stored: 1 result,")
                                  : tr("Supposed, not stored: %1 results,").arg(count));
    m_verdict->setVerdict(supposed.evaluation.verdict);
    m_now->setVerdict(now.evaluation.verdict);
    const bool isOther = now.evaluation.verdict != supposed.evaluation.verdict;
    m_instead->setVisible(isOther);
    m_now->setVisible(isOther);
    const auto score = [](const Evaluation& evaluation) {
        return QLocale().toString(std::floor(evaluation.score));
    };
    m_score->setText(tr("score %1, now %2").arg(score(supposed.evaluation), score(now.evaluation)));
    m_path->setText(pathWords(supposed));
    setAccessibleName(tr("%1 the verdict would be %2. %3")
                          .arg(m_title->text(), Words::of(supposed.evaluation.verdict), m_path->text()));
    show();
}

} // namespace slipway::views
