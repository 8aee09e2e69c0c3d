// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/revision_panel.h"

#include "views/project/launch_fields.h"
#include "views/project/revision_effect_view.h"
#include "views/project/revision_work.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::RevisionPreview;

namespace {

constexpr int kPause = 250; ///< ms
constexpr int kShownHex = 12;

} // namespace

RevisionPanel::RevisionPanel(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_work(new RevisionWork(this))
    , m_revision(new QLineEdit(this))
    , m_found(makeLabel({}, TextStyle::Small, this, true))
    , m_launch(new LaunchFields(this))
    , m_effect(new RevisionEffectView(this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton(tr("Change the release"), ButtonLook::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, this))
{
    nameParts();
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
    m_problem->setObjectName(QStringLiteral("revisionProblem"));
    m_send->setObjectName(QStringLiteral("revise"));
}

void RevisionPanel::connectParts()
{
    connect(m_revision, &QLineEdit::textEdited, this, &RevisionPanel::edited);
    connect(m_launch, &LaunchFields::edited, this, &RevisionPanel::edited);
    connect(&m_pause, &QTimer::timeout, this, &RevisionPanel::look);
    connect(m_work, &RevisionWork::looked, this, &RevisionPanel::show);
    connect(m_work, &RevisionWork::stored, this, &RevisionPanel::receiveStored);
    connect(m_send, &QPushButton::clicked, this, &RevisionPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &RevisionPanel::leave);
}

void RevisionPanel::layOut()
{
    auto* target = new QHBoxLayout;
    m_revision->setMinimumWidth(260);
    target->addWidget(m_revision);
    target->addWidget(m_found, 1);
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
    layout->addWidget(m_launch);
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
    return QList<QWidget*>{m_revision} + m_launch->stops() + QList<QWidget*>{m_send, m_cancel};
}

void RevisionPanel::openTarget()
{
    if (!open())
        return;
    m_revision->setFocus();
    m_revision->selectAll();
}

void RevisionPanel::openLaunch()
{
    if (open())
        m_launch->focusTime();
}

bool RevisionPanel::open()
{
    if (!m_dossier || m_context.isPast())
        return false;
    if (isHidden())
        fill();
    QFrame::show();
    return true;
}

void RevisionPanel::fill()
{
    const QTimeZone& zone = m_dossier->launchZone;
    m_revision->setText(m_dossier->release.target.hex().left(kShownHex));
    m_filledRevision = m_revision->text();
    m_launch->fill(m_dossier->release.launchAt, zone.isValid() ? zone : QTimeZone::systemTimeZone(),
                   m_context.clock().addDays(1));
    edited();
}

void RevisionPanel::drop()
{
    m_pause.stop();
    m_work->drop();
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

void RevisionPanel::edited()
{
    m_work->dropLook(); // of what was typed before
    m_preview.reset();
    m_send->setEnabled(false);
    m_problem->hide();
    m_pause.start();
}

Result<RevisionWish> RevisionPanel::wish() const
{
    RevisionWish wish;
    const QString revision = m_revision->text().trimmed();
    if (revision != m_filledRevision) {
        if (revision.isEmpty())
            return Error{
                ErrorCode::InvalidInput, tr("no commit is named"), {}, tr("name a commit, branch or tag")};
        wish.revision = revision;
    }
    if (m_launch->isEdited()) {
        const auto at = m_launch->launchAt();
        if (!at)
            return at.error();
        wish.launchAt = *at;
        wish.zone = m_launch->editedZone();
    }
    return wish;
}

void RevisionPanel::look()
{
    m_pause.stop();
    if (!m_dossier || !m_context.workspace || isHidden())
        return;
    if (const auto wished = wish())
        m_work->look(m_context.workspace, m_dossier, *wished);
    else
        show(wished.error());
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
    m_send->setEnabled(preview->isChange() && !m_work->isStoring());
    Q_EMIT looked();
}

void RevisionPanel::confirm()
{
    if (m_preview)
        send();
    else if (!m_work->hasLook())
        look();
}

void RevisionPanel::send()
{
    if (!m_preview || !m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    readiness::RevisionRequest request = m_preview->request;
    request.by = m_context.person;
    m_work->store(m_context.workspace, request);
}

void RevisionPanel::receiveStored(const Result<readiness::Revision>& revision)
{
    if (revision)
        return tellStored(*revision);
    complain(revision.error());
    m_send->setEnabled(m_preview.has_value());
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
