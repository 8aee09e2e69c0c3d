// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_reference.h"
#include "views/sources/source_port.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// One secret of a source: where it lies and how old it is, and a field to give, replace, name or remove it.
/// What lies there is never shown.
class SecretRow : public QWidget
{
    Q_OBJECT

public:
    SecretRow(const access::SecretAsk& ask, const std::optional<access::SecretReference>& reference,
              const SecretRooms& rooms, const QDateTime& now, QWidget* parent);

    [[nodiscard]] const access::SecretAsk& ask() const { return m_ask; }
    /// What is to be done with it; nothing: it stays as it is.
    [[nodiscard]] std::optional<access::SecretChange> change() const;
    /// True if the file of secrets is needed for it.
    [[nodiscard]] bool usesFile() const;
    /// Says what is wrong beside it; true if nothing is.
    [[nodiscard]] bool check();
    void focusField();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeFields(const SecretRooms& rooms);
    [[nodiscard]] access::SecretPlace place() const;
    void showStanding();
    void showPlace();

    access::SecretAsk m_ask;
    std::optional<access::SecretReference> m_reference;
    QDateTime m_now;
    QLabel* m_standing;
    QComboBox* m_place;
    QLineEdit* m_value;
    QPushButton* m_remove;
    QLabel* m_problem;
};

} // namespace slipway::views
