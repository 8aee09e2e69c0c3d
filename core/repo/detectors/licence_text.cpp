// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/licence_text.h"

#include <QRegularExpression>

#include <array>

namespace slipway::repo {

namespace {

struct Phrase
{
    const char* spdx;
    const char* phrase; ///< lower case, single spaces
};

// In order: texts that quote others come first (AGPL and LGPL name the GPL, BSD-3 contains BSD-2).
constexpr std::array kPhrases{
    Phrase{"AGPL-3.0", "gnu affero general public license version 3"},
    Phrase{"LGPL-3.0", "gnu lesser general public license version 3"},
    Phrase{"LGPL-3.0", "under the terms of the lgplv3"},
    Phrase{"LGPL-2.1", "gnu lesser general public license version 2.1"},
    Phrase{"GPL-3.0", "gnu general public license version 3"},
    Phrase{"GPL-2.0", "gnu general public license version 2"},
    Phrase{"MPL-2.0", "mozilla public license version 2.0"},
    Phrase{"MPL-2.0", "mozilla public license, version 2.0"},
    Phrase{"Apache-2.0", "apache license version 2.0"},
    Phrase{"Apache-2.0", "apache license, version 2.0"},
    Phrase{"EPL-2.0", "eclipse public license - v 2.0"},
    Phrase{"BSL-1.0", "boost software license - version 1.0"},
    Phrase{"CC0-1.0", "cc0 1.0 universal"},
    Phrase{"EUPL-1.2", "european union public licence v. 1.2"},
    Phrase{"BUSL-1.1", "business source license 1.1"},
    Phrase{"Elastic-2.0", "elastic license 2.0"},
    Phrase{"SSPL-1.0", "server side public license"},
    Phrase{"Unlicense", "this is free and unencumbered software released into the public domain"},
    Phrase{"WTFPL", "do what the fuck you want to public license"},
    Phrase{"Zlib", "this software is provided 'as-is', without any express or implied warranty"},
    Phrase{"OFL-1.1", "sil open font license version 1.1"},
    // ISC with its condition left out.
    Phrase{"0BSD", "for any purpose with or without fee is hereby granted. the software is provided"},
    Phrase{"ISC", "permission to use, copy, modify, and/or distribute this software for any purpose"},
    Phrase{"ISC", "permission to use, copy, modify, and distribute this software for any purpose"},
    Phrase{"BSD-4-Clause", "all advertising materials mentioning features or use of this software"},
    Phrase{"BSD-3-Clause", "may be used to endorse or promote products derived from this software"},
    Phrase{"BSD-2-Clause", "redistributions in binary form must reproduce the above copyright notice"},
    Phrase{"MIT", "permission is hereby granted, free of charge, to any person obtaining a copy"},
    // Beside the licence of the code these are for its pictures.
    Phrase{"CC-BY-SA-4.0", "creative commons attribution-sharealike 4.0 international"},
    Phrase{"CC-BY-4.0", "creative commons attribution 4.0 international"},
};

} // namespace

QString spdxOf(const QByteArray& text)
{
    static const QRegularExpression declared(QStringLiteral("SPDX-License-Identifier:\\s*([A-Za-z0-9.+-]+)"));
    const QString whole = QString::fromUtf8(text.left(64 * 1024));
    const auto match = declared.match(whole);
    const QString folded = whole.toLower().simplified();
    for (const Phrase& phrase : kPhrases) {
        if (folded.contains(QLatin1String(phrase.phrase)))
            return QString::fromLatin1(phrase.spdx);
    }
    return match.hasMatch() ? match.captured(1) : QStringLiteral("unrecognised");
}

} // namespace slipway::repo
