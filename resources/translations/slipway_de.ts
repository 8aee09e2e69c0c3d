<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionRulesTexts</name>
    <message>
        <source>Not while the past is shown</source>
        <translation>Nicht, solange die Vergangenheit gezeigt wird</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Open a policy first</source>
        <translation>Öffnen Sie zuerst eine Richtlinie</translation>
    </message>
    <message>
        <source>Choose a letter in the inbox first</source>
        <translation>Wählen Sie zuerst einen Eintrag im Eingang</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>Open or create a workspace first</source>
        <translation>Öffnen oder erstellen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose a release first</source>
        <translation>Wählen Sie zuerst ein Release</translation>
    </message>
    <message>
        <source>Open a release first</source>
        <translation>Öffnen Sie zuerst ein Release</translation>
    </message>
    <message>
        <source>Choose a release on the board first</source>
        <translation>Wählen Sie zuerst ein Release in der Übersicht</translation>
    </message>
    <message>
        <source>Choose one of the sources first</source>
        <translation>Wählen Sie zuerst eine der Quellen</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>added a project</source>
        <translation>hat ein Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>changed a project</source>
        <translation>hat ein Projekt geändert</translation>
    </message>
    <message>
        <source>removed a project</source>
        <translation>hat ein Projekt entfernt</translation>
    </message>
    <message>
        <source>restored a project</source>
        <translation>hat ein Projekt wiederhergestellt</translation>
    </message>
    <message>
        <source>added a release</source>
        <translation>hat ein Release hinzugefügt</translation>
    </message>
    <message>
        <source>changed a release</source>
        <translation>hat ein Release geändert</translation>
    </message>
    <message>
        <source>removed a release</source>
        <translation>hat ein Release entfernt</translation>
    </message>
    <message>
        <source>restored a release</source>
        <translation>hat ein Release wiederhergestellt</translation>
    </message>
    <message>
        <source>stored evidence</source>
        <translation>hat Nachweise gespeichert</translation>
    </message>
    <message>
        <source>kept dead letters</source>
        <translation>hat abgewiesene Einträge aufbewahrt</translation>
    </message>
    <message>
        <source>sent a dead letter again</source>
        <translation>hat einen abgewiesenen Eintrag erneut gesendet</translation>
    </message>
    <message>
        <source>replayed a dead letter</source>
        <translation>hat einen abgewiesenen Eintrag erneut eingespielt</translation>
    </message>
    <message>
        <source>replayed a dead letter in vain</source>
        <translation>hat einen abgewiesenen Eintrag vergeblich erneut eingespielt</translation>
    </message>
    <message>
        <source>discarded a dead letter</source>
        <translation>hat einen abgewiesenen Eintrag verworfen</translation>
    </message>
    <message>
        <source>added a source</source>
        <translation>hat eine Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>changed a source</source>
        <translation>hat eine Quelle geändert</translation>
    </message>
    <message>
        <source>removed a source</source>
        <translation>hat eine Quelle entfernt</translation>
    </message>
    <message>
        <source>collected a source</source>
        <translation>hat eine Quelle abgefragt</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>hat bestätigt</translation>
    </message>
    <message>
        <source>took an attestation back</source>
        <translation>hat eine Bestätigung zurückgenommen</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hat eine Ausnahme erteilt</translation>
    </message>
    <message>
        <source>asked for a waiver</source>
        <translation>hat eine Ausnahme beantragt</translation>
    </message>
    <message>
        <source>approved a waiver</source>
        <translation>hat eine Ausnahme genehmigt</translation>
    </message>
    <message>
        <source>refused a waiver</source>
        <translation>hat eine Ausnahme abgelehnt</translation>
    </message>
    <message>
        <source>took a waiver back</source>
        <translation>hat eine Ausnahme zurückgenommen</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>hat die Freigabe erteilt</translation>
    </message>
    <message>
        <source>took a sign-off back</source>
        <translation>hat eine Freigabe zurückgenommen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>hat entschieden</translation>
    </message>
    <message>
        <source>met a condition</source>
        <translation>hat eine Auflage erfüllt</translation>
    </message>
    <message>
        <source>opened a condition again</source>
        <translation>hat eine Auflage wieder geöffnet</translation>
    </message>
    <message>
        <source>took a criterion out</source>
        <translation>hat ein Kriterium herausgenommen</translation>
    </message>
    <message>
        <source>put a criterion back</source>
        <translation>hat ein Kriterium wieder aufgenommen</translation>
    </message>
    <message>
        <source>named an owner</source>
        <translation>hat eine verantwortliche Person benannt</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>hat eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>saw a note</source>
        <translation>hat eine Notiz gesehen</translation>
    </message>
    <message>
        <source>wrote a launch brief</source>
        <translation>hat einen Startbrief geschrieben</translation>
    </message>
    <message>
        <source>promoted a release</source>
        <translation>hat ein Release überführt</translation>
    </message>
    <message>
        <source>took a canary step</source>
        <translation>hat einen Canary-Schritt ausgeführt</translation>
    </message>
    <message>
        <source>rolled a release back</source>
        <translation>hat ein Release zurückgerollt</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>hat eine Einstellung geändert</translation>
    </message>
    <message>
        <source>adopted a policy</source>
        <translation>hat eine Richtlinie übernommen</translation>
    </message>
    <message>
        <source>Answers and waivers</source>
        <translation>Antworten und Ausnahmen</translation>
    </message>
    <message>
        <source>Sign-offs and decisions</source>
        <translation>Freigaben und Entscheidungen</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Owners and notes</source>
        <translation>Verantwortliche und Notizen</translation>
    </message>
    <message>
        <source>Evidence and sources</source>
        <translation>Nachweise und Quellen</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Abgewiesene Einträge</translation>
    </message>
    <message>
        <source>Projects and releases</source>
        <translation>Projekte und Releases</translation>
    </message>
    <message>
        <source>Policies and settings</source>
        <translation>Richtlinien und Einstellungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and what of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>who, did what, to what</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>ddd, d. MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>Choose a saved view in the side bar first.</source>
        <translation>Wählen Sie zuerst eine gespeicherte Ansicht in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Group the board by nothing</source>
        <translation>Übersicht nicht gruppieren</translation>
    </message>
    <message>
        <source>Group the board by team</source>
        <translation>Übersicht nach Team gruppieren</translation>
    </message>
    <message>
        <source>Group the board by stage</source>
        <translation>Übersicht nach Stufe gruppieren</translation>
    </message>
    <message>
        <source>Group the board by launch week</source>
        <translation>Übersicht nach Startwoche gruppieren</translation>
    </message>
    <message>
        <source>Group the board by verdict</source>
        <translation>Übersicht nach Urteil gruppieren</translation>
    </message>
    <message>
        <source>Close every group</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Open every group</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>Kompakte oder großzügige Zeilen</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Update the saved view to what is shown</source>
        <translation>Gespeicherte Ansicht an die Anzeige anpassen</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>Gespeicherte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>Gespeicherte Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>ChartReadings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckDocs</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Entscheidungsprotokolle</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Objectives, alerts, dashboards</source>
        <translation>Ziele, Alarme, Dashboards</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Container-Images</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Abgewiesene Einträge</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Lint configuration</source>
        <translation>Lint-Konfiguration</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Lasttests</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What a release is made of</source>
        <translation>Woraus ein Release besteht</translation>
    </message>
    <message>
        <source>What a checkout needs</source>
        <translation>Was ein Checkout braucht</translation>
    </message>
    <message>
        <source>Care of secrets</source>
        <translation>Umgang mit Geheimnissen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>%1  ·  blocker</source>
        <translation>%1  ·  Blocker</translation>
    </message>
    <message>
        <source>%1  ·  supposed</source>
        <translation>%1  ·  angenommen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>project, 1 release</source>
        <translation>Projekt, 1 Release</translation>
    </message>
    <message>
        <source>project, %1 releases</source>
        <translation>Projekt, %1 Releases</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>not a number; write 12.5</source>
        <translation>keine Zahl; schreiben Sie 12.5</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Ein JSON-Objekt</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object; write {&quot;key&quot;: value}</source>
        <translation>kein JSON-Objekt; schreiben Sie {&quot;key&quot;: value}</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>Copied %n row(s) as text.</source>
        <translation>
            <numerusform>%n Zeile als Text kopiert.</numerusform>
            <numerusform>%n Zeilen als Text kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table.</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert.</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the first %n row(s) as an image; the table is longer.</source>
        <translation>
            <numerusform>Die erste %n Zeile als Bild kopiert; die Tabelle ist länger.</numerusform>
            <numerusform>Die ersten %n Zeilen als Bild kopiert; die Tabelle ist länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as an image.</source>
        <translation>
            <numerusform>%n Zeile als Bild kopiert.</numerusform>
            <numerusform>%n Zeilen als Bild kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
</context>
<context>
    <name>CriterionWordsTexts</name>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>Owner; empty: nobody</source>
        <translation>Verantwortliche(r); leer: niemand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Zugewiesen.</translation>
    </message>
    <message>
        <source>Assign: %1</source>
        <translation>Zuweisen: %1</translation>
    </message>
    <message>
        <source>Does not apply to this release</source>
        <translation>Nicht anwendbar auf dieses Release</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Approved by another person</source>
        <translation>Genehmigt von einer anderen Person</translation>
    </message>
    <message>
        <source>Approved by, if anybody</source>
        <translation>Genehmigt von, falls jemand</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken out of this release&apos;s checklist.</source>
        <translation>Aus der Checkliste dieses Release herausgenommen.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
    <message>
        <source>Approve the waiver</source>
        <translation>Ausnahme genehmigen</translation>
    </message>
    <message>
        <source>Refuse the waiver</source>
        <translation>Ausnahme ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>In which role: %1</source>
        <translation>In welcher Rolle: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The waiver is approved.</source>
        <translation>Die Ausnahme ist genehmigt.</translation>
    </message>
    <message>
        <source>The waiver is refused.</source>
        <translation>Die Ausnahme ist abgelehnt.</translation>
    </message>
    <message>
        <source>Approve the waiver: %1</source>
        <translation>Ausnahme genehmigen: %1</translation>
    </message>
    <message>
        <source>Take the sign-off for %1 back</source>
        <translation>Freigabe für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The sign-off for %1 is taken back.</source>
        <translation>Die Freigabe für %1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Condition %1 is met</source>
        <translation>Auflage %1 ist erfüllt</translation>
    </message>
    <message>
        <source>Condition %1 is not met after all</source>
        <translation>Auflage %1 ist doch nicht erfüllt</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>Ist erfüllt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Condition %1 is met.</source>
        <translation>Auflage %1 ist erfüllt.</translation>
    </message>
    <message>
        <source>Condition %1 is open again.</source>
        <translation>Auflage %1 ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>DropOfferTexts</name>
    <message>
        <source>Drop one repository at a time</source>
        <translation>Legen Sie jeweils nur ein Repository ab</translation>
    </message>
    <message>
        <source>Nothing is added while the past is shown</source>
        <translation>Nichts wird hinzugefügt, solange die Vergangenheit gezeigt wird</translation>
    </message>
    <message>
        <source>Add %1 as a project</source>
        <translation>%1 als Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Open or create a workspace first</source>
        <translation>Öffnen oder erstellen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Nothing is imported while the past is shown</source>
        <translation>Nichts wird importiert, solange die Vergangenheit gezeigt wird</translation>
    </message>
    <message>
        <source>Drop reports on a release: on its row of the board, or on its page</source>
        <translation>Legen Sie Berichte auf einem Release ab: auf seiner Zeile in der Übersicht oder auf seiner Seite</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>%1 für %2 importieren</translation>
    </message>
    <message>
        <source>Import %1 files for %2</source>
        <translation>%1 Dateien für %2 importieren</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped</source>
        <translation>Nur Dateien dieses Computers können abgelegt werden</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Arbeitsbereich %1 öffnen</translation>
    </message>
</context>
<context>
    <name>EditorTrialTexts</name>
    <message>
        <source>there is no command</source>
        <translation>es gibt keinen Befehl</translation>
    </message>
    <message>
        <source>write one such as: code -g %f:%l</source>
        <translation>schreiben Sie einen wie: code -g %f:%l</translation>
    </message>
    <message>
        <source>the command does not say where the file goes</source>
        <translation>der Befehl sagt nicht, wohin die Datei gehört</translation>
    </message>
    <message>
        <source>write %f where the file&apos;s name is to stand</source>
        <translation>schreiben Sie %f dorthin, wo der Dateiname stehen soll</translation>
    </message>
    <message>
        <source>Slipway opens files like this one,
at the line that a finding is about.</source>
        <translation>Slipway öffnet Dateien wie diese
an der Zeile, um die es in einem Befund geht.</translation>
    </message>
    <message>
        <source>the program does not start</source>
        <translation>das Programm startet nicht</translation>
    </message>
    <message>
        <source>check its name, or give its whole path</source>
        <translation>prüfen Sie den Namen oder geben Sie den ganzen Pfad an</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Nothing has reported %1 yet.</source>
        <translation>%1 wurde noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Nothing has answered this yet; %1 would.</source>
        <translation>Noch ohne Antwort; antworten würde: %1.</translation>
    </message>
    <message>
        <source>a person&apos;s answer</source>
        <translation>Antwort einer Person</translation>
    </message>
    <message>
        <source>Nobody has answered yet; the %1 can.</source>
        <translation>Noch hat niemand geantwortet; die Rolle %1 kann es.</translation>
    </message>
    <message>
        <source>pass of “%1”</source>
        <translation>„%1“ erfüllt</translation>
    </message>
    <message>
        <source>It depends on %1, which is not in the workspace.</source>
        <translation>Das Release hängt von %1 ab, das nicht im Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>It depends on %1, of which there is no evidence.</source>
        <translation>Das Release hängt von %1 ab, wozu es keine Nachweise gibt.</translation>
    </message>
    <message>
        <source>It depends on %1, which is %2.</source>
        <translation>Das Release hängt von %1 ab, Urteil dort: %2.</translation>
    </message>
    <message>
        <source>Add it to the workspace, or take it out of the launch brief.</source>
        <translation>In den Arbeitsbereich aufnehmen oder aus dem Startbrief streichen.</translation>
    </message>
    <message>
        <source>Bring %1 to Go, or launch it first.</source>
        <translation>%1 auf Go bringen oder zuerst starten.</translation>
    </message>
    <message>
        <source>So it is with %1 more.</source>
        <translation>Ebenso bei %1 weiteren.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>nach dem Muster %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1x</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>now ago</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>Answer it with a reason.</source>
        <translation>Mit Begründung beantworten.</translation>
    </message>
    <message>
        <source>Answer it with a reason, or bring %1.</source>
        <translation>Mit Begründung beantworten oder vorlegen: %1.</translation>
    </message>
    <message>
        <source>Bring %1.</source>
        <translation>Vorlegen: %1.</translation>
    </message>
    <message>
        <source>Collect the evidence again.</source>
        <translation>Die Nachweise neu erheben.</translation>
    </message>
    <message>
        <source>Collect again: %1.</source>
        <translation>Neu erheben: %1.</translation>
    </message>
    <message>
        <source>%1 answered for %2, not for %3.</source>
        <translation>%1 hat für %2 geantwortet, nicht für %3.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>answer expired</source>
        <translation>Antwort abgelaufen</translation>
    </message>
    <message>
        <source>The answer expired %1.</source>
        <translation>Die Antwort ist %1 abgelaufen.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>attested, expires %1</source>
        <translation>bestätigt, läuft %1 ab</translation>
    </message>
    <message>
        <source>The commit moved from %1 to %2.</source>
        <translation>Der Commit ist von %1 zu %2 gewechselt.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <translation>%1: vorher „%2“, jetzt „%3“.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not-applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Mit Auflagen</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Nachweise</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>web-service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>web-app</source>
        <translation>Webanwendung</translation>
    </message>
    <message>
        <source>ai-service</source>
        <translation>KI-Dienst</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>internal-tool</source>
        <translation>internes Werkzeug</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waived by %1, ends %2: %3 (%4)</source>
        <translation>Ausnahme von %1 genehmigt, endet %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Waived by %1, ends %2, requested by %5: %3 (%4)</source>
        <translation>Ausnahme von %1 genehmigt, endet %2, beantragt von %5: %3 (%4)</translation>
    </message>
    <message>
        <source>A waiver is asked for by %1: %2</source>
        <translation>%1 beantragt eine Ausnahme: %2</translation>
    </message>
    <message>
        <source>%1: %2 (approved by %3)</source>
        <translation>%1: %2 (genehmigt von %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not apply to this project.</source>
        <translation>Für dieses Projekt nicht anwendbar.</translation>
    </message>
    <message>
        <source>The evidence names no commit, so it does not count for %1.</source>
        <translation>Der Nachweis nennt keinen Commit und zählt deshalb nicht für %1.</translation>
    </message>
    <message>
        <source>The evidence is for %1, not for %2.</source>
        <translation>Der Nachweis gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The evidence is for another release, not for %1.</source>
        <translation>Der Nachweis gilt für ein anderes Release, nicht für %1.</translation>
    </message>
    <message>
        <source>The evidence is from no stated environment, not from %1.</source>
        <translation>Der Nachweis nennt keine Umgebung, nötig ist %1.</translation>
    </message>
    <message>
        <source>The evidence is from %1, not from %2.</source>
        <translation>Der Nachweis stammt aus %1, nicht aus %2.</translation>
    </message>
    <message>
        <source>The evidence expired %1.</source>
        <translation>Der Nachweis ist %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The evidence is %1 old, and may be %2 at most.</source>
        <translation>Der Nachweis ist %1 alt, erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>A check that can miss some found none; a person should confirm.</source>
        <translation>Eine Prüfung, die welche übersehen kann, hat keine gefunden; eine Person sollte das bestätigen.</translation>
    </message>
    <message>
        <source>A check that can be wrong found some; a person can say that they are none.</source>
        <translation>Eine Prüfung, die sich irren kann, hat welche gefunden; eine Person kann erklären, dass es keine sind.</translation>
    </message>
    <message>
        <source>A check that can be wrong found it; a person should confirm.</source>
        <translation>Eine Prüfung, die sich irren kann, hat es gefunden; eine Person sollte das bestätigen.</translation>
    </message>
    <message>
        <source>A check that can miss it found nothing; a person can answer.</source>
        <translation>Eine Prüfung, die es übersehen kann, hat nichts gefunden; eine Person kann antworten.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The launch brief does not say what to compare with: %1</source>
        <translation>Der Startbrief sagt nicht, womit zu vergleichen ist: %1</translation>
    </message>
    <message>
        <source>Nothing has reported what to compare with: %1</source>
        <translation>Womit zu vergleichen ist, wurde nicht gemeldet: %1</translation>
    </message>
    <message>
        <source>A check that can be wrong found what must not be; a person can say otherwise.</source>
        <translation>Eine Prüfung, die sich irren kann, hat gefunden, was nicht sein darf; eine Person kann widersprechen.</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>None of %1 ways holds: %2.</source>
        <translation>Keine von %1 Möglichkeiten ist erfüllt: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 parts hold; missing: %3.</source>
        <translation>%1 von %2 Teilen erfüllt; es fehlt: %3.</translation>
    </message>
    <message>
        <source>%1 (not reported, needs %2)</source>
        <translation>%1 (nicht gemeldet, gefordert: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 is too old, needs %3)</source>
        <translation>%1 (%2 ist zu alt, gefordert: %3)</translation>
    </message>
    <message>
        <source>%1 (%2, needs %3)</source>
        <translation>%1 (%2, gefordert: %3)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Gefordert: %1.</translation>
    </message>
    <message>
        <source>Measured %1, needs %2.</source>
        <translation>Gemessen: %1, gefordert: %2.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 blocking criterion is not met: %2.</source>
        <translation>%1 blockierendes Kriterium ist nicht erfüllt: %2.</translation>
    </message>
    <message>
        <source>%1 blocking criteria are not met: %2.</source>
        <translation>%1 blockierende Kriterien sind nicht erfüllt: %2.</translation>
    </message>
    <message>
        <source>No blocker stands in the way, but %1 criterion is open: %2.</source>
        <translation>Kein Blocker steht im Weg, aber %1 Kriterium ist offen: %2.</translation>
    </message>
    <message>
        <source>No blocker stands in the way, but %1 criteria are open: %2.</source>
        <translation>Kein Blocker steht im Weg, aber %1 Kriterien sind offen: %2.</translation>
    </message>
    <message>
        <source>%1 (%2, was due %3)</source>
        <translation>%1 (%2, war fällig am %3)</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1 (%2, bis %3)</translation>
    </message>
    <message>
        <source>Nothing has been observed about this release yet.</source>
        <translation>Über dieses Release wurde noch nichts beobachtet.</translation>
    </message>
    <message>
        <source>Every blocking criterion is met, and no major one is open.</source>
        <translation>Alle blockierenden Kriterien sind erfüllt, und kein schwerwiegendes ist offen.</translation>
    </message>
    <message>
        <source>%1 decided No-go: %2</source>
        <translation>%1 hat No-go entschieden: %2</translation>
    </message>
    <message>
        <source>%1 condition of the last decision is open: %2.</source>
        <translation>%1 Auflage der letzten Entscheidung ist offen: %2.</translation>
    </message>
    <message>
        <source>%1 conditions of the last decision are open: %2.</source>
        <translation>%1 Auflagen der letzten Entscheidung sind offen: %2.</translation>
    </message>
    <message>
        <source>Rewrite exposure: %1% of %2 is missing, which costs %3 in a rewrite or %4 as a retrofit (%5).</source>
        <translation>Neuentwicklungsrisiko: %1 % von %2 fehlen; das kostet %3 bei Neuentwicklung oder %4 bei Nachrüstung (%5).</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Other commit</source>
        <translation>Anderer Commit</translation>
    </message>
    <message>
        <source>Other stage</source>
        <translation>Andere Stufe</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>It counts for %1: %n criteria rest on it.</source>
        <translation>
            <numerusform>Er zählt für %1: %n Kriterium stützt sich darauf.</numerusform>
            <numerusform>Er zählt für %1: %n Kriterien stützen sich darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count: it has expired.</source>
        <translation>Er zählt nicht: Er ist abgelaufen.</translation>
    </message>
    <message>
        <source>It does not count: it is about %1, and the release is %2.</source>
        <translation>Er zählt nicht: Er betrifft %1, das Release ist %2.</translation>
    </message>
    <message>
        <source>It does not count: it is from %1, and the release is in %2.</source>
        <translation>Er zählt nicht: Er stammt aus %1, das Release ist in %2.</translation>
    </message>
    <message>
        <source>It does not count: the same source has given a newer one.</source>
        <translation>Er zählt nicht: Dieselbe Quelle hat einen neueren geliefert.</translation>
    </message>
    <message>
        <source>No result of %1 rests on it.</source>
        <translation>Kein Ergebnis von %1 stützt sich darauf.</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>There, not compared</source>
        <translation>Vorhanden, nicht verglichen</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation>Belegt es</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit-XML</translation>
    </message>
    <message>
        <source>Badge (SVG)</source>
        <translation>Badge (SVG)</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>in-toto-Bescheinigung</translation>
    </message>
    <message>
        <source>Paper, to be signed off and filed. What proves it is enclosed.</source>
        <translation>Papier zum Freigeben und Ablegen. Was es beweist, ist beigefügt.</translation>
    </message>
    <message>
        <source>One page for a browser. It needs no other file and no script.</source>
        <translation>Eine Seite für den Browser. Sie braucht keine weitere Datei und kein Skript.</translation>
    </message>
    <message>
        <source>Text for a wiki, an issue or a pull request.</source>
        <translation>Text für ein Wiki, ein Issue oder einen Pull Request.</translation>
    </message>
    <message>
        <source>The whole snapshot, for programs.</source>
        <translation>Die ganze Momentaufnahme, für Programme.</translation>
    </message>
    <message>
        <source>A line for each criterion, for a spreadsheet.</source>
        <translation>Eine Zeile je Kriterium, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>A test case for each criterion, for what shows test results.</source>
        <translation>Ein Testfall je Kriterium, für alles, was Testergebnisse anzeigt.</translation>
    </message>
    <message>
        <source>The verdict as a small picture, for a README.</source>
        <translation>Das Urteil als kleines Bild, für eine README.</translation>
    </message>
    <message>
        <source>The verdict about the release&apos;s commit, signed with your SSH key.</source>
        <translation>Das Urteil über den Commit des Release, signiert mit Ihrem SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>FactListTexts</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>A custom fact.</source>
        <translation>Ein eigener Fakt.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Test cases that ran or were skipped.</source>
        <translation>Testfälle, die liefen oder übersprungen wurden.</translation>
    </message>
    <message>
        <source>Test cases that passed.</source>
        <translation>Bestandene Testfälle.</translation>
    </message>
    <message>
        <source>Test cases whose assertion failed.</source>
        <translation>Testfälle, deren Zusicherung fehlschlug.</translation>
    </message>
    <message>
        <source>Test cases that broke before they could fail.</source>
        <translation>Testfälle, die abbrachen, bevor sie fehlschlagen konnten.</translation>
    </message>
    <message>
        <source>Test cases that were skipped.</source>
        <translation>Übersprungene Testfälle.</translation>
    </message>
    <message>
        <source>Test cases that failed and then passed on a rerun of the same commit.</source>
        <translation>Testfälle, die fehlschlugen und bei einer Wiederholung mit demselben Commit bestanden.</translation>
    </message>
    <message>
        <source>Share of the tests that ran (skipped ones left out) that passed.</source>
        <translation>Anteil der gelaufenen Tests (ohne übersprungene), die bestanden.</translation>
    </message>
    <message>
        <source>Wall time of the test run, or the sum of its cases where no wall time is given.</source>
        <translation>Laufzeit des Testlaufs, oder die Summe seiner Fälle, wo keine angegeben ist.</translation>
    </message>
    <message>
        <source>Lines that could be covered.</source>
        <translation>Zeilen, die abgedeckt werden könnten.</translation>
    </message>
    <message>
        <source>Lines that tests reached.</source>
        <translation>Zeilen, die Tests erreicht haben.</translation>
    </message>
    <message>
        <source>Share of coverable lines that tests reached.</source>
        <translation>Anteil der abdeckbaren Zeilen, die Tests erreicht haben.</translation>
    </message>
    <message>
        <source>Share of branches that tests took.</source>
        <translation>Anteil der Zweige, die Tests genommen haben.</translation>
    </message>
    <message>
        <source>Share of coverable lines reached by tests, on the paths the project marks critical.</source>
        <translation>Anteil der abdeckbaren Zeilen, die Tests auf den kritischen Pfaden des Projekts erreicht haben.</translation>
    </message>
    <message>
        <source>Findings of level error.</source>
        <translation>Befunde der Stufe Fehler.</translation>
    </message>
    <message>
        <source>Findings of level warning.</source>
        <translation>Befunde der Stufe Warnung.</translation>
    </message>
    <message>
        <source>Findings of level note.</source>
        <translation>Befunde der Stufe Hinweis.</translation>
    </message>
    <message>
        <source>Findings that were suppressed.</source>
        <translation>Unterdrückte Befunde.</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is critical (CVSS scale).</source>
        <translation>Nicht unterdrückte Befunde kritischer Sicherheitsschwere (CVSS-Skala).</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is high (CVSS scale).</source>
        <translation>Nicht unterdrückte Befunde hoher Sicherheitsschwere (CVSS-Skala).</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is medium (CVSS scale).</source>
        <translation>Nicht unterdrückte Befunde mittlerer Sicherheitsschwere (CVSS-Skala).</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is low (CVSS scale).</source>
        <translation>Nicht unterdrückte Befunde geringer Sicherheitsschwere (CVSS-Skala).</translation>
    </message>
    <message>
        <source>Secrets found in the files or the history.</source>
        <translation>Geheimnisse, die in den Dateien oder der Historie gefunden wurden.</translation>
    </message>
    <message>
        <source>Secrets found that were shown to work.</source>
        <translation>Gefundene Geheimnisse, die nachweislich funktionieren.</translation>
    </message>
    <message>
        <source>Age of the oldest secret in use, since its last rotation.</source>
        <translation>Alter des ältesten benutzten Geheimnisses seit seinem letzten Wechsel.</translation>
    </message>
    <message>
        <source>Known vulnerabilities of critical severity.</source>
        <translation>Bekannte Schwachstellen kritischer Schwere.</translation>
    </message>
    <message>
        <source>Known vulnerabilities of high severity.</source>
        <translation>Bekannte Schwachstellen hoher Schwere.</translation>
    </message>
    <message>
        <source>Known vulnerabilities of medium severity.</source>
        <translation>Bekannte Schwachstellen mittlerer Schwere.</translation>
    </message>
    <message>
        <source>Known vulnerabilities of low severity.</source>
        <translation>Bekannte Schwachstellen geringer Schwere.</translation>
    </message>
    <message>
        <source>Known vulnerabilities of unknown severity.</source>
        <translation>Bekannte Schwachstellen unbekannter Schwere.</translation>
    </message>
    <message>
        <source>Known vulnerabilities of any severity.</source>
        <translation>Bekannte Schwachstellen jeder Schwere.</translation>
    </message>
    <message>
        <source>Known vulnerabilities with a fixed version.</source>
        <translation>Bekannte Schwachstellen, für die es eine behobene Version gibt.</translation>
    </message>
    <message>
        <source>Components in the bill of materials.</source>
        <translation>Komponenten in der Stückliste.</translation>
    </message>
    <message>
        <source>Components of the bill of materials for which it names no licence.</source>
        <translation>Komponenten der Stückliste, für die sie keine Lizenz nennt.</translation>
    </message>
    <message>
        <source>Requests sent in the load test.</source>
        <translation>Im Lasttest gesendete Anfragen.</translation>
    </message>
    <message>
        <source>Requests that failed in the load test.</source>
        <translation>Im Lasttest fehlgeschlagene Anfragen.</translation>
    </message>
    <message>
        <source>Exceptions of the load test&apos;s own script.</source>
        <translation>Ausnahmefehler im Skript des Lasttests selbst.</translation>
    </message>
    <message>
        <source>Sustained requests per second.</source>
        <translation>Dauerhafte Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Highest requests per second held for at least ten seconds.</source>
        <translation>Höchste Anfragen pro Sekunde über mindestens zehn Sekunden.</translation>
    </message>
    <message>
        <source>50th percentile of response time in the load test.</source>
        <translation>50. Perzentil der Antwortzeit im Lasttest.</translation>
    </message>
    <message>
        <source>95th percentile of response time in the load test.</source>
        <translation>95. Perzentil der Antwortzeit im Lasttest.</translation>
    </message>
    <message>
        <source>99th percentile of response time in the load test.</source>
        <translation>99. Perzentil der Antwortzeit im Lasttest.</translation>
    </message>
    <message>
        <source>Share of requests that failed in the load test.</source>
        <translation>Anteil der im Lasttest fehlgeschlagenen Anfragen.</translation>
    </message>
    <message>
        <source>Most users at one time in the load test.</source>
        <translation>Meiste gleichzeitige Nutzer im Lasttest.</translation>
    </message>
    <message>
        <source>How long the load test ran.</source>
        <translation>Dauer des Lasttests.</translation>
    </message>
    <message>
        <source>The load test kept the thresholds that its own script states.</source>
        <translation>Der Lasttest hielt die Schwellwerte ein, die sein Skript nennt.</translation>
    </message>
    <message>
        <source>Sustained requests per second of the load test over the forecast peak.</source>
        <translation>Dauerhafte Anfragen pro Sekunde im Lasttest im Verhältnis zur vorhergesagten Spitze.</translation>
    </message>
    <message>
        <source>Service level objectives defined.</source>
        <translation>Definierte Servicelevel-Ziele.</translation>
    </message>
    <message>
        <source>Objectives with a burn-rate alert.</source>
        <translation>Zielvorgaben mit Burn-Rate-Alarm.</translation>
    </message>
    <message>
        <source>Strictest target among the objectives.</source>
        <translation>Strengstes Ziel unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Lowest attainment among the objectives, over each one&apos;s window.</source>
        <translation>Niedrigste Erreichung unter den Zielvorgaben, über das jeweilige Fenster.</translation>
    </message>
    <message>
        <source>Smallest share of error budget left among the objectives.</source>
        <translation>Kleinster verbliebener Anteil des Fehlerbudgets unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Highest burn rate over one hour among the objectives.</source>
        <translation>Höchste Burn-Rate über eine Stunde unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Highest burn rate over five minutes among the objectives.</source>
        <translation>Höchste Burn-Rate über fünf Minuten unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Highest burn rate over thirty minutes among the objectives.</source>
        <translation>Höchste Burn-Rate über dreißig Minuten unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Highest burn rate over six hours among the objectives.</source>
        <translation>Höchste Burn-Rate über sechs Stunden unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Highest burn rate over three days among the objectives.</source>
        <translation>Höchste Burn-Rate über drei Tage unter den Zielvorgaben.</translation>
    </message>
    <message>
        <source>Length of the window of the objective that was measured.</source>
        <translation>Länge des Fensters der gemessenen Zielvorgabe.</translation>
    </message>
    <message>
        <source>Burn-rate alerts of the objectives that page now.</source>
        <translation>Burn-Rate-Alarme der Zielvorgaben, die jetzt alarmieren.</translation>
    </message>
    <message>
        <source>Alert rules.</source>
        <translation>Alarmregeln.</translation>
    </message>
    <message>
        <source>Alert rules that reach a pager.</source>
        <translation>Alarmregeln, die einen Pager erreichen.</translation>
    </message>
    <message>
        <source>Alert rules that link to a runbook.</source>
        <translation>Alarmregeln, die auf ein Runbook verweisen.</translation>
    </message>
    <message>
        <source>Alert rules on how fast an error budget burns.</source>
        <translation>Alarmregeln dazu, wie schnell ein Fehlerbudget verbraucht wird.</translation>
    </message>
    <message>
        <source>Routes of the alert manager, its root included.</source>
        <translation>Routen des Alertmanagers, die oberste eingeschlossen.</translation>
    </message>
    <message>
        <source>Routes of the alert manager that lead to a pager.</source>
        <translation>Routen des Alertmanagers, die zu einem Pager führen.</translation>
    </message>
    <message>
        <source>Receivers that page a person and that a route leads to.</source>
        <translation>Empfänger, die eine Person alarmieren und zu denen eine Route führt.</translation>
    </message>
    <message>
        <source>Alerts of the service that fire now and are neither silenced nor inhibited.</source>
        <translation>Alarme des Dienstes, die jetzt ausgelöst und weder stummgeschaltet noch unterdrückt sind.</translation>
    </message>
    <message>
        <source>Active silences that keep alerts of the service from anybody.</source>
        <translation>Aktive Stummschaltungen, durch die Alarme des Dienstes niemanden erreichen.</translation>
    </message>
    <message>
        <source>A launch brief is stated; false where it was taken back.</source>
        <translation>Ein Startbrief liegt vor; falsch, wo er zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>The launch brief says which problem is solved.</source>
        <translation>Der Startbrief sagt, welches Problem gelöst wird.</translation>
    </message>
    <message>
        <source>The launch brief says who the users are.</source>
        <translation>Der Startbrief sagt, wer die Nutzer sind.</translation>
    </message>
    <message>
        <source>Users that the launch brief forecasts.</source>
        <translation>Nutzer, die der Startbrief vorhersagt.</translation>
    </message>
    <message>
        <source>Peak requests per second that the launch brief forecasts.</source>
        <translation>Spitze der Anfragen pro Sekunde, die der Startbrief vorhersagt.</translation>
    </message>
    <message>
        <source>Growth of traffic a month that the launch brief forecasts.</source>
        <translation>Wachstum des Datenverkehrs pro Monat, das der Startbrief vorhersagt.</translation>
    </message>
    <message>
        <source>Goals in the launch brief.</source>
        <translation>Ziele im Startbrief.</translation>
    </message>
    <message>
        <source>Success measures in the launch brief.</source>
        <translation>Erfolgsmaße im Startbrief.</translation>
    </message>
    <message>
        <source>Acceptance criteria in the launch brief.</source>
        <translation>Abnahmekriterien im Startbrief.</translation>
    </message>
    <message>
        <source>Risks in the launch brief.</source>
        <translation>Risiken im Startbrief.</translation>
    </message>
    <message>
        <source>Risks in the launch brief against which nothing is done.</source>
        <translation>Risiken im Startbrief, gegen die nichts getan wird.</translation>
    </message>
    <message>
        <source>The launch brief holds a rollback plan.</source>
        <translation>Der Startbrief enthält einen Rollback-Plan.</translation>
    </message>
    <message>
        <source>People or roles that may call the rollback.</source>
        <translation>Personen oder Rollen, die den Rollback auslösen dürfen.</translation>
    </message>
    <message>
        <source>The launch brief says who is told what, and when.</source>
        <translation>Der Startbrief sagt, wer wann was erfährt.</translation>
    </message>
    <message>
        <source>Releases of other projects that the launch brief depends on.</source>
        <translation>Releases anderer Projekte, von denen der Startbrief abhängt.</translation>
    </message>
    <message>
        <source>Live requests per second.</source>
        <translation>Anfragen pro Sekunde im Betrieb.</translation>
    </message>
    <message>
        <source>Live 95th percentile of response time.</source>
        <translation>95. Perzentil der Antwortzeit im Betrieb.</translation>
    </message>
    <message>
        <source>Live share of failed requests.</source>
        <translation>Anteil fehlgeschlagener Anfragen im Betrieb.</translation>
    </message>
    <message>
        <source>Live share in use of the resource that runs out first.</source>
        <translation>Auslastung der zuerst knappen Ressource im Betrieb.</translation>
    </message>
    <message>
        <source>Live model tokens per hour.</source>
        <translation>Modell-Token pro Stunde im Betrieb.</translation>
    </message>
    <message>
        <source>Live cost of model use per hour.</source>
        <translation>Kosten der Modellnutzung pro Stunde im Betrieb.</translation>
    </message>
    <message>
        <source>Live traffic over that of the same time a week before.</source>
        <translation>Datenverkehr im Betrieb im Verhältnis zur gleichen Zeit der Vorwoche.</translation>
    </message>
    <message>
        <source>Outcome of CI on the commit: success, failure, running or absent.</source>
        <translation>Ergebnis der CI zum Commit: success, failure, running oder absent.</translation>
    </message>
    <message>
        <source>Workflows or pipelines that ran on the commit.</source>
        <translation>Workflows oder Pipelines, die zum Commit liefen.</translation>
    </message>
    <message>
        <source>Workflows or pipelines that failed on the commit.</source>
        <translation>Workflows oder Pipelines, die zum Commit fehlschlugen.</translation>
    </message>
    <message>
        <source>Jobs of CI that failed and then passed on a rerun of the same commit.</source>
        <translation>CI-Jobs, die fehlschlugen und bei einer Wiederholung mit demselben Commit bestanden.</translation>
    </message>
    <message>
        <source>How long CI took.</source>
        <translation>Dauer der CI.</translation>
    </message>
    <message>
        <source>The service protects the branch that releases come from.</source>
        <translation>Der Dienst schützt den Branch, aus dem Releases kommen.</translation>
    </message>
    <message>
        <source>Approvals that the branch&apos;s protection demands for a change.</source>
        <translation>Genehmigungen, die der Schutz des Branches für eine Änderung verlangt.</translation>
    </message>
    <message>
        <source>Checks that must succeed before a change reaches the branch.</source>
        <translation>Prüfungen, die bestehen müssen, bevor eine Änderung den Branch erreicht.</translation>
    </message>
    <message>
        <source>The branch&apos;s history may be rewritten by a push.</source>
        <translation>Die Historie des Branches darf durch einen Push umgeschrieben werden.</translation>
    </message>
    <message>
        <source>Escalation levels with somebody on call.</source>
        <translation>Eskalationsstufen, auf denen jemand Bereitschaft hat.</translation>
    </message>
    <message>
        <source>Minutes without anybody on call from now to a week after launch.</source>
        <translation>Minuten ohne Bereitschaft von jetzt bis eine Woche nach dem Start.</translation>
    </message>
    <message>
        <source>Open incidents.</source>
        <translation>Offene Vorfälle.</translation>
    </message>
    <message>
        <source>GitOps sync state: Synced or OutOfSync.</source>
        <translation>GitOps-Synchronisation: Synced oder OutOfSync.</translation>
    </message>
    <message>
        <source>Health of the deployed application.</source>
        <translation>Zustand der ausgerollten Anwendung.</translation>
    </message>
    <message>
        <source>The deployed revision is the release&apos;s commit.</source>
        <translation>Die ausgerollte Revision ist der Commit des Release.</translation>
    </message>
    <message>
        <source>Outcome of the last GitOps operation: Succeeded, Failed, Error, Running or Terminating.</source>
        <translation>Ergebnis der letzten GitOps-Operation: Succeeded, Failed, Error, Running oder Terminating.</translation>
    </message>
    <message>
        <source>Conditions of the deployed application that are errors.</source>
        <translation>Zustände der ausgerollten Anwendung, die Fehler sind.</translation>
    </message>
    <message>
        <source>Roles defined.</source>
        <translation>Definierte Rollen.</translation>
    </message>
    <message>
        <source>Permissions defined.</source>
        <translation>Definierte Berechtigungen.</translation>
    </message>
    <message>
        <source>Share of API operations that require authorisation.</source>
        <translation>Anteil der API-Operationen, die Autorisierung verlangen.</translation>
    </message>
    <message>
        <source>APIs that the identity provider issues tokens for, its own left out.</source>
        <translation>APIs, für die der Identitätsanbieter Token ausstellt, seine eigene ausgenommen.</translation>
    </message>
    <message>
        <source>APIs for which the identity provider enforces permissions by role.</source>
        <translation>APIs, für die der Identitätsanbieter Berechtigungen nach Rollen durchsetzt.</translation>
    </message>
    <message>
        <source>Second factors that are enabled for signing in.</source>
        <translation>Zweite Faktoren, die zur Anmeldung aktiviert sind.</translation>
    </message>
    <message>
        <source>Active streams of the identity provider&apos;s log.</source>
        <translation>Aktive Ströme des Protokolls des Identitätsanbieters.</translation>
    </message>
    <message>
        <source>Evaluation cases run.</source>
        <translation>Gelaufene Evaluierungsfälle.</translation>
    </message>
    <message>
        <source>Evaluation cases that failed.</source>
        <translation>Fehlgeschlagene Evaluierungsfälle.</translation>
    </message>
    <message>
        <source>Share of evaluation cases that failed.</source>
        <translation>Anteil der fehlgeschlagenen Evaluierungsfälle.</translation>
    </message>
    <message>
        <source>Share of evaluation cases judged a hallucination.</source>
        <translation>Anteil der als Halluzination bewerteten Evaluierungsfälle.</translation>
    </message>
    <message>
        <source>Mean share of an answer&apos;s claims that its context supports; the lowest where several systems are compared.</source>
        <translation>Mittlerer Anteil der Aussagen einer Antwort, die ihr Kontext stützt; der niedrigste, wo mehrere Systeme verglichen werden.</translation>
    </message>
    <message>
        <source>Model tokens used by the evaluation.</source>
        <translation>Von der Evaluierung verbrauchte Modell-Token.</translation>
    </message>
    <message>
        <source>Cost of the evaluation.</source>
        <translation>Kosten der Evaluierung.</translation>
    </message>
    <message>
        <source>Who graded: code, model or human, or several joined by a comma.</source>
        <translation>Wer bewertet hat: code, model oder human, oder mehrere durch Komma getrennt.</translation>
    </message>
    <message>
        <source>SHA-256 over the inputs and expected answers of the evaluation, in any order.</source>
        <translation>SHA-256 über die Eingaben und erwarteten Antworten der Evaluierung, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Lighthouse accessibility score, 0 to 100.</source>
        <translation>Lighthouse-Wert für Barrierefreiheit, 0 bis 100.</translation>
    </message>
    <message>
        <source>Lighthouse performance score, 0 to 100.</source>
        <translation>Lighthouse-Wert für Leistung, 0 bis 100.</translation>
    </message>
    <message>
        <source>Lighthouse search engine score, 0 to 100.</source>
        <translation>Lighthouse-Wert für Suchmaschinen, 0 bis 100.</translation>
    </message>
    <message>
        <source>Places that break an accessibility rule.</source>
        <translation>Stellen, die eine Regel der Barrierefreiheit verletzen.</translation>
    </message>
    <message>
        <source>Places that break an accessibility rule with serious or critical impact.</source>
        <translation>Stellen, die eine Regel der Barrierefreiheit mit ernster oder kritischer Auswirkung verletzen.</translation>
    </message>
    <message>
        <source>The page can be had.</source>
        <translation>Die Seite ist erreichbar.</translation>
    </message>
    <message>
        <source>Time until the first byte of the page came, the connection included.</source>
        <translation>Zeit bis zum ersten Byte der Seite, Verbindungsaufbau eingeschlossen.</translation>
    </message>
    <message>
        <source>Time until the whole page came, the connection included.</source>
        <translation>Zeit bis zur ganzen Seite, Verbindungsaufbau eingeschlossen.</translation>
    </message>
    <message>
        <source>Days until the certificate of the page&apos;s host ends; negative after it.</source>
        <translation>Tage, bis das Zertifikat des Hosts der Seite abläuft; danach negativ.</translation>
    </message>
    <message>
        <source>SHA-256 of what is watched of the page, with each run of white space as one space.</source>
        <translation>SHA-256 des beobachteten Teils der Seite, jede Folge von Leerraum als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>What is watched of the page is as expected.</source>
        <translation>Der beobachtete Teil der Seite ist wie erwartet.</translation>
    </message>
    <message>
        <source>A page of others that is watched, of a dependency or competitor, can be had.</source>
        <translation>Eine beobachtete fremde Seite, einer Abhängigkeit oder eines Mitbewerbers, ist erreichbar.</translation>
    </message>
    <message>
        <source>SHA-256 of what is watched of a page of others.</source>
        <translation>SHA-256 des beobachteten Teils einer fremden Seite.</translation>
    </message>
    <message>
        <source>What is watched of a page of others is as expected.</source>
        <translation>Der beobachtete Teil einer fremden Seite ist wie erwartet.</translation>
    </message>
    <message>
        <source>What a status page of others says: none (nothing is wrong), minor, major, critical or maintenance.</source>
        <translation>Was eine fremde Statusseite sagt: none (nichts ist gestört), minor, major, critical oder maintenance.</translation>
    </message>
    <message>
        <source>Components on a status page of others that are not operational.</source>
        <translation>Komponenten einer fremden Statusseite, die nicht betriebsbereit sind.</translation>
    </message>
    <message>
        <source>Incidents on a status page of others that are not resolved.</source>
        <translation>Vorfälle einer fremden Statusseite, die nicht behoben sind.</translation>
    </message>
    <message>
        <source>OpenSSF Scorecard score, 0 to 10.</source>
        <translation>OpenSSF-Scorecard-Wert, 0 bis 10.</translation>
    </message>
    <message>
        <source>Checks of the OpenSSF Scorecard run.</source>
        <translation>Gelaufene Prüfungen der OpenSSF Scorecard.</translation>
    </message>
    <message>
        <source>Checks of the OpenSSF Scorecard run that could not be decided.</source>
        <translation>Gelaufene Prüfungen der OpenSSF Scorecard, die nicht entschieden werden konnten.</translation>
    </message>
    <message>
        <source>in-toto statements held.</source>
        <translation>Vorliegende in-toto-Aussagen.</translation>
    </message>
    <message>
        <source>Different artefacts that in-toto statements are about.</source>
        <translation>Verschiedene Artefakte, von denen in-toto-Aussagen handeln.</translation>
    </message>
    <message>
        <source>Signatures on in-toto statements, counted but not verified.</source>
        <translation>Signaturen an in-toto-Aussagen, gezählt, aber nicht geprüft.</translation>
    </message>
    <message>
        <source>Different artefacts that SLSA provenance tells the origin of.</source>
        <translation>Verschiedene Artefakte, deren Herkunft SLSA-Provenance nennt.</translation>
    </message>
    <message>
        <source>The builder that SLSA provenance names.</source>
        <translation>Der Builder, den SLSA-Provenance nennt.</translation>
    </message>
    <message>
        <source>Traces of the service reach the back end: there is one in the time that was asked about.</source>
        <translation>Traces des Dienstes erreichen das Backend: Es gibt einen im angefragten Zeitraum.</translation>
    </message>
    <message>
        <source>Files in the tree of the commit.</source>
        <translation>Dateien im Baum des Commits.</translation>
    </message>
    <message>
        <source>The repository has no commit or an empty tree.</source>
        <translation>Das Repository hat keinen Commit oder einen leeren Baum.</translation>
    </message>
    <message>
        <source>The clone is shallow: history facts cover only what is there.</source>
        <translation>Der Klon ist flach: Fakten zur Historie umfassen nur, was da ist.</translation>
    </message>
    <message>
        <source>Submodules.</source>
        <translation>Submodule.</translation>
    </message>
    <message>
        <source>Test files.</source>
        <translation>Testdateien.</translation>
    </message>
    <message>
        <source>Source files that are not tests.</source>
        <translation>Quelldateien, die keine Tests sind.</translation>
    </message>
    <message>
        <source>Test files as a share of test and source files.</source>
        <translation>Testdateien als Anteil der Test- und Quelldateien.</translation>
    </message>
    <message>
        <source>Tests that are switched off in the source.</source>
        <translation>Tests, die im Quelltext abgeschaltet sind.</translation>
    </message>
    <message>
        <source>Assertions of tests that are commented out.</source>
        <translation>Zusicherungen von Tests, die auskommentiert sind.</translation>
    </message>
    <message>
        <source>CI systems configured.</source>
        <translation>Eingerichtete CI-Systeme.</translation>
    </message>
    <message>
        <source>A CI configuration runs the tests.</source>
        <translation>Eine CI-Konfiguration führt die Tests aus.</translation>
    </message>
    <message>
        <source>A CI configuration runs linters or static analysis.</source>
        <translation>Eine CI-Konfiguration führt Linter oder statische Analyse aus.</translation>
    </message>
    <message>
        <source>A CI configuration runs on pull or merge requests.</source>
        <translation>Eine CI-Konfiguration läuft bei Pull- oder Merge-Requests.</translation>
    </message>
    <message>
        <source>CI actions and images used without a digest.</source>
        <translation>CI-Actions und -Images, die ohne Digest benutzt werden.</translation>
    </message>
    <message>
        <source>Every CI workflow that can declare its token&apos;s permissions does.</source>
        <translation>Jeder CI-Workflow, der die Rechte seines Tokens angeben kann, tut es.</translation>
    </message>
    <message>
        <source>Deployment environments that CI names.</source>
        <translation>Deployment-Umgebungen, die die CI nennt.</translation>
    </message>
    <message>
        <source>Steps of CI that wait for a person before they deploy.</source>
        <translation>CI-Schritte, die vor dem Deployment auf eine Person warten.</translation>
    </message>
    <message>
        <source>Deployments to production that come after other jobs.</source>
        <translation>Deployments in die Produktion, die nach anderen Jobs kommen.</translation>
    </message>
    <message>
        <source>Test commands whose failure CI ignores.</source>
        <translation>Testbefehle, deren Fehlschlag die CI ignoriert.</translation>
    </message>
    <message>
        <source>Workflows that check out a stranger&apos;s code beside the repository&apos;s secrets.</source>
        <translation>Workflows, die fremden Code neben den Geheimnissen des Repositorys auschecken.</translation>
    </message>
    <message>
        <source>Scripts of workflows into which text is put that anybody can write.</source>
        <translation>Skripte von Workflows, in die Text gesetzt wird, den jeder schreiben kann.</translation>
    </message>
    <message>
        <source>A licence file is there.</source>
        <translation>Eine Lizenzdatei ist da.</translation>
    </message>
    <message>
        <source>SPDX identifier of the recognised licence, or unrecognised.</source>
        <translation>SPDX-Kennung der erkannten Lizenz, oder unrecognised.</translation>
    </message>
    <message>
        <source>A README is there.</source>
        <translation>Ein README ist da.</translation>
    </message>
    <message>
        <source>The README has a section on installing, building or running.</source>
        <translation>Das README hat einen Abschnitt zu Installation, Build oder Betrieb.</translation>
    </message>
    <message>
        <source>A change log is there.</source>
        <translation>Ein Änderungsprotokoll ist da.</translation>
    </message>
    <message>
        <source>A security policy is there.</source>
        <translation>Eine Sicherheitsrichtlinie ist da.</translation>
    </message>
    <message>
        <source>The security policy names a contact.</source>
        <translation>Die Sicherheitsrichtlinie nennt einen Kontakt.</translation>
    </message>
    <message>
        <source>A CODEOWNERS file is there.</source>
        <translation>Eine CODEOWNERS-Datei ist da.</translation>
    </message>
    <message>
        <source>Share of the source files that a rule with an owner in CODEOWNERS covers.</source>
        <translation>Anteil der Quelldateien, die eine Regel mit Verantwortlichen in CODEOWNERS abdeckt.</translation>
    </message>
    <message>
        <source>E-mail addresses in CODEOWNERS that wrote and committed nothing in the year before the commit.</source>
        <translation>E-Mail-Adressen in CODEOWNERS, die im Jahr vor dem Commit nichts geschrieben oder eingebracht haben.</translation>
    </message>
    <message>
        <source>A guide for contributors is there.</source>
        <translation>Ein Leitfaden für Beitragende ist da.</translation>
    </message>
    <message>
        <source>A code of conduct is there.</source>
        <translation>Ein Verhaltenskodex ist da.</translation>
    </message>
    <message>
        <source>A file says where users get help.</source>
        <translation>Eine Datei sagt, wo Nutzer Hilfe bekommen.</translation>
    </message>
    <message>
        <source>A threat model is there.</source>
        <translation>Ein Bedrohungsmodell ist da.</translation>
    </message>
    <message>
        <source>A document says how long data is kept.</source>
        <translation>Ein Dokument sagt, wie lange Daten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The README says that this is not for production.</source>
        <translation>Das README sagt, dass dies nicht für den Produktivbetrieb ist.</translation>
    </message>
    <message>
        <source>Decision records.</source>
        <translation>Entscheidungsprotokolle.</translation>
    </message>
    <message>
        <source>Days since a decision record was last added or changed.</source>
        <translation>Tage, seit ein Entscheidungsprotokoll zuletzt hinzukam oder geändert wurde.</translation>
    </message>
    <message>
        <source>Runbook files.</source>
        <translation>Runbook-Dateien.</translation>
    </message>
    <message>
        <source>Runbooks with at least three filled sections among symptoms, diagnosis, mitigation, rollback and escalation.</source>
        <translation>Runbooks mit mindestens drei ausgefüllten Abschnitten aus Symptome, Diagnose, Abhilfe, Rollback und Eskalation.</translation>
    </message>
    <message>
        <source>Days since a runbook was last changed.</source>
        <translation>Tage, seit ein Runbook zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Files that define service level objectives.</source>
        <translation>Dateien, die Servicelevel-Ziele definieren.</translation>
    </message>
    <message>
        <source>Objectives defined in them.</source>
        <translation>Darin definierte Zielvorgaben.</translation>
    </message>
    <message>
        <source>Alert rules in the repository.</source>
        <translation>Alarmregeln im Repository.</translation>
    </message>
    <message>
        <source>Alert rules on error-budget burn.</source>
        <translation>Alarmregeln zum Verbrauch des Fehlerbudgets.</translation>
    </message>
    <message>
        <source>Routes of the alert manager&apos;s configuration that lead to a pager.</source>
        <translation>Routen der Alertmanager-Konfiguration, die zu einem Pager führen.</translation>
    </message>
    <message>
        <source>A service catalogue or Terraform names who is called.</source>
        <translation>Ein Servicekatalog oder Terraform nennt, wer gerufen wird.</translation>
    </message>
    <message>
        <source>An escalation policy of two levels is defined, or a document says who is asked next.</source>
        <translation>Eine zweistufige Eskalationsrichtlinie ist definiert, oder ein Dokument sagt, wer als Nächstes gefragt wird.</translation>
    </message>
    <message>
        <source>Dashboards as code.</source>
        <translation>Dashboards als Code.</translation>
    </message>
    <message>
        <source>OpenAPI, AsyncAPI and proto files that describe an API.</source>
        <translation>OpenAPI-, AsyncAPI- und proto-Dateien, die eine API beschreiben.</translation>
    </message>
    <message>
        <source>Operations in the OpenAPI descriptions.</source>
        <translation>Operationen in den OpenAPI-Beschreibungen.</translation>
    </message>
    <message>
        <source>Every described API carries a version in its path, package or server.</source>
        <translation>Jede beschriebene API trägt eine Version in Pfad, Paket oder Server.</translation>
    </message>
    <message>
        <source>Share of described operations that require authorisation.</source>
        <translation>Anteil der beschriebenen Operationen, die Autorisierung verlangen.</translation>
    </message>
    <message>
        <source>Kinds of security schemes that the OpenAPI descriptions define.</source>
        <translation>Arten von Sicherheitsschemata, die die OpenAPI-Beschreibungen definieren.</translation>
    </message>
    <message>
        <source>Operations and messages that API descriptions mark as deprecated.</source>
        <translation>Operationen und Nachrichten, die API-Beschreibungen als abgekündigt kennzeichnen.</translation>
    </message>
    <message>
        <source>Migration or upgrade documents.</source>
        <translation>Migrations- oder Upgrade-Dokumente.</translation>
    </message>
    <message>
        <source>A tool checks the API for breaking changes in CI.</source>
        <translation>Ein Werkzeug prüft die API in der CI auf inkompatible Änderungen.</translation>
    </message>
    <message>
        <source>Dependency manifests.</source>
        <translation>Abhängigkeitsmanifeste.</translation>
    </message>
    <message>
        <source>Lock files.</source>
        <translation>Lockdateien.</translation>
    </message>
    <message>
        <source>Manifests of an application without a lock file beside or above them.</source>
        <translation>Manifeste einer Anwendung ohne Lockdatei daneben oder darüber.</translation>
    </message>
    <message>
        <source>Direct dependencies with no version at all, a wildcard or latest.</source>
        <translation>Direkte Abhängigkeiten ganz ohne Version, mit Platzhalter oder latest.</translation>
    </message>
    <message>
        <source>Renovate or Dependabot is configured.</source>
        <translation>Renovate oder Dependabot ist eingerichtet.</translation>
    </message>
    <message>
        <source>Dockerfiles.</source>
        <translation>Dockerfiles.</translation>
    </message>
    <message>
        <source>Base images without a digest or with the tag latest.</source>
        <translation>Basis-Images ohne Digest oder mit dem Tag latest.</translation>
    </message>
    <message>
        <source>Dockerfiles whose last stage runs as root.</source>
        <translation>Dockerfiles, deren letzte Stufe als root läuft.</translation>
    </message>
    <message>
        <source>Dockerfiles with a health check.</source>
        <translation>Dockerfiles mit Health-Check.</translation>
    </message>
    <message>
        <source>ADD instructions that fetch a URL.</source>
        <translation>ADD-Anweisungen, die eine URL laden.</translation>
    </message>
    <message>
        <source>Kubernetes manifests and charts.</source>
        <translation>Kubernetes-Manifeste und -Charts.</translation>
    </message>
    <message>
        <source>Deployments, rollouts, replica sets, stateful sets, daemon sets and jobs.</source>
        <translation>Deployments, Rollouts, ReplicaSets, StatefulSets, DaemonSets und Jobs.</translation>
    </message>
    <message>
        <source>Autoscalers with a lower and an upper bound.</source>
        <translation>Autoscaler mit Unter- und Obergrenze.</translation>
    </message>
    <message>
        <source>Workloads with a container that has no resource limits.</source>
        <translation>Workloads mit einem Container ohne Ressourcenlimits.</translation>
    </message>
    <message>
        <source>Workloads with a container that does not say what it needs.</source>
        <translation>Workloads mit einem Container, der nicht angibt, was er braucht.</translation>
    </message>
    <message>
        <source>Long-running workloads with a container that has no readiness or liveness probe.</source>
        <translation>Dauerhaft laufende Workloads mit einem Container ohne Readiness- oder Liveness-Probe.</translation>
    </message>
    <message>
        <source>Pod disruption budgets.</source>
        <translation>Pod-Disruption-Budgets.</translation>
    </message>
    <message>
        <source>Message queues and subscriptions defined, dead-letter queues left out.</source>
        <translation>Definierte Nachrichtenwarteschlangen und Abonnements, ohne Dead-Letter-Queues.</translation>
    </message>
    <message>
        <source>Queues with a dead-letter destination.</source>
        <translation>Warteschlangen mit Dead-Letter-Ziel.</translation>
    </message>
    <message>
        <source>Queues without a dead-letter destination.</source>
        <translation>Warteschlangen ohne Dead-Letter-Ziel.</translation>
    </message>
    <message>
        <source>A tracing library or collector is a dependency or configured.</source>
        <translation>Eine Tracing-Bibliothek oder ein Kollektor ist Abhängigkeit oder eingerichtet.</translation>
    </message>
    <message>
        <source>A metrics library or exporter is a dependency or configured.</source>
        <translation>Eine Metrik-Bibliothek oder ein Exporter ist Abhängigkeit oder eingerichtet.</translation>
    </message>
    <message>
        <source>A structured logging library is a dependency or configured.</source>
        <translation>Eine Bibliothek für strukturiertes Logging ist Abhängigkeit oder eingerichtet.</translation>
    </message>
    <message>
        <source>Correlation, request or trace ids are put into logs.</source>
        <translation>Korrelations-, Anfrage- oder Trace-IDs stehen in den Logs.</translation>
    </message>
    <message>
        <source>Linter, formatter and static analysis configurations.</source>
        <translation>Konfigurationen für Linter, Formatierer und statische Analyse.</translation>
    </message>
    <message>
        <source>Notebooks outside documentation and examples.</source>
        <translation>Notebooks außerhalb von Dokumentation und Beispielen.</translation>
    </message>
    <message>
        <source>Signs of a proof of concept: names, TODO before launch, hard-coded hosts, empty error handling.</source>
        <translation>Anzeichen eines Machbarkeitsnachweises: Namen, TODO vor dem Start, fest eingetragene Hosts, leere Fehlerbehandlung.</translation>
    </message>
    <message>
        <source>Load test scripts.</source>
        <translation>Lasttestskripte.</translation>
    </message>
    <message>
        <source>Load test scripts that state thresholds.</source>
        <translation>Lasttestskripte, die Schwellwerte angeben.</translation>
    </message>
    <message>
        <source>A canary, blue-green or rollback configuration is there.</source>
        <translation>Eine Canary-, Blue-Green- oder Rollback-Konfiguration ist da.</translation>
    </message>
    <message>
        <source>A GitOps application (Argo CD, Flux) is defined.</source>
        <translation>Eine GitOps-Anwendung (Argo CD, Flux) ist definiert.</translation>
    </message>
    <message>
        <source>Database migrations of tools that can go back.</source>
        <translation>Datenbankmigrationen von Werkzeugen, die zurückkönnen.</translation>
    </message>
    <message>
        <source>Database migrations that do not say how to go back.</source>
        <translation>Datenbankmigrationen, die nicht sagen, wie es zurückgeht.</translation>
    </message>
    <message>
        <source>A library for feature flags is a dependency.</source>
        <translation>Eine Bibliothek für Feature-Flags ist Abhängigkeit.</translation>
    </message>
    <message>
        <source>A model provider&apos;s library is a dependency, or prompts are kept in the repository.</source>
        <translation>Die Bibliothek eines Modellanbieters ist Abhängigkeit, oder Prompts liegen im Repository.</translation>
    </message>
    <message>
        <source>Evaluation suites for models or prompts.</source>
        <translation>Evaluierungssuiten für Modelle oder Prompts.</translation>
    </message>
    <message>
        <source>A guardrail or moderation library is a dependency or configured.</source>
        <translation>Eine Guardrail- oder Moderationsbibliothek ist Abhängigkeit oder eingerichtet.</translation>
    </message>
    <message>
        <source>A library or configuration that records prompts and responses is there.</source>
        <translation>Eine Bibliothek oder Konfiguration, die Prompts und Antworten aufzeichnet, ist da.</translation>
    </message>
    <message>
        <source>What is recorded of prompts is masked or left out.</source>
        <translation>Was von Prompts aufgezeichnet wird, ist maskiert oder ausgelassen.</translation>
    </message>
    <message>
        <source>Places that name the model to use.</source>
        <translation>Stellen, die das zu benutzende Modell nennen.</translation>
    </message>
    <message>
        <source>Places that name a model by a name that its provider moves.</source>
        <translation>Stellen, die ein Modell bei einem Namen nennen, den sein Anbieter weiterbewegt.</translation>
    </message>
    <message>
        <source>A limit of tokens for an answer, or a budget, is set.</source>
        <translation>Ein Token-Limit für eine Antwort oder ein Budget ist gesetzt.</translation>
    </message>
    <message>
        <source>Tokens used are measured.</source>
        <translation>Verbrauchte Token werden gemessen.</translation>
    </message>
    <message>
        <source>Fixed sets of questions for evaluations.</source>
        <translation>Feste Fragensätze für Evaluierungen.</translation>
    </message>
    <message>
        <source>CI runs an evaluation.</source>
        <translation>Die CI führt eine Evaluierung aus.</translation>
    </message>
    <message>
        <source>Rules on which module may use which, that a tool or the compiler enforces.</source>
        <translation>Regeln, welches Modul welches benutzen darf, die ein Werkzeug oder der Compiler durchsetzt.</translation>
    </message>
    <message>
        <source>Groups of top-level source folders that import each other in a circle.</source>
        <translation>Gruppen oberster Quellordner, die einander im Kreis importieren.</translation>
    </message>
    <message>
        <source>A retry library is a dependency, or a mesh or proxy retries.</source>
        <translation>Eine Retry-Bibliothek ist Abhängigkeit, oder ein Mesh oder Proxy wiederholt.</translation>
    </message>
    <message>
        <source>A circuit breaker library is a dependency, or a mesh or proxy takes failing hosts out.</source>
        <translation>Eine Circuit-Breaker-Bibliothek ist Abhängigkeit, oder ein Mesh oder Proxy nimmt ausfallende Hosts heraus.</translation>
    </message>
    <message>
        <source>Code or an API description names idempotency keys.</source>
        <translation>Code oder eine API-Beschreibung nennt Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>A client of another service states a timeout, or a mesh does.</source>
        <translation>Ein Client eines anderen Dienstes gibt ein Zeitlimit an, oder ein Mesh tut es.</translation>
    </message>
    <message>
        <source>HTTP calls that may wait for ever.</source>
        <translation>HTTP-Aufrufe, die ewig warten können.</translation>
    </message>
    <message>
        <source>A rate limit is configured, or a library for it is a dependency.</source>
        <translation>Ein Rate-Limit ist eingerichtet, oder eine Bibliothek dafür ist Abhängigkeit.</translation>
    </message>
    <message>
        <source>A queue or the requests in work are bounded.</source>
        <translation>Eine Warteschlange oder die laufenden Anfragen sind begrenzt.</translation>
    </message>
    <message>
        <source>Input is checked against a schema somewhere.</source>
        <translation>Eingaben werden irgendwo gegen ein Schema geprüft.</translation>
    </message>
    <message>
        <source>Places that accept any certificate.</source>
        <translation>Stellen, die jedes Zertifikat akzeptieren.</translation>
    </message>
    <message>
        <source>Places that accept TLS below 1.2.</source>
        <translation>Stellen, die TLS unter 1.2 akzeptieren.</translation>
    </message>
    <message>
        <source>Browsers are told to come back encrypted (HSTS).</source>
        <translation>Browser werden angewiesen, verschlüsselt wiederzukommen (HSTS).</translation>
    </message>
    <message>
        <source>Kubernetes ingresses without TLS.</source>
        <translation>Kubernetes-Ingresses ohne TLS.</translation>
    </message>
    <message>
        <source>Network policies.</source>
        <translation>Netzwerkrichtlinien.</translation>
    </message>
    <message>
        <source>Roles and bindings that give every right.</source>
        <translation>Rollen und Bindungen, die alle Rechte geben.</translation>
    </message>
    <message>
        <source>A service mesh refuses calls without mutual TLS.</source>
        <translation>Ein Service-Mesh lehnt Aufrufe ohne gegenseitiges TLS ab.</translation>
    </message>
    <message>
        <source>A log pipeline or library that redacts is configured.</source>
        <translation>Eine Log-Pipeline oder -Bibliothek, die schwärzt, ist eingerichtet.</translation>
    </message>
    <message>
        <source>Log statements that name personal data.</source>
        <translation>Logausgaben, die personenbezogene Daten nennen.</translation>
    </message>
    <message>
        <source>Rules for crawlers are there (robots.txt).</source>
        <translation>Regeln für Crawler sind da (robots.txt).</translation>
    </message>
    <message>
        <source>A site map is there or is made.</source>
        <translation>Eine Sitemap ist da oder wird erzeugt.</translation>
    </message>
    <message>
        <source>A page says what is done with visitors&apos; data.</source>
        <translation>Eine Seite sagt, was mit den Daten der Besucher geschieht.</translation>
    </message>
    <message>
        <source>Visitors are asked for consent.</source>
        <translation>Besucher werden um Einwilligung gebeten.</translation>
    </message>
    <message>
        <source>A linter or test checks accessibility.</source>
        <translation>Ein Linter oder Test prüft die Barrierefreiheit.</translation>
    </message>
    <message>
        <source>HTML pages that do not say their language.</source>
        <translation>HTML-Seiten, die ihre Sprache nicht angeben.</translation>
    </message>
    <message>
        <source>A content security policy is set.</source>
        <translation>Eine Content-Security-Policy ist gesetzt.</translation>
    </message>
    <message>
        <source>Pages name their canonical address.</source>
        <translation>Seiten nennen ihre kanonische Adresse.</translation>
    </message>
    <message>
        <source>The build makes a bill of materials.</source>
        <translation>Der Build erzeugt eine Stückliste.</translation>
    </message>
    <message>
        <source>The build signs or attests what it makes.</source>
        <translation>Der Build signiert oder beglaubigt, was er erzeugt.</translation>
    </message>
    <message>
        <source>The release tag at the commit, or the nearest of the year before it, is annotated.</source>
        <translation>Der Release-Tag am Commit, oder der nächste im Jahr davor, ist annotiert.</translation>
    </message>
    <message>
        <source>The release tag at the commit, or the nearest of the year before it, carries a signature (not verified).</source>
        <translation>Der Release-Tag am Commit, oder der nächste im Jahr davor, trägt eine Signatur (nicht geprüft).</translation>
    </message>
    <message>
        <source>The manifests state the version of the tag that points at the commit.</source>
        <translation>Die Manifeste nennen die Version des Tags, der auf den Commit zeigt.</translation>
    </message>
    <message>
        <source>The change log has an entry for the tag at the commit, or for what comes after the newest one.</source>
        <translation>Das Änderungsprotokoll hat einen Eintrag zum Tag am Commit, oder zu dem, was nach dem neuesten kommt.</translation>
    </message>
    <message>
        <source>Files over 5 MiB.</source>
        <translation>Dateien über 5 MiB.</translation>
    </message>
    <message>
        <source>Binaries that a build makes, kept in the tree.</source>
        <translation>Binärdateien aus einem Build, die im Baum liegen.</translation>
    </message>
    <message>
        <source>Git LFS pointers.</source>
        <translation>Git-LFS-Zeiger.</translation>
    </message>
    <message>
        <source>Git LFS pointers that no .gitattributes gives to Git LFS: a checkout holds the pointer.</source>
        <translation>Git-LFS-Zeiger, die keine .gitattributes an Git LFS gibt: Ein Checkout enthält den Zeiger.</translation>
    </message>
    <message>
        <source>Files that .gitattributes gives to Git LFS and that are not pointers.</source>
        <translation>Dateien, die .gitattributes an Git LFS gibt und die keine Zeiger sind.</translation>
    </message>
    <message>
        <source>Submodules fetched without encryption, by a command or from a path of one machine.</source>
        <translation>Submodule, die unverschlüsselt, durch einen Befehl oder von einem Pfad einer einzelnen Maschine geholt werden.</translation>
    </message>
    <message>
        <source>Submodules whose URL depends on where the repository is.</source>
        <translation>Submodule, deren URL davon abhängt, wo das Repository liegt.</translation>
    </message>
    <message>
        <source>Submodules of .gitmodules that the tree has not, and the reverse.</source>
        <translation>Submodule aus .gitmodules, die der Baum nicht hat, und umgekehrt.</translation>
    </message>
    <message>
        <source>Symbolic links that leave the tree.</source>
        <translation>Symbolische Links, die den Baum verlassen.</translation>
    </message>
    <message>
        <source>Symbolic links to nothing in the tree.</source>
        <translation>Symbolische Links auf nichts im Baum.</translation>
    </message>
    <message>
        <source>Files whose paths differ from others only in case or Unicode form.</source>
        <translation>Dateien, deren Pfade sich von anderen nur in Groß- und Kleinschreibung oder Unicode-Form unterscheiden.</translation>
    </message>
    <message>
        <source>Different secrets in the files of the commit.</source>
        <translation>Verschiedene Geheimnisse in den Dateien des Commits.</translation>
    </message>
    <message>
        <source>Different secrets that only older commits hold.</source>
        <translation>Verschiedene Geheimnisse, die nur ältere Commits enthalten.</translation>
    </message>
    <message>
        <source>Everything that the commit and its history hold was searched for secrets.</source>
        <translation>Alles, was der Commit und seine Historie enthalten, wurde auf Geheimnisse durchsucht.</translation>
    </message>
    <message>
        <source>Places of secrets that the repository&apos;s .gitleaksignore lets be.</source>
        <translation>Stellen mit Geheimnissen, die die .gitleaksignore des Repositorys gelten lässt.</translation>
    </message>
    <message>
        <source>Rules by which secrets were searched.</source>
        <translation>Regeln, mit denen nach Geheimnissen gesucht wurde.</translation>
    </message>
    <message>
        <source>Secrets are encrypted in the repository or come from a secret store.</source>
        <translation>Geheimnisse sind im Repository verschlüsselt oder kommen aus einem Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Secrets or certificates are renewed by configuration.</source>
        <translation>Geheimnisse oder Zertifikate werden durch Konfiguration erneuert.</translation>
    </message>
    <message>
        <source>Environment files and Kubernetes Secrets that give secrets a value.</source>
        <translation>Umgebungsdateien und Kubernetes-Secrets, die Geheimnissen einen Wert geben.</translation>
    </message>
    <message>
        <source>Different ways in which the repository says who may do what.</source>
        <translation>Verschiedene Arten, auf die das Repository sagt, wer was darf.</translation>
    </message>
    <message>
        <source>Commits reachable from the commit.</source>
        <translation>Vom Commit aus erreichbare Commits.</translation>
    </message>
    <message>
        <source>Age of the commit.</source>
        <translation>Alter des Commits.</translation>
    </message>
    <message>
        <source>People (not bots) who authored a commit in the 90 days before the commit.</source>
        <translation>Personen (keine Bots), die in den 90 Tagen vor dem Commit Commits verfasst haben.</translation>
    </message>
    <message>
        <source>Fewest authors who together made half of the commits of the year before the commit.</source>
        <translation>Kleinste Zahl von Autoren, die zusammen die Hälfte der Commits des Jahres vor dem Commit gemacht haben.</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that carry no signature.</source>
        <translation>Anteil der Commits der 90 Tage vor dem Commit, die keine Signatur tragen.</translation>
    </message>
    <message>
        <source>Tags.</source>
        <translation>Tags.</translation>
    </message>
    <message>
        <source>Commits since the newest tag reachable from the commit.</source>
        <translation>Commits seit dem neuesten vom Commit aus erreichbaren Tag.</translation>
    </message>
    <message>
        <source>Median of the days between the last eleven release days, by their tags.</source>
        <translation>Median der Tage zwischen den letzten elf Release-Tagen, nach ihren Tags.</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that came by a pull request or show a second person.</source>
        <translation>Anteil der Commits der 90 Tage vor dem Commit, die über einen Pull-Request kamen oder eine zweite Person zeigen.</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that show who else reviewed, committed or merged them.</source>
        <translation>Anteil der Commits der 90 Tage vor dem Commit, die zeigen, wer sie sonst geprüft, eingebracht oder zusammengeführt hat.</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that take back another.</source>
        <translation>Anteil der Commits der 90 Tage vor dem Commit, die einen anderen zurücknehmen.</translation>
    </message>
    <message>
        <source>Share of the commits of the year before the commit that take back another.</source>
        <translation>Anteil der Commits des Jahres vor dem Commit, die einen anderen zurücknehmen.</translation>
    </message>
    <message>
        <source>Source files among the 20 that change most often, at least five times in the last 500 steps of a year.</source>
        <translation>Quelldateien unter den 20 am häufigsten geänderten, mindestens fünfmal in den letzten 500 Schritten eines Jahres.</translation>
    </message>
    <message>
        <source>Of these, files that no test changed with or is named after.</source>
        <translation>Davon Dateien, mit denen kein Test geändert wurde und nach denen keiner benannt ist.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>API description</source>
        <translation>API-Beschreibung</translation>
    </message>
    <message>
        <source>API descriptions</source>
        <translation>API-Beschreibungen</translation>
    </message>
    <message>
        <source>API with RBAC</source>
        <translation>API mit RBAC</translation>
    </message>
    <message>
        <source>APIs with RBAC</source>
        <translation>APIs mit RBAC</translation>
    </message>
    <message>
        <source>CI system</source>
        <translation>CI-System</translation>
    </message>
    <message>
        <source>CI systems</source>
        <translation>CI-Systeme</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Dockerfiles</source>
        <translation>Dockerfiles</translation>
    </message>
    <message>
        <source>Git LFS pointer</source>
        <translation>Git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>Git LFS pointers</source>
        <translation>Git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>SLO file</source>
        <translation>SLO-Datei</translation>
    </message>
    <message>
        <source>SLO files</source>
        <translation>SLO-Dateien</translation>
    </message>
    <message>
        <source>acceptance criterion</source>
        <translation>Abnahmekriterium</translation>
    </message>
    <message>
        <source>acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>alert rule</source>
        <translation>Alarmregel</translation>
    </message>
    <message>
        <source>alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>alert rule with a runbook</source>
        <translation>Alarmregel mit Runbook</translation>
    </message>
    <message>
        <source>alert rules with a runbook</source>
        <translation>Alarmregeln mit Runbook</translation>
    </message>
    <message>
        <source>all-powerful role</source>
        <translation>Rolle mit allen Rechten</translation>
    </message>
    <message>
        <source>all-powerful roles</source>
        <translation>Rollen mit allen Rechten</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>artefact with provenance</source>
        <translation>Artefakt mit Herkunftsnachweis</translation>
    </message>
    <message>
        <source>artefacts with provenance</source>
        <translation>Artefakte mit Herkunftsnachweis</translation>
    </message>
    <message>
        <source>attested artefact</source>
        <translation>beglaubigtes Artefakt</translation>
    </message>
    <message>
        <source>attested artefacts</source>
        <translation>beglaubigte Artefakte</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>autoscaler</source>
        <translation>Autoscaler</translation>
    </message>
    <message>
        <source>autoscalers</source>
        <translation>Autoscaler</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>Grenzregel</translation>
    </message>
    <message>
        <source>boundary rules</source>
        <translation>Grenzregeln</translation>
    </message>
    <message>
        <source>built file</source>
        <translation>Binärdatei aus einem Build</translation>
    </message>
    <message>
        <source>built files</source>
        <translation>Binärdateien aus einem Build</translation>
    </message>
    <message>
        <source>burn-rate alert</source>
        <translation>Burn-Rate-Alarm</translation>
    </message>
    <message>
        <source>burn-rate alerts</source>
        <translation>Burn-Rate-Alarme</translation>
    </message>
    <message>
        <source>call without a timeout</source>
        <translation>Aufruf ohne Zeitlimit</translation>
    </message>
    <message>
        <source>calls without a timeout</source>
        <translation>Aufrufe ohne Zeitlimit</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>circle of folders</source>
        <translation>Ordnerzyklus</translation>
    </message>
    <message>
        <source>circles of folders</source>
        <translation>Ordnerzyklen</translation>
    </message>
    <message>
        <source>colliding name</source>
        <translation>kollidierender Name</translation>
    </message>
    <message>
        <source>colliding names</source>
        <translation>kollidierende Namen</translation>
    </message>
    <message>
        <source>commented-out assertion</source>
        <translation>auskommentierte Zusicherung</translation>
    </message>
    <message>
        <source>commented-out assertions</source>
        <translation>auskommentierte Zusicherungen</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>complete runbook</source>
        <translation>vollständiges Runbook</translation>
    </message>
    <message>
        <source>complete runbooks</source>
        <translation>vollständige Runbooks</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>component without a licence</source>
        <translation>Komponente ohne Lizenz</translation>
    </message>
    <message>
        <source>components without a licence</source>
        <translation>Komponenten ohne Lizenz</translation>
    </message>
    <message>
        <source>critical security finding</source>
        <translation>kritischer Sicherheitsbefund</translation>
    </message>
    <message>
        <source>critical security findings</source>
        <translation>kritische Sicherheitsbefunde</translation>
    </message>
    <message>
        <source>critical vulnerability</source>
        <translation>kritische Schwachstelle</translation>
    </message>
    <message>
        <source>critical vulnerabilities</source>
        <translation>kritische Schwachstellen</translation>
    </message>
    <message>
        <source>dangling link</source>
        <translation>toter Link</translation>
    </message>
    <message>
        <source>dangling links</source>
        <translation>tote Links</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>decision record</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>decision records</source>
        <translation>Entscheidungsprotokolle</translation>
    </message>
    <message>
        <source>degraded component</source>
        <translation>beeinträchtigte Komponente</translation>
    </message>
    <message>
        <source>degraded components</source>
        <translation>beeinträchtigte Komponenten</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>deprecated part</source>
        <translation>abgekündigter Teil</translation>
    </message>
    <message>
        <source>deprecated parts</source>
        <translation>abgekündigte Teile</translation>
    </message>
    <message>
        <source>disabled test</source>
        <translation>abgeschalteter Test</translation>
    </message>
    <message>
        <source>disabled tests</source>
        <translation>abgeschaltete Tests</translation>
    </message>
    <message>
        <source>disruption budget</source>
        <translation>Disruption-Budget</translation>
    </message>
    <message>
        <source>disruption budgets</source>
        <translation>Disruption-Budgets</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error condition</source>
        <translation>Fehlerzustand</translation>
    </message>
    <message>
        <source>error conditions</source>
        <translation>Fehlerzustände</translation>
    </message>
    <message>
        <source>errored test</source>
        <translation>abgebrochener Test</translation>
    </message>
    <message>
        <source>errored tests</source>
        <translation>abgebrochene Tests</translation>
    </message>
    <message>
        <source>evaluation data set</source>
        <translation>Evaluierungsdatensatz</translation>
    </message>
    <message>
        <source>evaluation data sets</source>
        <translation>Evaluierungsdatensätze</translation>
    </message>
    <message>
        <source>evaluation suite</source>
        <translation>Evaluierungssuite</translation>
    </message>
    <message>
        <source>evaluation suites</source>
        <translation>Evaluierungssuiten</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahmefehler</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmefehler</translation>
    </message>
    <message>
        <source>failed case</source>
        <translation>fehlgeschlagener Fall</translation>
    </message>
    <message>
        <source>failed cases</source>
        <translation>fehlgeschlagene Fälle</translation>
    </message>
    <message>
        <source>failed request</source>
        <translation>fehlgeschlagene Anfrage</translation>
    </message>
    <message>
        <source>failed requests</source>
        <translation>fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>failed test</source>
        <translation>fehlgeschlagener Test</translation>
    </message>
    <message>
        <source>failed tests</source>
        <translation>fehlgeschlagene Tests</translation>
    </message>
    <message>
        <source>failing workflow</source>
        <translation>fehlschlagender Workflow</translation>
    </message>
    <message>
        <source>failing workflows</source>
        <translation>fehlschlagende Workflows</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>file outside of Git LFS</source>
        <translation>Datei außerhalb von Git LFS</translation>
    </message>
    <message>
        <source>files outside of Git LFS</source>
        <translation>Dateien außerhalb von Git LFS</translation>
    </message>
    <message>
        <source>file with plain secrets</source>
        <translation>Datei mit offenen Geheimnissen</translation>
    </message>
    <message>
        <source>files with plain secrets</source>
        <translation>Dateien mit offenen Geheimnissen</translation>
    </message>
    <message>
        <source>firing alert</source>
        <translation>ausgelöster Alarm</translation>
    </message>
    <message>
        <source>firing alerts</source>
        <translation>ausgelöste Alarme</translation>
    </message>
    <message>
        <source>fixable vulnerability</source>
        <translation>behebbare Schwachstelle</translation>
    </message>
    <message>
        <source>fixable vulnerabilities</source>
        <translation>behebbare Schwachstellen</translation>
    </message>
    <message>
        <source>flaky job</source>
        <translation>unzuverlässiger Job</translation>
    </message>
    <message>
        <source>flaky jobs</source>
        <translation>unzuverlässige Jobs</translation>
    </message>
    <message>
        <source>flaky test</source>
        <translation>unzuverlässiger Test</translation>
    </message>
    <message>
        <source>flaky tests</source>
        <translation>unzuverlässige Tests</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>health checks</source>
        <translation>Health-Checks</translation>
    </message>
    <message>
        <source>high security finding</source>
        <translation>Sicherheitsbefund hoher Schwere</translation>
    </message>
    <message>
        <source>high security findings</source>
        <translation>Sicherheitsbefunde hoher Schwere</translation>
    </message>
    <message>
        <source>high vulnerability</source>
        <translation>Schwachstelle hoher Schwere</translation>
    </message>
    <message>
        <source>high vulnerabilities</source>
        <translation>Schwachstellen hoher Schwere</translation>
    </message>
    <message>
        <source>ignored place</source>
        <translation>ignorierte Stelle</translation>
    </message>
    <message>
        <source>ignored places</source>
        <translation>ignorierte Stellen</translation>
    </message>
    <message>
        <source>ignored test command</source>
        <translation>ignorierter Testbefehl</translation>
    </message>
    <message>
        <source>ignored test commands</source>
        <translation>ignorierte Testbefehle</translation>
    </message>
    <message>
        <source>image that runs as root</source>
        <translation>Image, das als root läuft</translation>
    </message>
    <message>
        <source>images that run as root</source>
        <translation>Images, die als root laufen</translation>
    </message>
    <message>
        <source>ingress without TLS</source>
        <translation>Ingress ohne TLS</translation>
    </message>
    <message>
        <source>ingresses without TLS</source>
        <translation>Ingresses ohne TLS</translation>
    </message>
    <message>
        <source>kind of access rules</source>
        <translation>Art von Zugriffsregeln</translation>
    </message>
    <message>
        <source>kinds of access rules</source>
        <translation>Arten von Zugriffsregeln</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>große Datei</translation>
    </message>
    <message>
        <source>large files</source>
        <translation>große Dateien</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>link out of the tree</source>
        <translation>Link aus dem Baum heraus</translation>
    </message>
    <message>
        <source>links out of the tree</source>
        <translation>Links aus dem Baum heraus</translation>
    </message>
    <message>
        <source>lint configuration</source>
        <translation>Lint-Konfiguration</translation>
    </message>
    <message>
        <source>lint configurations</source>
        <translation>Lint-Konfigurationen</translation>
    </message>
    <message>
        <source>live secret</source>
        <translation>gültiges Geheimnis</translation>
    </message>
    <message>
        <source>live secrets</source>
        <translation>gültige Geheimnisse</translation>
    </message>
    <message>
        <source>load test script</source>
        <translation>Lasttestskript</translation>
    </message>
    <message>
        <source>load test scripts</source>
        <translation>Lasttestskripte</translation>
    </message>
    <message>
        <source>load test script with thresholds</source>
        <translation>Lasttestskript mit Schwellwerten</translation>
    </message>
    <message>
        <source>load test scripts with thresholds</source>
        <translation>Lasttestskripte mit Schwellwerten</translation>
    </message>
    <message>
        <source>lock file</source>
        <translation>Lockdatei</translation>
    </message>
    <message>
        <source>lock files</source>
        <translation>Lockdateien</translation>
    </message>
    <message>
        <source>log statement with personal data</source>
        <translation>Logausgabe mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>log statements with personal data</source>
        <translation>Logausgaben mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>Logstrom</translation>
    </message>
    <message>
        <source>log streams</source>
        <translation>Logströme</translation>
    </message>
    <message>
        <source>low security finding</source>
        <translation>Sicherheitsbefund geringer Schwere</translation>
    </message>
    <message>
        <source>low security findings</source>
        <translation>Sicherheitsbefunde geringer Schwere</translation>
    </message>
    <message>
        <source>low vulnerability</source>
        <translation>Schwachstelle geringer Schwere</translation>
    </message>
    <message>
        <source>low vulnerabilities</source>
        <translation>Schwachstellen geringer Schwere</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>manifest without a lock file</source>
        <translation>Manifest ohne Lockdatei</translation>
    </message>
    <message>
        <source>manifests without a lock file</source>
        <translation>Manifeste ohne Lockdatei</translation>
    </message>
    <message>
        <source>medium security finding</source>
        <translation>Sicherheitsbefund mittlerer Schwere</translation>
    </message>
    <message>
        <source>medium security findings</source>
        <translation>Sicherheitsbefunde mittlerer Schwere</translation>
    </message>
    <message>
        <source>medium vulnerability</source>
        <translation>Schwachstelle mittlerer Schwere</translation>
    </message>
    <message>
        <source>medium vulnerabilities</source>
        <translation>Schwachstellen mittlerer Schwere</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>migration document</source>
        <translation>Migrationsdokument</translation>
    </message>
    <message>
        <source>migration documents</source>
        <translation>Migrationsdokumente</translation>
    </message>
    <message>
        <source>mismatched submodule</source>
        <translation>abweichendes Submodul</translation>
    </message>
    <message>
        <source>mismatched submodules</source>
        <translation>abweichende Submodule</translation>
    </message>
    <message>
        <source>network policy</source>
        <translation>Netzwerkrichtlinie</translation>
    </message>
    <message>
        <source>network policies</source>
        <translation>Netzwerkrichtlinien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Zielvorgabe</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Zielvorgaben</translation>
    </message>
    <message>
        <source>objective with burn alerts</source>
        <translation>Zielvorgabe mit Burn-Alarmen</translation>
    </message>
    <message>
        <source>objectives with burn alerts</source>
        <translation>Zielvorgaben mit Burn-Alarmen</translation>
    </message>
    <message>
        <source>often changed file</source>
        <translation>oft geänderte Datei</translation>
    </message>
    <message>
        <source>often changed files</source>
        <translation>oft geänderte Dateien</translation>
    </message>
    <message>
        <source>often changed file without a test</source>
        <translation>oft geänderte Datei ohne Test</translation>
    </message>
    <message>
        <source>often changed files without a test</source>
        <translation>oft geänderte Dateien ohne Test</translation>
    </message>
    <message>
        <source>one-way migration</source>
        <translation>unumkehrbare Migration</translation>
    </message>
    <message>
        <source>one-way migrations</source>
        <translation>unumkehrbare Migrationen</translation>
    </message>
    <message>
        <source>open incident</source>
        <translation>offener Vorfall</translation>
    </message>
    <message>
        <source>open incidents</source>
        <translation>offene Vorfälle</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>ordered deployment</source>
        <translation>Deployment nach anderen Jobs</translation>
    </message>
    <message>
        <source>ordered deployments</source>
        <translation>Deployments nach anderen Jobs</translation>
    </message>
    <message>
        <source>page without a language</source>
        <translation>Seite ohne Sprachangabe</translation>
    </message>
    <message>
        <source>pages without a language</source>
        <translation>Seiten ohne Sprachangabe</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>pagers</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>pager route</source>
        <translation>Pager-Route</translation>
    </message>
    <message>
        <source>pager routes</source>
        <translation>Pager-Routen</translation>
    </message>
    <message>
        <source>paging alert rule</source>
        <translation>Alarmregel mit Weg zum Pager</translation>
    </message>
    <message>
        <source>paging alert rules</source>
        <translation>Alarmregeln mit Weg zum Pager</translation>
    </message>
    <message>
        <source>paging burn alert</source>
        <translation>ausgelöster Burn-Alarm</translation>
    </message>
    <message>
        <source>paging burn alerts</source>
        <translation>ausgelöste Burn-Alarme</translation>
    </message>
    <message>
        <source>paging route</source>
        <translation>Route zu einem Pager</translation>
    </message>
    <message>
        <source>paging routes</source>
        <translation>Routen zu einem Pager</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>person who may call it</source>
        <translation>Person, die den Rollback auslösen darf</translation>
    </message>
    <message>
        <source>people who may call it</source>
        <translation>Personen, die den Rollback auslösen dürfen</translation>
    </message>
    <message>
        <source>place that accepts any certificate</source>
        <translation>Stelle, die jedes Zertifikat akzeptiert</translation>
    </message>
    <message>
        <source>places that accept any certificate</source>
        <translation>Stellen, die jedes Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>place that accepts old TLS</source>
        <translation>Stelle, die altes TLS akzeptiert</translation>
    </message>
    <message>
        <source>places that accept old TLS</source>
        <translation>Stellen, die altes TLS akzeptieren</translation>
    </message>
    <message>
        <source>place that names a model</source>
        <translation>Stelle, die ein Modell nennt</translation>
    </message>
    <message>
        <source>places that name a model</source>
        <translation>Stellen, die ein Modell nennen</translation>
    </message>
    <message>
        <source>proof-of-concept sign</source>
        <translation>Anzeichen eines Machbarkeitsnachweises</translation>
    </message>
    <message>
        <source>proof-of-concept signs</source>
        <translation>Anzeichen eines Machbarkeitsnachweises</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>queue with a dead letter queue</source>
        <translation>Warteschlange mit Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>queues with a dead letter queue</source>
        <translation>Warteschlangen mit Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>queue without a dead letter queue</source>
        <translation>Warteschlange ohne Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>queues without a dead letter queue</source>
        <translation>Warteschlangen ohne Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>relative submodule URL</source>
        <translation>relative Submodul-URL</translation>
    </message>
    <message>
        <source>relative submodule URLs</source>
        <translation>relative Submodul-URLs</translation>
    </message>
    <message>
        <source>remote ADD</source>
        <translation>ADD aus dem Netz</translation>
    </message>
    <message>
        <source>remote ADDs</source>
        <translation>ADDs aus dem Netz</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>required approval</source>
        <translation>verlangte Genehmigung</translation>
    </message>
    <message>
        <source>required approvals</source>
        <translation>verlangte Genehmigungen</translation>
    </message>
    <message>
        <source>required check</source>
        <translation>verlangte Prüfung</translation>
    </message>
    <message>
        <source>required checks</source>
        <translation>verlangte Prüfungen</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>risk without mitigation</source>
        <translation>Risiko ohne Gegenmaßnahme</translation>
    </message>
    <message>
        <source>risks without mitigation</source>
        <translation>Risiken ohne Gegenmaßnahme</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>script injection</source>
        <translation>Skriptinjektion</translation>
    </message>
    <message>
        <source>script injections</source>
        <translation>Skriptinjektionen</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>zweiter Faktor</translation>
    </message>
    <message>
        <source>second factors</source>
        <translation>zweite Faktoren</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>secret in the files</source>
        <translation>Geheimnis in den Dateien</translation>
    </message>
    <message>
        <source>secrets in the files</source>
        <translation>Geheimnisse in den Dateien</translation>
    </message>
    <message>
        <source>secret in the history</source>
        <translation>Geheimnis in der Historie</translation>
    </message>
    <message>
        <source>secrets in the history</source>
        <translation>Geheimnisse in der Historie</translation>
    </message>
    <message>
        <source>security scheme</source>
        <translation>Sicherheitsschema</translation>
    </message>
    <message>
        <source>security schemes</source>
        <translation>Sicherheitsschemata</translation>
    </message>
    <message>
        <source>serious violation</source>
        <translation>schwerer Verstoß</translation>
    </message>
    <message>
        <source>serious violations</source>
        <translation>schwere Verstöße</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stummschaltung</translation>
    </message>
    <message>
        <source>silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>silent owner</source>
        <translation>stiller Verantwortlicher</translation>
    </message>
    <message>
        <source>silent owners</source>
        <translation>stille Verantwortliche</translation>
    </message>
    <message>
        <source>skipped test</source>
        <translation>übersprungener Test</translation>
    </message>
    <message>
        <source>skipped tests</source>
        <translation>übersprungene Tests</translation>
    </message>
    <message>
        <source>source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>source files</source>
        <translation>Quelldateien</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>stray Git LFS pointer</source>
        <translation>verirrter Git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>stray Git LFS pointers</source>
        <translation>verirrte Git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>Submodul</translation>
    </message>
    <message>
        <source>submodules</source>
        <translation>Submodule</translation>
    </message>
    <message>
        <source>success measure</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>success measures</source>
        <translation>Erfolgsmaße</translation>
    </message>
    <message>
        <source>suppressed finding</source>
        <translation>unterdrückter Befund</translation>
    </message>
    <message>
        <source>suppressed findings</source>
        <translation>unterdrückte Befunde</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>Testdatei</translation>
    </message>
    <message>
        <source>test files</source>
        <translation>Testdateien</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>undecided check</source>
        <translation>unentschiedene Prüfung</translation>
    </message>
    <message>
        <source>undecided checks</source>
        <translation>unentschiedene Prüfungen</translation>
    </message>
    <message>
        <source>unknown vulnerability</source>
        <translation>Schwachstelle unbekannter Schwere</translation>
    </message>
    <message>
        <source>unknown vulnerabilities</source>
        <translation>Schwachstellen unbekannter Schwere</translation>
    </message>
    <message>
        <source>unpinned action</source>
        <translation>nicht fixierte Action</translation>
    </message>
    <message>
        <source>unpinned actions</source>
        <translation>nicht fixierte Actions</translation>
    </message>
    <message>
        <source>unpinned base image</source>
        <translation>nicht fixiertes Basis-Image</translation>
    </message>
    <message>
        <source>unpinned base images</source>
        <translation>nicht fixierte Basis-Images</translation>
    </message>
    <message>
        <source>unpinned dependency</source>
        <translation>nicht fixierte Abhängigkeit</translation>
    </message>
    <message>
        <source>unpinned dependencies</source>
        <translation>nicht fixierte Abhängigkeiten</translation>
    </message>
    <message>
        <source>unpinned model</source>
        <translation>nicht fixiertes Modell</translation>
    </message>
    <message>
        <source>unpinned models</source>
        <translation>nicht fixierte Modelle</translation>
    </message>
    <message>
        <source>unsafe submodule URL</source>
        <translation>unsichere Submodul-URL</translation>
    </message>
    <message>
        <source>unsafe submodule URLs</source>
        <translation>unsichere Submodul-URLs</translation>
    </message>
    <message>
        <source>untrusted checkout</source>
        <translation>Checkout fremden Codes</translation>
    </message>
    <message>
        <source>untrusted checkouts</source>
        <translation>Checkouts fremden Codes</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>workload without limits</source>
        <translation>Workload ohne Limits</translation>
    </message>
    <message>
        <source>workloads without limits</source>
        <translation>Workloads ohne Limits</translation>
    </message>
    <message>
        <source>workload without probes</source>
        <translation>Workload ohne Probes</translation>
    </message>
    <message>
        <source>workloads without probes</source>
        <translation>Workloads ohne Probes</translation>
    </message>
    <message>
        <source>workload without requests</source>
        <translation>Workload ohne Requests</translation>
    </message>
    <message>
        <source>workloads without requests</source>
        <translation>Workloads ohne Requests</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>No forecast: too few were open this long</source>
        <translation>Keine Prognose: zu wenige waren so lange offen</translation>
    </message>
    <message>
        <source>No forecast yet: %1 of %2 closings</source>
        <translation>Noch keine Prognose: %1 von %2 Abschlüssen</translation>
    </message>
    <message>
        <source>No forecast yet: %1 of %2 days</source>
        <translation>Noch keine Prognose: %1 von %2 Tagen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 or later (50%, from %n closing(s))</source>
        <translation>
            <numerusform>Bereit am %1 oder später (50 %, aus %n Abschluss)</numerusform>
            <numerusform>Bereit am %1 oder später (50 %, aus %n Abschlüssen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 (50–85%, from %n closing(s))</source>
        <translation>
            <numerusform>Bereit am %1 (50–85 %, aus %n Abschluss)</numerusform>
            <numerusform>Bereit am %1 (50–85 %, aus %n Abschlüssen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %1–%2 (50–85%, from %n closing(s))</source>
        <translation>
            <numerusform>Bereit %1–%2 (50–85 %, aus %n Abschluss)</numerusform>
            <numerusform>Bereit %1–%2 (50–85 %, aus %n Abschlüssen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 criteria came right in %2 days of this project; a forecast needs %3 in %4 days.</source>
        <translation>%1 Kriterien wurden in %2 Tagen dieses Projekts erfüllt; eine Prognose braucht %3 in %4 Tagen.</translation>
    </message>
    <message>
        <source>From how long %1 criteria of this project stood open before; %2 are open now.</source>
        <translation>Grundlage: wie lange %1 Kriterien dieses Projekts zuvor offen waren; jetzt sind %2 offen.</translation>
    </message>
    <message>
        <source>%1 Ready by the launch: %2%.</source>
        <translation>%1 Bereit bis zum Start: %2 %.</translation>
    </message>
    <message>
        <source>Too few of the %1 criteria that came right in this project took as long as what is open has already been.</source>
        <translation>Zu wenige der %1 Kriterien, die in diesem Projekt in Ordnung kamen, haben so lange gebraucht, wie das Offene schon offen ist.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>No launch time</source>
        <translation>Keine Startzeit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Launch week</source>
        <translation>Startwoche</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Replay what was refused</source>
        <translation>Abgewiesenes erneut einspielen</translation>
    </message>
    <message>
        <source>Discard what was refused</source>
        <translation>Abgewiesenes verwerfen</translation>
    </message>
    <message>
        <source>Copy what was refused</source>
        <translation>Abgewiesenes kopieren</translation>
    </message>
</context>
<context>
    <name>InboxBlank</name>
    <message>
        <source>Reading the inbox…</source>
        <translation>Eingang wird gelesen…</translation>
    </message>
    <message>
        <source>The inbox could not be read</source>
        <translation>Der Eingang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Was schiefging, steht oben.</translation>
    </message>
    <message>
        <source>No letter matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Change the filter, or clear it with Escape.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn mit Esc.</translation>
    </message>
    <message>
        <source>No evidence was refused</source>
        <translation>Es wurden keine Nachweise abgewiesen</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Nothing was ever refused</source>
        <translation>Es wurde noch nie etwas abgewiesen</translation>
    </message>
    <message>
        <source>Evidence that cannot be accepted is kept here, whole and with its reason,
until it is replayed or discarded.</source>
        <translation>Nachweise, die nicht angenommen werden können, bleiben hier vollständig und mit Grund erhalten,
bis sie erneut eingespielt oder verworfen werden.</translation>
    </message>
</context>
<context>
    <name>InboxWork</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Refused again: %1</source>
        <translation>Erneut abgewiesen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 replayed; the first refused again: %3</source>
        <translation>%1 von %2 erneut eingespielt; der erste wieder abgewiesene: %3</translation>
    </message>
    <message>
        <source>%1 replayed and accepted, stopped after %2 of %3.</source>
        <translation>%1 erneut eingespielt und angenommen, nach %2 von %3 angehalten.</translation>
    </message>
    <message>
        <source>Replayed: it is accepted now.</source>
        <translation>Erneut eingespielt: Er ist jetzt angenommen.</translation>
    </message>
    <message>
        <source>Replayed %1: all are accepted now.</source>
        <translation>%1 erneut eingespielt: Alle sind jetzt angenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 discarded; the first that was not: %3</source>
        <translation>%1 von %2 verworfen; der erste nicht verworfene: %3</translation>
    </message>
    <message>
        <source>%1 discarded, stopped after %2 of %3.</source>
        <translation>%1 verworfen, nach %2 von %3 angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %n letter(s). What was discarded stays in the history.</source>
        <translation>
            <numerusform>%n Eintrag verworfen. Verworfenes bleibt im Verlauf.</numerusform>
            <numerusform>%n Einträge verworfen. Verworfenes bleibt im Verlauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>ddd, d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, and the zone&apos;s name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (here %2)</source>
        <translation>%1 (hier %2)</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Erneut eingespielt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>erneut eingegangen</translation>
    </message>
    <message>
        <source>replayed and accepted</source>
        <translation>erneut eingespielt und angenommen</translation>
    </message>
    <message>
        <source>replayed, refused again</source>
        <translation>erneut eingespielt, wieder abgewiesen</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 launches %2 and is %3</source>
        <translation>%1 startet %2, Urteil: %3</translation>
    </message>
    <message>
        <source>%1 turned %2, before %3</source>
        <translation>%1: jetzt %2, vorher %3</translation>
    </message>
    <message>
        <source>%1 waits for the sign-off of %2</source>
        <translation>%1 wartet auf die Freigabe durch %2</translation>
    </message>
    <message>
        <source>A waiver of %1 ends %2</source>
        <translation>Eine Ausnahme von %1 endet %2</translation>
    </message>
    <message>
        <source>%1 mentioned you at %2</source>
        <translation>%1 hat Sie bei %2 erwähnt</translation>
    </message>
    <message>
        <source>The source %1 of %2 keeps failing</source>
        <translation>Die Quelle %1 von %2 schlägt weiterhin fehl</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>%1 %2, checklist</source>
        <translation>%1 %2, Checkliste</translation>
    </message>
    <message>
        <source>Every release</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Save a picture of this view</source>
        <translation>Bild dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
        <translation>PNG-Bilder (*.png);;SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>there is nothing to print here</source>
        <translation>hier gibt es nichts zu drucken</translation>
    </message>
    <message>
        <source>show the board, a release or the minutes of a review</source>
        <translation>das Board, ein Release oder das Protokoll eines Reviews anzeigen</translation>
    </message>
    <message>
        <source>a picture is PNG or SVG</source>
        <translation>ein Bild ist PNG oder SVG</translation>
    </message>
    <message>
        <source>end the name in .png or .svg</source>
        <translation>den Namen auf .png oder .svg enden lassen</translation>
    </message>
    <message>
        <source>Print the checklist, the minutes or the board</source>
        <translation>Checkliste, Protokoll oder Board drucken</translation>
    </message>
</context>
<context>
    <name>PayloadRows</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>PlacesTexts</name>
    <message>
        <source>Reviews</source>
        <translation>Launch-Reviews</translation>
    </message>
    <message>
        <source>Launch meetings: planned, held and their minutes</source>
        <translation>Launch-Reviews: geplant, abgehalten und ihre Protokolle</translation>
    </message>
    <message>
        <source>Show the reviews</source>
        <translation>Launch-Reviews anzeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Everything that came in</source>
        <translation>Alles, was eingegangen ist</translation>
    </message>
    <message>
        <source>Show all evidence</source>
        <translation>Alle Nachweise anzeigen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Evidence that was refused</source>
        <translation>Abgewiesene Nachweise</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Eingang anzeigen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Notes that name you</source>
        <translation>Notizen, die Sie nennen</translation>
    </message>
    <message>
        <source>Show the notes that mention you</source>
        <translation>Notizen anzeigen, die Sie erwähnen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What you were told: launches, verdicts, sign-offs, waivers</source>
        <translation>Was Ihnen gemeldet wurde: Starts, Urteile, Freigaben, Ausnahmen</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Hinweise anzeigen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Wer was wann getan hat</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where evidence comes from by itself</source>
        <translation>Woher Nachweise von selbst kommen</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Quellen anzeigen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>The checklists that releases are judged by</source>
        <translation>Die Checklisten, nach denen Releases beurteilt werden</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>Richtlinien anzeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you and the workspace set</source>
        <translation>Was Sie und der Arbeitsbereich festlegen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Einstellungen anzeigen</translation>
    </message>
</context>
<context>
    <name>ProjectRemoval</name>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are back.</source>
        <translation>
            <numerusform>%n Projekt ist wieder da.</numerusform>
            <numerusform>%n Projekte sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1 from the board. Its history stays.</source>
        <translation>%1 aus der Übersicht entfernt. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n project(s) from the board. Their history stays.</source>
        <translation>
            <numerusform>%n Projekt aus der Übersicht entfernt. Sein Verlauf bleibt erhalten.</numerusform>
            <numerusform>%n Projekte aus der Übersicht entfernt. Ihr Verlauf bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is no launch time: use &lt;7d, &gt;2w, past or none</source>
        <translation>„%1“ ist keine Startzeit: &lt;7d, &gt;2w, past oder none verwenden</translation>
    </message>
    <message>
        <source>“%1” is no score: use &lt;80, &gt;=95 or 100</source>
        <translation>„%1“ ist keine Punktzahl: &lt;80, &gt;=95 oder 100 verwenden</translation>
    </message>
    <message>
        <source>“%1” is no %2: use %3</source>
        <translation>„%1“ passt nicht zu %2: %3 verwenden</translation>
    </message>
    <message>
        <source>in project, team, release, commit or verdict</source>
        <translation>in Projekt, Team, Release, Commit oder Urteil</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>wie es steht</translation>
    </message>
    <message>
        <source>when it launches</source>
        <translation>wann es startet</translation>
    </message>
    <message>
        <source>what the project is</source>
        <translation>was das Projekt ist</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>wem es gehört</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>wo es läuft</translation>
    </message>
    <message>
        <source>how it runs since its launch</source>
        <translation>wie es seit dem Start läuft</translation>
    </message>
    <message>
        <source>who sees to an open criterion</source>
        <translation>wer sich um ein offenes Kriterium kümmert</translation>
    </message>
    <message>
        <source>weight share of what passes, in percent</source>
        <translation>Gewichtsanteil des Erfüllten, in Prozent</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>“%1” is no key: use %2; or as text: %3</source>
        <translation>„%1“ ist kein Schlüssel: verwenden Sie %2, oder als Text: %3</translation>
    </message>
</context>
<context>
    <name>ReleaseChartsTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Readiness by characteristic</source>
        <translation>Bereitschaft nach Merkmal</translation>
    </message>
    <message>
        <source>Criteria that pass. The mark is where it was at the last review, %1.</source>
        <translation>Erfüllte Kriterien. Die Marke zeigt den Stand beim letzten Launch-Review, %1.</translation>
    </message>
    <message>
        <source>Criteria that pass. The mark is where it was on %1.</source>
        <translation>Erfüllte Kriterien. Die Marke zeigt den Stand vom %1.</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>Erfüllt am %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Freshness of the evidence</source>
        <translation>Aktualität der Nachweise</translation>
    </message>
    <message>
        <source>How old the answer is. At the dashed line it goes stale.</source>
        <translation>Wie alt die Antwort ist. An der gestrichelten Linie veraltet sie.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>beliebig alt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 stale</source>
        <translation>%1 Antworten, %2 veraltet</translation>
    </message>
    <message>
        <source>Time to Go of this project&apos;s releases</source>
        <translation>Zeit bis Go der Releases dieses Projekts</translation>
    </message>
    <message>
        <source>From when it was added to its first Go. What is hatched is not there yet.</source>
        <translation>Vom Hinzufügen bis zum ersten Go. Schraffiertes ist noch nicht so weit.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Until Go</source>
        <translation>Bis Go</translation>
    </message>
    <message>
        <source>Until production</source>
        <translation>Bis Produktion</translation>
    </message>
    <message>
        <source>Longest open blockers</source>
        <translation>Am längsten offene Blocker</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet, for %1</source>
        <translation>noch nicht, seit %1</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Releases</translation>
    </message>
    <message>
        <source>blockers %1, major criteria %2</source>
        <translation>Blocker %1, schwerwiegende Kriterien %2</translation>
    </message>
    <message>
        <source>as of then</source>
        <translation>damaliger Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 turns</source>
        <translation>von %1 zu %2, %3 Wechsel</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>Burn-down to the launch</source>
        <translation>Burn-down bis zum Start</translation>
    </message>
    <message>
        <source>Open blockers</source>
        <translation>Offene Blocker</translation>
    </message>
    <message>
        <source>Open major criteria</source>
        <translation>Offene schwerwiegende Kriterien</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Launch: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>ready, 50–85%</source>
        <translation>bereit, 50–85 %</translation>
    </message>
    <message>
        <source>Forecast ready: %1 to %2</source>
        <translation>Prognose bereit: %1 bis %2</translation>
    </message>
    <message>
        <source>Forecast ready: %1 or later</source>
        <translation>Prognose bereit: %1 oder später</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 (%2), was due %3</source>
        <translation>%1 (%2), war fällig am %3</translation>
    </message>
    <message>
        <source>%1 (%2), by %3</source>
        <translation>%1 (%2), bis %3</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>beantwortet durch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Criteria passed</source>
        <translation>Erfüllte Kriterien</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Oldest evidence</source>
        <translation>Ältester Nachweis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Release-readiness checklist</source>
        <translation>Checkliste zur Release-Bereitschaft</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>commit %1 on %2</source>
        <translation>Commit %1 auf %2</translation>
    </message>
    <message>
        <source>launch %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>met, says %1: %2</source>
        <translation>erfüllt, sagt %1: %2</translation>
    </message>
    <message>
        <source>Condition: %1 (%2, by %3): %4</source>
        <translation>Auflage: %1 (%2, bis %3): %4</translation>
    </message>
    <message>
        <source>%1 waived until %2: %3. Asked for by %4: %5</source>
        <translation>%1 hat eine Ausnahme bis %2 genehmigt: %3. Beantragt von %4: %5</translation>
    </message>
    <message>
        <source>%1 waived until %2: %3. Asked for by %4: %5; meanwhile: %6</source>
        <translation>%1 hat eine Ausnahme bis %2 genehmigt: %3. Beantragt von %4: %5; bis dahin: %6</translation>
    </message>
    <message>
        <source>%1 decided %2 on %3: %4</source>
        <translation>%1 hat am %3 entschieden: %2. %4</translation>
    </message>
    <message>
        <source>%1 asks for a waiver until %2: %3 (%4)</source>
        <translation>%1 bittet um eine Ausnahme bis %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (blocker)</source>
        <translation>%1 (Blocker)</translation>
    </message>
    <message>
        <source>Turned since the last review, %1</source>
        <translation>Gewechselt seit dem letzten Review, %1</translation>
    </message>
    <message>
        <source>Turned since %1</source>
        <translation>Gewechselt seit %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: von „%2“ zu „%3“</translation>
    </message>
    <message>
        <source>%1: %2 to %3 (%4 to %5)</source>
        <translation>%1: von „%2“ zu „%3“ (%4 zu %5)</translation>
    </message>
    <message>
        <source>Why %1.</source>
        <translation>Warum „%1“:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Beobachtet %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>aufgezeichnet %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>No criterion rests on it.</source>
        <translation>Kein Kriterium stützt sich darauf.</translation>
    </message>
    <message>
        <source>Criteria that rest on it: %1</source>
        <translation>Kriterien, die sich darauf stützen: %1</translation>
    </message>
    <message>
        <source>Notes on the whole meeting</source>
        <translation>Notizen zum ganzen Treffen</translation>
    </message>
    <message>
        <source>Times are of %1. Review %2.</source>
        <translation>Zeiten gelten für %1. Review %2.</translation>
    </message>
    <message>
        <source>Planned for %1. Cancelled.</source>
        <translation>Geplant für %1. Abgesagt.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, %4 of meeting.</source>
        <translation>%1, von %2 bis %3, %4 Besprechung.</translation>
    </message>
    <message>
        <source>%1, from %2, %3 of meeting. Not closed.</source>
        <translation>%1, ab %2, %3 Besprechung. Nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>niemand wurde genannt</translation>
    </message>
    <message>
        <source>Invited: %1.</source>
        <translation>Eingeladen: %1.</translation>
    </message>
    <message>
        <source>Invited: %1. Nobody wrote down who was there.</source>
        <translation>Eingeladen: %1. Niemand hat aufgeschrieben, wer da war.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>present, not invited</source>
        <translation>anwesend, nicht eingeladen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Urteil damals</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 min planned</source>
        <translation>%1 min geplant</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>no release</source>
        <translation>kein Release</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Shown at %1 on commit %2, snapshot %3: %4. %5</source>
        <translation>Gezeigt um %1 mit Commit %2, Momentaufnahme %3: %4. %5</translation>
    </message>
    <message>
        <source>Launch: %1.</source>
        <translation>Start: %1.</translation>
    </message>
    <message>
        <source>Decision: %1, by %2 at %3, on snapshot %5. %4</source>
        <translation>Entscheidung: %1, von %2 um %3, zu Momentaufnahme %5. %4</translation>
    </message>
    <message>
        <source>Decision: %1, by %2 at %3. %4</source>
        <translation>Entscheidung: %1, von %2 um %3. %4</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Sign-offs as of %1</source>
        <translation>Freigaben, Stand %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Since the last review, %1</source>
        <translation>Seit dem letzten Review, %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Verdict: %1, was %2</source>
        <translation>Urteil: %1, war %2</translation>
    </message>
    <message>
        <source>Depends on %1: %2, was %3</source>
        <translation>Hängt ab von %1: %2, war %3</translation>
    </message>
    <message>
        <source>1 criterion was answered for the first time</source>
        <translation>1 Kriterium wurde zum ersten Mal beantwortet</translation>
    </message>
    <message>
        <source>%1 criteria were answered for the first time</source>
        <translation>%1 Kriterien wurden zum ersten Mal beantwortet</translation>
    </message>
    <message>
        <source>Nothing turned.</source>
        <translation>Nichts hat gewechselt.</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, war %3</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Release readiness</source>
        <translation>Release-Bereitschaft</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>1 Release</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Releases</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Maintainability</source>
        <translation>Wartbarkeit</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Mit Auflagen</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Nachweise</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>First generation</source>
        <translation>Erste Generation</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>signed %1, key %2</source>
        <translation>gez. %1, Schlüssel %2</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>gez. %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question, and what to do</source>
        <translation>Frage, und was zu tun ist</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>Evidence, owner</source>
        <translation>Nachweis, Verantwortliche</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Path to Go, cheapest first</source>
        <translation>Weg zu Go, das Einfachste zuerst</translation>
    </message>
    <message>
        <source>Does not apply to this release</source>
        <translation>Nicht anwendbar auf dieses Release</translation>
    </message>
    <message>
        <source>Decisions and requests</source>
        <translation>Entscheidungen und Anträge</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>and %1 more in the groups below</source>
        <translation>und %1 weitere in den Gruppen darunter</translation>
    </message>
    <message>
        <source>and %1 more in the groups below, 1 of them a blocker</source>
        <translation>und %1 weitere in den Gruppen darunter, davon 1 Blocker</translation>
    </message>
    <message>
        <source>and %1 more in the groups below, %2 of them blockers</source>
        <translation>und %1 weitere in den Gruppen darunter, davon %2 Blocker</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Sample data: this release is made up to show the program.</source>
        <translation>Beispieldaten: Dieses Release ist erfunden, um das Programm zu zeigen.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>and %1 more, in the checklist above</source>
        <translation>und %1 weitere in der Checkliste darüber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Snapshot %1, taken %2, policy %3</source>
        <translation>Momentaufnahme %1, %2, Richtlinie %3</translation>
    </message>
    <message>
        <source>%1. Attached; check it with: slipway verify</source>
        <translation>%1. Beigefügt; prüfen mit: slipway verify</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>1 more criterion does not pass.</source>
        <translation>1 weiteres Kriterium ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1 more criteria do not pass.</source>
        <translation>%1 weitere Kriterien sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>1 of them is a blocker.</source>
        <translation>1 davon ist ein Blocker.</translation>
    </message>
    <message>
        <source>%1 of them are blockers.</source>
        <translation>%1 davon sind Blocker.</translation>
    </message>
    <message>
        <source>It waits for 1 more release.</source>
        <translation>Es wartet auf 1 weiteres Release.</translation>
    </message>
    <message>
        <source>It waits for %1 more releases.</source>
        <translation>Es wartet auf %1 weitere Releases.</translation>
    </message>
    <message>
        <source>More in its own checklist</source>
        <translation>Mehr in der eigenen Checkliste</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>%1. Attached to the exported PDF, not to paper</source>
        <translation>%1. Dem exportierten PDF beigefügt, nicht dem Papier</translation>
    </message>
</context>
<context>
    <name>ReviewWordsTexts</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2 opened the review</source>
        <translation>%1 %2 hat das Launch-Review eröffnet</translation>
    </message>
    <message>
        <source>%1 %2 is there</source>
        <translation>%1 %2 ist da</translation>
    </message>
    <message>
        <source>%1 %2 is shown</source>
        <translation>%1 %2 wird gezeigt</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 on %3: %4</source>
        <translation>%1 %2 zu %3: %4</translation>
    </message>
    <message>
        <source>%1 %2 decided about %3</source>
        <translation>%1 %2 hat über %3 entschieden</translation>
    </message>
    <message>
        <source>%1 the review was left</source>
        <translation>%1 das Launch-Review wurde verlassen</translation>
    </message>
    <message>
        <source>%1 the review goes on</source>
        <translation>%1 das Launch-Review geht weiter</translation>
    </message>
    <message>
        <source>%1 %2 closed the review</source>
        <translation>%1 %2 hat das Launch-Review geschlossen</translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt von %1 ab</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>hat entschieden</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
</context>
<context>
    <name>ShortcutSheetTexts</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <translation>Durch die Zeilen gehen</translation>
    </message>
    <message>
        <source>↑ ↓ Page Up Page Down</source>
        <translation>↑ ↓ Bild auf Bild ab</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Release öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back, or put away</source>
        <translation>Zurück oder schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Nächstes Feld, voriges Feld</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Launch brief</source>
        <translation>Startbrief</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Launch-Reviews</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Inbox and mentions</source>
        <translation>Eingang und Erwähnungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>SlideContentTexts</name>
    <message>
        <source>Launch review</source>
        <translation>Launch-Review</translation>
    </message>
    <message>
        <source>%1, summary</source>
        <translation>%1, Zusammenfassung</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 von %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>launches %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>no launch time</source>
        <translation>keine Startzeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decided %1, %2, %3</source>
        <translation>Entschieden: %1, %2, %3</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1; nobody was named as present</source>
        <translation>%1; niemand als anwesend genannt</translation>
    </message>
    <message>
        <source>%1; present: %2</source>
        <translation>%1; anwesend: %2</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Decisions, and conditions that are open</source>
        <translation>Entscheidungen und offene Auflagen</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Path to Go, cheapest first</source>
        <translation>Weg zu Go, das Einfachste zuerst</translation>
    </message>
    <message>
        <source>Nothing is left to do: it is Go.</source>
        <translation>Nichts ist mehr zu tun: Es ist Go.</translation>
    </message>
    <message>
        <source>Since the last review, %1</source>
        <translation>Seit dem letzten Launch-Review, %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Nothing turned.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Every blocking criterion is met.</source>
        <translation>Jedes blockierende Kriterium ist erfüllt.</translation>
    </message>
</context>
<context>
    <name>SloChartTexts</name>
    <message>
        <source>How much error budget is left was not measured.</source>
        <translation>Wie viel Fehlerbudget übrig ist, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 of the error budget is left, a launch needs %2; at the pace of now it is used up %3.</source>
        <translation>Vom Fehlerbudget sind %1 übrig, ein Start braucht %2; beim jetzigen Tempo ist es am %3 aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 of the error budget is left, a launch needs %2; it does not burn now.</source>
        <translation>Vom Fehlerbudget sind %1 übrig, ein Start braucht %2; derzeit wird nichts verbraucht.</translation>
    </message>
    <message>
        <source>At the pace of now</source>
        <translation>Beim jetzigen Tempo</translation>
    </message>
    <message>
        <source>Error budget of %1 left, percent</source>
        <translation>Restliches Fehlerbudget von %1 in Prozent</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>Gleichmäßig verbraucht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>SloWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>%1, fires at %2</source>
        <translation>%1, löst aus ab %2</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Over %1 the burn rate was not measured.</source>
        <translation>Über %1 wurde die Verbrauchsrate nicht gemessen.</translation>
    </message>
    <message>
        <source>Over %1 the budget burns %2 as fast as it may: the %3 fires from %4.</source>
        <translation>Über %1 wird das Budget %2 so schnell verbraucht wie erlaubt: %3 wird ausgelöst, Schwelle %4.</translation>
    </message>
    <message>
        <source>Over %1 the budget burns %2 as fast as it may; the %3 would fire from %4.</source>
        <translation>Über %1 wird das Budget %2 so schnell verbraucht wie erlaubt; %3 würde ab %4 ausgelöst.</translation>
    </message>
    <message>
        <source>Objectives in %1 let a launch through. %2</source>
        <translation>Die Ziele in %1 lassen einen Start zu. %2</translation>
    </message>
    <message>
        <source>Objectives in %1 do not let a launch through. %2</source>
        <translation>Die Ziele in %1 lassen keinen Start zu. %2</translation>
    </message>
    <message>
        <source>Whether objectives in %1 let a launch through is not known. %2</source>
        <translation>Ob die Ziele in %1 einen Start zulassen, ist nicht bekannt. %2</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Never ran</source>
        <translation>Nie gelaufen</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>when resumed</source>
        <translation>nach Fortsetzen</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>bei Änderung</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 failing</source>
        <translation>
            <numerusform>%n Quelle, %1 fehlgeschlagen</numerusform>
            <numerusform>%n Quellen, %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 would be refused: %3</source>
        <translation>%1 von %2 würden abgewiesen: %3</translation>
    </message>
    <message>
        <source>It answered, and there is nothing to collect now.</source>
        <translation>Sie hat geantwortet, und es gibt jetzt nichts abzufragen.</translation>
    </message>
    <message>
        <source>It works: %1 would come (%2). Nothing was stored.</source>
        <translation>Es funktioniert: %1 würden eingehen (%2). Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>sie wurde angehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already, %4 refused: see the inbox.</source>
        <translation>%1: %2 neu, %3 bereits bekannt, %4 abgewiesen: siehe Eingang.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already.</source>
        <translation>%1: %2 neu, %3 bereits bekannt.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In your encrypted file</source>
        <translation>In Ihrer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>In einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Noch nicht angegeben.</translation>
    </message>
    <message>
        <source>In the environment variable %1</source>
        <translation>In der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, set today.</source>
        <translation>%1, heute gesetzt.</translation>
    </message>
    <message>
        <source>%1, set %2 ago.</source>
        <translation>%1, gesetzt vor %2.</translation>
    </message>
    <message>
        <source>Replace it: it is older than %1 days.</source>
        <translation>Ersetzen Sie es: Es ist älter als %1 Tage.</translation>
    </message>
    <message>
        <source>%1 is %2 old: replace it</source>
        <translation>%1 ist %2 alt: ersetzen Sie es</translation>
    </message>
    <message>
        <source>It answers, and there is nothing to collect now: %1.</source>
        <translation>Es antwortet, und im Moment gibt es nichts zu sammeln: %1.</translation>
    </message>
    <message>
        <source>It works: %1. %2 would come (%3), and nothing was stored.</source>
        <translation>Es funktioniert: %1. %2 kämen (%3), und nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>before a review</source>
        <translation>vor einem Review</translation>
    </message>
    <message>
        <source>on start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 before a review</source>
        <translation>%1 vor einem Review</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>It asks %1.</source>
        <translation>Sie fragt %1.</translation>
    </message>
    <message>
        <source>Collected %1.</source>
        <translation>Gesammelt: %1.</translation>
    </message>
    <message>
        <source>The last run began at %1 and took %2 s.</source>
        <translation>Der letzte Lauf begann %1 und dauerte %2 s.</translation>
    </message>
    <message>
        <source>Answers: %1, half of them within %2 ms, all within %3 ms.</source>
        <translation>Antworten: %1, die Hälfte innerhalb von %2 ms, alle innerhalb von %3 ms.</translation>
    </message>
    <message>
        <source>The service allows %1 requests, and %2 are left.</source>
        <translation>Der Dienst erlaubt %1 Anfragen, %2 sind übrig.</translation>
    </message>
    <message>
        <source>It counts anew at %1.</source>
        <translation>Er zählt ab %1 neu.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Score over %1 days from %2 to %3</source>
        <translation>Punktzahl über %1 Tage von %2 auf %3</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Helles Farbschema verwenden</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Dunkles Farbschema verwenden</translation>
    </message>
    <message>
        <source>Use the high-contrast theme</source>
        <translation>Farbschema mit hohem Kontrast verwenden</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>Farbschema des Systems übernehmen</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>took back the request to waive %1</source>
        <translation>hat den Antrag auf Ausnahme für %1 zurückgenommen</translation>
    </message>
    <message>
        <source>took back the waiver of %1</source>
        <translation>hat die Ausnahme für %1 zurückgenommen</translation>
    </message>
    <message>
        <source>asked to waive %1</source>
        <translation>hat eine Ausnahme für %1 beantragt</translation>
    </message>
    <message>
        <source>refused to waive %1</source>
        <translation>hat die Ausnahme für %1 abgelehnt</translation>
    </message>
    <message>
        <source>approved the waiver of %1</source>
        <translation>hat die Ausnahme für %1 genehmigt</translation>
    </message>
    <message>
        <source>had %1 waived, approved by %2</source>
        <translation>hat eine Ausnahme für %1 eingetragen, genehmigt von %2</translation>
    </message>
    <message>
        <source>The release was added</source>
        <translation>Das Release wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Evidence came</source>
        <translation>Nachweis eingegangen</translation>
    </message>
    <message>
        <source>%1 pieces of evidence came</source>
        <translation>%1 Nachweise eingegangen</translation>
    </message>
    <message>
        <source>The verdict began as %1, score %2</source>
        <translation>Das Urteil begann als %1, Punktzahl %2</translation>
    </message>
    <message>
        <source>The verdict turned from %1 to %2, score %3 to %4</source>
        <translation>Das Urteil wechselte von %1 zu %2, Punktzahl von %3 auf %4</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>took back the answer to %1</source>
        <translation>Antwort zu %1 zurückgenommen</translation>
    </message>
    <message>
        <source>attested %1</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>denied %1</source>
        <translation>%1 verneint</translation>
    </message>
    <message>
        <source>took back the sign-off for %1</source>
        <translation>Freigabe für %1 zurückgenommen</translation>
    </message>
    <message>
        <source>signed off for %1 on %2</source>
        <translation>für %1 auf %2 freigegeben</translation>
    </message>
    <message>
        <source>put %1 back</source>
        <translation>%1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>took %1 out, it does not apply</source>
        <translation>%1 herausgenommen, nicht anwendbar</translation>
    </message>
    <message>
        <source>gave %1 to nobody</source>
        <translation>%1 niemandem zugewiesen</translation>
    </message>
    <message>
        <source>gave %1 to %2</source>
        <translation>%1 an %2 zugewiesen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>%1 entschieden</translation>
    </message>
    <message>
        <source>reopened condition %1</source>
        <translation>Auflage %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>said that condition %1 is met</source>
        <translation>Auflage %1 als erfüllt gemeldet</translation>
    </message>
    <message>
        <source>took the launch brief back</source>
        <translation>Startbrief zurückgenommen</translation>
    </message>
    <message>
        <source>wrote the project&apos;s launch brief</source>
        <translation>Startbrief des Projekts geschrieben</translation>
    </message>
    <message>
        <source>wrote the release&apos;s launch brief</source>
        <translation>Startbrief des Releases geschrieben</translation>
    </message>
    <message>
        <source>promoted it to %1 at %2</source>
        <translation>nach %1 überführt, Stand %2</translation>
    </message>
    <message>
        <source>gave it more of the traffic</source>
        <translation>mehr vom Datenverkehr zugeteilt</translation>
    </message>
    <message>
        <source>rolled it back from %1</source>
        <translation>von %1 zurückgerollt</translation>
    </message>
    <message>
        <source>by a decision, a condition or a dependency</source>
        <translation>durch eine Entscheidung, eine Auflage oder eine Abhängigkeit</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>TrendsTexts</name>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>UndoActionsTexts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Baking</source>
        <translation>Bewährt sich</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Unwatched</source>
        <translation>Unbeobachtet</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>Bewährt</translation>
    </message>
</context>
<context>
    <name>WholeEvidenceTexts</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 by %2 about %3 %4</source>
        <translation>%1 von %2 zu %3 %4</translation>
    </message>
    <message>
        <source>observed %1, came in %2</source>
        <translation>beobachtet %1, eingegangen %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>from %1, sha256 %2</source>
        <translation>aus %1, sha256 %2</translation>
    </message>
</context>
<context>
    <name>WindowActionsTexts</name>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Übersicht anzeigen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Angezeigtes filtern</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu einlesen</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen projects from the board</source>
        <translation>Gewählte Projekte aus der Übersicht entfernen</translation>
    </message>
    <message>
        <source>Export the checklist as PDF</source>
        <translation>Checkliste als PDF exportieren</translation>
    </message>
    <message>
        <source>Import reports for the release</source>
        <translation>Berichte für das Release importieren</translation>
    </message>
    <message>
        <source>Attest the chosen criterion</source>
        <translation>Gewähltes Kriterium bestätigen</translation>
    </message>
    <message>
        <source>Request a waiver for the chosen criterion</source>
        <translation>Ausnahme für das gewählte Kriterium beantragen</translation>
    </message>
    <message>
        <source>Say who sees to the chosen criterion</source>
        <translation>Verantwortliche(n) für das gewählte Kriterium festlegen</translation>
    </message>
    <message>
        <source>Say that the chosen criterion does not apply</source>
        <translation>Gewähltes Kriterium als nicht anwendbar erklären</translation>
    </message>
    <message>
        <source>Write a note on the release</source>
        <translation>Notiz zum Release schreiben</translation>
    </message>
    <message>
        <source>Decide about the release</source>
        <translation>Über das Release entscheiden</translation>
    </message>
    <message>
        <source>Promote the release, or see how it runs</source>
        <translation>Release überführen oder seinen Betrieb ansehen</translation>
    </message>
    <message>
        <source>Scan the repository again</source>
        <translation>Repository neu scannen</translation>
    </message>
    <message>
        <source>Show the launch brief</source>
        <translation>Startbrief anzeigen</translation>
    </message>
    <message>
        <source>Write the launch brief</source>
        <translation>Startbrief schreiben</translation>
    </message>
    <message>
        <source>Import the launch brief from Markdown</source>
        <translation>Startbrief aus Markdown importieren</translation>
    </message>
    <message>
        <source>Export the launch brief as Markdown</source>
        <translation>Startbrief als Markdown exportieren</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Show another moment</source>
        <translation>Anderen Zeitpunkt anzeigen</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Choose the board&apos;s columns</source>
        <translation>Spalten der Übersicht wählen</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Neuerungen anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Move the release to another commit, branch or tag</source>
        <translation>Das Release auf einen anderen Commit, Branch oder Tag setzen</translation>
    </message>
    <message>
        <source>Change the release&apos;s launch time</source>
        <translation>Die Startzeit des Release ändern</translation>
    </message>
    <message>
        <source>Export the checklist as…</source>
        <translation>Checkliste exportieren als…</translation>
    </message>
    <message>
        <source>Export every release as one PDF…</source>
        <translation>Alle Releases als ein PDF exportieren…</translation>
    </message>
    <message>
        <source>Export the minutes as…</source>
        <translation>Protokoll exportieren als…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Maintainability</source>
        <translation>Wartbarkeit</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Mit Auflagen</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Nachweise</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web-App</translation>
    </message>
    <message>
        <source>AI service</source>
        <translation>KI-Dienst</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Internal tool</source>
        <translation>Internes Werkzeug</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>First generation</source>
        <translation>Erste Generation</translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <translation>%1 unbeantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n Blocker</numerusform>
            <numerusform>%n Blocker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n release(s)</source>
        <translation>
            <numerusform>wartet auf %n Release</numerusform>
            <numerusform>wartet auf %n Releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s)</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n Auflage</numerusform>
            <numerusform>%n Auflagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>T−%1 h</source>
        <comment>hours to the launch</comment>
        <translation>T−%1 h</translation>
    </message>
    <message>
        <source>T+%1 h</source>
        <comment>hours since the launch</comment>
        <translation>T+%1 h</translation>
    </message>
    <message>
        <source>T−%1 d</source>
        <comment>days to the launch</comment>
        <translation>T−%1 d</translation>
    </message>
    <message>
        <source>T+%1 d</source>
        <comment>days since the launch</comment>
        <translation>T+%1 d</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>ddd, d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>slipway::views::AboutGroup</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Neuerungen anzeigen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Updates come with your system&apos;s packages; what they bring is shown once.</source>
        <translation>Aktualisierungen kommen mit den Paketen Ihres Systems; was sie bringen, wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Files of its own</source>
        <translation>Eigene Dateien</translation>
    </message>
    <message>
        <source>Your settings, and what was read from repositories and can be read again.</source>
        <translation>Ihre Einstellungen sowie aus Repositorys Gelesenes, das erneut gelesen werden kann.</translation>
    </message>
    <message>
        <source>Take all settings back</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Of this page, yours on this machine. The workspace stays as it is.</source>
        <translation>Nur Ihre Einstellungen dieser Seite auf diesem Rechner. Der Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Your settings are those that Slipway came with.</source>
        <translation>Ihre Einstellungen sind die, mit denen Slipway ausgeliefert wurde.</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityChain</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Compute the hashes of all records anew</source>
        <translation>Hashes aller Einträge neu berechnen</translation>
    </message>
    <message>
        <source>Checking whether the trail is whole…</source>
        <translation>Es wird geprüft, ob der Prüfpfad unversehrt ist…</translation>
    </message>
    <message>
        <source>The trail is whole,</source>
        <translation>Der Prüfpfad ist unversehrt,</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>number of records, any</comment>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityHeader</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Words of who, what, the project, the release, or what was said</source>
        <translation>Wörter aus Person, Tätigkeit, Projekt, Release oder Gesagtem</translation>
    </message>
    <message>
        <source>Write what is found as CSV or JSON</source>
        <translation>Gefundenes als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any project</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letzte 12 Monate</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Aktivität, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Copy the chosen activity</source>
        <translation>Gewählte Aktivität kopieren</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Check whether the audit trail is whole</source>
        <translation>Prüfen, ob der Prüfpfad unversehrt ist</translation>
    </message>
    <message>
        <source>%1% of the trail is looked through</source>
        <translation>%1&#xa0;% des Prüfpfads durchsucht</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Die Aktivität konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Was schiefging, steht oben.</translation>
    </message>
    <message>
        <source>Reading the activity…</source>
        <translation>Aktivität wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Change what narrows the list, or clear the search with Escape.</source>
        <translation>Ändern Sie, was die Liste einschränkt, oder leeren Sie die Suche mit Esc.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change of the workspace is recorded here, by whom and when.</source>
        <translation>Jede Änderung am Arbeitsbereich wird hier aufgezeichnet, mit Person und Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n Eintrag gewählt</numerusform>
            <numerusform>%n Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV-Dateien (*.csv);;JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityPanel</name>
    <message>
        <source>Show the release</source>
        <translation>Release anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Copy what was chosen (Ctrl+C)</source>
        <translation>Gewähltes kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>Der Eintrag als JSON</translation>
    </message>
    <message>
        <source>Record %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::AddProjectPanel</name>
    <message>
        <source>Add and scan</source>
        <translation>Hinzufügen und scannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Your first project</source>
        <translation>Ihr erstes Projekt</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Choose a repository. Slipway reads it, changes nothing in it, and says where its release stands. That takes seconds.</source>
        <translation>Wählen Sie ein Repository. Slipway liest es, ändert nichts darin und sagt, wo sein Release steht. Das dauert Sekunden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>no repository is chosen</source>
        <translation>es ist kein Repository ausgewählt</translation>
    </message>
    <message>
        <source>choose a folder that holds .git</source>
        <translation>wählen Sie einen Ordner, der .git enthält</translation>
    </message>
</context>
<context>
    <name>slipway::views::AddingFields</name>
    <message>
        <source>Launches at</source>
        <translation>Startet am</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>A folder with .git; drop one here</source>
        <translation>Ein Ordner mit .git; hier ablegen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>HEAD, or a branch, tag or commit</source>
        <translation>HEAD oder ein Branch, Tag oder Commit</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Launch time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Choose a folder with a git repository</source>
        <translation>Wählen Sie einen Ordner mit einem Git-Repository</translation>
    </message>
    <message>
        <source>Guessed: %1.</source>
        <translation>Vermutet: %1.</translation>
    </message>
    <message>
        <source>Judged by %1, the policy for this kind.</source>
        <translation>Beurteilt nach %1, der Richtlinie für diese Art.</translation>
    </message>
    <message>
        <source>Judged by %1, the default policy.</source>
        <translation>Beurteilt nach %1, der Standardrichtlinie.</translation>
    </message>
    <message>
        <source>Judged by the policy that ships for this kind; you can change it later.</source>
        <translation>Beurteilt nach der Richtlinie, die für diese Art mitgeliefert wird; Sie können sie später ändern.</translation>
    </message>
</context>
<context>
    <name>slipway::views::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a release, Delete takes it off, plus and minus change its time</source>
        <translation>Alt mit den Pfeiltasten verschiebt ein Release, Entf nimmt es heraus, Plus und Minus ändern seine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %n Min.</numerusform>
            <numerusform>%1, %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::AnswerForm</name>
    <message>
        <source>Approved by; empty: it is asked for</source>
        <translation>Genehmigt von; leer: wird beantragt</translation>
    </message>
    <message>
        <source>Approved in the role</source>
        <translation>Genehmigt in der Rolle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Request waiver</source>
        <translation>Ausnahme beantragen</translation>
    </message>
    <message>
        <source>Record waiver</source>
        <translation>Ausnahme eintragen</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Reason: how do you know?</source>
        <translation>Begründung: Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What lowers the risk meanwhile</source>
        <translation>Was das Risiko bis dahin mindert</translation>
    </message>
    <message>
        <source>Link, if there is more to read</source>
        <translation>Link, falls es mehr zu lesen gibt</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reason: why is it acceptable until then?</source>
        <translation>Begründung: Warum ist das bis dahin vertretbar?</translation>
    </message>
</context>
<context>
    <name>slipway::views::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>My time zone</source>
        <translation>Meine Zeitzone</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colours of everything. Shapes and words say the same in all of them.</source>
        <translation>Die Farben von allem. Formen und Wörter sagen in allen dasselbe.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How high the board&apos;s rows are.</source>
        <translation>Wie hoch die Zeilen der Übersicht sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the program. It changes when Slipway is started the next time.</source>
        <translation>Des Programms. Sie ändert sich beim nächsten Start von Slipway.</translation>
    </message>
    <message>
        <source>Launch times</source>
        <translation>Startzeiten</translation>
    </message>
    <message>
        <source>In whose time zone launches are told.</source>
        <translation>In wessen Zeitzone Starts angegeben werden.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Set in the system; QT_SCALE_FACTOR=1.25 in front of the command sets it for Slipway.</source>
        <translation>Wird im System eingestellt; QT_SCALE_FACTOR=1.25 vor dem Befehl stellt sie für Slipway ein.</translation>
    </message>
    <message>
        <source>The language changes when Slipway is started the next time.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Slipway.</translation>
    </message>
</context>
<context>
    <name>slipway::views::AsOfBar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Anderer Zeitpunkt</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Day to show</source>
        <translation>Anzuzeigender Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Moment to show</source>
        <translation>Anzuzeigender Zeitpunkt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stay at now</source>
        <translation>Bei jetzt bleiben</translation>
    </message>
    <message>
        <source>That is now. Choose an earlier moment.</source>
        <translation>Das ist jetzt. Wählen Sie einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>As of %1. The past is read only.</source>
        <translation>Stand: %1. Die Vergangenheit ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>slipway::views::BarChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardBar</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Columns, height of the rows, saved views</source>
        <translation>Spalten, Zeilenhöhe, gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppieren nach: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardBlank</name>
    <message>
        <source>Look at the demo first</source>
        <translation>Zuerst die Demo ansehen</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Arbeitsbereich wird gelesen</translation>
    </message>
    <message>
        <source>Add a project: a folder with a git repository. You can also drop one here.</source>
        <translation>Fügen Sie ein Projekt hinzu: einen Ordner mit einem Git-Repository. Sie können auch einen hierher ziehen.</translation>
    </message>
    <message>
        <source>Slipway scans the commit that is to ship, and answers what it can.</source>
        <translation>Slipway prüft den Commit, der ausgeliefert werden soll, und beantwortet, was es kann.</translation>
    </message>
    <message>
        <source>The release stands here with its verdict, the reasons, and the way to Go.</source>
        <translation>Hier steht dann das Release mit seinem Urteil, den Gründen und dem Weg zu Go.</translation>
    </message>
    <message>
        <source>Reading the workspace…</source>
        <translation>Arbeitsbereich wird gelesen…</translation>
    </message>
    <message>
        <source>Every release is judged by its policy and evidence.</source>
        <translation>Jedes Release wird nach seiner Richtlinie und seinen Nachweisen beurteilt.</translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation>Noch kein Release</translation>
    </message>
    <message>
        <source>A first verdict is three steps away, the first one is yours.</source>
        <translation>Bis zum ersten Urteil sind es drei Schritte, den ersten machen Sie.</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>No release matches</source>
        <translation>Kein Release passt</translation>
    </message>
    <message>
        <source>Change the filter, or look at every release.</source>
        <translation>Ändern Sie den Filter, oder sehen Sie sich alle Releases an.</translation>
    </message>
    <message>
        <source>Show all releases</source>
        <translation>Alle Releases anzeigen</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Die Übersicht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Was schiefging, steht oben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardDelegate</name>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardGroups</name>
    <message>
        <source>Group %1, %2, collapsed</source>
        <translation>Gruppe %1, %2, eingeklappt</translation>
    </message>
    <message>
        <source>Group %1, %2, expanded</source>
        <translation>Gruppe %1, %2, ausgeklappt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>1 Release</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Releases</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardHeader</name>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Launch-Review starten</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Readiness board</source>
        <translation>Bereitschaftsübersicht</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export as PDF (Ctrl+E), or in another format or language (Ctrl+Alt+E)</source>
        <translation>Als PDF exportieren (Strg+E) oder in einem anderen Format oder einer anderen Sprache (Strg+Alt+E)</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Freshest</source>
        <translation>Neuester</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence refused; see the inbox</source>
        <translation>
            <numerusform>%n Nachweis wurde abgelehnt; siehe Eingang</numerusform>
            <numerusform>%n Nachweise wurden abgelehnt; siehe Eingang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 pass</source>
        <comment>characteristic, its worst state, counts, spoken</comment>
        <translation>%1: %2, %3 von %4 erfüllt</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardPage</name>
    <message>
        <source>Nothing is judged yet</source>
        <translation>Noch nichts beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n Release</numerusform>
            <numerusform>%n Releases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 releases</source>
        <translation>%1 von %2 Releases</translation>
    </message>
    <message>
        <source>%1, next launch %2</source>
        <translation>%1, nächster Start %2</translation>
    </message>
    <message>
        <source>%1, as of %2, reading…</source>
        <translation>%1, Stand: %2, wird gelesen…</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand: %2</translation>
    </message>
    <message>
        <source>Save the view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Update the saved view</source>
        <translation>Gespeicherte Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardSearch</name>
    <message>
        <source>Filter releases</source>
        <translation>Releases filtern</translation>
    </message>
    <message>
        <source>Words, or verdict:no-go launch:&lt;7d kind:web-service team:core stage:staging owner:me score:&lt;80 is:stale; a minus in front turns a term around</source>
        <translation>Wörter oder verdict:no-go launch:&lt;7d kind:web-service team:core stage:staging owner:me score:&lt;80 is:stale; ein Minus davor kehrt einen Begriff um</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardTable</name>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardViews</name>
    <message>
        <source>Save this view as</source>
        <translation>Diese Ansicht speichern als</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Updated the view “%1” to what is shown.</source>
        <translation>Ansicht „%1“ auf das Angezeigte aktualisiert.</translation>
    </message>
    <message>
        <source>Rename this view to</source>
        <translation>Diese Ansicht umbenennen in</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Deleted the view “%1”.</source>
        <translation>Ansicht „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Die Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Update the view “%1”</source>
        <translation>Die Ansicht „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Renamed the view “%1” to “%2”.</source>
        <translation>Die Ansicht „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Die Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Die Ansicht „%1“ löschen</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefForm</name>
    <message>
        <source>&quot;%1&quot; is not a number of 0 or more</source>
        <translation>„%1“ ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>write digits only, without a unit</source>
        <translation>geben Sie nur Ziffern ein, ohne Einheit</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Startbrief speichern</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Which problem is solved, and for whom it is one</source>
        <translation>Welches Problem gelöst wird und wer es hat</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Who they are, and how many</source>
        <translation>Wer sie sind und wie viele</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Was erreicht werden soll</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Success measures</source>
        <translation>Erfolgskennzahlen</translation>
    </message>
    <message>
        <source>By which number one will see it</source>
        <translation>An welcher Zahl man es sehen wird</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>What must be true of the release</source>
        <translation>Was für das Release gelten muss</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Was passieren kann</translation>
    </message>
    <message>
        <source>What is done against it</source>
        <translation>Was dagegen getan wird</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Rollback-Plan</translation>
    </message>
    <message>
        <source>How to go back, step by step, data included</source>
        <translation>Wie es zurückgeht, Schritt für Schritt, samt Daten</translation>
    </message>
    <message>
        <source>Who may call the rollback</source>
        <translation>Wer den Rollback auslösen darf</translation>
    </message>
    <message>
        <source>A person or role</source>
        <translation>Eine Person oder Rolle</translation>
    </message>
    <message>
        <source>Add a person or role</source>
        <translation>Person oder Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Who is told what, and when</source>
        <translation>Wer wann was erfährt</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Release, or the one that launches next</source>
        <translation>Release oder das als nächstes startende</translation>
    </message>
    <message>
        <source>Add a dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Of every release of the project</source>
        <translation>Für alle Releases des Projekts</translation>
    </message>
    <message>
        <source>Of this release only</source>
        <translation>Nur für dieses Release</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forecast peak, requests per second</source>
        <translation>Erwartete Spitze, Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Forecast users</source>
        <translation>Erwartete Nutzer</translation>
    </message>
    <message>
        <source>Growth a month, %</source>
        <translation>Wachstum pro Monat, %</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefListEditor</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefPane</name>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Ihr Text ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Import a launch brief</source>
        <translation>Startbrief importieren</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Read %1. Look it over, then save it.</source>
        <translation>%1 gelesen. Sehen Sie den Inhalt durch, und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Line %1 was passed over: %2.</source>
        <translation>Zeile %1 wurde übergangen: %2.</translation>
    </message>
    <message>
        <source>Saved the launch brief.</source>
        <translation>Startbrief gespeichert.</translation>
    </message>
    <message>
        <source>Write the launch brief of %1</source>
        <translation>Startbrief von %1 schreiben</translation>
    </message>
    <message>
        <source>Export the launch brief</source>
        <translation>Startbrief exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Launch brief of %1</source>
        <translation>Startbrief von %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefView</name>
    <message>
        <source>Launch brief</source>
        <translation>Startbrief</translation>
    </message>
    <message>
        <source>There is no launch brief yet</source>
        <translation>Es gibt noch keinen Startbrief</translation>
    </message>
    <message>
        <source>A launch brief says which problem this release solves and for whom, how one will see that it did, what it is expected to carry, what may go wrong, and who may take it back. The checklist answers questions from it, the load test is measured against its forecast, and releases that it depends on count.</source>
        <translation>Ein Startbrief sagt, welches Problem dieses Release für wen löst, woran man das erkennt, was es voraussichtlich tragen muss, was schiefgehen kann und wer es zurücknehmen darf. Die Checkliste beantwortet Fragen daraus, der Lasttest wird an seiner Prognose gemessen, und Releases, von denen es abhängt, zählen mit.</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>Startbrief schreiben</translation>
    </message>
    <message>
        <source>Import Markdown…</source>
        <translation>Markdown importieren…</translation>
    </message>
    <message>
        <source>Read it from the repository</source>
        <translation>Aus dem Repository lesen</translation>
    </message>
    <message>
        <source>Of every release of the project</source>
        <translation>Für alle Releases des Projekts</translation>
    </message>
    <message>
        <source>Of this release</source>
        <translation>Für dieses Release</translation>
    </message>
    <message>
        <source>%1, written by %2, %3</source>
        <translation>%1, verfasst von %2, %3</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Success measures</source>
        <translation>Erfolgskennzahlen</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>Nothing is done against it yet.</source>
        <translation>Noch wird nichts dagegen getan.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Rollback-Plan</translation>
    </message>
    <message>
        <source>Who may call the rollback</source>
        <translation>Wer den Rollback auslösen darf</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>What the project is for</source>
        <translation>Wofür das Projekt da ist</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Time horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Quality bar</source>
        <translation>Qualitätsanspruch</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Schadensradius</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Requests/s at the peak</source>
        <translation>Anfragen/s in der Spitze</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Wachstum pro Monat</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>is not in the workspace</source>
        <translation>ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>launched</source>
        <translation>gestartet</translation>
    </message>
</context>
<context>
    <name>slipway::views::BulkWork</name>
    <message>
        <source>Export the checklists into</source>
        <translation>Checklisten exportieren nach</translation>
    </message>
    <message>
        <source>Exporting checklists</source>
        <translation>Checklisten werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n checklist(s) into %1.</source>
        <translation>
            <numerusform>%n Checkliste nach %1 geschrieben.</numerusform>
            <numerusform>%n Checklisten nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning repositories</source>
        <translation>Repositorys werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n release(s).</source>
        <translation>
            <numerusform>%n Release geprüft.</numerusform>
            <numerusform>%n Releases geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n release(s) left as they were.</source>
        <translation>
            <numerusform>Gestoppt; %n Release blieb unverändert.</numerusform>
            <numerusform>Gestoppt; %n Releases blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>other work on several releases still runs</source>
        <translation>andere Arbeit an mehreren Releases läuft noch</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it</source>
        <translation>warten, bis sie fertig ist, oder sie abbrechen</translation>
    </message>
    <message>
        <source>no releases are chosen</source>
        <translation>keine Releases sind ausgewählt</translation>
    </message>
    <message>
        <source>choose some on the board</source>
        <translation>welche auf dem Board auswählen</translation>
    </message>
</context>
<context>
    <name>slipway::views::CapacityPanel</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>tested to %1x the forecast, wanted %2x</source>
        <translation>bis zum %1-Fachen der Prognose getestet, gewünscht das %2-Fache</translation>
    </message>
    <message>
        <source>P95 %1 ms there, target %2 ms</source>
        <translation>P95 dort %1 ms, Ziel %2 ms</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <source>Peak of live traffic, last 7 days</source>
        <translation>Spitze im Livebetrieb, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Highest load tested</source>
        <translation>Höchste getestete Last</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on %1, of another commit than the target</source>
        <translation>am %1, mit einem anderen Commit als dem Ziel</translation>
    </message>
    <message>
        <source>Headroom, tested over live</source>
        <translation>Reserve, Test gegenüber Livebetrieb</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Used up, by the trend of traffic</source>
        <translation>Ausgeschöpft, nach Trend des Datenverkehrs</translation>
    </message>
    <message>
        <source>Used up, by the stated growth</source>
        <translation>Ausgeschöpft, nach angegebenem Wachstum</translation>
    </message>
</context>
<context>
    <name>slipway::views::CharacteristicStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChartPanel</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Alles von %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChecklistFilterMenu</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortliche(r)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The policy&apos;s order</source>
        <translation>Reihenfolge der Richtlinie</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Schlechtester Zustand zuerst</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter and sort the checklist</source>
        <translation>Checkliste filtern und sortieren</translation>
    </message>
    <message>
        <source>Filter and sort the checklist, narrowed by %1</source>
        <translation>Checkliste filtern und sortieren, eingegrenzt durch %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChecklistModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortliche(r)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>before: %1, %2</source>
        <translation>vorher: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 pass</source>
        <translation>%1, %2 erfüllt</translation>
    </message>
    <message>
        <source>%1, supposed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChecklistPane</name>
    <message>
        <source>No criterion is like that.</source>
        <translation>Kein Kriterium passt dazu.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>For people to answer</source>
        <translation>Von Personen zu beantworten</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Checkliste durchsuchen</translation>
    </message>
</context>
<context>
    <name>slipway::views::CommandPalette</name>
    <message>
        <source>Find a project or a release, or run an action</source>
        <translation>Projekt oder Release finden oder eine Aktion ausführen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, derzeit nicht: %2</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>slipway::views::ComparePane</name>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Jetzt gefragt</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Nicht mehr gefragt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, score %4</source>
        <translation>%1, %2: %3, Punktzahl %4</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>What turned</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>%1: release</source>
        <translation>%1: Release</translation>
    </message>
    <message>
        <source>%1: when</source>
        <translation>%1: Zeit</translation>
    </message>
    <message>
        <source>%1: moment</source>
        <translation>%1: Zeitpunkt</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>last review, %1</source>
        <translation>letztes Launch-Review, %1</translation>
    </message>
    <message>
        <source>when it was added, %1</source>
        <translation>beim Hinzufügen, %1</translation>
    </message>
    <message>
        <source>a week ago, %1</source>
        <translation>vor einer Woche, %1</translation>
    </message>
    <message>
        <source>as of then</source>
        <translation>damaliger Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>anderer Zeitpunkt</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>Nothing turned</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
</context>
<context>
    <name>slipway::views::ConfigFieldRow</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eins pro Zeile</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>In the configuration: %1</source>
        <translation>In der Konfiguration: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation>Je Zeile eines: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::CriteriaForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Why is it not asked? Needed</source>
        <translation>Warum wird es nicht gefragt? Erforderlich</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>What must be true?</source>
        <translation>Was muss zutreffen?</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say how.</source>
        <translation>Sagen Sie, wie.</translation>
    </message>
</context>
<context>
    <name>slipway::views::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (ausgelassen)</translation>
    </message>
</context>
<context>
    <name>slipway::views::CriterionFields</name>
    <message>
        <source>As inherited</source>
        <translation>Wie geerbt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Applies only to some projects</source>
        <translation>Gilt nur für manche Projekte</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Evidence may be this old: P7D, PT12H</source>
        <translation>Nachweise dürfen so alt sein: P7D, PT12H</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Owner&apos;s role</source>
        <translation>Verantwortliche Rolle</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>Which evidence answers it</source>
        <translation>Welcher Nachweis es beantwortet</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation>Grund, erforderlich</translation>
    </message>
    <message>
        <source>Inherited, and not asked here.</source>
        <translation>Geerbt und hier nicht gefragt.</translation>
    </message>
    <message>
        <source>Inherited, and changed here.</source>
        <translation>Geerbt und hier geändert.</translation>
    </message>
    <message>
        <source>Inherited. Changing it here makes an override, which needs a reason.</source>
        <translation>Geerbt. Eine Änderung hier wird zu einer Abweichung, die einen Grund braucht.</translation>
    </message>
</context>
<context>
    <name>slipway::views::DecisionForm</name>
    <message>
        <source>Write down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Conditions: what must still happen, who sees to it, by when</source>
        <translation>Auflagen: was noch geschehen muss, wer sich darum kümmert, bis wann</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Auflage hinzufügen</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>Was geschehen muss</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Decided %1, on snapshot %2. Deciding again corrects it.</source>
        <translation>Entschieden: %1, zu Momentaufnahme %2. Eine neue Entscheidung korrigiert sie.</translation>
    </message>
</context>
<context>
    <name>slipway::views::DecisionsPane</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>A decision may be stricter than the verdict and never looser. It is kept with the snapshot that it was taken on.</source>
        <translation>Eine Entscheidung darf strenger sein als das Urteil, nie milder. Sie wird mit der Momentaufnahme aufbewahrt, zu der sie getroffen wurde.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>No meeting has decided about it yet.</source>
        <translation>Noch keine Sitzung hat darüber entschieden.</translation>
    </message>
    <message>
        <source>%1, by %2, open</source>
        <translation>%1, bis %2, offen</translation>
    </message>
    <message>
        <source>%1, by %2; met, says %3: %4</source>
        <translation>%1, bis %2; erfüllt laut %3: %4</translation>
    </message>
    <message>
        <source>%1, was due %2, overdue</source>
        <translation>%1, war fällig %2, überfällig</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>Ist erfüllt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on %1, snapshot %2</source>
        <translation>zu %1, Momentaufnahme %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::DetailPanel</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Choose a criterion to see what it was judged by.</source>
        <translation>Wählen Sie ein Kriterium, um zu sehen, wonach es beurteilt wurde.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 By evidence, oldest first, needs %2</source>
        <translation>%1 Nach Nachweis, älteste zuerst, verlangt %2</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Frühere Werte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Was es beantwortet</translation>
    </message>
    <message>
        <source>Copy the starter %1</source>
        <translation>Vorlage %1 kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Request waiver</source>
        <translation>Ausnahme beantragen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>The evidence with where it came from</source>
        <translation>Der Nachweis mit seiner Herkunft</translation>
    </message>
    <message>
        <source>Nobody is named; the %1 role owns it.</source>
        <translation>Niemand ist benannt; zuständig ist die Rolle %1.</translation>
    </message>
    <message>
        <source>%1 sees to it.</source>
        <translation>%1 kümmert sich darum.</translation>
    </message>
    <message>
        <source>Overdue: %1 was to see to it by %2.</source>
        <translation>Überfällig: %1 sollte sich bis %2 darum kümmern.</translation>
    </message>
    <message>
        <source>%1 sees to it by %2.</source>
        <translation>%1 kümmert sich bis %2 darum.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortliche(r)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Zuständigkeit ändern</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>It applies after all</source>
        <translation>Doch anwendbar</translation>
    </message>
    <message>
        <source>%1 asks for a waiver until %2</source>
        <translation>%1 bittet um eine Ausnahme bis %2</translation>
    </message>
    <message>
        <source>Meanwhile: %1</source>
        <translation>Bis dahin: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1, sha256 %2…%3</source>
        <translation>%1, sha256 %2…%3</translation>
    </message>
    <message>
        <source>%1, recorded %2</source>
        <translation>%1, erfasst %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::DiscardForm</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It cannot be replayed afterwards. Why is it not needed?</source>
        <translation>Danach lässt sich der Eintrag nicht mehr erneut einspielen. Warum wird er nicht gebraucht?</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Say why it is not needed.</source>
        <translation>Geben Sie an, warum es nicht gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>slipway::views::DropFrame</name>
    <message>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceBar</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Source of evidence</source>
        <translation>Quelle des Nachweises</translation>
    </message>
    <message>
        <source>How old evidence may be</source>
        <translation>Wie alt Nachweise sein dürfen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 Std.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Seit %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Nachweise filtern</translation>
    </message>
    <message>
        <source>Words of a fact, a file, a commit, a release or a source</source>
        <translation>Wörter aus Fakt, Datei, Commit, Release oder Quelle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceDetail</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Evidence in detail</source>
        <translation>Nachweis im Einzelnen</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Open what the evidence was read from</source>
        <translation>Öffnen, woraus der Nachweis gelesen wurde</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>Nachweis als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s facts as a table</source>
        <translation>Fakten des Nachweises als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the evidence as JSON</source>
        <translation>Nachweis als JSON kopieren</translation>
    </message>
    <message>
        <source>Save the evidence as a file</source>
        <translation>Nachweis als Datei speichern</translation>
    </message>
    <message>
        <source>Save the envelope as a file (Ctrl+S)</source>
        <translation>Umschlag als Datei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>About %1 %2. Observed %3, came in %4.</source>
        <translation>Betrifft %1 %2. Beobachtet %3, eingegangen %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were redacted before it was stored: %1.</source>
        <translation>
            <numerusform>%n Stelle wurde vor dem Speichern geschwärzt: %1.</numerusform>
            <numerusform>%n Stellen wurden vor dem Speichern geschwärzt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The first %1 are shown; saving and copying take all of it.</source>
        <translation>Die ersten %1 werden angezeigt; Speichern und Kopieren umfassen alles.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Copied the facts as a table.</source>
        <translation>Fakten als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>Als JSON kopiert.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Envelopes (*.json)</source>
        <translation>Umschläge (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceModel</name>
    <message>
        <source>observed %1, came in %2</source>
        <translation>beobachtet %1, eingegangen %2</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>In this release</source>
        <translation>In diesem Release</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidencePage</name>
    <message>
        <source>Show the release</source>
        <translation>Release anzeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Open the release that it is about (Enter)</source>
        <translation>Zugehöriges Release öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Show the release that the evidence is about</source>
        <translation>Zugehöriges Release anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln Nachweis</numerusform>
            <numerusform>%Ln Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new above</source>
        <translation>
            <numerusform>%1, %n neuer darüber</numerusform>
            <numerusform>%1, %n neue darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking on…</source>
        <translation>%1, Suche läuft weiter…</translation>
    </message>
    <message>
        <source>The evidence could not be read</source>
        <translation>Die Nachweise konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Was schiefging, steht oben.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Reading the evidence…</source>
        <translation>Nachweise werden gelesen…</translation>
    </message>
    <message>
        <source>No evidence matches</source>
        <translation>Kein Nachweis passt</translation>
    </message>
    <message>
        <source>Change the filters, or clear the search with Escape.</source>
        <translation>Ändern Sie die Filter oder leeren Sie die Suche mit Esc.</translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
    <message>
        <source>Scan a repository, import reports by dropping them on a release, or add a source.</source>
        <translation>Scannen Sie ein Repository, importieren Sie Berichte, indem Sie sie auf ein Release ziehen, oder fügen Sie eine Quelle hinzu.</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln Nachweis</numerusform>
            <numerusform>%Ln Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pieces</source>
        <translation>
            <numerusform>%1 von %Ln Nachweis</numerusform>
            <numerusform>%1 von %Ln Nachweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence matches. Change the filters, or clear the search with Escape.</source>
        <translation>Kein Nachweis passt. Ändern Sie die Filter oder leeren Sie die Suche mit Esc.</translation>
    </message>
    <message>
        <source>Nothing has been observed about this release yet.
Scan the repository, import reports, or add a source.</source>
        <translation>Zu diesem Release wurde noch nichts beobachtet.
Scannen Sie das Repository, importieren Sie Berichte oder fügen Sie eine Quelle hinzu.</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>slipway::views::ExportDialog</name>
    <message>
        <source>Give an SVG or a PNG: a file that ends in .svg or .png.</source>
        <translation>Geben Sie ein SVG oder ein PNG an: eine Datei mit der Endung .svg oder .png.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Every piece of evidence</source>
        <translation>Alle Nachweise</translation>
    </message>
    <message>
        <source>What shipping it as it is may cost</source>
        <translation>Was eine Auslieferung im jetzigen Zustand kosten kann</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>An SVG or a PNG above the title</source>
        <translation>Ein SVG oder PNG über dem Titel</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>A line on every page, such as: Internal</source>
        <translation>Eine Zeile auf jeder Seite, zum Beispiel: Intern</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Who observed what, from what, and which criteria rest on it</source>
        <translation>Wer was woran beobachtet hat und welche Kriterien darauf beruhen</translation>
    </message>
    <message>
        <source>People outside need not read that</source>
        <translation>Außenstehende müssen das nicht lesen</translation>
    </message>
    <message>
        <source>Tell also</source>
        <translation>Auch angeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One line of at most %1 printable characters.</source>
        <translation>Eine Zeile mit höchstens %1 druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>An attestation that nobody signs proves nothing: choose the file of your SSH key.</source>
        <translation>Eine Bescheinigung, die niemand signiert, beweist nichts: Wählen Sie die Datei Ihres SSH-Schlüssels.</translation>
    </message>
</context>
<context>
    <name>slipway::views::ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>slipway::views::ExposureCard</name>
    <message>
        <source>Rewrite exposure</source>
        <translation>Neuentwicklungsrisiko</translation>
    </message>
    <message>
        <source>%1 in a rewrite, %2 as a retrofit</source>
        <translation>%1 bei Neuentwicklung, %2 bei Nachrüstung</translation>
    </message>
    <message>
        <source>%1 of %2 criteria of %3 are missing, %4% by weight.</source>
        <translation>%1 von %2 Kriterien aus %3 fehlen, %4% nach Gewicht.</translation>
    </message>
    <message>
        <source>Rewrite exposure: %1. %2</source>
        <translation>Neuentwicklungsrisiko: %1. %2</translation>
    </message>
    <message>
        <source>Source of the amounts: %1. They are changed in the settings.</source>
        <translation>Quelle der Beträge: %1. Sie werden in den Einstellungen geändert.</translation>
    </message>
</context>
<context>
    <name>slipway::views::FactChart</name>
    <message>
        <source>Earlier values: %1</source>
        <translation>Frühere Werte: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::FailedSources</name>
    <message>
        <source>Failed sources</source>
        <translation>Fehlgeschlagene Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failed</source>
        <translation>
            <numerusform>%n Quelle fehlgeschlagen</numerusform>
            <numerusform>%n Quellen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>went well last %1</source>
        <translation>zuletzt erfolgreich: %1</translation>
    </message>
    <message>
        <source>never went well</source>
        <translation>noch nie erfolgreich</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries in a row</source>
        <translation>
            <numerusform>%n Fehlversuch in Folge</numerusform>
            <numerusform>%n Fehlversuche in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>it rests</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a source of a project</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Collect %1 now</source>
        <translation>Jetzt abrufen: %1</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Quelle anzeigen</translation>
    </message>
    <message>
        <source>Show the source %1</source>
        <translation>Quelle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>slipway::views::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingModel</name>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n Befund</numerusform>
            <numerusform>%1, %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingTable</name>
    <message>
        <source>Findings by rule</source>
        <translation>Befunde nach Regel</translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingView</name>
    <message>
        <source>Open at line</source>
        <translation>An der Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy path:line</source>
        <translation>Pfad:Zeile kopieren</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Words of the rule, the path or the message</source>
        <translation>Wörter aus Regel, Pfad oder Meldung</translation>
    </message>
    <message>
        <source>Which levels</source>
        <translation>Welche Schweregrade</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 und schwerer</translation>
    </message>
    <message>
        <source>Open the finding at its line</source>
        <translation>Befund an seiner Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy the finding&apos;s path and line</source>
        <translation>Pfad und Zeile des Befunds kopieren</translation>
    </message>
    <message>
        <source>Open it in the editor (L or Enter)</source>
        <translation>Im Editor öffnen (L oder Eingabe)</translation>
    </message>
    <message>
        <source>Copy where it is (Ctrl+Shift+C)</source>
        <translation>Fundstelle kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln findings</source>
        <translation>
            <numerusform>%1 von %Ln Befund</numerusform>
            <numerusform>%1 von %Ln Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that has a place.</source>
        <translation>Es gibt keine Befunde mit Fundstelle.</translation>
    </message>
    <message>
        <source>No finding matches. Change the filter, or clear it with Escape.</source>
        <translation>Kein Befund passt. Ändern Sie den Filter oder leeren Sie ihn mit Esc.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
</context>
<context>
    <name>slipway::views::FoldedSettings</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More settings, expanded</source>
        <translation>Weitere Einstellungen, ausgeklappt</translation>
    </message>
    <message>
        <source>More settings, collapsed</source>
        <translation>Weitere Einstellungen, eingeklappt</translation>
    </message>
</context>
<context>
    <name>slipway::views::GuideResult</name>
    <message>
        <source>Open the release</source>
        <translation>Release öffnen</translation>
    </message>
    <message>
        <source>Let evidence come by itself…</source>
        <translation>Nachweise automatisch eingehen lassen…</translation>
    </message>
    <message>
        <source>Add a source: a plugin or report files that are read again and again</source>
        <translation>Quelle hinzufügen: ein Plugin oder Berichtsdateien, die immer wieder gelesen werden</translation>
    </message>
    <message>
        <source>Add another project</source>
        <translation>Weiteres Projekt hinzufügen</translation>
    </message>
    <message>
        <source>%1 %2 was read</source>
        <translation>%1 %2 wurde gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 criteria pass by the evidence of the repository alone. Judged by %3 %4.</source>
        <translation>%1 von %2 Kriterien sind allein durch die Nachweise des Repositorys erfüllt. Beurteilt nach %3 %4.</translation>
    </message>
    <message>
        <source>Nothing stands between it and Go.</source>
        <translation>Nichts steht Go mehr im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 step(s) to Go</source>
        <translation>
            <numerusform>%n von %1 Schritt bis Go</numerusform>
            <numerusform>Die ersten %n von %1 Schritten bis Go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::HistoryPane</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What happened. Enter shows everything as it was then.</source>
        <translation>Was geschehen ist. Die Eingabetaste zeigt alles, wie es damals war.</translation>
    </message>
    <message>
        <source>Turned since the last review, %1</source>
        <translation>Geändert seit dem letzten Launch-Review, %1</translation>
    </message>
    <message>
        <source>Turned since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing turned</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Nothing of that kind happened yet</source>
        <translation>Noch nichts dergleichen geschehen</translation>
    </message>
</context>
<context>
    <name>slipway::views::ImpactTable</name>
    <message>
        <source>Releases that change</source>
        <translation>Releases, die sich ändern</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Criteria that turn</source>
        <translation>Kriterien, die wechseln</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxHeader</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those that wait for somebody</source>
        <translation>Was auf jemanden wartet</translation>
    </message>
    <message>
        <source>Also those that were replayed or discarded</source>
        <translation>Auch erneut eingespielte oder verworfene</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Eingang filtern</translation>
    </message>
    <message>
        <source>Words of the reason, the source or the project</source>
        <translation>Wörter aus dem Grund, der Quelle oder dem Projekt</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxModel</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, zuerst %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxTable</name>
    <message>
        <source>Refused evidence</source>
        <translation>Abgewiesene Nachweise</translation>
    </message>
</context>
<context>
    <name>slipway::views::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>slipway::views::KindChooser</name>
    <message>
        <source>%1, %2 on the command line</source>
        <translation>%1, %2 auf der Kommandozeile</translation>
    </message>
</context>
<context>
    <name>slipway::views::LaunchFields</name>
    <message>
        <source>Launch at</source>
        <translation>Start um</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Launch time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Time zone of the launch</source>
        <translation>Zeitzone des Starts</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>no launch time</source>
        <translation>keine Startzeit</translation>
    </message>
    <message>
        <source>no time zone is called so</source>
        <translation>keine Zeitzone heißt so</translation>
    </message>
    <message>
        <source>choose one of the list, such as Europe/Berlin or UTC</source>
        <translation>wählen Sie eine aus der Liste, etwa Europe/Berlin oder UTC</translation>
    </message>
    <message>
        <source>that time does not exist there: the clocks go forward</source>
        <translation>diese Zeit gibt es dort nicht: Die Uhren werden vorgestellt</translation>
    </message>
    <message>
        <source>choose an earlier or later one</source>
        <translation>wählen Sie eine frühere oder spätere</translation>
    </message>
</context>
<context>
    <name>slipway::views::LaunchPanel</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Launched %1, bakes until %2.</source>
        <translation>Gestartet %1, Bewährungszeit bis %2.</translation>
    </message>
    <message>
        <source>Blast radius: %1.</source>
        <translation>Schadensradius: %1.</translation>
    </message>
    <message>
        <source>Show the criterion %1</source>
        <translation>Kriterium %1 anzeigen</translation>
    </message>
    <message>
        <source>Promote to %1</source>
        <translation>In %1 überführen</translation>
    </message>
    <message>
        <source>Who is hurt if it fails</source>
        <translation>Wen ein Fehlschlag trifft</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>Canary-Schritte</translation>
    </message>
    <message>
        <source>1%, 10%, 50%, 100%</source>
        <translation>1%, 10%, 50%, 100%</translation>
    </message>
    <message>
        <source>Why now (may be empty)</source>
        <translation>Warum jetzt (darf leer sein)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Record that it gets %1 of the traffic</source>
        <translation>Festhalten, dass es %1 des Datenverkehrs erhält</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Promoted to %1.</source>
        <translation>In %1 überführt.</translation>
    </message>
    <message>
        <source>It gets %1 of the traffic.</source>
        <translation>Es erhält %1 des Datenverkehrs.</translation>
    </message>
    <message>
        <source>Rolled back from %1.</source>
        <translation>Von %1 zurückgerollt.</translation>
    </message>
</context>
<context>
    <name>slipway::views::LetterPanel</name>
    <message>
        <source>Replay</source>
        <translation>Neu einspielen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Refused letter</source>
        <translation>Abgewiesener Eintrag</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Try again to accept it (R)</source>
        <translation>Annahme erneut versuchen (R)</translation>
    </message>
    <message>
        <source>Close it without accepting it (Del)</source>
        <translation>Ohne Annahme schließen (Entf)</translation>
    </message>
    <message>
        <source>Copy what was chosen (Ctrl+C)</source>
        <translation>Gewähltes kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1, for no project that is named</source>
        <translation>%1, ohne benanntes Projekt</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>%1 tries, first %2, last %3</source>
        <translation>%1 Versuche, zuerst %2, zuletzt %3</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 frühere</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>slipway dead-letters show %1 prints all of it</source>
        <translation>slipway dead-letters show %1 gibt alles aus</translation>
    </message>
    <message>
        <source>Payload, %1, secrets redacted</source>
        <translation>Nutzdaten, %1, Geheimnisse geschwärzt</translation>
    </message>
    <message>
        <source>Payload, the first %1 of %2; %3</source>
        <translation>Nutzdaten, die ersten %1 von %2; %3</translation>
    </message>
</context>
<context>
    <name>slipway::views::LetterRun</name>
    <message>
        <source>Replaying</source>
        <translation>Wird erneut eingespielt</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Wird verworfen</translation>
    </message>
    <message>
        <source>Discard what was refused</source>
        <translation>Abgewiesenes verwerfen</translation>
    </message>
</context>
<context>
    <name>slipway::views::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>slipway::views::Meeting</name>
    <message>
        <source>Decided %1, on snapshot %2.</source>
        <translation>Entschieden: %1, auf Snapshot %2.</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingBar</name>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Launch-Review abschließen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingForm</name>
    <message>
        <source>Write down (Ctrl+Enter)</source>
        <translation>Festhalten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Conditions: what must still happen, who sees to it, by when</source>
        <translation>Auflagen: was noch geschehen muss, wer sich darum kümmert, bis wann</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Auflage hinzufügen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>%1 for %2 %3</source>
        <translation>%1 für %2 %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>It is kept in the minutes</source>
        <translation>Sie wird im Protokoll festgehalten</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>Was geschehen muss</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingHost</name>
    <message>
        <source>Export the minutes</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Decide Go</source>
        <translation>Go entscheiden</translation>
    </message>
    <message>
        <source>Decide Conditional</source>
        <translation>„Mit Auflagen“ entscheiden</translation>
    </message>
    <message>
        <source>Decide No-go</source>
        <translation>No-go entscheiden</translation>
    </message>
    <message>
        <source>Previous release</source>
        <translation>Vorheriges Release</translation>
    </message>
    <message>
        <source>Next release, at last the summary</source>
        <translation>Nächstes Release, zuletzt die Zusammenfassung</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>Uhr anhalten oder starten</translation>
    </message>
    <message>
        <source>What turned since the last review</source>
        <translation>Änderungen seit dem letzten Launch-Review</translation>
    </message>
    <message>
        <source>Path to Go</source>
        <translation>Weg zu Go</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Lines further down</source>
        <translation>Weiter unten stehende Zeilen</translation>
    </message>
    <message>
        <source>Lines further up</source>
        <translation>Weiter oben stehende Zeilen</translation>
    </message>
    <message>
        <source>Show the release as it is now</source>
        <translation>Release im jetzigen Stand anzeigen</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close the review, at the summary</source>
        <translation>Launch-Review abschließen, in der Zusammenfassung</translation>
    </message>
    <message>
        <source>Close what is open, then leave</source>
        <translation>Offenes schließen, dann verlassen</translation>
    </message>
    <message>
        <source>Launch review</source>
        <translation>Launch-Review</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>PDF-Dateien (*.pdf);;Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Not decided: %1 of %2.</source>
        <translation>Nicht entschieden: %1 von %2.</translation>
    </message>
    <message>
        <source>Something was typed and is not written down: M shows the note, a decision&apos;s key its reason.</source>
        <translation>Etwas wurde eingegeben und ist nicht festgehalten: M zeigt die Notiz, die Taste einer Entscheidung ihre Begründung.</translation>
    </message>
    <message>
        <source>%1 X again closes the review for good; Esc goes back.</source>
        <translation>%1 Noch einmal X schließt das Review endgültig; Esc geht zurück.</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingTop</name>
    <message>
        <source>%1. %2. It is %3.</source>
        <translation>%1. %2. Es ist %3.</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingWindow</name>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Launch review</source>
        <translation>Launch-Review</translation>
    </message>
    <message>
        <source>Things changed since this was shown.</source>
        <translation>Seit dieser Anzeige hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Jetzigen Stand anzeigen</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Launch-Review wird geöffnet…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>the whole review</source>
        <translation>das gesamte Launch-Review</translation>
    </message>
    <message>
        <source>The note is in the minutes.</source>
        <translation>Die Notiz steht im Protokoll.</translation>
    </message>
    <message>
        <source>What was typed is kept, and not written down yet: the same key shows it again.</source>
        <translation>Was eingegeben wurde, bleibt erhalten und ist noch nicht festgehalten: dieselbe Taste zeigt es wieder.</translation>
    </message>
</context>
<context>
    <name>slipway::views::MentionsPage</name>
    <message>
        <source>Show those seen already</source>
        <translation>Bereits gesehene anzeigen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Release öffnen</translation>
    </message>
    <message>
        <source>✔ seen</source>
        <translation>✔ gesehen</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● neu</translation>
    </message>
    <message>
        <source>the whole release</source>
        <translation>das gesamte Release</translation>
    </message>
    <message>
        <source>No unseen note mentions you. Others write @%1 in a note to show it here.</source>
        <translation>Keine ungesehene Notiz erwähnt Sie. Andere schreiben @%1 in eine Notiz, damit sie hier erscheint.</translation>
    </message>
    <message>
        <source>Mentions, %1 unseen</source>
        <translation>Erwähnungen, %1 ungesehen</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Gesehen.</translation>
    </message>
    <message>
        <source>Mark a note as seen</source>
        <translation>Notiz als gesehen markieren</translation>
    </message>
</context>
<context>
    <name>slipway::views::NamedItems</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>Neuer Parameter</translation>
    </message>
</context>
<context>
    <name>slipway::views::Navigator</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inbox, %1 refused</source>
        <translation>Eingang, %1 abgewiesen</translation>
    </message>
</context>
<context>
    <name>slipway::views::NewWorkspaceField</name>
    <message>
        <source>Workspace file</source>
        <translation>Arbeitsbereichsdatei</translation>
    </message>
    <message>
        <source>One file that will hold everything</source>
        <translation>Eine Datei, die alles enthalten wird</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Anderswo…</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway)</source>
        <translation>Slipway-Arbeitsbereiche (*.slipway)</translation>
    </message>
</context>
<context>
    <name>slipway::views::NotesPane</name>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Say something; @name shows it to name</source>
        <translation>Schreiben Sie etwas; @name zeigt es der Person name</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>Noch hat niemand eine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>Zum gesamten Release</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::NoticesGroup</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Nothing pops up then; the list of notices still fills.</source>
        <translation>Dann erscheint kein Pop-up; die Liste der Hinweise füllt sich weiter.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Sources go on being collected while it stays in the tray.</source>
        <translation>Quellen werden weiter abgefragt, solange es im Infobereich bleibt.</translation>
    </message>
    <message>
        <source>Launch within 24 hours</source>
        <translation>Start innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>Of a release that is not Go.</source>
        <translation>Eines Release, das nicht Go ist.</translation>
    </message>
    <message>
        <source>Verdict turned</source>
        <translation>Urteil geändert</translation>
    </message>
    <message>
        <source>For better or worse, while Slipway runs.</source>
        <translation>Zum Besseren oder Schlechteren, solange Slipway läuft.</translation>
    </message>
    <message>
        <source>Sign-off asked</source>
        <translation>Freigabe angefragt</translation>
    </message>
    <message>
        <source>Of one of your roles, once a release could launch.</source>
        <translation>Für eine Ihrer Rollen, sobald ein Release starten könnte.</translation>
    </message>
    <message>
        <source>Waiver ends</source>
        <translation>Ausnahme endet</translation>
    </message>
    <message>
        <source>Within 48 hours, of a release that is not out.</source>
        <translation>Innerhalb von 48 Stunden, bei einem noch nicht veröffentlichten Release.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Somebody named you in a note.</source>
        <translation>Jemand hat Sie in einer Notiz genannt.</translation>
    </message>
    <message>
        <source>Source failing</source>
        <translation>Quelle schlägt fehl</translation>
    </message>
    <message>
        <source>It failed three times in a row.</source>
        <translation>Sie ist dreimal in Folge fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet from 22:00 to 07:00</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>slipway::views::NoticesPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>Hinweise, neueste zuerst</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>Launches that come near, verdicts that turn, sign-offs, waivers that end,
mentions and failing sources are told here. Choose which in the settings.</source>
        <translation>Nahende Starts, geänderte Urteile, Freigaben, endende Ausnahmen,
Erwähnungen und fehlschlagende Quellen werden hier gemeldet. Wählen Sie in den Einstellungen aus, welche.</translation>
    </message>
    <message>
        <source>Choose what to be told…</source>
        <translation>Hinweise auswählen…</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● neu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Hinweise, %n neuer</numerusform>
            <numerusform>Hinweise, %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::OriginList</name>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256 when it was read</source>
        <translation>SHA-256 beim Lesen</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>its facts stay; import it again if it moved</source>
        <translation>ihre Fakten bleiben; importieren Sie sie erneut, falls sie verschoben wurde</translation>
    </message>
    <message>
        <source>there is no file to open</source>
        <translation>es gibt keine Datei zum Öffnen</translation>
    </message>
    <message>
        <source>the file has changed since it was read</source>
        <translation>die Datei hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>what you see there is not what the facts were read from</source>
        <translation>was Sie dort sehen, ist nicht das, woraus die Fakten gelesen wurden</translation>
    </message>
</context>
<context>
    <name>slipway::views::OverviewPane</name>
    <message>
        <source>Score and verdict</source>
        <translation>Punktzahl und Urteil</translation>
    </message>
</context>
<context>
    <name>slipway::views::PaperView</name>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::PersonGroup</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Quality, Security</source>
        <translation>Quality, Security</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who attests, signs and decides. Others mention you by it. Empty: your account&apos;s name.</source>
        <translation>Wer bestätigt, freigibt und entscheidet. Andere erwähnen Sie damit. Leer: der Name Ihres Kontos.</translation>
    </message>
    <message>
        <source>Sign-off roles</source>
        <translation>Freigaberollen</translation>
    </message>
    <message>
        <source>You are told when a release waits for one of them. Separate them by commas.</source>
        <translation>Sie werden benachrichtigt, wenn ein Release auf eine davon wartet. Trennen Sie sie durch Kommas.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>What opens a file of a finding: %f is the file, %l the line. Empty: what the system opens it with.</source>
        <translation>Womit die Datei eines Befunds geöffnet wird: %f ist die Datei, %l die Zeile. Leer: womit das System sie öffnet.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Open a file of two lines at its second line</source>
        <translation>Eine zweizeilige Datei in der zweiten Zeile öffnen</translation>
    </message>
    <message>
        <source>What you say from now on is by %1.</source>
        <translation>Was Sie von jetzt an sagen, stammt von %1.</translation>
    </message>
    <message>
        <source>The editor was started with a file that says so.</source>
        <translation>Der Editor wurde mit einer Datei gestartet, in der das steht.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Add to the workspace</source>
        <translation>Zum Arbeitsbereich hinzufügen</translation>
    </message>
    <message>
        <source>Make its public key known: from then on what you sign off needs a signature by it</source>
        <translation>Den öffentlichen Schlüssel bekannt machen: von da an braucht, was Sie freigeben, eine Signatur damit</translation>
    </message>
    <message>
        <source>Choose an SSH key</source>
        <translation>SSH-Schlüssel auswählen</translation>
    </message>
    <message>
        <source>What %1 signs off needs a signature by that key from now on.</source>
        <translation>Was %1 freigibt, braucht von jetzt an eine Signatur mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The file of your SSH key. Sign-offs are signed with it in workspaces that know it, so that a printed checklist proves them.</source>
        <translation>Die Datei Ihres SSH-Schlüssels. In Arbeitsbereichen, die ihn kennen, werden Freigaben damit signiert, sodass eine gedruckte Checkliste sie beweist.</translation>
    </message>
</context>
<context>
    <name>slipway::views::PlaceOpener</name>
    <message>
        <source>Opened %1, line %2.</source>
        <translation>%1 geöffnet, Zeile %2.</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>nothing here opens it</source>
        <translation>nichts hier öffnet es</translation>
    </message>
    <message>
        <source>name a program in the setting editor/command</source>
        <translation>nennen Sie ein Programm in der Einstellung editor/command</translation>
    </message>
    <message>
        <source>copy the address instead</source>
        <translation>kopieren Sie stattdessen die Adresse</translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesModel</name>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Shipped only</source>
        <translation>Nur mitgeliefert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n Release</numerusform>
            <numerusform>%n Releases</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesPage</name>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Show what the policy would change</source>
        <translation>Anzeigen, was die Richtlinie ändern würde</translation>
    </message>
    <message>
        <source>Adopt the policy</source>
        <translation>Richtlinie übernehmen</translation>
    </message>
    <message>
        <source>Undo a change of the policy</source>
        <translation>Änderung der Richtlinie rückgängig machen</translation>
    </message>
    <message>
        <source>Redo a change of the policy</source>
        <translation>Änderung der Richtlinie wiederholen</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 in Kraft</translation>
    </message>
    <message>
        <source>Policies, %1 in force</source>
        <translation>Richtlinien, %1 in Kraft</translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesTable</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyAdoption</name>
    <message>
        <source>%1 %2 is in force with other content</source>
        <translation>%1 %2 ist mit anderem Inhalt in Kraft</translation>
    </message>
    <message>
        <source>give the changed policy another version</source>
        <translation>geben Sie der geänderten Richtlinie eine andere Version</translation>
    </message>
    <message>
        <source>%1 Adopt %2 %3?</source>
        <translation>%1 %2 %3 übernehmen?</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 is adopted.</source>
        <translation>%1 ist übernommen.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyEditor</name>
    <message>
        <source>Policy editor</source>
        <translation>Richtlinieneditor</translation>
    </message>
    <message>
        <source>Your draft from before is shown.</source>
        <translation>Ihr früherer Entwurf wird angezeigt.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This is not adopted. It stays here as a draft.</source>
        <translation>Dies ist nicht übernommen. Es bleibt hier als Entwurf.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyEditorHeader</name>
    <message>
        <source>Policies /</source>
        <translation>Richtlinien /</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Back to the policies</source>
        <translation>Zurück zu den Richtlinien</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>In order, not adopted</source>
        <translation>In Ordnung, nicht übernommen</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 Kriterien</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 errors; first: %2</source>
        <translation>%1 Fehler; erster: %2</translation>
    </message>
    <message>
        <source>Weighing…</source>
        <translation>Wird abgewogen…</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyForm</name>
    <message>
        <source>Parameters: thresholds that a project may set</source>
        <translation>Parameter: Schwellenwerte, die ein Projekt setzen darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Gates: what a release needs to reach a stage</source>
        <translation>Schranken: was ein Release braucht, um eine Stufe zu erreichen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Policy in fields</source>
        <translation>Richtlinie in Feldern</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Thresholds and gates</source>
        <translation>Schwellenwerte und Schranken</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyHead</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Extends the policy</source>
        <translation>Erweitert die Richtlinie</translation>
    </message>
    <message>
        <source>Judges projects of these kinds, by commas</source>
        <translation>Beurteilt Projekte dieser Arten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Sign-off roles, by commas</source>
        <translation>Freigaberollen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Reason for other roles than inherited</source>
        <translation>Grund für andere Rollen als die geerbten</translation>
    </message>
    <message>
        <source>Tightens the verdict: stale-major, unknown-major</source>
        <translation>Verschärft das Urteil: stale-major, unknown-major</translation>
    </message>
    <message>
        <source>Inherited: %1</source>
        <translation>Geerbt: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::PresenterView</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Path to Go</source>
        <translation>Weg zu Go</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnehmende(r)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Somebody else who is there: name, role</source>
        <translation>Noch jemand, der da ist: Name, Rolle</translation>
    </message>
    <message>
        <source>Somebody else who is there</source>
        <translation>Noch jemand, der da ist</translation>
    </message>
    <message>
        <source>A note for the minutes</source>
        <translation>Eine Notiz für das Protokoll</translation>
    </message>
    <message>
        <source>Write the note down</source>
        <translation>Notiz festhalten</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Next: the summary</source>
        <translation>Weiter: die Zusammenfassung</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>✔ there</source>
        <translation>✔ anwesend</translation>
    </message>
    <message>
        <source>○ Enter: is there</source>
        <translation>○ Eingabetaste: ist anwesend</translation>
    </message>
</context>
<context>
    <name>slipway::views::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no printer is set up on this machine</source>
        <translation>auf diesem Rechner ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>export the PDF instead, and print it elsewhere</source>
        <translation>stattdessen das PDF exportieren und anderswo drucken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProjectHeader</name>
    <message>
        <source>Stage: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <translation>%1 von: %2</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Board /</source>
        <translation>Übersicht /</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>It answers a question, and is not promoted to production.</source>
        <translation>Es beantwortet eine Frage und wird nicht in die Produktion überführt.</translation>
    </message>
    <message>
        <source>Decide about the release</source>
        <translation>Über das Release entscheiden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Überführen…</translation>
    </message>
    <message>
        <source>Promote to %1</source>
        <translation>In %1 überführen</translation>
    </message>
    <message>
        <source>%1: how it runs</source>
        <translation>%1: wie es läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change target and launch</source>
        <translation>Ziel und Start ändern</translation>
    </message>
    <message>
        <source>Move the release to another commit, branch or tag, or to another launch time</source>
        <translation>Das Release auf einen anderen Commit, Branch oder Tag oder eine andere Startzeit setzen</translation>
    </message>
    <message>
        <source>launch %1</source>
        <translation>Launch %1</translation>
    </message>
    <message>
        <source>Export as PDF (Ctrl+E), or in another format or language (Ctrl+Alt+E)</source>
        <translation>Als PDF exportieren (Strg+E) oder in einem anderen Format oder einer anderen Sprache (Strg+Alt+E)</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProjectPage</name>
    <message>
        <source>Attested until %1.</source>
        <translation>Bestätigt bis %1.</translation>
    </message>
    <message>
        <source>Attest: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation>Ausgenommen bis %1.</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>Ausnehmen: %1</translation>
    </message>
    <message>
        <source>A waiver until %1 is asked for. It waives nothing until another person approves it.</source>
        <translation>Eine Ausnahme bis %1 ist beantragt. Sie gilt erst, wenn eine andere Person sie genehmigt.</translation>
    </message>
    <message>
        <source>Ask for a waiver: %1</source>
        <translation>Ausnahme beantragen: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Take the waiver back: %1</source>
        <translation>Ausnahme zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>Antwort zurücknehmen: %1</translation>
    </message>
    <message>
        <source>It applies again.</source>
        <translation>Es gilt wieder.</translation>
    </message>
    <message>
        <source>It applies after all: %1</source>
        <translation>Es gilt doch: %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Scanning the repository</source>
        <translation>Das Repository wird gescannt</translation>
    </message>
    <message>
        <source>Reading the release…</source>
        <translation>Das Release wird gelesen…</translation>
    </message>
    <message>
        <source>The release could not be read.</source>
        <translation>Das Release konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Scanned %1: %2 facts, %3 findings.</source>
        <translation>%1 gescannt: %2 Fakten, %3 Befunde.</translation>
    </message>
    <message>
        <source>only evidence answers this criterion</source>
        <translation>nur Nachweise beantworten dieses Kriterium</translation>
    </message>
    <message>
        <source>import a report, or scan the repository</source>
        <translation>importieren Sie einen Bericht oder scannen Sie das Repository</translation>
    </message>
    <message>
        <source>there is nothing to waive</source>
        <translation>es gibt nichts auszunehmen</translation>
    </message>
    <message>
        <source>choose a criterion that fails, is stale or is not answered</source>
        <translation>wählen Sie ein Kriterium, das nicht erfüllt, veraltet oder unbeantwortet ist</translation>
    </message>
    <message>
        <source>The note is written.</source>
        <translation>Die Notiz ist geschrieben.</translation>
    </message>
    <message>
        <source>Write note: %1</source>
        <translation>Notiz schreiben: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProjectsGroup</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The one that the fields below are about.</source>
        <translation>Das Projekt, um das es in den Feldern unten geht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Which checklist is fair to it, unless a policy is chosen.</source>
        <translation>Welche Checkliste ihm gerecht wird, sofern keine Richtlinie gewählt ist.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What judges it.</source>
        <translation>Wonach es beurteilt wird.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who owns it; the board groups by it.</source>
        <translation>Wem es gehört; die Übersicht gruppiert danach.</translation>
    </message>
    <message>
        <source>Critical paths</source>
        <translation>Kritische Pfade</translation>
    </message>
    <message>
        <source>Globs whose coverage counts apart, such as src/payments/**; separated by commas.</source>
        <translation>Globs, deren Abdeckung gesondert zählt, z. B. src/payments/**; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>A proof of concept is judged as one.</source>
        <translation>Ein Machbarkeitsnachweis wird als solcher beurteilt.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What it is to show, or to do.</source>
        <translation>Was es zeigen oder leisten soll.</translation>
    </message>
    <message>
        <source>Time horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>How long it is to live.</source>
        <translation>Wie lange es bestehen soll.</translation>
    </message>
    <message>
        <source>Quality bar</source>
        <translation>Qualitätsanspruch</translation>
    </message>
    <message>
        <source>What it must stand, such as 99.9% a month.</source>
        <translation>Was es aushalten muss, z. B. 99.9% im Monat.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Who uses it, and how many.</source>
        <translation>Wer es nutzt, und wie viele.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Schadensradius</translation>
    </message>
    <message>
        <source>Who is hurt when it fails.</source>
        <translation>Wem es schadet, wenn es ausfällt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What it turns on its releases is told, and it can be undone.</source>
        <translation>Was sich dadurch bei seinen Releases ändert, wird gemeldet und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The one for its kind</source>
        <translation>Die für seine Art</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleaseFiles</name>
    <message numerus="yes">
        <source>Export %n checklist(s)</source>
        <translation>
            <numerusform>%n Checkliste exportieren</numerusform>
            <numerusform>%n Checklisten exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export every release as one PDF</source>
        <translation>Alle Releases als ein PDF exportieren</translation>
    </message>
    <message>
        <source>no minutes are shown</source>
        <translation>es wird kein Protokoll angezeigt</translation>
    </message>
    <message>
        <source>choose a review, whose minutes will be exported</source>
        <translation>ein Review wählen, dessen Protokoll exportiert wird</translation>
    </message>
    <message>
        <source>Export the minutes of %1</source>
        <translation>Protokoll von %1 exportieren</translation>
    </message>
    <message>
        <source>Export the checklist as %1</source>
        <translation>Checkliste als %1 exportieren</translation>
    </message>
    <message>
        <source>Export the minutes as %1</source>
        <translation>Protokoll als %1 exportieren</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleasePanel</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, nötig %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Selected release</source>
        <translation>Ausgewähltes Release</translation>
    </message>
    <message>
        <source>Space opens and closes the group.</source>
        <translation>Die Leertaste öffnet und schließt die Gruppe.</translation>
    </message>
    <message>
        <source>launch %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Nothing stands between this release and Go</source>
        <translation>Nichts steht zwischen diesem Release und Go</translation>
    </message>
    <message>
        <source>Shortest path to Go: 1 action</source>
        <translation>Kürzester Weg zu Go: 1 Aktion</translation>
    </message>
    <message>
        <source>Shortest path to Go: %1 actions</source>
        <translation>Kürzester Weg zu Go: %1 Aktionen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt von %1 ab</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Nothing turned</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Sign-offs, %1 of %2</source>
        <translation>Freigaben, %1 von %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <translation>Urteil:</translation>
    </message>
    <message>
        <source>Since last review, %1</source>
        <translation>Seit dem letzten Review, %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleaseTabs</name>
    <message>
        <source>Compare two moments or releases</source>
        <translation>Zwei Zeitpunkte oder Releases vergleichen</translation>
    </message>
    <message>
        <source>What if: suppose results, storing nothing</source>
        <translation>Was wäre, wenn: Ergebnisse annehmen, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>Filter and sort the checklist</source>
        <translation>Checkliste filtern und sortieren</translation>
    </message>
    <message>
        <source>Fold the groups of the checklist, or open them</source>
        <translation>Gruppen der Checkliste zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Show the pictures as tables, or as pictures again</source>
        <translation>Bilder als Tabellen zeigen oder wieder als Bilder</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>Checkliste zeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Show the release&apos;s evidence</source>
        <translation>Nachweise des Release zeigen</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>Show the service level objectives</source>
        <translation>Service-Level-Ziele zeigen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Show what the scan found</source>
        <translation>Zeigen, was der Scan gefunden hat</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Show the trends</source>
        <translation>Trends zeigen</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Show the sign-offs and decisions</source>
        <translation>Freigaben und Entscheidungen zeigen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Startbrief</translation>
    </message>
    <message>
        <source>Show the launch brief</source>
        <translation>Startbrief anzeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the release&apos;s history</source>
        <translation>Verlauf des Release zeigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Notizen zeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Weitere Reiter</translation>
    </message>
    <message>
        <source>Checklist %1 of %2</source>
        <translation>Checkliste %1 von %2</translation>
    </message>
    <message>
        <source>Sign-offs %1 of %2</source>
        <translation>Freigaben %1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReportImport</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3), which was there already</source>
        <translation>%1 (%2, %3), war schon vorhanden</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 was refused and waits in the inbox: %2</source>
        <translation>%1 wurde abgewiesen und wartet im Eingang: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Imported for %1: %2.</source>
        <translation>Für %1 importiert: %2.</translation>
    </message>
    <message>
        <source>Stopped; %1 of %2 were not read.</source>
        <translation>Angehalten; %1 von %2 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Import reports for %1</source>
        <translation>Berichte für %1 importieren</translation>
    </message>
    <message>
        <source>Importing for %1</source>
        <translation>Import für %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
</context>
<context>
    <name>slipway::views::RepositoryPane</name>
    <message>
        <source>What does this check read?</source>
        <translation>Was liest diese Prüfung?</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Families of checks</source>
        <translation>Gruppen von Prüfungen</translation>
    </message>
    <message>
        <source>Scan the repository</source>
        <translation>Repository scannen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Say what the chosen checks read</source>
        <translation>Sagen, was die gewählten Prüfungen lesen</translation>
    </message>
    <message>
        <source>How the chosen checks work, and how they can be wrong (F1)</source>
        <translation>Wie die gewählten Prüfungen arbeiten und wie sie irren können (F1)</translation>
    </message>
    <message>
        <source>What the checks read</source>
        <translation>Was die Prüfungen lesen</translation>
    </message>
    <message>
        <source>The repository was not scanned yet.</source>
        <translation>Das Repository wurde noch nicht gescannt.</translation>
    </message>
    <message>
        <source>The project has no repository. Add one with:
slipway project add</source>
        <translation>Das Projekt hat kein Repository. Fügen Sie eines hinzu mit:
slipway project add</translation>
    </message>
    <message>
        <source>Reading the scan…</source>
        <translation>Der Scan wird gelesen…</translation>
    </message>
    <message>
        <source>The scan could not be read.</source>
        <translation>Der Scan konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>Scan von %1</translation>
    </message>
    <message>
        <source>scanned %1 by Slipway %2</source>
        <translation>gescannt %1 mit Slipway %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln Fakt</numerusform>
            <numerusform>%Ln Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places suppressed by .gitleaksignore</source>
        <translation>
            <numerusform>%n Stelle durch .gitleaksignore unterdrückt</numerusform>
            <numerusform>%n Stellen durch .gitleaksignore unterdrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>The release is %1 now: this scan does not count. Scan again.</source>
        <translation>Das Release ist jetzt %1: Dieser Scan zählt nicht. Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>The tree and the scan</source>
        <translation>Der Baum und der Scan</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewDetail</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Copy minutes</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Erneut planen</translation>
    </message>
    <message>
        <source>Export the minutes</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Copied the minutes.</source>
        <translation>Protokoll kopiert.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>PDF-Dateien (*.pdf);;Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Abschließen…</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewPlace</name>
    <message>
        <source>Plan a review</source>
        <translation>Launch-Review planen</translation>
    </message>
    <message>
        <source>Start a review, or go on with the one that was left</source>
        <translation>Ein Launch-Review beginnen oder das unterbrochene fortsetzen</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewPlanForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>When it is held</source>
        <translation>Wann es stattfindet</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Names, with their roles in brackets: ada (Quality), bo</source>
        <translation>Namen, mit ihren Rollen in Klammern: ada (Qualität), bo</translation>
    </message>
    <message>
        <source>A release for the agenda</source>
        <translation>Ein Release für die Tagesordnung</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Auf die Tagesordnung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Agenda: drag, or Alt with the arrow keys; Delete takes off; + and − time</source>
        <translation>Tagesordnung: ziehen oder Alt mit den Pfeiltasten; Entf entfernt; + und − ändern die Zeit</translation>
    </message>
    <message>
        <source>Launch review</source>
        <translation>Launch-Review</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation>Launch-Review planen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewsPage</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Launch-Reviews</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>Launch-Reviews werden gelesen…</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation>Launch-Review planen</translation>
    </message>
    <message>
        <source>Start a review now</source>
        <translation>Jetzt ein Launch-Review beginnen</translation>
    </message>
    <message>
        <source>Search titles, releases and people</source>
        <translation>Titel, Releases und Personen suchen</translation>
    </message>
    <message>
        <source>Search the reviews</source>
        <translation>Launch-Reviews durchsuchen</translation>
    </message>
    <message>
        <source>%1 is planned.</source>
        <translation>%1 ist geplant.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>The reviews cannot be read.</source>
        <translation>Die Launch-Reviews können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Reviews, %n not over</source>
        <translation>
            <numerusform>Launch-Reviews, %n nicht beendet</numerusform>
            <numerusform>Launch-Reviews, %n nicht beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is planned yet. Plan one, or start one now: it talks about what launches soon, and writes its own minutes.</source>
        <translation>Es ist noch kein Launch-Review geplant. Planen Sie eines oder beginnen Sie jetzt eines: Es behandelt, was bald startet, und schreibt sein Protokoll selbst.</translation>
    </message>
    <message>
        <source>No review fits &quot;%1&quot;.</source>
        <translation>Kein Launch-Review passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist abgesagt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1 is planned again.</source>
        <translation>%1 ist wieder geplant.</translation>
    </message>
    <message>
        <source>%1 is closed, and its minutes are complete.</source>
        <translation>%1 ist abgeschlossen, und das Protokoll ist vollständig.</translation>
    </message>
    <message>
        <source>Nothing can be added to the minutes of %1 once it is closed.</source>
        <translation>Dem Protokoll von %1 lässt sich nach dem Abschluss nichts mehr hinzufügen.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>slipway::views::RevisionEffectView</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Everything that counts now would still count.</source>
        <translation>Alles, was jetzt zählt, würde weiter zählen.</translation>
    </message>
    <message>
        <source>The verdict would turn from %1 to %2.</source>
        <translation>Das Urteil würde von %1 zu %2 wechseln.</translation>
    </message>
    <message>
        <source>It would be back in %1.</source>
        <translation>Es wäre zurück in %1.</translation>
    </message>
    <message>
        <source>These sign-offs would be void: %1.</source>
        <translation>Diese Freigaben würden ungültig: %1.</translation>
    </message>
    <message>
        <source>No answer would turn.</source>
        <translation>Keine Antwort würde sich ändern.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Would no longer count: %1 (%2).</source>
        <translation>Würde nicht mehr zählen: %1 (%2).</translation>
    </message>
    <message>
        <source>%1: now %2, then %3</source>
        <translation>%1: jetzt %2, dann %3</translation>
    </message>
    <message>
        <source>and %1 more results</source>
        <translation>und %1 weitere Ergebnisse</translation>
    </message>
</context>
<context>
    <name>slipway::views::RevisionPanel</name>
    <message>
        <source>Change the release</source>
        <translation>Release ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Target and launch</source>
        <translation>Ziel und Start</translation>
    </message>
    <message>
        <source>Commit, branch or tag</source>
        <translation>Commit, Branch oder Tag</translation>
    </message>
    <message>
        <source>&amp;Move to the commit, branch or tag</source>
        <translation>Auf den Commit, Branch oder Tag &amp;setzen</translation>
    </message>
    <message>
        <source>no commit is named</source>
        <translation>kein Commit ist genannt</translation>
    </message>
    <message>
        <source>name a commit, branch or tag</source>
        <translation>nennen Sie einen Commit, Branch oder Tag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The release is now at %1.</source>
        <translation>Das Release ist jetzt bei %1.</translation>
    </message>
    <message>
        <source>The launch is changed.</source>
        <translation>Der Start ist geändert.</translation>
    </message>
    <message>
        <source>Move the release to %1</source>
        <translation>Release auf %1 setzen</translation>
    </message>
    <message>
        <source>Change the launch</source>
        <translation>Start ändern</translation>
    </message>
</context>
<context>
    <name>slipway::views::RuleFields</name>
    <message>
        <source>Can be wrong</source>
        <translation>Kann irren</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Fact, such as load.p95_ms</source>
        <translation>Fakt, z. B. load.p95_ms</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, or {parameter}</source>
        <translation>Wert oder {parameter}</translation>
    </message>
    <message>
        <source>Kinds or criterion</source>
        <translation>Arten oder Kriterium</translation>
    </message>
    <message>
        <source>A check that can be wrong gives a warning until a person confirms it</source>
        <translation>Eine Prüfung, die irren kann, gibt eine Warnung, bis eine Person sie bestätigt</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>a person says so</source>
        <translation>eine Person sagt es</translation>
    </message>
    <message>
        <source>criterion %1 passes</source>
        <translation>Kriterium %1 ist erfüllt</translation>
    </message>
    <message>
        <source>the project is a %1</source>
        <translation>das Projekt ist vom Typ %1</translation>
    </message>
    <message>
        <source>count %1 %2</source>
        <translation>Anzahl %1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::SavedViews</name>
    <message>
        <source>The view has no name</source>
        <translation>Die Ansicht hat keinen Namen</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Der Name ist zu lang</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a view “%1” already</source>
        <translation>Es gibt schon eine Ansicht „%1“</translation>
    </message>
    <message>
        <source>Choose another name, or update that view.</source>
        <translation>Wählen Sie einen anderen Namen oder aktualisieren Sie jene Ansicht.</translation>
    </message>
    <message>
        <source>The view is not there any more</source>
        <translation>Die Ansicht ist nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>slipway::views::SavedViewsList</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Launching this week</source>
        <translation>Start diese Woche</translation>
    </message>
    <message>
        <source>No-go with blockers</source>
        <translation>No-go mit Blockern</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Mit Auflagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <translation>Mit aktueller Anzeige aktualisieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>slipway::views::SchedulePicker</name>
    <message>
        <source>Collected</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Ohne Zeitplan</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Alle 6 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Duration, ISO 8601</source>
        <translation>Dauer, ISO 8601</translation>
    </message>
    <message>
        <source>And when Slipway starts</source>
        <translation>Und wenn Slipway startet</translation>
    </message>
    <message>
        <source>Collected before a review</source>
        <translation>Vor einem Review gesammelt</translation>
    </message>
    <message>
        <source>Not before reviews</source>
        <translation>Nicht vor Reviews</translation>
    </message>
    <message>
        <source>15 minutes before each review</source>
        <translation>15 Minuten vor jedem Review</translation>
    </message>
    <message>
        <source>An hour before each review</source>
        <translation>Eine Stunde vor jedem Review</translation>
    </message>
    <message>
        <source>A day before each review</source>
        <translation>Einen Tag vor jedem Review</translation>
    </message>
</context>
<context>
    <name>slipway::views::SecretEditor</name>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrase of your encrypted file of secrets</source>
        <translation>Passphrase Ihrer verschlüsselten Datei mit Geheimnissen</translation>
    </message>
    <message>
        <source>New passphrase, for your encrypted file of secrets</source>
        <translation>Neue Passphrase für Ihre verschlüsselte Datei mit Geheimnissen</translation>
    </message>
    <message>
        <source>It must be given</source>
        <translation>Sie muss angegeben werden</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden sind nicht gleich</translation>
    </message>
</context>
<context>
    <name>slipway::views::SecretRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Where the secret %1 is kept</source>
        <translation>Wo das Geheimnis %1 aufbewahrt wird</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>Das Geheimnis %1 entfernen</translation>
    </message>
    <message>
        <source>Name of the variable, not its value</source>
        <translation>Name der Variablen, nicht ihr Wert</translation>
    </message>
    <message>
        <source>Empty: it stays as it is</source>
        <translation>Leer: es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It is removed when you save.</source>
        <translation>Es wird beim Speichern entfernt.</translation>
    </message>
    <message>
        <source>The name of an environment variable: letters, digits and _</source>
        <translation>Der Name einer Umgebungsvariablen: Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>Type it again to keep it there</source>
        <translation>Geben Sie es noch einmal ein, um es dort aufzubewahren</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Geheimnis: %1</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Kommandozeile: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export PDFs</source>
        <translation>PDFs exportieren</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Add to a review</source>
        <translation>Zu einem Launch-Review hinzufügen</translation>
    </message>
    <message>
        <source>Remove projects</source>
        <translation>Projekte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) chosen</source>
        <translation>
            <numerusform>%n Release gewählt</numerusform>
            <numerusform>%n Releases gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SettingsGroup</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>slipway::views::SettingsPage</name>
    <message>
        <source>No setting matches. Clear the search with Escape.</source>
        <translation>Keine Einstellung passt. Leeren Sie die Suche mit Esc.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Einstellungsgruppen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>slipway::views::ShortcutSheet</name>
    <message>
        <source>No key matches</source>
        <translation>Keine passende Taste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Funktion suchen</translation>
    </message>
</context>
<context>
    <name>slipway::views::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>slipway::views::SignOffStrip</name>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, anwesend</translation>
    </message>
    <message>
        <source>%1, void</source>
        <translation>%1, ungültig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>Sign-offs. %1</source>
        <translation>Freigaben. %1</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
</context>
<context>
    <name>slipway::views::SignOffsPane</name>
    <message>
        <source>A sign-off is given on what the release shows now. It is void as soon as the target commit or a blocker changes.</source>
        <translation>Eine Freigabe gilt für das, was das Release jetzt zeigt. Sie wird ungültig, sobald sich der Ziel-Commit oder ein Blocker ändert.</translation>
    </message>
    <message>
        <source>%1, on %2, %3</source>
        <translation>%1, auf %2, %3</translation>
    </message>
    <message>
        <source>void: %1 signed on %2. %3</source>
        <translation>ungültig: %1 hat auf %2 freigegeben. %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the sign-off for %1</source>
        <translation>Freigabe für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Sign off as %1</source>
        <translation>Als %1 freigeben</translation>
    </message>
    <message>
        <source>Signed off for %1 on snapshot %2.</source>
        <translation>Für %1 freigegeben, auf Momentaufnahme %2.</translation>
    </message>
    <message>
        <source>%1, signed with a key</source>
        <translation>%1, mit einem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert …</translation>
    </message>
    <message>
        <source>%1 By name only: the workspace does not know your key (Settings).</source>
        <translation>%1 Nur mit Namen: der Arbeitsbereich kennt Ihren Schlüssel nicht (Einstellungen).</translation>
    </message>
</context>
<context>
    <name>slipway::views::SignOffsTab</name>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
</context>
<context>
    <name>slipway::views::SlideLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SlideTitle</name>
    <message>
        <source>%1, %2. Verdict: %3. %4</source>
        <translation>%1, %2. Urteil: %3. %4</translation>
    </message>
</context>
<context>
    <name>slipway::views::SloPane</name>
    <message>
        <source>Service level objectives</source>
        <translation>Service-Level-Ziele</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>With burn-rate alerts</source>
        <translation>Mit Verbrauchsraten-Alarmen</translation>
    </message>
    <message>
        <source>Where objectives are defined</source>
        <translation>Wo die Ziele definiert sind</translation>
    </message>
    <message>
        <source>No service level objective is known for this release.
Import OpenSLO, Sloth, Pyrra or slo-generator files, add a source that measures them,
or store a saved answer of Prometheus with: slipway slo --import</source>
        <translation>Für dieses Release ist kein Service-Level-Ziel bekannt.
Importieren Sie Dateien von OpenSLO, Sloth, Pyrra oder slo-generator, fügen Sie eine Quelle hinzu, die Ziele misst,
oder legen Sie eine gespeicherte Antwort von Prometheus ab mit: slipway slo --import</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Burn rate, %1</source>
        <translation>Verbrauchsrate, %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 of the error budget left, %2</source>
        <translation>%1 des Fehlerbudgets übrig, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 is collected again.</source>
        <translation>%1 wird wieder abgerufen.</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Remove %1? Its evidence and its runs stay in the history.</source>
        <translation>%1 entfernen? Nachweise und Läufe bleiben im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>it is removed, but its secrets are not: %1</source>
        <translation>sie ist entfernt, ihre Geheimnisse aber nicht: %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceEdit</name>
    <message>
        <source>Source of the policy, JSON</source>
        <translation>Quelltext der Richtlinie, JSON</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceFields</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Name, to tell it from others of the plugin</source>
        <translation>Name, zur Unterscheidung von anderen dieses Plugins</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Kommandozeile: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceForm</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Ask it once and store nothing</source>
        <translation>Einmal abfragen und nichts speichern</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reading the plugins…</source>
        <translation>Plugins werden gelesen…</translation>
    </message>
    <message>
        <source>A source belongs to a project: add one first.</source>
        <translation>Eine Quelle gehört zu einem Projekt: Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>The plugin %1 is not installed, or not trusted. See: slipway plugin list</source>
        <translation>Das Plugin %1 ist nicht installiert oder nicht vertrauenswürdig. Siehe: slipway plugin list</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>What was changed is not stored. Cancel or Esc once more leaves it out.</source>
        <translation>Was geändert wurde, ist nicht gespeichert. Noch einmal Abbrechen oder Esc verwirft es.</translation>
    </message>
    <message>
        <source>What was changed is not stored. Opening another once more leaves it out.</source>
        <translation>Die Änderungen sind nicht gespeichert. Öffnen Sie noch einmal eine andere, werden sie verworfen.</translation>
    </message>
    <message>
        <source>Something above is not in order.</source>
        <translation>Oben stimmt etwas nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceViewer</name>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>the work tree has no such file</source>
        <translation>der Arbeitsbaum hat keine solche Datei</translation>
    </message>
    <message>
        <source>the work tree has another line there</source>
        <translation>im Arbeitsbaum steht dort eine andere Zeile</translation>
    </message>
    <message>
        <source>%1 as of %2; %3</source>
        <translation>%1, Stand %2; %3</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesBlank</name>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>No source matches</source>
        <translation>Keine passende Quelle</translation>
    </message>
    <message>
        <source>Nothing is collected by itself yet</source>
        <translation>Noch wird nichts von selbst abgerufen</translation>
    </message>
    <message>
        <source>Change the filter.</source>
        <translation>Ändern Sie den Filter.</translation>
    </message>
    <message>
        <source>A source is a plugin or a set of report files that is read again and again.</source>
        <translation>Eine Quelle ist ein Plugin oder ein Satz von Berichtsdateien, der immer wieder gelesen wird.</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesHeader</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop collecting the chosen source</source>
        <translation>Abruf der gewählten Quelle stoppen</translation>
    </message>
    <message>
        <source>Ask the chosen source, although it may rest</source>
        <translation>Die gewählte Quelle abfragen, auch wenn sie gerade ruht</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Collect the chosen source now, or stop it</source>
        <translation>Die gewählte Quelle jetzt abfragen oder anhalten</translation>
    </message>
    <message>
        <source>Pause or resume the chosen source</source>
        <translation>Die gewählte Quelle anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Change or test the chosen source</source>
        <translation>Die gewählte Quelle ändern oder testen</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>Die gewählte Quelle entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesModel</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources, %1 failing</source>
        <translation>Quellen, %1 mit Fehler</translation>
    </message>
    <message>
        <source>Sources, %1</source>
        <translation>Quellen, %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesTable</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>slipway::views::StateLine</name>
    <message>
        <source>%1: %2</source>
        <comment>state and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Besser: %1</translation>
    </message>
    <message>
        <source>Worse: %1</source>
        <translation>Schlechter: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::SuggestionList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n release(s)</source>
        <translation>
            <numerusform>%1, %n Release</numerusform>
            <numerusform>%1, %n Releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::TimeChartCanvas</name>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>slipway::views::TimeChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::Tray</name>
    <message>
        <source>Slipway. Of this week&apos;s launches the worst is %1.</source>
        <translation>Slipway. Schlechtestes Urteil der Starts dieser Woche: %1.</translation>
    </message>
    <message>
        <source>Slipway. Nothing launches this week.</source>
        <translation>Slipway. Diese Woche startet nichts.</translation>
    </message>
    <message>
        <source>Open Slipway</source>
        <translation>Slipway öffnen</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Hinweise anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next launches</source>
        <translation>Nächste Starts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>project, release, verdict, launch</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Notify again (paused until %1)</source>
        <translation>Wieder benachrichtigen (angehalten bis %1)</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>Benachrichtigungen eine Stunde anhalten</translation>
    </message>
    <message>
        <source>Pause notifications until tomorrow</source>
        <translation>Benachrichtigungen bis morgen anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n neuer Hinweis</numerusform>
            <numerusform>%n neue Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed in Slipway.</source>
        <translation>Sie sind in Slipway aufgeführt.</translation>
    </message>
    <message>
        <source>Slipway goes on here</source>
        <translation>Slipway läuft hier weiter</translation>
    </message>
    <message>
        <source>Quit from this icon, or change it in the settings.</source>
        <translation>Beenden Sie es über dieses Symbol, oder ändern Sie das in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>slipway::views::TrendExplorer</name>
    <message>
        <source>Trend of</source>
        <translation>Trend von</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Arrows go from turn to turn, Enter or a click shows everything as it was then. Wheel, a drag, + and − zoom, 0 shows all of it.</source>
        <translation>Pfeiltasten springen von Wechsel zu Wechsel, Eingabetaste oder Klick zeigt alles im damaligen Stand. Mausrad, Ziehen, + und − zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Score and verdict</source>
        <translation>Punktzahl und Urteil</translation>
    </message>
</context>
<context>
    <name>slipway::views::TrendsPane</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Time to Go</source>
        <translation>Zeit bis Go</translation>
    </message>
</context>
<context>
    <name>slipway::views::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>slipway::views::VerdictPill</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ViewNameStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>slipway::views::WelcomePage</name>
    <message>
        <source>Is this release production grade, and how do you know?</source>
        <translation>Ist dieses Release produktionsreif, und woher wissen Sie das?</translation>
    </message>
    <message>
        <source>Slipway reads the evidence from your repository, asks people for the rest, and says Go, Conditional or No-go, with the reasons.</source>
        <translation>Slipway liest die Nachweise aus Ihrem Repository, fragt Menschen nach dem Rest und sagt Go, Mit Auflagen oder No-go, mit Begründung.</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder with a git repository, or drop one here</source>
        <translation>Wählen Sie einen Ordner mit einem git-Repository, oder legen Sie einen hier ab</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Ten releases in every state, to look around</source>
        <translation>Zehn Releases in jedem Zustand, zum Umsehen</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>One file that holds everything</source>
        <translation>Eine Datei, die alles enthält</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A file you or your team made before</source>
        <translation>Eine Datei, die Sie oder Ihr Team früher angelegt haben</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>slipway::views::WhatIfBar</name>
    <message>
        <source>instead of</source>
        <translation>statt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hat eine Ausnahme erteilt</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Take the chosen criteria as</source>
        <translation>Gewählte Kriterien annehmen als</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the chosen criteria as %1</source>
        <translation>Gewählte Kriterien annehmen als %1</translation>
    </message>
    <message>
        <source>Suppose nothing</source>
        <translation>Nichts annehmen</translation>
    </message>
    <message>
        <source>Leave what if</source>
        <translation>Was-wäre-wenn verlassen</translation>
    </message>
    <message>
        <source>Nothing would stand between it and Go.</source>
        <translation>Nichts stünde mehr zwischen ihm und Go.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Would still stand between it and Go: %1</source>
        <translation>Stünde noch zwischen ihm und Go: %1</translation>
    </message>
    <message>
        <source>What if: nothing is supposed yet,</source>
        <translation>Was wäre, wenn: noch nichts angenommen,</translation>
    </message>
    <message>
        <source>Supposed, not stored: 1 result,</source>
        <translation>Angenommen, nicht gespeichert: 1 Ergebnis,</translation>
    </message>
    <message>
        <source>Supposed, not stored: %1 results,</source>
        <translation>Angenommen, nicht gespeichert: %1 Ergebnisse,</translation>
    </message>
    <message>
        <source>score %1, now %2</source>
        <translation>Punktzahl %1, jetzt %2</translation>
    </message>
    <message>
        <source>%1 the verdict would be %2. %3</source>
        <translation>%1 das Urteil wäre %2. %3</translation>
    </message>
</context>
<context>
    <name>slipway::views::WhatsNew</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Nothing is written down for this version.</source>
        <translation>Für diese Version ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>What is new in Slipway %1</source>
        <translation>Neu in Slipway %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::WordForm</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>slipway::views::WorkspaceDoor</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway);;All files (*)</source>
        <translation>Slipway-Arbeitsbereiche (*.slipway);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway)</source>
        <translation>Slipway-Arbeitsbereiche (*.slipway)</translation>
    </message>
</context>
<context>
    <name>slipway::views::WorkspaceGroup</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Lowest cost of a rewrite</source>
        <translation>Niedrigste Kosten einer Neuentwicklung</translation>
    </message>
    <message>
        <source>Highest cost of a rewrite</source>
        <translation>Höchste Kosten einer Neuentwicklung</translation>
    </message>
    <message>
        <source>Times that for a retrofit</source>
        <translation>Faktor dafür bei einer Nachrüstung</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>One file that holds everything. Your own settings are not in it.</source>
        <translation>Eine Datei, die alles enthält. Ihre eigenen Einstellungen sind nicht darin.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Releases go through them in this order; in the last they are launched.</source>
        <translation>Releases durchlaufen sie in dieser Reihenfolge; in der letzten werden sie gestartet.</translation>
    </message>
    <message>
        <source>Default policy</source>
        <translation>Standardrichtlinie</translation>
    </message>
    <message>
        <source>Judges every project that chose none and whose kind has none.</source>
        <translation>Beurteilt jedes Projekt, das keine gewählt hat und für dessen Art es keine gibt.</translation>
    </message>
    <message>
        <source>Cost of a rewrite</source>
        <translation>Kosten einer Neuentwicklung</translation>
    </message>
    <message>
        <source>What exposure is told in. A source has to be named.</source>
        <translation>Darin wird das Risiko beziffert. Eine Quelle muss genannt werden.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A whole copy, made while others go on working.</source>
        <translation>Eine vollständige Kopie, während andere weiterarbeiten.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Opens the file anew and computes the audit trail&apos;s hashes, as slipway doctor opens it.</source>
        <translation>Öffnet die Datei neu, so wie slipway doctor sie öffnet, und berechnet die Hashes des Prüfpfads.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Source of the amounts</source>
        <translation>Quelle der Beträge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Retrofit, times</source>
        <translation>Nachrüstung, Faktor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Set the cost</source>
        <translation>Kosten festlegen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>The stages are %1.</source>
        <translation>Die Stufen sind %1.</translation>
    </message>
    <message>
        <source>%1 is the default policy.</source>
        <translation>%1 ist die Standardrichtlinie.</translation>
    </message>
    <message>
        <source>A rewrite costs %1.</source>
        <translation>Eine Neuentwicklung kostet %1.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway)</source>
        <translation>Slipway-Arbeitsbereiche (*.slipway)</translation>
    </message>
    <message>
        <source>The backup is at %1, %2.</source>
        <translation>Die Sicherung liegt unter %1, %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>In order: %1 projects, %2 records, and their chain is whole.</source>
        <translation>In Ordnung: %1 Projekte, %2 Datensätze, und ihre Kette ist vollständig.</translation>
    </message>
    <message>
        <source>Health of the workspace</source>
        <translation>Zustand des Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>slipway::views::WorkspaceOpening</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Demo wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
</TS>
