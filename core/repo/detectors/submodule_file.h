// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace slipway::repo {

enum class SubmoduleTransport
{
    Checked,  ///< https, ssh
    Relative, ///< to the address of the repository itself
    Unsafe,   ///< nobody checks what comes, or it runs or reads what is on the machine
};

/// One section of .gitmodules, gitmodules(5).
struct SubmoduleEntry
{
    QString path; ///< without a slash at its end
    SubmoduleTransport transport = SubmoduleTransport::Checked;
    QString why;  ///< of an unsafe one: its scheme in words
    int line = 0; ///< of the URL, else of the section
};

/// Sections without a path are left out, and what comes after 10,000 of them.
[[nodiscard]] std::vector<SubmoduleEntry> readSubmodules(const QByteArray& content);

} // namespace slipway::repo
