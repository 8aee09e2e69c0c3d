// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/revision_panel.h"

#include "core/readiness/target.h"
#include "core/readiness/task.h"
#include "views/project/revision_effect_view.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::RevisionPreview;

namespace {

constexpr int kPause = 250; ///< ms
constexpr int kShownHex = 12;

/// What becomes of the release by what is typed; `revision` as it was typed, empty: the target stays.
Result<RevisionPreview> previewOf(readiness::Workspace& workspace, const readiness::Dossier& dossier,
                                  const std::optional<QString>& revision,
                                  const std::optional<std::optional<QDateTime>>& launchAt,
                                  const std::optional<QTimeZone>& zone)
{
    return readiness::previewRevision(
        workspace, dossier.release.id, [&](Release& wanted, QTimeZone& told) -> Status {
            if (revision) {
                const auto target = readiness::resolveTarget(dossier.project, *revision);
                if (!target)
                    return target.error();
                wanted.target = target->commit;
                wanted.ref = target->ref;
            }
            if (launchAt)
                wanted.launchAt = *launchAt;
            if (zone)
                told = *zone;
            return Done{};
        });
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
    , m_effect(new RevisionEffectView(this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton(tr("Change the release"), ButtonLook::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, this))
{
    nameParts();
    m_launch->setTimeSpec(Qt::UTC); // the wall clock of the zone beside it, whatever it is
    giveCalendar(*m_launch);
    m_launch->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "date format"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_problem->setProperty("failing", true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    layOut();
    connectParts();
    hide();
}

void RevisionPanel::nameParts()
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
    m_zone->setObjectName(QStringLiteral("launchZone"));
    m_zone->setAccessibleName(tr("Time zone of the launch"));
    m_here->setObjectName(QStringLiteral("launchHere"));
    m_problem->setObjectName(QStringLiteral("revisionProblem"));
    m_send->setObjectName(QStringLiteral("revise"));
}

void RevisionPanel::connectParts()
{
    connect(m_revision, &QLineEdit::textEdited, this, &RevisionPanel::edited);
    connect(m_hasLaunch, &QCheckBox::toggled, this, &RevisionPanel::edited);
    connect(m_launch, &QDateTimeEdit::dateTimeChanged, this, &RevisionPanel::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &RevisionPanel::edited);
    connect(&m_pause, &QTimer::timeout, this, &RevisionPanel::look);
    connect(m_send, &QPushButton::clicked, this, &RevisionPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &RevisionPanel::leave);
}

void RevisionPanel::layOut()
{
    auto* target = new QHBoxLayout;
    m_revision->setMinimumWidth(260);
    target->addWidget(m_revision);
    target->addWidget(m_found, 1);
    auto* launch = new QHBoxLayout;
    m_zone->setMinimumWidth(200);
    // As wide as the widest day and its buttons, which Qt does not measure.
    m_launch->setMinimumWidth(m_launch->fontMetrics().horizontalAdvance(QLocale().toString(
                                  QDateTime(QDate(2026, 9, 30), QTime(20, 0)), m_launch->displayFormat())) +
                              64);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hasLaunch, m_launch, m_zone})
        launch->addWidget(part);
    launch->addWidget(m_here, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(6);
    QLabel* title = makeLabel(tr("&Move to the commit, branch or tag"), TextStyle::SmallStrong, this);
    title->setBuddy(m_revision);
    layout->addWidget(title);
    layout->addLayout(target);
    layout->addLayout(launch);
    layout->addWidget(m_effect);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void RevisionPanel::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isSame = m_dossier && dossier && m_dossier->release.id == dossier->release.id;
    m_dossier = std::move(dossier);
    if (!isSame || m_context.isPast())
        drop();
    else if (!isHidden())
        edited(); // what would follow may have changed
}

QList<QWidget*> RevisionPanel::stops() const
{
    return {m_revision, m_hasLaunch, m_launch, m_zone, m_send, m_cancel};
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
    const QTimeZone zone =
        m_dossier->launchZone.isValid() ? m_dossier->launchZone : QTimeZone::systemTimeZone();
    const auto& launch = m_dossier->release.launchAt;
    const QDateTime there = launch.value_or(m_context.clock().addDays(1)).toTimeZone(zone);
    m_revision->setText(m_dossier->release.target.hex().left(kShownHex));
    m_hasLaunch->setChecked(launch.has_value());
    m_launch->setDateTime(
        QDateTime(there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC));
    m_zone->setCurrentText(QString::fromUtf8(zone.id()));
    for (QObject* field : std::initializer_list<QObject*>{m_hasLaunch, m_launch, m_zone})
        field->blockSignals(false);
    m_filled = fields();
    edited();
}

RevisionPanel::Fields RevisionPanel::fields() const
{
    return {m_revision->text().trimmed(), m_hasLaunch->isChecked(), m_launch->dateTime(),
            m_zone->currentText().trimmed()};
}

void RevisionPanel::drop()
{
    m_pause.stop();
    m_looks.reset();
    m_sends.reset();
    m_preview.reset();
    m_effect->clear();
    hide();
}

void RevisionPanel::leave()
{
    drop();
    Q_EMIT closed();
}

void RevisionPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Escape leaves the panel, not the page; Enter speaks for the panel wherever it is pressed, but on
    // Cancel.
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && focusWidget() == m_cancel)
        m_cancel->click();
    else if (isEnter)
        confirm();
    else
        QFrame::keyPressEvent(event);
}

bool RevisionPanel::isLaunchEdited() const
{
    Fields now = fields();
    now.revision = m_filled.revision;
    return now != m_filled;
}

Result<std::optional<QDateTime>> RevisionPanel::launchAt() const
{
    if (!m_hasLaunch->isChecked())
        return std::optional<QDateTime>();
    const QString name = m_zone->currentText().trimmed();
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return Error{ErrorCode::InvalidInput, tr("no time zone is called so"), name,
                     tr("choose one of the list, such as Europe/Berlin or UTC")};
    const QDateTime at(m_launch->date(), m_launch->time(), zone);
    // When clocks go forward, an hour is left out.
    const QDateTime told = at.toUTC().toTimeZone(zone);
    if (!at.isValid() || told.date() != m_launch->date() || told.time() != m_launch->time())
        return Error{ErrorCode::InvalidInput, tr("that time does not exist there: the clocks go forward"),
                     name, tr("choose an earlier or later one")};
    return std::optional(at.toUTC());
}

void RevisionPanel::edited()
{
    m_launch->setEnabled(m_hasLaunch->isChecked());
    m_zone->setEnabled(m_hasLaunch->isChecked());
    m_looks.reset(); // of what was typed before
    m_preview.reset();
    m_send->setEnabled(false);
    m_problem->hide();
    showHere();
    m_pause.start();
}

void RevisionPanel::showHere()
{
    const auto at = launchAt();
    m_here->setText(!at ? QString() : *at ? tr("here %1").arg(Words::moment(**at)) : tr("no launch time"));
}

void RevisionPanel::look()
{
    m_pause.stop();
    if (!m_dossier || !m_context.workspace || isHidden())
        return;
    std::optional<QString> revision;
    if (fields().revision != m_filled.revision)
        revision = fields().revision;
    if (revision && revision->isEmpty())
        return show(
            Error{ErrorCode::InvalidInput, tr("no commit is named"), {}, tr("name a commit, branch or tag")});
    std::optional<std::optional<QDateTime>> launch;
    std::optional<QTimeZone> zone;
    // What nobody touched stays as it is, to the second.
    if (isLaunchEdited()) {
        const auto at = launchAt();
        if (!at)
            return show(at.error());
        launch = *at;
        if (fields().zone != m_filled.zone)
            zone = QTimeZone(fields().zone.toUtf8());
    }
    m_looks = std::make_unique<QObject>();
    readiness::runTask<RevisionPreview>(
        m_looks.get(),
        [workspace = m_context.workspace, dossier = m_dossier, revision, launch, zone](const Progress&) {
            return previewOf(*workspace, *dossier, revision, launch, zone);
        },
        [this](const Result<RevisionPreview>& preview) { show(preview); });
}

void RevisionPanel::show(const Result<RevisionPreview>& preview)
{
    m_effect->clear();
    m_found->clear();
    if (!preview) {
        complain(preview.error());
        Q_EMIT looked();
        return;
    }
    m_preview = *preview;
    m_problem->hide();
    const Release& wanted = preview->request.wanted;
    m_found->setText(wanted.ref.isEmpty() ? wanted.target.shortHex()
                                          : tr("%1 on %2").arg(wanted.target.shortHex(), wanted.ref));
    m_effect->show(*preview);
    m_send->setEnabled(preview->isChange() && !m_sends);
    Q_EMIT looked();
}

void RevisionPanel::confirm()
{
    if (m_preview)
        send();
    else if (!m_looks)
        look();
}

void RevisionPanel::send()
{
    if (!m_preview || !m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    readiness::RevisionRequest request = m_preview->request;
    request.by = m_context.person;
    m_sends = std::make_unique<QObject>();
    readiness::runTask<readiness::Revision>(
        m_sends.get(),
        [workspace = m_context.workspace, request](const Progress&) {
            return readiness::revise(*workspace, request);
        },
        [this](const Result<readiness::Revision>& revision) {
            m_sends.release()->deleteLater(); // it is what runs this
            if (revision)
                return tellStored(*revision);
            complain(revision.error());
            m_send->setEnabled(m_preview.has_value());
        });
}

void RevisionPanel::tellStored(const readiness::Revision& revision)
{
    const QString commit = revision.after.target.shortHex();
    const bool isMoved = revision.after.target != revision.before.target;
    const bool isLaunch =
        revision.after.launchAt != revision.before.launchAt || revision.zoneAfter != revision.zoneBefore;
    leave();
    Q_EMIT stored(isMoved    ? tr("The release is now at %1.").arg(commit)
                  : isLaunch ? tr("The launch is changed.")
                             : tr("The release is now at %1.").arg(revision.after.ref),
                  isMoved    ? tr("Move the release to %1").arg(commit)
                  : isLaunch ? tr("Change the launch")
                             : tr("Move the release to %1").arg(revision.after.ref),
                  readiness::reversalOf(revision, m_context.person));
    if (isMoved)
        Q_EMIT moved();
}

void RevisionPanel::complain(const Error& error)
{
    m_problem->setText(error.line());
    m_problem->show();
}

} // namespace slipway::views
