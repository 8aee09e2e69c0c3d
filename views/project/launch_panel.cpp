// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/launch_panel.h"

#include "core/readiness/task.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/watch_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::PromotionRefusal;

namespace {

constexpr size_t kLinksShown = 3;

/// The step after the last one taken; empty after the last.
QString nextStep(const readiness::LaunchWatch& watch)
{
    const qsizetype next = watch.canarySteps.indexOf(watch.canaryStep) + 1;
    return next < watch.canarySteps.size() ? watch.canarySteps[next] : QString();
}

} // namespace

LaunchPanel::LaunchPanel(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_theme(*m_context.theme)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("panel", true);
    setObjectName(QStringLiteral("launchPanel"));
    setAccessibleName(tr("Stage"));
    m_layout->setContentsMargins(20, 12, 20, 12);
    hide();
}

void LaunchPanel::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    const bool hasMoved = m_dossier && m_dossier->release.stage != dossier->release.stage;
    m_dossier = std::move(dossier);
    if (isOther || hasMoved || m_context.isPast())
        hide();
    // What is being typed stays; what stands in the way may have changed.
    const bool isTyping = m_body && m_body->isAncestorOf(focusWidget());
    if (isVisible() && !isTyping)
        rebuild();
}

void LaunchPanel::open()
{
    if (!m_dossier || m_context.isPast())
        return;
    rebuild();
    show();
    if (m_first)
        m_first->setFocus();
}

void LaunchPanel::leave()
{
    hide();
    Q_EMIT closed();
}

void LaunchPanel::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the panel, not the page.
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void LaunchPanel::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    m_layout->addWidget(m_body);
    m_blastRadius = m_canary = m_reason = nullptr;
    m_first = m_buttons = nullptr;
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addHeading();
    if (const auto next = readiness::nextStage(*m_dossier))
        addPromotion(*next);
    if (m_dossier->release.stage == m_dossier->stages.launch())
        addCanary();
    m_problem = makeParagraph({}, TextStyle::Small, m_body);
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("launchProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    m_body->show(); // at once, for the keyboard goes into it
}

void LaunchPanel::addHeading()
{
    const readiness::LaunchWatch& watch = m_dossier->watch;
    if (watch.state == readiness::WatchState::NotLaunched)
        return;
    auto [word, rest] = wordAndRest(watch);
    if (watch.bakesUntil)
        rest +=
            QLatin1Char(' ') + tr("Launched %1, bakes until %2.")
                                   .arg(Words::moment(*watch.launchedAt), Words::moment(*watch.bakesUntil));
    if (!watch.blastRadius.isEmpty())
        rest += QLatin1Char(' ') + tr("Blast radius: %1.").arg(watch.blastRadius);
    auto* line = new StateLine(m_theme, shapeOf(watch.state), word, rest, m_body);
    line->setObjectName(QStringLiteral("watch"));
    line->setAccessibleName(word + QLatin1Char(' ') + rest);
    m_body->layout()->addWidget(line);
}

QWidget* LaunchPanel::makeRefusal(const PromotionRefusal& refusal)
{
    auto* row = new QWidget(m_body);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new StateLine(m_theme, ResultState::Fail, refusal.why, {}, row), 1);
    for (size_t i = 0; i < std::min(refusal.criteria.size(), kLinksShown); ++i) {
        const CriterionId& criterion = refusal.criteria[i];
        QPushButton* link = makeButton(criterion.toString(), ButtonLook::Link, row);
        link->setObjectName(QStringLiteral("goTo-") + criterion.toString());
        link->setAccessibleName(tr("Show the criterion %1").arg(criterion.toString()));
        layout->addWidget(link);
        connect(link, &QPushButton::clicked, this,
                [this, criterion] { Q_EMIT criterionRequested(criterion); });
    }
    return row;
}

QLineEdit* LaunchPanel::addField(const QString& name, const char* objectName)
{
    auto* row = new QWidget(m_body);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(name, TextStyle::Small, row, true);
    label->setFixedWidth(160);
    auto* field = new QLineEdit(row);
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(name);
    field->setMaximumWidth(480);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    layout->addStretch();
    m_body->layout()->addWidget(row);
    m_buttons = nullptr; // those of this field stand below it
    if (!m_first)
        m_first = field;
    return field;
}

QPushButton* LaunchPanel::addButton(const QString& text, const char* objectName, bool isPrimary)
{
    if (!m_buttons) {
        m_buttons = new QWidget(m_body);
        auto* layout = new QHBoxLayout(m_buttons);
        layout->setContentsMargins(0, 4, 0, 0);
        layout->setSpacing(8);
        layout->setAlignment(Qt::AlignLeft);
        m_body->layout()->addWidget(m_buttons);
    }
    QPushButton* button = makeButton(text, isPrimary ? ButtonLook::Primary : ButtonLook::Plain, m_buttons);
    button->setObjectName(QLatin1String(objectName));
    m_buttons->layout()->addWidget(button);
    if (!m_first)
        m_first = button;
    return button;
}

void LaunchPanel::addPromotion(const Stage& to)
{
    m_body->layout()->addWidget(
        makeLabel(tr("Promote to %1").arg(Words::of(to)), TextStyle::BodyStrong, m_body));
    // What the person is about to type is asked for by its field, not counted as missing.
    bool isRefused = false;
    for (const PromotionRefusal& refusal : readiness::promotionRefusals(*m_dossier, to)) {
        if (refusal.kind != PromotionRefusal::Kind::Gate)
            continue;
        m_body->layout()->addWidget(makeRefusal(refusal));
        isRefused = true;
    }
    if (!isRefused) {
        if (readiness::asksBlastRadius(*m_dossier, to)) {
            m_blastRadius = addField(tr("Who is hurt if it fails"), "blastRadius");
            m_blastRadius->setText(m_dossier->project.classification.blastRadius);
        }
        if (readiness::asksCanary(*m_dossier, to)) {
            m_canary = addField(tr("Canary steps"), "canary");
            m_canary->setPlaceholderText(tr("1%, 10%, 50%, 100%"));
        }
        m_reason = addField(tr("Why now (may be empty)"), "launchReason");
        connect(addButton(tr("Promote to %1").arg(Words::of(to)), "promote", true), &QPushButton::clicked,
                this, [this] { promote(); });
    }
    connect(addButton(tr("Close"), "closeLaunch", false), &QPushButton::clicked, this, &LaunchPanel::leave);
}

void LaunchPanel::addCanary()
{
    // What is wrong is taken back first, and not given to more people by the Enter key.
    const readiness::WatchState state = m_dossier->watch.state;
    const bool isWrong = state == readiness::WatchState::Burning || state == readiness::WatchState::Off;
    if (isWrong)
        addRollBack(true);
    const QString step = nextStep(m_dossier->watch);
    if (!step.isEmpty())
        connect(addButton(tr("Record that it gets %1 of the traffic").arg(step), "takeStep", !isWrong),
                &QPushButton::clicked, this, [this] { takeStep(); });
    if (!isWrong)
        addRollBack(false);
    connect(addButton(tr("Close"), "closeLaunch", false), &QPushButton::clicked, this, &LaunchPanel::leave);
}

void LaunchPanel::addRollBack(bool isPrimary)
{
    m_reason = addField(tr("What went wrong"), "rollBackReason");
    connect(addButton(tr("Roll back"), "rollBack", isPrimary), &QPushButton::clicked, this,
            [this] { rollBack(); });
}

void LaunchPanel::fail(const Error& error)
{
    m_body->setEnabled(true);
    m_problem->setText(error.line());
    m_problem->show();
}

template<class T>
void LaunchPanel::run(std::function<Result<T>(readiness::Workspace&)> work, const QString& done)
{
    m_body->setEnabled(false);
    readiness::runTask<T>(
        this, [workspace = m_context.workspace, work](const Progress&) { return work(*workspace); },
        [this, done](const Result<T>& result) {
            if (!result)
                return fail(result.error());
            hide();
            Q_EMIT moved(done);
        });
}

void LaunchPanel::promote()
{
    // While somebody types, the stages may become others.
    const auto next = readiness::nextStage(*m_dossier);
    if (!next)
        return rebuild();
    const Stage to = *next;
    readiness::PromotionRequest request{m_dossier->release.id, to, m_context.person, m_reason->text(), {}};
    if (m_blastRadius)
        request.plan.blastRadius = m_blastRadius->text();
    if (m_canary && !m_canary->text().trimmed().isEmpty()) {
        const auto steps = readiness::readCanarySteps(m_canary->text());
        if (!steps)
            return fail(steps.error());
        request.plan.canarySteps = *steps;
    }
    run<Release>([request](readiness::Workspace& workspace) { return workspace.promote(request); },
                 tr("Promoted to %1.").arg(Words::of(to)));
}

void LaunchPanel::takeStep()
{
    const readiness::CanaryRequest request{m_dossier->release.id, nextStep(m_dossier->watch),
                                           m_context.person};
    run<LaunchEvent>([request](readiness::Workspace& workspace) { return workspace.takeCanaryStep(request); },
                     tr("It gets %1 of the traffic.").arg(request.step));
}

void LaunchPanel::rollBack()
{
    const readiness::RollBackRequest request{m_dossier->release.id, m_context.person, m_reason->text()};
    run<Release>([request](readiness::Workspace& workspace) { return workspace.rollBack(request); },
                 tr("Rolled back from %1.").arg(Words::of(m_dossier->release.stage)));
}

} // namespace slipway::views
