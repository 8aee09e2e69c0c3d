// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/envelope_view.h"

#include "views/evidence/evidence_detail.h"
#include "views/evidence/evidence_words.h"
#include "views/widgets/labels.h"

#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

namespace slipway::views {

EnvelopeView::EnvelopeView(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_note(makeParagraph({}, TextStyle::Small, this, true))
{
    m_text->setObjectName(QStringLiteral("evidenceEnvelope"));
    m_text->setAccessibleName(EvidenceDetail::tr("Envelope"));
    m_text->setProperty("code", true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setContentsMargins(20, 6, 20, 6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
}

void EnvelopeView::setEnvelope(const WholeEvidence& whole)
{
    m_text->setPlainText(whole.envelope);
    m_note->setText(EvidenceDetail::tr("The first %1 are shown; saving and copying take all of it.")
                        .arg(EvidenceWords::size(kMostEnvelopeShown)));
    m_note->setVisible(!whole.isEnvelopeWhole);
}

} // namespace slipway::views
