// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/print/print_job.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace slipway::views {

class InlineMessage;
class PaperView;
class Theme;

/// Shows the pages as they will be printed, on the paper that is chosen, and prints them. Lays out, draws and
/// prints on workers. GUI thread; deletes itself when it is closed.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(Theme& theme, PrintJob job, QWidget* parent);

    [[nodiscard]] PaperView& paper() { return *m_paper; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }
    /// On that printer, on a worker; printed() or message() tells what came of it. Goes on if this is closed.
    void printOn(std::shared_ptr<QPrinter> printer);

Q_SIGNALS:
    void ready();   ///< the pages are laid out
    void printed(); ///< every page was handed to the printer

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    void record();
    void receive(const model::Result<RecordedPages>& pages);
    void receivePrinted(const model::Status& printed);
    void showPlace(); ///< which page of how many
    void askForPrinter();

    PrintJob m_job;
    std::shared_ptr<const RecordedPages> m_pages; ///< null until they are laid out
    std::unique_ptr<QObject> m_records;           ///< the context of the laying out that counts
    InlineMessage* m_message;
    PaperView* m_paper;
    QComboBox* m_size;
    QLabel* m_place;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_print;
};

} // namespace slipway::views
