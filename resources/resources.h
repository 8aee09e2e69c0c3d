// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What ships inside the program, under ":/slipway/": schemas/, policies/, demo/, starters/ and, with the
/// GUI library, fonts/, icons/, themes/ and translations/. The libraries are static, so the linker would drop
/// their registration: whoever reads resources calls these first. Any number of times, any thread.
namespace slipway::resources {

/// Schemas, policies, demo and starters (target slipway_resources).
void initResources();

/// Fonts, icons, themes, translations and docs/detectors.md (target slipway_resources_gui).
void initGuiResources();

} // namespace slipway::resources
