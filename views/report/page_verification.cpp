// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/page_verification.h"

#include "views/report/pdf_report.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::views {

using report::checkOf;
using report::notMade;

namespace {

constexpr qsizetype kWordsShown = 8; ///< of each side, from the first that differs

QStringList words(const QString& page)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return page.split(space, Qt::SkipEmptyParts);
}

/// The first place in which the two differ, in words; nothing if they do not.
QString difference(int page, const QString& said, const QString& gives)
{
    const QStringList a = words(said);
    const QStringList b = words(gives);
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() && right == b.end())
        return {};
    const auto shown = [](const QStringList& all, qsizetype from) {
        const QStringList some = all.mid(from, kWordsShown);
        return some.isEmpty() ? QStringLiteral("nothing more")
                              : QLatin1Char('"') + some.join(QLatin1Char(' ')) + QLatin1Char('"');
    };
    return QStringLiteral("page %1 says %2, and what is attached gives %3")
        .arg(page)
        .arg(shown(a, left - a.begin()), shown(b, right - b.begin()));
}

QStringList differences(const QStringList& said, const QStringList& gives)
{
    QStringList faults;
    if (said.size() != gives.size())
        faults += QStringLiteral("it has %1 pages, and what is attached gives %2")
                      .arg(said.size())
                      .arg(gives.size());
    for (qsizetype i = 0; i < std::min(said.size(), gives.size()); ++i) {
        const QString fault = difference(static_cast<int>(i) + 1, said[i], gives[i]);
        if (!fault.isEmpty())
            faults += fault;
    }
    return faults;
}

const char* const kPagesId = "pages";
const QString kPages = QStringLiteral("The pages say what the attached evaluation gives.");
const QString kMetadata = QStringLiteral("Title and identifier are those of what is attached.");
const QString kLook = QStringLiteral("The pages look like what is attached, printed here.");
const QString kBytes = QStringLiteral("The file is, byte for byte, what this Slipway prints.");

QStringList metadataFaults(const PdfFile& file, const PdfFile& wanted)
{
    QStringList faults;
    const QString attached = reportIdentifier(file.enclosures);
    if (file.identifier != attached)
        faults += QStringLiteral("the identifier is %1, and that of the report is %2")
                      .arg(file.identifier.isEmpty() ? QStringLiteral("not there") : file.identifier.left(80),
                           attached);
    if (file.title != wanted.title)
        faults += QStringLiteral("the title is \"%1\", and what is attached gives \"%2\"")
                      .arg(file.title.left(80), wanted.title);
    return faults;
}

QStringList lookFaults(const PdfFile& file, const PdfFile& wanted)
{
    QStringList faults;
    for (qsizetype i = 0; i < std::min(file.looks.size(), wanted.looks.size()); ++i) {
        if (file.looks[i] != wanted.looks[i])
            faults += QStringLiteral(
                          "page %1 looks otherwise: something was drawn on it, or this machine has other "
                          "fonts for it")
                          .arg(i + 1);
    }
    return faults;
}

/// Another version may word and draw otherwise.
QStringList withVersion(QStringList faults, const QString& version)
{
    const QString own = QStringLiteral(SLIPWAY_VERSION);
    if (!faults.isEmpty() && version != own)
        faults.prepend(QStringLiteral("it was printed by Slipway %1, and this is %2: verify it with %1")
                           .arg(version.left(40), own));
    return faults;
}

/// From which byte on the file is another; its size, if it only ends elsewhere.
qsizetype firstDifference(const QByteArray& a, const QByteArray& b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

} // namespace

void verifyPages(const PdfFile& file, const QByteArray& bytes, const PdfReader& reader,
                 report::Verification& verification)
{
    const auto add = [&](const report::VerificationCheck& check) { verification.checks.push_back(check); };
    if (!verification.dossier || !verification.report) {
        add(checkOf(kPagesId, kPages, {QStringLiteral("what is attached could not be evaluated")}));
        return;
    }
    const auto again = renderChecklistPdf(*verification.dossier, verification.report->options);
    const auto wanted = again ? reader.read(*again, QString::fromLatin1(kPagesId)) : again.error();
    if (!wanted) {
        add(checkOf(kPagesId, kPages, {wanted.error().line()}));
        return;
    }
    const QString& version = verification.report->version;
    add(checkOf("metadata", kMetadata, metadataFaults(file, *wanted)));
    add(checkOf(kPagesId, kPages, withVersion(differences(file.pages, wanted->pages), version)));
    add(checkOf("look", kLook, withVersion(lookFaults(file, *wanted), version)));
    if (*again == bytes)
        add(checkOf("bytes", kBytes, {}));
    else
        add(notMade("bytes", kBytes,
                    {QStringLiteral("from byte %1 on they are others, as where a program saved it again")
                         .arg(firstDifference(bytes, *again))}));
}

} // namespace slipway::views
