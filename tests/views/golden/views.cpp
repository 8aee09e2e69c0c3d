// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/views.h"

namespace slipway::test {

namespace {

using Open = std::function<bool(Stage&)>;

/// A page, or whatever else an action shows.
Open action(const char* id)
{
    return [id = QString::fromLatin1(id)](Stage& stage) { return stage.act(id); };
}

/// A tab of the page of a release that has something of everything.
Open tab(const char* id)
{
    return [id = QString::fromLatin1(id)](Stage& stage) {
        return stage.openRelease(QStringLiteral("payments-api")) && stage.act(id);
    };
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
        {"board", kAll, action("board.show"), true},
        {"reviews", kEmptyAndMany, action("reviews.show")},
        {"all-evidence", kEmptyAndMany, action("evidence.show")},
        {"notices", kEmptyAndMany, action("notices.show")},
        {"activity",
         kEmptyAndMany,
         action("activity.show"),
         false,
         {QStringLiteral("activityFacts"), QStringLiteral("activityFields"), QStringLiteral("activityJson"),
          QStringLiteral("activityHash")}},
        {"settings", kMany, action("settings.show")},
        {"inbox", kAll, action("inbox.show")},
        {"sources", kAll, action("sources.show")},
        {"mentions", kEmptyAndMany, action("mentions.show")},
        {"policies", kEmptyAndMany, action("policies.show")},
        {"checklist", kMany, tab("release.show.checklist"), true},
        {"evidence", kMany, tab("release.show.evidence")},
        {"slos", kMany, tab("release.show.slos")},
        {"repository", kMany, tab("release.show.repository")},
        {"sign-offs", kMany, tab("release.show.signOffs")},
        {"notes", kMany, tab("release.show.notes")},
        {"brief", kMany, tab("brief.show")},
        {"trends", kMany, tab("release.show.trends"), true},
        {"history", kMany, tab("release.show.history")},
        {"attest", kMany, after(tab("release.show.checklist"), action("release.attest"))},
        {"move", kMany, tab("release.retarget")},
        {"meeting", kMany, openMeeting},
        {"meeting-path", kMany, meetingAfter(Qt::Key_P)},
        {"meeting-difference", kMany, meetingAfter(Qt::Key_D)},
        {"meeting-decision", kMany, meetingAfter(Qt::Key_C)},
        {"presenter", kMany, meetingAfter(Qt::Key_S)},
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
