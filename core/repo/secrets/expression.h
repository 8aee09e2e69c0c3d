// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::repo::secrets {

using Expression = std::unique_ptr<const RE2>;

/// Compiled as bytes (Latin-1), so that content of any encoding can be searched; time is linear in the text
/// whatever the expression is. Memory of each is bounded. Not ok() if it is no RE2 expression.
[[nodiscard]] Expression compileExpression(const std::string& regex);

/// True if one of them is somewhere in the text.
[[nodiscard]] bool anyMatches(const std::vector<Expression>& expressions, std::string_view text);

} // namespace slipway::repo::secrets
