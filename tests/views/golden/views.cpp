// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/views.h"

#include "views/shell/known_views.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace slipway::test {

namespace {

using Open = std::function<bool(Stage&)>;

/// A page, or whatever else an action shows.
Open action(const char* id)
{
    return [id = QString::fromLatin1(id)](Stage& stage) { return stage.act(id); };
}

/// Something of the page of a release that has something of everything.
Open ofRelease(const char* id)
{
    return [id = QString::fromLatin1(id)](Stage& stage) {
        return stage.openRelease(QStringLiteral("payments-api")) && stage.act(id);
    };
}

/// A view that the program knows by that name too.
Open known(const char* name)
{
    const auto view = views::findKnownView(QString::fromLatin1(name));
    if (!view)
        return [](Stage&) { return false; };
    return view->isOfRelease ? ofRelease(view->action) : action(view->action);
}

GoldenView view(const char* name, std::vector<Filling> fillings, bool isMirrored = false,
                QStringList byChance = {})
{
    return {name, std::move(fillings), known(name), isMirrored, std::move(byChance)};
}

Open after(Open first, Open second)
{
    return [first = std::move(first), second = std::move(second)](Stage& stage) {
        return first(stage) && second(stage);
    };
}

constexpr QSize kProjector{1920, 1080};

/// The meeting on the first release of the planned review.
bool openMeeting(Stage& stage)
{
    return stage.act(QStringLiteral("reviews.show")) && stage.act(QStringLiteral("review.start")) &&
           stage.turnTo(QStringLiteral("meetingWindow"), kProjector);
}

/// The dialogue as it is opened the first time, as large as it likes to be.
bool openExport(Stage& stage)
{
    if (!stage.openRelease(QStringLiteral("payments-api")) || !stage.act(QStringLiteral("release.exportAs")))
        return false;
    const QWidget* dialog = stage.window().findChild<QDialog*>(QStringLiteral("exportDialog"));
    return dialog && stage.turnTo(dialog->objectName(), dialog->size());
}

/// With what is wrong said below the fields.
bool openFaultyExport(Stage& stage)
{
    if (!openExport(stage))
        return false;
    stage.shown()->findChild<QLineEdit*>(QStringLiteral("exportLogo"))->setText(QStringLiteral("logo.gif"));
    stage.shown()
        ->findChild<QLineEdit*>(QStringLiteral("exportLine"))
        ->setText(QStringLiteral("For the review board only. ").repeated(5));
    const auto* problem = stage.shown()->findChild<QLabel*>(QStringLiteral("exportLogoProblem"));
    const bool isSaid = QTest::qWaitFor([&] { return problem->isVisible(); });
    stage.settle();
    return isSaid;
}

/// What the meeting shows after that key.
Open meetingAfter(Qt::Key key)
{
    return [key](Stage& stage) {
        if (!openMeeting(stage))
            return false;
        stage.key(key);
        return true;
    };
}

const std::vector<Filling> kAll{Filling::Empty, Filling::Loading, Filling::Error, Filling::Few,
                                Filling::Many};
const std::vector<Filling> kNoWorkspace{Filling::None};
const std::vector<Filling> kEmptyAndMany{Filling::Empty, Filling::Many};
const std::vector<Filling> kMany{Filling::Many};

} // namespace

const std::vector<GoldenView>& goldenViews()
{
    static const std::vector<GoldenView> kViews{
        {"welcome", kNoWorkspace, [](Stage&) { return true; }},
        view("board", kAll, true),
        view("reviews", kEmptyAndMany),
        view("all-evidence", kEmptyAndMany),
        view("notices", kEmptyAndMany),
        view("activity", kEmptyAndMany, false,
             {QStringLiteral("activityFacts"), QStringLiteral("activityFields"),
              QStringLiteral("activityJson"), QStringLiteral("activityHash")}),
        view("settings", kMany),
        view("inbox", kAll),
        view("sources", kAll),
        view("mentions", kEmptyAndMany),
        view("policies", kEmptyAndMany),
        view("checklist", kMany, true),
        view("evidence", kMany),
        view("slos", kMany),
        view("repository", kMany),
        view("sign-offs", kMany),
        view("notes", kMany),
        view("brief", kMany),
        view("trends", kMany, true),
        view("history", kMany),
        {"attest", kMany, after(known("checklist"), action("release.attest"))},
        {"move", kMany, ofRelease("release.retarget")},
        {"meeting", kMany, openMeeting},
        {"meeting-path", kMany, meetingAfter(Qt::Key_P)},
        {"meeting-difference", kMany, meetingAfter(Qt::Key_D)},
        {"meeting-decision", kMany, meetingAfter(Qt::Key_C)},
        {"presenter", kMany, meetingAfter(Qt::Key_S)},
        {"export", kMany, openExport},
        {"export-faulty", kMany, openFaultyExport},
        {"palette", kMany, action("window.palette"), true},
        {"shortcuts", kMany, action("window.shortcuts")},
        {"add-project", kEmptyAndMany, action("project.add")},
        {"as-of", kMany, action("window.asOf")},
        {"add-source", kMany, action("source.add")},
        {"source-secrets", kMany, [](Stage& stage) { return stage.openSecrets(); }},
    };
    return kViews;
}

QString nameOf(Filling filling)
{
    switch (filling) {
    case Filling::None:
        return QStringLiteral("none");
    case Filling::Empty:
        return QStringLiteral("empty");
    case Filling::Loading:
        return QStringLiteral("loading");
    case Filling::Error:
        return QStringLiteral("error");
    case Filling::Few:
        return QStringLiteral("few");
    case Filling::Many:
        return QStringLiteral("many");
    }
    Q_UNREACHABLE();
}

QString nameOf(views::ThemeName theme)
{
    switch (theme) {
    case views::ThemeName::Light:
        return QStringLiteral("light");
    case views::ThemeName::Dark:
        return QStringLiteral("dark");
    case views::ThemeName::HighContrast:
        return QStringLiteral("contrast");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::test
