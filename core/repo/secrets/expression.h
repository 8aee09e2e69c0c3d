// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::repo::secrets {

using Expression = std::unique_ptr<const RE2>;

/// What the expressions of one set of rules may cost together: 2,000 expressions, 512 MiB (RE2 fills what it
/// is given only where contents ask for it) and the patience of who waits. One thread.
class ExpressionBudget
{
public:
    using Stop = std::function<bool()>; ///< true: compile nothing more

    explicit ExpressionBudget(Stop stop = {}, int expressions = 2000)
        : m_stop(std::move(stop))
        , m_left(expressions)
    {
    }

    /// As compileExpression(); null if the budget is used up or the work stopped.
    [[nodiscard]] Expression compile(const std::string& regex);
    /// Something was not compiled for want of budget.
    [[nodiscard]] bool isUsedUp() const { return m_isUsedUp; }

private:
    Stop m_stop;
    int m_left;
    int m_compiled = 0;
    int64_t m_bytesLeft = 512 << 20;
    bool m_isUsedUp = false;
};

/// Why RE2 refuses an expression, without quoting it: what is allow-listed may be a secret.
[[nodiscard]] QString refusalOf(const RE2& expression);

/// Compiled as bytes (Latin-1), so that content of any encoding can be searched; time is linear in the text
/// whatever the expression is. Memory of each is bounded. Not ok() if it is no RE2 expression.
[[nodiscard]] Expression compileExpression(const std::string& regex);

/// True if one of them is somewhere in the text.
[[nodiscard]] bool anyMatches(const std::vector<Expression>& expressions, std::string_view text);

} // namespace slipway::repo::secrets
