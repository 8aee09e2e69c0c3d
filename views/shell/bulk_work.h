// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/export/checklist_writer.h"
#include "views/view_context.h"

#include <QObject>

namespace slipway::views {

class BoardPage;
class ProgressStrip;

/// Work on the releases that are chosen on the board, one after the other off the GUI thread: with progress,
/// and stopped between two of them. One piece of work at a time. GUI thread.
class BulkWork : public QObject
{
    Q_OBJECT

public:
    BulkWork(ChecklistWriter write, BoardPage& board, QWidget* window);

    // Each says on the board where there is nothing to do it with, or other work still runs.

    /// Asks for a folder, then as exportInto().
    void exportChosen(const ViewContext& context, const ExportOrder& order);
    /// Writes the checklist of every chosen release into the folder, under names that are not taken there.
    void exportInto(const ViewContext& context, const QString& folder, const ExportOrder& order = {});
    /// Scans the repositories of the chosen releases.
    void scanChosen(const ViewContext& context);
    [[nodiscard]] ProgressStrip& progress() { return *m_progress; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void changed(); ///< something may have been stored

private:
    struct Item
    {
        model::ReleaseId release;
        QString name;      ///< "payments-api 4.2.0"
        QStringList words; ///< what its files are named after
    };
    /// What became of all of them.
    struct Outcome
    {
        int done = 0;
        int left = 0;         ///< not begun, because it was told to stop
        QStringList failures; ///< a line each
    };
    using Step = std::function<model::Status(const Item& item, const model::Progress& progress)>;
    using Sentence = std::function<QString(int done)>;

    [[nodiscard]] std::vector<Item> chosen() const;
    [[nodiscard]] bool isHindered() const; ///< says why
    void run(const QString& doing, const Step& step, const Sentence& done);
    void finish(const model::Result<Outcome>& outcome, const Sentence& done);

    ChecklistWriter m_write;
    BoardPage& m_board;
    QWidget* m_window;
    ProgressStrip* m_progress;
    readiness::TaskHandle m_task;
    bool m_isRunning = false;
};

} // namespace slipway::views
