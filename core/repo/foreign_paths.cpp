// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/foreign_paths.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace slipway::repo {

bool isForeignPath(const QString& path)
{
    // Folder names as the package managers and GitHub's linguist know them.
    static const QSet<QString> folders = [] {
        QSet<QString> names;
        for (const char* name :
             {"vendor",    "third_party",  "third-party",      "thirdparty",    "3rdparty",   "external",
              "externals", "node_modules", "bower_components", "jspm_packages", "testdata",   "test-data",
              "test_data", "fixtures",     "__fixtures__",     "__snapshots__", ".snapshots", "dist",
              ".venv",     "venv",         "site-packages",    ".yarn",         "pods",       "carthage",
              "godeps",    "deps",         "_vendor",          "vendored",      "generated",  "__generated__",
              ".gradle",   "target-data",  "corpora",          "corpus",        "starters"})
            names.insert(QString::fromLatin1(name));
        return names;
    }();
    qsizetype from = 0;
    for (qsizetype slash = path.indexOf(QLatin1Char('/')); slash >= 0;
         slash = path.indexOf(QLatin1Char('/'), from)) {
        if (folders.contains(path.mid(from, slash - from).toLower()))
            return true;
        from = slash + 1;
    }
    const QString name = path.mid(from);
    // Libraries that are copied beside the pages under the name they are published by.
    static const QSet<QString> libraries{QStringLiteral("vue.js"),       QStringLiteral("jquery.js"),
                                         QStringLiteral("angular.js"),   QStringLiteral("react.js"),
                                         QStringLiteral("bootstrap.js"), QStringLiteral("d3.js")};
    static const QRegularExpression numberedJquery(QStringLiteral("^jquery[-.]\\d.*\\.js$"));
    return libraries.contains(name) || numberedJquery.match(name).hasMatch() ||
           name.endsWith(QLatin1String(".bundle.js")) || name.endsWith(QLatin1String(".jquery.js")) ||
           name.endsWith(QLatin1String(".min.js")) || name.endsWith(QLatin1String(".min.css")) ||
           name.endsWith(QLatin1String(".pb.go")) || name.endsWith(QLatin1String("_pb2.py")) ||
           name.endsWith(QLatin1String("_pb2_grpc.py")) || name.endsWith(QLatin1String(".pb.cc")) ||
           name.endsWith(QLatin1String("_pb.js"));
}

} // namespace slipway::repo
