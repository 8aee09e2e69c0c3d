// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/print_preview.h"

#include "views/print/page_printing.h"
#include "views/print/paper_view.h"
#include "views/theme/theme.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace slipway::views {

using namespace model;

namespace {

const QString kPaperKey = QStringLiteral("print/paper");
constexpr double kZoomStep = 1.25;

/// As chosen here last; else that of exports; at first what the country uses (CLDR: Letter in North America
/// and a few others).
report::PageSize usualPaper(const std::optional<report::PageSize>& ofExports)
{
    const QString last = QSettings().value(kPaperKey).toString();
    if (!last.isEmpty())
        return last == QLatin1String("letter") ? report::PageSize::Letter : report::PageSize::A4;
    if (ofExports)
        return *ofExports;
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? report::PageSize::Letter
                                                                      : report::PageSize::A4;
}

} // namespace

PrintPreview::PrintPreview(Theme& theme, PrintJob job, QWidget* parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_message(new InlineMessage(this))
    , m_paper(new PaperView(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print: %1").arg(m_job.title));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(m_paper, 1);
    connect(m_paper, &PaperView::currentChanged, this, &PrintPreview::showPlace);
    resize(860, 900);
    theme.dress(*this);
    m_paper->setFocus();
    record();
}

QWidget* PrintPreview::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(5 * kGrid, 3 * kGrid, 5 * kGrid, 3 * kGrid);
    layout->setSpacing(2 * kGrid);
    const auto add = [&](const QString& text, const char* name, ButtonLook look, auto act) {
        QPushButton* button = makeButton(text, look, bar);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    m_size = new QComboBox(bar);
    m_size->setObjectName(QStringLiteral("printPaper"));
    m_size->setAccessibleName(tr("Paper"));
    m_size->addItem(tr("A4"), QStringLiteral("a4"));
    m_size->addItem(tr("Letter"), QStringLiteral("letter"));
    m_size->setCurrentIndex(usualPaper(m_job.paper) == report::PageSize::Letter ? 1 : 0);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(kPaperKey, m_size->currentData());
        record();
    });
    layout->addWidget(m_size);
    m_previous = add(tr("Previous page"), "printPrevious", ButtonLook::Plain,
                     [this] { m_paper->showPage(m_paper->currentPage() - 1); });
    m_next = add(tr("Next page"), "printNext", ButtonLook::Plain,
                 [this] { m_paper->showPage(m_paper->currentPage() + 1); });
    m_place = makeLabel({}, TextStyle::Body, bar);
    m_place->setObjectName(QStringLiteral("printPlace"));
    layout->addWidget(m_place);
    layout->addStretch();
    add(tr("Smaller"), "printSmaller", ButtonLook::Plain, [this] { m_paper->zoom(1 / kZoomStep); });
    add(tr("Larger"), "printLarger", ButtonLook::Plain, [this] { m_paper->zoom(kZoomStep); });
    add(tr("Fit width"), "printFit", ButtonLook::Plain, [this] { m_paper->fitWidth(); });
    m_print = add(tr("Print…"), "printPrint", ButtonLook::Primary, [this] { askForPrinter(); });
    return bar;
}

void PrintPreview::record()
{
    m_pages.reset();
    m_paper->setPages(nullptr);
    m_print->setEnabled(false);
    m_records = std::make_unique<QObject>(); // what was being laid out for other paper is dropped
    const auto paper = m_size->currentIndex() == 1 ? report::PageSize::Letter : report::PageSize::A4;
    readiness::runTask<RecordedPages>(
        m_records.get(), [lay = m_job.record, paper](const Progress&) { return lay(paper); },
        [this](const Result<RecordedPages>& pages) { receive(pages); });
}

void PrintPreview::receive(const Result<RecordedPages>& pages)
{
    if (!pages) {
        m_place->clear();
        m_message->showError(pages.error());
        return;
    }
    m_pages = std::make_shared<const RecordedPages>(*pages);
    m_paper->setPages(m_pages);
    m_print->setEnabled(true);
    Q_EMIT ready();
}

void PrintPreview::showPlace()
{
    const int page = m_paper->currentPage();
    const int count = m_paper->pageCount();
    m_place->setText(count == 0 ? tr("Laying out the pages…") : tr("%1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void PrintPreview::askForPrinter()
{
    if (!m_pages)
        return;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_message->showError({ErrorCode::NotFound,
                              tr("no printer is set up on this machine"),
                              {},
                              tr("export the PDF instead, and print it elsewhere")});
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *m_pages);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A file is what the export makes, with all that proves it; and Qt's dialogue for its name would look
    // into files (docs/adr/0056).
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setMinMax(1, static_cast<int>(m_pages->pages.size()));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

void PrintPreview::printOn(std::shared_ptr<QPrinter> printer)
{
    if (!m_pages)
        return;
    prepare(*printer, *m_pages); // on the paper that is shown, whatever the printer's own is
    m_print->setEnabled(false);
    // The application's: who closes the preview has asked for the pages, and gets all of them.
    readiness::runTask<Done>(
        qApp,
        [pages = m_pages, printer](const Progress& progress) { return print(*pages, *printer, progress); },
        [preview = QPointer(this)](const Status& status) {
            if (preview)
                preview->receivePrinted(status);
        });
}

void PrintPreview::receivePrinted(const Status& status)
{
    m_print->setEnabled(m_pages != nullptr);
    if (!status) {
        m_message->showError(status.error());
        return;
    }
    m_message->showDone(tr("Sent to the printer."));
    Q_EMIT printed();
}

void PrintPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Print))
        askForPrinter();
    else if (event->matches(QKeySequence::ZoomIn))
        m_paper->zoom(kZoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        m_paper->zoom(1 / kZoomStep);
    else
        QDialog::keyPressEvent(event);
}

} // namespace slipway::views
