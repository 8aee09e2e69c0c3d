// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/told_dossier.h"

#include "core/readiness/explanation.h"
#include "core/report/report_language.h"

namespace slipway::views {

ReadRelease readRelease(readiness::Dossier dossier, const QString& language, const policy::WhatIf& whatIf)
{
    const auto read = std::make_shared<const readiness::Dossier>(std::move(dossier));
    const policy::Phrases phrases = report::ReportLanguage(language).phrases();
    if (phrases.isEnglish())
        return {read, read};
    auto told = std::make_shared<readiness::Dossier>(*read);
    readiness::explainIn(*told, phrases, whatIf);
    return {read, std::move(told)};
}

} // namespace slipway::views
