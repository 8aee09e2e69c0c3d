// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_lists.h"

#include "views/policy/policy_reading.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kListHeight = 220;

QString textOf(const Json& value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? toQString(value.get<std::string>()) : toQString(value.dump());
}

Json memberOf(const Json& object, const QString& key)
{
    const std::string name = toText(key);
    return object.is_object() && object.contains(name) ? object[name] : Json();
}

/// What was typed, as the member has it: the schema's words are texts, the rest plain values.
Json typed(const QString& text, bool isText)
{
    if (text.trimmed().isEmpty())
        return {};
    const Json read = Json::parse(toText(text.trimmed()), nullptr, false);
    const bool isPlain = read.is_boolean() || read.is_number();
    return isPlain && !isText ? read : Json(toText(text.trimmed()));
}

Json listOf(const std::optional<Json>& policy, const QString& list)
{
    const Json items = policy ? memberOf(*policy, list) : Json();
    return items.is_array() ? items : Json::array();
}

} // namespace

NamedItems::NamedItems(const QString& list, const QString& title, std::vector<Member> members,
                       QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_members(std::move(members))
    , m_table(new QTableWidget(0, static_cast<int>(m_members.size()), this))
    , m_add(makeButton(tr("Add"), ButtonLook::Plain, this))
    , m_remove(makeButton(tr("Remove"), ButtonLook::Plain, this))
{
    QStringList titles;
    for (const Member& member : m_members)
        titles += member.title;
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setObjectName(QStringLiteral("policy.") + list);
    m_table->setAccessibleName(title);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(kListHeight);
    m_table->setTabKeyNavigation(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(title, TextStyle::SmallStrong, this));
    layout->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_add->setAccessibleName(tr("Add to: %1").arg(title));
    m_remove->setAccessibleName(tr("Remove from: %1").arg(title));
    connect(m_table, &QTableWidget::cellChanged, this, &NamedItems::receive);
    connect(m_add, &QPushButton::clicked, this, &NamedItems::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QTableWidgetItem* name = m_table->item(m_table->currentRow(), 0))
            Q_EMIT removed(m_list, m_members.front().key, name->text());
    });
}

void NamedItems::show(const PolicyReading& reading)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_items = listOf(reading.whole ? reading.whole : reading.own, m_list);
    m_base = listOf(reading.base, m_list);
    m_table->setRowCount(static_cast<int>(m_items.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Json& item = m_items[static_cast<size_t>(row)];
        const bool isInherited = std::find(m_base.begin(), m_base.end(), item) != m_base.end();
        for (size_t column = 0; column < m_members.size(); ++column) {
            auto* cell = new QTableWidgetItem(textOf(memberOf(item, m_members[column].key)));
            cell->setForeground(palette().color(isInherited ? QPalette::PlaceholderText : QPalette::Text));
            cell->setToolTip(isInherited ? tr("Inherited") : QString());
            if (column == 0)
                cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(row, static_cast<int>(column), cell);
        }
    }
}

void NamedItems::receive(int row, int column)
{
    if (m_isShowing)
        return;
    const Member& member = m_members[static_cast<size_t>(column)];
    const QString key = m_members.front().key;
    const QString name = m_table->item(row, 0)->text();
    Json inherited;
    for (const Json& item : m_base) {
        if (textOf(memberOf(item, key)) == name && m_list == QLatin1String("gates"))
            inherited = item;
    }
    Q_EMIT edited(m_list, key, name, member.key, typed(m_table->item(row, column)->text(), member.isText),
                  inherited);
}

void NamedItems::add()
{
    // Names that nobody has yet.
    QString name = QStringLiteral("new");
    for (int number = 2;
         std::any_of(m_items.begin(), m_items.end(),
                     [&](const Json& item) { return textOf(memberOf(item, m_members.front().key)) == name; });
         ++number)
        name = QStringLiteral("new%1").arg(number);
    const bool isGate = m_list == QLatin1String("gates");
    Q_EMIT edited(m_list, m_members.front().key, name,
                  isGate ? QStringLiteral("verdict") : QStringLiteral("value"),
                  isGate ? Json("conditional") : Json(0),
                  isGate ? Json() : Json{{"title", toText(tr("New parameter"))}, {"unit", ""}});
}

PolicyHead::PolicyHead(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 20);
    layout->setSpacing(6);
    addLine(QStringLiteral("id"), tr("Id"), false);
    addLine(QStringLiteral("version"), tr("Version"), false);
    addLine(QStringLiteral("title"), tr("Title"), false);
    addLine(QStringLiteral("extends"), tr("Extends the policy"), false);
    addLine(QStringLiteral("kinds"), tr("Judges projects of these kinds, by commas"), true);
    addLine(QStringLiteral("sign_off_roles"), tr("Sign-off roles, by commas"), true);
    addLine(QStringLiteral("sign_off_reason"), tr("Reason for other roles than inherited"), false);
    addLine(QStringLiteral("tighten"), tr("Tightens the verdict: stale-major, unknown-major"), true);
    layout->addStretch();
}

void PolicyHead::addLine(const QString& member, const QString& label, bool isList)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("policy.") + member);
    edit->setAccessibleName(label);
    QLabel* name = makeLabel(label, TextStyle::Small, this, true);
    name->setBuddy(edit);
    layout()->addWidget(name);
    layout()->addWidget(edit);
    m_lines.push_back({member, isList, edit});
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, member, isList] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        const QString text = edit->text().trimmed();
        Json list = Json::array();
        for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            list.push_back(toText(word.trimmed()));
        Q_EMIT edited(member, text.isEmpty() ? Json() : isList ? list : Json(toText(text)));
    });
}

void PolicyHead::show(const PolicyReading& reading)
{
    for (const Line& line : m_lines) {
        const Json own = reading.own ? memberOf(*reading.own, line.member) : Json();
        const Json whole = reading.whole ? memberOf(*reading.whole, line.member) : Json();
        const auto textOfLine = [](const Json& value) {
            if (!value.is_array())
                return textOf(value);
            QStringList words;
            for (const Json& word : value)
                words += textOf(word);
            return words.join(QStringLiteral(", "));
        };
        const QString text = textOfLine(own);
        if (line.edit->text() != text && !(line.edit->hasFocus() && line.edit->isModified()))
            line.edit->setText(text);
        line.edit->setPlaceholderText(
            own.is_null() && !whole.is_null() ? tr("Inherited: %1").arg(textOfLine(whole)) : QString());
    }
}

void PolicyHead::focusVersion()
{
    m_lines[1].edit->setFocus();
    m_lines[1].edit->selectAll();
}

} // namespace slipway::views
