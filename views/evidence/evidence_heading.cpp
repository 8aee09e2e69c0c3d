// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_heading.h"

#include "views/evidence/evidence_detail.h"
#include "views/evidence/evidence_words.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

EvidenceHeading::EvidenceHeading(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_subtitle(makeParagraph({}, TextStyle::Small, this, true))
    , m_redactions(makeParagraph({}, TextStyle::Small, this))
    , m_top(new QHBoxLayout)
    , m_partLayout(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("evidenceTitle"));
    m_subtitle->setObjectName(QStringLiteral("evidenceSubject"));
    m_redactions->setObjectName(QStringLiteral("evidenceRedactions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 8);
    layout->setSpacing(4);
    m_top->setSpacing(8);
    m_top->addWidget(m_title, 1);
    layout->addLayout(m_top);
    layout->addWidget(m_subtitle);
    m_partLayout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_partLayout);
    layout->addWidget(m_redactions);
}

void EvidenceHeading::addButton(QPushButton* button)
{
    m_top->addWidget(button);
}

void EvidenceHeading::setPiece(const EvidenceRow& row, const Release* release)
{
    const Evidence& evidence = row.evidence;
    m_title->setText(
        EvidenceDetail::tr("%1 by %2").arg(evidence.kind, EvidenceWords::source(evidence.source)));
    QString about = EvidenceWords::subject(evidence.subject);
    if (!evidence.subject.release.isEmpty() && !evidence.subject.commit.isEmpty())
        about += QStringLiteral(", ") + evidence.subject.release;
    m_subtitle->setText(EvidenceDetail::tr("About %1 %2. Observed %3, came in %4.")
                            .arg(evidence.subject.project, about, Words::moment(evidence.observedAt),
                                 Words::moment(evidence.recordedAt)));
    delete std::exchange(m_part, nullptr);
    if (row.part && release) {
        m_part = new StateLine(m_theme, EvidenceWords::shapeOf(row.part->use),
                               EvidenceWords::because(*row.part, evidence, *release), {}, this);
        m_part->setObjectName(QStringLiteral("evidencePart"));
        m_partLayout->addWidget(m_part);
    }
}

void EvidenceHeading::setRedactions(const QMap<QString, int>& redactions)
{
    QStringList kinds;
    int count = 0;
    for (auto each = redactions.begin(); each != redactions.end(); ++each) {
        kinds += QStringLiteral("%1 (%2)").arg(each.key()).arg(each.value());
        count += each.value();
    }
    m_redactions->setText(
        EvidenceDetail::tr("%n places were redacted before it was stored: %1.", nullptr, count)
            .arg(kinds.join(QStringLiteral(", "))));
    m_redactions->setVisible(count > 0);
}

} // namespace slipway::views
