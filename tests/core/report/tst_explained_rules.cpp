// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/explanation.h"

#include "core/report/told_situations.h"
#include "resources/resources.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

Q_DECLARE_METATYPE(Situation)

namespace {

/// It forecasts a peak.
Evidence theBrief()
{
    Evidence brief = anEvidence()
                         .from(QStringLiteral("brief"))
                         .release(aRelease().name)
                         .with(QStringLiteral("brief.stated"), true)
                         .with(QStringLiteral("brief.peak_rps"), 100.0);
    brief.kind = QStringLiteral("launch-brief");
    return brief;
}

void row(const char* name, const Situation& situation, const char* english, const char* german,
         const char* japanese)
{
    QTest::newRow(name) << situation << QString::fromUtf8(english) << QString::fromUtf8(german)
                        << QString::fromUtf8(japanese);
}

/// What was measured is there, and fresh.
void addReadings()
{
    row("a number", asking(kPeakRule), "Measured 1.4x, needs at least 2x.",
        "Gemessen: 1,4x, gefordert: mindestens 2x.", "測定値: 1.4倍、要件: 2倍以上。");
    row("a share", asking(factRule("coverage.line_percent", ">", "80")), "Measured 79.5%, needs over 80%.",
        "Gemessen: 79,5\u00a0%, gefordert: über 80\u00a0%.", "測定値: 79.5%、要件: 80%超。");
    row("a count", asking(factRule("tests.failed", "==", "0")), "Measured 2\u00a0failed tests, needs none.",
        "Gemessen: 2\u00a0fehlgeschlagene Tests, gefordert: keine.",
        "測定値: 失敗したテスト 2、要件: なし。");
    row("one of it", asking(factRule("repo.dlq.missing", "<=", "0")),
        "Measured 1\u00a0queue without a dead letter queue, needs none.",
        "Gemessen: 1\u00a0Warteschlange ohne Dead-Letter-Queue, gefordert: keine.",
        "測定値: デッドレターキューのないキュー 1、要件: なし。");
    row("a flag", asking(kReadme), "Measured missing, needs present.",
        "Gemessen: fehlt, gefordert: vorhanden.", "測定値: なし、要件: あり。");
    row("a hint", asking(factRule("tests.failed", ">=", "1", ",\"hint\":true")),
        "Measured 2\u00a0failed tests, needs at least 1. A check that can be wrong found it; a person "
        "should "
        "confirm.",
        "Gemessen: 2\u00a0fehlgeschlagene Tests, gefordert: mindestens 1. Eine Prüfung, die sich irren "
        "kann, "
        "hat es gefunden; eine Person sollte das bestätigen.",
        "測定値: 失敗したテスト "
        "2、要件: 1以上。誤検出の可能性があるチェックで確認されました。人による確認が必要です。");
}

/// It is too old, of something else, or not there; or another fact is asked for.
void addWhatIsMissing()
{
    row("too old", asking(kPeakRule, R"("freshness":"P2D")"),
        "Measured 1.4x, needs at least 2x. The evidence is 3\u00a0d old, and may be 2\u00a0d at most.",
        "Gemessen: 1,4x, gefordert: mindestens 2x. Der Nachweis ist 3\u00a0Tage alt, erlaubt sind "
        "höchstens "
        "2\u00a0Tage.",
        "測定値: 1.4倍、要件: 2倍以上。エビデンスは3日前のものです。許容は最大2日です。");
    row("of another commit", asking(factRule("repo.runbooks.count", ">=", "1")),
        "The evidence is for bbbbbbb, not for aaaaaaa.", "Der Nachweis gilt für bbbbbbb, nicht für aaaaaaa.",
        "エビデンスはbbbbbbbのもので、aaaaaaaのものではありません。");
    row("not reported", asking(factRule("load.p95_ms", "<", "300")), "Nothing has reported load.p95_ms yet.",
        "load.p95_ms wurde noch nicht gemeldet.", "load.p95_msはまだ報告されていません。");
    row("not answered by what would", asking(factRule("load.p95_ms", "<", "300"), R"("answered_by":"k6")"),
        "Nothing has answered this yet; k6 would.", "Noch ohne Antwort; antworten würde: k6.",
        "まだ回答がありません。回答になるもの: k6。");
    Situation compared =
        asking(R"({"fact":"load.peak_rps","op":">=","value":{"fact":"brief.peak_rps","times":2}})");
    compared.evidence.push_back(theBrief());
    row("another fact", compared, "Measured 150\u00a0/s, needs at least 2x 100\u00a0/s = 200\u00a0/s.",
        "Gemessen: 150\u00a0/s, gefordert: mindestens 2x 100\u00a0/s = 200\u00a0/s.",
        "測定値: 150\u00a0/秒、要件: 2倍 100\u00a0/秒 = 200\u00a0/秒以上。");
    row("nothing to compare with",
        asking(R"({"fact":"load.peak_rps","op":">=","value":{"fact":"brief.peak_rps","times":2}})"),
        "The launch brief does not say what to compare with: Peak requests per second that the launch "
        "brief "
        "forecasts.",
        "Der Startbrief sagt nicht, womit zu vergleichen ist: Spitze der Anfragen pro Sekunde, die der "
        "Startbrief vorhersagt.",
        "比較する値がローンチブリーフにありません: "
        "ローンチブリーフが予測するピーク時の毎秒リクエスト数。");
}

/// What people said.
void addPeople()
{
    row("nobody's answer", asking(kAttested), "Nobody has answered yet; the qa-lead can.",
        "Noch hat niemand geantwortet; die Rolle qa-lead kann es.",
        "まだ誰も回答していません。qa-leadが回答できます。");
    row("a yes", answered(anAttestation("a")),
        "Measured attested, expires in 30\u00a0d, needs a person's answer. ada says: seen it work",
        "Gemessen: bestätigt, läuft in 30\u00a0Tagen ab, gefordert: Antwort einer Person. ada sagt: seen "
        "it "
        "work",
        "測定値: 証明済み、30日後に期限切れ、要件: 人による回答。adaの回答: seen it work");
    row("a no", answered(anAttestation("a", false)),
        "Measured denied, needs a person's answer. ada says: seen it work",
        "Gemessen: verneint, gefordert: Antwort einer Person. ada sagt: seen it work",
        "測定値: 否定、要件: 人による回答。adaの回答: seen it work");
    row("an answer that expired", answered(anAttestation("a", true, -4)),
        "Measured answer expired, needs a person's answer. The answer expired 4\u00a0d ago. ada says: "
        "seen it "
        "work",
        "Gemessen: Antwort abgelaufen, gefordert: Antwort einer Person. Die Antwort ist vor 4\u00a0Tagen "
        "abgelaufen. ada sagt: seen it work",
        "測定値: 回答の期限切れ、要件: 人による回答。回答は4日前に期限が切れました。adaの回答: seen it "
        "work");
    Situation waived = asking(kReadme);
    waived.people.waivers = {aWaiver("a")};
    row("a waiver", waived,
        "Waived by vp, ends in 14\u00a0d, requested by bob: low traffic (Measured missing, needs "
        "present.)",
        "Ausnahme von vp genehmigt, endet in 14\u00a0Tagen, beantragt von bob: low traffic (Gemessen: "
        "fehlt, "
        "gefordert: vorhanden.)",
        "vpが免除を許可、14日後に終了、申請者bob: low traffic（測定値: なし、要件: あり。）");
}

/// Of a project and of other criteria.
void addOthers()
{
    row("what does not apply", asking(kReadme, R"("when":{"project_kind":["library"]})"),
        "Does not apply to this project.", "Für dieses Projekt nicht anwendbar.",
        "このプロジェクトには該当しません。");
    row("a kind", asking(R"({"project_kind":["library","prototype"]})"),
        "Measured web-service, needs library, prototype.",
        "Gemessen: Webdienst, gefordert: Bibliothek, Prototyp.",
        "測定値: Webサービス、要件: ライブラリ, プロトタイプ。");
    Situation reference = asking(kReadme);
    reference.policy = aPolicy({aCriterion("a", R"({"criterion":"b"})"), aCriterion("b", kReadme)});
    row("another criterion", reference,
        "Measured fail, needs pass of “Question b”. Measured missing, needs present.",
        "Gemessen: nicht erfüllt, gefordert: „Question b“ erfüllt. Gemessen: fehlt, gefordert: "
        "vorhanden.",
        "測定値: 不合格、要件: 「Question b」の合格。測定値: なし、要件: あり。");
}

/// Of several parts.
void addParts()
{
    row("all of several", asking("{\"all\":[" + kPeakRule + "," + kReadme + "]}"),
        "Measured 1.4x, needs at least 2x. 0 of 2 parts hold; missing: Sustained requests per second of "
        "the "
        "load test over the forecast peak (1.4x, needs at least 2x); A README is there (missing, needs "
        "present).",
        "Gemessen: 1,4x, gefordert: mindestens 2x. 0 von 2 Teilen erfüllt; es fehlt: Dauerhafte Anfragen "
        "pro "
        "Sekunde im Lasttest im Verhältnis zur vorhergesagten Spitze (1,4x, gefordert: mindestens 2x); "
        "Ein "
        "README ist da (fehlt, gefordert: vorhanden).",
        "測定値: "
        "1.4倍、要件: "
        "2倍以上。2項目中0項目を満たしています。不足: "
        "予測ピークに対する負荷テストの持続的な毎秒リクエスト数の倍率（1.4倍、要件: 2倍以上）; "
        "READMEがある（なし、要件: あり）。");
    row("any of several", asking("{\"any\":[" + kReadme + "," + factRule("load.p95_ms", "<", "300") + "]}"),
        "Nothing has reported load.p95_ms yet. None of 2 ways holds: A README is there (missing, needs "
        "present); 95th percentile of response time in the load test (not reported, needs under "
        "300\u00a0ms).",
        "load.p95_ms wurde noch nicht gemeldet. Keine von 2 Möglichkeiten ist erfüllt: Ein README ist da "
        "(fehlt, "
        "gefordert: vorhanden); 95. Perzentil der Antwortzeit im Lasttest (nicht gemeldet, gefordert: "
        "unter "
        "300\u00a0ms).",
        "load.p95_msはまだ報告されていません。2通りの方法のいずれも満たしていません: "
        "READMEがある（なし、要件: あり）; "
        "負荷テストでの応答時間の95パーセンタイル（未報告、要件: 300\u00a0ms未満）。");
    row("not", asking("{\"not\":" + factRule("tests.failed", ">=", "1") + "}"),
        "Measured 2\u00a0failed tests, needs not at least 1.",
        "Gemessen: 2\u00a0fehlgeschlagene Tests, gefordert: nicht mindestens 1.",
        "測定値: 失敗したテスト 2、要件: 「1以上」以外。");
    row("so many of several",
        asking("{\"count\":{\"of\":[" + kPeakRule + "," + kReadme + "],\"op\":\">=\",\"value\":1}}"),
        "Measured 0 of 2, needs at least 1 of 2. 0 of 2 parts hold; missing: Sustained requests per "
        "second of "
        "the load test over the forecast peak (1.4x, needs at least 2x); A README is there (missing, "
        "needs "
        "present).",
        "Gemessen: 0 von 2, gefordert: mindestens 1 von 2. 0 von 2 Teilen erfüllt; es fehlt: Dauerhafte "
        "Anfragen pro Sekunde im Lasttest im Verhältnis zur vorhergesagten Spitze (1,4x, gefordert: "
        "mindestens 2x); Ein README ist da (fehlt, gefordert: vorhanden).",
        "測定値: "
        "2件中0件、要件: "
        "2件中1件以上。2項目中0項目を満たしています。不足: "
        "予測ピークに対する負荷テストの持続的な毎秒リクエスト数の倍率（1.4倍、要件: 2倍以上）; "
        "READMEがある（なし、要件: あり）。");
}

} // namespace

/// What each kind of rule found, said in German and Japanese.
class TestExplainedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::initGuiResources(); }

    void everyKindOfRuleIsExplained_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("japanese");
        addReadings();
        addWhatIsMissing();
        addPeople();
        addParts();
        addOthers();
    }

    void everyKindOfRuleIsExplained()
    {
        QFETCH(Situation, situation);
        QFETCH(QString, english);
        QFETCH(QString, german);
        QFETCH(QString, japanese);
        const readiness::Dossier recorded = dossierOf(situation);
        QCOMPARE(recorded.evaluation.results.front().explanation, english);
        for (const auto& [code, said] : {std::pair("de", german), std::pair("ja", japanese)}) {
            readiness::Dossier dossier = recorded;
            readiness::explainIn(dossier, phrasesOf(code));
            const CriterionResult& result = dossier.evaluation.results.front();
            QCOMPARE(result.explanation, said);
            QCOMPARE(result.state, recorded.evaluation.results.front().state);
            QCOMPARE(result.judged, recorded.evaluation.results.front().judged);
        }
    }

    /// People write places and words of ours: neither is filled or translated.
    void whatPeopleWroteIsToldAsTheyWroteIt()
    {
        Attestation attestation = anAttestation("a", false);
        attestation.by = QStringLiteral("%2");
        attestation.reason = QStringLiteral("%1 %2 missing");
        readiness::Dossier dossier = dossierOf(answered(attestation));
        QCOMPARE(dossier.evaluation.results.front().explanation,
                 QStringLiteral("Measured denied, needs a person's answer. %2 says: %1 %2 missing"));
        readiness::explainIn(dossier, phrasesOf("de"));
        QCOMPARE(
            dossier.evaluation.results.front().explanation,
            QStringLiteral("Gemessen: verneint, gefordert: Antwort einer Person. %2 sagt: %1 %2 missing"));
    }

    /// What was supposed is part of what is evaluated again.
    void whatWasSupposedIsExplained()
    {
        Situation situation = asking(kReadme);
        situation.overrides.insert(CriterionId(QStringLiteral("a")), ResultState::Pass);
        readiness::Dossier dossier = dossierOf(situation);
        QCOMPARE(dossier.evaluation.verdict, Verdict::Go);
        readiness::explainIn(dossier, phrasesOf("de"), {situation.overrides});
        QCOMPARE(
            dossier.evaluation.reason,
            QStringLiteral("Alle blockierenden Kriterien sind erfüllt, und kein schwerwiegendes ist offen."));
    }
};

QTEST_GUILESS_MAIN(TestExplainedRules)
#include "tst_explained_rules.moc"
