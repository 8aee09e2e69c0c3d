// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_copies.h"

#include "core/readiness/task.h"
#include "core/report/write_file.h"
#include "views/evidence/evidence_detail.h"
#include "views/evidence/pane_action.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace slipway::views {

using namespace model;

EvidenceCopies::EvidenceCopies(const ViewContext& context, const QString& prefix, QWidget& pane,
                               QWidget& view)
    : QObject(&view)
    , m_view(view)
    , m_copy(makeButton(EvidenceDetail::tr("Copy"), ButtonLook::Plain, &view))
    , m_save(makeButton(EvidenceDetail::tr("Save…"), ButtonLook::Plain, &view))
{
    addActions(context, prefix, pane);
    auto* menu = new QMenu(m_copy);
    for (qsizetype i = 0; i < 3; ++i)
        menu->addAction(m_actions[i]);
    giveMenu(*m_copy, menu);
    m_copy->setObjectName(QStringLiteral("evidenceCopy"));
    m_save->setObjectName(QStringLiteral("evidenceSave"));
    m_save->setToolTip(EvidenceDetail::tr("Save the envelope as a file (Ctrl+S)"));
    connect(m_save, &QPushButton::clicked, this, &EvidenceCopies::askWhereToSave);
}

void EvidenceCopies::addActions(const ViewContext& context, const QString& prefix, QWidget& pane)
{
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         void (EvidenceCopies::*run)()) {
        return addPaneAction(*context.actions, pane, prefix + QLatin1String(id), text, key,
                             [this, run] { (this->*run)(); });
    };
    m_actions = {add(".copy", EvidenceDetail::tr("Copy the evidence as text"),
                     QKeySequence(QKeySequence::Copy), &EvidenceCopies::copyText),
                 add(".copyTable", EvidenceDetail::tr("Copy the evidence's facts as a table"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &EvidenceCopies::copyTable),
                 add(".copyJson", EvidenceDetail::tr("Copy the evidence as JSON"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &EvidenceCopies::copyJson),
                 add(".save", EvidenceDetail::tr("Save the evidence as a file"),
                     QKeySequence(Qt::CTRL | Qt::Key_S), &EvidenceCopies::askWhereToSave)};
}

void EvidenceCopies::setPiece(WholeEvidence whole, std::shared_ptr<readiness::Workspace> workspace)
{
    clear();
    m_whole = std::move(whole);
    m_workspace = std::move(workspace);
}

void EvidenceCopies::clear()
{
    m_saves = std::make_unique<QObject>();
    m_whole.reset();
    m_workspace.reset();
}

void EvidenceCopies::updateActions()
{
    for (QAction* action : m_actions)
        action->setEnabled(hasPiece() && m_view.isVisible());
    m_copy->setEnabled(hasPiece());
    m_save->setEnabled(hasPiece());
}

void EvidenceCopies::copyText()
{
    if (!m_whole)
        return;
    QGuiApplication::clipboard()->setText(evidenceAsText(*m_whole, m_workspace->registry()));
    Q_EMIT said(EvidenceDetail::tr("Copied as text."));
}

void EvidenceCopies::copyTable()
{
    if (!m_whole)
        return;
    QGuiApplication::clipboard()->setText(factsAsTable(m_whole->evidence, m_workspace->registry()));
    Q_EMIT said(EvidenceDetail::tr("Copied the facts as a table."));
}

void EvidenceCopies::copyJson()
{
    if (!m_whole)
        return;
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(envelopeJson(m_whole->evidence, *m_whole->findings)));
    Q_EMIT said(EvidenceDetail::tr("Copied as JSON."));
}

void EvidenceCopies::askWhereToSave()
{
    if (!m_whole)
        return;
    const QString name =
        fileNameOf({m_whole->evidence.kind, m_whole->evidence.id.toString()}, QStringLiteral("json"));
    const QString path = chooseSavePath(&m_view, EvidenceDetail::tr("Save the evidence"), name,
                                        EvidenceDetail::tr("Envelopes (*.json)"));
    if (!path.isEmpty())
        save(path);
}

void EvidenceCopies::save(const QString& path)
{
    if (!m_whole)
        return;
    readiness::runTask<Done>(
        m_saves.get(),
        [evidence = m_whole->evidence, findings = m_whole->findings, path](const Progress&) {
            return report::writeFile(path, envelopeJson(evidence, *findings));
        },
        [this, path](const Status& done) {
            if (done)
                return Q_EMIT said(EvidenceDetail::tr("Saved %1.").arg(path));
            forgetSavedIn(path);
            Q_EMIT failed(done.error());
        });
}

} // namespace slipway::views
