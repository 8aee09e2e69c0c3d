// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evidence/evidence_model.h"
#include "views/evidence/evidence_reader.h"
#include "views/widgets/page.h"

class QAction;
class QLabel;
class QPushButton;
class QSplitter;

namespace slipway::views {

class EvidenceBar;
class EvidenceDetail;
class EvidenceTable;
class InlineMessage;

/// Everything that came in, of all projects, newest first: what it says, where it came from, and the release
/// that it is about.
class EvidencePage : public Page
{
    Q_OBJECT

public:
    EvidencePage(const ViewContext& context, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void focusSearch() override;
    void showRelease(); ///< that the chosen piece is about

    [[nodiscard]] EvidenceTable& table() { return *m_table; }
    [[nodiscard]] EvidenceModel& evidenceModel() { return *m_model; }
    [[nodiscard]] EvidenceDetail& detail() { return *m_detail; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeBlank();
    void connectParts();
    void ask(bool isTyping);
    void addPage(const std::vector<store::ListedEvidence>& pieces);
    void addArrivals(const std::vector<store::ListedEvidence>& pieces);
    void showCounts();
    void showChosen();
    void updateBlank();

    ViewContext m_context;
    EvidenceModel* m_model;
    EvidenceReader* m_reader;
    EvidenceBar* m_bar;
    InlineMessage* m_message;
    EvidenceTable* m_table;
    EvidenceDetail* m_detail;
    QSplitter* m_splitter;
    QLabel* m_heading;
    QLabel* m_blankTitle;
    QLabel* m_blankHint;
    QPushButton* m_release;
    QWidget* m_blank = nullptr;
    QAction* m_releaseAction = nullptr;
    QString m_searched; ///< the words asked for last
    int m_arrived = 0;  ///< since the list was at its top
    bool m_hasFailed = false;
};

} // namespace slipway::views
