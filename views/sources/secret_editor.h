// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sources/source_port.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace slipway::views {

class SecretRow;

/// The secrets that a source's plugin asks for, a row each, and the passphrase of the file of secrets where
/// it is needed.
class SecretEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEditor(QWidget* parent);

    /// Makes the rows anew.
    void open(const std::vector<access::SecretAsk>& asks, const access::SecretReferences& secrets,
              const SecretRooms& rooms, const QDateTime& now);
    /// What is to be done, as it is filled in now.
    [[nodiscard]] std::shared_ptr<const SecretWork> work() const;
    /// Says what is wrong beside the fields; true if nothing is.
    [[nodiscard]] bool check(bool takesFocus);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString passphraseProblem() const;
    void showPassphrase();

    SecretRooms m_rooms;
    std::vector<SecretRow*> m_rows;
    QVBoxLayout* m_layout;
    QWidget* m_closed; ///< shown while a passphrase is needed
    QLabel* m_passphraseLabel;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_problem;
};

} // namespace slipway::views
