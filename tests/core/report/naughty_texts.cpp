// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/naughty_texts.h"

#include "core/report/dossiers.h"
#include "support/builders.h"

#include <QFile>

namespace slipway::test {

using namespace model;

QStringList naughtyTexts()
{
    QStringList texts{QString(10'000, QLatin1Char('x')),
                      QStringLiteral("word ").repeated(2000),
                      QString::fromUtf8("العربية עברית \u202eesrever\u202c"),
                      QString::fromUtf8("漢字かな交じり文の質問は、どこで改行されるのか？ 한국어 中文"),
                      QString::fromUtf8("👩‍🚀🏳️‍🌈👨‍👩‍👧‍👦 🇩🇪"),
                      QStringLiteral("Z\u0351\u036b\u0343\u036aa\u0300\u0301\u0302\u0303\u0304l"),
                      QStringLiteral("{{TITLE}} {{#ROW}} {{=<% %>=}} %1 %2 %n"),
                      QStringLiteral("</td></tr></table><script>alert(1)</script>"),
                      QStringLiteral("a | b || c\n\n# d\r\n- e\tf"),
                      QStringLiteral("/Type /Catalog endobj ) >> startxref"),
                      QStringLiteral("=cmd|' /C calc'!A0")};
    QFile list(sourceDir() + QStringLiteral("/../shared/corpora/strings/blns.json"));
    if (!list.open(QIODevice::ReadOnly))
        return texts;
    for (const Json& text : Json::parse(list.readAll().toStdString()))
        texts += toQString(text.get_ref<const std::string&>());
    texts.removeAll(QString()); // nothing is there or not, and not naughty
    return texts;
}

readiness::Dossier aNaughtyDossier()
{
    const QStringList texts = naughtyTexts();
    readiness::Dossier dossier = aDossier(static_cast<int>(texts.size()));
    Policy policy = *dossier.policy;
    for (size_t i = 0; i < policy.criteria.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        policy.criteria[i].question = text;
        dossier.evaluation.results[i].measured = text;
        dossier.evaluation.results[i].explanation = text;
    }
    dossier.policy = std::make_shared<const Policy>(std::move(policy));
    return dossier;
}

} // namespace slipway::test
