// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_query.h"

#include <QLineEdit>

#include <memory>

class QCompleter;

namespace slipway::views {

class SuggestionList;

/// The board's search field: completes the word being typed, offers every key with Ctrl+Space, and clears
/// with Escape.
class BoardSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit BoardSearch(QWidget* parent);

    /// Whose teams and owners are offered, and whose releases are counted.
    void setBoard(std::shared_ptr<const readiness::Board> board) { m_board = std::move(board); }
    void setPerson(const QString& person) { m_person = person; } ///< whom "owner:me" means
    [[nodiscard]] QCompleter& suggestions() { return *m_completer; }

Q_SIGNALS:
    void left(); ///< by Escape or Down: what was found is to be worked with

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void offerFor(const QString& text); ///< what is typed; nothing where no word was begun
    void offer(const QString& text);
    void take(const QString& suggestion);
    void takeChosen();

    std::shared_ptr<const readiness::Board> m_board;
    QString m_person;
    SuggestionList* m_offered;
    QCompleter* m_completer;
};

} // namespace slipway::views
