<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <source>&amp;About Factline</source>
            <translation>Ü&amp;ber Factline</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>Ä&amp;nderungen</translation>
        </message>
        <message>
            <source>&amp;Changes only</source>
            <translation>Nu&amp;r Änderungen</translation>
        </message>
        <message>
            <source>&amp;Close the case</source>
            <translation>Vorgang &amp;schließen</translation>
        </message>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Bestätigen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Duplicate…</source>
            <translation>&amp;Duplizieren…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Facts</source>
            <translation>&amp;Fakten</translation>
        </message>
        <message>
            <source>&amp;Facts only</source>
            <translation>Nur &amp;Fakten</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Find in the notes of all cases…</source>
            <translation>&amp;In den Notizen aller Vorgänge suchen…</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>&amp;Gehe zu Absatz…</translation>
        </message>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Keep the older words</source>
            <translation>Äl&amp;teren Wortlaut behalten</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Link paragraphs</source>
            <translation>Absätze &amp;verknüpfen</translation>
        </message>
        <message>
            <source>&amp;Next change</source>
            <translation>&amp;Nächste Änderung</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>N&amp;otizen</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Notiz…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Paste text as a version</source>
            <translation>&amp;Text als Fassung einfügen</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>V&amp;orherige Änderung</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Bee&amp;nden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Reopen</source>
            <translation>&amp;Wieder öffnen</translation>
        </message>
        <message>
            <source>&amp;Resolve</source>
            <translation>&amp;Erledigen</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <source>&amp;Set aside</source>
            <translation>Be&amp;iseitelegen</translation>
        </message>
        <message>
            <source>&amp;Side by side</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <source>&amp;Take the newer words</source>
            <translation>N&amp;eueren Wortlaut übernehmen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Unified</source>
            <translation>&amp;Einspaltig</translation>
        </message>
        <message>
            <source>&amp;Unite with another copy…</source>
            <translation>&amp;Mit einer anderen Kopie zusammenführen…</translation>
        </message>
        <message>
            <source>&amp;Unlink paragraphs</source>
            <translation>Verknü&amp;pfung lösen</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>F&amp;assungen</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>Ordner über&amp;wachen…</translation>
        </message>
        <message>
            <source>&amp;Where cases are kept…</source>
            <translation>Speicher&amp;ort der Vorgänge…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>Wa&amp;rum</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>As the system, colour-blind safe</source>
            <translation>Wie im System, für Farbenblinde</translation>
        </message>
        <message>
            <source>C&amp;orrection</source>
            <translation>&amp;Korrektur</translation>
        </message>
        <message>
            <source>Captures of an add&amp;ress…</source>
            <translation>Archivständ&amp;e einer Adresse…</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Confirm all facts s&amp;hown</source>
            <translation>Alle an&amp;gezeigten Fakten bestätigen</translation>
        </message>
        <message>
            <source>Copy for s&amp;ending…</source>
            <translation>Kopie zum Ve&amp;rsenden…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Dark, colour-blind safe</source>
            <translation>Dunkel, für Farbenblinde</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Export the &amp;history…</source>
            <translation>Ver&amp;lauf exportieren…</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>W&amp;eitersuchen</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>Rü&amp;ckwärts suchen</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light, colour-blind safe</source>
            <translation>Hell, für Farbenblinde</translation>
        </message>
        <message>
            <source>Make s&amp;maller</source>
            <translation>Datei ver&amp;kleinern</translation>
        </message>
        <message>
            <source>Mark all as s&amp;een</source>
            <translation>Alle als &amp;gesehen markieren</translation>
        </message>
        <message>
            <source>Next &amp;fact</source>
            <translation>Nächster &amp;Fakt</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Only what is &amp;new</source>
            <translation>Nur N&amp;eues</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>O&amp;rdner öffnen…</translation>
        </message>
        <message>
            <source>Open an &amp;address…</source>
            <translation>&amp;Adresse öffnen…</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Be&amp;ispiel öffnen</translation>
        </message>
        <message>
            <source>Other &amp;end of a move</source>
            <translation>An&amp;deres Ende der Verschiebung</translation>
        </message>
        <message>
            <source>Other co&amp;lumn, right</source>
            <translation>Andere &amp;Spalte, rechts</translation>
        </message>
        <message>
            <source>Other column, left</source>
            <translation>Andere Spalte, links</translation>
        </message>
        <message>
            <source>Paste text with its date…</source>
            <translation>Text mit Datum einfügen…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>E&amp;instellungen…</translation>
        </message>
        <message>
            <source>Previous f&amp;act</source>
            <translation>Vorheriger F&amp;akt</translation>
        </message>
        <message>
            <source>Read &amp;comments from a Word file…</source>
            <translation>Komment&amp;are aus einer Word-Datei einlesen…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <source>Select &amp;all of this version</source>
            <translation>Diese Fassung g&amp;anz auswählen</translation>
        </message>
        <message>
            <source>Set aside all facts sho&amp;wn</source>
            <translation>A&amp;lle angezeigten Fakten beiseitelegen</translation>
        </message>
        <message>
            <source>Show &amp;all changes</source>
            <translation>&amp;Alle Änderungen anzeigen</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Add {name}</source>
            <translation>{name} hinzufügen</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Date {name}</source>
            <translation>Datum von {name}</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <source>Keep paragraphs apart</source>
            <translation>Absätze getrennt halten</translation>
        </message>
        <message>
            <source>Keep the older words</source>
            <translation>Älteren Wortlaut behalten</translation>
        </message>
        <message>
            <source>Language of {name}</source>
            <translation>Sprache von {name}</translation>
        </message>
        <message>
            <source>Leave the words open</source>
            <translation>Wortlaut offen lassen</translation>
        </message>
        <message>
            <source>Link paragraphs</source>
            <translation>Absätze verknüpfen</translation>
        </message>
        <message>
            <source>Needs a correction</source>
            <translation>Braucht eine Korrektur</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Read a comment back</source>
            <translation>Einen Kommentar einlesen</translation>
        </message>
        <message>
            <source>Read comments back</source>
            <translation>Kommentare einlesen</translation>
        </message>
        <message>
            <source>Read {name} anew</source>
            <translation>{name} neu einlesen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>{name} umbenennen</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Reopen note</source>
            <translation>Notiz wieder öffnen</translation>
        </message>
        <message>
            <source>Reorder the versions</source>
            <translation>Fassungen neu ordnen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Resolve note</source>
            <translation>Notiz erledigen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <source>Settings of the comparison</source>
            <translation>Einstellungen des Vergleichs</translation>
        </message>
        <message>
            <source>Take a link back</source>
            <translation>Eine Verknüpfung zurücknehmen</translation>
        </message>
        <message>
            <source>Take the newer words</source>
            <translation>Neueren Wortlaut übernehmen</translation>
        </message>
        <message>
            <source>Unite with {name}</source>
            <translation>Mit {name} zusammenführen</translation>
        </message>
        <message>
            <source>a version</source>
            <translation>eine Fassung</translation>
        </message>
        <message>
            <source>{act} ({n} changes)</source>
            <translation>{act} ({n} Änderungen)</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Fetch the page</source>
            <translation>Seite abrufen</translation>
        </message>
        <message>
            <source>Open an address</source>
            <translation>Adresse öffnen</translation>
        </message>
        <message>
            <source>The page is fetched now, once, and its article becomes a version. Nothing else goes over the network.</source>
            <translation>Die Seite wird jetzt einmal abgerufen, und ihr Artikel wird zu einer Fassung. Sonst geht nichts über das Netz.</translation>
        </message>
        <message>
            <source>Web settings…</source>
            <translation>Web-Einstellungen…</translation>
        </message>
    </context>
    <context>
        <name>AnnotatingDesk</name>
        <message>
            <source>1 fact was decided.</source>
            <translation>Über 1 Fakt wurde entschieden.</translation>
        </message>
        <message>
            <source>No change is chosen. &lt;key:next_change&gt; goes to the next one.</source>
            <translation>Keine Änderung ist ausgewählt. &lt;key:next_change&gt; führt zur nächsten.</translation>
        </message>
        <message>
            <source>No change is chosen. &lt;key:next_fact&gt; goes to the next fact.</source>
            <translation>Keine Änderung ist ausgewählt. &lt;key:next_fact&gt; führt zum nächsten Fakt.</translation>
        </message>
        <message>
            <source>No open fact is shown.</source>
            <translation>Kein offener Fakt wird angezeigt.</translation>
        </message>
        <message>
            <source>Nothing is decided on the words.</source>
            <translation>Über den Wortlaut ist nicht entschieden.</translation>
        </message>
        <message>
            <source>The newer words stand.</source>
            <translation>Der neuere Wortlaut gilt.</translation>
        </message>
        <message>
            <source>The older words stand.</source>
            <translation>Der ältere Wortlaut gilt.</translation>
        </message>
        <message>
            <source>{n} facts were decided.</source>
            <translation>Über {n} Fakten wurde entschieden.</translation>
        </message>
    </context>
    <context>
        <name>CapturesDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>{host} wird gefragt…</translation>
        </message>
        <message>
            <source>At most {n} at once</source>
            <translation>Höchstens {n} auf einmal</translation>
        </message>
        <message>
            <source>Captures</source>
            <translation>Archivstände</translation>
        </message>
        <message>
            <source>Captures of an address</source>
            <translation>Archivstände einer Adresse</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare {n} captures</source>
            <translation>{n} Archivstände vergleichen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>List captures</source>
            <translation>Archivstände auflisten</translation>
        </message>
        <message>
            <source>Open 1 capture</source>
            <translation>1 Archivstand öffnen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Web settings…</source>
            <translation>Web-Einstellungen…</translation>
        </message>
        <message>
            <source>What the archive has</source>
            <translation>Was das Archiv hat</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>{host} has no captures of this address between these days.</source>
            <translation>{host} hat zwischen diesen Tagen keine Archivstände dieser Adresse.</translation>
        </message>
        <message>
            <source>{host} has one capture. Tick it to open it.</source>
            <translation>{host} hat einen Archivstand. Ankreuzen, um ihn zu öffnen.</translation>
        </message>
        <message>
            <source>{host} has {n} captures that differ from the one before. Tick those to compare.</source>
            <translation>{host} hat {n} Archivstände, die sich vom jeweils vorigen unterscheiden. Die zu vergleichenden ankreuzen.</translation>
        </message>
        <message>
            <source>{host} is asked for its captures when you say so. It gets the address and the days.</source>
            <translation>{host} wird erst auf Ihren Befehl nach Archivständen gefragt und erfährt dabei die Adresse und die Tage.</translation>
        </message>
    </context>
    <context>
        <name>CaseDeeds</name>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Copy for sending</source>
            <translation>Kopie zum Versenden</translation>
        </message>
        <message>
            <source>Duplicate the case</source>
            <translation>Vorgang duplizieren</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Verlauf exportieren</translation>
        </message>
        <message>
            <source>Factline cases</source>
            <translation>Factline-Vorgänge</translation>
        </message>
        <message>
            <source>Nothing is new since you last looked.</source>
            <translation>Seit Ihrer letzten Durchsicht gibt es nichts Neues.</translation>
        </message>
        <message>
            <source>Read comments from a Word file</source>
            <translation>Kommentare aus einer Word-Datei einlesen</translation>
        </message>
        <message>
            <source>Save the case as</source>
            <translation>Vorgang speichern unter</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>This is {name} already.</source>
            <translation>Das ist bereits {name}.</translation>
        </message>
        <message>
            <source>Unite with another copy</source>
            <translation>Mit einer anderen Kopie zusammenführen</translation>
        </message>
        <message>
            <source>United with {name}; nothing was changed in both.</source>
            <translation>Mit {name} zusammengeführt; nichts wurde in beiden Kopien geändert.</translation>
        </message>
        <message>
            <source>Word files</source>
            <translation>Word-Dateien</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>{name} - Kopie</translation>
        </message>
        <message>
            <source>{name} history</source>
            <translation>{name} - Verlauf</translation>
        </message>
        <message>
            <source>{name} to send</source>
            <translation>{name} - zum Versenden</translation>
        </message>
    </context>
    <context>
        <name>CaseDesk</name>
        <message>
            <source>A copy of the case is in {name}.</source>
            <translation>Eine Kopie des Vorgangs liegt in {name}.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>The case is {name} now.</source>
            <translation>Der Vorgang heißt jetzt {name}.</translation>
        </message>
        <message>
            <source>The program ended before this case was closed. All that you did is here.</source>
            <translation>Das Programm wurde beendet, bevor dieser Vorgang geschlossen war. Ihre ganze Arbeit ist noch da.</translation>
        </message>
        <message>
            <source>This case</source>
            <translation>Dieser Vorgang</translation>
        </message>
        <message>
            <source>Your work can't be kept in the folder for it: {reason} Save the case in another place.</source>
            <translation>Ihre Arbeit lässt sich im vorgesehenen Ordner nicht speichern: {reason} Speichern Sie den Vorgang an einem anderen Ort.</translation>
        </message>
        <message>
            <source>{name} can be sent: it holds no original files, no file names and no people's names.</source>
            <translation>{name} kann versendet werden: Darin sind weder Originaldateien noch Datei- oder Personennamen.</translation>
        </message>
        <message>
            <source>{name} has nothing that is not here.</source>
            <translation>{name} enthält nichts, was hier fehlt.</translation>
        </message>
        <message>
            <source>{name} is open here.</source>
            <translation>{name} ist hier geöffnet.</translation>
        </message>
        <message>
            <source>{name} was {before} kB and is {after} kB now.</source>
            <translation>{name} war {before} kB groß und ist jetzt {after} kB groß.</translation>
        </message>
    </context>
    <context>
        <name>CaseInUseDialog</name>
        <message>
            <source>On {machine}, since {since} (UTC).</source>
            <translation>Auf {machine}, seit {since} (UTC).</translation>
        </message>
        <message>
            <source>Open to read</source>
            <translation>Schreibgeschützt öffnen</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Jemand ohne Namen</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Vorgang übernehmen</translation>
        </message>
        <message>
            <source>The case is open elsewhere</source>
            <translation>Der Vorgang ist anderswo geöffnet</translation>
        </message>
        <message>
            <source>You can open it to read: nothing you do is saved then. If you take it over, nothing that {who} does from now on is saved; all that was done before stays.</source>
            <translation>Sie können ihn schreibgeschützt öffnen; dann wird nichts gespeichert, was Sie tun. Wenn Sie ihn übernehmen, wird nichts mehr gespeichert, was {who} von nun an tut; alles Bisherige bleibt.</translation>
        </message>
        <message>
            <source>{who} works in {name}.</source>
            <translation>{who} arbeitet gerade in {name}.</translation>
        </message>
    </context>
    <context>
        <name>CasePlaceDialog</name>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Cases without a name</source>
            <translation>Vorgänge ohne Namen</translation>
        </message>
        <message>
            <source>Erase the chosen</source>
            <translation>Auswahl löschen</translation>
        </message>
        <message>
            <source>Everything you do is saved as you do it. A case without a name lies in the folder below, until you save it under a name of your own. Nothing of it is anywhere else, and nothing is sent anywhere. Deleting the file erases the case, with its versions, notes and history.</source>
            <translation>Alles, was Sie tun, wird sofort gespeichert. Ein Vorgang ohne Namen liegt im Ordner unten, bis Sie ihn unter einem eigenen Namen speichern. Sonst liegt nirgends etwas davon, und nichts wird versendet. Wer die Datei löscht, löscht den Vorgang mit Fassungen, Notizen und Verlauf.</translation>
        </message>
        <message>
            <source>Folder of cases without a name</source>
            <translation>Ordner der Vorgänge ohne Namen</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Where cases are kept</source>
            <translation>Speicherort der Vorgänge</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseite</translation>
        </message>
        <message>
            <source>Why this is a change</source>
            <translation>Warum das eine Änderung ist</translation>
        </message>
    </context>
    <context>
        <name>ChangePanel</name>
        <message>
            <source>1 change is hidden.</source>
            <translation>1 Änderung ist ausgeblendet.</translation>
        </message>
        <message>
            <source>Add two versions to see what changed.</source>
            <translation>Zwei Fassungen hinzufügen, um zu sehen, was sich geändert hat.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Nach Art</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>Nach Stelle</translation>
        </message>
        <message>
            <source>By rank</source>
            <translation>Nach Gewicht</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Facts that changed</source>
            <translation>Geänderte Fakten</translation>
        </message>
        <message>
            <source>Filter changes</source>
            <translation>Änderungen filtern</translation>
        </message>
        <message>
            <source>Filter facts</source>
            <translation>Fakten filtern</translation>
        </message>
        <message>
            <source>Kinds of facts</source>
            <translation>Arten von Fakten</translation>
        </message>
        <message>
            <source>No facts changed.</source>
            <translation>Kein Fakt hat sich geändert.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>Nothing here matches this filter.</source>
            <translation>Nichts passt zu diesem Filter.</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Which decisions are shown</source>
            <translation>Welche Entscheidungen die Liste zeigt</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <source>{n} changes are hidden.</source>
            <translation>{n} Änderungen sind ausgeblendet.</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compared versions</source>
            <translation>Verglichene Fassungen</translation>
        </message>
    </context>
    <context>
        <name>ComparingDesk</name>
        <message>
            <source>Compare again</source>
            <translation>Neu vergleichen</translation>
        </message>
        <message>
            <source>Comparing {first} with {last}</source>
            <translation>{first} wird mit {last} verglichen</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Stopped. The comparison you had is still here.</source>
            <translation>Abgebrochen. Ihr bisheriger Vergleich ist noch da.</translation>
        </message>
        <message>
            <source>Wait until the versions are compared.</source>
            <translation>Bitte warten, bis die Fassungen verglichen sind.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Add reply</source>
            <translation>Antwort hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <source>No name; set one in Preferences</source>
            <translation>Kein Name; in den Einstellungen angeben</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Text der Notiz</translation>
        </message>
    </context>
    <context>
        <name>ConflictsDialog</name>
        <message>
            <source>One thing was changed in both copies, and stays here as it is. Nothing else was new.</source>
            <translation>Ein Punkt wurde in beiden Kopien geändert und bleibt hier, wie er ist. Sonst war nichts neu.</translation>
        </message>
        <message>
            <source>One thing was changed in both copies. Look at it; Undo takes the whole union back.</source>
            <translation>Ein Punkt wurde in beiden Kopien geändert. Sehen Sie ihn an; „Rückgängig“ nimmt die ganze Zusammenführung zurück.</translation>
        </message>
        <message>
            <source>United with {name}</source>
            <translation>Mit {name} zusammengeführt</translation>
        </message>
        <message>
            <source>What both copies changed</source>
            <translation>Was in beiden Kopien geändert wurde</translation>
        </message>
        <message>
            <source>{n} things were changed in both copies, and stay here as they are. Nothing else was new.</source>
            <translation>{n} Punkte wurden in beiden Kopien geändert und bleiben hier, wie sie sind. Sonst war nichts neu.</translation>
        </message>
        <message>
            <source>{n} things were changed in both copies. Look at them; Undo takes the whole union back.</source>
            <translation>{n} Punkte wurden in beiden Kopien geändert. Sehen Sie sie an; „Rückgängig“ nimmt die ganze Zusammenführung zurück.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Factline met a fault of its own. Your versions, notes and decisions are still here, and you can go on. The details below say where it happened; they hold nothing of your texts.</source>
            <translation>In Factline ist ein interner Fehler aufgetreten. Ihre Fassungen, Notizen und Entscheidungen sind noch da, und Sie können weiterarbeiten. Die Einzelheiten unten nennen die Stelle im Programm; von Ihren Texten enthalten sie nichts.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
    </context>
    <context>
        <name>CurrentCard</name>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseite</translation>
        </message>
        <message>
            <source>Why this is a change</source>
            <translation>Warum das eine Änderung ist</translation>
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>At</source>
            <translation>Um</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Date of {label}</source>
            <translation>Datum von {label}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>The date of publication is known</source>
            <translation>Das Datum der Veröffentlichung ist bekannt</translation>
        </message>
        <message>
            <source>The time of day is known</source>
            <translation>Die Uhrzeit ist bekannt</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>{date}: the capture</source>
            <translation>{date}: der Archivstand</translation>
        </message>
        <message>
            <source>{date}: the dateline</source>
            <translation>{date}: die Ortsmarke</translation>
        </message>
        <message>
            <source>{date}: the file's last change</source>
            <translation>{date}: letzte Änderung der Datei</translation>
        </message>
        <message>
            <source>{date}: the last update</source>
            <translation>{date}: letzte Aktualisierung</translation>
        </message>
        <message>
            <source>“Today”, “Wednesday” and “last month” are counted from this day. Facts are judged again at once.</source>
            <translation>„Heute“, „Mittwoch“ und „vorigen Monat“ werden von diesem Tag aus gerechnet. Die Fakten werden sofort neu beurteilt.</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Neu vergleichen</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>{name} wurde exportiert.</translation>
        </message>
        <message>
            <source>Go to paragraph</source>
            <translation>Gehe zu Absatz</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <source>Open versions</source>
            <translation>Fassungen öffnen</translation>
        </message>
        <message>
            <source>Paragraph of {label}, 1 to {last}:</source>
            <translation>Absatz in {label}, 1 bis {last}:</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Select some words or go to a change; then &lt;key:note&gt; writes a note on it.</source>
            <translation>Wörter auswählen oder zu einer Änderung gehen; dann schreibt &lt;key:note&gt; eine Notiz dazu.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <source>There is no fact to go to.</source>
            <translation>Es gibt keinen Fakt, zu dem man springen könnte.</translation>
        </message>
        <message>
            <source>There is no paragraph {n}.</source>
            <translation>Es gibt keinen Absatz {n}.</translation>
        </message>
        <message>
            <source>This paragraph has not moved.</source>
            <translation>Dieser Absatz wurde nicht verschoben.</translation>
        </message>
        <message>
            <source>Write the notice…</source>
            <translation>Richtigstellung schreiben…</translation>
        </message>
        <message>
            <source>{names} has changed on disk.</source>
            <translation>{names} wurde auf dem Datenträger geändert.</translation>
        </message>
        <message>
            <source>{names} have changed on disk.</source>
            <translation>{names} wurden auf dem Datenträger geändert.</translation>
        </message>
        <message>
            <source>“{words}” is in neither version.</source>
            <translation>„{words}“ steht in keiner der beiden Fassungen.</translation>
        </message>
        <message>
            <source>“{words}” is in none of the {n} versions.</source>
            <translation>„{words}“ steht in keiner der {n} Fassungen.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>About Factline</source>
            <translation>Über Factline</translation>
        </message>
        <message>
            <source>Build {build}.</source>
            <translation>Build {build}.</translation>
        </message>
        <message>
            <source>Label:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lizenzen…</translation>
        </message>
        <message>
            <source>Rename this version</source>
            <translation>Diese Fassung umbenennen</translation>
        </message>
        <message>
            <source>Run from its source.</source>
            <translation>Aus dem Quellcode gestartet.</translation>
        </message>
        <message>
            <source>Shows an editor which facts changed between versions of one article.

MIT licence. Set in Inter and Source Serif 4 (Open Font License). Made with Qt {qt}.
No files are sent anywhere. Everything is compared on this computer.</source>
            <translation>Zeigt der Redaktion, welche Fakten sich zwischen Fassungen eines Artikels geändert haben.

MIT-Lizenz. Gesetzt in Inter und Source Serif 4 (Open Font License). Erstellt mit Qt {qt}.
Es werden keine Dateien versendet. Alles wird auf diesem Computer verglichen.</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>Text einfügen</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>A comment on each changed fact</source>
            <translation>Ein Kommentar zu jedem geänderten Fakt</translation>
        </message>
        <message>
            <source>All {n} versions</source>
            <translation>Alle {n} Fassungen</translation>
        </message>
        <message>
            <source>As a table for a mail or a document, and as plain text</source>
            <translation>Als Tabelle für eine E-Mail oder ein Dokument und als reiner Text</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Author of the tracked changes</source>
            <translation>Autor der nachverfolgten Änderungen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose two different versions.</source>
            <translation>Bitte zwei verschiedene Fassungen wählen.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Copy the facts</source>
            <translation>Fakten kopieren</translation>
        </message>
        <message>
            <source>Editors’ notes   {n}</source>
            <translation>Notizen der Redaktion   {n}</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportieren als</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>Zieldatei</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Art der Datei</translation>
        </message>
        <message>
            <source>Moves as deletion and insertion</source>
            <translation>Verschobenes als gelöscht und eingefügt</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Neuere Fassung</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Ältere Fassung</translation>
        </message>
        <message>
            <source>Rejecting all no longer gives {before} to the letter.</source>
            <translation>„Alle ablehnen“ ergibt {before} nicht mehr buchstabengetreu.</translation>
        </message>
        <message>
            <source>The export needs a file name.</source>
            <translation>Für den Export fehlt ein Dateiname.</translation>
        </message>
        <message>
            <source>The facts are on the clipboard.</source>
            <translation>Die Fakten sind in der Zwischenablage.</translation>
        </message>
        <message>
            <source>{name} is there already and will be replaced.</source>
            <translation>{name} gibt es schon und wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>No fact is marked as a correction.</source>
            <translation>Kein Fakt ist als Korrektur markiert.</translation>
        </message>
        <message>
            <source>These two are compared when they are exported.</source>
            <translation>Diese beiden werden erst beim Exportieren verglichen.</translation>
        </message>
        <message>
            <source>What the file will look like</source>
            <translation>Vorschau der Datei</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in all versions</source>
            <translation>In allen Fassungen suchen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>Handbook</name>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Page of the handbook</source>
            <translation>Seite des Handbuchs</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Nach Art</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>Nach Stelle</translation>
        </message>
        <message>
            <source>By rank</source>
            <translation>Nach Gewicht</translation>
        </message>
        <message>
            <source>Filter facts</source>
            <translation>Fakten filtern</translation>
        </message>
        <message>
            <source>Nothing here matches this filter.</source>
            <translation>Nichts passt zu diesem Filter.</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <source>Which kind of facts is shown</source>
            <translation>Welche Art von Fakten gezeigt wird</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
    </context>
    <context>
        <name>LinkDeeds</name>
        <message>
            <source>Link to {paragraphs}</source>
            <translation>Verknüpfen mit {paragraphs}</translation>
        </message>
        <message>
            <source>Link with another paragraph</source>
            <translation>Mit einem anderen Absatz verknüpfen</translation>
        </message>
        <message>
            <source>Only versions that stand side by side can be linked.</source>
            <translation>Nur Fassungen, die nebeneinander stehen, lassen sich verknüpfen.</translation>
        </message>
        <message>
            <source>Paragraphs are linked side by side; U shows them so.</source>
            <translation>Absätze werden nebeneinander verknüpft; U zeigt sie so.</translation>
        </message>
        <message>
            <source>Put the caret into a paragraph, or select some; then L links and Shift+L unlinks.</source>
            <translation>Den Cursor in einen Absatz setzen oder mehrere auswählen; dann verknüpft L, und Umschalt+L löst die Verknüpfung.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Unlink from {paragraphs}</source>
            <translation>Von {paragraphs} lösen</translation>
        </message>
        <message>
            <source>{paragraphs} is linked to nothing.</source>
            <translation>{paragraphs} ist mit nichts verknüpft.</translation>
        </message>
        <message>
            <source>{paragraphs} waits to be linked. Go to its counterpart and press &lt;key:link&gt;; Esc leaves it.</source>
            <translation>{paragraphs} wartet auf die Verknüpfung. Zum Gegenstück gehen und &lt;key:link&gt; drücken; Esc bricht ab.</translation>
        </message>
    </context>
    <context>
        <name>Linking</name>
        <message>
            <source>¶ {where} of {label}</source>
            <translation>¶ {where} in {label}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Redo {act}</source>
            <translation>&amp;Wiederherstellen: {act}</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>&amp;Undo {act}</source>
            <translation>&amp;Rückgängig: {act}</translation>
        </message>
        <message>
            <source>1 change is hidden.</source>
            <translation>1 Änderung ist ausgeblendet.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>Facts only. 1 other change is hidden; &lt;key:facts_only&gt; shows all.</source>
            <translation>Nur Fakten. 1 andere Änderung ist ausgeblendet; &lt;key:facts_only&gt; zeigt alle.</translation>
        </message>
        <message>
            <source>Facts only. {n} other changes are hidden; &lt;key:facts_only&gt; shows all.</source>
            <translation>Nur Fakten. {n} andere Änderungen sind ausgeblendet; &lt;key:facts_only&gt; zeigt alle.</translation>
        </message>
        <message>
            <source>No files are sent anywhere. Everything is compared on this computer.</source>
            <translation>Es werden keine Dateien versendet. Alles wird auf diesem Computer verglichen.</translation>
        </message>
        <message>
            <source>No notes yet. &lt;key:note&gt; writes one on the current change or on the selected words.</source>
            <translation>Noch keine Notizen. &lt;key:note&gt; schreibt eine zur aktuellen Änderung oder zu den ausgewählten Wörtern.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Nothing is hidden.</source>
            <translation>Nichts ist ausgeblendet.</translation>
        </message>
        <message>
            <source>Only {label} is here. Add another version to compare it with.</source>
            <translation>Bisher nur {label}. Zum Vergleichen eine weitere Fassung hinzufügen.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>Your work in this case could not be kept on this disk. Close the case and lose it?</source>
            <translation>Ihre Arbeit in diesem Vorgang ließ sich auf diesem Datenträger nicht speichern. Den Vorgang schließen und diese Arbeit verlieren?</translation>
        </message>
        <message>
            <source>{n} changes are hidden.</source>
            <translation>{n} Änderungen sind ausgeblendet.</translation>
        </message>
        <message>
            <source>{n} versions are being compared.</source>
            <translation>{n} Fassungen werden verglichen.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Was sich tun lässt</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>Noch keine Notizen.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Erledigen</translation>
        </message>
        <message>
            <source>on “{words}”, {where}</source>
            <translation>zu „{words}“, {where}</translation>
        </message>
        <message>
            <source>to {author}</source>
            <translation>an {author}</translation>
        </message>
        <message>
            <source>{deed} the chosen note</source>
            <translation>{deed}: die gewählte Notiz</translation>
        </message>
    </context>
    <context>
        <name>OneVersionPage</name>
        <message>
            <source>Only {label} is here. Add another version to compare it with.</source>
            <translation>Bisher nur {label}. Zum Vergleichen eine weitere Fassung hinzufügen.</translation>
        </message>
        <message>
            <source>Text of the version</source>
            <translation>Text der Fassung</translation>
        </message>
        <message>
            <source>Word, plain text, or text from the clipboard</source>
            <translation>Word, reiner Text oder Text aus der Zwischenablage</translation>
        </message>
    </context>
    <context>
        <name>OpeningDesk</name>
        <message>
            <source>One case is open at a time; {name} is.</source>
            <translation>Nur ein Vorgang kann geöffnet sein; zurzeit ist es {name}.</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>Pasted text {n}</source>
            <translation>Eingefügter Text {n}</translation>
        </message>
        <message>
            <source>Reading {name}.</source>
            <translation>{name} wird gelesen.</translation>
        </message>
        <message>
            <source>The other versions are open.</source>
            <translation>Die übrigen Fassungen sind geöffnet.</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>In der Zwischenablage ist kein Text.</translation>
        </message>
        <message>
            <source>{names} says the same as before.</source>
            <translation>{names} enthält dasselbe wie zuvor.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of all changes</source>
            <translation>Überblick über alle Änderungen</translation>
        </message>
    </context>
    <context>
        <name>PageArea</name>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>The filter hides all {n} changes.</source>
            <translation>Der Filter blendet alle {n} Änderungen aus.</translation>
        </message>
        <message>
            <source>The filter hides the one change.</source>
            <translation>Der Filter blendet die eine Änderung aus.</translation>
        </message>
        <message>
            <source>{first} and {last} are the same, letter for letter.</source>
            <translation>{first} und {last} sind gleich, Buchstabe für Buchstabe.</translation>
        </message>
    </context>
    <context>
        <name>PanelDock</name>
        <message>
            <source>Close the panels</source>
            <translation>Seitenleiste schließen</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Take the panels out of the window, or back</source>
            <translation>Seitenleiste aus dem Fenster lösen oder zurückholen</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Paste text as a version</source>
            <translation>Text als Fassung einfügen</translation>
        </message>
        <message>
            <source>Paste the article here, one paragraph a line</source>
            <translation>Den Artikel hier einfügen, ein Absatz je Zeile</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Text of the version</source>
            <translation>Text der Fassung</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>All text and controls, from the next start on.</source>
            <translation>Alle Texte und Bedienelemente, ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>Counts as style</source>
            <translation>Gilt als Stil</translation>
        </message>
        <message>
            <source>Fixed by the administrator of this computer.</source>
            <translation>Von der Administration dieses Computers festgelegt.</translation>
        </message>
        <message>
            <source>From the next start on. Reasons and exports stay English.</source>
            <translation>Ab dem nächsten Start. Begründungen und Exporte bleiben englisch.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Lines with these phrases count as page furniture, beside those the program knows.</source>
            <translation>Zeilen mit diesen Wendungen gelten als Beiwerk, zusätzlich zu denen, die das Programm kennt.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Nichts bewegt sich von selbst</translation>
        </message>
        <message>
            <source>One phrase a line</source>
            <translation>Eine Wendung je Zeile</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>Beiwerk der Seite</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Size of the article</source>
            <translation>Schriftgröße des Artikels</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Größe der Oberfläche</translation>
        </message>
        <message>
            <source>Stands on your notes and in exported files</source>
            <translation>Steht an Ihren Notizen und in exportierten Dateien</translation>
        </message>
        <message>
            <source>The colour-blind-safe themes use yellow, blue, orange and near-black.</source>
            <translation>Die Schemata für Farbenblinde: Gelb, Blau, Orange und fast Schwarz.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Type of the article</source>
            <translation>Schrift des Artikels</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Web settings…</source>
            <translation>Web-Einstellungen…</translation>
        </message>
        <message>
            <source>What is not ticked counts as wording.</source>
            <translation>Was nicht angekreuzt ist, gilt als Wortlaut.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>{family}, as it was made</source>
            <translation>{family} (Standard)</translation>
        </message>
    </context>
    <context>
        <name>RecentButton</name>
        <message>
            <source>1 fact open</source>
            <translation>1 Fakt offen</translation>
        </message>
        <message>
            <source>1 version</source>
            <translation>1 Fassung</translation>
        </message>
        <message>
            <source>Open again: {title}</source>
            <translation>Wieder öffnen: {title}</translation>
        </message>
        <message>
            <source>all facts decided</source>
            <translation>alle Fakten entschieden</translation>
        </message>
        <message>
            <source>{n} facts open</source>
            <translation>{n} Fakten offen</translation>
        </message>
        <message>
            <source>{n} versions</source>
            <translation>{n} Fassungen</translation>
        </message>
    </context>
    <context>
        <name>SearchNotesDialog</name>
        <message>
            <source>1 case</source>
            <translation>1 Vorgang</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 Notiz</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in the notes of all cases</source>
            <translation>In den Notizen aller Vorgänge suchen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Notes found</source>
            <translation>Gefundene Notizen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Zu</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Vorgang öffnen</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Words of a note, of a reply, or of the text it stands on</source>
            <translation>Wörter einer Notiz, einer Antwort oder der Textstelle dazu</translation>
        </message>
        <message>
            <source>Words to find</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <source>{cases} will be looked through.</source>
            <translation>Zu durchsuchen: {cases}.</translation>
        </message>
        <message>
            <source>{notes} found in {cases}.</source>
            <translation>Gefunden: {notes} ({cases}).</translation>
        </message>
        <message>
            <source>{n} cases</source>
            <translation>{n} Vorgänge</translation>
        </message>
        <message>
            <source>{n} notes</source>
            <translation>{n} Notizen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Action</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>All as they were made</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>As it was made</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Press a new key in the field. Single letters and figures work while the text or a list has the focus.</source>
            <translation>Im Feld eine neue Taste drücken. Einzelne Buchstaben und Ziffern wirken, solange der Text oder eine Liste den Fokus hat.</translation>
        </message>
        <message>
            <source>{key} is free.</source>
            <translation>{key} ist frei.</translation>
        </message>
        <message>
            <source>{key} is the key of “{other}” by now. Give that another one first.</source>
            <translation>{key} gehört inzwischen zu „{other}“. Geben Sie diesem Befehl zuerst eine andere Taste.</translation>
        </message>
        <message>
            <source>{key} is the key of “{other}”. Give that another one first.</source>
            <translation>{key} gehört zu „{other}“. Geben Sie diesem Befehl zuerst eine andere Taste.</translation>
        </message>
        <message>
            <source>{key} moves the caret or leaves a field and can't be given to an action.</source>
            <translation>{key} bewegt den Cursor oder verlässt ein Feld und lässt sich keinem Befehl zuweisen.</translation>
        </message>
    </context>
    <context>
        <name>SourceDeeds</name>
        <message>
            <source>New in the folder: {names}.</source>
            <translation>Neu im Ordner: {names}.</translation>
        </message>
        <message>
            <source>Open a folder as a chain</source>
            <translation>Ordner als Reihe von Fassungen öffnen</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
        </message>
        <message>
            <source>{folder} is watched no longer.</source>
            <translation>{folder} wird nicht mehr überwacht.</translation>
        </message>
        <message>
            <source>{folder} is watched: a file that comes into it is opened as the next version.</source>
            <translation>{folder} wird überwacht: Eine neue Datei darin wird als nächste Fassung geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 is new</source>
            <translation>1 ist neu</translation>
        </message>
        <message>
            <source>Changes that were not there when you last looked</source>
            <translation>Änderungen, die bei Ihrer letzten Durchsicht noch nicht da waren</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Open to read</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>{n} are new</source>
            <translation>{n} sind neu</translation>
        </message>
        <message>
            <source>{n} of 1 fact decided</source>
            <translation>{n} von 1 Fakt entschieden</translation>
        </message>
        <message>
            <source>{n} of {count} facts decided</source>
            <translation>{n} von {count} Fakten entschieden</translation>
        </message>
    </context>
    <context>
        <name>StepBars</name>
        <message>
            <source>no facts</source>
            <translation>keine Fakten</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>nichts geändert</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>All {n} facts are decided.</source>
            <translation>Über alle Fakten ist entschieden ({n}).</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <source>No date is known for {label}, so “{words}” can't be placed.</source>
            <translation>Zu {label} ist kein Datum bekannt, daher lässt sich „{words}“ zeitlich nicht einordnen.</translation>
        </message>
        <message>
            <source>No facts changed from {first} to {last}.</source>
            <translation>Von {first} zu {last} hat sich kein Fakt geändert.</translation>
        </message>
        <message>
            <source>One needs a correction.</source>
            <translation>Einer braucht eine Korrektur.</translation>
        </message>
        <message>
            <source>Set its date…</source>
            <translation>Datum angeben…</translation>
        </message>
        <message>
            <source>judging</source>
            <translation>Beurteilen</translation>
        </message>
        <message>
            <source>judging what changed, part {n} of {total}</source>
            <translation>Änderungen beurteilen, Teil {n} von {total}</translation>
        </message>
        <message>
            <source>lining up paragraphs</source>
            <translation>Absätze zuordnen</translation>
        </message>
        <message>
            <source>lining up paragraphs, step {n} of {total}</source>
            <translation>Absätze zuordnen, Schritt {n} von {total}</translation>
        </message>
        <message>
            <source>looking for facts</source>
            <translation>Fakten suchen</translation>
        </message>
        <message>
            <source>looking for facts, version {n} of {total}</source>
            <translation>Fakten suchen, Fassung {n} von {total}</translation>
        </message>
        <message>
            <source>paragraph {n} of {total}</source>
            <translation>Absatz {n} von {total}</translation>
        </message>
        <message>
            <source>{facts} changed from {first} to {last}.</source>
            <translation>Von {first} zu {last} geändert: {facts}.</translation>
        </message>
        <message>
            <source>{first} and {last} are the same, letter for letter.</source>
            <translation>{first} und {last} sind gleich, Buchstabe für Buchstabe.</translation>
        </message>
        <message>
            <source>{n} need a correction.</source>
            <translation>{n} brauchen eine Korrektur.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>One bar a paragraph</source>
            <translation>Ein Balken je Absatz</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>1 fact</source>
            <translation>1 Fakt</translation>
        </message>
        <message>
            <source>Capitals as they are typed</source>
            <translation>Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Changes only</source>
            <translation>Nur Änderungen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Fact {n} of {count}</source>
            <translation>Fakt {n} von {count}</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Next fact</source>
            <translation>Nächster Fakt</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Previous fact</source>
            <translation>Vorheriger Fakt</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Unified</source>
            <translation>Einspaltig</translation>
        </message>
        <message>
            <source>Where you are among the facts</source>
            <translation>Wo Sie unter den Fakten stehen</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message>
            <source>{count} facts</source>
            <translation>{count} Fakten</translation>
        </message>
    </context>
    <context>
        <name>Tracked</name>
        <message>
            <source>Read it as it was before</source>
            <translation>Ohne nachverfolgte Änderungen lesen</translation>
        </message>
        <message>
            <source>Read it with all accepted</source>
            <translation>Mit angenommenen Änderungen lesen</translation>
        </message>
    </context>
    <context>
        <name>VersionHeader</name>
        <message>
            <source>Choose another version, rename or move it</source>
            <translation>Andere Fassung wählen, umbenennen oder verschieben</translation>
        </message>
        <message>
            <source>Date of {label}: {date}</source>
            <translation>Datum von {label}: {date}</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Diese Spalte ausblenden</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Nach links verschieben</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Nach rechts verschieben</translation>
        </message>
        <message>
            <source>Published, from: {source}. Click to correct.</source>
            <translation>Veröffentlicht, laut: {source}. Zum Ändern klicken.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Set its date…</source>
            <translation>Datum angeben…</translation>
        </message>
        <message>
            <source>Show beside</source>
            <translation>Daneben anzeigen</translation>
        </message>
        <message>
            <source>Version {letter}, {label}</source>
            <translation>Fassung {letter}, {label}</translation>
        </message>
        <message>
            <source>Without a date “today” can't be placed.</source>
            <translation>Ohne Datum lässt sich „heute“ zeitlich nicht einordnen.</translation>
        </message>
        <message>
            <source>word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>VersionLine</name>
        <message>
            <source>Move {label} before the one above</source>
            <translation>{label} vor die Fassung darüber verschieben</translation>
        </message>
        <message>
            <source>Move {label} behind the one below</source>
            <translation>{label} hinter die Fassung darunter verschieben</translation>
        </message>
        <message>
            <source>Remove {label}</source>
            <translation>{label} entfernen</translation>
        </message>
        <message>
            <source>{label} in sight</source>
            <translation>{label} anzeigen</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>All with {label}</source>
            <translation>Alle mit {label}</translation>
        </message>
        <message>
            <source>Each with the one before</source>
            <translation>Jede mit der vorigen</translation>
        </message>
        <message>
            <source>Which versions are compared: {how}</source>
            <translation>Welche Fassungen verglichen werden: {how}</translation>
        </message>
    </context>
    <context>
        <name>WebDialog</name>
        <message>
            <source>Address of a capture</source>
            <translation>Adresse eines Archivstands</translation>
        </message>
        <message>
            <source>Address of the web archive's list</source>
            <translation>Adresse der Liste des Webarchivs</translation>
        </message>
        <message>
            <source>Also fetch from this computer and its own network</source>
            <translation>Auch von diesem Computer und aus seinem eigenen Netzwerk abrufen</translation>
        </message>
        <message>
            <source>Any archive that speaks the CDX interface will do. An empty field stands for the usual one.</source>
            <translation>Jedes Archiv mit CDX-Schnittstelle ist möglich. Ein leeres Feld steht für das übliche.</translation>
        </message>
        <message>
            <source>List of captures</source>
            <translation>Liste der Archivstände</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>One capture</source>
            <translation>Ein Archivstand</translation>
        </message>
        <message>
            <source>Web settings</source>
            <translation>Web-Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&lt;b&gt;Facts&lt;/b&gt; wear the marker. A reader of the older version has something wrong, or misses something.</source>
            <translation>&lt;b&gt;Fakten&lt;/b&gt; tragen den Textmarker. Wer die ältere Fassung gelesen hat, weiß etwas Falsches, oder ihm fehlt etwas.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Furniture&lt;/b&gt; fades: datelines, credits, links, share lines.</source>
            <translation>&lt;b&gt;Beiwerk&lt;/b&gt; verblasst: Ortsmarken, Nachweise, Links, Teilen-Hinweise.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Style&lt;/b&gt; gets dots: spelling, dashes, quotes, house style.</source>
            <translation>&lt;b&gt;Stil&lt;/b&gt; wird gepunktet: Rechtschreibung, Striche, Anführungszeichen, Hausregeln.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Wording&lt;/b&gt; is underlined in pencil. The reader knows the same, differently said.</source>
            <translation>&lt;b&gt;Wortlaut&lt;/b&gt; ist mit Bleistift unterstrichen. Der Inhalt ist derselbe, nur anders gesagt.</translation>
        </message>
        <message>
            <source>Drop two or more versions here</source>
            <translation>Zwei oder mehr Fassungen hier ablegen</translation>
        </message>
        <message>
            <source>How changes are marked</source>
            <translation>Wie Änderungen markiert sind</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <source>One ferry, four editions</source>
            <translation>Eine Fähre, vier Ausgaben</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>Vorgang öffnen…</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Recent files will stand here</source>
            <translation>Hier stehen künftig die zuletzt geöffneten Dateien</translation>
        </message>
        <message>
            <source>See what a reader of the older version would now have wrong.</source>
            <translation>Sehen, was Leser der älteren Fassung jetzt falsch wüssten.</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Das Beispiel ansehen</translation>
        </message>
        <message>
            <source>Word, OpenDocument, PDF, web pages, mails, plain text</source>
            <translation>Word, OpenDocument, PDF, Webseiten, E-Mails, reiner Text</translation>
        </message>
    </context>
    <context>
        <name>WithinVersions</name>
        <message>
            <source>Where a version doesn’t agree with itself</source>
            <translation>Wo eine Fassung sich widerspricht</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>1 MMM</source>
            <translation>1. MMM</translation>
        </message>
        <message>
            <source>1 MMMM</source>
            <translation>1. MMMM</translation>
        </message>
        <message>
            <source>1 paragraph</source>
            <translation>1 Absatz</translation>
        </message>
        <message>
            <source>A line for each change</source>
            <translation>Eine Zeile für jede Änderung</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Again as in {letter}.</source>
            <translation>Wieder wie in {letter}.</translation>
        </message>
        <message>
            <source>Also in {places}.</source>
            <translation>Auch in {places}.</translation>
        </message>
        <message>
            <source>As you decided: kept or taken, no marks</source>
            <translation>Wie entschieden: behalten oder übernommen, ohne Markierungen</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Quellenangabe</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Capitalisation</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Correction notice</source>
            <translation>Richtigstellung</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Departures table</source>
            <translation>Tabelle der Abweichungen</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Redaktion</translation>
        </message>
        <message>
            <source>Every change in a table, nothing else</source>
            <translation>Jede Änderung in einer Tabelle, sonst nichts</translation>
        </message>
        <message>
            <source>Every fact in a table, with notes</source>
            <translation>Jeder Fakt in einer Tabelle, mit Notizen</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fakt</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>Facts and changes on two sheets</source>
            <translation>Fakten und Änderungen auf zwei Blättern</translation>
        </message>
        <message>
            <source>From ¶ {n}</source>
            <translation>Von ¶ {n}</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Merged article, Word</source>
            <translation>Mischfassung, Word</translation>
        </message>
        <message>
            <source>Merged article, text</source>
            <translation>Mischfassung, Text</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geldbetrag</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Moved to ¶ {n}</source>
            <translation>Verschoben nach ¶ {n}</translation>
        </message>
        <message>
            <source>Negation</source>
            <translation>Verneinung</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Notation</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>Nothing stands here</source>
            <translation>Hier steht nichts</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>One file, opens anywhere</source>
            <translation>Eine Datei, öffnet sich überall</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Page {n} of {count}</source>
            <translation>Seite {n} von {count}</translation>
        </message>
        <message>
            <source>Paragraph {n}: {words}</source>
            <translation>Absatz {n}: {words}</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>Prozentsatz</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <translation>Zeichensetzung</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Rückfrage</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Reject all gives {before}, accept all {after}</source>
            <translation>Alle ablehnen ergibt {before}, alle annehmen {after}</translation>
        </message>
        <message>
            <source>Related link</source>
            <translation>Weiterführender Link</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <source>Set its date…</source>
            <translation>Datum angeben…</translation>
        </message>
        <message>
            <source>Share line</source>
            <translation>Teilen-Hinweis</translation>
        </message>
        <message>
            <source>Show or hide: {name}</source>
            <translation>Ein- oder ausblenden: {name}</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Table, CSV</source>
            <translation>Tabelle, CSV</translation>
        </message>
        <message>
            <source>Table, Excel</source>
            <translation>Tabelle, Excel</translation>
        </message>
        <message>
            <source>The facts as text, with a line for a chat</source>
            <translation>Die Fakten als Text, mit einer Zeile für den Chat</translation>
        </message>
        <message>
            <source>The newer words stand.</source>
            <translation>Der neuere Wortlaut gilt.</translation>
        </message>
        <message>
            <source>The older words stand.</source>
            <translation>Der ältere Wortlaut gilt.</translation>
        </message>
        <message>
            <source>The report on pages, to send or to print</source>
            <translation>Der Bericht auf Seiten, zum Weitergeben oder Drucken</translation>
        </message>
        <message>
            <source>The same without any layout</source>
            <translation>Dasselbe ohne Formatierung</translation>
        </message>
        <message>
            <source>The whole comparison as JSON</source>
            <translation>Der ganze Vergleich als JSON</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>Heute, {time}</translation>
        </message>
        <message>
            <source>Transliteration</source>
            <translation>Umschrift</translation>
        </message>
        <message>
            <source>Typography</source>
            <translation>Typografie</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>What became of each fact</source>
            <translation>Was aus jedem Fakt wurde</translation>
        </message>
        <message>
            <source>What readers must be told</source>
            <translation>Was Leser erfahren müssen</translation>
        </message>
        <message>
            <source>Whitespace</source>
            <translation>Leerraum</translation>
        </message>
        <message>
            <source>Word report</source>
            <translation>Bericht, Word</translation>
        </message>
        <message>
            <source>Word, tracked changes</source>
            <translation>Word, Änderungen nachverfolgt</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>as {letter}</source>
            <translation>wie {letter}</translation>
        </message>
        <message>
            <source>can't be compared</source>
            <translation>nicht vergleichbar</translation>
        </message>
        <message>
            <source>change of furniture</source>
            <translation>Änderung am Beiwerk</translation>
        </message>
        <message>
            <source>change of style</source>
            <translation>Änderung am Stil</translation>
        </message>
        <message>
            <source>change of wording</source>
            <translation>Änderung am Wortlaut</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>changes of furniture</source>
            <translation>Änderungen am Beiwerk</translation>
        </message>
        <message>
            <source>changes of style</source>
            <translation>Änderungen am Stil</translation>
        </message>
        <message>
            <source>changes of wording</source>
            <translation>Änderungen am Wortlaut</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>entschieden</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>Fakt</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>its words are gone</source>
            <translation>Textstelle nicht mehr da</translation>
        </message>
        <message>
            <source>less precise</source>
            <translation>ungenauer</translation>
        </message>
        <message>
            <source>more precise</source>
            <translation>genauer</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>of</source>
            <translation>von</translation>
        </message>
        <message>
            <source>paragraph {n}</source>
            <translation>Absatz {n}</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>gestrichen</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>the caption in paragraph {n}</source>
            <translation>die Bildunterschrift in Absatz {n}</translation>
        </message>
        <message>
            <source>the headline</source>
            <translation>die Überschrift</translation>
        </message>
        <message>
            <source>the newer version</source>
            <translation>die neuere Fassung</translation>
        </message>
        <message>
            <source>the older version</source>
            <translation>die ältere Fassung</translation>
        </message>
        <message>
            <source>the older words stand</source>
            <translation>der ältere Wortlaut gilt</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>aktualisiert</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>{date} {year}</source>
            <translation>{date} {year}</translation>
        </message>
        <message>
            <source>{first} calls {name} “{one}”; {second} calls them “{other}”.</source>
            <translation>{first} nennt {name} „{one}“, {second} „{other}“.</translation>
        </message>
        <message>
            <source>{first} says “{one}”; {second} says “{other}”.</source>
            <translation>{first} nennt „{one}“, {second} nennt „{other}“.</translation>
        </message>
        <message>
            <source>{first}: {why}</source>
            <translation>{first}: {why}</translation>
        </message>
        <message>
            <source>{kind} {relation}</source>
            <translation>{kind} {relation}</translation>
        </message>
        <message>
            <source>{kind}, {relation}</source>
            <translation>{kind}, {relation}</translation>
        </message>
        <message>
            <source>{kind}?</source>
            <translation>{kind}?</translation>
        </message>
        <message>
            <source>{label} doesn’t agree with itself</source>
            <translation>{label} widerspricht sich</translation>
        </message>
        <message>
            <source>{name} {n} of {count}</source>
            <translation>{name} {n} von {count}</translation>
        </message>
        <message>
            <source>{n} paragraphs</source>
            <translation>{n} Absätze</translation>
        </message>
        <message>
            <source>{place} “{words}”</source>
            <translation>{place} „{words}“</translation>
        </message>
        <message>
            <source>{title}: {what}. Paragraph {paragraph}</source>
            <translation>{title}: {what}. Absatz {paragraph}</translation>
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation>{weekday}, {date}</translation>
        </message>
        <message>
            <source>“{words}” moved to ¶ {n}</source>
            <translation>„{words}“ nach ¶ {n} verschoben</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel what is being done</source>
            <translation>Laufende Arbeit abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>1 thing came back</source>
            <translation>1 Eintrag eingelesen</translation>
        </message>
        <message>
            <source>Exporting {name}.</source>
            <translation>{name} wird exportiert.</translation>
        </message>
        <message>
            <source>Linked {older} to {newer}.</source>
            <translation>{older} mit {newer} verknüpft.</translation>
        </message>
        <message>
            <source>Nothing is new any more.</source>
            <translation>Es ist nichts mehr neu.</translation>
        </message>
        <message>
            <source>Reading {name}.</source>
            <translation>{name} wird gelesen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unlinked {older} from {newer}.</source>
            <translation>{older} von {newer} gelöst.</translation>
        </message>
        <message>
            <source>{count} from {name}.</source>
            <translation>{count} aus {name}.</translation>
        </message>
        <message>
            <source>{name} brings nothing that is not here.</source>
            <translation>{name} bringt nichts, was hier fehlt.</translation>
        </message>
        <message>
            <source>{n} things came back</source>
            <translation>{n} Einträge eingelesen</translation>
        </message>
    </context>
</TS>
