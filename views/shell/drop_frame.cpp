// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/drop_frame.h"

#include "views/shell/drop_offer.h"
#include "views/widgets/labels.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kFromBottom = 48;

} // namespace

DropFrame::DropFrame(QWidget* window)
    : QFrame(window)
    , m_label(makeLabel({}, TextStyle::BodyStrong, this))
{
    setObjectName(QStringLiteral("dropFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 10, 16, 10);
    inside->addWidget(m_label);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kFromBottom);
    layout->addStretch();
    layout->addWidget(card, 0, Qt::AlignHCenter);
    hide();
}

void DropFrame::show(const DropOffer& offer, const QRect& target)
{
    if (offer.says.isEmpty()) {
        hide();
        return;
    }
    // Never by the frame alone: the words begin with the shape of the state.
    m_label->setText((offer.isTaken() ? tr("✔ %1") : tr("✖ %1")).arg(offer.says));
    setAccessibleName(offer.says);
    setProperty("drop", offer.isTaken() ? QStringLiteral("taken") : QStringLiteral("refused"));
    style()->unpolish(this);
    style()->polish(this);
    setGeometry(target);
    raise();
    setVisible(true);
}

QString DropFrame::text() const
{
    return accessibleName();
}

} // namespace slipway::views
