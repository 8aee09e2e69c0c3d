// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::plugins {

/// Makes the SDK's files readable under ":/slipway/sdk/": python/, cpp/ and starters/. Any number of times,
/// any thread.
void initSdkFiles();

} // namespace slipway::plugins
