<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>Copied %n row(s) as text.</source>
        <translation>
            <numerusform>Copied %n row as text.</numerusform>
            <numerusform>Copied %n rows as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table.</source>
        <translation>
            <numerusform>Copied %n row as a table.</numerusform>
            <numerusform>Copied %n rows as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the first %n row(s) as an image; the table is longer.</source>
        <translation>
            <numerusform>Copied the first %n row as an image; the table is longer.</numerusform>
            <numerusform>Copied the first %n rows as an image; the table is longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as an image.</source>
        <translation>
            <numerusform>Copied %n row as an image.</numerusform>
            <numerusform>Copied %n rows as an image.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts for %1: %n criteria rest on it.</source>
        <translation>
            <numerusform>It counts for %1: %n criterion rests on it.</numerusform>
            <numerusform>It counts for %1: %n criteria rest on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message numerus="yes">
        <source>Ready %1 or later (50%, from %n closing(s))</source>
        <translation>
            <numerusform>Ready %1 or later (50%, from %n closing)</numerusform>
            <numerusform>Ready %1 or later (50%, from %n closings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 (50–85%, from %n closing(s))</source>
        <translation>
            <numerusform>Ready %1 (50–85%, from %n closing)</numerusform>
            <numerusform>Ready %1 (50–85%, from %n closings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %1–%2 (50–85%, from %n closing(s))</source>
        <translation>
            <numerusform>Ready %1–%2 (50–85%, from %n closing)</numerusform>
            <numerusform>Ready %1–%2 (50–85%, from %n closings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxWork</name>
    <message numerus="yes">
        <source>Discarded %n letter(s). What was discarded stays in the history.</source>
        <translation>
            <numerusform>Discarded %n letter. What was discarded stays in the history.</numerusform>
            <numerusform>Discarded %n letters. What was discarded stays in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectRemoval</name>
    <message numerus="yes">
        <source>%n project(s) are back.</source>
        <translation>
            <numerusform>%n project are back.</numerusform>
            <numerusform>%n projects are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n project(s) from the board. Their history stays.</source>
        <translation>
            <numerusform>Removed %n project from the board. Their history stays.</numerusform>
            <numerusform>Removed %n projects from the board. Their history stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 failing</source>
        <translation>
            <numerusform>%n source, %1 failing</numerusform>
            <numerusform>%n sources, %1 failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n release(s)</source>
        <translation>
            <numerusform>waits for %n release</numerusform>
            <numerusform>waits for %n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s)</source>
        <translation>
            <numerusform>%n waiver</numerusform>
            <numerusform>%n waivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n record to %1.</numerusform>
            <numerusform>Wrote %n records to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityPanel</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::AgendaList</name>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence refused; see the inbox</source>
        <translation>
            <numerusform>%n piece of evidence refused; see the inbox</numerusform>
            <numerusform>%n pieces of evidence refused; see the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardPage</name>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::BulkWork</name>
    <message numerus="yes">
        <source>Wrote %n checklist(s) into %1.</source>
        <translation>
            <numerusform>Wrote %n checklist into %1.</numerusform>
            <numerusform>Wrote %n checklists into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n release(s).</source>
        <translation>
            <numerusform>Scanned %n release.</numerusform>
            <numerusform>Scanned %n releases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n release(s) left as they were.</source>
        <translation>
            <numerusform>Stopped; %n release left as they were.</numerusform>
            <numerusform>Stopped; %n releases left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceBar</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceDetail</name>
    <message numerus="yes">
        <source>%n places were redacted before it was stored: %1.</source>
        <translation>
            <numerusform>%n place was redacted before it was stored: %1.</numerusform>
            <numerusform>%n places were redacted before it was stored: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidencePage</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new above</source>
        <translation>
            <numerusform>%1, %n new above</numerusform>
            <numerusform>%1, %n new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidencePane</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pieces</source>
        <translation>
            <numerusform>%1 of %Ln piece</numerusform>
            <numerusform>%1 of %Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::FailedSources</name>
    <message numerus="yes">
        <source>%n source(s) failed</source>
        <translation>
            <numerusform>%n source failed</numerusform>
            <numerusform>%n sources failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries in a row</source>
        <translation>
            <numerusform>%n failed try</numerusform>
            <numerusform>%n failed tries in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingModel</name>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingView</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln findings</source>
        <translation>
            <numerusform>%1 of %Ln finding</numerusform>
            <numerusform>%1 of %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::GuideResult</name>
    <message numerus="yes">
        <source>The first %n of %1 step(s) to Go</source>
        <translation>
            <numerusform>The first %n of %1 step to Go</numerusform>
            <numerusform>The first %n of %1 steps to Go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::NoticesPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Notices, %n new</numerusform>
            <numerusform>Notices, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesModel</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleaseFiles</name>
    <message numerus="yes">
        <source>Export %n checklist(s)</source>
        <translation>
            <numerusform>Export %n checklist</numerusform>
            <numerusform>Export %n checklists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ReportImport</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::RepositoryPane</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places suppressed by .gitleaksignore</source>
        <translation>
            <numerusform>%n place suppressed by .gitleaksignore</numerusform>
            <numerusform>%n places suppressed by .gitleaksignore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewsPage</name>
    <message numerus="yes">
        <source>Reviews, %n not over</source>
        <translation>
            <numerusform>Reviews, %n not over</numerusform>
            <numerusform>Reviews, %n not over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SelectionBar</name>
    <message numerus="yes">
        <source>%n release(s) chosen</source>
        <translation>
            <numerusform>%n release chosen</numerusform>
            <numerusform>%n releases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SlideLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SloPane</name>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SuggestionList</name>
    <message numerus="yes">
        <source>%1, %n release(s)</source>
        <translation>
            <numerusform>%1, %n release</numerusform>
            <numerusform>%1, %n releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::Tray</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
</context>
</TS>
