// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/editor_command.h"

#include <QTest>

using slipway::views::editorCommand;

namespace {

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* word : all)
        list += QString::fromLatin1(word);
    return list;
}

} // namespace

/// The person's editor is started with the file and the line, and nothing reads them as a command.
class TestEditorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilledInAfterSplitting_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("command");
        const QString file = QStringLiteral("/w/a b.c");
        QTest::newRow("one argument for both")
            << "code -g %f:%l" << file << words({"code", "-g", "/w/a b.c:12"});
        QTest::newRow("two arguments") << "vim +%l %f" << file << words({"vim", "+12", "/w/a b.c"});
        QTest::newRow("a program with a blank")
            << "\"/opt/my editor\" %f" << file << words({"/opt/my editor", "/w/a b.c"});
        QTest::newRow("a percent sign") << "ed %%l %x %f" << file << words({"ed", "%l", "%x", "/w/a b.c"});
        QTest::newRow("a name that looks like a command")
            << "ed %f" << QStringLiteral("/w/$(rm -rf x);\"%l\".c")
            << words({"ed", "/w/$(rm -rf x);\"%l\".c"});
        QTest::newRow("nothing set") << "" << file << QStringList{};
    }

    void placesAreFilledInAfterSplitting()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, file);
        QFETCH(QStringList, command);
        QCOMPARE(editorCommand(pattern, file, 12), command);
    }

    void withoutALineItIsTheFirst()
    {
        QCOMPARE(editorCommand(QStringLiteral("vim +%l %f"), QStringLiteral("/a"), 0),
                 words({"vim", "+1", "/a"}));
    }
};

QTEST_GUILESS_MAIN(TestEditorCommand)
#include "tst_editor_command.moc"
