// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_desk.h"
#include "core/readiness/brief_markdown.h"

#include "support/value_of.h"

#include <QTest>

#include <random>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::BriefDocument;

namespace {

BriefDocument read(const QByteArray& text)
{
    return valueOf(readiness::briefFromMarkdown(text, QStringLiteral("b.md")));
}

QString refusal(const QByteArray& text)
{
    const auto document = readiness::briefFromMarkdown(text, QStringLiteral("b.md"));
    return document ? QString() : document.error().line();
}

/// Texts that could be taken for something else.
const QStringList kAwkward{
    QStringLiteral("plain"),
    QStringLiteral("## Goals"),
    QStringLiteral("# Title\n## Risks\n### deeper"),
    QStringLiteral("\\## already\n\\\\# twice"),
    QStringLiteral("##"),
    QStringLiteral("```\n## Goals\nunclosed"),
    QStringLiteral("~~~\n# a\n~~~"),
    QStringLiteral("- a\n- b\n\n1. c"),
    QStringLiteral("one\n\n  two\n\n\n    three\n   \nfour"),
    QStringLiteral("---\nforecast:\n  users: 1\n---"),
    QStringLiteral("a — b \\— c — "),
    QStringLiteral("— starts"),
    QStringLiteral("ends —"),
    QStringLiteral("| a | b |\n| --- | --- |\n| c | d |"),
    QStringLiteral("|---|\n|x|"),
    QStringLiteral("目標は速さ 🚀\nمرحبا"),
    QStringLiteral("\"quoted\" 'and' \\n: #x & *y [z] {w} %"),
    QStringLiteral("tab\tinside\n\tand before"),
    QStringLiteral("\u2028line\u0085ends\uFEFF"),
    QStringLiteral("null"),
    QStringLiteral("1e3"),
};

class Random
{
public:
    explicit Random(unsigned seed)
        : m_generator(seed)
    {
    }
    int upTo(int most) { return static_cast<int>(m_generator() % static_cast<unsigned>(most + 1)); }
    QString text()
    {
        QStringList parts;
        for (int i = upTo(3); i > 0; --i)
            parts += kAwkward[upTo(static_cast<int>(kAwkward.size()) - 1)];
        return parts.join(upTo(1) ? QStringLiteral("\n") : QStringLiteral(" — "));
    }
    QStringList list()
    {
        QStringList list;
        for (int i = upTo(4); i > 0; --i)
            list += text();
        return list;
    }
    std::optional<double> number()
    {
        return upTo(2) ? std::optional(std::ldexp(double(m_generator()), upTo(40) - 40)) : std::nullopt;
    }

private:
    std::mt19937 m_generator;
};

Brief anyBrief(Random& random)
{
    Brief brief;
    brief.problem = random.text();
    brief.users = random.text();
    brief.goals = random.list();
    brief.successMeasures = random.list();
    brief.acceptanceCriteria = random.list();
    brief.forecast = {random.number(), random.number(), random.number()};
    for (const QString& what : random.list())
        brief.risks.push_back({what, random.text()});
    std::erase_if(brief.risks, [](const Risk& risk) { return risk.what.trimmed().isEmpty(); });
    brief.rollbackPlan = random.text();
    brief.rollbackCallers = random.list();
    brief.communications = random.text();
    for (const QString& project : random.list())
        brief.dependsOn.push_back({project, random.text()});
    std::erase_if(brief.dependsOn, [](const Dependency& on) { return on.project.trimmed().isEmpty(); });
    return readiness::normalised(brief);
}

} // namespace

class TestBriefMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackTheSame()
    {
        for (unsigned seed = 1; seed <= 400; ++seed) {
            Random random(seed);
            const Brief brief = anyBrief(random);
            const QByteArray text = readiness::briefMarkdown(brief, QStringLiteral("Launch brief of web"));
            for (const QByteArray& form :
                 {text, QByteArray(text).replace("\n", "\r\n"), "\xEF\xBB\xBF" + text}) {
                const BriefDocument back = read(form);
                QVERIFY2(back.brief == brief, text.constData());
                QVERIFY2(back.passedOver.empty(), text.constData());
            }
        }
    }

    void aFileWrittenByHandIsRead()
    {
        const BriefDocument document = read(R"(---
forecast:
  users: 5000
  peak_rps: 120.5
  growth_percent: 3
rollback_callers: [Ada, On-call]
depends_on:
  - project: identity
    release: 3.1.0
  - ledger
---
# Launch brief

## problem
Shoppers wait.

```sh
## not a heading
```

## Goals ##
* Faster
+ Cheaper,
  and simpler
3. Safer

A paragraph counts too.

## Risks

| Risk | Mitigation |
| ---- | :--------: |
| It breaks | A canary \| a flag |
| It is late |  |

## Rollback plan
Turn the flag off.
)");
        const Brief& brief = document.brief;
        QVERIFY(document.passedOver.empty());
        QCOMPARE(brief.forecast.users, std::optional(5000.0));
        QCOMPARE(brief.forecast.peakRps, std::optional(120.5));
        QCOMPARE(brief.rollbackCallers, (QStringList{QStringLiteral("Ada"), QStringLiteral("On-call")}));
        QCOMPARE(brief.dependsOn.size(), size_t(2));
        QCOMPARE(toWords(brief.dependsOn[0]), QStringLiteral("identity 3.1.0"));
        QCOMPARE(toWords(brief.dependsOn[1]), QStringLiteral("ledger"));
        QCOMPARE(brief.problem, QStringLiteral("Shoppers wait.\n\n```sh\n## not a heading\n```"));
        QCOMPARE(brief.goals,
                 (QStringList{QStringLiteral("Faster"), QStringLiteral("Cheaper,\nand simpler"),
                              QStringLiteral("Safer"), QStringLiteral("A paragraph counts too.")}));
        QCOMPARE(brief.risks.size(), size_t(2));
        QCOMPARE(brief.risks[0].mitigation, QStringLiteral("A canary | a flag"));
        QCOMPARE(brief.risks[1], (Risk{QStringLiteral("It is late"), {}}));
    }

    void whatIsPassedOverIsSaidWithItsLine()
    {
        const BriefDocument document =
            read("---\nowner: ada\nforecast:\n  rps: 3\n---\n# Brief\nloose text\n\n"
                 "## Budget\nmuch\n## Goals\n- one\n");
        QCOMPARE(document.passedOver.size(), size_t(4));
        QCOMPARE(document.passedOver[0],
                 (readiness::PassedOver{2, QStringLiteral("the key owner is not one of a launch brief")}));
        QCOMPARE(document.passedOver[1].line, 4);
        QCOMPARE(document.passedOver[2],
                 (readiness::PassedOver{7, QStringLiteral("text that stands in no section")}));
        QCOMPARE(document.passedOver[3],
                 (readiness::PassedOver{
                     9, QStringLiteral("the section \"Budget\" is not one of a launch brief")}));
        QCOMPARE(document.brief.goals, QStringList{QStringLiteral("one")});
    }

    void whatIsWrongIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& text, const char* says) {
            QTest::newRow(name) << text << QString::fromUtf8(says);
        };
        row("no end", "---\nforecast:\n", "b.md:1: the front matter has no end");
        row("no YAML", "---\nforecast: [\n---\n", "b.md:2: the front matter is no YAML");
        row("no mapping", "---\n- a\n---\n", "b.md:2: the front matter is not made of keys and values");
        row("no number", "---\nforecast:\n  peak_rps: many\n---\n", "b.md:3: peak_rps is not a number");
        row("below zero", "---\nforecast:\n  users: -1\n---\n", "b.md:3: users is not a number of 0 or more");
        row("not finite", "---\nforecast:\n  users: .inf\n---\n", "b.md:3: users is not a number");
        row("twice", "---\nforecast: {users: 1, users: 2}\n---\n", "b.md:2: the key users is there twice");
        row("nameless", "---\ndepends_on:\n  - release: 1\n---\n", "b.md:3: a dependency names no project");
        row("nested caller", "---\nrollback_callers: [[a]]\n---\n", "is not a name");
        row("two sections", "## Goals\n- a\n## goals\n- b\n", "b.md:3: there are two sections \"goals\"");
        row("no text", QByteArray("## Goals\n\xFF\xFE", 11), "b.md: is no UTF-8 text");
        row("a NUL", QByteArray("## Goals\n\0x", 11), "b.md: is no UTF-8 text");
        row("too large", QByteArray(readiness::kLargestBriefFile + 1, 'a'), "b.md: larger than 512 KiB");
        row("large front matter", "---\na: " + QByteArray(70'000, 'a') + "\n---\n", "larger than 64 KiB");
        row("deep", "---\nforecast: " + QByteArray(30'000, '[') + "\n---\n", "b.md");
    }

    void whatIsWrongIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QVERIFY2(refusal(text).contains(says), qPrintable(refusal(text)));
    }

    /// A closer is sought for each of them; in a time that grows with their number alone.
    void manyOpenFencesCostNothing_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QByteArray shrinking;
        for (int length = 500; length >= 3; --length)
            shrinking += QByteArray(length, '`') + "x\n";
        QTest::newRow("alike") << QByteArray("```x\n").repeated(60'000);
        QTest::newRow("each shorter") << shrinking + QByteArray("text\n").repeated(50'000);
        QTest::newRow("of both kinds") << QByteArray("```x\n~~~~\n~~~x\n````y\n").repeated(20'000);
    }
    void manyOpenFencesCostNothing()
    {
        QFETCH(QByteArray, lines);
        const QByteArray text = "## Problem\n" + lines + "## Users\nfive\n";
        QCOMPARE(read(text).brief.users, QStringLiteral("five"));
    }

    void aFenceIsClosedByOneOfItsKindAndLength()
    {
        const Brief brief = read("## Problem\n````\n# a\n```\n~~~~\n# b\n`````\n## Users\nfive\n").brief;
        QCOMPARE(brief.problem, QStringLiteral("````\n# a\n```\n~~~~\n# b\n`````"));
        QCOMPARE(brief.users, QStringLiteral("five"));
    }

    /// Nine levels of nine aliases unfold to 400 million values; none of them is walked.
    void aBombOfAliasesCostsNothing()
    {
        QByteArray bomb = "---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (char i = '1'; i < '9'; ++i) {
            const QByteArray before = QByteArray("*a") + char(i - 1);
            bomb += QByteArray("a") + i + ": &a" + i + " [" +
                    QByteArray((before + ',').repeated(9)).chopped(1) + "]\n";
        }
        bomb += "rollback_callers: *a8\n---\n## Goals\n- one\n";
        QVERIFY(refusal(bomb).contains(QLatin1String("is not a name")));
    }
};

QTEST_GUILESS_MAIN(TestBriefMarkdown)
#include "tst_brief_markdown.moc"
