// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/json.h"
#include "core/readiness/policy_problems.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace slipway::views {

class JsonHighlighter;
class Theme;

/// The JSON of a policy: line numbers, colours, completion by the schema (Ctrl+Space, or while a text is
/// typed), and what is wrong under its place and beside its line.
class SourceEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    SourceEdit(const Theme& theme, QWidget* parent);

    /// What completion offers; without a registry nothing.
    void setRegistry(std::shared_ptr<const model::FactRegistry> registry);
    /// Of `text`, which is what is shown.
    void setProblems(const QByteArray& text, const std::vector<readiness::PolicyProblem>& problems);
    void goTo(int position);
    void complete();

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent* event);
    [[nodiscard]] QCompleter& completer() { return *m_completer; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Mark
    {
        int begin = 0;
        int end = 0;
        QString text;
    };
    void breakLine(); ///< the next line begins as deep
    void offer();
    void insertWord(const QString& word);
    void placeGutter();
    void showMarks();
    [[nodiscard]] QString problemsOn(int block) const;

    const Theme& m_theme;
    QWidget* m_gutter;
    JsonHighlighter* m_highlighter;
    QStringListModel* m_words;
    QCompleter* m_completer;
    std::shared_ptr<const model::FactRegistry> m_registry;
    model::Json m_schema;
    std::vector<Mark> m_marks;
    int m_replaceFrom = 0; ///< of the completion that is offered
    int m_replaceTo = 0;
};

} // namespace slipway::views
