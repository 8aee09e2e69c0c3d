// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace slipway::views {
class PdfReader;
}

namespace slipway::app {

/// Loads slipway-pdf.so from beside the program, or from ../lib*/slipway where it is installed; once, and for
/// good. NotFound: it is in neither place, or it cannot be loaded.
[[nodiscard]] model::Result<const views::PdfReader*> loadPdfReader();

} // namespace slipway::app
