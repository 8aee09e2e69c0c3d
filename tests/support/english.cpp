// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/language/language.h"

#include <QCoreApplication>

namespace {

void speakEnglish()
{
    slipway::views::loadLanguage(QStringLiteral("en"));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
