// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

/// A list that a person fills in row by row: each row has one or two fields and a button that takes it away;
/// Return in the last row adds another.
class BriefListEditor : public QWidget
{
    Q_OBJECT

public:
    /// What a field may be completed to, given its column and what its row holds.
    using Suggest = std::function<QStringList(int column, const QStringList& row)>;

    /// `name` is of the whole list and begins its parts' object names; `columns` are shown in empty fields.
    BriefListEditor(const QString& name, const QStringList& columns, const QString& add, QWidget* parent);

    void setRows(const QList<QStringList>& rows);
    /// Without rows that are empty.
    [[nodiscard]] QList<QStringList> rows() const;
    void setSuggestions(Suggest suggest);
    void addRow(const QStringList& texts = {});

private:
    struct Row
    {
        QWidget* widget;
        QList<QLineEdit*> fields;
    };
    void suggestFor(const Row& row);
    void removeRow(QWidget* widget);
    void goOn(QWidget* widget);
    [[nodiscard]] static QStringList textsOf(const Row& row);

    QString m_name;
    QStringList m_columns;
    Suggest m_suggest;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QList<Row> m_rows;
};

} // namespace slipway::views
