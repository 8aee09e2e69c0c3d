// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_dialog.h"

#include "views/export/export_fields.h"
#include "views/export/last_export.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kDialogWidth = 560; ///< px

} // namespace

ExportDialog::ExportDialog(Theme& theme, ExportSubject subject, const QString& signingKey, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_fields(new ExportFields(m_subject, lastExport(), signingKey, this))
    , m_export(makeButton(tr("Export…"), ButtonLook::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(m_subject.title);
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* title = makeParagraph(windowTitle(), TextStyle::PageTitle, this);
    title->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 0);
    column->addWidget(title);
    column->addWidget(m_fields);
    column->addStretch();
    column->addWidget(makeLine(this));
    column->addLayout(makeButtons());
    tabAsLaidOut(*column);
    setMinimumWidth(kDialogWidth);
    theme.dress(*this);
    connect(m_fields, &ExportFields::heightChanged, this, &ExportDialog::fit);
    connect(m_fields, &ExportFields::completed, this, &ExportDialog::finish);
    m_fields->start();
}

QLayout* ExportDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6 * kGrid, 3 * kGrid, 6 * kGrid, 4 * kGrid);
    buttons->setSpacing(2 * kGrid);
    QPushButton* leave = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    m_export->setObjectName(QStringLiteral("exportWrite"));
    leave->setObjectName(QStringLiteral("exportLeave"));
    m_export->setDefault(true); // Enter, wherever the keyboard is
    buttons->addWidget(m_export);
    buttons->addWidget(leave);
    buttons->addStretch();
    connect(m_export, &QPushButton::clicked, m_fields, &ExportFields::complete);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

/// As high as what is shown. Not adjustSize(), which takes paragraphs for as wide as they would like to be.
void ExportDialog::fit()
{
    const int wide = isVisible() ? width() : kDialogWidth;
    resize(wide, layout()->totalHeightForWidth(wide));
}

void ExportDialog::finish()
{
    const ExportOrder before = lastExport();
    const ExportOrder order = m_fields->order();
    const ExportSubject::Fields fields = m_subject.fieldsOf(order.format);
    ExportOrder kept = order;
    if (m_subject.kind != ExportSubject::Kind::Checklist)
        kept.format = before.format; // this one says nothing about checklists
    if (!fields.logo)
        kept.logo = before.logo; // nobody has looked at it
    if (!fields.confidentiality)
        kept.confidentiality = before.confidentiality; // nor at that
    keepExport(kept);
    accept();
    Q_EMIT chosen(m_subject.fitted(order));
}

} // namespace slipway::views
