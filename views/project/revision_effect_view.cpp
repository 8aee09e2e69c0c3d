// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/revision_effect_view.h"

#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kMostLines = 5;

} // namespace

RevisionEffectView::RevisionEffectView(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("revisionEffect"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
}

void RevisionEffectView::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RevisionEffectView::show(const readiness::RevisionPreview& preview)
{
    clear();
    const readiness::RevisionEffect& effect = preview.effect;
    if (!preview.isChange())
        return addLine(tr("Nothing is changed yet."), true);
    if (effect.isEmpty())
        return addLine(tr("Everything that counts now would still count."), true);
    if (const auto& verdict = effect.difference.verdict)
        addLine(tr("The verdict would turn from %1 to %2.")
                    .arg(Words::of(verdict->before), Words::of(verdict->after)));
    if (effect.stage)
        addLine(tr("It would be back in %1.").arg(Words::of(*effect.stage)));
    if (!effect.signOffsLost.isEmpty())
        addLine(tr("These sign-offs would be void: %1.").arg(effect.signOffsLost.join(QStringLiteral(", "))));
    addLost(effect.lost);
    addResults(effect.difference);
    if (m_lines->isEmpty())
        addLine(tr("No answer would turn."), true);
}

void RevisionEffectView::addLost(const std::vector<Judged>& lost)
{
    if (lost.empty())
        return;
    QStringList named;
    for (const Judged& judged : lost) {
        const QString name = judged.where.isEmpty() || judged.where.startsWith(QLatin1String("git:"))
                                 ? judged.by
                                 : tr("%1 of %2").arg(judged.where, judged.by);
        if (named.size() < kMostLines && !named.contains(name))
            named += name;
    }
    addLine(tr("Would no longer count: %1 (%2).").arg(lost.size()).arg(named.join(QStringLiteral(", "))));
}

void RevisionEffectView::addResults(const readiness::ReleaseDifference& difference)
{
    int turned = 0;
    for (const readiness::ResultDifference& one : difference.results) {
        if (one.kind != readiness::ResultDifference::Kind::Turned || turned++ >= kMostLines)
            continue;
        addLine(tr("%1: now %2, then %3")
                    .arg(one.question, Words::of(one.before->state).toLower(),
                         Words::of(one.after->state).toLower()),
                true);
    }
    if (turned > kMostLines)
        addLine(tr("and %1 more results").arg(turned - kMostLines), true);
}

void RevisionEffectView::addLine(const QString& text, bool isMuted)
{
    m_lines->addWidget(makeParagraph(text, TextStyle::Small, this, isMuted));
}

} // namespace slipway::views
