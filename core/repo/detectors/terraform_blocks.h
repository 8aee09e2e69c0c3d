// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace slipway::repo {

/// A `resource "TYPE" "NAME" { … }` of a Terraform file.
struct TerraformBlock
{
    QString type;
    QString name;
    int line = 0;
    QString body; ///< between its braces, comments left out
};

/// The resources of a file, found by their braces; strings and comments are passed over. Not a full HCL
/// reader: it says which blocks are there and what they contain, not what their expressions come to.
[[nodiscard]] std::vector<TerraformBlock> terraformResources(std::string_view text);

} // namespace slipway::repo
