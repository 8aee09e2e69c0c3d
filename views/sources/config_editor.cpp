// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/config_editor.h"

#include "views/sources/config_field_row.h"
#include "views/sources/folded_settings.h"

#include <QVBoxLayout>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

/// The member that a pointer is in; empty: the whole.
QString memberOf(const QString& pointer)
{
    QString key = pointer.section(QLatin1Char('/'), 1, 1);
    return key.replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

/// The members that have no field of their own.
Json restOf(const Json& config, const std::vector<ConfigField>& fields)
{
    Json rest = config;
    for (const ConfigField& field : fields)
        rest.erase(field.key.toStdString());
    return rest;
}

} // namespace

ConfigEditor::ConfigEditor(QWidget* between, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_folded(new FoldedSettings(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(between);
    m_layout->addWidget(m_folded);
}

void ConfigEditor::open(const Json& schema, const Json& config, const QStringList& order)
{
    for (ConfigFieldRow* row : m_rows)
        delete row;
    m_rows.clear();
    const auto fields = ConfigForm::fieldsOf(schema, config, order);
    bool hasFolded = false;
    bool isOpen = false;
    for (const ConfigField& field : fields) {
        const Json value = field.kind == ConfigField::Kind::Rest
                               ? restOf(config, fields)
                               : config.value(field.key.toStdString(), Json());
        auto* row = new ConfigFieldRow(field, value, this);
        connect(row, &ConfigFieldRow::edited, this, &ConfigEditor::edited);
        if (field.isRare) {
            m_folded->add(row);
            hasFolded = true;
            isOpen = isOpen || ConfigForm::differs(field, value);
        } else {
            m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
            row->show();
        }
        m_rows.push_back(row);
    }
    m_folded->setOpen(isOpen);
    m_folded->setVisible(hasFolded);
}

ConfigEditor::Filled ConfigEditor::filled() const
{
    Filled filled{Json::object(), {}};
    for (const ConfigFieldRow* row : m_rows) {
        const auto value = row->value();
        if (!value)
            filled.problems.insert(QLatin1Char('/') + row->field().key, value.error().what);
        else if (*value && row->field().kind == ConfigField::Kind::Rest)
            filled.config.update(**value);
        else if (*value)
            filled.config[row->field().key.toStdString()] = **value;
    }
    return filled;
}

QStringList ConfigEditor::showProblems(const QHash<QString, QString>& problems, bool takesFocus)
{
    QHash<QString, QString> left;
    for (auto problem = problems.constBegin(); problem != problems.constEnd(); ++problem)
        left.insert(memberOf(problem.key()), problem.value());
    for (ConfigFieldRow* row : m_rows) {
        const QString text = left.take(row->field().key);
        row->showProblem(text);
        if (!text.isEmpty() && row->field().isRare)
            m_folded->setOpen(true);
        if (!text.isEmpty() && std::exchange(takesFocus, false))
            row->focusField();
    }
    QStringList homeless;
    for (auto problem = left.constBegin(); problem != left.constEnd(); ++problem)
        homeless += problem.key().isEmpty() ? problem.value()
                                            : problem.key() + QStringLiteral(": ") + problem.value();
    homeless.sort();
    return homeless;
}

void ConfigEditor::focusFirst()
{
    if (m_rows.empty())
        return;
    if (m_rows.front()->field().isRare && !m_folded->isOpen())
        m_folded->focusButton();
    else
        m_rows.front()->focusField();
}

} // namespace slipway::views
