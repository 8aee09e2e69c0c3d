// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/certificates.h"

#include <QProcess>
#include <QStandardPaths>

namespace slipway::test {

bool Certificates::canBeMade()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("faketime")).isEmpty();
}

QString Certificates::make()
{
    for (const auto& [name, subject, isOld] : {std::tuple("good", "IP:127.0.0.1", false),
                                               {"expired", "IP:127.0.0.1", true},
                                               {"otherhost", "DNS:shop.example.org", false}}) {
        if (const QString wrong = make(QLatin1String(name), QLatin1String(subject), isOld); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Certificates::make(const QString& name, const QString& subject, bool isOld) const
{
    QStringList line{QStringLiteral("openssl")};
    if (isOld)
        line = QStringList{QStringLiteral("faketime"), QStringLiteral("2020-01-01 00:00:00")} + line;
    const QString file = m_folder.filePath(name);
    line += {QStringLiteral("req"),
             QStringLiteral("-x509"),
             QStringLiteral("-newkey"),
             QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:P-256"),
             QStringLiteral("-nodes"),
             QStringLiteral("-days"),
             QStringLiteral("30"),
             QStringLiteral("-subj"),
             QStringLiteral("/CN=slipway test"),
             QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=") + subject,
             QStringLiteral("-keyout"),
             file + QStringLiteral(".key"),
             QStringLiteral("-out"),
             file};
    QProcess process;
    process.start(line.front(), line.mid(1));
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return QString::fromUtf8(process.readAllStandardError());
    return {};
}

} // namespace slipway::test
