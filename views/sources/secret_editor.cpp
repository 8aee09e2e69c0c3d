// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/secret_editor.h"

#include "views/sources/secret_row.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

QLineEdit* makePassphrase(const char* name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return line;
}

} // namespace

SecretEditor::SecretEditor(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_closed(new QWidget(this))
    , m_passphraseLabel(makeLabel({}, TextStyle::Small, m_closed, true))
    , m_passphrase(makePassphrase("secretPassphrase", m_closed))
    , m_again(makePassphrase("secretPassphraseAgain", m_closed))
    , m_problem(makeParagraph({}, TextStyle::Small, m_closed))
{
    m_layout->setContentsMargins(0, 8, 0, 0);
    m_layout->setSpacing(12);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_again->setPlaceholderText(tr("The same again"));
    m_again->setAccessibleName(tr("The same passphrase again"));
    m_problem->setObjectName(QStringLiteral("secretPassphraseProblem"));
    m_problem->setProperty("failing", true);
    m_problem->hide();
    auto* column = new QVBoxLayout(m_closed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_passphraseLabel, m_passphrase, m_again, m_problem})
        column->addWidget(part);
    m_layout->addWidget(m_closed);
    for (QLineEdit* line : {m_passphrase, m_again})
        connect(line, &QLineEdit::textChanged, this, &SecretEditor::edited);
}

void SecretEditor::open(const std::vector<access::SecretAsk>& asks, const access::SecretReferences& secrets,
                        const SecretRooms& rooms, const QDateTime& now)
{
    m_rooms = rooms;
    for (SecretRow* row : m_rows)
        delete row;
    m_rows.clear();
    for (const access::SecretAsk& ask : asks) {
        const auto found = secrets.find(ask.name);
        auto* row = new SecretRow(ask, found == secrets.end() ? std::nullopt : std::optional(found->second),
                                  rooms, now, this);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        connect(row, &SecretRow::edited, this, [this] {
            showPassphrase();
            Q_EMIT edited();
        });
        row->show();
        m_rows.push_back(row);
    }
    m_passphrase->clear();
    m_again->clear();
    const QString label = rooms.hasFile ? tr("Passphrase of your encrypted file of secrets")
                                        : tr("New passphrase, for your encrypted file of secrets");
    m_passphraseLabel->setText(label);
    m_passphrase->setAccessibleName(label);
    m_again->setVisible(!rooms.hasFile);
    m_problem->hide();
    showPassphrase();
    setVisible(!m_rows.empty());
    if (!m_rows.empty())
        tabAsLaidOut(*m_layout);
}

void SecretEditor::showPassphrase()
{
    m_closed->setVisible(
        !m_rooms.isFileOpen &&
        std::any_of(m_rows.begin(), m_rows.end(), [](const SecretRow* row) { return row->usesFile(); }));
}

std::shared_ptr<const SecretWork> SecretEditor::work() const
{
    auto work = std::make_shared<SecretWork>();
    for (const SecretRow* row : m_rows) {
        if (auto change = row->change())
            work->changes.emplace(row->ask().name, std::move(*change));
    }
    if (!m_closed->isHidden() && !m_passphrase->text().isEmpty())
        work->passphrase = access::Secret(m_passphrase->text());
    return work;
}

QString SecretEditor::passphraseProblem() const
{
    if (m_closed->isHidden())
        return {};
    // Without it the source can be stored all the same, but nothing new be put into the file.
    const bool isNeeded = std::any_of(m_rows.begin(), m_rows.end(), [](const SecretRow* row) {
        const auto change = row->change();
        return change && row->usesFile();
    });
    if (m_passphrase->text().isEmpty())
        return isNeeded ? tr("It must be given") : QString();
    return m_rooms.hasFile || m_passphrase->text() == m_again->text() ? QString()
                                                                      : tr("The two are not the same");
}

bool SecretEditor::check(bool takesFocus)
{
    bool isGood = true;
    for (SecretRow* row : m_rows) {
        if (row->check())
            continue;
        if (std::exchange(isGood, false) && takesFocus)
            row->focusField();
    }
    const QString problem = passphraseProblem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() && isGood && takesFocus)
        m_passphrase->setFocus();
    return isGood && problem.isEmpty();
}

} // namespace slipway::views
