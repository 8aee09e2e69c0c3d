// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/revision_panel.h"

#include "core/readiness/target.h"
#include "core/readiness/task.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kPause = 250; ///< ms
constexpr int kMostLines = 5;

QString zoneName(const QTimeZone& zone)
{
    return QString::fromUtf8(zone.id());
}

} // namespace

RevisionPanel::RevisionPanel(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_revision(new QLineEdit(this))
    , m_found(makeLabel({}, TextStyle::Small, this, true))
    , m_hasLaunch(new QCheckBox(tr("Launch at"), this))
    , m_launch(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_here(makeLabel({}, TextStyle::Small, this, true))
    , m_effects(new QWidget(this))
    , m_effectLines(new QVBoxLayout(m_effects))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton(tr("Change the release"), ButtonLook::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, this))
{
    name();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    layOut();
    connect(m_revision, &QLineEdit::textEdited, this, &RevisionPanel::edited);
    connect(m_revision, &QLineEdit::returnPressed, this, &RevisionPanel::send);
    connect(m_hasLaunch, &QCheckBox::toggled, this, &RevisionPanel::edited);
    connect(m_launch, &QDateTimeEdit::dateTimeChanged, this, &RevisionPanel::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &RevisionPanel::edited);
    connect(&m_pause, &QTimer::timeout, this, &RevisionPanel::look);
    connect(m_send, &QPushButton::clicked, this, &RevisionPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &RevisionPanel::leave);
    hide();
}

void RevisionPanel::name()
{
    setProperty("panel", true);
    setObjectName(QStringLiteral("revisionPanel"));
    setAccessibleName(tr("Target and launch"));
    m_revision->setObjectName(QStringLiteral("revision"));
    m_revision->setAccessibleName(tr("Commit, branch or tag"));
    m_found->setObjectName(QStringLiteral("revisionFound"));
    m_hasLaunch->setObjectName(QStringLiteral("hasLaunch"));
    m_launch->setObjectName(QStringLiteral("launchAt"));
    m_launch->setAccessibleName(tr("Launch time"));
    m_launch->setTimeSpec(Qt::UTC); // the wall clock of the zone beside it, whatever it is
    m_launch->setCalendarPopup(true);
    m_launch->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "date format"));
    m_zone->setObjectName(QStringLiteral("launchZone"));
    m_zone->setAccessibleName(tr("Time zone of the launch"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone of the launch"));
    m_here->setObjectName(QStringLiteral("launchHere"));
    m_effects->setObjectName(QStringLiteral("revisionEffect"));
    m_problem->setObjectName(QStringLiteral("revisionProblem"));
    m_problem->setProperty("failing", true);
    m_send->setObjectName(QStringLiteral("revise"));
}

void RevisionPanel::layOut()
{
    auto* target = new QHBoxLayout;
    m_revision->setMinimumWidth(260);
    target->addWidget(m_revision);
    target->addWidget(m_found, 1);
    auto* launch = new QHBoxLayout;
    m_zone->setMinimumWidth(200);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hasLaunch, m_launch, m_zone})
        launch->addWidget(part);
    launch->addWidget(m_here, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_effectLines->setContentsMargins(0, 0, 0, 0);
    m_effectLines->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(6);
    QLabel* title = makeLabel(tr("&Move to the commit, branch or tag"), TextStyle::SmallStrong, this);
    title->setBuddy(m_revision);
    layout->addWidget(title);
    layout->addLayout(target);
    layout->addLayout(launch);
    layout->addWidget(m_effects);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void RevisionPanel::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    if (isOther || m_context.isPast())
        hide();
    if (isVisible())
        edited(); // what would follow may have changed
}

void RevisionPanel::openTarget()
{
    open(m_revision);
    m_revision->selectAll();
}

void RevisionPanel::openLaunch()
{
    open(m_launch);
}

void RevisionPanel::open(QWidget* focus)
{
    if (!m_dossier || m_context.isPast())
        return;
    if (isHidden())
        fill();
    QFrame::show();
    m_launch->setEnabled(m_hasLaunch->isChecked());
    m_zone->setEnabled(m_hasLaunch->isChecked());
    if (focus == m_launch && !m_launch->isEnabled())
        focus = m_hasLaunch;
    focus->setFocus();
}

void RevisionPanel::fill()
{
    for (QObject* field : std::initializer_list<QObject*>{m_hasLaunch, m_launch, m_zone})
        field->blockSignals(true);
    if (m_zone->count() == 0) {
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            m_zone->addItem(QString::fromUtf8(id));
    }
    const QTimeZone shown =
        m_dossier->launchZone.isValid() ? m_dossier->launchZone : QTimeZone::systemTimeZone();
    const auto& launch = m_dossier->release.launchAt;
    const QDateTime there = launch.value_or(m_context.clock().addDays(1)).toTimeZone(shown);
    m_revision->setText(m_dossier->release.target.hex().left(12));
    m_hasLaunch->setChecked(launch.has_value());
    m_launch->setDateTime(
        QDateTime(there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC));
    m_zone->setCurrentText(zoneName(shown));
    for (QObject* field : std::initializer_list<QObject*>{m_hasLaunch, m_launch, m_zone})
        field->blockSignals(false);
    edited();
}

void RevisionPanel::leave()
{
    m_pause.stop();
    m_looks.reset();
    hide();
    Q_EMIT closed();
}

void RevisionPanel::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the panel, not the page.
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

QTimeZone RevisionPanel::zone() const
{
    return QTimeZone(m_zone->currentText().trimmed().toUtf8());
}

QTimeZone RevisionPanel::zoneToStore() const
{
    // Everybody's own stays that until another is chosen; without a launch there is nothing to tell.
    const bool isOwn = !m_dossier->launchZone.isValid() && zone() == QTimeZone::systemTimeZone();
    if (isOwn || !m_hasLaunch->isChecked())
        return m_dossier->launchZone;
    return zone();
}

bool RevisionPanel::isTargetTyped() const
{
    const QString typed = m_revision->text().trimmed();
    return typed.size() < 7 || !m_dossier->release.target.hex().startsWith(typed, Qt::CaseInsensitive);
}

std::optional<QDateTime> RevisionPanel::launchAt() const
{
    const QTimeZone there = zone();
    if (!m_hasLaunch->isChecked() || !there.isValid())
        return std::nullopt;
    return QDateTime(m_launch->date(), m_launch->time(), there).toUTC();
}

void RevisionPanel::edited()
{
    m_launch->setEnabled(m_hasLaunch->isChecked());
    m_zone->setEnabled(m_hasLaunch->isChecked());
    m_preview.reset();
    m_send->setEnabled(false);
    m_problem->hide();
    showHere();
    m_pause.start();
}

void RevisionPanel::showHere()
{
    const auto at = launchAt();
    if (!m_hasLaunch->isChecked())
        m_here->setText(tr("no launch time"));
    else
        m_here->setText(at ? tr("here %1").arg(Words::moment(*at)) : tr("no time zone is called so"));
}

/// What would become of it.
Result<RevisionPanel::Preview> RevisionPanel::judged(readiness::Workspace& workspace, Preview preview)
{
    const auto now = workspace.dossier(preview.wanted.id);
    if (!now)
        return now.error();
    const auto then = workspace.ifRevised(preview.wanted);
    if (!then)
        return then.error();
    preview.known = now->release;
    preview.wanted.stage = then->release.stage;
    preview.effect = readiness::revisionEffect(*now, *then);
    return preview;
}

void RevisionPanel::look()
{
    if (!m_dossier || !m_context.workspace || isHidden())
        return;
    if (m_hasLaunch->isChecked() && !zone().isValid())
        return show(Error{ErrorCode::InvalidInput, tr("no time zone is called so"), m_zone->currentText(),
                          tr("choose one of the list, such as Europe/Berlin or UTC")});
    m_looks = std::make_unique<QObject>();
    // An unchanged time keeps its seconds.
    Release wanted = m_dossier->release;
    const auto at = launchAt();
    if (!at || !wanted.launchAt || wanted.launchAt->secsTo(*at) / 60 != 0)
        wanted.launchAt = at;
    const QString revision = isTargetTyped() ? m_revision->text().trimmed() : QString();
    const bool isEmpty = m_revision->text().trimmed().isEmpty();
    readiness::runTask<Preview>(
        m_looks.get(),
        [workspace = m_context.workspace, project = m_dossier->project, wanted, revision,
         isEmpty](const Progress&) -> Result<Preview> {
            Preview preview{wanted, {}, {}};
            if (isEmpty)
                return Error{ErrorCode::InvalidInput,
                             tr("no commit is named"),
                             {},
                             tr("name a commit, branch or tag")};
            if (!revision.isEmpty()) {
                const auto target = readiness::resolveTarget(project, revision);
                if (!target)
                    return target.error();
                preview.wanted.target = target->commit;
                preview.wanted.ref = target->ref;
            }
            return judged(*workspace, std::move(preview));
        },
        [this](const Result<Preview>& preview) { show(preview); });
}

void RevisionPanel::show(const Result<Preview>& preview)
{
    while (QLayoutItem* item = m_effectLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!preview) {
        m_found->clear();
        complain(preview.error());
        Q_EMIT looked();
        return;
    }
    m_preview = *preview;
    m_problem->hide();
    const Release& wanted = preview->wanted;
    m_found->setText(wanted.ref.isEmpty() ? wanted.target.shortHex()
                                          : tr("%1 on %2").arg(wanted.target.shortHex(), wanted.ref));
    showEffect(*preview);
    m_send->setEnabled(true);
    Q_EMIT looked();
}

void RevisionPanel::addLine(const QString& text, bool isMuted)
{
    m_effectLines->addWidget(makeParagraph(text, TextStyle::Small, m_effects, isMuted));
}

void RevisionPanel::showEffect(const Preview& preview)
{
    const readiness::RevisionEffect& effect = preview.effect;
    if (preview.wanted == preview.known && m_dossier->launchZone == zoneToStore())
        return addLine(tr("Nothing is changed yet."), true);
    if (effect.isEmpty())
        return addLine(tr("Everything that counts now would still count."), true);
    if (const auto& verdict = effect.difference.verdict)
        addLine(tr("The verdict would turn from %1 to %2.")
                    .arg(Words::of(verdict->before), Words::of(verdict->after)));
    if (preview.wanted.stage != preview.known.stage)
        addLine(tr("It would be back in %1.").arg(Words::of(preview.wanted.stage)));
    if (!effect.signOffsLost.isEmpty())
        addLine(tr("These sign-offs would be void: %1.").arg(effect.signOffsLost.join(QStringLiteral(", "))));
    if (!effect.lost.empty()) {
        QStringList named;
        for (const Judged& judged : effect.lost) {
            const QString name = judged.where.isEmpty() || judged.where.startsWith(QLatin1String("git:"))
                                     ? judged.by
                                     : tr("%1 of %2").arg(judged.where, judged.by);
            if (named.size() < kMostLines && !named.contains(name))
                named += name;
        }
        addLine(tr("Would no longer count: %1 (%2).")
                    .arg(effect.lost.size())
                    .arg(named.join(QStringLiteral(", "))));
    }
    int shown = 0;
    for (const readiness::ResultDifference& one : effect.difference.results) {
        if (one.kind != readiness::ResultDifference::Kind::Turned || shown++ >= kMostLines)
            continue;
        addLine(
            tr("%1: %2, now %3").arg(one.question, Words::of(one.after->state), Words::of(one.before->state)),
            true);
    }
    if (shown > kMostLines)
        addLine(tr("and %1 more results").arg(shown - kMostLines), true);
}

void RevisionPanel::send()
{
    if (!m_preview)
        return;
    const Release before = m_preview->known;
    const QTimeZone zoneBefore = m_dossier->launchZone;
    const QTimeZone zoneAfter = zoneToStore();
    m_send->setEnabled(false);
    readiness::runTask<Release>(
        this,
        [workspace = m_context.workspace, wanted = m_preview->wanted, before, zoneBefore, zoneAfter,
         person = m_context.person](const Progress&) -> Result<Release> {
            Result<Release> after = before;
            if (wanted != before)
                after = workspace->reviseRelease(wanted, person);
            if (!after || zoneAfter == zoneBefore)
                return after;
            const Status set = workspace->setLaunchZone(wanted.id, zoneAfter, person);
            return set ? after : Result<Release>(set.error());
        },
        [this, before, zoneBefore, zoneAfter](const Result<Release>& after) {
            if (!after) {
                complain(after.error());
                m_send->setEnabled(true);
                return;
            }
            leave();
            const bool isMoved = after->target != before.target;
            Q_EMIT stored(
                isMoved ? tr("The release is now at %1.").arg(after->target.shortHex())
                        : tr("The launch is changed."),
                isMoved ? tr("Move the release to %1").arg(after->target.shortHex())
                        : tr("Change the launch"),
                readiness::reversalOfRevision(before, *after, zoneBefore, zoneAfter, m_context.person));
        });
}

void RevisionPanel::complain(const Error& error)
{
    m_problem->setText(error.line());
    m_problem->show();
}

} // namespace slipway::views
