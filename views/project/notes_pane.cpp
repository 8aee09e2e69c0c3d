// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/notes_pane.h"

#include "core/readiness/mentions.h"
#include "core/readiness/task.h"
#include "views/project/mention_edit.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

NotesPane::NotesPane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_text(new MentionEdit(this))
    , m_about(new QComboBox(this))
    , m_send(makeButton(tr("Write note"), ButtonLook::Primary, this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_list(new QScrollArea(this))
{
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Say something; @name shows it to name"));
    m_text->setFixedHeight(72);
    m_text->setTabChangesFocus(true);
    m_about->setObjectName(QStringLiteral("noteAbout"));
    m_about->setAccessibleName(tr("What it is about"));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(40);
    m_send->setObjectName(QStringLiteral("noteSend"));
    m_problem->setObjectName(QStringLiteral("noteProblem"));
    m_problem->setProperty("failing", true);
    m_problem->hide();
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Notes"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_about, 1);
    row->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    connect(m_send, &QPushButton::clicked, this, &NotesPane::send);
}

void NotesPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_about, m_send})
        part->setVisible(!m_context.isPast());
    m_problem->setVisible(!m_context.isPast() && !m_problem->text().isEmpty());
    if (isOther) {
        m_text->clear();
        m_problem->clear();
        m_problem->hide();
        fillCriteria();
    }
    QStringList people = readiness::knownPeople(m_dossier->people);
    if (!people.contains(m_context.person, Qt::CaseInsensitive))
        people += m_context.person;
    m_text->setPeople(people);
    auto* cards = new QWidget(m_list);
    auto* layout = new QVBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto notes = readiness::standingNotes(m_dossier->people);
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        layout->addWidget(makeCard(*note, cards));
    if (notes.empty())
        layout->addWidget(makeParagraph(tr("Nobody has written a note yet."), TextStyle::Body, cards, true));
    layout->addStretch();
    m_list->setWidget(cards);
}

void NotesPane::fillCriteria()
{
    m_about->clear();
    m_about->addItem(tr("About the whole release"));
    for (const Criterion& criterion : m_dossier->policy->criteria)
        m_about->addItem(criterion.question, criterion.id.toString());
}

void NotesPane::write(const CriterionId& criterion)
{
    m_about->setCurrentIndex(std::max(0, m_about->findData(criterion.toString())));
    m_text->setFocus();
}

QWidget* NotesPane::makeCard(const Note& note, QWidget* parent) const
{
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("noteCard"));
    card->setProperty("card", true);
    card->setMaximumWidth(820);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    const Criterion* criterion = m_dossier->policy->find(note.criterion);
    layout->addWidget(
        makeParagraph(tr("%1, %2").arg(note.by, Words::moment(note.at)), TextStyle::BodyStrong, card));
    if (!note.criterion.isEmpty())
        layout->addWidget(makeParagraph(criterion ? criterion->question : note.criterion.toString(),
                                        TextStyle::Small, card, true));
    layout->addWidget(makeParagraph(note.text, TextStyle::Body, card));
    return card;
}

void NotesPane::send()
{
    if (!m_dossier || m_context.isPast())
        return;
    m_send->setEnabled(false);
    const readiness::NoteText note{m_dossier->release.id, CriterionId(m_about->currentData().toString()),
                                   m_context.person, m_text->toPlainText()};
    readiness::runTask<Note>(
        this, [workspace = m_context.workspace, note](const Progress&) { return workspace->note(note); },
        [this](const Result<Note>& stored) {
            m_send->setEnabled(true);
            m_problem->setText(stored ? QString() : stored.error().line());
            m_problem->setVisible(!stored.ok());
            if (!stored)
                return;
            m_text->clear();
            Q_EMIT noted(*stored);
        });
}

} // namespace slipway::views
