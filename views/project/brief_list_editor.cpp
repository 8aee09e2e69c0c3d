// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/brief_list_editor.h"

#include "views/widgets/labels.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace slipway::views {

BriefListEditor::BriefListEditor(const QString& name, const QStringList& columns, const QString& add,
                                 QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_columns(columns)
    , m_layout(new QVBoxLayout(this))
    , m_add(makeButton(add, ButtonLook::Link, this))
{
    setObjectName(name);
    m_add->setObjectName(name + QStringLiteral("-add"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().fields.front()->setFocus();
    });
}

QStringList BriefListEditor::textsOf(const Row& row)
{
    QStringList texts;
    for (const QLineEdit* field : row.fields)
        texts += field->text().trimmed();
    return texts;
}

void BriefListEditor::setRows(const QList<QStringList>& rows)
{
    for (const Row& row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    for (const QStringList& texts : rows)
        addRow(texts);
}

QList<QStringList> BriefListEditor::rows() const
{
    QList<QStringList> all;
    for (const Row& row : m_rows) {
        const QStringList texts = textsOf(row);
        if (std::any_of(texts.begin(), texts.end(), [](const QString& text) { return !text.isEmpty(); }))
            all += texts;
    }
    return all;
}

void BriefListEditor::setSuggestions(Suggest suggest)
{
    m_suggest = std::move(suggest);
    for (const Row& row : std::as_const(m_rows))
        suggestFor(row);
}

void BriefListEditor::addRow(const QStringList& texts)
{
    Row row{new QWidget(this), {}};
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        auto* field = new QLineEdit(texts.value(column), row.widget);
        field->setObjectName(QStringLiteral("%1-%2-%3").arg(m_name).arg(m_rows.size()).arg(column));
        field->setPlaceholderText(m_columns[column]);
        field->setAccessibleName(tr("%1, row %2").arg(m_columns[column]).arg(m_rows.size() + 1));
        field->setCursorPosition(0);
        layout->addWidget(field, 1);
        row.fields += field;
        connect(field, &QLineEdit::returnPressed, this, [this, widget = row.widget] { goOn(widget); });
    }
    QPushButton* remove = makeButton(tr("Remove"), ButtonLook::Link, row.widget);
    remove->setAccessibleName(tr("Remove row %1").arg(m_rows.size() + 1));
    layout->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows += row;
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    if (m_suggest) {
        connect(row.fields.front(), &QLineEdit::editingFinished, this, [this, row] { suggestFor(row); });
        suggestFor(row);
    }
}

void BriefListEditor::suggestFor(const Row& row)
{
    for (qsizetype column = 0; m_suggest && column < row.fields.size(); ++column) {
        auto* completer =
            new QCompleter(m_suggest(static_cast<int>(column), textsOf(row)), row.fields[column]);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        row.fields[column]->setCompleter(completer); // deletes the one before
    }
}

void BriefListEditor::removeRow(QWidget* widget)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.widget == widget; });
    if (found == m_rows.end())
        return;
    m_rows.erase(found);
    widget->deleteLater();
    widget->hide();
    m_add->setFocus();
}

/// From the last row to a new one, else to the next.
void BriefListEditor::goOn(QWidget* widget)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.widget == widget; });
    const qsizetype next = found - m_rows.begin() + 1;
    if (next == m_rows.size())
        addRow();
    m_rows[next].fields.front()->setFocus();
}

} // namespace slipway::views
