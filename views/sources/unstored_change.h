// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::views {

/// Whether a form holds what was typed and not stored, and which way out of it was asked about: the first
/// time a way out is a question, the second time in a row it is the answer. Whoever goes on is asked again.
class UnstoredChange
{
public:
    enum class WayOut
    {
        None,
        Leave,
        OpenAnother
    };

    void note(); ///< something was typed
    void clear();
    /// Something else is said now than the question.
    void takeBackQuestion() { m_asked = WayOut::None; }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool isAsking() const { return m_asked != WayOut::None; }
    /// Whether nothing would be lost, or it was asked before. Otherwise it is to be asked now.
    [[nodiscard]] bool allows(WayOut way);

private:
    bool m_isThere = false;
    WayOut m_asked = WayOut::None; ///< and not answered
};

} // namespace slipway::views
