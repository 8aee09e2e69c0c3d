<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>slipway::views::ReportImport</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
</TS>
