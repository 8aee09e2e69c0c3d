// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/expression.h"

#include <algorithm>

namespace slipway::repo::secrets {

Expression compileExpression(const std::string& regex)
{
    constexpr int64_t kUsual = 1 << 20;
    constexpr int64_t kMost = 16 << 20;
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    options.set_max_mem(kUsual);
    auto expression = std::make_unique<const RE2>(regex, options);
    if (expression->ok() || expression->error_code() != RE2::ErrorPatternTooLarge)
        return expression;
    options.set_max_mem(kMost);
    return std::make_unique<const RE2>(regex, options);
}

bool anyMatches(const std::vector<Expression>& expressions, std::string_view text)
{
    return std::any_of(expressions.begin(), expressions.end(), [&](const Expression& expression) {
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *expression);
    });
}

} // namespace slipway::repo::secrets
