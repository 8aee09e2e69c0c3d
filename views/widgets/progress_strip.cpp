// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progress_strip.h"

#include "views/widgets/labels.h"

#include <QProgressBar>

namespace slipway::views {

namespace {

constexpr int kSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_what(makeLabel({}, TextStyle::Small, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Stop"), ButtonLook::Link, this))
{
    setObjectName(QStringLiteral("progressStrip"));
    m_cancel->setObjectName(QStringLiteral("progressStop"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    hide();
}

void ProgressStrip::start(const QString& what)
{
    m_cancel->setEnabled(true);
    m_bar->setAccessibleName(what);
    tell(0, what);
    show();
}

void ProgressStrip::tell(double fraction, const QString& what)
{
    m_bar->setValue(static_cast<int>(kSteps * fraction));
    m_what->setText(m_what->fontMetrics().elidedText(what, Qt::ElideMiddle, 420));
}

void ProgressStrip::finish()
{
    hide();
}

} // namespace slipway::views
