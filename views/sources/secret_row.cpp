// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/secret_row.h"

#include "views/sources/setting_label.h"
#include "views/sources/setting_words.h"
#include "views/sources/source_words.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace slipway::views {

using namespace model;
using access::SecretChange;
using access::SecretPlace;

SecretRow::SecretRow(const access::SecretAsk& ask, const std::optional<access::SecretReference>& reference,
                     const SecretRooms& rooms, const QDateTime& now, QWidget* parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_reference(reference)
    , m_now(now)
    , m_standing(makeParagraph({}, TextStyle::Small, this))
    , m_place(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_remove(makeButton(tr("Remove"), ButtonLook::Plain, this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
{
    const QString readable = readableKey(ask.name);
    const QString shown = ask.isOptional ? readable : tr("%1 (needed)").arg(readable);
    const QString name = tr("Secret: %1").arg(shown);
    setToolTip(tr("On the command line: %1").arg(ask.name));
    m_standing->setObjectName(QStringLiteral("secretStanding.") + ask.name);
    m_value->setObjectName(QStringLiteral("secret.") + ask.name);
    m_value->setAccessibleName(name);
    m_value->setAccessibleDescription(ask.description);
    m_problem->setObjectName(QStringLiteral("secretProblem.") + ask.name);
    m_problem->setProperty("failing", true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeSettingLabel(shown, m_value, this));
    layout->addWidget(makeFields(rooms));
    layout->addWidget(m_standing);
    layout->addWidget(m_problem);
    if (!ask.description.isEmpty())
        layout->addWidget(makeParagraph(ask.description, TextStyle::Small, this, true));
    connect(m_value, &QLineEdit::textChanged, this, &SecretRow::edited);
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        m_value->clear(); // a value does not become the name of a variable that is shown
        showPlace();
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::toggled, this, [this] {
        showStanding();
        Q_EMIT edited();
    });
    showPlace();
    showStanding();
}

QWidget* SecretRow::makeFields(const SecretRooms& rooms)
{
    m_place->setObjectName(QStringLiteral("secretPlace.") + m_ask.name);
    m_place->setAccessibleName(tr("Where the secret %1 is kept").arg(readableKey(m_ask.name)));
    const bool liesInKeychain = m_reference && m_reference->place == SecretPlace::Keychain;
    if (rooms.hasKeychain || liesInKeychain)
        m_place->addItem(SourceWords::of(SecretPlace::Keychain), int(SecretPlace::Keychain));
    for (const SecretPlace each : {SecretPlace::File, SecretPlace::Environment})
        m_place->addItem(SourceWords::of(each), int(each));
    if (m_reference)
        m_place->setCurrentIndex(m_place->findData(int(m_reference->place)));
    m_remove->setObjectName(QStringLiteral("secretRemove.") + m_ask.name);
    m_remove->setAccessibleName(tr("Remove the secret %1").arg(readableKey(m_ask.name)));
    m_remove->setCheckable(true);
    m_remove->setVisible(m_reference.has_value());
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_place, 1);
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_value);
    return fields;
}

SecretPlace SecretRow::place() const
{
    return static_cast<SecretPlace>(m_place->currentData().toInt());
}

void SecretRow::showPlace()
{
    const bool isVariable = place() == SecretPlace::Environment;
    const bool isSame = m_reference && m_reference->place == place();
    m_value->setEchoMode(isVariable ? QLineEdit::Normal : QLineEdit::Password);
    // No prediction, no correction, no learning by input methods.
    m_value->setInputMethodHints(isVariable
                                     ? Qt::ImhNoPredictiveText
                                     : Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    if (isVariable && isSame)
        m_value->setText(m_reference->variable);
    m_value->setPlaceholderText(isVariable ? tr("Name of the variable, not its value")
                                : isSame   ? tr("Empty: it stays as it is")
                                           : tr("Paste it here"));
}

void SecretRow::showStanding()
{
    const bool isGoing = m_remove->isChecked();
    m_remove->setText(isGoing ? tr("Keep") : tr("Remove"));
    m_place->setEnabled(!isGoing);
    m_value->setEnabled(!isGoing);
    const bool isBad = m_reference && !isGoing && access::isOverdue(*m_reference, m_now);
    m_standing->setProperty("failing", isBad);
    m_standing->setProperty("muted", !isBad);
    m_standing->style()->unpolish(m_standing);
    m_standing->style()->polish(m_standing);
    m_standing->setText(isGoing ? tr("It is removed when you save.")
                                : SourceWords::standing(m_reference, m_now));
}

std::optional<SecretChange> SecretRow::change() const
{
    SecretChange change;
    if (m_remove->isChecked()) {
        change.kind = SecretChange::Kind::Remove;
        return change;
    }
    const QString typed = m_value->text();
    const bool isVariable = place() == SecretPlace::Environment;
    // Typed anew it is named anew, perhaps for another address.
    const bool isAsBefore =
        isVariable && !m_value->isModified() && m_reference && typed.trimmed() == m_reference->variable;
    if (typed.isEmpty() || isAsBefore)
        return std::nullopt;
    if (isVariable) {
        change.kind = SecretChange::Kind::Name;
        change.variable = typed.trimmed();
    } else {
        change.value = access::Secret(typed);
        change.place = place();
    }
    return change;
}

bool SecretRow::usesFile() const
{
    const bool liesThere = m_reference && m_reference->place == SecretPlace::File;
    return liesThere || (place() == SecretPlace::File && !m_value->text().isEmpty());
}

bool SecretRow::check()
{
    QString problem;
    const auto wanted = change();
    if (wanted && wanted->kind == SecretChange::Kind::Name && !access::checkVariableName(wanted->variable))
        problem = tr("The name of an environment variable: letters, digits and _");
    else if (!wanted && m_reference && m_reference->place != place())
        problem = tr("Type it again to keep it there");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

void SecretRow::focusField()
{
    m_value->setFocus();
}

} // namespace slipway::views
