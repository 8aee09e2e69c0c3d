// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/review_detail.h"

#include "core/readiness/task.h"
#include "core/report/minutes_markdown.h"
#include "views/export/last_export.h"
#include "views/export/minutes_export.h"
#include "views/language/language.h"
#include "views/widgets/document_look.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::ReviewStatus;

ReviewDetail::ReviewDetail(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_text(new QTextBrowser(this))
    , m_resume(makeButton(tr("Start"), ButtonLook::Primary, this))
    , m_change(makeButton(tr("Change the plan"), ButtonLook::Plain, this))
    , m_cancel(makeButton(tr("Cancel it"), ButtonLook::Plain, this))
    , m_close(makeButton(tr("Close it…"), ButtonLook::Plain, this))
{
    m_text->setObjectName(QStringLiteral("reviewMinutes"));
    m_text->setAccessibleName(tr("Minutes"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_resume->setObjectName(QStringLiteral("reviewResume"));
    m_change->setObjectName(QStringLiteral("reviewChange"));
    m_cancel->setObjectName(QStringLiteral("reviewCancel"));
    m_close->setObjectName(QStringLiteral("reviewClose"));
    QPushButton* exporting = makeButton(tr("Export minutes"), ButtonLook::Plain, this);
    exporting->setObjectName(QStringLiteral("reviewExport"));
    QPushButton* copying = makeButton(tr("Copy minutes"), ButtonLook::Plain, this);
    copying->setObjectName(QStringLiteral("reviewCopy"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_resume, m_change, exporting, copying, m_cancel, m_close})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_text, 1);
    tabAsLaidOut(*layout);
    connect(m_context.theme, &Theme::changed, this, &ReviewDetail::showMinutes);
    connect(exporting, &QPushButton::clicked, this, &ReviewDetail::askWhereToExport);
    connect(copying, &QPushButton::clicked, this, &ReviewDetail::copy);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewDetail::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &ReviewDetail::closeRequested);
    connect(m_resume, &QPushButton::clicked, this, &ReviewDetail::resumeRequested);
    connect(m_change, &QPushButton::clicked, this, &ReviewDetail::changeRequested);
}

void ReviewDetail::show(const ReviewFile& file)
{
    const bool isPast = m_context.isPast();
    const ReviewStatus status = readiness::reviewStateOf(file, m_context.clock()).status;
    const bool goesOn = canGoOn(status);
    m_resume->setVisible(goesOn && !isPast);
    m_resume->setText(status == ReviewStatus::Planned ? tr("Start") : tr("Resume"));
    m_change->setVisible(goesOn && !isPast);
    m_cancel->setVisible(!isPast && (status == ReviewStatus::Planned || status == ReviewStatus::Cancelled));
    m_cancel->setText(status == ReviewStatus::Cancelled ? tr("Plan it again") : tr("Cancel it"));
    m_close->setVisible(!isPast && status == ReviewStatus::Left);
    m_fileName = minutesFileName(file.review);
    readMinutes(file.review.id);
}

void ReviewDetail::readMinutes(const ReviewId& id)
{
    const int asked = ++m_asked;
    if (std::exchange(m_shown, id) != id) {
        m_minutes.clear(); // of another review
        m_document = {};
        m_text->clear();
    }
    struct Read
    {
        report::MinutesDocument document;
        QString text;
    };
    readiness::runTask<Read>(
        this,
        [workspace = m_context.workspace, clock = m_context.clock, asOf = m_context.asOf(), id,
         language = shownLanguage()](const Progress&) -> Result<Read> {
            auto minutes = views::readMinutes(*workspace, clock, id, asOf, language);
            if (!minutes)
                return minutes.error();
            Read read{std::move(minutes).value(), {}};
            const auto text = report::renderMinutes(read.document);
            if (!text)
                return text.error();
            read.text = QString::fromUtf8(*text);
            return read;
        },
        [this, asked](const Result<Read>& read) {
            if (asked != m_asked)
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_document = read->document;
            m_minutes = read->text;
            showMinutes();
        });
}

void ReviewDetail::showMinutes()
{
    // The id is for who finds the exported file: the sentence that names it is left out, in any language.
    const QRegularExpression naming(
        QString::fromUtf8("(?<=[.。])[^.。\\n]*`%1`[.。]").arg(m_shown.toString()));
    QString shown = m_minutes;
    m_text->setMarkdown(shown.remove(naming));
    dressDocument(*m_text->document(), *m_context.theme);
}

void ReviewDetail::askWhereToExport()
{
    const QString path = chooseSavePath(this, tr("Export the minutes"), m_fileName,
                                        tr("PDF files (*.pdf);;Markdown files (*.md)"));
    if (!path.isEmpty())
        exportMinutes(path);
}

void ReviewDetail::exportMinutes(const QString& path)
{
    readiness::runTask<Done>(
        this,
        [workspace = m_context.workspace, clock = m_context.clock, asOf = m_context.asOf(), review = m_shown,
         order = pdfAsLast(), path](const Progress&) -> Status {
            return writeMinutes(*workspace, clock, review, asOf, order, path);
        },
        [this, path](const Status& written) {
            if (written)
                return Q_EMIT said(tr("Wrote %1.").arg(QDir::toNativeSeparators(path)));
            forgetSavedIn(path);
            Q_EMIT failed(written.error());
        });
}

void ReviewDetail::copy()
{
    QGuiApplication::clipboard()->setText(m_minutes);
    Q_EMIT said(tr("Copied the minutes."));
}

} // namespace slipway::views
