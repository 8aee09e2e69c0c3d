// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/scan_importers.h"

#include "plugins/scan/checkstyle_importer.h"
#include "plugins/scan/clang_tidy_importer.h"
#include "plugins/scan/detect_secrets_importer.h"
#include "plugins/scan/eslint_importer.h"
#include "plugins/scan/gitleaks_importer.h"
#include "plugins/scan/sarif_importer.h"
#include "plugins/scan/trufflehog_importer.h"

namespace slipway::plugin {

std::vector<const Importer*> scanImporters()
{
    static const SarifImporter sarif;
    static const GitleaksImporter gitleaks;
    static const TrufflehogImporter trufflehog;
    static const DetectSecretsImporter detectSecrets;
    static const EslintImporter eslint;
    static const ClangTidyImporter clangTidy;
    static const CheckstyleImporter checkstyle;
    return {&sarif, &gitleaks, &trufflehog, &detectSecrets, &eslint, &clangTidy, &checkstyle};
}

} // namespace slipway::plugin
