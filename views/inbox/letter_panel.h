// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inbox/inbox_reader.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

class DiscardForm;
class Theme;

/// Beside the inbox's table: why a letter was refused, where in it, what to do, what happened to it, and the
/// payload. For several letters only what can be done with them.
class LetterPanel : public QScrollArea
{
    Q_OBJECT

public:
    LetterPanel(const Theme& theme, QWidget* parent);

    void showLetter(const ShownLetter& letter);
    void showMany(qsizetype letters);
    void showNothing(const QString& text = {});
    /// What the buttons offer: nothing for what is closed, and nothing now while work runs.
    void setCan(bool replay, bool discard, bool isBusy);
    /// Asks why; confirmed comes with the reason.
    void askDiscard(qsizetype letters);
    [[nodiscard]] DiscardForm& form() { return *m_form; }
    /// The letter shown as text to paste elsewhere; empty unless one is shown.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void replayRequested();
    void discardRequested();
    void copyRequested();

private:
    void rebuild();
    void addLetter(const ShownLetter& letter);
    void addEvents(const model::DeadLetterFile& file);
    void addCaption(const QString& text);
    void setPayload(const ShownLetter* letter);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] static QString factsOf(const model::DeadLetter& letter);

    const Theme& m_theme;
    std::optional<ShownLetter> m_letter;
    QString m_instead; ///< what stands there if no single letter does
    QWidget* m_host;
    QVBoxLayout* m_hostLayout;
    QWidget* m_content = nullptr; ///< made anew for each letter
    QVBoxLayout* m_layout = nullptr;
    QPushButton* m_replay;
    QPushButton* m_discard;
    QPushButton* m_copy;
    DiscardForm* m_form;
    QLabel* m_payloadCaption;
    QPlainTextEdit* m_payload;
};

} // namespace slipway::views
