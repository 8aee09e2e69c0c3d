// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Folders that import each other in a circle.
class TestDetectsCycles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cycles_data();
    void cycles() { check(); }
    void showsEveryEdge();
    void manyFoldersEndNoStack();
};

void TestDetectsCycles::cycles_data()
{
    addColumns();
    const char* fact = "repo.boundaries.cycles";
    const File package{"shop/__init__.py", ""};
    row("Python",
        {package,
         {"shop/orders/__init__.py", ""},
         {"shop/orders/model.py", "import os\n\nfrom shop.users.model import User\n"},
         {"shop/users/__init__.py", ""},
         {"shop/users/model.py", "from ..orders import model\n"}},
        {count(fact, 1)}, "repo.boundaries.cycles shop/orders/model.py:3");
    row("Python, names over several lines",
        {package,
         {"shop/orders/__init__.py", ""},
         {"shop/orders/model.py", "from shop.users import (\n    model,\n)\n"},
         {"shop/users/__init__.py", ""},
         {"shop/users/model.py", "import shop.orders.model as m\n"}},
        {count(fact, 1)});
    row("Python, one way, later, for types only or in a text",
        {package,
         {"shop/orders/__init__.py", ""},
         {"shop/orders/model.py", "from shop.users import model\n"},
         {"shop/users/__init__.py", ""},
         {"shop/users/model.py",
          "\"\"\"\nfrom shop.orders import model\n\"\"\"\nif TYPE_CHECKING:\n    from shop.orders import "
          "model\n\ndef "
          "f():\n    from shop.orders import model\n# from shop.orders import model\n"}},
        {count(fact, 0)});
    row("Python, the standard library's module of the same name",
        {package,
         {"shop/orders/__init__.py", ""},
         {"shop/orders/types.py", "from shop.users import model\n"},
         {"shop/users/__init__.py", ""},
         {"shop/users/model.py", "import types\n"}},
        {count(fact, 0)});
    row("TypeScript",
        {{"package.json", "{}"},
         {"src/main.ts", "import './api/a'\n"},
         {"src/api/a.ts", "import {\n  b\n} from '../store/b'\n"},
         {"src/store/b.ts", "export * from '@/api/a.js'\n"}},
        {count(fact, 1)}, "repo.boundaries.cycles src/api/a.ts:3");
    row("TypeScript, types only, comments, and through the entry",
        {{"package.json", "{}"},
         {"src/main.ts", "import './api/a'\n"},
         {"src/api/a.ts", "import { b } from '../store/b'\n"},
         {"src/store/b.ts",
          "import type { A } from '../api/a'\nimport type {\n  C\n} from '../api/a'\nimport { type D, type E "
          "} from '../api/a'\n// import '../api/a'\nimport "
          "'../main'\n"}},
        {count(fact, 0)});
    row("Java, three in a circle",
        {{"pom.xml", "<project/>"},
         {"src/main/java/com/acme/a/A.java", "package com.acme.a;\nimport com.acme.b.B;\nclass A {}\n"},
         {"src/main/java/com/acme/b/B.java",
          "package com.acme.b;\nimport static com.acme.c.C.of;\nclass B {}\n"},
         {"src/main/java/com/acme/c/C.java", "package com.acme.c;\nimport com.acme.a.A;\nclass C {}\n"}},
        {count(fact, 1)}, "repo.boundaries.cycles src/main/java/com/acme/a/A.java:2");
    row("C++",
        {{"src/db/db.h", "#pragma once\n#  include \"net/net.h\"\n"},
         {"src/net/net.h", "#include \"../db/db.h\"\n"},
         {"src/main.cpp", "#include \"db/db.h\"\n"}},
        {count(fact, 1)}, "repo.boundaries.cycles src/db/db.h:2");
    row("C, of the system or ambiguous",
        {{"db/db.c", "#include <net/net.h>\n#include \"util.h\"\n"},
         {"net/net.c", "#include \"db/db.h\"\n"},
         {"net/net.h", ""},
         {"net/util.h", ""},
         {"os/util.h", ""},
         {"db/db.h", ""}},
        {count(fact, 0)});
    row("C, commented out",
        {{"src/db/db.h", "#include \"net/net.h\"\n"},
         {"src/net/net.h", "/\x2a\n#include \"db/db.h\"\n*\x2f\n"}},
        {count(fact, 0)});
    row("a test may use everything, and others' code does not count",
        {{"src/db/db.h", "#include \"net/net.h\"\n"},
         {"src/net/net.h", ""},
         {"src/net/net_test.cc", "#include \"db/db.h\"\n"},
         {"third_party/a/x.h", "#include \"b/y.h\"\n"},
         {"third_party/b/y.h", "#include \"a/x.h\"\n"}},
        {count(fact, 0)});
    row("two packages of one repository are apart",
        {{"a/package.json", "{}"},
         {"b/package.json", "{}"},
         {"a/src/one/x.ts", "import '../two/y'\n"},
         {"a/src/two/y.ts", "import '../../../b/src/two/y'\n"},
         {"b/src/two/y.ts", "import '../../../a/src/one/x'\n"}},
        {count(fact, 0)});
}

void TestDetectsCycles::showsEveryEdge()
{
    const Detected detected =
        detect({{"src/db/db.h", "#include \"net/net.h\"\n"}, {"src/net/net.h", "\n#include \"db/db.h\"\n"}});
    QStringList edges;
    for (const auto& finding : detected.findings) {
        if (finding.rule == QLatin1String("repo.boundaries.cycles"))
            edges += QStringLiteral("%1:%2 %3").arg(finding.path).arg(finding.line).arg(finding.message);
    }
    QCOMPARE(
        edges,
        QStringList(
            {QStringLiteral("src/db/db.h:1 src/db imports src/net, which leads back to it: src/net/net.h"),
             QStringLiteral("src/net/net.h:2 src/net imports src/db, which leads back to it: src/db/db.h")}));
}

void TestDetectsCycles::manyFoldersEndNoStack()
{
    // A circle of 5,000 folders: as deep as a search may get.
    Files files;
    constexpr int kFolders = 5'000;
    for (int i = 0; i < kFolders; ++i) {
        files.emplace_back("", QStringLiteral("#include \"f%1/a.h\"\n").arg((i + 1) % kFolders).toUtf8());
        files.back().path = QStringLiteral("src/f%1/a.h").arg(i);
    }
    QCOMPARE(std::get<qint64>(detect(files).facts[QStringLiteral("repo.boundaries.cycles")]), qint64(1));
}

QTEST_APPLESS_MAIN(TestDetectsCycles)
#include "tst_detects_cycles.moc"
