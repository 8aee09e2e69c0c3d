// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/export_dialog.h"
#include "views/test_window.h"

#include <QTimer>

namespace slipway::test {

inline constexpr int kPatienceMs = 15'000;

[[nodiscard]] QString s(const char* text); ///< UTF-8
/// Empty: it cannot be read.
[[nodiscard]] QByteArray contentOf(const QString& path);

/// Answers the next file dialogue, whenever it comes: takes the name that it suggests in a folder, or leaves
/// it.
class FileAnswer : public QObject
{
public:
    /// An empty folder: Escape.
    explicit FileAnswer(const QString& folder);

    [[nodiscard]] bool isGiven() const { return m_isGiven; }
    QString path;  ///< that was taken
    QString title; ///< of the dialogue

private:
    void look();

    QString m_folder;
    QTimer m_looks;
    bool m_isGiven = false;
};

/// The window with its release chosen on the board, and what a person does with the dialogue that exports it.
class ExportScene
{
protected:
    ~ExportScene() = default;

    void raise();
    [[nodiscard]] views::MainWindow& window() const { return m_test->window(); }
    /// Opens the dialogue by its action.
    [[nodiscard]] views::ExportDialog* open(const char* action = "release.exportAs");
    /// The one that is open; nullptr: none.
    [[nodiscard]] views::ExportDialog* dialog() const;
    template<class W>
    [[nodiscard]] W* field(const char* name) const
    {
        return dialog() ? dialog()->findChild<W*>(QLatin1String(name)) : nullptr;
    }
    void choose(const char* name, const QString& key) const;
    /// An empty one, to export to.
    [[nodiscard]] QString folder() const { return m_test->path(QStringLiteral("out")); }
    /// The file of a picture that can be one.
    [[nodiscard]] QString logo() const;
    /// Waits until the window says what became of it.
    [[nodiscard]] bool isTold() const;

    std::unique_ptr<TestWindow> m_test;
};

} // namespace slipway::test
