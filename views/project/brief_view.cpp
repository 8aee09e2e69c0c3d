// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/brief_view.h"

#include "core/readiness/classification.h"
#include "views/project/capacity_panel.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/verdict_pill.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kTextWidth = 720; ///< about 90 characters a line
constexpr int kSideWidth = 320;

void addHeading(QVBoxLayout* layout, const QString& title, QWidget* parent)
{
    layout->addSpacing(12);
    layout->addWidget(makeLabel(title, TextStyle::Title, parent));
}

void addText(QVBoxLayout* layout, const QString& title, const QString& text, QWidget* parent)
{
    if (text.isEmpty())
        return;
    addHeading(layout, title, parent);
    layout->addWidget(makeParagraph(text, TextStyle::Body, parent));
}

/// Entries with a bullet each; `rest` is said below one, muted.
struct Entry
{
    QString text;
    QString rest;
};

void addList(QVBoxLayout* layout, const QString& title, const std::vector<Entry>& entries, QWidget* parent)
{
    if (entries.empty())
        return;
    addHeading(layout, title, parent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Entry& entry : entries) {
        grid->addWidget(makeLabel(QStringLiteral("•"), TextStyle::Body, parent, true), row, 0, Qt::AlignTop);
        grid->addWidget(makeParagraph(entry.text, TextStyle::Body, parent), row++, 1);
        if (!entry.rest.isEmpty())
            grid->addWidget(makeParagraph(entry.rest, TextStyle::Body, parent, true), row++, 1);
    }
    layout->addLayout(grid);
}

std::vector<Entry> entriesOf(const QStringList& texts)
{
    std::vector<Entry> entries;
    for (const QString& text : texts)
        entries.push_back({text, {}});
    return entries;
}

QFrame* makeCard(const QString& title, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(title, TextStyle::BodyStrong, card));
    return card;
}

} // namespace

BriefView::BriefView(ViewContext context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(std::move(context))
{
    setWidgetResizable(true);
    setAccessibleName(tr("Launch brief"));
}

void BriefView::setDossier(const readiness::Dossier& dossier)
{
    const Brief* brief = briefInForce(dossier.people.briefs, dossier.release.id, dossier.evaluation.at);
    auto* page = new QWidget(this);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(24);
    QWidget* text = brief ? makeText(*brief, dossier, page) : makeEmpty(dossier, page);
    text->setMaximumWidth(kTextWidth);
    layout->addWidget(text, 1);
    layout->addWidget(makeSide(brief ? *brief : Brief(), dossier, page), 0, Qt::AlignTop);
    layout->addStretch();
    setWidget(page); // deletes the one before
}

QWidget* BriefView::makeEmpty(const readiness::Dossier& dossier, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("There is no launch brief yet"), TextStyle::PageTitle, widget));
    layout->addWidget(makeParagraph(
        tr("A launch brief says which problem this release solves and for whom, how one will see that it "
           "did, what it "
           "is expected to carry, what may go wrong, and who may take it back. The checklist answers "
           "questions "
           "from it, the load test is measured against its forecast, and releases that it depends on count."),
        TextStyle::Body, widget, true));
    if (!m_context.isPast()) {
        layout->addSpacing(8);
        layout->addLayout(makeBeginnings(dossier, widget));
    }
    addClassification(layout, dossier, widget);
    layout->addStretch();
    return widget;
}

QLayout* BriefView::makeBeginnings(const readiness::Dossier& dossier, QWidget* parent)
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton* write = makeButton(tr("Write the brief"), ButtonLook::Primary, parent);
    write->setObjectName(QStringLiteral("briefWrite"));
    QPushButton* import = makeButton(tr("Import Markdown…"), ButtonLook::Plain, parent);
    import->setObjectName(QStringLiteral("briefImport"));
    connect(write, &QPushButton::clicked, this, &BriefView::editRequested);
    connect(import, &QPushButton::clicked, this, &BriefView::importRequested);
    buttons->addWidget(write);
    buttons->addWidget(import);
    if (!dossier.project.repositories.isEmpty()) {
        QPushButton* read = makeButton(tr("Read it from the repository"), ButtonLook::Plain, parent);
        read->setObjectName(QStringLiteral("briefFromRepository"));
        connect(read, &QPushButton::clicked, this, &BriefView::importFromRepositoryRequested);
        buttons->addWidget(read);
    }
    buttons->addStretch();
    return buttons;
}

QWidget* BriefView::makeBar(const Brief& brief, QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString of =
        brief.release.isEmpty() ? tr("Of every release of the project") : tr("Of this release");
    layout->addWidget(makeParagraph(tr("%1, written by %2, %3").arg(of, brief.by, Words::moment(brief.at)),
                                    TextStyle::Small, bar, true),
                      1);
    const std::tuple<QString, const char*, void (BriefView::*)()> buttons[] = {
        {tr("Edit"), "briefEdit", &BriefView::editRequested},
        {tr("Import…"), "briefImport", &BriefView::importRequested},
        {tr("Export…"), "briefExport", &BriefView::exportRequested}};
    for (const auto& [text, name, signal] : buttons) {
        if (m_context.isPast() && signal != &BriefView::exportRequested)
            continue;
        QPushButton* button = makeButton(text, ButtonLook::Plain, bar);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    }
    return bar;
}

QWidget* BriefView::makeText(const Brief& brief, const readiness::Dossier& dossier, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeBar(brief, widget));
    addText(layout, tr("Problem"), brief.problem, widget);
    addText(layout, tr("Users"), brief.users, widget);
    addList(layout, tr("Goals"), entriesOf(brief.goals), widget);
    addList(layout, tr("Success measures"), entriesOf(brief.successMeasures), widget);
    addList(layout, tr("Acceptance criteria"), entriesOf(brief.acceptanceCriteria), widget);
    std::vector<Entry> risks;
    for (const Risk& risk : brief.risks)
        risks.push_back(
            {risk.what, risk.mitigation.isEmpty() ? tr("Nothing is done against it yet.") : risk.mitigation});
    addList(layout, tr("Risks"), risks, widget);
    addText(layout, tr("Rollback plan"), brief.rollbackPlan, widget);
    addText(layout, tr("Who may call the rollback"), brief.rollbackCallers.join(QLatin1String(", ")), widget);
    addText(layout, tr("Communications"), brief.communications, widget);
    addClassification(layout, dossier, widget);
    layout->addStretch();
    return widget;
}

void BriefView::addClassification(QVBoxLayout* layout, const readiness::Dossier& dossier, QWidget* parent)
{
    const Classification& stated = dossier.project.classification;
    if (stated == Classification())
        return;
    addHeading(layout, tr("What the project is for"), parent);
    const std::pair<QString, QString> lines[] = {{tr("Generation"), Words::of(stated.generation)},
                                                 {tr("Purpose"), stated.purpose},
                                                 {tr("Time horizon"), stated.timeHorizon},
                                                 {tr("Quality bar"), stated.qualityBar},
                                                 {tr("Users"), stated.users},
                                                 {tr("Blast radius"), stated.blastRadius}};
    for (const auto& [title, text] : lines) {
        if (!text.isEmpty())
            layout->addWidget(makeParagraph(tr("%1: %2").arg(title, text), TextStyle::Body, parent));
    }
    for (const QString& one : readiness::contradictions(dossier.project, dossier.evidence))
        layout->addWidget(new StateLine(*m_context.theme, ResultState::Warn, one, {}, parent));
}

QWidget* BriefView::makeSide(const Brief& brief, const readiness::Dossier& dossier, QWidget* parent)
{
    auto* side = new QWidget(parent);
    side->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (brief.forecast != Forecast())
        layout->addWidget(makeForecast(brief.forecast, side));
    if (!dossier.evaluation.dependencies.empty())
        layout->addWidget(makeDependencies(dossier.evaluation, side));
    layout->addWidget(new CapacityPanel(*m_context.theme, dossier, side));
    layout->addStretch();
    return side;
}

QWidget* BriefView::makeForecast(const Forecast& forecast, QWidget* parent)
{
    QFrame* card = makeCard(tr("Forecast"), parent);
    card->setObjectName(QStringLiteral("forecast"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const QLocale locale;
    const auto add = [&](const std::optional<double>& number, const QString& value, const QString& title) {
        if (!number)
            return;
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(title, TextStyle::Small, card, true), row, 0);
        grid->addWidget(makeLabel(value, TextStyle::BodyStrong, card), row, 1, Qt::AlignRight);
    };
    const auto plain = [&](const std::optional<double>& number) {
        return locale.toString(number.value_or(0), 'f', QLocale::FloatingPointShortest);
    };
    add(forecast.peakRps, plain(forecast.peakRps), tr("Requests/s at the peak"));
    add(forecast.users, plain(forecast.users), tr("Users"));
    add(forecast.growthPercent, tr("%1%").arg(plain(forecast.growthPercent)), tr("Growth a month"));
    static_cast<QVBoxLayout*>(card->layout())->addLayout(grid);
    return card;
}

QWidget* BriefView::makeDependencies(const Evaluation& evaluation, QWidget* parent)
{
    QFrame* card = makeCard(tr("Depends on"), parent);
    card->setObjectName(QStringLiteral("dependencies"));
    for (const DependencyState& state : evaluation.dependencies)
        card->layout()->addWidget(makeDependency(state, card));
    return card;
}

QWidget* BriefView::makeDependency(const DependencyState& state, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (state.release.isEmpty()) {
        layout->addWidget(new StateLine(*m_context.theme, ResultState::Fail, state.name,
                                        tr("is not in the workspace"), row),
                          1);
        return row;
    }
    QPushButton* open = makeButton(state.name, ButtonLook::Link, row);
    open->setObjectName(QStringLiteral("dependency-") + state.on.project);
    open->setAccessibleName(tr("Open %1, %2").arg(state.name, Words::of(state.verdict)));
    connect(open, &QPushButton::clicked, this,
            [this, release = state.release] { Q_EMIT releaseRequested(release); });
    auto* pill = new VerdictPill(*m_context.theme, row);
    pill->setVerdict(state.verdict);
    pill->setToolTip(state.reason);
    layout->addWidget(open);
    layout->addStretch();
    if (state.isLaunched)
        layout->addWidget(makeLabel(tr("launched"), TextStyle::Small, row, true));
    layout->addWidget(pill);
    return row;
}

} // namespace slipway::views
