// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_form_foot.h"

#include "views/sources/source_form.h"
#include "views/widgets/labels.h"

#include <QStyle>
#include <QVBoxLayout>

namespace slipway::views {

SourceFormFoot::SourceFormFoot(QWidget& form)
    : QObject(&form)
    , m_form(form)
    , m_says(makeParagraph({}, TextStyle::Small, &form))
    , m_save(makeButton({}, ButtonLook::Primary, &form))
    , m_try(makeButton(SourceForm::tr("Test connection"), ButtonLook::Plain, &form))
    , m_leave(makeButton(SourceForm::tr("Cancel"), ButtonLook::Plain, &form))
{
    m_says->setObjectName(QStringLiteral("sourceSays"));
    m_save->setObjectName(QStringLiteral("sourceSave"));
    m_try->setObjectName(QStringLiteral("sourceTry"));
    m_try->setToolTip(SourceForm::tr("Ask it once and store nothing"));
    m_leave->setObjectName(QStringLiteral("sourceLeave"));
    m_says->hide();
    connect(m_save, &QPushButton::clicked, this, &SourceFormFoot::saveAsked);
    connect(m_try, &QPushButton::clicked, this, &SourceFormFoot::tryAsked);
    connect(m_leave, &QPushButton::clicked, this, &SourceFormFoot::leaveAsked);
}

void SourceFormFoot::addTo(QVBoxLayout& layout)
{
    m_says->setContentsMargins(20, 10, 20, 0);
    layout.addWidget(m_says);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_try);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    layout.addLayout(buttons);
}

void SourceFormFoot::tabAfter(QWidget* lastField)
{
    QWidget* last = lastField;
    for (QPushButton* button : {m_save, m_try, m_leave}) {
        QWidget::setTabOrder(last, button);
        last = button;
    }
}

void SourceFormFoot::setSaveText(const QString& text)
{
    m_save->setText(text);
}

bool SourceFormFoot::canSave() const
{
    return m_save->isEnabled();
}

void SourceFormFoot::setWork(Work work)
{
    // Qt hands the keyboard of a button that is disabled on to the next one, which is Cancel.
    if (work != Work::None && m_save->hasFocus())
        m_form.setFocus();
    m_save->setEnabled(work == Work::None);
    m_try->setEnabled(work != Work::Some);
    m_try->setText(work == Work::Trying ? SourceForm::tr("Stop the test")
                                        : SourceForm::tr("Test connection"));
    if (work == Work::None && m_form.hasFocus())
        m_save->setFocus();
}

void SourceFormFoot::say(const QString& text, bool isBad)
{
    m_says->setProperty("failing", isBad);
    m_says->setProperty("muted", !isBad);
    m_says->style()->unpolish(m_says);
    m_says->style()->polish(m_says);
    m_says->setText(text);
    m_says->show();
}

void SourceFormFoot::sayNothing()
{
    m_says->hide();
}

} // namespace slipway::views
