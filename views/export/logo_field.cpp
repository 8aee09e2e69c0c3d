// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/logo_field.h"

#include "core/access/ssh_signature.h"
#include "core/readiness/task.h"
#include "views/export/export_dialog.h"
#include "views/report/checklist_export.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kLogoTypingMs = 250; ///< as long as somebody types, nothing is wrong yet

/// What is wrong with a logo; empty: nothing. What is named otherwise than a picture is not opened: a
/// workspace's file would lose its locks (docs/adr/0056).
QString logoProblem(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg"))
        return ExportDialog::tr("Give an SVG or a PNG: a file that ends in .svg or .png.");
    const auto logo = readLogoFile(path);
    return logo ? QString() : logo.error().line();
}

} // namespace

LogoField::LogoField(QWidget* parent)
    : FileField(QStringLiteral("exportLogo"), ExportDialog::tr("Logo"),
                ExportDialog::tr("Pictures (*.svg *.png)"), {}, parent)
{
    setPlaceholder(ExportDialog::tr("An SVG or a PNG above the title"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kLogoTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &LogoField::look);
    connect(this, &FileField::edited, this, [this] {
        m_isLooking = true;
        m_looks.reset(); // what was found of the name before says nothing about this one
        m_typing.start();
    });
}

QString LogoField::logo() const
{
    const QString written = path();
    if (written.isEmpty())
        return {};
    return QFileInfo(access::keyPath(QDir::fromNativeSeparators(written))).absoluteFilePath();
}

void LogoField::setLogo(const QString& path)
{
    setPath(QDir::toNativeSeparators(path));
}

void LogoField::look()
{
    m_typing.stop();
    m_looks = std::make_unique<QObject>();
    const QString path = logo();
    if (path.isEmpty()) {
        receive({});
        return;
    }
    m_isLooking = true;
    readiness::runTask<QString>(
        m_looks.get(), [path](const Progress&) -> Result<QString> { return logoProblem(path); },
        [this](const Result<QString>& problem) { receive(problem ? *problem : problem.error().line()); });
}

void LogoField::receive(const QString& problem)
{
    m_isLooking = false;
    m_problem = problem;
    setProblem(problem);
    Q_EMIT looked();
}

LogoField::State LogoField::state() const
{
    if (m_isLooking)
        return State::Looking;
    return m_problem.isEmpty() ? State::Good : State::Wrong;
}

void LogoField::hurry()
{
    if (m_typing.isActive())
        look();
}

} // namespace slipway::views
