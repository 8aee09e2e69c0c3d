// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace slipway::views {

struct PolicyReading;

/// One list of a policy as a table with a line for each item, each named by its first column: parameters, or
/// gates. What is inherited is greyed until it is changed.
class NamedItems : public QWidget
{
    Q_OBJECT

public:
    struct Member
    {
        QString key;
        QString title;
        bool isText = false; ///< kept as a text even where it reads as a number
    };
    /// `members`: the naming one first.
    NamedItems(const QString& list, const QString& title, std::vector<Member> members, QWidget* parent);

    void show(const PolicyReading& reading);

Q_SIGNALS:
    /// null: the member is taken out. `inherited` is what the extended policy says of the item.
    void edited(const QString& list, const QString& key, const QString& name, const QString& member,
                const slipway::model::Json& value, const slipway::model::Json& inherited);
    void removed(const QString& list, const QString& key, const QString& name);

private:
    void receive(int row, int column);
    void add();

    QString m_list;
    std::vector<Member> m_members;
    model::Json m_items; ///< as they hold
    model::Json m_base;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    bool m_isShowing = false;
};

/// What a policy is as a whole: id, version, title, what it extends, kinds of project, sign-off roles.
class PolicyHead : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyHead(QWidget* parent);

    void show(const PolicyReading& reading);
    void focusVersion();

Q_SIGNALS:
    void edited(const QString& member, const slipway::model::Json& value); ///< null: taken out

private:
    struct Line
    {
        QString member;
        bool isList = false;
        QLineEdit* edit = nullptr;
    };
    void addLine(const QString& member, const QString& label, bool isList);

    std::vector<Line> m_lines;
};

} // namespace slipway::views
