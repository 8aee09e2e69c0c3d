// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/rule_choice.h"
#include "core/repo/secrets/rule_file.h"
#include "core/repo/secrets/secret_search.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::repo::secrets;

/// Files in gitleaks' format: what they say is what is done.
class TestRuleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsReadWhole();
    void whatIsNotValidIsRefused_data();
    void whatIsNotValidIsRefused();
    void extendingAddsAndReplaces();
    void disabledRulesAreGone();
    void otherFilesAreFoundBeside();
    void aChainOfFilesEnds();
    void aRuleThatCannotBeCompiledIsLeftOut_data();
    void aRuleThatCannotBeCompiledIsLeftOut();
    void allowLists_data();
    void allowLists();
    void theStatedGroupIsTheSecret();
    void longTextsAreCut();
    void expressionsAreNotQuoted();
    void tooManyExpressionsAreTold_data();
    void tooManyExpressionsAreTold();
    void expressionsThatAreTooLargeUseTheBudgetUp();
    void compilingIsStopped();
    void aRuleOfManyKeywordsIsTried();

private:
    static RuleSet parsed(const QByteArray& toml)
    {
        const auto file = parseRuleFile(toml, QStringLiteral("rules.toml"));
        if (!file)
            qFatal("%s", qPrintable(file.error().line()));
        return file->own;
    }
    static std::vector<Hit> hits(const SecretRules& rules, const Content& content)
    {
        SecretSearch search(rules);
        return search.search(content);
    }
};

namespace {

const QByteArray kRule = "[[rules]]\nid = \"r\"\nregex = '''word-([a-z0-9]+)'''\nkeywords = [\"word-\"]\n";

} // namespace

void TestRuleFiles::aRuleIsReadWhole()
{
    const RuleSet rules =
        parsed("title = 'mine'\n"
               "[allowlist]\npaths = ['''\\.lock$''']\n"
               "[[rules]]\nid = 'r'\ndescription = 'a thing'\nregex = '''a(b)'''\n"
               "path = '''\\.py$'''\nsecretGroup = 1\nentropy = 3.5\nkeywords = ['Ab', '']\n"
               "[[rules.allowlists]]\ncondition = 'AND'\nregexTarget = 'line'\n"
               "commits = ['ABCDEF']\nstopwords = ['Example']\n");
    QCOMPARE(rules.rules.size(), size_t(1));
    const SecretRule& rule = rules.rules.front();
    QCOMPARE(rule.id, std::string("r"));
    QCOMPARE(rule.description, std::string("a thing"));
    QCOMPARE(rule.regex, std::string("a(b)"));
    QCOMPARE(rule.path, std::string("\\.py$"));
    QCOMPARE(rule.secretGroup, 1);
    QCOMPARE(rule.entropy, 3.5);
    QCOMPARE(rule.keywords, std::vector<std::string>{"ab"});
    const AllowList expected{
        true, RegexTarget::Line, {}, {}, {std::string("abcdef")}, {std::string("example")}, {}};
    QCOMPARE(rule.allowLists, std::vector<AllowList>{expected});
    QCOMPARE(rules.allowLists.front().paths, std::vector<std::string>{"\\.lock$"});
}

void TestRuleFiles::whatIsNotValidIsRefused_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("says");
    QTest::newRow("no TOML") << QByteArray("[[rules]\n") << QStringLiteral("line 1");
    QTest::newRow("no id") << QByteArray("\n[[rules]]\nregex = 'a'\n") << QStringLiteral("line 2 has no id");
    QTest::newRow("no table") << QByteArray("rules = [1]\n") << QStringLiteral("no table");
    QTest::newRow("too large") << QByteArray(3 << 20, '#') << QStringLiteral("2 MiB");
}

void TestRuleFiles::whatIsNotValidIsRefused()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, says);
    const auto file = parseRuleFile(toml, QStringLiteral("rules.toml"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, model::ErrorCode::InvalidInput);
    QVERIFY2(file.error().line().contains(says), qPrintable(file.error().line()));
    QVERIFY(file.error().line().startsWith(QLatin1String("rules.toml")));
    QVERIFY(!file.error().line().contains(QLatin1Char('\n')));
}

void TestRuleFiles::extendingAddsAndReplaces()
{
    const auto file = parseRuleFile(
        "[extend]\nuseDefault = true\n" + kRule + "[[rules]]\nid = \"npm-token\"\nentropy = 4.5\n", {});
    const RuleSet all = extended(*file, defaultRules());
    QCOMPARE(all.rules.size(), defaultRules().rules.size() + 1);
    const auto ruleOf = [](const RuleSet& rules, const char* id) {
        return *std::find_if(rules.rules.begin(), rules.rules.end(),
                             [&](const SecretRule& r) { return r.id == id; });
    };
    QCOMPARE(ruleOf(all, "npm-token").entropy, 4.5);
    QCOMPARE(ruleOf(all, "npm-token").regex, ruleOf(defaultRules(), "npm-token").regex);
    QCOMPARE(all.allowLists.size(), defaultRules().allowLists.size());
}

void TestRuleFiles::disabledRulesAreGone()
{
    const auto read = [](const QString&) {
        return QByteArray("[extend]\nuseDefault = true\ndisabledRules = ['npm-token', 'jwt']\n");
    };
    const auto rules = readRules(QStringLiteral("r.toml"), read);
    QVERIFY(rules);
    QCOMPARE(rules->rules.size(), defaultRules().rules.size() - 2);
}

void TestRuleFiles::otherFilesAreFoundBeside()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(QStringLiteral("base.toml"), kRule);
    write(QStringLiteral("mine.toml"),
          "[extend]\npath = \"base.toml\"\n[[rules]]\nid = \"s\"\nregex = 'b'\n");
    const auto rules = readRulesFromDisk(folder.filePath(QStringLiteral("mine.toml")));
    QVERIFY(rules);
    QCOMPARE(rules->rules.size(), size_t(2));
    const auto missing = readRulesFromDisk(folder.filePath(QStringLiteral("none.toml")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, model::ErrorCode::NotFound);
}

void TestRuleFiles::aChainOfFilesEnds()
{
    int reads = 0;
    const auto read = [&](const QString&) {
        ++reads;
        return QByteArray("[extend]\npath = 'me.toml'\n") + kRule;
    };
    QVERIFY(readRules(QStringLiteral("me.toml"), read));
    QCOMPARE(reads, 3);
}

void TestRuleFiles::aRuleThatCannotBeCompiledIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("an expression that is open") << QByteArray("regex = '''a(b'''\n");
    QTest::newRow("what RE2 has not") << QByteArray("regex = '''a(?=b)'''\n");
    QTest::newRow("no such group") << QByteArray("regex = '''ab'''\nsecretGroup = 2\n");
    QTest::newRow("a group that is not read")
        << QByteArray("regex = '''(a)(b)(c)(d)(e)(f)(g)(h)(i)'''\nsecretGroup = 9\n");
    QTest::newRow("too large") << QByteArray("regex = '''((a{1000}){1000}){1000}'''\n");
    QTest::newRow("a path that is open") << QByteArray("path = '''(a'''\n");
    QTest::newRow("nothing") << QByteArray("description = 'x'\n");
    QTest::newRow("an unknown check") << QByteArray("regex = '''ab'''\ncheck = 'moon'\n");
}

void TestRuleFiles::aRuleThatCannotBeCompiledIsLeftOut()
{
    QFETCH(QByteArray, rule);
    const SecretRules rules(parsed("[[rules]]\nid = 'bad'\n" + rule + kRule));
    QCOMPARE(rules.rules().size(), size_t(1));
    QCOMPARE(rules.notes().size(), 1);
    QVERIFY2(rules.notes().front().startsWith(QLatin1String("the rule bad was left out: ")),
             qPrintable(rules.notes().front()));
    QCOMPARE(hits(rules, {"word-abc", "a.py", {}}).size(), size_t(1));
}

void TestRuleFiles::allowLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* name, const char* list, bool isFound) {
        QTest::newRow(name) << QByteArray(list) << isFound;
    };
    row("none", "", true);
    row("the secret", "regexes = ['^abc1$']\n", false);
    row("not the match by itself", "regexes = ['^word-abc1$']\n", true);
    row("the match", "regexTarget = 'match'\nregexes = ['^word-abc1$']\n", false);
    row("the line", "regexTarget = 'line'\nregexes = ['^x = ']\n", false);
    row("another line", "regexTarget = 'line'\nregexes = ['second']\n", true);
    row("a stop word", "stopwords = ['BC']\n", false);
    row("the path", "paths = ['^src/']\n", false);
    row("another path", "paths = ['^test/']\n", true);
    row("the commit", "commits = ['0123456789012345678901234567890123456789']\n", false);
    row("one of two", "paths = ['^test/']\nstopwords = ['bc']\n", false);
    row("not all of two", "condition = 'AND'\npaths = ['^test/']\nstopwords = ['bc']\n", true);
    row("all of two", "condition = 'AND'\npaths = ['^src/']\nstopwords = ['bc']\n", false);
    row("all, one of which cannot be compiled", "condition = 'AND'\npaths = ['(']\nstopwords = ['bc']\n",
        true);
}

void TestRuleFiles::allowLists()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, isFound);
    const Content content{"x = word-abc1\nsecond\n", "src/a.py", "0123456789012345678901234567890123456789"};
    const SecretRules own(parsed(list.isEmpty() ? kRule : kRule + "[[rules.allowlists]]\n" + list));
    QCOMPARE(hits(own, content).size(), size_t(isFound ? 1 : 0));
    if (list.isEmpty())
        return;
    const SecretRules global(parsed(kRule + "[[allowlists]]\n" + list));
    QCOMPARE(hits(global, content).size(), size_t(isFound ? 1 : 0));
    const SecretRules targeted(parsed(kRule + "[[allowlists]]\ntargetRules = ['r']\n" + list));
    QCOMPARE(hits(targeted, content).size(), size_t(isFound ? 1 : 0));
    const SecretRules others(parsed(kRule + "[[allowlists]]\ntargetRules = ['other']\n" + list));
    QCOMPARE(hits(others, content).size(), size_t(1));
}

void TestRuleFiles::theStatedGroupIsTheSecret()
{
    const SecretRules second(parsed("[[rules]]\nid = 'r'\nregex = '''(user)=(\\w+)'''\nsecretGroup = 2\n"));
    const SecretRules first(parsed("[[rules]]\nid = 'r'\nregex = '''(user)=(\\w+)'''\n"));
    const Content content{"user=abcdefghijklmnopqrstuvwxyz", "a", {}};
    QCOMPARE(hits(second, content).front().redacted, QStringLiteral("abcd…"));
    QCOMPARE(hits(first, content).front().redacted, QStringLiteral("…"));
}

void TestRuleFiles::longTextsAreCut()
{
    const RuleSet rules =
        parsed("[[rules]]\nid = '" + QByteArray(101, 'i') + "'\nregex = 'a'\n" + "[[rules]]\nid = '" +
               QByteArray(100, 'j') + "'\nregex = 'a'\ndescription = '" + QByteArray(5000, 'd') + "'\n");
    QCOMPARE(rules.rules.size(), size_t(1));
    QCOMPARE(rules.rules[0].id, std::string(100, 'j'));
    QCOMPARE(rules.rules[0].description, std::string(200, 'd'));
    QCOMPARE(rules.notes, QStringList{QStringLiteral("the rule in line 1 was left out: its id is too long")});
}

void TestRuleFiles::expressionsAreNotQuoted()
{
    const SecretRules rules(parsed("[[rules]]\nid = 'bad'\nregex = '''hush(?=b)'''\n" + kRule +
                                   "[[rules.allowlists]]\nregexes = ['''hush(?=b)''', '''[hush''']\n"));
    QCOMPARE(rules.rules().size(), size_t(1));
    QCOMPARE(rules.notes().size(), 3);
    const QString all = rules.notes().join(QLatin1Char('\n'));
    QVERIFY2(!all.contains(QLatin1String("hush")) && !all.contains(QLatin1String("(?")), qPrintable(all));
    QVERIFY2(all.contains(
                 QLatin1String("allow list of r was left out: RE2 cannot compile its expression (error ")),
             qPrintable(all));
}

void TestRuleFiles::tooManyExpressionsAreTold_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("of a rule") << QByteArray("[[rules.allowlists]]\n");
    QTest::newRow("of the file") << QByteArray("[[allowlists]]\n");
}

void TestRuleFiles::tooManyExpressionsAreTold()
{
    QFETCH(QByteArray, head);
    const auto listOf = [&](int count) {
        QByteArray list = kRule + head + "regexes = [";
        for (int i = 0; i < count; ++i)
            list += "'^x" + QByteArray::number(i) + "$',";
        return list + "'^abc$']\n";
    };
    const SecretRules held(parsed(listOf(1998)));
    QCOMPARE(held.notes(), QStringList());
    QCOMPARE(hits(held, {"word-abc", "a.py", {}}).size(), size_t(0));
    const SecretRules tooMany(parsed(listOf(1999)));
    QCOMPARE(tooMany.notes(), QStringList{QStringLiteral("the rules have more expressions than can be held; "
                                                         "the last were left out")});
    QCOMPARE(hits(tooMany, {"word-abc", "a.py", {}}).size(), size_t(1));
}

void TestRuleFiles::expressionsThatAreTooLargeUseTheBudgetUp()
{
    const std::string large = QByteArray("(a{1000})").repeated(1500).toStdString();
    ExpressionBudget budget;
    int tries = 0;
    while (const Expression tried = budget.compile(large)) {
        QVERIFY(!tried->ok());
        QVERIFY(++tries < 100);
    }
    QVERIFY(budget.isUsedUp());
    QCOMPARE(tries, 32);
}

void TestRuleFiles::compilingIsStopped()
{
    int asked = 0;
    const SecretRules rules(
        parsed(kRule + "[[rules]]\nid = 's'\nregex = 'b'\n[[rules]]\nid = 't'\nregex = 'c'\n"),
        ExpressionBudget([&asked] { return ++asked > 1; }));
    QCOMPARE(rules.rules().size(), size_t(1));
    QCOMPARE(asked, 2);
}

void TestRuleFiles::aRuleOfManyKeywordsIsTried()
{
    QByteArray keywords;
    for (int i = 0; i < 300; ++i)
        keywords += "'k" + QByteArray::number(i) + "',";
    const SecretRules rules(
        parsed("[[rules]]\nid = 'r'\nregex = 'word-[a-z]+'\nkeywords = [" + keywords + "]\n"));
    QCOMPARE(rules.always(), std::vector<uint32_t>{0});
    QCOMPARE(hits(rules, {"word-abc", "a.py", {}}).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rule_files.moc"
