// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/page_verification.h"

#include "views/report/pdf_report.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::views {

using report::CheckState;

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

CheckState stateOf(const QStringList& faults)
{
    return faults.isEmpty() ? CheckState::Holds : CheckState::Fails;
}

void checkMetadata(const PdfFile& file, report::Verification& verification)
{
    QStringList faults;
    const QString wanted = reportIdentifier(file.enclosures);
    if (file.identifier != wanted)
        faults += QStringLiteral("they name %1, and %2 is attached")
                      .arg(file.identifier.isEmpty() ? QStringLiteral("none") : file.identifier.left(80),
                           wanted.isEmpty() ? QStringLiteral("none") : wanted);
    verification.checks.push_back({QStringLiteral("metadata"),
                                   QStringLiteral("The metadata name the report that is attached."),
                                   stateOf(faults), faults});
}

/// From which byte on the file is another; its size, if it only ends elsewhere.
qsizetype firstDifference(const QByteArray& a, const QByteArray& b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

} // namespace

void verifyPages(const PdfFile& file, const QByteArray& bytes, report::Verification& verification)
{
    checkMetadata(file, verification);
    const QString id = QStringLiteral("pages");
    const QString about = QStringLiteral("The pages say what the attached evaluation gives.");
    if (!verification.dossier || !verification.report) {
        verification.checks.push_back(
            {id, about, CheckState::NotMade, {QStringLiteral("what is attached could not be evaluated")}});
        return;
    }
    const auto again = renderChecklistPdf(*verification.dossier, verification.report->options);
    const auto wanted = again ? readPdf(*again, id) : again.error();
    if (!wanted) {
        verification.checks.push_back({id, about, CheckState::NotMade, {wanted.error().line()}});
        return;
    }
    const QStringList faults = differences(file.pages, wanted->pages);
    verification.checks.push_back({id, about, stateOf(faults), faults});
    const bool isSame = *again == bytes;
    QStringList why;
    if (!isSame)
        why +=
            QStringLiteral("from byte %1 on they are others: it was printed by another version (%2) or with "
                           "other fonts, or what is drawn was changed")
                .arg(firstDifference(bytes, *again))
                .arg(verification.report->version.left(40));
    verification.checks.push_back({QStringLiteral("bytes"),
                                   QStringLiteral("The file is, byte for byte, what this Slipway prints."),
                                   isSame ? CheckState::Holds : CheckState::NotMade, why});
}

} // namespace slipway::views
