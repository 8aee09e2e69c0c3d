// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/ai_eval_importers.h"
#include "plugins/report_files.h"

#include <QTest>

using namespace slipway;

class TestAiEvalImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesYieldTheirFacts_data();
    void samplesYieldTheirFacts();
    void dataAndProseAreNoEvaluations_data();
    void dataAndProseAreNoEvaluations();
    void everyDialectYieldsItsFacts_data();
    void everyDialectYieldsItsFacts();
    void theHashOfADataSetDependsOnNeitherOrderNorRepetition();
    void failuresBecomeFindings();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();

private:
    /// The facts but for the hash of the data set, which a test of its own is for.
    [[nodiscard]] QString factsOf(const QByteArray& bytes) const
    {
        return test::factsOf(m_importers, bytes).section(QStringLiteral("; ai.dataset_sha256"), 0, 0);
    }
    [[nodiscard]] QString hashOf(const QByteArray& bytes) const
    {
        return test::factsOf(m_importers, bytes).section(QStringLiteral("ai.dataset_sha256="), 1);
    }

    test::Importers m_importers = ai_eval::aiEvalImporters();
};

void TestAiEvalImporters::samplesYieldTheirFacts_data()
{
    QTest::addColumn<QString>("facts");
    QTest::newRow("deepeval-failing-fixture.json")
        << "deepeval: ai.cases=1; ai.failed=1; ai.failure_rate=100 %; ai.hallucination_rate=100 %; "
           "ai.cost_usd=0.0214 USD; ai.grader=model";
    QTest::newRow("deepeval-latest_test_run.json")
        << "deepeval: ai.cases=2; ai.failed=0; ai.failure_rate=0 %; ai.tokens=10635; "
           "ai.cost_usd=0.040269 USD; ai.grader=model";
    QTest::newRow("lm-eval-arc.json") << "lm-eval: ai.grader=code";
    QTest::newRow("lm-eval-pythia-bias.json") << "lm-eval: ai.grader=code";
    QTest::newRow("promptfoo-v3-mixed.json")
        << "promptfoo: ai.cases=10; ai.failed=3; ai.failure_rate=30 %; ai.tokens=666; "
           "ai.cost_usd=0.00030375 USD; ai.grader=code";
    QTest::newRow("ragas-aggregate.json") << "ragas: ai.cases=10; ai.grader=model";
    QTest::newRow("ragas-comparison-bom.csv") << "ragas: ai.faithfulness_percent=79.17 %; ai.grader=model";
}

void TestAiEvalImporters::samplesYieldTheirFacts()
{
    const QByteArray bytes = test::sample(QStringLiteral("eval/") + QLatin1String(QTest::currentDataTag()));
    if (bytes.isEmpty())
        QSKIP("the samples are not here");
    QTEST(factsOf(bytes), "facts");
    QCOMPARE(test::silentCuts(m_importers, bytes), QStringList());
}

void TestAiEvalImporters::dataAndProseAreNoEvaluations_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("questions with answers") << "eval/haluval-qa-sample.json";
    QTest::newRow("a leaderboard in prose") << "eval/vectara-hallucination-leaderboard.md";
}

void TestAiEvalImporters::dataAndProseAreNoEvaluations()
{
    QFETCH(QString, file);
    const QByteArray bytes = test::sample(file);
    if (bytes.isEmpty())
        QSKIP("the samples are not here");
    QCOMPARE(factsOf(bytes), QStringLiteral("error: 0 importers are sure"));
}

void TestAiEvalImporters::everyDialectYieldsItsFacts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("facts");
    QTest::newRow("promptfoo 2")
        << QByteArray(R"({"results":{"version":2,"results":[{"success":true,"vars":{"q":1},"cost":0.5,
            "gradingResult":{"componentResults":[{"pass":true,"assertion":{"type":"factuality"}}]}},
            {"success":false,"vars":{"q":2},"cost":0.25,"gradingResult":{"componentResults":[{"pass":false,
            "assertion":{"type":"factuality"}},{"pass":true,"assertion":{"type":"equals"}}]}}],
            "stats":{"successes":1,"failures":1,"tokenUsage":{"total":10,"assertions":{"total":5}}},
            "table":{"head":{"prompts":[]},"body":[]}}})")
        << "promptfoo: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.hallucination_rate=50 %; "
           "ai.tokens=15; ai.cost_usd=0.75 USD; ai.grader=code,model";
    QTest::newRow("promptfoo table")
        << QByteArray(R"({"head":{"prompts":[{"metrics":{"tokenUsage":{"total":7}}}],"vars":["q"]},"body":[
            {"vars":["a"],"outputs":[{"pass":true,"cost":1},{"pass":false,"cost":1}]},
            {"vars":["b"],"outputs":[{"pass":true},{"pass":true}]}]})")
        << "promptfoo: ai.cases=4; ai.failed=1; ai.failure_rate=25 %; ai.tokens=7; ai.cost_usd=2 USD";
    QTest::newRow("promptfoo lines")
        << QByteArray(
               "{\"success\":true,\"vars\":{\"q\":1},\"namedScores\":{},\"testCase\":{\"assert\":"
               "[{\"type\":\"llm-rubric\"}]}}\n{\"success\":false,\"vars\":{\"q\":2},\"namedScores\":{}}\n")
        << "promptfoo: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.grader=model";
    QTest::newRow("DeepEval with its Hallucination metric")
        << QByteArray(R"({"testCases":[{"name":"a","input":"i","success":true,"metricsData":[{"name":
            "Hallucination","success":true,"evaluationModel":"m","inputTokenCount":5,"outputTokenCount":2}]},
            {"name":"b","input":"j","metricsData":[{"name":"Exact Match","success":false,
            "evaluationModel":null}]}],"conversationalTestCases":[],"evaluationCost":null})")
        << "deepeval: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.hallucination_rate=0 %; ai.tokens=7; "
           "ai.grader=code,model";
    QTest::newRow("RAGAS rows")
        << QByteArray("user_input,response,reference,faithfulness,answer_relevancy\n"
                      "q1,r,g,1.0,0.9\nq2,r,g,0.5,0.8\nq3,r,g,nan,0.8\n")
        << "ragas: ai.cases=3; ai.hallucination_rate=50 %; ai.faithfulness_percent=75 %; ai.grader=model";
    QTest::newRow("lm-eval with sample counts")
        << QByteArray(
               R"({"results":{"a":{"alias":"a","acc,none":0.75,"acc_stderr,none":0.1},"g":{"acc,none":0.5}},
            "n-samples":{"a":{"original":100,"effective":8}},"versions":{"a":1}})")
        << "lm-eval: ai.cases=8; ai.failed=2; ai.failure_rate=25 %; ai.grader=code";
    QTest::newRow("lm-eval with two filters that disagree")
        << QByteArray(R"({"results":{"a":{"exact_match,strict":0.75,"exact_match,flexible":0.5}},
            "n-samples":{"a":{"original":8,"effective":8}},"versions":{"a":1}})")
        << "lm-eval: ai.cases=8; ai.grader=code";
    QTest::newRow("lm-eval samples")
        << QByteArray(
               "{\"doc_id\":0,\"doc\":{\"q\":1},\"target\":\"a\",\"filtered_resps\":[],\"filter\":\"none\","
               "\"acc\":1.0}\n{\"doc_id\":1,\"doc\":{\"q\":2},\"target\":\"a\",\"filtered_resps\":[],"
               "\"filter\":\"none\",\"acc\":0.0}\n")
        << "lm-eval: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.grader=code";
    QTest::newRow("HELM instances")
        << QByteArray(R"([{"instance_id":"id1","train_trial_index":0,"stats":[{"name":{"name":"exact_match"},
            "count":1,"sum":1.0,"mean":1.0},{"name":{"name":"num_prompt_tokens"},"count":1,"sum":30}]},
            {"instance_id":"id2","stats":[{"name":{"name":"exact_match"},"count":1,"sum":0.0}]},
            {"instance_id":"id2","perturbation":{"name":"typos"},"stats":[]}])")
        << "helm: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.tokens=30; ai.grader=code";
    QTest::newRow("HELM statistics")
        << QByteArray(R"([{"name":{"name":"num_instances","split":"test"},"count":1,"sum":20,"mean":20},
            {"name":{"name":"exact_match","split":"test"},"count":1,"sum":0.9,"mean":0.9},
            {"name":{"name":"exact_match","split":"test","perturbation":{"name":"t"}},"count":1,"sum":0.1,
            "mean":0.1}])")
        << "helm: ai.cases=20; ai.failed=2; ai.failure_rate=10 %; ai.grader=code";
    QTest::newRow("Phoenix experiment")
        << QByteArray(
               R"([{"example_id":"1","input":{"q":1},"reference_output":{"a":1},"output":"x","error":null,
            "prompt_token_count":3,"completion_token_count":4,"annotations":[{"name":"hallucination",
            "annotator_kind":"LLM","label":"hallucinated","score":1}]},{"example_id":"2","input":{"q":2},
            "output":"y","annotations":[{"name":"hallucination","annotator_kind":"LLM","label":"factual",
            "score":0},{"name":"exact","annotator_kind":"CODE","score":1}]}])")
        << "phoenix: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.hallucination_rate=50 %; ai.tokens=7; "
           "ai.grader=code,model";
    QTest::newRow("Phoenix annotations")
        << QByteArray(R"({"data":[{"id":"1","span_id":"s","name":"quality","annotator_kind":"HUMAN","result":
            {"label":"correct","score":1}}],"next_cursor":null})")
        << "phoenix: ai.cases=1; ai.failed=0; ai.failure_rate=0 %; ai.grader=human";
    QTest::newRow("Phoenix evaluation table")
        << QByteArray("context.span_id,label,score,explanation\na,hallucinated,1,x\nb,factual,0,\"y, z\"\n")
        << "phoenix: ai.cases=2; ai.failed=1; ai.failure_rate=50 %; ai.hallucination_rate=50 %";
    QTest::newRow("OpenInference spans")
        << QByteArray(R"([{"name":"agent","span_kind":"AGENT","context":{},"attributes":{"llm":{"token_count":
            {"total":99}}}},{"name":"call","span_kind":"LLM","context":{},"attributes":{"llm.token_count.total":12}},
            {"name":"call","span_kind":"LLM","context":{},"attributes":{"llm":{"token_count":{"total":30}}}}])")
        << "phoenix: ai.tokens=42";
}

void TestAiEvalImporters::everyDialectYieldsItsFacts()
{
    QFETCH(QByteArray, bytes);
    QTEST(factsOf(bytes), "facts");
}

void TestAiEvalImporters::theHashOfADataSetDependsOnNeitherOrderNorRepetition()
{
    const QByteArray header = "question,ground_truth,faithfulness\n";
    const QString hash = hashOf(header + "a,x,1\nb,y,1\n");
    QCOMPARE(hash.size(), 64);
    QCOMPARE(hashOf(header + "b,y,0.5\na,x,1\na,x,0\n"), hash);
    QVERIFY(hashOf(header + "b,y,1\na,z,1\n") != hash);
}

void TestAiEvalImporters::failuresBecomeFindings()
{
    const auto report =
        test::reportOf(m_importers, R"({"testCases":[{"name":"a","success":false,"metricsData":[
        {"name":"Bias","success":false},{"name":"Toxicity","success":true}]}]})");
    QVERIFY2(report.ok(), "refused");
    QCOMPARE(report->findings.size(), size_t(1));
    QCOMPARE(report->findings.front().message, QStringLiteral("a failed: Bias"));
}

void TestAiEvalImporters::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("promptfoo result without an outcome")
        << QByteArray(R"({"results":{"version":3,"results":[{"vars":{}}],"stats":{}}})");
    QTest::newRow("RAGAS row with too few fields") << QByteArray("question,faithfulness\na\n");
    QTest::newRow("lm-eval sample without its id")
        << QByteArray("{\"doc_id\":0,\"filtered_resps\":[],\"acc\":1}\n{\"acc\":1}\n");
    QTest::newRow("HELM instance without statistics")
        << QByteArray(R"([{"instance_id":"a","stats":[]},{"instance_id":"b"}])");
}

void TestAiEvalImporters::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto report = test::reportOf(m_importers, bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, model::ErrorCode::InvalidInput);
    QVERIFY(!report.error().where.isEmpty());
}

QTEST_GUILESS_MAIN(TestAiEvalImporters)
#include "tst_ai_eval_importers.moc"
