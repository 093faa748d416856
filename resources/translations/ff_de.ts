<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About ForwardForward Explorer</source>
        <translation>Über den ForwardForward Explorer</translation>
    </message>
    <message>
        <source>See the Forward-Forward algorithm learn (Geoffrey Hinton, 2022, arXiv:2212.13345).</source>
        <translation>Der Forward-Forward-Algorithmus, beim Lernen zu sehen (Geoffrey Hinton, 2022, arXiv:2212.13345).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewähr.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Give this layer most of the room, or give it back</source>
        <translation>Dieser Schicht den meisten Platz geben, oder ihn zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Open Data Folder…</source>
        <translation>Daten&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Train on the MNIST-like files of a folder; dropping it here does the same</source>
        <translation>Mit den MNIST-artigen Dateien eines Ordners trainieren; hierher gezogen wirkt er ebenso</translation>
    </message>
    <message>
        <source>Open Data &amp;File…</source>
        <translation>Daten&amp;datei öffnen…</translation>
    </message>
    <message>
        <source>Train on a file: NumPy, a table, a zip, IDX or safetensors; dropping it here does the same</source>
        <translation>Mit einer Datei trainieren: NumPy, Tabelle, Zip, IDX oder safetensors; hierher gezogen wirkt sie ebenso</translation>
    </message>
    <message>
        <source>&amp;Built-in Digits</source>
        <translation>&amp;Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>Train on handwriting that the program generates itself</source>
        <translation>Mit Handschrift trainieren, die das Programm selbst erzeugt</translation>
    </message>
    <message>
        <source>&amp;Get Data Set…</source>
        <translation>Datensatz &amp;holen…</translation>
    </message>
    <message>
        <source>Fetch MNIST or one of its relatives from the network, or open it again</source>
        <translation>MNIST oder einen seiner Verwandten aus dem Netz holen, oder erneut öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Picture…</source>
        <translation>&amp;Bild öffnen…</translation>
    </message>
    <message>
        <source>Let the network read the digit of a photo or scan, in Draw; dropping it does the same</source>
        <translation>Das Netz die Ziffer eines Fotos oder Scans lesen lassen, unter Zeichnen; hierher gezogen wirkt es ebenso</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>&amp;Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open E&amp;xperiment File…</source>
        <translation>E&amp;xperimentdatei öffnen…</translation>
    </message>
    <message>
        <source>Go on with a run that somebody saved as one file; dropping it here does the same</source>
        <translation>Einen Lauf fortsetzen, den jemand als eine Datei gespeichert hat; hierher gezogen wirkt sie ebenso</translation>
    </message>
    <message>
        <source>Sa&amp;ve Experiment File…</source>
        <translation>Experimentdatei &amp;speichern…</translation>
    </message>
    <message>
        <source>Write the whole run, as it was kept last, as one file for others</source>
        <translation>Den ganzen Lauf, wie er zuletzt aufbewahrt wurde, für andere als eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Import Weights…</source>
        <translation>Gewichte &amp;importieren…</translation>
    </message>
    <message>
        <source>Go on with the network of a safetensors file</source>
        <translation>Mit dem Netz einer safetensors-Datei weitermachen</translation>
    </message>
    <message>
        <source>&amp;Export Weights…</source>
        <translation>Gewichte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the network as a safetensors file</source>
        <translation>Das Netz als safetensors-Datei schreiben</translation>
    </message>
    <message>
        <source>Import &amp;Samples from File…</source>
        <translation>Beispiele aus Da&amp;tei importieren…</translation>
    </message>
    <message>
        <source>Add the labelled images of a file of any kind to Own hand</source>
        <translation>Die Bilder mit Label aus einer Datei beliebiger Art in die eigene Handschrift aufnehmen</translation>
    </message>
    <message>
        <source>Import Samples from Fo&amp;lder…</source>
        <translation>Beispiele aus Ordne&amp;r importieren…</translation>
    </message>
    <message>
        <source>Add the labelled images of a folder of any kind of data to Own hand</source>
        <translation>Die Bilder mit Label aus einem Ordner beliebiger Daten in die eigene Handschrift aufnehmen</translation>
    </message>
    <message>
        <source>Export Sa&amp;mples as IDX…</source>
        <translation>Beispiele als &amp;IDX exportieren…</translation>
    </message>
    <message>
        <source>Write the samples of Own hand as the two files that MNIST consists of</source>
        <translation>Die Beispiele der eigenen Handschrift als die zwei Dateien schreiben, aus denen MNIST besteht</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; the run is kept, and the next start offers to go on with it</source>
        <translation>Das Fenster schließen; der Lauf bleibt aufbewahrt, und der nächste Start bietet an, ihn fortzusetzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step: of the settings, or of the drawing</source>
        <translation>Den letzten Schritt zurücknehmen: der Einstellungen oder der Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Noch einmal tun, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>Draw with the left mouse button</source>
        <translation>Mit der linken Maustaste zeichnen</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Radier&amp;gummi</translation>
    </message>
    <message>
        <source>A click removes a stroke, dragging cuts it; the right mouse button always does</source>
        <translation>Ein Klick entfernt einen Strich, Ziehen zerschneidet ihn; die rechte Maustaste tut das immer</translation>
    </message>
    <message>
        <source>&amp;Clear Drawing</source>
        <translation>Zeichnung &amp;löschen</translation>
    </message>
    <message>
        <source>Begin with an empty sheet; can be undone</source>
        <translation>Mit einem leeren Blatt beginnen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Copy What the Network &amp;Sees</source>
        <translation>Kopieren, was das &amp;Netz sieht</translation>
    </message>
    <message>
        <source>Copy the picture pixel by pixel as the network receives it</source>
        <translation>Das Bild Pixel für Pixel kopieren, wie das Netz es bekommt</translation>
    </message>
    <message>
        <source>Copy &amp;Drawing</source>
        <translation>&amp;Zeichnung kopieren</translation>
    </message>
    <message>
        <source>Copy the drawing as a large picture, dark on light</source>
        <translation>Die Zeichnung als großes Bild kopieren, dunkel auf hell</translation>
    </message>
    <message>
        <source>Paste P&amp;icture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Let the network read the picture in the clipboard, dark on light or light on dark</source>
        <translation>Das Netz das Bild der Zwischenablage lesen lassen, dunkel auf hell oder hell auf dunkel</translation>
    </message>
    <message>
        <source>&amp;Keep as Sample…</source>
        <translation>Als &amp;Beispiel behalten…</translation>
    </message>
    <message>
        <source>Say what the drawing is and keep it in Own hand, to train with or test on</source>
        <translation>Sagen, was die Zeichnung ist, und sie unter Eigene Hand behalten, zum Trainieren oder Testen</translation>
    </message>
    <message>
        <source>Restore &amp;Default Layout</source>
        <translation>&amp;Anfangslayout wiederherstellen</translation>
    </message>
    <message>
        <source>Bring every pane back to its first place and size</source>
        <translation>Jeden Bereich an seinen ersten Platz und in seine erste Größe bringen</translation>
    </message>
    <message>
        <source>Only &amp;Layers</source>
        <translation>Nur die &amp;Schichten</translation>
    </message>
    <message>
        <source>Hide the other panes, or bring them back</source>
        <translation>Die anderen Bereiche verbergen, oder sie zurückholen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm benutzen</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Hell oder dunkel, wie der Desktop es sagt</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>Layer &amp;1</source>
        <translation>Schicht &amp;1</translation>
    </message>
    <message>
        <source>Layer &amp;2</source>
        <translation>Schicht &amp;2</translation>
    </message>
    <message>
        <source>Layer &amp;3</source>
        <translation>Schicht &amp;3</translation>
    </message>
    <message>
        <source>Layer &amp;4</source>
        <translation>Schicht &amp;4</translation>
    </message>
    <message>
        <source>Layer &amp;5</source>
        <translation>Schicht &amp;5</translation>
    </message>
    <message>
        <source>Layer &amp;6</source>
        <translation>Schicht &amp;6</translation>
    </message>
    <message>
        <source>Layer &amp;7</source>
        <translation>Schicht &amp;7</translation>
    </message>
    <message>
        <source>Layer &amp;8</source>
        <translation>Schicht &amp;8</translation>
    </message>
    <message>
        <source>&amp;Previous Moment</source>
        <translation>&amp;Voriger Zeitpunkt</translation>
    </message>
    <message>
        <source>Show the run in every pane as it was at the kept moment before</source>
        <translation>In jedem Bereich den Lauf zeigen, wie er zum aufbewahrten Zeitpunkt davor war</translation>
    </message>
    <message>
        <source>&amp;Next Moment</source>
        <translation>&amp;Nächster Zeitpunkt</translation>
    </message>
    <message>
        <source>Show the kept moment after the one that is shown</source>
        <translation>Den aufbewahrten Zeitpunkt nach dem gezeigten zeigen</translation>
    </message>
    <message>
        <source>Pla&amp;y Moments</source>
        <translation>Zeitpunkte a&amp;bspielen</translation>
    </message>
    <message>
        <source>Show one kept moment after the other, up to now</source>
        <translation>Einen aufbewahrten Zeitpunkt nach dem anderen zeigen, bis jetzt</translation>
    </message>
    <message>
        <source>Back to N&amp;ow</source>
        <translation>Zurück zum &amp;Jetzt</translation>
    </message>
    <message>
        <source>Show the run in every pane as it is now</source>
        <translation>Den Lauf in jedem Bereich zeigen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Go On From Here</source>
        <translation>Von hier &amp;weitermachen</translation>
    </message>
    <message>
        <source>Begin a new run with the weights of the moment that is shown; the old one is kept</source>
        <translation>Einen neuen Lauf mit den Gewichten des gezeigten Zeitpunkts beginnen; der alte bleibt aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start or pause training</source>
        <translation>Training starten oder anhalten</translation>
    </message>
    <message>
        <source>One &amp;Batch</source>
        <translation>Ein &amp;Batch</translation>
    </message>
    <message>
        <source>Train one batch, then pause</source>
        <translation>Einen Batch trainieren, dann anhalten</translation>
    </message>
    <message>
        <source>One &amp;Epoch</source>
        <translation>Eine &amp;Epoche</translation>
    </message>
    <message>
        <source>Train to the end of the epoch and test, then pause</source>
        <translation>Bis zum Ende der Epoche trainieren und testen, dann anhalten</translation>
    </message>
    <message>
        <source>&amp;Reset to the Same Weights</source>
        <translation>Auf &amp;dieselben Gewichte zurücksetzen</translation>
    </message>
    <message>
        <source>Begin again, to watch the same run once more; what was learnt is kept as a run</source>
        <translation>Von vorn beginnen, um denselben Lauf noch einmal zu sehen; was gelernt wurde, bleibt als Lauf erhalten</translation>
    </message>
    <message>
        <source>Reset with a &amp;New Seed</source>
        <translation>Mit &amp;neuem Startwert zurücksetzen</translation>
    </message>
    <message>
        <source>Begin with other weights and another data order; what was learnt is kept as a run</source>
        <translation>Mit anderen Gewichten und anderer Reihenfolge der Daten beginnen; was gelernt wurde, bleibt als Lauf erhalten</translation>
    </message>
    <message>
        <source>&amp;Go Back to the Run Before</source>
        <translation>Zum Lauf da&amp;vor zurückkehren</translation>
    </message>
    <message>
        <source>Go on with the run that was left last, where it was left</source>
        <translation>Mit dem zuletzt verlassenen Lauf weitermachen, wo er verlassen wurde</translation>
    </message>
    <message>
        <source>S&amp;upervised</source>
        <translation>Ü&amp;berwacht</translation>
    </message>
    <message>
        <source>Negatives are images with a wrong label; choosing this starts a new run</source>
        <translation>Negative sind Bilder mit falschem Label; diese Wahl startet einen neuen Lauf</translation>
    </message>
    <message>
        <source>U&amp;nsupervised</source>
        <translation>&amp;Unüberwacht</translation>
    </message>
    <message>
        <source>Negatives are two images joined along a mask; choosing this starts a new run</source>
        <translation>Negative sind zwei entlang einer Maske verbundene Bilder; diese Wahl startet einen neuen Lauf</translation>
    </message>
    <message>
        <source>&amp;Top-down</source>
        <translation>&amp;Top-down</translation>
    </message>
    <message>
        <source>Layers listen to those above and below, the label stands at the top; choosing this starts a new run</source>
        <translation>Schichten hören auf die über und unter ihnen, das Label steht oben; diese Wahl startet einen neuen Lauf</translation>
    </message>
    <message>
        <source>Every layer scores the classes by itself, without negatives; choosing this starts a new run</source>
        <translation>Jede Schicht bewertet die Klassen für sich, ohne Negative; diese Wahl startet einen neuen Lauf</translation>
    </message>
    <message>
        <source>S&amp;CFF</source>
        <translation>S&amp;CFF</translation>
    </message>
    <message>
        <source>An image with itself is positive, with another one negative; choosing this starts a new run</source>
        <translation>Ein Bild mit sich selbst ist positiv, mit einem anderen negativ; diese Wahl startet einen neuen Lauf</translation>
    </message>
    <message>
        <source>Bac&amp;kprop</source>
        <translation>Bac&amp;kprop</translation>
    </message>
    <message>
        <source>The usual way, for comparison: the error at the top is sent back through all layers; choosing this starts a new run</source>
        <translation>Der übliche Weg, zum Vergleich: der Fehler oben wird durch alle Schichten zurückgeschickt; diese Wahl startet einen neuen Lauf</translation>
    </message>
    <message>
        <source>E&amp;valuate Now</source>
        <translation>&amp;Jetzt auswerten</translation>
    </message>
    <message>
        <source>Classify all test images and add the error to the history</source>
        <translation>Alle Testbilder klassifizieren und den Fehler in den Verlauf aufnehmen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Test Image</source>
        <translation>Nä&amp;chstes Testbild</translation>
    </message>
    <message>
        <source>Let the network classify the next image that it was not trained on, in Draw</source>
        <translation>Das Netz das nächste Bild klassifizieren lassen, mit dem es nicht trainiert wurde, unter Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every action and its key, searchable</source>
        <translation>Jede Aktion und ihre Taste, durchsuchbar</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>Auf etwas klicken, um es erklärt zu bekommen</translation>
    </message>
    <message>
        <source>&amp;About ForwardForward Explorer</source>
        <translation>&amp;Über den ForwardForward Explorer</translation>
    </message>
    <message>
        <source>Version, licence, and what computes here</source>
        <translation>Version, Lizenz, und was hier rechnet</translation>
    </message>
    <message>
        <source>Go on with a run that was kept, or follow one that another program trains; dropping its folder here does the same</source>
        <translation>Einen aufbewahrten Lauf fortsetzen, oder einem folgen, den ein anderes Programm trainiert; seinen Ordner hierher zu ziehen wirkt ebenso</translation>
    </message>
    <message>
        <source>&amp;Train It On Here</source>
        <translation>Hier weiter&amp;trainieren</translation>
    </message>
    <message>
        <source>Go on with the run that was followed, once its own program has ended</source>
        <translation>Mit dem Lauf weitermachen, dem gefolgt wurde, sobald sein eigenes Programm beendet ist</translation>
    </message>
    <message>
        <source>Race Against &amp;Backprop</source>
        <translation>Wettlauf gegen &amp;Backprop</translation>
    </message>
    <message>
        <source>Train a twin by backprop in turn with this run, from the start: the same images in the same order, the same sizes and first weights</source>
        <translation>Einen Zwilling mit Backprop im Wechsel mit diesem Lauf trainieren, von Anfang an: dieselben Bilder in derselben Reihenfolge, dieselben Größen und ersten Gewichte</translation>
    </message>
    <message>
        <source>Race Against Selected &amp;Run</source>
        <translation>Wettlauf gegen gewählten &amp;Lauf</translation>
    </message>
    <message>
        <source>Train with the settings of the run that is selected in Runs in turn with this run, from the same first weights</source>
        <translation>Mit den Einstellungen des unter Läufe gewählten Laufs im Wechsel mit diesem Lauf trainieren, von denselben ersten Gewichten aus</translation>
    </message>
    <message>
        <source>&amp;End Race</source>
        <translation>Wettlauf b&amp;eenden</translation>
    </message>
    <message>
        <source>Stop the second run and say how the two compare; this run goes on</source>
        <translation>Den zweiten Lauf anhalten und sagen, wie sich beide vergleichen; dieser Lauf geht weiter</translation>
    </message>
    <message>
        <source>Save Selec&amp;ted Run as Experiment File…</source>
        <translation>&amp;Gewählten Lauf als Experimentdatei speichern…</translation>
    </message>
    <message>
        <source>Write the run that is selected in Runs as one file for others</source>
        <translation>Den unter Läufe gewählten Lauf für andere als eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Compare With Selected Run</source>
        <translation>Mit gewähltem Lauf &amp;vergleichen</translation>
    </message>
    <message>
        <source>Pin the run that is selected in Runs, and show its answer to the drawing and its histograms beside those of this run</source>
        <translation>Den unter Läufe gewählten Lauf anheften und seine Antwort auf die Zeichnung und seine Histogramme neben denen dieses Laufs zeigen</translation>
    </message>
    <message>
        <source>Export Fig&amp;ure…</source>
        <translation>&amp;Abbildung exportieren …</translation>
    </message>
    <message>
        <source>Write what the pane shows that had the focus last as PNG, SVG, PDF or, in numbers, CSV</source>
        <translation>Schreibt, was der zuletzt benutzte Bereich zeigt, als PNG, SVG, PDF oder, in Zahlen, als CSV</translation>
    </message>
    <message>
        <source>Export Ever&amp;ything…</source>
        <translation>Alles e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write every figure, all numbers, the settings and the weights into a new folder</source>
        <translation>Schreibt jede Abbildung, alle Zahlen, die Einstellungen und die Gewichte in einen neuen Ordner</translation>
    </message>
    <message>
        <source>Copy Fi&amp;gure</source>
        <translation>Abbildun&amp;g kopieren</translation>
    </message>
    <message>
        <source>Copy what the pane shows that had the focus last, as a picture for papers and slides</source>
        <translation>Kopiert, was der zuletzt benutzte Bereich zeigt, als Bild für Aufsätze und Folien</translation>
    </message>
    <message>
        <source>Copy &amp;Numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy what the pane shows that had the focus last, as a spreadsheet pastes it</source>
        <translation>Kopiert, was der zuletzt benutzte Bereich zeigt, wie eine Tabellenkalkulation es einfügt</translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Read what the pane shows that had the focus last as text, in rows and columns</source>
        <translation>Zeigt als Text, in Zeilen und Spalten, was der zuletzt benutzte Bereich zeigt</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Eight cards beside the window&apos;s own parts, from the data to the past</source>
        <translation>Acht Karten neben den Teilen des Fensters selbst, von den Daten bis zur Vergangenheit</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>What the words mean, with the paper&apos;s formulas and the numbers of this run; F1 explains what is under the pointer or has the focus</source>
        <translation>Was die Wörter bedeuten, mit den Formeln des Artikels und den Zahlen dieses Laufs; F1 erklärt, was unter dem Zeiger liegt oder den Fokus hat</translation>
    </message>
    <message>
        <source>Slow &amp;Walk</source>
        <translation>Langsamer &amp;Gang</translation>
    </message>
    <message>
        <source>Take one batch through the stages of Forward-Forward, with words and its numbers</source>
        <translation>Einen Batch durch die Stufen von Forward-Forward führen, mit Worten und seinen Zahlen</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>&amp;Vorführung</translation>
    </message>
    <message>
        <source>Layers and Draw alone on the whole screen, in large letters; Esc ends it</source>
        <translation>Nur „Schichten“ und „Zeichnen“ auf dem ganzen Bildschirm, in großer Schrift; Esc beendet es</translation>
    </message>
    <message>
        <source>Make Colours Gre&amp;y</source>
        <translation>Farben &amp;grau machen</translation>
    </message>
    <message>
        <source>Train on the data in grey, whatever colours they have; data that are there are loaded again</source>
        <translation>Mit den Daten in Grau trainieren, welche Farben sie auch haben; vorhandene Daten werden neu geladen</translation>
    </message>
    <message>
        <source>&amp;Best Moment</source>
        <translation>&amp;Bester Zeitpunkt</translation>
    </message>
    <message>
        <source>Show the kept moment at which the error on held-out images was lowest</source>
        <translation>Den aufbewahrten Zeitpunkt zeigen, zu dem der Fehler auf zurückgehaltenen Bildern am niedrigsten war</translation>
    </message>
    <message>
        <source>C&amp;hannel Groups</source>
        <translation>&amp;Kanalgruppen</translation>
    </message>
    <message>
        <source>The channels of every layer compete in groups, one for each class; choosing this starts a new run</source>
        <translation>Die Kanäle jeder Schicht treten in Gruppen gegeneinander an, eine für jede Klasse; diese Wahl beginnt einen neuen Lauf</translation>
    </message>
    <message>
        <source>&amp;Local Classifiers</source>
        <translation>&amp;Lokale Klassifikatoren</translation>
    </message>
</context>
<context>
    <name>AugmentationWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>half of them mirrored</source>
        <translation>die Hälfte gespiegelt</translation>
    </message>
    <message>
        <source>scaled by up to %1</source>
        <translation>um bis zu %1 skaliert</translation>
    </message>
    <message>
        <source>sheared by up to %1</source>
        <translation>um bis zu %1 geschert</translation>
    </message>
    <message>
        <source>rotated by up to %1°</source>
        <translation>um bis zu %1° gedreht</translation>
    </message>
    <message>
        <source>elastic %1 px</source>
        <translation>elastisch %1 px</translation>
    </message>
    <message>
        <source>a square of %1 px cut out</source>
        <translation>ein Quadrat von %1 px geleert</translation>
    </message>
    <message>
        <source>Not deformed: the strength has come to 0.</source>
        <translation>Nicht verformt: Die Stärke ist bei 0.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>At %1 of full strength: %2.</source>
        <translation>Mit %1 der vollen Stärke: %2.</translation>
    </message>
    <message>
        <source>At full strength: %1.</source>
        <translation>Mit voller Stärke: %1.</translation>
    </message>
    <message>
        <source>Shifted by up to %1 px.</source>
        <translation>Um bis zu %1 px verschoben.</translation>
    </message>
</context>
<context>
    <name>BestMark</name>
    <message>
        <source>best moment</source>
        <translation>bester Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>BinSamples</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>wahres Label</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>anderes Label</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>37 of 1,000, true label</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Sie werden gesucht …</translation>
    </message>
    <message>
        <source>No positives lie here.</source>
        <translation>Hier liegen keine positiven.</translation>
    </message>
    <message>
        <source>No negatives lie here.</source>
        <translation>Hier liegen keine negativen.</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
    <message>
        <source>%1→%2</source>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>goodness, and what it is of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 Its %2. Click to look at it.</source>
        <comment>Image of a 7. Its goodness 1.02 per unit.</comment>
        <translation>%1 %2. Anklicken, um es anzusehen.</translation>
    </message>
</context>
<context>
    <name>BoardFigure</name>
    <message>
        <source>Ten drawings and their answers</source>
        <translation>Zehn Zeichnungen und ihre Antworten</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <translation>%1; verglichen mit %2</translation>
    </message>
    <message>
        <source>answer of the compared run</source>
        <translation>Antwort des Laufs im Vergleich</translation>
    </message>
    <message>
        <source>in words, compared run</source>
        <translation>in Worten, Lauf im Vergleich</translation>
    </message>
</context>
<context>
    <name>BuiltInWeights</name>
    <message>
        <source>weights trained on MNIST</source>
        <translation>mit MNIST trainierten Gewichten</translation>
    </message>
</context>
<context>
    <name>DrawFigures</name>
    <message>
        <source>Answered by %1</source>
        <translation>Beantwortet von %1</translation>
    </message>
    <message>
        <source>%1 (no vote)</source>
        <translation>%1 (ohne Stimme)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 by label and layer</source>
        <translation>%1 nach Label und Schicht</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Readout&apos;s probabilities</source>
        <translation>Wahrscheinlichkeiten des Readouts</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>probability (%)</source>
        <translation>Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1 of the drawing by layer</source>
        <translation>%1 der Zeichnung nach Schicht</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>Schwelle θ</translation>
    </message>
    <message>
        <source>The drawing, and what the network sees</source>
        <translation>Die Zeichnung, und was das Netz sieht</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 ist volle Tinte</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
</context>
<context>
    <name>Dream</name>
    <message>
        <source>Its goodness as %1 is %2 per unit above that with other labels; it began with %3.</source>
        <translation>Seine Güte als %1 liegt um %2 je Einheit über der mit anderen Labels; am Anfang waren es %3.</translation>
    </message>
    <message>
        <source>The readout takes it for %1 with a probability of %2 %; it began with %3 %.</source>
        <translation>Der Readout hält es mit einer Wahrscheinlichkeit von %2 % für %1; am Anfang waren es %3 %.</translation>
    </message>
    <message>
        <source>%2 (%1 %) and %4 (%3 %).</source>
        <translation>%2 (%1 %) und %4 (%3 %).</translation>
    </message>
    <message>
        <source>%1 Its goodness as %2 is %3 per unit above that with other labels, as %4 it is %5.</source>
        <translation>%1 Seine Güte als %2 liegt um %3 je Einheit über der mit anderen Labels, als %4 sind es %5.</translation>
    </message>
    <message>
        <source>%1 The readout takes it for %2 with a probability of %3 %, for %4 with %5 %.</source>
        <translation>%1 Der Readout hält es mit einer Wahrscheinlichkeit von %3 % für %2, mit %5 % für %4.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>What drives unit %1 of layer %2 the most</source>
        <translation>Was Einheit %1 von Schicht %2 am stärksten antreibt</translation>
    </message>
    <message>
        <source>The image that has the highest goodness when it is paired with itself</source>
        <translation>Das Bild, das mit sich selbst gepaart die höchste Güte hat</translation>
    </message>
    <message>
        <source>The image that has the highest goodness</source>
        <translation>Das Bild mit der höchsten Güte</translation>
    </message>
    <message>
        <source>What the network takes for each label the most</source>
        <translation>Was das Netz am ehesten für jedes Label hält</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It drives the unit by %1; it began with %2.</source>
        <translation>Es treibt die Einheit mit %1 an; am Anfang waren es %2.</translation>
    </message>
    <message>
        <source>Its goodness is %1 per unit; it began with %2.</source>
        <translation>Seine Güte ist %1 je Einheit; am Anfang waren es %2.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Column of a paper, 89 mm</source>
        <translation>Spalte eines Aufsatzes, 89 mm</translation>
    </message>
    <message>
        <source>Page of a paper, 183 mm</source>
        <translation>Seite eines Aufsatzes, 183 mm</translation>
    </message>
    <message>
        <source>Slide, 16 by 9</source>
        <translation>Folie, 16 zu 9</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Vector graphics</source>
        <translation>Vektorgrafik</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The name %1 does not say as what the figure is to be written: one of %2 is expected at its end.</source>
        <translation>Der Name %1 sagt nicht, als was die Abbildung geschrieben werden soll: Erwartet wird am Ende eines von %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: there are numbers alone, which a .csv file takes.</source>
        <translation>%1 kann nicht geschrieben werden: Es gibt nur Zahlen, die in eine .csv-Datei passen.</translation>
    </message>
    <message>
        <source>%1, seed %2, after %3 epochs (%4 batches)</source>
        <translation>%1, Startwert %2, nach %3 Epochen (%4 Batches)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>data; run</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1; each row is shaded from its least to its most</source>
        <translation>%1; jede Zeile ist von ihrem kleinsten zu ihrem größten Wert getönt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Experiments (*.ffx)</source>
        <translation>Experimente (*.ffx)</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Open Data Folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open Data File</source>
        <translation>Datendatei öffnen</translation>
    </message>
    <message>
        <source>Data (*.npz *.npy *.csv *.zip *.gz *.idx *ubyte *.safetensors)</source>
        <translation>Daten (*.npz *.npy *.csv *.zip *.gz *.idx *ubyte *.safetensors)</translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open Experiment File</source>
        <translation>Experimentdatei öffnen</translation>
    </message>
    <message>
        <source>Save Experiment File</source>
        <translation>Experimentdatei speichern</translation>
    </message>
    <message>
        <source>Import Weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Export Weights</source>
        <translation>Gewichte exportieren</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Import Samples from File</source>
        <translation>Beispiele aus Datei importieren</translation>
    </message>
    <message>
        <source>Import Samples from Folder</source>
        <translation>Beispiele aus Ordner importieren</translation>
    </message>
    <message>
        <source>Export Samples as IDX to Folder</source>
        <translation>Beispiele als IDX in Ordner exportieren</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Export Everything to a New Folder In</source>
        <translation>Alles in einen neuen Ordner exportieren, in</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.npz)</source>
        <translation>Gewichte (*.safetensors *.npz)</translation>
    </message>
    <message>
        <source>%1 was written by another program. This is how its numbers are understood:</source>
        <translation>%1 stammt von einem anderen Programm. So werden seine Zahlen verstanden:</translation>
    </message>
    <message>
        <source>Layers here see only the direction of what lies below them, so that the answers are not those of the other program. A new run begins with these weights, with the settings that there are.</source>
        <translation>Schichten sehen hier nur die Richtung dessen, was unter ihnen liegt; die Antworten sind also nicht die des anderen Programms. Mit diesen Gewichten und den jetzigen Einstellungen beginnt ein neuer Lauf.</translation>
    </message>
    <message>
        <source>Take Them</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>GradientFigures</name>
    <message>
        <source>Gradient of the loss of layer %1, checked</source>
        <translation>Gradient des Verlusts von Schicht %1, geprüft</translation>
    </message>
    <message>
        <source>layer of the weight</source>
        <translation>Schicht des Gewichts</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>where the two agree</source>
        <translation>wo beide übereinstimmen</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>Gewichte von Schicht %1</translation>
    </message>
</context>
<context>
    <name>GradientWords</name>
    <message>
        <source>closed form: as the layer learns</source>
        <translation>geschlossene Form: so lernt die Schicht</translation>
    </message>
    <message>
        <source>numeric: (L(w + h) − L(w − h)) / 2h</source>
        <translation>numerisch: (L(w + h) − L(w − h)) / 2h</translation>
    </message>
    <message>
        <source>Layer %1, unit %2, input %3
closed form %4
numeric %5</source>
        <translation>Schicht %1, Einheit %2, Eingang %3
geschlossene Form %4
numerisch %5</translation>
    </message>
    <message>
        <source>No weight of this layer has a gradient for this sample: the layer is silent, or as sure as numbers can say.</source>
        <translation>Kein Gewicht dieser Schicht hat für dieses Beispiel einen Gradienten: Die Schicht schweigt oder ist so sicher, wie Zahlen es ausdrücken können.</translation>
    </message>
    <message>
        <source>%1 of %2 weights tried …</source>
        <translation>%1 von %2 Gewichten versucht …</translation>
    </message>
    <message>
        <source>dL/dw of %1 of %2 weights: closed form and numeric differ by at most %3 of the steepest.</source>
        <translation>dL/dw von %1 der %2 Gewichte: Geschlossene Form und numerischer Wert weichen um höchstens %3 des steilsten voneinander ab.</translation>
    </message>
    <message>
        <source>Loss L = %1</source>
        <translation>Verlust L = %1</translation>
    </message>
    <message>
        <source>Positive: %1
Negative: %2</source>
        <translation>Positiv: %1
Negativ: %2</translation>
    </message>
    <message>
        <source>Below layer 1 there is only the image.</source>
        <translation>Unter Schicht 1 ist nur das Bild.</translation>
    </message>
    <message>
        <source>Squares: the same loss also moves the weights of layer %1, by slopes up to %2. Backpropagation passes them down.</source>
        <translation>Quadrate: Derselbe Verlust bewegt auch die Gewichte von Schicht %1, mit Steigungen bis %2. Backpropagation gibt sie nach unten weiter.</translation>
    </message>
    <message>
        <source>Squares: a weight of layer %1 would change this loss too, by slopes up to %2. Backpropagation would pass them down; here nothing flows to the layer below.</source>
        <translation>Quadrate: Auch ein Gewicht von Schicht %1 würde diesen Verlust ändern, mit Steigungen bis %2. Backpropagation gäbe sie nach unten weiter; hier fließt nichts zur Schicht darunter.</translation>
    </message>
    <message>
        <source>%1, p&#xa0;=&#xa0;%2</source>
        <comment>goodness 1.42 per unit</comment>
        <translation>%1, p&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 They are next to nothing: of this sample the layer is sure by now.</source>
        <translation>%1 Sie sind so gut wie nichts: Dieses Beispiels ist sich die Schicht inzwischen sicher.</translation>
    </message>
</context>
<context>
    <name>GreyPicture</name>
    <message>
        <source>its %1 x %2 pixels are too many.</source>
        <translation>seine %1 x %2 Pixel sind zu viele.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>HistoryAxes</name>
    <message>
        <source>Over &amp;epochs</source>
        <translation>Über &amp;Epochen</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Over &amp;samples seen</source>
        <translation>Über gesehene &amp;Beispiele</translation>
    </message>
    <message>
        <source>Over samples</source>
        <translation>Über Beispiele</translation>
    </message>
    <message>
        <source>training samples seen</source>
        <translation>gesehene Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Over seconds &amp;trained</source>
        <translation>Über Sekunden des &amp;Trainings</translation>
    </message>
    <message>
        <source>Over seconds</source>
        <translation>Über Sekunden</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden des Trainings</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>separation, %1</source>
        <translation>Trennung, %1</translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation>Verlust, %1</translation>
    </message>
    <message>
        <source>test error by readout</source>
        <translation>Testfehler nach Readout</translation>
    </message>
    <message>
        <source>test error by %1</source>
        <translation>Testfehler nach %1</translation>
    </message>
    <message>
        <source>test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>separation (AUROC)</source>
        <translation>Trennung (AUROC)</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>Verlust (nats)</translation>
    </message>
    <message>
        <source>moment shown</source>
        <translation>gezeigter Zeitpunkt</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>training samples seen</source>
        <translation>gesehene Trainingsbeispiele</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>lower test error</source>
        <translation>kleinerer Testfehler</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Test error and learning of the layers</source>
        <translation>Testfehler und Lernen der Schichten</translation>
    </message>
    <message>
        <source>lowest error on held-out images</source>
        <translation>niedrigster Fehler auf zurückgehaltenen Bildern</translation>
    </message>
</context>
<context>
    <name>HttpAnswer</name>
    <message>
        <source>expected the file, found the answer %1 (%2)</source>
        <translation>erwartet wurde die Datei, gekommen ist die Antwort %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Iterations</name>
    <message>
        <source>Voting layers</source>
        <translation>Abstimmende Schichten</translation>
    </message>
    <message>
        <source>the goodness of the voting layers</source>
        <translation>die Güte der abstimmenden Schichten</translation>
    </message>
    <message>
        <source>the goodness of layer %1</source>
        <translation>die Güte von Schicht %1</translation>
    </message>
    <message>
        <source>With %1 clamped, %2 is %3 per unit in iterations %4 to %5.</source>
        <translation>Mit festgehaltenem Label %1 beträgt %2 in den Iterationen %4 bis %5 je Einheit %3.</translation>
    </message>
    <message>
        <source>That is the answer; %1 comes next with %2.</source>
        <translation>Das ist die Antwort; danach kommt %1 mit %2.</translation>
    </message>
    <message>
        <source>The network takes it for %1, with which it is %2.</source>
        <translation>Das Netz hält es für %1, womit sie %2 beträgt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>IterationsFigures</name>
    <message>
        <source>Goodness over the iterations</source>
        <translation>Güte über die Iterationen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>goodness per unit</source>
        <translation>Güte pro Einheit</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>andere Labels</translation>
    </message>
    <message>
        <source>%1, the answer</source>
        <translation>%1, die Antwort</translation>
    </message>
    <message>
        <source>%1, clamped and the answer</source>
        <translation>%1, festgehalten und die Antwort</translation>
    </message>
    <message>
        <source>%1, clamped</source>
        <translation>%1, festgehalten</translation>
    </message>
    <message>
        <source>iterations that decide</source>
        <translation>Iterationen, die entscheiden</translation>
    </message>
    <message>
        <source>Activities over the iterations</source>
        <translation>Aktivitäten über die Iterationen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>255 is four times the root mean square or more</source>
        <translation>255 ist das Vierfache des quadratischen Mittels oder mehr</translation>
    </message>
</context>
<context>
    <name>LayerFigures</name>
    <message>
        <source>positive, %1</source>
        <translation>positiv, %1</translation>
    </message>
    <message>
        <source>negative, %1</source>
        <translation>negativ, %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>theta = 1.00</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>Schwelle θ</translation>
    </message>
    <message>
        <source>threshold of negatives θ⁻</source>
        <translation>Schwelle der Negatives θ⁻</translation>
    </message>
    <message>
        <source>%1 (%2 → %3), separation %4</source>
        <translation>%1 (%2 → %3), Trennung %4</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>share of samples</source>
        <translation>Anteil der Beispiele</translation>
    </message>
    <message>
        <source>Histograms of %1 by layer</source>
        <translation>Histogramme nach Schicht: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>share of positives</source>
        <translation>Anteil der Positives</translation>
    </message>
    <message>
        <source>share of negatives</source>
        <translation>Anteil der Negatives</translation>
    </message>
    <message>
        <source>Layers in numbers</source>
        <translation>Schichten in Zahlen</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>mean of positives</source>
        <translation>Mittel der Positives</translation>
    </message>
    <message>
        <source>mean of negatives</source>
        <translation>Mittel der Negatives</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>tote Einheiten</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Receptive fields of the first layer</source>
        <translation>Rezeptive Felder der ersten Schicht</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>128 is a weight of zero</source>
        <translation>128 ist ein Gewicht von null</translation>
    </message>
    <message>
        <source>Weights from the image to one unit each: white excites, black inhibits</source>
        <translation>Gewichte vom Bild zu je einer Einheit: Weiß erregt, Schwarz hemmt</translation>
    </message>
    <message>
        <source>%1; followed sample: positive %2, negative %3</source>
        <translation>%1; verfolgtes Beispiel: positiv %2, negativ %3</translation>
    </message>
    <message>
        <source>followed positive</source>
        <translation>verfolgtes positives</translation>
    </message>
    <message>
        <source>followed negative</source>
        <translation>verfolgtes negatives</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Histograms of %1 over time</source>
        <translation>Histogramme im Lauf der Zeit: %1</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
</context>
<context>
    <name>LayerNotice</name>
    <message>
        <source>Untrained: the two shapes lie on top of each other. Training parts them.</source>
        <translation>Untrainiert: die beiden Formen liegen aufeinander. Training trennt sie.</translation>
    </message>
    <message>
        <source>The layers rest: only the readout goes on to learn.</source>
        <translation>Die Schichten ruhen: nur der Readout lernt weiter.</translation>
    </message>
    <message>
        <source>Drag the dashed line to move the threshold. %1</source>
        <translation>An der gestrichelten Linie ziehen, um die Schwelle zu verschieben. %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Backprop&apos;s layers have no goodness of their own to show: they learn from the error at the top, which is sent back through all of them. See the test error in History.</source>
        <translation>Die Schichten von Backprop haben keine eigene Güte zu zeigen: sie lernen aus dem Fehler oben, der durch sie alle zurückgeschickt wird. Der Testfehler steht im Verlauf.</translation>
    </message>
    <message>
        <source>separation %1 ▬</source>
        <translation>Trennung %1 ▬</translation>
    </message>
    <message>
        <source>separation %1 ▲</source>
        <translation>Trennung %1 ▲</translation>
    </message>
    <message>
        <source>separation %1 ▼</source>
        <translation>Trennung %1 ▼</translation>
    </message>
    <message>
        <source>separation %1</source>
        <translation>Trennung %1</translation>
    </message>
    <message>
        <source>Click a bar to see the samples behind it, double-click a layer to enlarge it.</source>
        <translation>Ein Klick auf einen Balken zeigt die Beispiele dahinter, ein Doppelklick vergrößert eine Schicht.</translation>
    </message>
    <message>
        <source>%1 measures something else</source>
        <translation>%1 misst etwas anderes</translation>
    </message>
    <message>
        <source>%1: no histograms were kept</source>
        <translation>%1: keine Histogramme aufbewahrt</translation>
    </message>
    <message>
        <source>Click or drag to show the kept moment that is nearest. Arrow keys: one moment; End or Esc: now.</source>
        <translation>Klicken oder Ziehen zeigt den nächsten behaltenen Moment. Pfeiltasten: ein Moment; Ende oder Esc: jetzt.</translation>
    </message>
</context>
<context>
    <name>LayersMenu</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scales, and what else is shown</source>
        <translation>Skalen, und was noch gezeigt wird</translation>
    </message>
    <message>
        <source>Same scale for all layers</source>
        <translation>Gleiche Skala für alle Schichten</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Over the time of the run</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Wonach die erste Schicht sucht</translation>
    </message>
</context>
<context>
    <name>MapFigures</name>
    <message>
        <source>Test images as layer %1 sees them</source>
        <translation>Testbilder, wie Schicht %1 sie sieht</translation>
    </message>
    <message>
        <source>test image</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>Chosen on the map of layer %1</source>
        <translation>Auf der Karte von Schicht %1 gewählt</translation>
    </message>
    <message>
        <source>%1; the first %2</source>
        <translation>%1; die ersten %2</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>20 of class 4</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of others</source>
        <translation>%1 von anderen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>test image %1</source>
        <translation>Testbild %1</translation>
    </message>
    <message>
        <source>%1: test image %2</source>
        <translation>%1: Testbild %2</translation>
    </message>
</context>
<context>
    <name>MaskControls</name>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>MaskFigures</name>
    <message>
        <source>Masks that were tried, and their hybrids</source>
        <translation>Masken, die probiert wurden, und ihre Hybride</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>first image</source>
        <translation>erstes Bild</translation>
    </message>
    <message>
        <source>second image</source>
        <translation>zweites Bild</translation>
    </message>
    <message>
        <source>share of the first image</source>
        <translation>Anteil des ersten Bildes</translation>
    </message>
    <message>
        <source>Masks: white where the first image shows through</source>
        <translation>Masken: weiß, wo das erste Bild durchscheint</translation>
    </message>
    <message>
        <source>First images</source>
        <translation>Erste Bilder</translation>
    </message>
    <message>
        <source>Second images</source>
        <translation>Zweite Bilder</translation>
    </message>
    <message>
        <source>Hybrids</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Hybrids as layers see them</source>
        <translation>Hybride, wie Schichten sie sehen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>mean of images</source>
        <translation>Mittel der Bilder</translation>
    </message>
    <message>
        <source>mean of hybrids</source>
        <translation>Mittel der Hybride</translation>
    </message>
    <message>
        <source>Histograms of %1 of images and hybrids</source>
        <translation>Histogramme: %1 von Bildern und Hybriden</translation>
    </message>
</context>
<context>
    <name>MaskWords</name>
    <message>
        <source>Masks and hybrids, but no histograms: layers of this mode have no goodness.</source>
        <translation>Masken und Hybride, aber keine Histogramme: Schichten dieses Modus haben keine Güte.</translation>
    </message>
    <message>
        <source>Judging hybrids: %1 %</source>
        <translation>Hybride werden beurteilt: %1 %</translation>
    </message>
    <message>
        <source>%1 test images and as many hybrids, epoch %2</source>
        <translation>%1 Testbilder und ebenso viele Hybride, Epoche %2</translation>
    </message>
    <message>
        <source>The first image gives %1 % of a hybrid, ±%2 % from mask to mask.</source>
        <translation>Das erste Bild macht %1 % eines Hybrids aus, ±%2 % von Maske zu Maske.</translation>
    </message>
    <message>
        <source>Patches are %1 pixels wide.</source>
        <translation>Flecken sind %1 Pixel breit.</translation>
    </message>
    <message>
        <source>No mask has any edge.</source>
        <translation>Keine Maske hat einen Rand.</translation>
    </message>
    <message>
        <source>masks blurred %1 times, give or take %2, cut at %3, seed %4</source>
        <translation>Masken %1-mal weichgezeichnet, mehr oder weniger %2, abgeschnitten bei %3, Startwert %4</translation>
    </message>
    <message>
        <source>%1. An experiment: this mode does not learn from hybrids.</source>
        <translation>%1. Ein Versuch: dieser Modus lernt nicht aus Hybriden.</translation>
    </message>
    <message>
        <source>Another program trains this run: its settings are changed there.</source>
        <translation>Ein anderes Programm trainiert diesen Lauf: seine Einstellungen werden dort geändert.</translation>
    </message>
    <message>
        <source>%1 Choose Unsupervised to learn from them.</source>
        <translation>%1 Wählen Sie Unüberwacht, um aus ihnen zu lernen.</translation>
    </message>
    <message>
        <source>These masks are in force already.</source>
        <translation>Diese Masken gelten schon.</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1 %2</source>
        <comment>goodness, per unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>goodness, 1.25, per unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>MistakesFigures</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Confusion of classes</source>
        <translation>Verwechslungen der Klassen</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 ist volle Farbe</translation>
    </message>
</context>
<context>
    <name>NegativeWords</name>
    <message>
        <source>Image of %1, as it is.</source>
        <translation>Bild von %1, wie es ist.</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>wahres Label</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>falsches Label</translation>
    </message>
    <message>
        <source>Image of %1 carrying its true label.</source>
        <translation>Bild von %1 mit seinem wahren Label.</translation>
    </message>
    <message>
        <source>Image of %1 carrying label %2.</source>
        <translation>Bild von %1 mit dem Label %2.</translation>
    </message>
    <message>
        <source>true label at the top</source>
        <translation>wahres Label oben</translation>
    </message>
    <message>
        <source>wrong label at the top</source>
        <translation>falsches Label oben</translation>
    </message>
    <message>
        <source>Image of %1, its true label at the top of the network.</source>
        <translation>Bild von %1, sein wahres Label oben am Netz.</translation>
    </message>
    <message>
        <source>Image of %1, label %2 at the top of the network.</source>
        <translation>Bild von %1, Label %2 oben am Netz.</translation>
    </message>
    <message>
        <source>real images</source>
        <translation>echte Bilder</translation>
    </message>
    <message>
        <source>hybrids of two images</source>
        <translation>Hybride aus zwei Bildern</translation>
    </message>
    <message>
        <source>Hybrid of %1 and %2.</source>
        <translation>Hybrid aus %1 und %2.</translation>
    </message>
    <message>
        <source>paired with themselves</source>
        <translation>mit sich selbst gepaart</translation>
    </message>
    <message>
        <source>pairs of two images</source>
        <translation>Paare aus zwei Bildern</translation>
    </message>
    <message>
        <source>Image of %1, paired with itself.</source>
        <translation>Bild von %1, mit sich selbst gepaart.</translation>
    </message>
    <message>
        <source>Image of %1 paired with %2.</source>
        <translation>Bild von %1, gepaart mit %2.</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>likeliest wrong class</source>
        <translation>wahrscheinlichste falsche Klasse</translation>
    </message>
    <message>
        <source>Image of %1, judged for its own class.</source>
        <translation>Bild von %1, für seine eigene Klasse beurteilt.</translation>
    </message>
    <message>
        <source>Image of %1, judged for %2, the likeliest wrong class.</source>
        <translation>Bild von %1, beurteilt für %2, die wahrscheinlichste falsche Klasse.</translation>
    </message>
    <message>
        <source>Backprop has no negatives: it learns from its errors.</source>
        <translation>Backprop hat keine Negative: es lernt aus seinen Fehlern.</translation>
    </message>
</context>
<context>
    <name>OwnFigure</name>
    <message>
        <source>Samples of my own hand</source>
        <translation>Beispiele von eigener Hand</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>The latest %1 of %2</source>
        <translation>Die letzten %1 von %2</translation>
    </message>
</context>
<context>
    <name>PanelTable</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Own hand</source>
        <translation>Eigene Hand</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>Traum</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>the ink is faint</source>
        <translation>die Tinte ist blass</translation>
    </message>
    <message>
        <source>the lines are as dark as the ink, strokes along them may be lost</source>
        <translation>die Linien sind so dunkel wie die Tinte, Striche entlang von ihnen können verloren gehen</translation>
    </message>
    <message>
        <source>there is more than one thing in the picture</source>
        <translation>im Bild ist mehr als ein Ding</translation>
    </message>
    <message>
        <source>the ink goes on beyond the picture</source>
        <translation>die Tinte geht über das Bild hinaus</translation>
    </message>
    <message>
        <source>one line of the paper taken out</source>
        <translation>eine Linie des Papiers entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the paper taken out</source>
        <translation>
            <numerusform>%n Linie des Papiers entfernt</numerusform>
            <numerusform>%n Linien des Papiers entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, dark on light: inverted</source>
        <translation>Bild, dunkel auf hell: umgekehrt</translation>
    </message>
    <message>
        <source>Picture, light on dark</source>
        <translation>Bild, hell auf dunkel</translation>
    </message>
    <message>
        <source>uneven light evened out</source>
        <translation>ungleiches Licht ausgeglichen</translation>
    </message>
    <message>
        <source>%1. Not sure: %2.</source>
        <translation>%1. Unsicher: %2.</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>There are no data yet.</source>
        <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>A race is on: end it before another one begins.</source>
        <translation>Ein Wettlauf ist im Gange: vor dem nächsten erst beenden.</translation>
    </message>
</context>
<context>
    <name>RunBefore</name>
    <message>
        <source>%1 on %2, epoch %3 of %4</source>
        <translation>%1 mit %2, Epoche %3 von %4</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>%1, %2 images</source>
        <translation>%1, %2 Bilder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pinned: kept whatever the budget, and dashed in History</source>
        <translation>Angeheftet: bleibt ohne Rücksicht auf das Limit, im Verlauf gestrichelt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run&apos;s name; F2 or a double-click changes it</source>
        <translation>Der Name des Laufs; F2 oder ein Doppelklick ändert ihn</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>How its network learns</source>
        <translation>Wie sein Netz lernt</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>From those that its mode begins with</source>
        <translation>Von denen, mit denen sein Modus beginnt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of the random numbers</source>
        <translation>Der Zufallszahlen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Womit er trainiert wurde</translation>
    </message>
    <message>
        <source>Best error</source>
        <translation>Bester Fehler</translation>
    </message>
    <message>
        <source>The lowest test error, by readout or by goodness, on the most images</source>
        <translation>Der niedrigste Testfehler, nach Readout oder Güte, auf den meisten Bildern</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Trained, and asked for</source>
        <translation>Trainiert, und verlangt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of training</source>
        <translation>Des Trainings</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When its first batch was trained</source>
        <translation>Wann sein erster Batch trainiert wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Yours; F2 or a double-click changes it</source>
        <translation>Ihre eigene; F2 oder ein Doppelklick ändert sie</translation>
    </message>
</context>
<context>
    <name>RunGroupFigures</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>mean of a value</source>
        <translation>Mittel eines Wertes</translation>
    </message>
    <message>
        <source>test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>Kept runs that differ in their seeds alone</source>
        <translation>Aufbewahrte Läufe, die sich nur im Startwert unterscheiden</translation>
    </message>
    <message>
        <source>of the tests that they ended with</source>
        <translation>nach den Tests, mit denen sie endeten</translation>
    </message>
    <message>
        <source>what sets them apart</source>
        <translation>was sie unterscheidet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>test error by readout</source>
        <translation>Testfehler nach Readout</translation>
    </message>
    <message>
        <source>deviation by readout</source>
        <translation>Abweichung nach Readout</translation>
    </message>
    <message>
        <source>best by readout</source>
        <translation>bester nach Readout</translation>
    </message>
    <message>
        <source>test error by goodness</source>
        <translation>Testfehler nach Güte</translation>
    </message>
    <message>
        <source>deviation by goodness</source>
        <translation>Abweichung nach Güte</translation>
    </message>
    <message>
        <source>best by goodness</source>
        <translation>bester nach Güte</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>best run</source>
        <translation>bester Lauf</translation>
    </message>
    <message>
        <source>Test error of kept runs by %1</source>
        <translation>Testfehler aufbewahrter Läufe nach %1</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>Testfehler</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>Lower error</source>
        <translation>Kleinerer Fehler</translation>
    </message>
    <message>
        <source>Error by readout</source>
        <translation>Fehler nach Readout</translation>
    </message>
    <message>
        <source>Error by goodness</source>
        <translation>Fehler nach Güte</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Test error %1</source>
        <translation>Testfehler %1</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln runs %1</source>
        <translation>
            <numerusform>Mittel von %Ln Lauf %1</numerusform>
            <numerusform>Mittel von %Ln Läufen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs by %1, from %2 to %3; the lowest mean error, %4, at %5</source>
        <translation>
            <numerusform>%Ln Lauf nach %1, von %2 bis %3; der kleinste mittlere Fehler, %4, bei %5</numerusform>
            <numerusform>%Ln Läufe nach %1, von %2 bis %3; der kleinste mittlere Fehler, %4, bei %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By the readout %1</source>
        <translation>Nach dem Readout %1</translation>
    </message>
    <message>
        <source>By goodness %1</source>
        <translation>Nach der Güte %1</translation>
    </message>
    <message>
        <source>In epoch %1, on %2 of %3 images</source>
        <translation>In Epoche %1, auf %2 von %3 Bildern</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Er kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The run of this window</source>
        <translation>Der Lauf dieses Fensters</translation>
    </message>
    <message>
        <source>Another program trains it now</source>
        <translation>Ein anderes Programm trainiert ihn gerade</translation>
    </message>
    <message>
        <source>It ended before its state was kept, and cannot go on</source>
        <translation>Er endete, bevor sein Zustand aufbewahrt war, und kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Went on from %1</source>
        <translation>Fortgesetzt von %1</translation>
    </message>
    <message>
        <source>Select one run in Runs.</source>
        <translation>Unter Läufe einen Lauf wählen.</translation>
    </message>
    <message>
        <source>This run cannot be read.</source>
        <translation>Dieser Lauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is the run that is there now.</source>
        <translation>Dies ist der Lauf, der jetzt da ist.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Kept runs</source>
        <translation>Aufbewahrte Läufe</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>abweichende Einstellungen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>best test error by readout</source>
        <translation>bester Testfehler nach Readout</translation>
    </message>
    <message>
        <source>best test error by goodness</source>
        <translation>bester Testfehler nach Güte</translation>
    </message>
    <message>
        <source>images tested with</source>
        <translation>getestete Bilder</translation>
    </message>
    <message>
        <source>epochs trained</source>
        <translation>trainierte Epochen</translation>
    </message>
    <message>
        <source>epochs asked for</source>
        <translation>gewünschte Epochen</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SampleFigures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Masks: white where the first image shows through</source>
        <translation>Masken: weiß, wo das erste Bild durchscheint</translation>
    </message>
    <message>
        <source>What the network is shown</source>
        <translation>Was dem Netz gezeigt wird</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>wahres Label</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>anderes Label</translation>
    </message>
    <message>
        <source>positive, %1</source>
        <translation>positiv, %1</translation>
    </message>
    <message>
        <source>negative, %1</source>
        <translation>negativ, %1</translation>
    </message>
    <message>
        <source>How one negative is made</source>
        <translation>Wie ein Negatives entsteht</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 ist volle Tinte</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>above the threshold %1, as it should be.</source>
        <translation>über der Schwelle %1, wie es sein soll.</translation>
    </message>
    <message>
        <source>not above the threshold %1 yet.</source>
        <translation>noch nicht über der Schwelle %1.</translation>
    </message>
    <message>
        <source>above the threshold %1 in some layers only.</source>
        <translation>nur in manchen Schichten über der Schwelle %1.</translation>
    </message>
    <message>
        <source>below the threshold %1, as it should be.</source>
        <translation>unter der Schwelle %1, wie es sein soll.</translation>
    </message>
    <message>
        <source>not below the threshold %1 yet.</source>
        <translation>noch nicht unter der Schwelle %1.</translation>
    </message>
    <message>
        <source>below the threshold %1 in some layers only.</source>
        <translation>nur in manchen Schichten unter der Schwelle %1.</translation>
    </message>
    <message>
        <source>Layer %1 %2 %3</source>
        <translation>Schicht %1 %2 %3</translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation>Schicht %1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>einer %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Takes %1.</source>
        <translation>Nimmt %1.</translation>
    </message>
    <message>
        <source>Unless changed: %1.</source>
        <translation>Solange nichts geändert ist: %1.</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Wirkt sofort.</translation>
    </message>
    <message>
        <source>Starts the run anew.</source>
        <translation>Startet den Lauf neu.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>id</source>
        <comment>of a setting</comment>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refitting the readout</source>
        <translation>Readout wird nachtrainiert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>kept %1 ago</source>
        <translation>vor %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>TermNumbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>nothing is known yet.</source>
        <translation>noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>goodness %1 per unit, p = %2</source>
        <translation>Güte %1 je Einheit, p = %2</translation>
    </message>
    <message>
        <source>goodness %1 per unit</source>
        <translation>Güte %1 je Einheit</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>keine Angabe.</translation>
    </message>
    <message>
        <source>taken for %1. %2</source>
        <translation>gehalten für %1. %2</translation>
    </message>
    <message>
        <source>%1 with probability %2.</source>
        <translation>%1 mit Wahrscheinlichkeit %2.</translation>
    </message>
    <message>
        <source>All layers vote.</source>
        <translation>Alle Schichten stimmen ab.</translation>
    </message>
    <message>
        <source>The last layer votes alone.</source>
        <translation>Nur die letzte Schicht stimmt ab.</translation>
    </message>
    <message>
        <source>All layers but the first vote.</source>
        <translation>Alle Schichten außer der ersten stimmen ab.</translation>
    </message>
    <message>
        <source>error %1.</source>
        <translation>Fehler %1.</translation>
    </message>
    <message>
        <source>%1 inputs, %2 units</source>
        <translation>%1 Eingänge, %2 Einheiten</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Forward-Forward</source>
        <translation>Forward-Forward</translation>
    </message>
    <message>
        <source>A way to learn without backpropagation: every layer sees real and made-up samples and learns by itself to tell them apart. No error is sent back through the network.</source>
        <translation>Eine Art zu lernen, die ohne Backpropagation auskommt: Jede Schicht sieht echte und gemachte Beispiele und lernt für sich, sie zu unterscheiden. Kein Fehler wird durch das Netz zurückgeschickt.</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>What a layer thinks of a sample, as one number: the sum of its squared activities, unless the settings say otherwise. Learning raises it for positives and lowers it for negatives.</source>
        <translation>Was eine Schicht von einem Beispiel hält, als eine Zahl: die Summe ihrer quadrierten Aktivitäten, wenn die Einstellungen nichts anderes sagen. Lernen hebt sie für Positives und senkt sie für Negatives.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The goodness at which a layer finds a sample as likely real as made up. Positives are to lie above it, negatives below.</source>
        <translation>Die Güte, bei der eine Schicht ein Beispiel für ebenso wahrscheinlich echt wie gemacht hält. Positives sollen darüber liegen, Negatives darunter.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>A real sample: an image with its true label, or the image alone where learning is unsupervised. Every layer learns to answer it with a goodness above the threshold.</source>
        <translation>Ein echtes Beispiel: ein Bild mit seinem wahren Label, oder das Bild allein, wo unüberwacht gelernt wird. Jede Schicht lernt, mit einer Güte über der Schwelle zu antworten.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>A made-up sample: an image with a wrong label, or a hybrid of two images. Every layer learns to answer it with a goodness below the threshold.</source>
        <translation>Ein gemachtes Beispiel: ein Bild mit falschem Label oder ein Hybrid aus zwei Bildern. Jede Schicht lernt, mit einer Güte unter der Schwelle zu antworten.</translation>
    </message>
    <message>
        <source>Label overlay</source>
        <translation>Label im Bild</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>Hybridmaske</translation>
    </message>
    <message>
        <source>What unsupervised negatives are cut with: large regions, white where the first image shows and black where the second one does. A hybrid looks right in every small place and wrong as a whole.</source>
        <translation>Womit unüberwachte Negatives geschnitten werden: große Gebiete, weiß, wo das erste Bild durchscheint, und schwarz, wo das zweite. Ein Hybrid sieht an jeder kleinen Stelle richtig aus und im Ganzen falsch.</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>How often a positive has more goodness than a negative, in one layer: 0.5 is chance, 1 is perfect. It is the area under the ROC curve.</source>
        <translation>Wie oft ein Positive mehr Güte hat als ein Negative, in einer Schicht: 0,5 ist Zufall, 1 ist vollkommen. Es ist die Fläche unter der ROC-Kurve.</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Readout</translation>
    </message>
    <message>
        <source>A linear softmax that reads the class from the normalised activities of the layers. It learns beside them and never changes them.</source>
        <translation>Ein linearer Softmax, der die Klasse aus den normierten Aktivitäten der Schichten liest. Er lernt neben ihnen und ändert sie nie.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>The layers whose goodness counts when labels are compared. The paper leaves out the first hidden layer; here it is a setting that acts at once.</source>
        <translation>Die Schichten, deren Güte zählt, wenn Labels verglichen werden. Der Artikel lässt die erste verdeckte Schicht aus; hier ist es eine Einstellung, die sofort wirkt.</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>What a unit looks for: its weights from every pixel, as a picture. White excites, black inhibits, grey is zero.</source>
        <translation>Wonach eine Einheit sucht: ihre Gewichte von jedem Pixel, als Bild. Weiß regt an, Schwarz hemmt, Grau ist null.</translation>
    </message>
    <message>
        <source>Dead unit</source>
        <translation>Tote Einheit</translation>
    </message>
    <message>
        <source>A unit that none of the recent positives has switched on. It adds nothing to the goodness and, without help, learns nothing.</source>
        <translation>Eine Einheit, die keines der letzten Positives eingeschaltet hat. Sie trägt nichts zur Güte bei und lernt ohne Hilfe nichts.</translation>
    </message>
    <message>
        <source>Length normalisation</source>
        <translation>Längennormierung</translation>
    </message>
    <message>
        <source>Before activities go on to the next layer they are divided by their root mean square. Their length was the goodness; only their direction is handed on.</source>
        <translation>Bevor Aktivitäten zur nächsten Schicht gehen, werden sie durch ihr quadratisches Mittel geteilt. Ihre Länge war die Güte; nur ihre Richtung wird weitergegeben.</translation>
    </message>
    <message>
        <source>Peer normalisation</source>
        <translation>Angleichung</translation>
    </message>
    <message>
        <source>A gentle pull of every unit&apos;s mean activity towards the mean of its layer. It keeps units from being always off or always on.</source>
        <translation>Ein sanfter Zug der mittleren Aktivität jeder Einheit zum Mittel ihrer Schicht. Er verhindert, dass Einheiten immer aus oder immer an sind.</translation>
    </message>
    <message>
        <source>Batch and epoch</source>
        <translation>Batch und Epoche</translation>
    </message>
    <message>
        <source>A batch is a handful of samples from which the weights take one step. An epoch is once through all training images.</source>
        <translation>Ein Batch ist eine Handvoll Beispiele, aus denen die Gewichte einen Schritt tun. Eine Epoche ist einmal durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far the weights step along what a batch has taught. It falls during a run as the schedule says.</source>
        <translation>Wie weit die Gewichte den Weg gehen, den ein Batch gewiesen hat. Sie fällt im Lauf, wie ihr Verlauf es sagt.</translation>
    </message>
    <message>
        <source>Top-down iterations</source>
        <translation>Top-down-Iterationen</translation>
    </message>
    <message>
        <source>In the recurrent network every layer hears the one below and the one above, and the label stands at the top. The layers are updated together several times for one image.</source>
        <translation>Im rekurrenten Netz hört jede Schicht die darunter und die darüber, und das Label steht an der Spitze. Die Schichten werden für ein Bild mehrmals gemeinsam aufgefrischt.</translation>
    </message>
    <message>
        <source>Backprop twin</source>
        <translation>Backprop-Zwilling</translation>
    </message>
    <message>
        <source>A network of the same sizes that learns in the usual way, to compare with. The error at its top is sent back through all layers.</source>
        <translation>Ein Netz derselben Größen, das auf die übliche Art lernt, zum Vergleichen. Der Fehler an seiner Spitze wird durch alle Schichten zurückgeschickt.</translation>
    </message>
    <message>
        <source>Deviations from the paper</source>
        <translation>Abweichungen vom Artikel</translation>
    </message>
    <message>
        <source>Where this program simplifies the paper or does otherwise, and why. Much follows Hinton&apos;s released code, which says more than the text.</source>
        <translation>Wo dieses Programm den Artikel vereinfacht oder anders vorgeht, und warum. Vieles folgt Hintons veröffentlichtem Code, der mehr sagt als der Text.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Training images are deformed at random each time they are shown, so that the network learns what a shape has in common. Tests are of the images as they are.</source>
        <translation>Trainingsbilder werden jedes Mal, wenn sie gezeigt werden, zufällig verformt, damit das Netz lernt, was einer Form gemeinsam ist. Getestet wird mit den Bildern, wie sie sind.</translation>
    </message>
    <message>
        <source>Unlike the training data</source>
        <translation>Den Trainingsdaten unähnlich</translation>
    </message>
    <message>
        <source>A picture that is farther from every image trained on than such images are from each other. A network answers whatever it is shown; here the answer may mean nothing.</source>
        <translation>Ein Bild, das von jedem Trainingsbild weiter entfernt ist als solche Bilder voneinander. Ein Netz antwortet auf alles, was man ihm zeigt; hier hat die Antwort vielleicht nichts zu sagen.</translation>
    </message>
    <message>
        <source>How a supervised network is told a label: the first pixels of the image, where MNIST has no ink, are replaced by one pixel per class, of which a single one is bright. Where layers see only parts of the image, it is a wave over the whole of it instead.</source>
        <translation>Wie ein überwachtes Netz ein Label erfährt: Die ersten Pixel des Bildes, wo MNIST keine Tinte hat, werden durch ein Pixel je Klasse ersetzt, von denen nur eines hell ist. Wo Schichten nur Teile des Bildes sehen, ist es stattdessen eine Welle über das ganze.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>There are no data yet.</source>
        <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>Backprop has no negatives: it learns from its errors. Supervised in the toolbar has them.</source>
        <translation>Backprop hat keine Negatives: Es lernt aus seinen Fehlern. „Überwacht“ in der Werkzeugleiste hat welche.</translation>
    </message>
    <message>
        <source>Backprop&apos;s layers have no goodness of their own. Those of Supervised in the toolbar have.</source>
        <translation>Die Schichten von Backprop haben keine eigene Güte. Die von „Überwacht“ in der Werkzeugleiste haben sie.</translation>
    </message>
    <message>
        <source>This way to learn has no threshold. Supervised in the toolbar has one.</source>
        <translation>Diese Lernweise hat keine Schwelle. „Überwacht“ in der Werkzeugleiste hat eine.</translation>
    </message>
    <message>
        <source>Another program trains this run: here it can only be watched.</source>
        <translation>Ein anderes Programm trainiert diesen Lauf: Hier lässt er sich nur beobachten.</translation>
    </message>
    <message>
        <source>It is being trained already.</source>
        <translation>Es wird bereits trainiert.</translation>
    </message>
    <message>
        <source>This run has had its last epoch. Reset in the toolbar goes back to its first weights.</source>
        <translation>Dieser Lauf hatte seine letzte Epoche. „Zurücksetzen“ in der Werkzeugleiste führt zu den ersten Gewichten zurück.</translation>
    </message>
    <message>
        <source>Nothing is trained now: press Space first.</source>
        <translation>Gerade wird nicht trainiert: Drücken Sie zuerst die Leertaste.</translation>
    </message>
    <message>
        <source>No moment is kept yet: press Space and train for a while first.</source>
        <translation>Noch ist kein Zeitpunkt behalten: Drücken Sie die Leertaste und trainieren Sie zuerst eine Weile.</translation>
    </message>
    <message>
        <source>Data: what is real</source>
        <translation>Daten: was echt ist</translation>
    </message>
    <message>
        <source>These are positives: real samples, as the first layer receives them. In supervised learning each carries its true label, as one bright pixel among the first. Layers learn to answer them with high goodness.</source>
        <translation>Das sind Positives: echte Beispiele, wie die erste Schicht sie bekommt. Beim überwachten Lernen trägt jedes sein wahres Label, als ein helles unter den ersten Pixeln. Schichten lernen, mit hoher Güte zu antworten.</translation>
    </message>
    <message>
        <source>Click on one of them.</source>
        <translation>Klicken Sie auf eines davon.</translation>
    </message>
    <message>
        <source>Draw shows it, and what the network makes of it.</source>
        <translation>„Zeichnen“ zeigt es, und was das Netz davon hält.</translation>
    </message>
    <message>
        <source>Negatives: what is made up</source>
        <translation>Negatives: was gemacht ist</translation>
    </message>
    <message>
        <source>These are negatives: images with a wrong label or, in unsupervised learning, hybrids of two images. Layers learn to answer them with low goodness. To tell the two kinds apart is all that a layer learns: no error is sent back to it.</source>
        <translation>Das sind Negatives: Bilder mit falschem Label oder, beim unüberwachten Lernen, Hybride aus zwei Bildern. Schichten lernen, mit niedriger Güte zu antworten. Die beiden Arten zu unterscheiden ist alles, was eine Schicht lernt: Kein Fehler wird zu ihr zurückgeschickt.</translation>
    </message>
    <message>
        <source>Point at one of them.</source>
        <translation>Zeigen Sie auf eines davon.</translation>
    </message>
    <message>
        <source>Below stands what is wrong with it, and its tooltip says what every layer thinks of it.</source>
        <translation>Darunter steht, was daran falsch ist, und sein Tooltip sagt, was jede Schicht davon hält.</translation>
    </message>
    <message>
        <source>Goodness: what a layer thinks</source>
        <translation>Güte: was eine Schicht davon hält</translation>
    </message>
    <message>
        <source>The goodness of a layer is the sum of its squared activities, unless the settings say otherwise. Its histogram shows how often which goodness occurs: positives are filled and blue, negatives outlined and vermilion. Before training they lie on top of each other.</source>
        <translation>Die Güte einer Schicht ist die Summe ihrer quadrierten Aktivitäten, wenn die Einstellungen nichts anderes sagen. Ihr Histogramm zeigt, wie oft welche Güte vorkommt: Positives sind blau gefüllt, Negatives zinnoberrot umrandet. Vor dem Training liegen sie aufeinander.</translation>
    </message>
    <message>
        <source>Double-click a layer, or press 1, to enlarge it.</source>
        <translation>Vergrößern Sie eine Schicht: mit einem Doppelklick oder der Taste 1.</translation>
    </message>
    <message>
        <source>The same once more gives the others their room back.</source>
        <translation>Noch einmal dasselbe gibt den anderen ihren Platz zurück.</translation>
    </message>
    <message>
        <source>Threshold: the border</source>
        <translation>Schwelle: die Grenze</translation>
    </message>
    <message>
        <source>The dashed line is the threshold. Learning pushes the goodness of positives above it and that of negatives below it.</source>
        <translation>Die gestrichelte Linie ist die Schwelle. Das Lernen drückt die Güte der Positives darüber und die der Negatives darunter.</translation>
    </message>
    <message>
        <source>Drag the line, or change the threshold in the Model pane.</source>
        <translation>Ziehen Sie die Linie, oder ändern Sie die Schwelle im Bereich „Modell“.</translation>
    </message>
    <message>
        <source>From now on the run learns with it. Edit &gt; Undo puts it back.</source>
        <translation>Von jetzt an lernt der Lauf damit. „Bearbeiten &gt; Rückgängig“ stellt sie zurück.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Again and again every layer sees a batch of both kinds and changes its weights a little. Watch the two shapes in Layers part.</source>
        <translation>Immer wieder sieht jede Schicht einen Batch von beiden Arten und ändert ihre Gewichte ein wenig. Sehen Sie zu, wie sich die beiden Formen in „Schichten“ trennen.</translation>
    </message>
    <message>
        <source>Press Space to start.</source>
        <translation>Drücken Sie die Leertaste, um zu beginnen.</translation>
    </message>
    <message>
        <source>It goes on while you look around. The slider slows it down.</source>
        <translation>Es geht weiter, während Sie sich umsehen. Der Schieber macht es langsamer.</translation>
    </message>
    <message>
        <source>Separation: how far they have parted</source>
        <translation>Trennung: wie weit sie auseinander sind</translation>
    </message>
    <message>
        <source>Separation is how often a positive has more goodness than a negative: 0.5 is chance, 1 is perfect. Every layer has its own. History draws how it rose.</source>
        <translation>Die Trennung sagt, wie oft ein Positive mehr Güte hat als ein Negative: 0,5 ist Zufall, 1 ist vollkommen. Jede Schicht hat ihre eigene. „Verlauf“ zeichnet, wie sie gestiegen ist.</translation>
    </message>
    <message>
        <source>Watch it rise, then press Space to pause.</source>
        <translation>Sehen Sie zu, wie sie steigt, und drücken Sie dann die Leertaste, um anzuhalten.</translation>
    </message>
    <message>
        <source>Space goes on where it stands, whenever you like.</source>
        <translation>Die Leertaste fährt an dieser Stelle fort, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Draw: ask the network</source>
        <translation>Zeichnen: das Netz fragen</translation>
    </message>
    <message>
        <source>What is drawn here is moved and scaled by the rule that made MNIST. The network answers at once and at every stroke. In supervised learning it tries each label and takes the one with the most goodness.</source>
        <translation>Was hier gezeichnet wird, wird nach der Regel von MNIST verschoben und skaliert. Das Netz antwortet sofort und bei jedem Strich. Beim überwachten Lernen versucht es jedes Label und nimmt das mit der meisten Güte.</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>Zeichnen Sie eine Ziffer.</translation>
    </message>
    <message>
        <source>Below stand the answer and the reasons for it.</source>
        <translation>Darunter stehen die Antwort und die Gründe dafür.</translation>
    </message>
    <message>
        <source>Rewind: ask the past</source>
        <translation>Zurückspulen: die Vergangenheit fragen</translation>
    </message>
    <message>
        <source>The run is kept as it was at many moments. Every pane shows the one that is chosen, and the network of that time answers your drawing. Training goes on behind it.</source>
        <translation>Der Lauf ist so behalten, wie er zu vielen Zeitpunkten war. Jeder Bereich zeigt den gewählten, und das Netz von damals beantwortet Ihre Zeichnung. Dahinter geht das Training weiter.</translation>
    </message>
    <message>
        <source>Move the slider to the start.</source>
        <translation>Schieben Sie den Regler an den Anfang.</translation>
    </message>
    <message>
        <source>Back to Now brings the present. That was the tour; Help &gt; Tour shows it again.</source>
        <translation>„Zurück zum Jetzt“ bringt die Gegenwart. Das war der Rundgang; „Hilfe &gt; Rundgang“ zeigt ihn wieder.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 units, shown %2 test images: %3 dead, %4 hyperactive</source>
        <translation>%1 Einheiten, denen %2 Testbilder gezeigt wurden: %3 tot, %4 überaktiv</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unit %1 of layer %2.</source>
        <translation>Einheit %1 von Schicht %2.</translation>
    </message>
    <message>
        <source>%1 Dead: none of the images switches it on.</source>
        <translation>%1 Tot: Keines der Bilder schaltet sie ein.</translation>
    </message>
    <message>
        <source>%1 Hyperactive: nearly every image switches it on, so it tells little. Its mean activity is %2.</source>
        <translation>%1 Überaktiv: Fast jedes Bild schaltet sie ein, also sagt sie wenig. Ihre mittlere Aktivität ist %2.</translation>
    </message>
    <message>
        <source>%1 On for %2 of the images, with a mean activity of %3.</source>
        <translation>%1 Eingeschaltet bei %2 der Bilder, mit einer mittleren Aktivität von %3.</translation>
    </message>
</context>
<context>
    <name>UnitsFigures</name>
    <message>
        <source>Units of layer %1</source>
        <translation>Einheiten von Schicht %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>images that switch it on</source>
        <translation>Bilder, die sie einschalten</translation>
    </message>
    <message>
        <source>mean activity</source>
        <translation>mittlere Aktivität</translation>
    </message>
    <message>
        <source>What the units look for</source>
        <translation>Wonach die Einheiten suchen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>128 is neither, 255 excites most</source>
        <translation>128 ist keines von beiden, 255 erregt am stärksten</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Wonach sie sucht</translation>
    </message>
    <message>
        <source>Test images that excite it most</source>
        <translation>Testbilder, die sie am stärksten erregen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>right: it is %1</source>
        <translation>richtig: es ist %1</translation>
    </message>
    <message>
        <source>wrong: it is %1</source>
        <translation>falsch: es ist %1</translation>
    </message>
    <message>
        <source>By how much the %1 of the voting layers together is higher for this label.</source>
        <translation>Um wie viel %1 der abstimmenden Schichten zusammen für dieses Label höher ist.</translation>
    </message>
    <message>
        <source>ahead of %1 by %2</source>
        <translation>%2 vor %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>Probability that the readout, a linear softmax on the layers&apos; activities, gives.</source>
        <translation>Wahrscheinlichkeit, die der Readout angibt, ein lineares Softmax auf den Aktivitäten der Schichten.</translation>
    </message>
    <message>
        <source>unsure: %1 or %2</source>
        <translation>unsicher: %1 oder %2</translation>
    </message>
    <message>
        <source>Readout says %1, %2</source>
        <translation>Readout sagt %1, %2</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answered by %1. Start to watch a network learn from nothing.</source>
        <translation>Es antwortet das Netz mit %1. Mit Start lernt ein Netz von Anfang an.</translation>
    </message>
    <message>
        <source>No layer takes it for training data.</source>
        <translation>Keine Schicht hält es für Trainingsdaten.</translation>
    </message>
    <message>
        <source>Every layer takes it for training data.</source>
        <translation>Jede Schicht hält es für Trainingsdaten.</translation>
    </message>
    <message>
        <source>%1 of %2 layers take it for training data.</source>
        <translation>%1 von %2 Schichten halten es für Trainingsdaten.</translation>
    </message>
    <message>
        <source>unlike the data</source>
        <translation>den Daten unähnlich</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Learning takes a batch of %1 real samples; the first of them are here. Layer 1 is to answer them with high goodness. Click on one to follow it.</source>
        <translation>Gelernt wird aus einem Batch von %1 echten Beispielen; die ersten davon stehen hier. Schicht 1 soll mit hoher Güte auf sie antworten. Ein Klick auf eines folgt ihm.</translation>
    </message>
    <message>
        <source>Each of them gets a negative, which is made up: the layers are to answer it with low goodness. Both take the same way forward; nothing is sent back.</source>
        <translation>Zu jedem kommt ein Negativ, das erfunden ist: Auf dieses sollen die Schichten mit niedriger Güte antworten. Beide nehmen denselben Weg vorwärts; nichts wird zurückgeschickt.</translation>
    </message>
    <message>
        <source>Layer 1 settles with the layer above it over some iterations. How strongly its units are active then is its goodness.</source>
        <translation>Schicht 1 pendelt sich über einige Iterationen mit der Schicht über ihr ein. Wie stark ihre Einheiten dann aktiv sind, ist ihre Güte.</translation>
    </message>
    <message>
        <source>Layer 1 multiplies what it sees with its weights. How strongly its units are active then is its goodness.</source>
        <translation>Schicht 1 multipliziert, was sie sieht, mit ihren Gewichten. Wie stark ihre Einheiten dann aktiv sind, ist ihre Güte.</translation>
    </message>
    <message>
        <source>It compares its goodness with the threshold. The further a sample lies on the wrong side, the more there is to learn from it; one far on its own side teaches nothing any more.</source>
        <translation>Sie vergleicht ihre Güte mit der Schwelle. Je weiter ein Beispiel auf der falschen Seite liegt, desto mehr ist aus ihm zu lernen; eines weit auf seiner eigenen Seite lehrt nichts mehr.</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1 (p = %2)</translation>
    </message>
    <message>
        <source>Threshold %1: positive %2, negative %3</source>
        <translation>Schwelle %1: Positiv %2, Negativ %3</translation>
    </message>
    <message>
        <source>Layer 1 changes its own weights a little, from what it saw and did itself: no error came from the layers above. The batch as a whole gains; a single sample can lose.</source>
        <translation>Schicht 1 ändert ihre eigenen Gewichte ein wenig, aus dem, was sie selbst sah und tat: Kein Fehler kam von den Schichten über ihr. Der Batch gewinnt im Ganzen; ein einzelnes Beispiel kann verlieren.</translation>
    </message>
    <message>
        <source>positive %1, negative %2</source>
        <translation>Positiv %1, Negativ %2</translation>
    </message>
    <message>
        <source>Goodness per unit: %1</source>
        <translation>Güte pro Einheit: %1</translation>
    </message>
    <message>
        <source>There is no layer above it. The readout learns from its normalised activity which label goes with it. Then comes the next batch.</source>
        <translation>Über ihr ist keine Schicht. Die Auslese lernt aus ihrer normierten Aktivität, welches Etikett dazugehört. Dann kommt der nächste Batch.</translation>
    </message>
    <message>
        <source>What it passes on is normalised: how good it found a sample is taken away, so that the next layer has to find out by itself. Each layer above has learnt in the same way. Then comes the next batch.</source>
        <translation>Was sie weitergibt, ist normiert: Wie gut sie ein Beispiel fand, wird weggenommen, damit die nächste Schicht es selbst herausfinden muss. Jede Schicht darüber hat ebenso gelernt. Dann kommt der nächste Batch.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Layer 1 computes its goodness</source>
        <translation>Schicht 1 berechnet ihre Güte</translation>
    </message>
    <message>
        <source>It compares with the threshold</source>
        <translation>Sie vergleicht mit der Schwelle</translation>
    </message>
    <message>
        <source>It changes only its own weights</source>
        <translation>Sie ändert nur ihre eigenen Gewichte</translation>
    </message>
    <message>
        <source>It passes its normalised activity on</source>
        <translation>Sie gibt ihre normierte Aktivität weiter</translation>
    </message>
    <message>
        <source>Goodness per unit: ●&#xa0;positive %1, ○&#xa0;negative %2</source>
        <translation>Güte pro Einheit: ●&#xa0;positiv %1, ○&#xa0;negativ %2</translation>
    </message>
</context>
<context>
    <name>WhatIfFigures</name>
    <message>
        <source>above the label with the least</source>
        <translation>über dem Label mit der kleinsten</translation>
    </message>
    <message>
        <source>Answers to the picture, as it is and altered</source>
        <translation>Antworten zum Bild, wie es ist und verändert</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>readout, as it is</source>
        <translation>Readout, wie es ist</translation>
    </message>
    <message>
        <source>readout, altered</source>
        <translation>Readout, verändert</translation>
    </message>
    <message>
        <source>goodness, as it is</source>
        <translation>Güte, wie es ist</translation>
    </message>
    <message>
        <source>goodness, altered</source>
        <translation>Güte, verändert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Test errors, as it is and altered</source>
        <translation>Testfehler, wie es ist und verändert</translation>
    </message>
    <message>
        <source>answers by</source>
        <translation>Antworten nach</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>wrong, as it is</source>
        <translation>falsch, wie es ist</translation>
    </message>
    <message>
        <source>wrong, altered</source>
        <translation>falsch, verändert</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>Histograms of %1, as it is and altered</source>
        <translation>Histogramme: %1, wie es ist und verändert</translation>
    </message>
    <message>
        <source>The picture as layers see it: %1, as it is and altered</source>
        <translation>Das Bild, wie Schichten es sehen: %1, wie es ist und verändert</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>Separation of the layers, as it is and altered</source>
        <translation>Trennung der Schichten, wie es ist und verändert</translation>
    </message>
</context>
<context>
    <name>WhatIfWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Readout</translation>
    </message>
    <message>
        <source>layer %1 off</source>
        <translation>Schicht %1 aus</translation>
    </message>
    <message>
        <source>1 unit off</source>
        <translation>1 Einheit aus</translation>
    </message>
    <message numerus="yes">
        <source>%n units off</source>
        <translation>
            <numerusform>%n Einheit aus</numerusform>
            <numerusform>%n Einheiten aus</numerusform>
        </translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>Rauschen %1</translation>
    </message>
    <message>
        <source>1 pixel blanked</source>
        <translation>1 Pixel gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels blanked</source>
        <translation>
            <numerusform>%n Pixel gelöscht</numerusform>
            <numerusform>%n Pixel gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is altered</source>
        <translation>nichts ist verändert</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Testing: %2 of %3 images</source>
        <translation>%1. Test: %2 von %3 Bildern</translation>
    </message>
    <message>
        <source>%1. %2 test images, epoch %3</source>
        <translation>%1. %2 Testbilder, Epoche %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way to answer, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test error: %1</source>
        <translation>Testfehler: %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The 1 image of %1 is trained %2 in each epoch.</source>
        <translation>Das eine Bild von %1 wird in jeder Epoche %2 trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>The %n images of %1 are trained %2 in each epoch.</source>
        <translation>
            <numerusform>Das %n Bild von %1 wird in jeder Epoche %2 trainiert.</numerusform>
            <numerusform>Die %n Bilder von %1 werden in jeder Epoche %2 trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>1 picture of %1 cannot be read and was left out: %2.</source>
        <translation>1 Bild von %1 kann nicht gelesen werden und wurde ausgelassen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of %1 cannot be read and were left out: %2.</source>
        <translation>
            <numerusform>%n Bild von %1 kann nicht gelesen werden und wurde ausgelassen: %2.</numerusform>
            <numerusform>%n Bilder von %1 können nicht gelesen werden und wurden ausgelassen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are test pictures, so 1 validation picture was left out.</source>
        <translation>Es gibt Testbilder, darum wurde 1 Validierungsbild ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>There are test pictures, so %n validation pictures were left out.</source>
        <translation>
            <numerusform>Es gibt Testbilder, darum wurde %n Validierungsbild ausgelassen.</numerusform>
            <numerusform>Es gibt Testbilder, darum wurden %n Validierungsbilder ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of another size were scaled to %1 x %2 pixels.</source>
        <translation>Bilder anderer Größe wurden auf %1 x %2 Pixel skaliert.</translation>
    </message>
    <message>
        <source>1 picture outside the classes&apos; folders was left out: %1.</source>
        <translation>1 Bild außerhalb der Ordner der Klassen wurde ausgelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures outside the classes&apos; folders were left out, such as %1.</source>
        <translation>
            <numerusform>%n Bild außerhalb der Ordner der Klassen wurde ausgelassen, etwa %1.</numerusform>
            <numerusform>%n Bilder außerhalb der Ordner der Klassen wurden ausgelassen, etwa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training images were sorted by class and have been shuffled.</source>
        <translation>Die Trainingsbilder waren nach Klassen sortiert und wurden gemischt.</translation>
    </message>
    <message>
        <source>There were no test images of their own: a sixth of the images, chosen by a fixed shuffle, became the test images.</source>
        <translation>Eigene Testbilder gab es nicht: ein Sechstel der Bilder, durch festes Mischen gewählt, wurde zu Testbildern.</translation>
    </message>
    <message>
        <source>The images were dark on light and have been inverted.</source>
        <translation>Die Bilder waren dunkel auf hell und wurden umgekehrt.</translation>
    </message>
    <message>
        <source>Each image&apos;s own grey ground has been taken out.</source>
        <translation>Der graue Grund jedes Bildes wurde abgezogen.</translation>
    </message>
    <message>
        <source>Y. LeCun, C. Cortes, C. Burges, from NIST&apos;s handwriting</source>
        <translation>Y. LeCun, C. Cortes, C. Burges, aus Handschriften des NIST</translation>
    </message>
    <message>
        <source>Handwritten digits, the set that everybody starts with.</source>
        <translation>Handgeschriebene Ziffern, der Datensatz, mit dem alle anfangen.</translation>
    </message>
    <message>
        <source>Zalando Research, MIT licence</source>
        <translation>Zalando Research, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Pieces of clothing; harder than digits.</source>
        <translation>Kleidungsstücke; schwerer als Ziffern.</translation>
    </message>
    <message>
        <source>G. Cohen and others, from NIST&apos;s handwriting</source>
        <translation>G. Cohen und andere, aus Handschriften des NIST</translation>
    </message>
    <message>
        <source>Handwritten letters, capital and small as one class.</source>
        <translation>Handgeschriebene Buchstaben, große und kleine als eine Klasse.</translation>
    </message>
    <message>
        <source>CODH, CC BY-SA 4.0</source>
        <translation>CODH, CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>Ten handwritten hiragana from classical Japanese books.</source>
        <translation>Zehn handgeschriebene Hiragana aus klassischen japanischen Büchern.</translation>
    </message>
    <message>
        <source>280,000 handwritten digits.</source>
        <translation>280.000 handgeschriebene Ziffern.</translation>
    </message>
    <message>
        <source>Digits and letters in 47 classes of equal size.</source>
        <translation>Ziffern und Buchstaben in 47 gleich großen Klassen.</translation>
    </message>
    <message>
        <source>Digits, capital and small letters in 62 classes.</source>
        <translation>Ziffern, große und kleine Buchstaben in 62 Klassen.</translation>
    </message>
    <message>
        <source>Digits and letters in 47 classes, as often as written.</source>
        <translation>Ziffern und Buchstaben in 47 Klassen, so häufig wie geschrieben.</translation>
    </message>
    <message>
        <source>Digits chosen as MNIST&apos;s are, with other writers among them.</source>
        <translation>Ziffern, ausgewählt wie die von MNIST, auch von anderen Schreibern.</translation>
    </message>
    <message>
        <source>The files have the pixels column by column; the images were turned upright.</source>
        <translation>Die Dateien haben die Pixel Spalte für Spalte; die Bilder wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>The last column was taken for the labels.</source>
        <translation>Die letzte Spalte wurde für die Labels genommen.</translation>
    </message>
    <message>
        <source>Column %1 was taken for an index and left out.</source>
        <translation>Spalte %1 wurde für einen Index gehalten und ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has no labels and was left out.</source>
        <translation>%1 hat keine Labels und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The files are not the original ones of %1.</source>
        <translation>Die Dateien sind nicht die ursprünglichen von %1.</translation>
    </message>
    <message>
        <source>The files are unverified: the checksums of %1&apos;s original ones are not known.</source>
        <translation>Die Dateien sind ungeprüft: die Prüfsummen der ursprünglichen von %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were read as black to white; those beyond were cut.</source>
        <translation>Werte von %1 bis %2 wurden als Schwarz bis Weiß gelesen; was darüber hinausgeht, wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were read as black to white.</source>
        <translation>Werte von %1 bis %2 wurden als Schwarz bis Weiß gelesen.</translation>
    </message>
    <message>
        <source>What was drawn is not certain in 1 picture: look at the samples.</source>
        <translation>Was gezeichnet wurde, ist bei 1 Bild nicht sicher: die Beispiele ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>What was drawn is not certain in %n pictures: look at the samples.</source>
        <translation>
            <numerusform>Was gezeichnet wurde, ist bei %n Bild nicht sicher: die Beispiele ansehen.</numerusform>
            <numerusform>Was gezeichnet wurde, ist bei %n Bildern nicht sicher: die Beispiele ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1 is dead: no unit answers.</source>
        <translation>Schicht %1 ist tot: keine Einheit antwortet.</translation>
    </message>
    <message>
        <source>Layers %1 are dead: no unit answers.</source>
        <translation>Die Schichten %1 sind tot: keine Einheit antwortet.</translation>
    </message>
    <message>
        <source>Layer %1 is stuck at the threshold.</source>
        <translation>Schicht %1 hängt an der Schwelle fest.</translation>
    </message>
    <message>
        <source>Layers %1 are stuck at the threshold.</source>
        <translation>Die Schichten %1 hängen an der Schwelle fest.</translation>
    </message>
    <message>
        <source>Layer %1 hardly separates yet.</source>
        <translation>Schicht %1 trennt noch kaum.</translation>
    </message>
    <message>
        <source>Layers %1 hardly separate yet.</source>
        <translation>Die Schichten %1 trennen noch kaum.</translation>
    </message>
    <message>
        <source>By %1 the answers are no better than guesses: test error %2 %.</source>
        <translation>Nach %1 sind die Antworten nicht besser als geraten: Testfehler %2 %.</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>Readout</translation>
    </message>
    <message>
        <source>The run turned non-finite at step %1; the weights of step %2, after %3 epochs, are back.</source>
        <translation>Der Lauf wurde in Schritt %1 nicht endlich; die Gewichte von Schritt %2, nach %3 Epochen, sind zurück.</translation>
    </message>
    <message>
        <source>Likely the learning rate, %1, is too high.</source>
        <translation>Wahrscheinlich ist die Lernrate, %1, zu hoch.</translation>
    </message>
    <message>
        <source>The layers do tell real samples from others, so likely the labels do not belong to the images.</source>
        <translation>Die Schichten unterscheiden echte Beispiele durchaus von anderen, also gehören wahrscheinlich die Labels nicht zu den Bildern.</translation>
    </message>
    <message>
        <source>Look whether both are in the same order, and whether the test data are of the same kind.</source>
        <translation>Prüfen Sie, ob beide in derselben Reihenfolge stehen und ob die Testdaten von derselben Art sind.</translation>
    </message>
    <message>
        <source>Likely the ground of the images is not black: nine tenths of their pixels are brighter than %1 of 255, so that all images look alike to a layer.</source>
        <translation>Wahrscheinlich ist der Grund der Bilder nicht schwarz: neun Zehntel ihrer Pixel sind heller als %1 von 255, so dass für eine Schicht alle Bilder gleich aussehen.</translation>
    </message>
    <message>
        <source>Likely the learning rate, %1, is too low.</source>
        <translation>Wahrscheinlich ist die Lernrate, %1, zu niedrig.</translation>
    </message>
    <message>
        <source>Likely the loss is too flat: a mean of squares is as many times less steep than a sum as there are units.</source>
        <translation>Wahrscheinlich ist der Verlust zu flach: ein Mittel der Quadrate ist so viele Male weniger steil als eine Summe, wie es Einheiten gibt.</translation>
    </message>
    <message>
        <source>Likely because nothing wakes a silent unit: peer normalisation is off.</source>
        <translation>Wahrscheinlich weckt nichts eine stumme Einheit: die Angleichung ist aus.</translation>
    </message>
    <message>
        <source>Likely the label at the top is outvoted by the layers below.</source>
        <translation>Wahrscheinlich wird das Label oben von den Schichten darunter überstimmt.</translation>
    </message>
    <message>
        <source>Likely the threshold, %1 per unit, is out of reach.</source>
        <translation>Wahrscheinlich ist die Schwelle, %1 pro Einheit, unerreichbar.</translation>
    </message>
    <message>
        <source>Likely a few steps were too large for it.</source>
        <translation>Wahrscheinlich waren einige Schritte zu groß für sie.</translation>
    </message>
    <message>
        <source>Likely positives and negatives pull it the same way.</source>
        <translation>Wahrscheinlich ziehen Positive und Negative sie in dieselbe Richtung.</translation>
    </message>
    <message>
        <source>Likely it has not been trained for long enough.</source>
        <translation>Wahrscheinlich wurde nicht lange genug trainiert.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Opening a run needs a paused one.</source>
        <translation>Einen Lauf zu öffnen geht nur, wenn das Training angehalten ist.</translation>
    </message>
    <message>
        <source>Loading gave way to another command.</source>
        <translation>Das Laden wich einem anderen Befehl.</translation>
    </message>
    <message>
        <source>Nothing can be computed here: %1.</source>
        <translation>Hier kann nichts berechnet werden: %1.</translation>
    </message>
    <message>
        <source>Matrix products run on the slow %1. Installing libblis4-openmp makes training many times faster.</source>
        <translation>Matrixprodukte laufen auf dem langsamen %1. Mit libblis4-openmp wird das Training um ein Vielfaches schneller.</translation>
    </message>
    <message>
        <source>There is no moment to go back to: nothing is kept of this run.</source>
        <translation>Es gibt keinen Zeitpunkt, zu dem es zurückgeht: von diesem Lauf ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>No moment is kept that is so early: nothing before step %1.</source>
        <translation>Ein so früher Zeitpunkt ist nicht aufbewahrt: keiner vor Schritt %1.</translation>
    </message>
    <message>
        <source>A new run goes on from a kept moment: go back to one first.</source>
        <translation>Ein neuer Lauf geht von einem aufbewahrten Zeitpunkt aus: zuerst zu einem zurückgehen.</translation>
    </message>
    <message>
        <source>A new run goes on from epoch %1 of the one before</source>
        <translation>Ein neuer Lauf geht von Epoche %1 des vorigen aus</translation>
    </message>
    <message>
        <source>Cannot train: there are no data yet.</source>
        <translation>Training ist nicht möglich: es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>All epochs have been trained. Raise Epochs to go on, or reset.</source>
        <translation>Alle Epochen sind trainiert. Mehr Epochen einstellen, um weiterzumachen, oder zurücksetzen.</translation>
    </message>
    <message>
        <source>A step needs a paused run.</source>
        <translation>Ein Schritt geht nur, wenn das Training angehalten ist.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Es wird gerade nichts trainiert.</translation>
    </message>
    <message>
        <source>Nothing to reset: there are no data yet.</source>
        <translation>Es gibt nichts zurückzusetzen: noch keine Daten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot change during a run: apply and restart.</source>
        <translation>„%1“ kann sich während eines Laufs nicht ändern: übernehmen und neu starten.</translation>
    </message>
    <message>
        <source>There is nothing to test yet.</source>
        <translation>Es gibt noch nichts zu testen.</translation>
    </message>
    <message>
        <source>Testing needs a paused run.</source>
        <translation>Testen geht nur, wenn das Training angehalten ist.</translation>
    </message>
    <message>
        <source>There are no weights to export yet.</source>
        <translation>Es gibt noch keine Gewichte zu exportieren.</translation>
    </message>
    <message>
        <source>Weights written to %1</source>
        <translation>Gewichte nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Load data before importing weights.</source>
        <translation>Erst Daten laden, dann Gewichte importieren.</translation>
    </message>
    <message>
        <source>Importing weights needs a paused run.</source>
        <translation>Gewichte zu importieren geht nur, wenn das Training angehalten ist.</translation>
    </message>
    <message>
        <source>Weights read from %1</source>
        <translation>Gewichte aus %1 gelesen</translation>
    </message>
    <message>
        <source>The run cannot be kept for now: %1</source>
        <translation>Der Lauf kann zurzeit nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>This run is not kept: %1</source>
        <translation>Dieser Lauf wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>the last epoch was trained</source>
        <translation>die letzte Epoche ist trainiert</translation>
    </message>
    <message>
        <source>test error %1 % by readout</source>
        <translation>Testfehler %1 % nach dem Readout</translation>
    </message>
    <message>
        <source>test error %1 % by readout, %2 % by %3</source>
        <translation>Testfehler %1 % nach dem Readout, %2 % nach %3</translation>
    </message>
    <message>
        <source>The run goes on after epoch %1 of %2</source>
        <translation>Der Lauf geht nach Epoche %1 von %2 weiter</translation>
    </message>
    <message>
        <source>%1: %2 training and %3 test images.</source>
        <translation>%1: %2 Trainings- und %3 Testbilder.</translation>
    </message>
    <message>
        <source>The layers have learnt for longer than %1 epochs already: they stop after %2.</source>
        <translation>Die Schichten haben schon länger als %1 Epochen gelernt: sie hören nach %2 auf.</translation>
    </message>
    <message>
        <source>The test gave way to another command.</source>
        <translation>Der Test wich einem anderen Befehl.</translation>
    </message>
    <message>
        <source>The layers do not learn from their goodness here.</source>
        <translation>Die Schichten lernen hier nicht aus ihrer Güte.</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>Summe der Quadrate</translation>
    </message>
    <message>
        <source>Mean of squares</source>
        <translation>Mittel der Quadrate</translation>
    </message>
    <message>
        <source>Negated sum: positives are quiet</source>
        <translation>Negierte Summe: Positive sind leise</translation>
    </message>
    <message>
        <source>Sum over the most active units</source>
        <translation>Summe über die aktivsten Einheiten</translation>
    </message>
    <message>
        <source>Logistic with a threshold</source>
        <translation>Logistisch mit Schwelle</translation>
    </message>
    <message>
        <source>Margin between the pair (SymBa)</source>
        <translation>Abstand im Paar (SymBa)</translation>
    </message>
    <message>
        <source>Logistic with two thresholds</source>
        <translation>Logistisch mit zwei Schwellen</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>What a layer pushes up for positives and down for negatives. The sum, as in the paper, is as many times sharper than the mean as the layer has units.</source>
        <translation>Was eine Schicht für Positive steigert und für Negative senkt. Die Summe, wie im Artikel, ist so viele Male schärfer als das Mittel, wie die Schicht Einheiten hat.</translation>
    </message>
    <message>
        <source>Most active units</source>
        <translation>Aktivste Einheiten</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s units that count, when only the most active ones do.</source>
        <translation>Anteil der Einheiten einer Schicht, die zählen, wenn nur die aktivsten es tun.</translation>
    </message>
    <message>
        <source>of units</source>
        <translation>der Einheiten</translation>
    </message>
    <message>
        <source>Goodness does not count the most active units only.</source>
        <translation>Die Güte zählt nicht nur die aktivsten Einheiten.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Goodness per unit at which a layer calls a sample positive with probability one half. 1 is the paper&apos;s threshold: the number of units.</source>
        <translation>Güte pro Einheit, bei der eine Schicht ein Beispiel mit Wahrscheinlichkeit einhalb positiv nennt. 1 ist die Schwelle des Artikels: die Zahl der Einheiten.</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>pro Einheit</translation>
    </message>
    <message>
        <source>Learning has no threshold here.</source>
        <translation>Das Lernen hat hier keine Schwelle.</translation>
    </message>
    <message>
        <source>Threshold of negatives</source>
        <translation>Schwelle der Negativen</translation>
    </message>
    <message>
        <source>With two thresholds: goodness per unit that negatives are to stay below.</source>
        <translation>Mit zwei Schwellen: Güte pro Einheit, unter der Negative bleiben sollen.</translation>
    </message>
    <message>
        <source>Only the loss with two thresholds has a second one.</source>
        <translation>Nur der Verlust mit zwei Schwellen hat eine zweite.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>How fast a layer grows certain with the distance of its goodness from the threshold; 1 is the paper&apos;s.</source>
        <translation>Wie schnell eine Schicht mit dem Abstand ihrer Güte von der Schwelle sicher wird; 1 ist die des Artikels.</translation>
    </message>
    <message>
        <source>Peer normalisation</source>
        <translation>Angleichung</translation>
    </message>
    <message>
        <source>Pull of each unit&apos;s mean activity towards that of its layer, so that no unit is always off or always on.</source>
        <translation>Zug der mittleren Aktivität jeder Einheit zu der ihrer Schicht, damit keine Einheit immer aus oder immer an ist.</translation>
    </message>
    <message>
        <source>Only hybrids of two images are made with masks.</source>
        <translation>Nur Hybride aus zwei Bildern entstehen mit Masken.</translation>
    </message>
    <message>
        <source>Hard: what it confuses now</source>
        <translation>Schwer: was es jetzt verwechselt</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Label strength</source>
        <translation>Labelstärke</translation>
    </message>
    <message>
        <source>The network is not shown the label here.</source>
        <translation>Dem Netz wird das Label hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>Falsche Labels</translation>
    </message>
    <message>
        <source>How the label of a negative is chosen; never the true one.</source>
        <translation>Wie das Label eines Negativen gewählt wird; nie das wahre.</translation>
    </message>
    <message>
        <source>Negatives carry no wrong label here.</source>
        <translation>Negative tragen hier kein falsches Label.</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>Power of the readout&apos;s probabilities from which hard labels are drawn: 0 is even, 2 prefers the likeliest mistake more than 1 does.</source>
        <translation>Potenz der Wahrscheinlichkeiten des Readouts, nach denen schwere Labels gezogen werden: 0 ist gleichmäßig, 2 bevorzugt den wahrscheinlichsten Irrtum mehr als 1.</translation>
    </message>
    <message>
        <source>Only hard labels are drawn by their probability.</source>
        <translation>Nur schwere Labels werden nach ihrer Wahrscheinlichkeit gezogen.</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Weichzeichnen der Maske</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Mask blur, give or take</source>
        <translation>Weichzeichnen, mehr oder weniger</translation>
    </message>
    <message>
        <source>Masks are blurred up to so many passes less or more: coarse and fine ones are mixed.</source>
        <translation>Masken werden um bis zu so viele Durchgänge weniger oder mehr weichgezeichnet: grobe und feine werden gemischt.</translation>
    </message>
    <message>
        <source>Only a top-down network iterates.</source>
        <translation>Nur ein Top-down-Netz iteriert.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Kind of layers</source>
        <translation>Art der Schichten</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>How often the layers of a top-down network are updated for one image, all at once. (Hinton 2022, section 5)</source>
        <translation>Wie oft die Schichten eines Top-down-Netzes für ein Bild erneuert werden, alle zugleich. (Hinton 2022, Abschnitt 5)</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Share of its last activity that a unit of a top-down network keeps.</source>
        <translation>Anteil ihrer letzten Aktivität, den eine Einheit eines Top-down-Netzes behält.</translation>
    </message>
    <message>
        <source>First judged iteration</source>
        <translation>Erste beurteilte Iteration</translation>
    </message>
    <message>
        <source>A top-down network judges a label by its mean goodness from this iteration on.</source>
        <translation>Ein Top-down-Netz beurteilt ein Label nach seiner mittleren Güte ab dieser Iteration.</translation>
    </message>
    <message>
        <source>Last judged iteration</source>
        <translation>Letzte beurteilte Iteration</translation>
    </message>
    <message>
        <source>A top-down network judges a label by its mean goodness up to this iteration.</source>
        <translation>Ein Top-down-Netz beurteilt ein Label nach seiner mittleren Güte bis zu dieser Iteration.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Backprop trains the readout like the layers.</source>
        <translation>Backprop trainiert den Readout wie die Schichten.</translation>
    </message>
    <message>
        <source>Readout rate</source>
        <translation>Rate des Readouts</translation>
    </message>
    <message>
        <source>Learning rate of the linear softmax that reads the label from the activities.</source>
        <translation>Lernrate des linearen Softmax, das das Label aus den Aktivitäten liest.</translation>
    </message>
    <message>
        <source>Readout decay</source>
        <translation>Decay des Readouts</translation>
    </message>
    <message>
        <source>Weight decay of the readout.</source>
        <translation>Weight Decay des Readouts.</translation>
    </message>
    <message>
        <source>Share of a batch</source>
        <translation>Anteil eines Batches</translation>
    </message>
    <message>
        <source>How much of each batch a supervised readout learns from. It costs a pass of its own; the other samples take their wrong labels from what it thought of them when it saw them last.</source>
        <translation>Von wie viel jedes Batches ein überwachter Readout lernt. Es kostet einen eigenen Durchgang; die anderen Beispiele nehmen ihre falschen Labels aus dem, was er von ihnen hielt, als er sie zuletzt sah.</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>der Beispiele</translation>
    </message>
    <message>
        <source>The readout learns in the pass of the layers here.</source>
        <translation>Der Readout lernt hier im Durchgang der Schichten.</translation>
    </message>
    <message>
        <source>Readout sees</source>
        <translation>Readout sieht</translation>
    </message>
    <message>
        <source>The layers whose normalised activities the readout reads.</source>
        <translation>Die Schichten, deren normierte Aktivitäten der Readout liest.</translation>
    </message>
    <message>
        <source>Readout refit</source>
        <translation>Nachtraining des Readouts</translation>
    </message>
    <message>
        <source>Epochs at the end in which the layers rest and only the readout goes on to learn.</source>
        <translation>Epochen am Ende, in denen die Schichten ruhen und nur der Readout weiterlernt.</translation>
    </message>
    <message>
        <source>Decay while refit</source>
        <translation>Decay beim Nachtraining</translation>
    </message>
    <message>
        <source>Weight decay of the readout while the layers rest.</source>
        <translation>Weight Decay des Readouts, während die Schichten ruhen.</translation>
    </message>
    <message>
        <source>The readout is not refit.</source>
        <translation>Der Readout wird nicht nachtrainiert.</translation>
    </message>
    <message>
        <source>What is faster here</source>
        <translation>Was hier schneller ist</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 Bit (bfloat16)</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Use only the first so many training images; 0 uses all.</source>
        <translation>Nur die ersten so vielen Trainingsbilder benutzen; 0 benutzt alle.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Numbers in matrix products. 16 bits are several times faster on some processors and slower on others; weights have 32 bits always.</source>
        <translation>Zahlen in Matrixprodukten. 16 Bit sind auf manchen Prozessoren um ein Mehrfaches schneller und auf anderen langsamer; Gewichte haben immer 32 Bit.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Initial weights, data order and negatives follow from it. The same seed on the same machine with the same threads gives the same bits.</source>
        <translation>Anfangsgewichte, Reihenfolge der Daten und Negative folgen daraus. Derselbe Startwert auf demselben Rechner mit denselben Threads ergibt dieselben Bits.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Readout</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>All but the first</source>
        <translation>Alle außer der ersten</translation>
    </message>
    <message>
        <source>Last layer only</source>
        <translation>Nur die letzte Schicht</translation>
    </message>
    <message>
        <source>Readout and layers</source>
        <translation>Readout und Schichten</translation>
    </message>
    <message>
        <source>Readout only</source>
        <translation>Nur Readout</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>Nur am Ende</translation>
    </message>
    <message>
        <source>Voting layers</source>
        <translation>Abstimmende Schichten</translation>
    </message>
    <message>
        <source>The layers that together choose a label. Hinton leaves the first one out, because it sees the label directly.</source>
        <translation>Die Schichten, die zusammen ein Label wählen. Hinton lässt die erste aus, weil sie das Label unmittelbar sieht.</translation>
    </message>
    <message>
        <source>The layers do not judge answers here.</source>
        <translation>Die Schichten beurteilen hier keine Antworten.</translation>
    </message>
    <message>
        <source>Test in passing</source>
        <translation>Test nebenbei</translation>
    </message>
    <message>
        <source>What is measured on the test images at 1/16, 1/8, 1/4, 1/2 and, if it is long, 3/4 of the first epoch and after every epoch. The error by goodness costs one pass per class.</source>
        <translation>Was auf den Testbildern bei 1/16, 1/8, 1/4, 1/2 und, wenn sie lang ist, 3/4 der ersten Epoche und nach jeder Epoche gemessen wird. Der Fehler nach Güte kostet einen Durchgang pro Klasse.</translation>
    </message>
    <message>
        <source>Work for tests</source>
        <translation>Arbeit für Tests</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>des Trainings</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Test on so many of the last training images instead, and do not train on them: settings chosen so have not seen the test images.</source>
        <translation>Stattdessen auf so vielen der letzten Trainingsbilder testen und nicht mit ihnen trainieren: so gewählte Einstellungen haben die Testbilder nicht gesehen.</translation>
    </message>
    <message>
        <source>Smoothed momentum</source>
        <translation>Geglättetes Momentum</translation>
    </message>
    <message>
        <source>Adam, decoupled decay</source>
        <translation>Adam, entkoppelter Decay</translation>
    </message>
    <message>
        <source>Constant, then linear to zero</source>
        <translation>Konstant, dann linear auf null</translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation>Linear auf null</translation>
    </message>
    <message>
        <source>Half a cosine to zero</source>
        <translation>Halber Kosinus auf null</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images. The learning rate falls towards the last one, so a run that is stopped early looks worse than it could.</source>
        <translation>Durchgänge durch die Trainingsbilder. Die Lernrate fällt zum letzten hin, darum sieht ein früh beendeter Lauf schlechter aus, als er könnte.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Positive samples per step; as many negatives go with them.</source>
        <translation>Positive pro Schritt; ebenso viele Negative gehören dazu.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a gradient becomes a step. The paper&apos;s is the smoothed momentum.</source>
        <translation>Wie aus einem Gradienten ein Schritt wird. Der des Artikels ist das geglättete Momentum.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step along the smoothed gradient of the layers. Hinton&apos;s code uses 0.01; Adam wants about a tenth of it.</source>
        <translation>Schritt entlang des geglätteten Gradienten der Schichten. Hintons Programm nimmt 0,01; Adam will etwa ein Zehntel davon.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the past in the smoothed gradient: v = m v + (1 - m) g.</source>
        <translation>Anteil der Vergangenheit am geglätteten Gradienten: v = m v + (1 - m) g.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pull of the layers&apos; weights towards zero.</source>
        <translation>Zug der Gewichte der Schichten zur Null.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>How the learning rate falls over the epochs.</source>
        <translation>Wie die Lernrate über die Epochen fällt.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Every training image is shifted by up to so many pixels each time it is shown.</source>
        <translation>Jedes Trainingsbild wird jedes Mal, wenn es gezeigt wird, um bis zu so viele Pixel verschoben.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the units that are silenced at random for each training sample.</source>
        <translation>Anteil der Einheiten, die für jedes Trainingsbeispiel zufällig stumm bleiben.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Gemittelte Gewichte</translation>
    </message>
    <message>
        <source>Tests, answers and exports use a running mean of the weights over about so many batches; 0 uses the weights themselves.</source>
        <translation>Tests, Antworten und Exporte benutzen ein laufendes Mittel der Gewichte über etwa so viele Batches; 0 benutzt die Gewichte selbst.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>goodness</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Unüberwacht</translation>
    </message>
    <message>
        <source>Top-down</source>
        <translation>Top-down</translation>
    </message>
    <message>
        <source>class score</source>
        <translation>Klassenwert</translation>
    </message>
    <message>
        <source>Self-contrastive (SCFF)</source>
        <translation>Selbstkontrastiv (SCFF)</translation>
    </message>
    <message>
        <source>Backprop twin</source>
        <translation>Backprop-Zwilling</translation>
    </message>
    <message>
        <source>Dense: every unit sees everything</source>
        <translation>Dicht: jede Einheit sieht alles</translation>
    </message>
    <message>
        <source>Local receptive fields</source>
        <translation>Lokale rezeptive Felder</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf Anhieb</translation>
    </message>
    <message>
        <source>What the program begins with: averaged weights, which answer well within seconds of training.</source>
        <translation>Womit das Programm beginnt: gemittelte Gewichte, die nach Sekunden Training gut antworten.</translation>
    </message>
    <message>
        <source>Quick, supervised</source>
        <translation>Schnell, überwacht</translation>
    </message>
    <message>
        <source>A small network that learns labels in seconds: about 2 % error on MNIST.</source>
        <translation>Ein kleines Netz, das Labels in Sekunden lernt: etwa 2 % Fehler auf MNIST.</translation>
    </message>
    <message>
        <source>Quick, unsupervised</source>
        <translation>Schnell, unüberwacht</translation>
    </message>
    <message>
        <source>A small network that learns without labels in less than a minute: about 2 % error on MNIST.</source>
        <translation>Ein kleines Netz, das ohne Labels in weniger als einer Minute lernt: etwa 2 % Fehler auf MNIST.</translation>
    </message>
    <message>
        <source>Quick, top-down</source>
        <translation>Schnell, top-down</translation>
    </message>
    <message>
        <source>A small recurrent network, with a label that is strong enough not to be outvoted.</source>
        <translation>Ein kleines rekurrentes Netz mit einem Label, das stark genug ist, um nicht überstimmt zu werden.</translation>
    </message>
    <message>
        <source>A small network in which every layer learns to name the class by itself.</source>
        <translation>Ein kleines Netz, in dem jede Schicht für sich lernt, die Klasse zu nennen.</translation>
    </message>
    <message>
        <source>Quick, SCFF</source>
        <translation>Schnell, SCFF</translation>
    </message>
    <message>
        <source>A small network that learns from pairs of images, without labels.</source>
        <translation>Ein kleines Netz, das aus Paaren von Bildern lernt, ohne Labels.</translation>
    </message>
    <message>
        <source>Quick, backprop</source>
        <translation>Schnell, Backprop</translation>
    </message>
    <message>
        <source>The same small network with backprop, to compare with.</source>
        <translation>Dasselbe kleine Netz mit Backprop, zum Vergleich.</translation>
    </message>
    <message>
        <source>Tiny, 64-32</source>
        <translation>Winzig, 64-32</translation>
    </message>
    <message>
        <source>The smallest published network, 784-64-32, which others brought to 9.55 % error.</source>
        <translation>Das kleinste veröffentlichte Netz, 784-64-32, das andere auf 9,55 % Fehler brachten.</translation>
    </message>
    <message>
        <source>Wide, 2000-2000</source>
        <translation>Breit, 2000-2000</translation>
    </message>
    <message>
        <source>The wide published network, 784-2000-2000, which others brought to 6.48 % error.</source>
        <translation>Das breite veröffentlichte Netz, 784-2000-2000, das andere auf 6,48 % Fehler brachten.</translation>
    </message>
    <message>
        <source>The paper, supervised</source>
        <translation>Der Artikel, überwacht</translation>
    </message>
    <message>
        <source>Hinton&apos;s supervised run in the size of his released code, without augmentation: he reports 1.36 % for 4 x 2000.</source>
        <translation>Hintons überwachter Lauf in der Größe seines veröffentlichten Programms, ohne Augmentierung: er berichtet 1,36 % für 4 x 2000.</translation>
    </message>
    <message>
        <source>The paper, unsupervised</source>
        <translation>Der Artikel, unüberwacht</translation>
    </message>
    <message>
        <source>Hinton&apos;s run on hybrid images with a readout at the end: he reports 1.37 %.</source>
        <translation>Hintons Lauf mit Hybriden und einem Readout am Ende: er berichtet 1,37 %.</translation>
    </message>
    <message>
        <source>Unsupervised layers of units that see only part of the layer below: Hinton reports 1.16 %.</source>
        <translation>Unüberwachte Schichten aus Einheiten, die nur einen Teil der Schicht darunter sehen: Hinton berichtet 1,16 %.</translation>
    </message>
    <message>
        <source>The recurrent network of section 5, with the label clamped at its top: Hinton reports 1.31 %.</source>
        <translation>Das rekurrente Netz aus Abschnitt 5, mit dem Label oben festgehalten: Hinton berichtet 1,31 %.</translation>
    </message>
    <message>
        <source>Best, supervised</source>
        <translation>Bester, überwacht</translation>
    </message>
    <message>
        <source>Best, unsupervised</source>
        <translation>Bester, unüberwacht</translation>
    </message>
    <message>
        <source>Best, top-down</source>
        <translation>Bester, top-down</translation>
    </message>
    <message>
        <source>The recurrent network on shifted images.</source>
        <translation>Das rekurrente Netz auf verschobenen Bildern.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von %1</translation>
    </message>
    <message>
        <source>Forward-Forward</source>
        <translation>Forward-Forward</translation>
    </message>
    <message>
        <source>Cannot race: there are no data yet.</source>
        <translation>Ein Wettlauf ist nicht möglich: es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>A race is on: end it before another one begins.</source>
        <translation>Ein Wettlauf ist im Gange: vor dem nächsten erst beenden.</translation>
    </message>
    <message>
        <source>Cannot race: %1</source>
        <translation>Ein Wettlauf ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>backprop</source>
        <translation>Backprop</translation>
    </message>
    <message>
        <source>There is no race to end.</source>
        <translation>Es gibt keinen Wettlauf zu beenden.</translation>
    </message>
    <message>
        <source>The race gave way to another run.</source>
        <translation>Der Wettlauf wich einem anderen Lauf.</translation>
    </message>
    <message>
        <source>%1 turned non-finite at step %2, where %3 did not</source>
        <translation>%1 wurde in Schritt %2 nicht endlich, %3 dagegen nicht</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2 % (of %3 images)</source>
        <translation>%1 %2 % (von %3 Bildern)</translation>
    </message>
    <message>
        <source>%1 and %2 were not both tested</source>
        <translation>%1 und %2 wurden nicht beide getestet</translation>
    </message>
    <message>
        <source>%1, %2 test error after %3</source>
        <translation>%1, %2 Testfehler nach %3</translation>
    </message>
    <message>
        <source>%1 test error after %2, %3 test error after %4</source>
        <translation>%1 Testfehler nach %2, %3 Testfehler nach %4</translation>
    </message>
    <message>
        <source>%1; both took as long</source>
        <translation>%1; beide brauchten gleich lang</translation>
    </message>
    <message>
        <source>%1; %2 took %3 times as long</source>
        <translation>%1; %2 brauchte %3-mal so lang</translation>
    </message>
    <message>
        <source>This run is trained by another program. To train here, go back to a moment of it and go on from there, or reset.</source>
        <translation>Diesen Lauf trainiert ein anderes Programm. Um hier zu trainieren, zu einem seiner Zeitpunkte zurückgehen und von dort weitermachen, oder zurücksetzen.</translation>
    </message>
    <message>
        <source>The program that trained this run has ended</source>
        <translation>Das Programm, das diesen Lauf trainierte, ist beendet</translation>
    </message>
    <message>
        <source>The program that trained this run has ended at epoch %1</source>
        <translation>Das Programm, das diesen Lauf trainierte, ist bei Epoche %1 beendet</translation>
    </message>
    <message>
        <source>Following a run that another program trains</source>
        <translation>Folgt einem Lauf, den ein anderes Programm trainiert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there any more: what was read of the run is still shown</source>
        <translation>„%1“ ist nicht mehr da: was von dem Lauf gelesen wurde, wird noch gezeigt</translation>
    </message>
    <message>
        <source>This run learns by backprop itself.</source>
        <translation>Dieser Lauf lernt selbst mit Backprop.</translation>
    </message>
    <message>
        <source>Both runs must have the same &apos;%1&apos;: this one has %2, the other one %3.</source>
        <translation>Beide Läufe müssen gleiche „%1“ haben: dieser hat %2, der andere %3.</translation>
    </message>
    <message>
        <source>Both runs have the same settings: they would learn the same.</source>
        <translation>Beide Läufe haben dieselben Einstellungen: sie würden dasselbe lernen.</translation>
    </message>
    <message>
        <source>This is the run that is there now: compare it with another one.</source>
        <translation>Dies ist der Lauf, der jetzt da ist: ihn mit einem anderen vergleichen.</translation>
    </message>
    <message>
        <source>Compared with a run at epoch %1</source>
        <translation>Verglichen mit einem Lauf in Epoche %1</translation>
    </message>
    <message>
        <source>The run is no longer compared with another one: %1</source>
        <translation>Der Lauf wird nicht mehr mit einem anderen verglichen: %1</translation>
    </message>
    <message>
        <source>It reads images of %1 × %2 pixels, and this drawing becomes one of %3 × %4.</source>
        <translation>Er liest Bilder von %1 × %2 Pixeln, und aus dieser Zeichnung wird eines von %3 × %4.</translation>
    </message>
    <message>
        <source>It tells other classes apart than this run.</source>
        <translation>Er unterscheidet andere Klassen als dieser Lauf.</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: the folder holds &apos;%2&apos;, which would be lost. Choose another name, or move it away.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Ordner enthält „%2“, was verloren ginge. Wählen Sie einen anderen Namen, oder verschieben Sie es.</translation>
    </message>
    <message>
        <source>a zip of more than 4 GB cannot be written; other formats hold more</source>
        <translation>ein ZIP von mehr als 4 GB kann nicht geschrieben werden; andere Formate fassen mehr</translation>
    </message>
    <message>
        <source>%1 of %2 images should be %3 numbers each, and are %4</source>
        <translation>%1 von %2 Bildern sollte je %3 Zahlen haben, und hat %4</translation>
    </message>
    <message>
        <source>%1 of image %2 for class %3 should be %4, and is %5</source>
        <translation>%1 von Bild %2 für Klasse %3 sollte %4 sein, und ist %5</translation>
    </message>
    <message>
        <source>the readout&apos;s answer</source>
        <translation>die Antwort des Readouts</translation>
    </message>
    <message>
        <source>the goodness</source>
        <translation>die Güte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights, 16 bits</source>
        <translation>Gewichte, 16 Bit</translation>
    </message>
    <message>
        <source>Weights, bfloat16</source>
        <translation>Gewichte, bfloat16</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Felder</translation>
    </message>
    <message>
        <source>PyTorch folder</source>
        <translation>PyTorch-Ordner</translation>
    </message>
    <message>
        <source>there is no export format &apos;%1&apos;; there are %2</source>
        <translation>es gibt kein Exportformat „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends as a file of the format %2 does; one of the format %3 ends in .%4</source>
        <translation>„%1“ endet wie das Format %2; eines vom Format %3 endet auf .%4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say in which format the network should be exported: expected a name that ends in one of %2, or a format that is named</source>
        <translation>„%1“ sagt nicht, in welchem Format das Netz exportiert werden soll: erwartet wird ein Name, der auf eines von %2 endet, oder ein genanntes Format</translation>
    </message>
    <message>
        <source>the disk does not hold the bytes that were written to it</source>
        <translation>auf dem Datenträger stehen nicht die Bytes, die geschrieben wurden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not written: read back, it is not the network that was exported: %2</source>
        <translation>„%1“ wurde nicht geschrieben: zurückgelesen ist es nicht das Netz, das exportiert wurde: %2</translation>
    </message>
    <message>
        <source>the weights cannot be written: &apos;%1&apos; has numbers that are not finite, because the run has diverged</source>
        <translation>die Gewichte können nicht geschrieben werden: „%1“ enthält Zahlen, die nicht endlich sind, weil der Lauf divergiert ist</translation>
    </message>
    <message>
        <source>the weights cannot be written: &apos;%1&apos; has numbers above %2, which 16 bits cannot hold; with 32 bits they can be written</source>
        <translation>die Gewichte können nicht geschrieben werden: „%1“ enthält Zahlen über %2, die 16 Bit nicht fassen; mit 32 Bit geht es</translation>
    </message>
    <message>
        <source>In %1 the metadata &apos;%2&apos; must be text</source>
        <translation>In %1 müssen die Metadaten „%2“ Text sein</translation>
    </message>
    <message>
        <source>A picture of the report cannot be made: %1</source>
        <translation>Ein Bild des Berichts kann nicht erzeugt werden: %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>damit ist keine Datei benannt</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, expected at most the %3 MB that are free.</source>
        <translation>%1 braucht %2 MB Speicher, frei sind nur %3 MB.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A checksum cannot be computed: the OpenSSL library refuses SHA-256.</source>
        <translation>Eine Prüfsumme kann nicht berechnet werden: Die Bibliothek OpenSSL verweigert SHA-256.</translation>
    </message>
    <message>
        <source>expected &apos;%1&apos; to be the state of a generator of random numbers, found other bytes</source>
        <translation>erwartet wurde „%1“ als Zustand eines Zufallszahlengenerators, gefunden wurden andere Bytes</translation>
    </message>
    <message>
        <source>expected a value &apos;%1&apos;, found none</source>
        <translation>erwartet wurde ein Wert „%1“, gefunden wurde keiner</translation>
    </message>
    <message>
        <source>expected &apos;%1&apos; to be %2, found %3</source>
        <translation>„%1“: erwartet wurde %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>expected %1 values, found %2</source>
        <translation>erwartet wurden %1 Werte, gefunden wurden %2</translation>
    </message>
    <message>
        <source>%1 gives %2 twice.</source>
        <translation>%1 enthält %2 doppelt.</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large.</source>
        <translation>%1 enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at byte %2.</source>
        <translation>%1 ist bei Byte %2 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 nests JSON more than %2 deep.</source>
        <translation>%1 verschachtelt JSON tiefer als %2 Ebenen.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, found %2.</source>
        <translation>%1 muss ein JSON-Objekt sein, gefunden wurde: %2.</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>1 file such as %1</source>
        <translation>1 Datei, nämlich %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files such as %1</source>
        <translation>
            <numerusform>%n Datei wie %1</numerusform>
            <numerusform>%n Dateien wie %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kind of data named &quot;%1&quot;.</source>
        <translation>Es gibt keine Art von Daten namens „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data: expected the word &quot;builtin&quot; or an existing folder or file.</source>
        <translation>„%1“ sind keine Daten: erwartet wird das Wort „builtin“ oder ein Ordner oder eine Datei, die es gibt.</translation>
    </message>
    <message>
        <source>The test images of %1 have %2 pixels, expected %3 as in %4.</source>
        <translation>Die Testbilder von %1 haben %2 Pixel, erwartet werden %3 wie in %4.</translation>
    </message>
    <message>
        <source>Images cannot be mixed in %1 times, expected 1 to %2 times.</source>
        <translation>Bilder können nicht %1-mal beigemischt werden, möglich ist 1- bis %2-mal.</translation>
    </message>
    <message>
        <source>The training images of %1 have %2 pixels, expected %3 as in %4.</source>
        <translation>Die Trainingsbilder von %1 haben %2 Pixel, erwartet werden %3 wie in %4.</translation>
    </message>
    <message>
        <source>Mixing in %1 once</source>
        <translation>Das einmalige Beimischen von %1</translation>
    </message>
    <message numerus="yes">
        <source>Mixing in %1 %n times</source>
        <translation>
            <numerusform>Das %n-malige Beimischen von %1</numerusform>
            <numerusform>Das %n-malige Beimischen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are none, at least one is needed.</source>
        <translation>%1 fehlen, mindestens eines wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 have %2 pixels, 1 label asks for %3.</source>
        <translation>%1 haben %2 Pixel, 1 Label verlangt %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 have %2 pixels, %n labels ask for %3.</source>
        <translation>
            <numerusform>%1 haben %2 Pixel, %n Label verlangt %3.</numerusform>
            <numerusform>%1 haben %2 Pixel, %n Labels verlangen %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have the label %2, the %3 classes allow 0 to %4.</source>
        <translation>%1 haben das Label %2, die %3 Klassen erlauben 0 bis %4.</translation>
    </message>
    <message>
        <source>The images of %1 are %2 x %3 pixels, sides of 1 to %4 are expected.</source>
        <translation>Die Bilder von %1 haben %2 x %3 Pixel, erwartet werden Seiten von 1 bis %4.</translation>
    </message>
    <message>
        <source>%1 has 1 class, 2 to %2 are expected.</source>
        <translation>%1 hat 1 Klasse, erwartet werden 2 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n classes, 2 to %2 are expected.</source>
        <translation>
            <numerusform>%1 hat %n Klasse, erwartet werden 2 bis %2.</numerusform>
            <numerusform>%1 hat %n Klassen, erwartet werden 2 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 classes, images of %3 pixels cannot carry a label of that many.</source>
        <translation>%1 hat %2 Klassen, Bilder mit %3 Pixeln können kein Label für so viele tragen.</translation>
    </message>
    <message>
        <source>The training images of %1</source>
        <translation>Die Trainingsbilder von %1</translation>
    </message>
    <message>
        <source>The test images of %1</source>
        <translation>Die Testbilder von %1</translation>
    </message>
    <message>
        <source>The table of digit strokes has &quot;%1&quot; where a number is expected.</source>
        <translation>Die Tabelle der Ziffernstriche hat „%1“, wo eine Zahl erwartet wird.</translation>
    </message>
    <message>
        <source>The table of digit strokes has &quot;%1&quot; where &quot;x,y&quot; is expected.</source>
        <translation>Die Tabelle der Ziffernstriche hat „%1“, wo „x,y“ erwartet wird.</translation>
    </message>
    <message>
        <source>The table of digit strokes has a form of %1 (%2) whose variants differ in points: &quot;%3&quot;.</source>
        <translation>Die Tabelle der Ziffernstriche hat eine Form der %1 (%2), deren Varianten verschieden viele Punkte haben: „%3“.</translation>
    </message>
    <message>
        <source>%1 and the arrays before it are too large: at most %2 bytes of data are read.</source>
        <translation>%1 und die Arrays davor sind zu groß: Höchstens %2 Bytes Daten werden gelesen.</translation>
    </message>
    <message>
        <source>%1 has images of %2 x %3 pixels, expected %4 x %5 as the other classes have.</source>
        <translation>%1 hat Bilder mit %2 x %3 Pixeln, erwartet werden %4 x %5 wie bei den anderen Klassen.</translation>
    </message>
    <message>
        <source>%1 has %2 classes, 2 to %3 are expected.</source>
        <translation>%1 hat %2 Klassen, erwartet werden 2 bis %3.</translation>
    </message>
    <message>
        <source>%1 has the metadata &apos;classes&apos; %2, expected a JSON list of texts.</source>
        <translation>%1 hat die Metadaten „classes“ %2, erwartet wird eine JSON-Liste von Texten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check its permissions.</source>
        <translation>%1 kann nicht gelesen werden: Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files: a folder with nothing but the data is expected.</source>
        <translation>%1 enthält mehr als %2 Dateien: Erwartet wird ein Ordner, in dem nur die Daten liegen.</translation>
    </message>
    <message>
        <source>the images that belong to %1</source>
        <translation>die Bilder, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the labels that belong to %1</source>
        <translation>die Labels, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the training images that belong to %1</source>
        <translation>die Trainingsbilder, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the training labels that belong to %1</source>
        <translation>die Trainingslabels, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the test images that belong to %1</source>
        <translation>die Testbilder, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the test labels that belong to %1</source>
        <translation>die Testlabels, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the validation images that belong to %1</source>
        <translation>die Validierungsbilder, die zu %1 gehören</translation>
    </message>
    <message>
        <source>the validation labels that belong to %1</source>
        <translation>die Validierungslabels, die zu %1 gehören</translation>
    </message>
    <message>
        <source>%1 holds %2 data sets (%3), expected one: put the name of one behind it, as in %4.</source>
        <translation>%1 enthält %2 Datensätze (%3), erwartet wird einer: Setzen Sie den Namen von einem dahinter, wie in %4.</translation>
    </message>
    <message>
        <source>the training images and labels, such as train-images and train-labels</source>
        <translation>die Trainingsbilder und -labels, etwa train-images und train-labels</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>In %1 fehlen %2.</translation>
    </message>
    <message>
        <source>%1 and the pictures before it are too many: at most %2 pixels are read.</source>
        <translation>%1 und die Bilder davor sind zu viele: Höchstens %2 Pixel werden gelesen.</translation>
    </message>
    <message>
        <source>%1 has too many pictures that cannot be read: %2 of %3, expected at most one of %4.</source>
        <translation>%1 hat zu viele Bilder, die nicht gelesen werden können: %2 von %3, erlaubt ist höchstens eines von %4.</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <translation>Das Kopieren der Bilder</translation>
    </message>
    <message>
        <source>No ink was found in %1: nothing but the lines of the paper stands out.</source>
        <translation>In %1 wurde keine Tinte gefunden: Nur die Linien des Papiers heben sich ab.</translation>
    </message>
    <message>
        <source>No ink was found in %1: nothing stands out from its ground.</source>
        <translation>In %1 wurde keine Tinte gefunden: Nichts hebt sich vom Grund ab.</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected %2 bytes when unpacked, found %3.</source>
        <translation>%1 ist nicht die richtige Datei: erwartet wurden entpackt %2 Bytes, gefunden %3.</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected bytes of the shape %2, found %3 of %4.</source>
        <translation>%1 ist nicht die richtige Datei: erwartet wurden Bytes der Form %2, gefunden %3 der Form %4.</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected the SHA-256 %2 of its unpacked content, found %3.</source>
        <translation>%1 ist nicht die richtige Datei: erwartet wurde die SHA-256 %2 des entpackten Inhalts, gefunden %3.</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected it to hold %2, found no such file.</source>
        <translation>%1 ist nicht die richtige Datei: Sie müsste %2 enthalten, diese Datei fehlt.</translation>
    </message>
    <message>
        <source>%1 is none of the files of %2, such as %3.</source>
        <translation>%1 ist keine der Dateien von %2, wie etwa %3.</translation>
    </message>
    <message>
        <source>%1 has more than %2 different labels, expected 2 to %2: label number %3 is another one.</source>
        <translation>%1 hat mehr als %2 verschiedene Labels, erwartet werden 2 bis %2: Label Nummer %3 ist ein weiteres.</translation>
    </message>
    <message>
        <source>The test images of %1 have %2 pixels, expected %3 as the training images have.</source>
        <translation>Die Testbilder von %1 haben %2 Pixel, erwartet werden %3 wie bei den Trainingsbildern.</translation>
    </message>
    <message>
        <source>%1 has images of the class %2, which is none of the %3 classes that are trained.</source>
        <translation>%1 hat Bilder der Klasse %2, die keine der %3 trainierten Klassen ist.</translation>
    </message>
    <message>
        <source>%1 has the shape %2, expected %3.</source>
        <translation>%1 hat die Form %2, erwartet wird: %3.</translation>
    </message>
    <message>
        <source>[images, height, width], [images, pixels] or the first with 1 or 3 channels</source>
        <translation>[Bilder, Höhe, Breite], [Bilder, Pixel] oder das erste mit 1 oder 3 Kanälen</translation>
    </message>
    <message>
        <source>%1 has images of %2 x %3 pixels, expected sides of 1 to %4 pixels.</source>
        <translation>%1 hat Bilder mit %2 x %3 Pixeln, erwartet werden Seiten von 1 bis %4 Pixeln.</translation>
    </message>
    <message>
        <source>%1 is empty: expected at least one image, found none.</source>
        <translation>%1 ist leer: erwartet wird mindestens ein Bild, gefunden wurde keines.</translation>
    </message>
    <message>
        <source>%1 has the label %2 at position %3, expected a whole number.</source>
        <translation>%1 hat an Stelle %3 das Label %2, erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>[%1], one number for each image</source>
        <translation>[%1], eine Zahl für jedes Bild</translation>
    </message>
    <message>
        <source>as many as the 1 image of %1</source>
        <translation>so viele wie das 1 Bild von %1</translation>
    </message>
    <message numerus="yes">
        <source>as many as the %n images of %1</source>
        <translation>
            <numerusform>so viele wie das %n Bild von %1</numerusform>
            <numerusform>so viele wie die %n Bilder von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has 1 label, expected %2.</source>
        <translation>%1 hat 1 Label, erwartet werden %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n labels, expected %2.</source>
        <translation>
            <numerusform>%1 hat %n Label, erwartet werden %2.</numerusform>
            <numerusform>%1 hat %n Labels, erwartet werden %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announces %2 images in %3 packed bytes, which hold no more than the same image over and over: expected different ones.</source>
        <translation>%1 kündigt %2 Bilder in %3 gepackten Bytes an, in die nur immer wieder dasselbe Bild passt: erwartet werden verschiedene.</translation>
    </message>
    <message>
        <source>%1 has 1 column in line %2, expected %3 as in the first line.</source>
        <translation>%1 hat nur 1 Spalte in Zeile %2, erwartet werden %3 wie in der ersten Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n columns in line %2, expected %3 as in the first line.</source>
        <translation>
            <numerusform>%1 hat %n Spalte in Zeile %2, erwartet werden %3 wie in der ersten Zeile.</numerusform>
            <numerusform>%1 hat %n Spalten in Zeile %2, erwartet werden %3 wie in der ersten Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no label in line %2.</source>
        <translation>%1 hat in Zeile %2 kein Label.</translation>
    </message>
    <message>
        <source>%1 has the value &apos;%2&apos; in line %3, column %4, expected a number.</source>
        <translation>%1 hat in Zeile %3, Spalte %4 den Wert „%2“, erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>%1 has more than %2 empty lines up to line %3, expected a line of numbers for each image.</source>
        <translation>%1 hat bis Zeile %3 mehr als %2 leere Zeilen, erwartet wird eine Zeile mit Zahlen für jedes Bild.</translation>
    </message>
    <message>
        <source>%1 is empty: expected at least one line with an image, found none.</source>
        <translation>%1 ist leer: erwartet wird mindestens eine Zeile mit einem Bild, gefunden wurde keine.</translation>
    </message>
    <message>
        <source>%1 has 1 image of %2 x %3 pixels without labels, expected a label in each line: its class.</source>
        <translation>%1 hat 1 Bild mit %2 x %3 Pixeln ohne Label, erwartet wird in jeder Zeile ein Label: die Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n images of %2 x %3 pixels without labels, expected a label in each line: its class.</source>
        <translation>
            <numerusform>%1 hat %n Bild mit %2 x %3 Pixeln ohne Label, erwartet wird in jeder Zeile ein Label: die Klasse.</numerusform>
            <numerusform>%1 hat %n Bilder mit %2 x %3 Pixeln ohne Labels, erwartet wird in jeder Zeile ein Label: die Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begins with more than %2 empty lines, expected a line of numbers for each image.</source>
        <translation>%1 beginnt mit mehr als %2 leeren Zeilen, erwartet wird eine Zeile mit Zahlen für jedes Bild.</translation>
    </message>
    <message>
        <source>%1 has 1 column, expected a label and a square number of pixel values up to 64 x 64, such as 785 columns for 28 x 28 pixels.</source>
        <translation>%1 hat 1 Spalte, erwartet werden ein Label und eine Quadratzahl von Pixelwerten bis 64 x 64, etwa 785 Spalten für 28 x 28 Pixel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n columns, expected a label and a square number of pixel values up to 64 x 64, such as 785 columns for 28 x 28 pixels.</source>
        <translation>
            <numerusform>%1 hat %n Spalte, erwartet werden ein Label und eine Quadratzahl von Pixelwerten bis 64 x 64, etwa 785 Spalten für 28 x 28 Pixel.</numerusform>
            <numerusform>%1 hat %n Spalten, erwartet werden ein Label und eine Quadratzahl von Pixelwerten bis 64 x 64, etwa 785 Spalten für 28 x 28 Pixel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a text: expected lines of numbers, found a zero byte at its beginning.</source>
        <translation>%1 ist kein Text: erwartet werden Zeilen mit Zahlen, am Anfang steht aber ein Nullbyte.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 characters, expected a line of numbers for each image.</source>
        <translation>%1 hat eine Zeile mit mehr als %2 Zeichen, erwartet wird eine Zeile mit Zahlen für jedes Bild.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 bytes of data are read.</source>
        <translation>%1 ist zu groß: Höchstens %2 Bytes Daten werden gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: not enough memory.</source>
        <translation>%1 kann nicht entpackt werden: Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>%1 is cut short: its gzip data stop before their end.</source>
        <translation>%1 ist abgeschnitten: Die gzip-Daten hören vor ihrem Ende auf.</translation>
    </message>
    <message>
        <source>%1 is damaged: its gzip data cannot be unpacked (%2).</source>
        <translation>%1 ist beschädigt: Die gzip-Daten können nicht entpackt werden (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 bytes that are not gzip follow its gzip data.</source>
        <translation>%1 ist beschädigt: Auf die gzip-Daten folgen %2 Bytes, die kein gzip sind.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: expected %2 bytes, found %3.</source>
        <translation>%1 kann nicht bis zum Ende gelesen werden: erwartet wurden %2 Bytes, gefunden %3.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, which is the same over and over and no data.</source>
        <translation>%1 wird entpackt mehr als %2-mal so groß: Das ist immer wieder dasselbe und keine Daten.</translation>
    </message>
    <message>
        <source>%1 is too long: its beginning announces %2 bytes, found %3.</source>
        <translation>%1 ist zu lang: Der Anfang kündigt %2 Bytes an, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is a folder, a file was expected.</source>
        <translation>%1 ist ein Ordner, erwartet wurde eine Datei.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: expected a header of at least 4 bytes, found %2 bytes.</source>
        <translation>%1 ist keine IDX-Datei: erwartet wird ein Kopf von mindestens 4 Bytes, gefunden wurden %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: expected it to start with two zero bytes, found %2 and %3.</source>
        <translation>%1 ist keine IDX-Datei: erwartet werden am Anfang zwei Nullbytes, gefunden wurden %2 und %3.</translation>
    </message>
    <message>
        <source>%1 holds values of IDX type %2, expected 8 (unsigned bytes), 9, 11, 12, 13 or 14.</source>
        <translation>%1 enthält Werte vom IDX-Typ %2, erwartet wird 8 (vorzeichenlose Bytes), 9, 11, 12, 13 oder 14.</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, expected 1 for labels or 3 for images.</source>
        <translation>%1 hat %2 Dimensionen, erwartet wird 1 für Labels oder 3 für Bilder.</translation>
    </message>
    <message>
        <source>%1 is cut short: expected a header of %2 bytes, found %3 bytes.</source>
        <translation>%1 ist abgeschnitten: erwartet wird ein Kopf von %2 Bytes, gefunden wurden %3 Bytes.</translation>
    </message>
    <message>
        <source>%1 announces more values than a file can hold.</source>
        <translation>%1 kündigt mehr Werte an, als eine Datei fassen kann.</translation>
    </message>
    <message>
        <source>%1 is cut short: its header announces %2 bytes of values, found %3.</source>
        <translation>%1 ist abgeschnitten: Der Kopf kündigt %2 Bytes Werte an, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is too long: its header announces %2 bytes of values, found %3.</source>
        <translation>%1 ist zu lang: Der Kopf kündigt %2 Bytes Werte an, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is a damaged JPEG picture (%2).</source>
        <translation>%1 ist ein beschädigtes JPEG-Bild (%2).</translation>
    </message>
    <message>
        <source>the keys descr, fortran_order and shape, each once, and nothing else</source>
        <translation>die Schlüssel descr, fortran_order und shape, je einmal, und sonst nichts</translation>
    </message>
    <message>
        <source>%1 is not a readable .npy file: its header must have %2, found &apos;%3&apos;.</source>
        <translation>%1 ist keine lesbare .npy-Datei. Im Kopf erwartet: %2; gefunden: „%3“.</translation>
    </message>
    <message>
        <source>a &apos;%1&apos; there</source>
        <translation>ein „%1“ an dieser Stelle</translation>
    </message>
    <message>
        <source>a text in quotes there</source>
        <translation>ein Text in Anführungszeichen an dieser Stelle</translation>
    </message>
    <message>
        <source>no key &apos;%1&apos;</source>
        <translation>kein Schlüssel „%1“</translation>
    </message>
    <message>
        <source>%1 holds records of several fields, expected one array of numbers.</source>
        <translation>%1 enthält Datensätze mit mehreren Feldern, erwartet wird ein Array von Zahlen.</translation>
    </message>
    <message>
        <source>%1 holds Python objects (a pickle), expected numbers: such a file could run code and is not opened.</source>
        <translation>%1 enthält Python-Objekte (ein Pickle), erwartet werden Zahlen: Eine solche Datei könnte Code ausführen und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 holds values of the type &apos;%2&apos;, expected whole or floating point numbers of 8 to 64 bits.</source>
        <translation>%1 enthält Werte vom Typ „%2“, erwartet werden ganze Zahlen oder Gleitkommazahlen mit 8 bis 64 Bits.</translation>
    </message>
    <message>
        <source>%1 is stored column by column (Fortran order), expected row by row: save it after numpy.ascontiguousarray.</source>
        <translation>%1 ist spaltenweise gespeichert (Fortran-Reihenfolge), erwartet wird zeilenweise: Speichern Sie es nach numpy.ascontiguousarray.</translation>
    </message>
    <message>
        <source>True or False there</source>
        <translation>True oder False an dieser Stelle</translation>
    </message>
    <message>
        <source>a shape of at most 8 numbers</source>
        <translation>eine Form aus höchstens 8 Zahlen</translation>
    </message>
    <message>
        <source>whole numbers from 0 in its shape</source>
        <translation>ganze Zahlen ab 0 in der Form</translation>
    </message>
    <message>
        <source>%1 is not an .npy file: expected it to begin with %2 and a version, found &apos;%3&apos;.</source>
        <translation>%1 ist keine .npy-Datei: Am Anfang müssten %2 und eine Version stehen, gefunden wurde „%3“.</translation>
    </message>
    <message>
        <source>%1 is an .npy file of version %2, expected version 1 to 3.</source>
        <translation>%1 ist eine .npy-Datei der Version %2, erwartet wird Version 1 bis 3.</translation>
    </message>
    <message>
        <source>%1 is cut short: expected a header of %2 bytes, found %3 bytes for it and its length.</source>
        <translation>%1 ist abgeschnitten: erwartet wird ein Kopf von %2 Bytes, für ihn und seine Länge sind es nur %3 Bytes.</translation>
    </message>
    <message>
        <source>%1 announces more numbers than a file can hold.</source>
        <translation>%1 kündigt mehr Zahlen an, als eine Datei fassen kann.</translation>
    </message>
    <message>
        <source>%1 is cut short: its header announces %2 bytes of numbers, found %3.</source>
        <translation>%1 ist abgeschnitten: Der Kopf kündigt %2 Bytes Zahlen an, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is too long: its header announces %2 bytes of numbers, found %3.</source>
        <translation>%1 ist zu lang: Der Kopf kündigt %2 Bytes Zahlen an, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>%1 kann nicht als Bild gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is a %2 picture, which is not read here: expected PNG, JPEG or PNM.</source>
        <translation>%1 ist ein %2-Bild, das hier nicht gelesen wird: erwartet wird PNG, JPEG oder PNM.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s image formats or convert it.</source>
        <translation>Installieren Sie die Bildformate von Qt, oder wandeln Sie es um.</translation>
    </message>
    <message>
        <source>The window reads BMP, GIF, TIFF and WebP too; or convert it.</source>
        <translation>Das Fenster liest auch BMP, GIF, TIFF und WebP; oder wandeln Sie es um.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read: expected one in a format like PNG, JPEG or PNM, found %2 bytes of something else.</source>
        <translation>%1 ist kein lesbares Bild: erwartet wird ein Format wie PNG, JPEG oder PNM, gefunden wurden %2 Bytes von etwas anderem.</translation>
    </message>
    <message>
        <source>%1 is a picture of %2 x %3 pixels, expected 1 to %4 pixels.</source>
        <translation>%1 ist ein Bild mit %2 x %3 Pixeln, erwartet werden 1 bis %4 Pixel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the PNG library does not start.</source>
        <translation>%1 kann nicht gelesen werden: Die PNG-Bibliothek startet nicht.</translation>
    </message>
    <message>
        <source>%1 is a damaged PNG picture (%2).</source>
        <translation>%1 ist ein beschädigtes PNG-Bild (%2).</translation>
    </message>
    <message>
        <source>its width is above %1</source>
        <translation>die Breite ist größer als %1</translation>
    </message>
    <message>
        <source>expected its width, found %1</source>
        <translation>erwartet wurde die Breite, gefunden: %1</translation>
    </message>
    <message>
        <source>its height is above %1</source>
        <translation>die Höhe ist größer als %1</translation>
    </message>
    <message>
        <source>expected its height, found %1</source>
        <translation>erwartet wurde die Höhe, gefunden: %1</translation>
    </message>
    <message>
        <source>its largest value is above %1</source>
        <translation>der größte Wert ist größer als %1</translation>
    </message>
    <message>
        <source>expected its largest value, found %1</source>
        <translation>erwartet wurde der größte Wert, gefunden: %1</translation>
    </message>
    <message>
        <source>its pixel value is above %1</source>
        <translation>ein Pixelwert ist größer als %1</translation>
    </message>
    <message>
        <source>expected its pixel value, found %1</source>
        <translation>erwartet wurde ein Pixelwert, gefunden: %1</translation>
    </message>
    <message>
        <source>%1 is a damaged PNM picture: %2.</source>
        <translation>%1 ist ein beschädigtes PNM-Bild: %2.</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>expected another 0 or 1</source>
        <translation>erwartet wurde noch eine 0 oder 1</translation>
    </message>
    <message>
        <source>its largest value is 0</source>
        <translation>der größte Wert ist 0</translation>
    </message>
    <message>
        <source>it is cut short, expected at least %1 bytes of pixels, found %2</source>
        <translation>es ist abgeschnitten, erwartet wurden mindestens %1 Bytes Pixel, gefunden %2</translation>
    </message>
    <message>
        <source>it is cut short before its pixels</source>
        <translation>es ist vor den Pixeln abgeschnitten</translation>
    </message>
    <message>
        <source>In %1 tensor %2</source>
        <translation>In %1 der Tensor %2</translation>
    </message>
    <message>
        <source>%1 has the unknown key %2.</source>
        <translation>%1 hat den unbekannten Schlüssel %2.</translation>
    </message>
    <message>
        <source>%1 has no &apos;%2&apos;.</source>
        <translation>%1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>%1 has the unknown dtype %2.</source>
        <translation>%1 hat den unbekannten dtype %2.</translation>
    </message>
    <message>
        <source>%1 must have whole numbers from 0 in &apos;%2&apos;, found %3.</source>
        <translation>%1 muss in „%2“ ganze Zahlen ab 0 haben, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1 must have a list as &apos;shape&apos;, found %2.</source>
        <translation>%1 muss als „shape“ eine Liste haben, gefunden wurde: %2.</translation>
    </message>
    <message>
        <source>%1 must have a list of two numbers as &apos;data_offsets&apos;.</source>
        <translation>%1 muss als „data_offsets“ eine Liste von zwei Zahlen haben.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before it begins at byte %3.</source>
        <translation>%1 endet bei Byte %2, bevor es bei Byte %3 beginnt.</translation>
    </message>
    <message>
        <source>%1 has a shape of more numbers than a file can hold.</source>
        <translation>%1 hat eine Form mit mehr Zahlen, als eine Datei fassen kann.</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes for its shape, found %3.</source>
        <translation>%1 braucht für seine Form %2 Bytes, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: expected at least 8 bytes, found %2.</source>
        <translation>%1 ist keine safetensors-Datei: erwartet werden mindestens 8 Bytes, gefunden wurden %2.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: expected a header of at most %2 bytes, found %3.</source>
        <translation>%1 ist keine safetensors-Datei: erwartet wird ein Kopf von höchstens %2 Bytes, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is cut short: expected a header of %2 bytes, found %3.</source>
        <translation>%1 ist abgeschnitten: erwartet wird ein Kopf von %2 Bytes, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: expected a header that begins with &apos;{&apos;.</source>
        <translation>%1 ist keine safetensors-Datei: erwartet wird ein Kopf, der mit „{“ beginnt.</translation>
    </message>
    <message>
        <source>The metadata of %1 must be a JSON object, found %2.</source>
        <translation>Die Metadaten von %1 müssen ein JSON-Objekt sein, gefunden wurde: %2.</translation>
    </message>
    <message>
        <source>In %1 the metadata %2 must be a string, found %3.</source>
        <translation>In %1 müssen die Metadaten %2 ein Text sein, gefunden wurde: %3.</translation>
    </message>
    <message>
        <source>In %1 tensor %2 must begin at byte %3, found %4.</source>
        <translation>In %1 muss der Tensor %2 bei Byte %3 beginnen, gefunden wurde %4.</translation>
    </message>
    <message>
        <source>%1 must have %2 bytes after the header, found %3.</source>
        <translation>%1 muss nach dem Kopf %2 Bytes haben, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation>Der Kopf von %1</translation>
    </message>
    <message>
        <source>The tensor name %1 cannot be written: it is taken.</source>
        <translation>Der Tensorname %1 kann nicht geschrieben werden: Er ist vergeben.</translation>
    </message>
    <message>
        <source>The tensor %1 cannot be written: its shape is of more numbers than a file can hold.</source>
        <translation>Der Tensor %1 kann nicht geschrieben werden: Seine Form hat mehr Zahlen, als eine Datei fassen kann.</translation>
    </message>
    <message>
        <source>Tensor names and metadata can only be written as UTF-8 text.</source>
        <translation>Tensornamen und Metadaten können nur als UTF-8-Text geschrieben werden.</translation>
    </message>
    <message>
        <source>The tensors&apos; names and metadata are too long for a safetensors file: at most %1 bytes, found %2.</source>
        <translation>Tensornamen und Metadaten sind zu lang für eine safetensors-Datei: höchstens %1 Bytes, gefunden wurden %2.</translation>
    </message>
    <message>
        <source>The tensor %1 cannot be written: its %2 bytes do not fit its shape.</source>
        <translation>Der Tensor %1 kann nicht geschrieben werden: Seine %2 Bytes passen nicht zu seiner Form.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a zip: %2.</source>
        <translation>%1 kann nicht als Zip gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 kann nicht entpackt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked (%2).</source>
        <translation>%1 ist beschädigt und kann nicht entpackt werden (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it announces %2 bytes, found %3.</source>
        <translation>%1 ist beschädigt: angekündigt sind %2 Bytes, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 is not a zip: expected it to begin with PK.</source>
        <translation>%1 ist kein Zip: Es müsste mit PK beginnen.</translation>
    </message>
    <message>
        <source>%1 holds %2 files, expected at most %3.</source>
        <translation>%1 enthält %2 Dateien, erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 holds a file named %2, which leads out of the zip: expected names inside it.</source>
        <translation>%1 enthält eine Datei namens %2, die aus dem Zip hinausführt: erwartet werden Namen innerhalb.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: its size is not known.</source>
        <translation>%1 kann nicht entpackt werden: Die Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 bytes of data are read, it announces %3.</source>
        <translation>%1 ist zu groß: Höchstens %2 Bytes Daten werden gelesen, angekündigt sind %3.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2: %3.</source>
        <translation>%1 kann nicht geschrieben werden: %2: %3.</translation>
    </message>
    <message>
        <source>%1 has values from %2 to %3, expected grey levels such as 0 to 255 or 0 to 1.</source>
        <translation>%1 hat Werte von %2 bis %3, erwartet werden Graustufen wie 0 bis 255 oder 0 bis 1.</translation>
    </message>
    <message>
        <source>%1 has values from %2 to %3 and some that are no numbers, expected grey levels such as 0 to 255 or 0 to 1.</source>
        <translation>%1 hat Werte von %2 bis %3 und einige, die keine Zahlen sind, erwartet werden Graustufen wie 0 bis 255 oder 0 bis 1.</translation>
    </message>
    <message>
        <source>expected the %1 to be %2, found %3</source>
        <translation>%1: erwartet wurde %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>expected a cell for the %1, found the end of the row</source>
        <translation>%1: erwartet wurde eine Zelle, gefunden wurde das Ende der Zeile</translation>
    </message>
    <message>
        <source>a number or nothing</source>
        <translation>eine Zahl oder nichts</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a number from 0 on or nothing</source>
        <translation>eine Zahl ab 0 oder nichts</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or nothing</source>
        <translation>eine Zahl von 0 bis 1 oder nichts</translation>
    </message>
    <message>
        <source>numbers from 0 on, or all empty</source>
        <translation>Zahlen ab 0 oder alle leer</translation>
    </message>
    <message>
        <source>expected the end of the row, found %1</source>
        <translation>erwartet wurde das Ende der Zeile, gefunden wurde %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line 1: expected the header %2, found %3</source>
        <translation>„%1“, Zeile 1: erwartet wurde die Kopfzeile %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2</source>
        <translation>„%1“, Zeile %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, near its end: %2</source>
        <translation>„%1“, nahe dem Ende: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, near its end</source>
        <translation>„%1“, nahe dem Ende</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>expected the header %1 with a separation and a loss for each layer, found %2</source>
        <translation>erwartet wurde die Kopfzeile %1 mit einer Trennung und einem Verlust für jede Schicht, gefunden wurde %2</translation>
    </message>
    <message>
        <source>A point of a curve has %1 layers, expected at most %2.</source>
        <translation>Ein Punkt einer Kurve hat %1 Schichten, erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>expected the header %1, found %2</source>
        <translation>erwartet wurde die Kopfzeile %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>readout error</source>
        <translation>Fehler des Readouts</translation>
    </message>
    <message>
        <source>goodness error</source>
        <translation>Fehler nach Güte</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>Zahl der Bilder</translation>
    </message>
    <message>
        <source>number of test images</source>
        <translation>Zahl der Testbilder</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: it is not a regular file.</source>
        <translation>„%1“ kann nicht gelesen werden: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: expected at most %3 bytes, found more</source>
        <translation>„%1“, Zeile %2: erlaubt sind höchstens %3 Bytes, gefunden wurden mehr</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to be an object</source>
        <translation>„%1“ als ein Objekt</translation>
    </message>
    <message>
        <source>%1: expected nothing more than is known, found the unknown %2</source>
        <translation>%1: erwartet wurde nur Bekanntes, gefunden wurde das unbekannte %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a time such as %1</source>
        <translation>eine Zeit wie %1</translation>
    </message>
    <message>
        <source>a list of %1 to %2 texts</source>
        <translation>eine Liste von %1 bis %2 Texten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to be %2</source>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: erwartet: %2, gefunden: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 x %2 images of the classes %3</source>
        <translation>%1 x %2 große Bilder der Klassen %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2, found %3</source>
        <translation>„%1“: erwartet wurden %2, gefunden wurden %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected weights of this run, whose %2 is %3, found those of one with %4</source>
        <translation>„%1“: erwartet wurden Gewichte dieses Laufs, bei dem %2 den Wert %3 hat, gefunden wurden die eines Laufs mit %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected weights after %2 batches, found them after %3</source>
        <translation>„%1“: erwartet wurden Gewichte nach %2 Batches, gefunden wurden die nach %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a run already: expected a new or an empty folder; resume that run or name another folder.</source>
        <translation>„%1“ enthält schon einen Lauf: erwartet wird ein neuer oder leerer Ordner. Setzen Sie diesen Lauf fort oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot begin a run in &apos;%1&apos;: expected a new or an empty folder, found %2 in it.</source>
        <translation>In „%1“ kann kein Lauf beginnen: erwartet wird ein neuer oder leerer Ordner, darin liegt %2.</translation>
    </message>
    <message>
        <source>Cannot begin a run in &apos;%1&apos;: %2.</source>
        <translation>In „%1“ kann kein Lauf beginnen: %2.</translation>
    </message>
    <message>
        <source>expected a row of step %1, found another: the file was changed meanwhile</source>
        <translation>erwartet wurde eine Zeile von Schritt %1, gefunden wurde eine andere: Die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>expected the %1 layers of each step in their order, found layer %2 of step %3</source>
        <translation>erwartet wurden die %1 Schichten jedes Schritts der Reihe nach, gefunden wurde Schicht %2 von Schritt %3</translation>
    </message>
    <message>
        <source>lower end of the histogram</source>
        <translation>Unteres Ende des Histogramms</translation>
    </message>
    <message>
        <source>upper end of the histogram</source>
        <translation>Oberes Ende des Histogramms</translation>
    </message>
    <message>
        <source>expected the lower end of the histogram to be below the upper end, found %1 and %2</source>
        <translation>das untere Ende des Histogramms muss unter dem oberen liegen, gefunden wurden %1 und %2</translation>
    </message>
    <message>
        <source>expected the header %1 with the bins of the positive and of the negative samples, found %2</source>
        <translation>erwartet wurde die Kopfzeile %1 mit den Balken der Positives und der Negatives, gefunden wurde %2</translation>
    </message>
    <message>
        <source>A histogram has %1 bins, expected at most %2.</source>
        <translation>Ein Histogramm hat %1 Balken, erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>Layer %1 has figures that are not finite.</source>
        <translation>Schicht %1 hat Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>change of the separation</source>
        <translation>Änderung der Trennung</translation>
    </message>
    <message>
        <source>mean of the positive samples</source>
        <translation>Mittel der Positives</translation>
    </message>
    <message>
        <source>mean of the negative samples</source>
        <translation>Mittel der Negatives</translation>
    </message>
    <message>
        <source>share of dead units</source>
        <translation>Anteil toter Einheiten</translation>
    </message>
    <message>
        <source>share of the positive samples in a bin</source>
        <translation>Anteil der Positives in einem Balken</translation>
    </message>
    <message>
        <source>share of the negative samples in a bin</source>
        <translation>Anteil der Negatives in einem Balken</translation>
    </message>
    <message>
        <source>expected the layer to be a whole number from 1 on, found &apos;0&apos;</source>
        <translation>Schicht: erwartet wurde eine ganze Zahl ab 1, gefunden wurde „0“</translation>
    </message>
    <message>
        <source>Cannot remove &apos;%1&apos;: %2.</source>
        <translation>„%1“ kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run: expected %2 in it, found no file.</source>
        <translation>„%1“ ist kein Lauf: erwartet wurde darin %2, gefunden wurde keine Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run: expected %2 in it, found none.</source>
        <translation>„%1“ ist kein Lauf: erwartet wurde darin %2, es fehlt.</translation>
    </message>
    <message>
        <source>expected a new or an empty folder there</source>
        <translation>dort wird ein neuer oder leerer Ordner erwartet</translation>
    </message>
    <message>
        <source>Cannot unpack &apos;%1&apos; into &apos;%2&apos;: %3.</source>
        <translation>„%1“ kann nicht nach „%2“ entpackt werden: %3.</translation>
    </message>
    <message>
        <source>Cannot copy &apos;%1&apos; into &apos;%2&apos;: %3.</source>
        <translation>„%1“ kann nicht nach „%2“ kopiert werden: %3.</translation>
    </message>
    <message>
        <source>Cannot write the run in &apos;%1&apos;: another window or program is writing it now.</source>
        <translation>Der Lauf in „%1“ kann nicht geschrieben werden: Ein anderes Fenster oder Programm schreibt ihn gerade.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: expected the version %2 of the format of runs or an older one, found %3</source>
        <translation>%1 wurde von einer neueren Version des Programms geschrieben: erwartet wird die Version %2 des Formats für Läufe oder eine ältere, gefunden wurde %3</translation>
    </message>
    <message>
        <source>a kind of data</source>
        <translation>eine Art von Daten</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;%2&apos; in the metadata of a run&apos;s state, found none</source>
        <translation>„%1“: erwartet wurde „%2“ in den Metadaten vom Zustand eines Laufs, es fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;threads&apos; to be a number from 1, found &apos;%2&apos;</source>
        <translation>„%1“: „threads“ muss eine Zahl ab 1 sein, gefunden wurde „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was trained on the images of &apos;%2&apos;, and those that were loaded from there now are others: expected the fingerprint %3, found %4. Its weights can be imported instead</source>
        <translation>„%1“ wurde mit den Bildern von „%2“ trainiert, und die jetzt von dort geladenen sind andere: erwartet wurde der Fingerabdruck %3, gefunden wurde %4. Stattdessen können die Gewichte importiert werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no state to go on from: expected &apos;%2&apos;, which is written once a run has trained for a moment</source>
        <translation>„%1“ hat keinen Zustand, von dem es weitergeht: erwartet wird „%2“, das geschrieben wird, sobald ein Lauf einen Moment trainiert hat</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Cannot read the runs in &apos;%1&apos;: %2.</source>
        <translation>Die Läufe in „%1“ können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot keep a run in &apos;%1&apos;: %2.</source>
        <translation>In „%1“ kann kein Lauf aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>Cannot keep runs in &apos;%1&apos;: %2.</source>
        <translation>In „%1“ können keine Läufe aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>There is no run %1 in &apos;%2&apos;.</source>
        <translation>In „%2“ gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>The run %1 is not there any more.</source>
        <translation>Der Lauf %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Cannot bring back the run &apos;%1&apos;: %2.</source>
        <translation>Der Lauf „%1“ kann nicht zurückgeholt werden: %2.</translation>
    </message>
    <message>
        <source>Cannot delete the run in &apos;%1&apos;: %2.</source>
        <translation>Der Lauf in „%1“ kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>the label of %1 classes does not fit into images of %2 pixels; unsupervised learning needs no label</source>
        <translation>das Label von %1 Klassen passt nicht in Bilder mit %2 Pixeln; unüberwachtes Lernen braucht kein Label</translation>
    </message>
    <message>
        <source>expected beliefs in %1 classes, found %2</source>
        <translation>erwartet wurden Werte für %1 Klassen, gefunden wurden %2</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected a tensor &apos;%2&apos; of shape %3, found none</source>
        <translation>„%1“: erwartet wurde ein Tensor „%2“ der Form %3, es gibt keinen</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2 tensors for the layers that its settings name, found %3</source>
        <translation>„%1“: erwartet wurden %2 Tensoren für die Schichten, die seine Einstellungen nennen, gefunden wurden %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected tensor &apos;%2&apos; to be F32, F16 or BF16 %3, found %4 %5</source>
        <translation>„%1“: Tensor „%2“ muss F32, F16 oder BF16 %3 sein, gefunden wurde %4 %5</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected finite numbers in tensor &apos;%2&apos;, found others</source>
        <translation>„%1“: erwartet wurden im Tensor „%2“ endliche Zahlen, gefunden wurden andere</translation>
    </message>
    <message>
        <source>they would not be the same</source>
        <translation>sie wären nicht dieselben</translation>
    </message>
    <message>
        <source>they are not those of the layers that the settings name</source>
        <translation>es sind nicht die der Schichten, die die Einstellungen nennen</translation>
    </message>
    <message>
        <source>the weights cannot be written so that they can be read again: %1</source>
        <translation>die Gewichte können nicht so geschrieben werden, dass sie wieder lesbar sind: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;%2&apos; in the metadata of Forward-Forward weights, found none</source>
        <translation>„%1“: erwartet wurde „%2“ in den Metadaten von Forward-Forward-Gewichten, es fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;%2&apos; to be a whole number from 0 to %3, found %4</source>
        <translation>„%1“: „%2“ muss eine ganze Zahl von 0 bis %3 sein, gefunden wurde %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;epochs_trained&apos; to be a number from 0 to 1e9, found %2</source>
        <translation>„%1“: „epochs_trained“ muss eine Zahl von 0 bis 1e9 sein, gefunden wurde %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2 %3, found %4; it may need a newer version of this program</source>
        <translation>„%1“: erwartet wurde %2 %3, gefunden wurde %4; vielleicht ist eine neuere Version dieses Programms nötig</translation>
    </message>
    <message>
        <source>%1 x %2 images of %3 classes</source>
        <translation>%1 x %2 große Bilder mit %3 Klassen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was trained for %2, the data &apos;%3&apos; have %4</source>
        <translation>„%1“ wurde für %2 trainiert, die Daten „%3“ haben %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was trained for the classes %2, the data &apos;%3&apos; have %4; weights go with data whose classes have the same names</source>
        <translation>„%1“ wurde für die Klassen %2 trainiert, die Daten „%3“ haben %4; Gewichte passen zu Daten, deren Klassen dieselben Namen haben</translation>
    </message>
    <message>
        <source>expected a model of ONNX, found something else</source>
        <translation>erwartet wurde ein ONNX-Modell, gefunden wurde etwas anderes</translation>
    </message>
    <message>
        <source>expected a tensor &apos;%1&apos; of %2 numbers in the model of ONNX, found none</source>
        <translation>erwartet wurde im ONNX-Modell ein Tensor „%1“ mit %2 Zahlen, es gibt keinen</translation>
    </message>
    <message>
        <source>expected a model of ONNX that libonnx accepts, found a fault: %1</source>
        <translation>erwartet wurde ein ONNX-Modell, das libonnx annimmt, gefunden wurde ein Fehler: %1</translation>
    </message>
    <message>
        <source>expected this network as a model of ONNX, found another one</source>
        <translation>erwartet wurde dieses Netz als ONNX-Modell, gefunden wurde ein anderes</translation>
    </message>
    <message>
        <source>the network cannot be exported as ONNX: such a file has at most 2 GB, and its weights need more</source>
        <translation>das Netz kann nicht als ONNX exportiert werden: Eine solche Datei hat höchstens 2 GB, und die Gewichte brauchen mehr</translation>
    </message>
    <message>
        <source>the network cannot be exported as ONNX: protobuf has refused it</source>
        <translation>das Netz kann nicht als ONNX exportiert werden: protobuf hat es abgelehnt</translation>
    </message>
    <message>
        <source>this program was built without libonnx, which exporting to ONNX needs: install it with protobuf (libonnx-dev and libprotobuf-dev in Debian) and build the program again</source>
        <translation>dieses Programm wurde ohne libonnx gebaut, das für den Export nach ONNX nötig ist: Installieren Sie es mit protobuf (in Debian libonnx-dev und libprotobuf-dev) und bauen Sie das Programm neu</translation>
    </message>
    <message>
        <source>the network cannot be exported: it has no tensor &apos;%1&apos;</source>
        <translation>das Netz kann nicht exportiert werden: Es hat keinen Tensor „%1“</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; cannot be made: %2.</source>
        <translation>Der Ordner von „%1“ kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>There is no own sample number %1, there are %2.</source>
        <translation>Ein eigenes Beispiel Nummer %1 gibt es nicht, es sind %2.</translation>
    </message>
    <message>
        <source>There are no own samples to write to &apos;%1&apos;.</source>
        <translation>Es gibt keine eigenen Beispiele, die nach „%1“ geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>An own sample has the label %1, which is none of the %2 classes that IDX files can number here.</source>
        <translation>Ein eigenes Beispiel hat das Label %1, das keine der %2 Klassen ist, die IDX-Dateien hier nummerieren können.</translation>
    </message>
    <message>
        <source>The images of %1 have %2 x %3 pixels, own samples have %4 x %4.</source>
        <translation>Die Bilder von %1 haben %2 x %3 Pixel, eigene Beispiele haben %4 x %4.</translation>
    </message>
    <message>
        <source>%1 has %2 images, at most %3 own samples can be kept.</source>
        <translation>%1 hat %2 Bilder, höchstens %3 eigene Beispiele können behalten werden.</translation>
    </message>
    <message>
        <source>There are %1 own samples, at most %2 can be kept.</source>
        <translation>Es sind %1 eigene Beispiele, höchstens %2 können behalten werden.</translation>
    </message>
    <message>
        <source>An own sample has the label &apos;%1&apos;, expected the name of a class, a short text in UTF-8.</source>
        <translation>Ein eigenes Beispiel hat das Label „%1“, erwartet wird der Name einer Klasse, ein kurzer Text in UTF-8.</translation>
    </message>
    <message>
        <source>An own sample has %1 pixels, expected %2.</source>
        <translation>Ein eigenes Beispiel hat %1 Pixel, erwartet werden %2.</translation>
    </message>
    <message>
        <source>An own sample has a stroke with a point that is not finite.</source>
        <translation>Ein eigenes Beispiel hat einen Strich mit einem Punkt, der nicht endlich ist.</translation>
    </message>
    <message>
        <source>The own samples have %1 different labels, at most %2 can be kept.</source>
        <translation>Die eigenen Beispiele haben %1 verschiedene Labels, höchstens %2 können behalten werden.</translation>
    </message>
    <message>
        <source>%1 is no file of own samples: expected the format &apos;%2&apos;, found %3.</source>
        <translation>%1 ist keine Datei mit eigenen Beispielen: erwartet wurde das Format „%2“, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &apos;%2&apos; of the type %3.</source>
        <translation>In %1 fehlt der Tensor „%2“ vom Typ %3.</translation>
    </message>
    <message>
        <source>%1 has %2 numbers in the tensor &apos;%3&apos;, expected %4.</source>
        <translation>%1 hat im Tensor „%3“ %2 Zahlen, erwartet wurden %4.</translation>
    </message>
    <message>
        <source>%1 counts %2 strokes, found %3.</source>
        <translation>%1 zählt %2 Striche, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 counts %2 points, found %3.</source>
        <translation>%1 zählt %2 Punkte, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 has the label %2 at position %3, its %4 classes allow less.</source>
        <translation>%1 hat an Stelle %3 das Label %2, für seine %4 Klassen ist das zu groß.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>&quot;rows&quot; or &quot;columns&quot;</source>
        <translation>„rows“ oder „columns“</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>eine ganze Zahl von 0 bis 255</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>%1: expected &apos;%2&apos; of the preparation to be %3, found %4</source>
        <translation>%1: „%2“ der Aufbereitung: erwartet wurde %3, gefunden wurde %4</translation>
    </message>
    <message>
        <source>%1: expected a preparation with &apos;low&apos; below &apos;high&apos; and nothing unknown, found %2</source>
        <translation>%1: erwartet wurde eine Aufbereitung, in der „low“ unter „high“ liegt und nichts unbekannt ist, gefunden wurde %2</translation>
    </message>
    <message>
        <source>%1: expected no labels or one for each of the %2 classes, found %3</source>
        <translation>%1: erwartet wurden keine Labels oder eines für jede der %2 Klassen, gefunden wurden %3</translation>
    </message>
    <message>
        <source>this processor has no code that skips zeros</source>
        <translation>für diesen Prozessor gibt es keinen Code, der Nullen überspringt</translation>
    </message>
    <message>
        <source>expected &apos;order&apos; to have each of %1 images once, found %2 other numbers</source>
        <translation>„order“ muss jedes von %1 Bildern einmal enthalten, gefunden wurden %2 andere Zahlen</translation>
    </message>
    <message>
        <source>this machine&apos;s LibTorch or BLAS computes wrong results: a test product should give %1 and gave %2</source>
        <translation>LibTorch oder BLAS auf diesem Rechner rechnet falsch: Ein Probeprodukt sollte %1 ergeben und ergab %2</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for another %1.</source>
        <translation>Der Speicher reicht nicht für weitere %1.</translation>
    </message>
    <message>
        <source>Fewer or smaller layers, a smaller batch or fewer images take less.</source>
        <translation>Weniger oder kleinere Schichten, ein kleinerer Batch oder weniger Bilder brauchen weniger.</translation>
    </message>
    <message>
        <source>expected a test of at most %1 images to be due, found one of %2</source>
        <translation>erwartet wurde ein fälliger Test von höchstens %1 Bildern, gefunden wurde einer von %2</translation>
    </message>
    <message>
        <source>expected at most %1 values of goodness, found %2</source>
        <translation>erwartet wurden höchstens %1 Werte der Güte, gefunden wurden %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2 to be of a type that a state&apos;s values have, found %3</source>
        <translation>„%1“: %2 muss einen Typ haben, den Werte eines Zustands haben, gefunden wurde %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected the state of a run, format %2, found %3</source>
        <translation>„%1“: erwartet wurde der Zustand eines Laufs, Format %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected version %2 of a run&apos;s state, found %3; a newer program may have written it</source>
        <translation>„%1“: erwartet wurde Version %2 vom Zustand eines Laufs, gefunden wurde %3; vielleicht hat ein neueres Programm die Datei geschrieben</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be held</source>
        <translation>Tensoren vom Typ %1 können nicht gehalten werden</translation>
    </message>
    <message>
        <source>numbers of the type %1 cannot be written</source>
        <translation>Zahlen vom Typ %1 können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>training needs at least 2 images, &apos;%1&apos; gives %2 with %3 training images, &apos;validation&apos; %4 and &apos;limit&apos; %5</source>
        <translation>das Training braucht mindestens 2 Bilder, „%1“ ergibt %2 bei %3 Trainingsbildern, „validation“ %4 und „limit“ %5</translation>
    </message>
    <message>
        <source>expected a count of batches and of those that the layers have learnt from, found %1 and %2</source>
        <translation>erwartet wurde die Zahl der Batches und die derer, aus denen die Schichten gelernt haben, gefunden wurden %1 und %2</translation>
    </message>
    <message>
        <source>expected %1 masks of the images&apos; size, found %2</source>
        <translation>erwartet wurden %1 Masken in der Größe der Bilder, gefunden wurden %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected a run with a kept moment, found none</source>
        <translation>„%1“: erwartet wurde ein Lauf mit einem aufbewahrten Zeitpunkt, es gibt keinen</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 layers do not go with the mode &apos;%2&apos;; take dense layers, or the mode &apos;unsupervised&apos;</source>
        <translation>Schichten der Art %1 gehen nicht mit dem Modus „%2“; nehmen Sie dichte Schichten oder den Modus „unsupervised“</translation>
    </message>
    <message>
        <source>the window of iterations from %1 to %2 does not lie within the %3 iterations: &apos;window-first&apos; &lt;= &apos;window-last&apos; &lt;= &apos;iterations&apos;</source>
        <translation>das Fenster der Iterationen von %1 bis %2 liegt nicht innerhalb der %3 Iterationen: „window-first“ &lt;= „window-last“ &lt;= „iterations“</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;; the presets are %2</source>
        <translation>eine Voreinstellung „%1“ gibt es nicht; die Voreinstellungen sind %2</translation>
    </message>
    <message>
        <source>setting &apos;%1&apos; takes %2, not &apos;%3&apos;</source>
        <translation>die Einstellung „%1“ nimmt %2, nicht „%3“</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; the settings are %2</source>
        <translation>eine Einstellung „%1“ gibt es nicht; die Einstellungen sind %2</translation>
    </message>
    <message>
        <source>setting &apos;%1&apos; takes %2, not %3</source>
        <translation>die Einstellung „%1“ nimmt %2, nicht %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected safetensors or .npz, found a pickle of Python, which is not read because that would run it. Python converts it: import torch; from safetensors.torch import save_file; save_file(torch.load(&apos;%2&apos;, weights_only=True), &apos;%3.safetensors&apos;)</source>
        <translation>„%1“: erwartet wird safetensors oder .npz, gefunden wurde ein Pickle von Python, das nicht gelesen wird, weil es dabei ausgeführt würde. Python wandelt es um: import torch; from safetensors.torch import save_file; save_file(torch.load(&apos;%2&apos;, weights_only=True), &apos;%3.safetensors&apos;)</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected the weights of a network, found no array at all</source>
        <translation>„%1“: erwartet werden die Gewichte eines Netzes, gefunden wurde kein einziges Feld</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected the weights of a first layer, a matrix with %2 inputs for the pixels of an image of the data that are loaded, found %3</source>
        <translation>„%1“: erwartet werden die Gewichte einer ersten Schicht, eine Matrix mit %2 Eingängen für die Pixel eines Bildes der geladenen Daten, gefunden wurde %3</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 wird weggelassen</translation>
    </message>
    <message>
        <source>%1, transposed, becomes %2</source>
        <translation>%1 wird, transponiert, zu %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>and %1 more are left out</source>
        <translation>und %1 weitere werden weggelassen</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected finite numbers in &apos;%2&apos;, found others</source>
        <translation>„%1“: erwartet werden endliche Zahlen in „%2“, gefunden wurden andere</translation>
    </message>
    <message>
        <source>There is no report of a run that is not kept.</source>
        <translation>Von einem Lauf, der nicht aufbewahrt wird, gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht in %1 geschrieben</translation>
    </message>
    <message>
        <source>There is no network to ask yet.</source>
        <translation>Es gibt noch kein Netz, das man fragen könnte.</translation>
    </message>
    <message>
        <source>To layer %1 every positive is the same as its negative.</source>
        <translation>Für Schicht %1 ist jedes Positive dasselbe wie sein Negative.</translation>
    </message>
    <message>
        <source>To layers %1 every positive is the same as its negative.</source>
        <translation>Für die Schichten %1 ist jedes Positive dasselbe wie sein Negative.</translation>
    </message>
    <message>
        <source>The images are nowhere black.</source>
        <translation>Die Bilder sind nirgends schwarz.</translation>
    </message>
    <message>
        <source>Set the learning rate to %1.</source>
        <translation>Die Lernrate auf %1 setzen.</translation>
    </message>
    <message>
        <source>Halve the learning rate, to %1.</source>
        <translation>Die Lernrate auf %1 halbieren.</translation>
    </message>
    <message>
        <source>Likely the label, in which alone the two differ, is too faint beside the image.</source>
        <translation>Wahrscheinlich ist das Label, in dem allein sich beide unterscheiden, neben dem Bild zu schwach.</translation>
    </message>
    <message>
        <source>Raise the label strength to %1.</source>
        <translation>Die Labelstärke auf %1 erhöhen.</translation>
    </message>
    <message>
        <source>Likely the masks are so coarse that a hybrid is one of its two images.</source>
        <translation>Wahrscheinlich sind die Masken so grob, dass ein Hybrid eines seiner beiden Bilder ist.</translation>
    </message>
    <message>
        <source>Blur the masks in %1 passes.</source>
        <translation>Die Masken in %1 Durchgängen weichzeichnen.</translation>
    </message>
    <message>
        <source>Likely all images are the same.</source>
        <translation>Wahrscheinlich sind alle Bilder gleich.</translation>
    </message>
    <message>
        <source>Look at the data.</source>
        <translation>Die Daten ansehen.</translation>
    </message>
    <message>
        <source>Learn with SCFF, which takes the ground out by itself.</source>
        <translation>Mit SCFF lernen, das den Grund selbst herausnimmt.</translation>
    </message>
    <message>
        <source>Raise the sharpness to %1.</source>
        <translation>Die Schärfe auf %1 erhöhen.</translation>
    </message>
    <message>
        <source>Set the peer normalisation to %1.</source>
        <translation>Die Angleichung auf %1 setzen.</translation>
    </message>
    <message>
        <source>Lower the threshold to %1.</source>
        <translation>Die Schwelle auf %1 senken.</translation>
    </message>
    <message>
        <source>Let it train on.</source>
        <translation>Weiter trainieren lassen.</translation>
    </message>
    <message>
        <source>Train for %1 epochs.</source>
        <translation>%1 Epochen lang trainieren.</translation>
    </message>
    <message>
        <source>layer %1: expected one of %2 layers</source>
        <translation>Schicht %1: erwartet war eine von %2 Schichten</translation>
    </message>
    <message>
        <source>error on images trained on</source>
        <translation>Fehler auf trainierten Bildern</translation>
    </message>
    <message>
        <source>probability of wrong answers</source>
        <translation>Wahrscheinlichkeit falscher Antworten</translation>
    </message>
    <message>
        <source>share of the loudest units</source>
        <translation>Anteil der lautesten Einheiten</translation>
    </message>
    <message>
        <source>first loss</source>
        <translation>erster Verlust</translation>
    </message>
    <message>
        <source>Layer %1 is close to diverging: its loss is more than ten times what it began with.</source>
        <translation>Schicht %1 steht kurz davor zu divergieren: ihr Verlust ist mehr als zehnmal so hoch wie am Anfang.</translation>
    </message>
    <message>
        <source>Layers %1 are close to diverging: their losses are more than ten times what they began with.</source>
        <translation>Die Schichten %1 stehen kurz davor zu divergieren: ihre Verluste sind mehr als zehnmal so hoch wie am Anfang.</translation>
    </message>
    <message>
        <source>Layer %1 gets worse: its loss is above the one that it began with.</source>
        <translation>Schicht %1 wird schlechter: ihr Verlust liegt über dem vom Anfang.</translation>
    </message>
    <message>
        <source>Layers %1 get worse: their losses are above those that they began with.</source>
        <translation>Die Schichten %1 werden schlechter: ihre Verluste liegen über denen vom Anfang.</translation>
    </message>
    <message>
        <source>In layer %1 a few units drown the others: a twentieth of them has most of its activity.</source>
        <translation>In Schicht %1 übertönen wenige Einheiten die anderen: ein Zwanzigstel von ihnen hat den größten Teil der Aktivität.</translation>
    </message>
    <message>
        <source>In layers %1 a few units drown the others: a twentieth of them has most of the activity.</source>
        <translation>In den Schichten %1 übertönen wenige Einheiten die anderen: ein Zwanzigstel von ihnen hat den größten Teil der Aktivität.</translation>
    </message>
    <message>
        <source>The readout is saturated: it is %1 % sure of its wrong answers.</source>
        <translation>Das Readout ist gesättigt: es ist sich seiner falschen Antworten zu %1 % sicher.</translation>
    </message>
    <message>
        <source>It overfits: %1 % of the images trained on are wrong, and %2 % of the test images.</source>
        <translation>Es ist überangepasst: %1 % der trainierten Bilder sind falsch, und %2 % der Testbilder.</translation>
    </message>
    <message>
        <source>Likely it knows the images that it is trained on by heart.</source>
        <translation>Wahrscheinlich kennt es die trainierten Bilder auswendig.</translation>
    </message>
    <message>
        <source>Likely peer normalisation, %1, is too weak to hold them back.</source>
        <translation>Wahrscheinlich ist die Angleichung, %1, zu schwach, um sie zu bremsen.</translation>
    </message>
    <message>
        <source>Likely the readout rate, %1, is too high.</source>
        <translation>Wahrscheinlich ist die Rate des Readouts, %1, zu hoch.</translation>
    </message>
    <message>
        <source>Set the readout rate to %1.</source>
        <translation>Die Rate des Readouts auf %1 setzen.</translation>
    </message>
    <message>
        <source>Likely the readout decay, %1, is too weak to keep its weights small.</source>
        <translation>Wahrscheinlich ist das Decay des Readouts, %1, zu schwach, um seine Gewichte klein zu halten.</translation>
    </message>
    <message>
        <source>Set the readout decay to %1.</source>
        <translation>Das Decay des Readouts auf %1 setzen.</translation>
    </message>
    <message>
        <source>Likely %1 images are too few to learn from.</source>
        <translation>Wahrscheinlich sind %1 Bilder zu wenige, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>Train on all images.</source>
        <translation>Mit allen Bildern trainieren.</translation>
    </message>
    <message>
        <source>Shift each image by up to %1 pixel whenever it is shown.</source>
        <translation>Jedes Bild bei jedem Zeigen um bis zu %1 Pixel verschieben.</translation>
    </message>
    <message>
        <source>Set the dropout to %1.</source>
        <translation>Das Dropout auf %1 setzen.</translation>
    </message>
    <message>
        <source>Raise the weight decay to %1.</source>
        <translation>Das Weight Decay auf %1 erhöhen.</translation>
    </message>
    <message>
        <source>label %1: expected one of %2 labels</source>
        <translation>Label %1: erwartet wurde eines von %2 Labels</translation>
    </message>
    <message>
        <source>How often the random mask of an unsupervised negative is blurred before it is cut: more passes make larger patches.</source>
        <translation>Wie oft die zufällige Maske eines unüberwachten Negatives weichgezeichnet wird, bevor sie abgeschnitten wird: mehr Durchgänge machen größere Flecken.</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>Schwelle der Maske</translation>
    </message>
    <message>
        <source>Where the blurred mask is cut, from black 0 to white 1: at 0.5 both images get as much, below it the first one gets more.</source>
        <translation>Wo die weichgezeichnete Maske abgeschnitten wird, von Schwarz 0 bis Weiß 1: bei 0,5 bekommen beide Bilder gleich viel, darunter bekommt das erste mehr.</translation>
    </message>
    <message>
        <source>unit %1 of layer %2: expected one of %3 units</source>
        <translation>Einheit %1 der Schicht %2: erwartet wird eine von %3 Einheiten</translation>
    </message>
    <message>
        <source>blanked pixels: expected %1 numbers, found %2</source>
        <translation>gelöschte Pixel: erwartet werden %1 Zahlen, gefunden wurden %2</translation>
    </message>
    <message>
        <source>The loss of a layer that iterates is no function of one pass.</source>
        <translation>Der Verlust einer Schicht, die iteriert, ist keine Funktion eines einzelnen Durchgangs.</translation>
    </message>
    <message>
        <source>Layers that learn from the error at the top judge no samples.</source>
        <translation>Schichten, die aus dem Fehler an der Spitze lernen, beurteilen keine Beispiele.</translation>
    </message>
    <message>
        <source>No image is rotated, scaled, sheared, bent, cut out or mirrored here.</source>
        <translation>Hier wird kein Bild gedreht, skaliert, geschert, verbogen, ausgeschnitten oder gespiegelt.</translation>
    </message>
    <message>
        <source>Ramped down over the last fifth</source>
        <translation>Im letzten Fünftel fallend</translation>
    </message>
    <message>
        <source>The same to the end</source>
        <translation>Gleich bis zum Ende</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Half of them, left to right</source>
        <translation>Die Hälfte, links mit rechts vertauscht</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Share of every deformation below with which training images are shown: 0 shows them as they are. Tests are never deformed.</source>
        <translation>Anteil aller folgenden Verformungen, mit dem Trainingsbilder gezeigt werden: 0 zeigt sie, wie sie sind. Tests werden nie verformt.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Whether the strength falls to nothing over the last fifth of the epochs, so that the run ends on the images as they are.</source>
        <translation>Ob die Stärke über das letzte Fünftel der Epochen auf null fällt, so dass der Lauf mit den Bildern endet, wie sie sind.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Every training image is turned by up to so much, either way, each time it is shown. For handwriting 10 to 15 are usual.</source>
        <translation>Jedes Trainingsbild wird jedes Mal, wenn es gezeigt wird, um bis zu so viel gedreht, in beide Richtungen. Für Handschrift sind 10 bis 15 üblich.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Width and height are each stretched or shrunk by up to this share.</source>
        <translation>Breite und Höhe werden jede für sich um bis zu diesen Anteil gestreckt oder gestaucht.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Images lean to the left or right by up to so many pixels for each pixel of height.</source>
        <translation>Bilder neigen sich nach links oder rechts, um bis zu so viele Pixel je Pixel Höhe.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elastisch</translation>
    </message>
    <message>
        <source>Images are bent as handwriting is: each pixel is moved by a smoothed random field times so many pixels (Simard 2003). A blur of 5 takes 30 to 40.</source>
        <translation>Bilder werden verbogen, wie Handschrift es ist: Jedes Pixel wird um ein geglättetes Zufallsfeld mal so viele Pixel verschoben (Simard 2003). Zu einer Glättung von 5 gehören 30 bis 40.</translation>
    </message>
    <message>
        <source>Elastic blur</source>
        <translation>Elastische Glättung</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that smooths the random field: a larger one bends whole strokes instead of their edges.</source>
        <translation>Standardabweichung der Gaußglocke, die das Zufallsfeld glättet: Eine größere verbiegt ganze Striche statt ihrer Ränder.</translation>
    </message>
    <message>
        <source>Images are not bent here.</source>
        <translation>Hier werden keine Bilder verbogen.</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>A square of so many pixels a side is emptied somewhere in every image (DeVries and Taylor 2017).</source>
        <translation>Irgendwo in jedem Bild wird ein Quadrat von so vielen Pixeln Seitenlänge geleert (DeVries und Taylor 2017).</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Shows images as in a mirror: for clothes and objects, not for digits and letters, which mean something else then.</source>
        <translation>Zeigt Bilder wie im Spiegel: für Kleidung und Gegenstände, nicht für Ziffern und Buchstaben, die dann etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>Layers that stay as they are while the others go on learning, counted from the input: 1 is the first. A layer that was frozen goes on from where it was.</source>
        <translation>Schichten, die bleiben, wie sie sind, während die anderen weiterlernen, vom Eingang an gezählt: 1 ist die erste. Eine Schicht, die eingefroren war, lernt von dort aus weiter, wo sie stand.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>setting &apos;frozen&apos; names layer %1, but &apos;layers&apos; has %2</source>
        <translation>Die Einstellung „frozen“ nennt Schicht %1, aber „layers“ hat %2</translation>
    </message>
    <message>
        <source>Deformed images</source>
        <translation>Verformte Bilder</translation>
    </message>
    <message>
        <source>A small network whose training images are turned, scaled, sheared and bent: about 1.2 % error on MNIST.</source>
        <translation>Ein kleines Netz, dessen Trainingsbilder gedreht, skaliert, geschert und verbogen werden: etwa 1,2 % Fehler auf MNIST.</translation>
    </message>
    <message>
        <source>none, or layers from 1 to %1 with commas between them</source>
        <translation>none oder Schichten von 1 bis %1 mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>there is no %1 in a sweep; it has &apos;preset&apos;, &apos;data&apos;, &apos;test-data&apos;, &apos;settings&apos; and &apos;seeds&apos;</source>
        <translation>In einer Reihe von Läufen gibt es kein %1; sie hat „preset“, „data“, „test-data“, „settings“ und „seeds“</translation>
    </message>
    <message>
        <source>&apos;settings&apos;: expected an object of id and value, found %1</source>
        <translation>„settings“: erwartet war ein Objekt aus Kennung und Wert, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected at most %1 runs, found more: the numbers of values are multiplied</source>
        <translation>Erwartet waren höchstens %1 Läufe, gefunden wurden mehr: Die Anzahlen der Werte werden multipliziert</translation>
    </message>
    <message>
        <source>two runs of the sweep would be called %1</source>
        <translation>Zwei Läufe der Reihe würden %1 heißen</translation>
    </message>
    <message>
        <source>a range with the number &apos;%1&apos;</source>
        <translation>ein Bereich mit der Zahl „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a range has &apos;from&apos;, &apos;to&apos;, &apos;count&apos; and &apos;scale&apos;, not &apos;%2&apos;</source>
        <translation>„%1“: ein Bereich hat „from“, „to“, „count“ und „scale“, nicht „%2“</translation>
    </message>
    <message>
        <source>a &apos;count&apos; from 2 to %1</source>
        <translation>ein „count“ von 2 bis %1</translation>
    </message>
    <message>
        <source>a &apos;scale&apos; that is &quot;linear&quot; or &quot;log&quot;</source>
        <translation>ein „scale“, das &quot;linear&quot; oder &quot;log&quot; ist</translation>
    </message>
    <message>
        <source>a range above zero where the scale is &quot;log&quot;</source>
        <translation>ein Bereich über null, wenn „scale“ &quot;log&quot; ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: only numbers can have a range, and it takes %2</source>
        <translation>„%1“: nur Zahlen können einen Bereich haben, und erlaubt ist %2</translation>
    </message>
    <message>
        <source>at least one value</source>
        <translation>mindestens ein Wert</translation>
    </message>
    <message>
        <source>text, or a list of texts</source>
        <translation>Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>at least one text</source>
        <translation>mindestens ein Text</translation>
    </message>
    <message>
        <source>a list of whole numbers, or how many from 1 to %1</source>
        <translation>eine Liste ganzer Zahlen, oder wie viele, von 1 bis %1</translation>
    </message>
    <message>
        <source>there is no device &apos;%1&apos; for this LibTorch on this machine; there is: %2</source>
        <translation>Es gibt kein Gerät „%1“ für diese LibTorch auf diesem Rechner; es gibt: %2</translation>
    </message>
    <message>
        <source>Deformed images and thinned layers, for the lowest error that a plain network reaches: about 0.7 % on MNIST.</source>
        <translation>Verformte Bilder und ausgedünnte Schichten, für den kleinsten Fehler, den ein einfaches Netz erreicht: etwa 0,7 % auf MNIST.</translation>
    </message>
    <message>
        <source>Spreading grey images over three colours</source>
        <translation>Das Verteilen grauer Bilder auf drei Farben</translation>
    </message>
    <message>
        <source>The files could hold colours, but show none: the images are grey.</source>
        <translation>Die Dateien könnten Farben enthalten, zeigen aber keine: Die Bilder sind grau.</translation>
    </message>
    <message>
        <source>The images are photographs: the network gets the mean of each colour as zero.</source>
        <translation>Die Bilder sind Fotos: Das Netz bekommt das Mittel jeder Farbe als null.</translation>
    </message>
    <message>
        <source>a square number of pixels, such as 784 = 28 x 28, or three times as many</source>
        <translation>eine Quadratzahl von Pixeln, etwa 784 = 28 x 28, oder dreimal so viele</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected a whole number of images of %3 bytes each.</source>
        <translation>%1 hat %2 Bytes, erwartet wird eine ganze Zahl von Bildern zu je %3 Bytes.</translation>
    </message>
    <message>
        <source>%1 has the label %2 at position %3, the %4 classes allow 0 to %5.</source>
        <translation>%1 hat an der Stelle %3 das Label %2, die %4 Klassen lassen 0 bis %5 zu.</translation>
    </message>
    <message>
        <source>%1 holds the version of CIFAR for Python, which is made of programs that run when they are read: expected the binary version, unpacked.</source>
        <translation>%1 enthält die Fassung von CIFAR für Python, die aus Programmen besteht, die beim Lesen laufen: Erwartet wird die binäre Fassung, entpackt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected a centre for each of the %2 planes of an image, found %3</source>
        <translation>„%1“: erwartet wird eine Mitte für jede der %2 Ebenen eines Bildes, gefunden: %3</translation>
    </message>
    <message>
        <source>%1 x %2 images in colour of %3 classes</source>
        <translation>farbige %1 x %2 Bilder von %3 Klassen</translation>
    </message>
    <message>
        <source>a list of numbers from 0 to 255</source>
        <translation>eine Liste von Zahlen von 0 bis 255</translation>
    </message>
    <message>
        <source>One of the two runs reads images in colour, and the other one in grey.</source>
        <translation>Einer der beiden Läufe liest farbige Bilder und der andere graue.</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>1 oder 3</translation>
    </message>
    <message>
        <source>stopped early at epoch %1: the held-out error last fell at epoch %2</source>
        <translation>haben in Epoche %1 früh aufgehört: Der Fehler auf zurückgehaltenen Bildern fiel zuletzt in Epoche %2</translation>
    </message>
    <message>
        <source>expected the layers to have been stopped after an epoch that is over, found epoch %1</source>
        <translation>erwartet war, dass die Schichten nach einer vollendeten Epoche aufhörten, gefunden Epoche %1</translation>
    </message>
    <message>
        <source>%1; the layers %2</source>
        <translation>%1; die Schichten %2</translation>
    </message>
    <message>
        <source>A test in passing takes as many test images, a fixed part of them, as this share of the training&apos;s work since the last one pays for. The last test of a run takes all, as do those of held-out images after an epoch.</source>
        <translation>Ein Test nebenbei nimmt so viele Testbilder, einen festen Teil von ihnen, wie dieser Anteil der Trainingsarbeit seit dem letzten bezahlt. Der letzte Test eines Laufs nimmt alle, ebenso der von zurückgehaltenen Bildern nach einer Epoche.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anwärmen</translation>
    </message>
    <message>
        <source>Over so many epochs the learning rates, that of the readout too, rise from zero to those of the schedule. 0: they begin there.</source>
        <translation>In so vielen Epochen steigen die Lernraten, auch die des Readouts, von null auf die des Verlaufs. 0: Sie beginnen dort.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>The layers stop learning when the error on held-out images, the lower one of two, has not fallen for so many epochs; a refit of the readout, where there is one, follows. 0: never.</source>
        <translation>Die Schichten hören auf zu lernen, wenn der Fehler auf zurückgehaltenen Bildern, von zweien der niedrigere, so viele Epochen lang nicht gefallen ist; ein Nachtraining des Readouts folgt, wo es eines gibt. 0: nie.</translation>
    </message>
    <message>
        <source>No images are held out and tested after every epoch: test images are not to decide how long a run learns.</source>
        <translation>Es werden keine Bilder zurückgehalten und nach jeder Epoche getestet: Testbilder sollen nicht entscheiden, wie lange ein Lauf lernt.</translation>
    </message>
    <message>
        <source>%1 channels or units make no groups for %2 classes; a layer needs at least one for each class</source>
        <translation>%1 Kanäle oder Einheiten ergeben keine Gruppen für %2 Klassen; eine Schicht braucht mindestens eine für jede Klasse</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input up. c5x32 is a convolution: 32 channels that see windows of 5 x 5; s2 behind it sets the windows 2 apart, v keeps them within the image, and p2 after a comma lets the means of 2 x 2 places go up.</source>
        <translation>Einheiten jeder verborgenen Schicht, von der Eingabe aufwärts. c5x32 ist eine Faltung: 32 Kanäle, die Fenster von 5 x 5 sehen; s2 dahinter setzt die Fenster im Abstand 2, v hält sie innerhalb des Bildes, und p2 nach einem Komma lässt die Mittel von 2 x 2 Stellen nach oben gehen.</translation>
    </message>
    <message>
        <source>Channel groups</source>
        <translation>Kanalgruppen</translation>
    </message>
    <message>
        <source>class goodness</source>
        <translation>Klassengüte</translation>
    </message>
    <message>
        <source>Convolutional: shared weights</source>
        <translation>Faltung: geteilte Gewichte</translation>
    </message>
    <message>
        <source>Quick, channel groups</source>
        <translation>Schnell, Kanalgruppen</translation>
    </message>
    <message>
        <source>%1 to %2 layers with commas between them: numbers of units from %3 to %4, or convolutions as c5x32,p2</source>
        <translation>%1 bis %2 Schichten mit Kommas dazwischen: Zahlen von Einheiten von %3 bis %4, oder Faltungen wie c5x32,p2</translation>
    </message>
    <message>
        <source>A small convolutional network whose channels compete in groups, one for each class, without negatives: about 1 % error on MNIST by readout.</source>
        <translation>Ein kleines Faltungsnetz, dessen Kanäle in Gruppen gegeneinander antreten, eine für jede Klasse, ohne Negative: etwa 1 % Fehler auf MNIST nach dem Readout.</translation>
    </message>
    <message>
        <source>All layers are written as convolutions already.</source>
        <translation>Alle Schichten sind schon als Faltungen geschrieben.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Layer %1: goodness of positives and negatives, separation %2</source>
        <translation>Schicht %1: Güte von Positiven und Negativen, Trennung %2</translation>
    </message>
    <message>
        <source>Goodness per unit</source>
        <translation>Güte pro Einheit</translation>
    </message>
    <message>
        <source>Layer %1, share in %; separation %2</source>
        <translation>Schicht %1, Anteil in %; Trennung %2</translation>
    </message>
    <message>
        <source>Test error over epochs</source>
        <translation>Testfehler über die Epochen</translation>
    </message>
    <message>
        <source>Test error, %</source>
        <translation>Testfehler, %</translation>
    </message>
    <message>
        <source>Tests in passing take a part of the test images, the last one all of them.</source>
        <translation>Tests unterwegs nehmen einen Teil der Testbilder, der letzte alle.</translation>
    </message>
    <message>
        <source>Separation of every layer over epochs</source>
        <translation>Trennung jeder Schicht über die Epochen</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>The chance that a positive sample has more goodness than a negative one: 0.5 is chance, 1 is perfect.</source>
        <translation>Die Wahrscheinlichkeit, dass ein positives Beispiel mehr Güte hat als ein negatives: 0,5 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Goodness of positive samples (filled) and negative ones (outlined) and the threshold (dashed), after step %1.</source>
        <translation>Güte der positiven Beispiele (gefüllt) und der negativen (umrandet) und die Schwelle (gestrichelt), nach Schritt %1.</translation>
    </message>
    <message>
        <source>Receptive fields of units of the first layer</source>
        <translation>Rezeptive Felder von Einheiten der ersten Schicht</translation>
    </message>
    <message>
        <source>What units of the first layer look for: their weights from the image, each scaled to its own largest; bright is positive.</source>
        <translation>Wonach Einheiten der ersten Schicht suchen: ihre Gewichte vom Bild her, jedes Feld auf seinen größten Wert bezogen; hell ist positiv.</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, auf %3</translation>
    </message>
    <message>
        <source>What keeps it from learning</source>
        <translation>Was es am Lernen hindert</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data and versions</source>
        <translation>Daten und Versionen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>epochs of %1, running</source>
        <translation>Epochen von %1, läuft</translation>
    </message>
    <message>
        <source>epochs of %1, diverged</source>
        <translation>Epochen von %1, divergiert</translation>
    </message>
    <message>
        <source>epochs of %1, stopped</source>
        <translation>Epochen von %1, angehalten</translation>
    </message>
    <message>
        <source>epochs of %1, finished early</source>
        <translation>Epochen von %1, früh beendet</translation>
    </message>
    <message>
        <source>epochs of %1, finished</source>
        <translation>Epochen von %1, beendet</translation>
    </message>
    <message>
        <source>test error, readout</source>
        <translation>Testfehler, Readout</translation>
    </message>
    <message>
        <source>test error, %1</source>
        <translation>Testfehler, %1</translation>
    </message>
    <message>
        <source>lowest error, after %1 epochs</source>
        <translation>kleinster Fehler, nach %1 Epochen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>of the mode&apos;s preset</source>
        <translation>der Voreinstellung des Modus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels in %5 classes</source>
        <translation>%1 zum Lernen, %2 zum Testen, mit %3 x %4 Pixeln in %5 Klassen</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels in colour in %5 classes</source>
        <translation>%1 zum Lernen, %2 zum Testen, mit %3 x %4 Pixeln in Farbe in %5 Klassen</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>fingerprint of the data</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>went on from</source>
        <translation>fortgesetzt von</translation>
    </message>
    <message>
        <source>run %1, step %2</source>
        <translation>Lauf %1, Schritt %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by the layers</source>
        <translation>nach den Schichten</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n Tests</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignisse</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>So it began. Settings that were changed since are among the events.</source>
        <translation>So begann er. Einstellungen, die seitdem geändert wurden, stehen bei den Ereignissen.</translation>
    </message>
    <message>
        <source>The folder %1, where images lie that do not fit into memory, cannot be used: %2.</source>
        <translation>Der Ordner %1 für Bilder, die nicht in den Speicher passen, kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1, where images lie that do not fit into memory, has no room for %2 MB of them: %3.</source>
        <translation>Der Ordner %1 für Bilder, die nicht in den Speicher passen, hat keinen Platz für %2 MB davon: %3.</translation>
    </message>
    <message>
        <source>An amount of memory is a number with K, M, G or T, such as 500M or 2G, not &quot;%1&quot;.</source>
        <translation>Eine Speichermenge ist eine Zahl mit K, M, G oder T wie 500M oder 2G, nicht „%1“.</translation>
    </message>
    <message>
        <source>The %1 MB of pixels are more than memory is to hold: they were copied into a file in %2, which goes when they are no longer used.</source>
        <translation>Die %1 MB Pixel sind mehr, als im Speicher liegen soll: Sie wurden in eine Datei in %2 kopiert, die verschwindet, wenn sie nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was read.</source>
        <translation>%1 wurde von einem anderen Programm verändert, während die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>Likely the goodness of convolutions differs more from image to image than from label to label, so that no threshold divides it.</source>
        <translation>Vermutlich unterscheidet sich die Güte von Faltungen von Bild zu Bild mehr als von Label zu Label, sodass keine Schwelle sie teilt.</translation>
    </message>
    <message>
        <source>Compare the labels of each image: take the loss of the pair (SymBa).</source>
        <translation>Vergleichen Sie die Labels jedes Bildes: nehmen Sie den Verlust des Paares (SymBa).</translation>
    </message>
    <message>
        <source>Form of labels</source>
        <translation>Form der Labels</translation>
    </message>
    <message>
        <source>Pixels: the first pixels carry the label, one for each class. (Hinton 2022, section 3.3) Waves: each class has a plane wave of its own, which is blended with the whole image, so that layers that see only parts of it see the label too. (Scodellaro et al. 2025) By the layers: pixels where all layers are dense, waves elsewhere.</source>
        <translation>Pixel: Die ersten Pixel tragen das Label, eines für jede Klasse. (Hinton 2022, Abschnitt 3.3) Wellen: Jede Klasse hat eine eigene ebene Welle, die dem ganzen Bild beigemischt wird, sodass auch Schichten, die nur Teile davon sehen, das Label sehen. (Scodellaro et al. 2025) Nach den Schichten: Pixel, wo alle Schichten dicht sind, sonst Wellen.</translation>
    </message>
    <message>
        <source>No label is part of the image here.</source>
        <translation>Hier ist kein Label Teil des Bildes.</translation>
    </message>
    <message>
        <source>Brightness of the label pixel, 1 being as bright as full ink. A wave covers the whole image and is blended with it in the proportion of the strength to 5. In a top-down network a factor of the label&apos;s normalised activity.</source>
        <translation>Helligkeit des Label-Pixels; 1 ist so hell wie volle Tinte. Eine Welle liegt über dem ganzen Bild und wird ihm im Verhältnis der Stärke zu 5 beigemischt. In einem Top-down-Netz ein Faktor der normierten Aktivität des Labels.</translation>
    </message>
    <message>
        <source>Local: the first layer looks at 4 x 4 overlapping places of the image, each higher one at 2 x 2 neighbouring places, without sharing weights. (Hinton 2022, section 3.2) Convolutional: windows of 5 x 5, above the first layer of 3 x 3, whose places share weights. Of both, units are rounded down to whole places, and neither sees a label in a corner: theirs is a wave over the whole image. Layers written as c5x32 are convolutions whatever stands here.</source>
        <translation>Lokal: Die erste Schicht blickt auf 4 x 4 überlappende Stellen des Bildes, jede höhere auf 2 x 2 benachbarte Stellen, ohne Gewichte zu teilen. (Hinton 2022, Abschnitt 3.2) Faltung: Fenster von 5 x 5, über der ersten Schicht von 3 x 3, deren Stellen Gewichte teilen. Bei beiden wird die Zahl der Einheiten auf ganze Stellen abgerundet, und keine sieht ein Label in einer Ecke: Ihres ist eine Welle über das ganze Bild. Schichten, die als c5x32 geschrieben sind, sind Faltungen, was auch immer hier steht.</translation>
    </message>
    <message>
        <source>%1 layers do not see a label in the first pixels; set &apos;label-form&apos; to &apos;waves&apos; or &apos;auto&apos;, or take dense layers</source>
        <translation>Schichten der Art %1 sehen ein Label in den ersten Pixeln nicht; setzen Sie &apos;label-form&apos; auf &apos;waves&apos; oder &apos;auto&apos;, oder nehmen Sie dichte Schichten</translation>
    </message>
    <message>
        <source>By the layers</source>
        <translation>Nach den Schichten</translation>
    </message>
    <message>
        <source>Pixels in the corner</source>
        <translation>Pixel in der Ecke</translation>
    </message>
    <message>
        <source>Waves over the whole image</source>
        <translation>Wellen über das ganze Bild</translation>
    </message>
    <message>
        <source>Quick, supervised convolutions</source>
        <translation>Schnell, überwachte Faltungen</translation>
    </message>
    <message>
        <source>A small convolutional network whose labels are waves over the whole image: about 1.2 % error on MNIST by readout.</source>
        <translation>Ein kleines Faltungsnetz, dessen Labels Wellen über das ganze Bild sind: etwa 1,2 % Fehler auf MNIST nach dem Readout.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>expected a row of the same step for another class or answer, further down</source>
        <translation>erwartet wurde eine Zeile desselben Schritts für eine weitere Klasse oder Antwort, weiter unten</translation>
    </message>
    <message>
        <source>class \ answer</source>
        <translation>Klasse \ Antwort</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>gehalten für</translation>
    </message>
    <message>
        <source>of so many of the class</source>
        <translation>von so vielen der Klasse</translation>
    </message>
    <message>
        <source>By %1 all of %2 test images are right.</source>
        <translation>Nach %1 sind alle %2 Testbilder richtig.</translation>
    </message>
    <message>
        <source>By %1 %2 of %3 test images are wrong. Most often %4 is taken for %5: %6 of %7.</source>
        <translation>Nach %1 sind %2 von %3 Testbildern falsch. Am häufigsten wird %4 für %5 gehalten: %6 von %7.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>layers stopped early</source>
        <translation>Schichten haben früh aufgehört</translation>
    </message>
    <message>
        <source>layers learn on</source>
        <translation>Schichten lernen weiter</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 % of the test images are unlike those that it is trained on.</source>
        <translation>%1 % der Testbilder sind anders als die, mit denen trainiert wird.</translation>
    </message>
    <message>
        <source>Likely they come from elsewhere: other pens, another scan, another way to fit them into the frame.</source>
        <translation>Wahrscheinlich stammen sie von woanders: andere Stifte, ein anderer Scan, anders in den Rahmen gesetzt.</translation>
    </message>
    <message>
        <source>Train on some images of their kind too.</source>
        <translation>Trainiere auch mit einigen Bildern dieser Art.</translation>
    </message>
    <message>
        <source>label %1: expected one of %2 classes</source>
        <translation>Label %1: eine von %2 Klassen erwartet</translation>
    </message>
    <message>
        <source>In this mode layers give an image no goodness by itself.</source>
        <translation>In diesem Modus geben die Schichten einem Bild für sich allein keine Güte.</translation>
    </message>
    <message>
        <source>This run is not the one that is compared with.</source>
        <translation>Dieser Lauf ist nicht der, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>%1 holds no images that are known: expected IDX files, NumPy arrays, safetensors, a CSV table or folders of pictures, found %2.</source>
        <translation>%1 enthält keine Bilder bekannter Art: Erwartet wurden IDX-Dateien, NumPy-Arrays, safetensors, eine CSV-Tabelle oder Ordner mit Bildern, gefunden wurde %2.</translation>
    </message>
    <message>
        <source>%1 holds 1 picture, expected at least %2, or one folder of pictures for each of 2 to %3 classes.</source>
        <translation>%1 enthält 1 Bild, erwartet wurden mindestens %2 oder je ein Ordner mit Bildern für 2 bis %3 Klassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n pictures, expected at least %2, or one folder of pictures for each of 2 to %3 classes.</source>
        <translation>
            <numerusform>%1 enthält %n Bilder, erwartet wurden mindestens %2 oder je ein Ordner mit Bildern für 2 bis %3 Klassen.</numerusform>
            <numerusform>%1 enthält %n Bilder, erwartet wurden mindestens %2 oder je ein Ordner mit Bildern für 2 bis %3 Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no labels, expected those of the images that it goes with, which have.</source>
        <translation>%1 hat keine Labels, erwartet wurden welche, wie sie die Bilder haben, zu denen es gehört.</translation>
    </message>
    <message>
        <source>%1 has labels, expected none as the images that it goes with have none.</source>
        <translation>%1 hat Labels, erwartet wurden keine, da die Bilder, zu denen es gehört, keine haben.</translation>
    </message>
    <message>
        <source>These images have no labels: layers learn, nothing can be classified.</source>
        <translation>Diese Bilder haben keine Labels: Schichten lernen, klassifiziert werden kann nichts.</translation>
    </message>
    <message>
        <source>Labels are folders, one for each class, a column of the table, or a file of labels beside that of the images.</source>
        <translation>Labels sind Ordner, einer für jede Klasse, eine Spalte der Tabelle oder eine Datei mit Labels neben der mit den Bildern.</translation>
    </message>
    <message>
        <source>none, or 2 to 255</source>
        <translation>keine oder 2 bis 255</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;classes&apos; to be a list of no names or 2 to 255, found %2</source>
        <translation>„%1“: Als „classes“ wurde eine Liste von keinem oder 2 bis 255 Namen erwartet, gefunden wurde %2</translation>
    </message>
    <message>
        <source>%1 x %2 images without labels</source>
        <translation>Bilder von %1 x %2 ohne Labels</translation>
    </message>
    <message>
        <source>%1 x %2 images in colour without labels</source>
        <translation>Farbbilder von %1 x %2 ohne Labels</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels without labels</source>
        <translation>%1 zum Lernen, %2 zum Testen, mit %3 x %4 Pixeln, ohne Labels</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels in colour without labels</source>
        <translation>%1 zum Lernen, %2 zum Testen, mit %3 x %4 Pixeln in Farbe, ohne Labels</translation>
    </message>
    <message>
        <source>Cannot test: %1</source>
        <translation>Testen geht nicht: %1</translation>
    </message>
    <message>
        <source>The mode is %1 now: %2 learns from labels.</source>
        <translation>Der Modus ist jetzt %1: %2 lernt aus Labels.</translation>
    </message>
    <message>
        <source>the last epoch was trained; without labels there is no test error</source>
        <translation>die letzte Epoche wurde trainiert; ohne Labels gibt es keinen Testfehler</translation>
    </message>
    <message>
        <source>the images have no labels, which the mode &apos;%1&apos; learns from; take one of the modes %2, or give the images labels</source>
        <translation>die Bilder haben keine Labels, aus denen der Modus „%1“ lernt; nehmen Sie einen der Modi %2, oder geben Sie den Bildern Labels</translation>
    </message>
    <message>
        <source>Swish of the margin</source>
        <translation>Swish des Abstands</translation>
    </message>
    <message>
        <source>Logistic, as in the paper: every sample has its side of a threshold. SymBa: a positive is to have more goodness than its own negative, whatever the level. Swish: the same, but a margin that is wide enough grows no further.</source>
        <translation>Logistisch, wie im Artikel: jedes Beispiel hat seine Seite einer Schwelle. SymBa: ein Positives soll mehr Güte haben als sein eigenes Negatives, gleich auf welcher Höhe. Swish: ebenso, aber ein Abstand, der weit genug ist, wächst nicht weiter.</translation>
    </message>
    <message>
        <source>Hybrids of deformed images for units that see only part of the layer below, and a readout that is refit at the end: about 0.7 % error on MNIST.</source>
        <translation>Hybride verformter Bilder für Einheiten, die nur einen Teil der Schicht darunter sehen, und ein Readout, der am Ende neu angepasst wird: etwa 0,7 % Fehler auf MNIST.</translation>
    </message>
    <message>
        <source>Only layers with classifiers of their own have it.</source>
        <translation>Nur Schichten mit eigenen Klassifikatoren haben das.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>On: what drives a unit is brought to mean 0 and deviation 1 over each batch, then scaled and shifted by what it has learnt. Answers are given by running averages of both. (Ioffe and Szegedy 2015)</source>
        <translation>An: Was eine Einheit antreibt, wird über jeden Batch auf Mittel 0 und Streuung 1 gebracht, dann mit Gelerntem skaliert und verschoben. Geantwortet wird mit gleitenden Mitteln von beidem. (Ioffe und Szegedy 2015)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Supervised: the label is part of the image, a negative carries a wrong one. Unsupervised: a negative is two images fused by a mask. Top-down: a recurrent network with the label at its top. Local classifiers: each layer names the class by itself, without negatives (Mono-Forward). SCFF and channel groups are other local rules, and backprop is what all are compared with. (Hinton 2022, sections 3.2, 3.3 and 5)</source>
        <translation>Überwacht: das Label ist Teil des Bildes, ein Negatives trägt ein falsches. Unüberwacht: ein Negatives ist zwei mit einer Maske verschmolzene Bilder. Top-down: ein rekurrentes Netz mit dem Label oben. Lokale Klassifikatoren: jede Schicht nennt die Klasse selbst, ohne Negatives (Mono-Forward). SCFF und Kanalgruppen sind andere lokale Regeln, und Backprop ist, womit alle verglichen werden. (Hinton 2022, Abschnitte 3.2, 3.3 und 5)</translation>
    </message>
    <message>
        <source>Local classifiers</source>
        <translation>Lokale Klassifikatoren</translation>
    </message>
    <message>
        <source>Quick, local classifiers</source>
        <translation>Schnell, lokale Klassifikatoren</translation>
    </message>
    <message>
        <source>Share that the likeness of images has in what pulls at a layer: those of one class are to be alike to it, others not. The rest is the error of its classifier. 0 is Mono-Forward; 0.99 is usual beside batch normalisation. (Nøkland and Eidnes 2019)</source>
        <translation>Anteil, den die Ähnlichkeit von Bildern an dem hat, was an einer Schicht zieht: Bilder einer Klasse sollen ihr ähnlich sein, andere nicht. Der Rest ist der Fehler ihres Klassifikators. 0 ist Mono-Forward; 0,99 ist neben Batch-Normalisierung üblich. (Nøkland und Eidnes 2019)</translation>
    </message>
    <message>
        <source>Best, local classifiers</source>
        <translation>Bester, lokale Klassifikatoren</translation>
    </message>
    <message>
        <source>Layers that each name the class by themselves, with batch normalisation, on deformed images: about 0.4 % error on MNIST.</source>
        <translation>Schichten, die jede für sich die Klasse nennen, mit Batch-Normalisierung, auf verformten Bildern: etwa 0,4 % Fehler auf MNIST.</translation>
    </message>
    <message>
        <source>Best, clothes and things</source>
        <translation>Bester, Kleidung und Dinge</translation>
    </message>
    <message>
        <source>Local classifiers for pictures that mean the same in a mirror, as those of clothes do: about 8.5 % error on Fashion-MNIST.</source>
        <translation>Lokale Klassifikatoren für Bilder, die gespiegelt dasselbe zeigen, wie die von Kleidung: etwa 8,5 % Fehler auf Fashion-MNIST.</translation>
    </message>
</context>
<context>
    <name>ff::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Pause training (Space)</source>
        <translation>Training anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Start training (Space)</source>
        <translation>Training starten (Leertaste)</translation>
    </message>
</context>
<context>
    <name>ff::ActivityRows</name>
    <message>
        <source>Activities of layer %1</source>
        <translation>Aktivitäten von Schicht %1</translation>
    </message>
    <message>
        <source>%1 at iteration %2: a point for each unit, black where it is silent</source>
        <translation>%1 bei Iteration %2: ein Punkt je Einheit, schwarz, wo sie still ist</translation>
    </message>
</context>
<context>
    <name>ff::Announcer</name>
    <message>
        <source>The run is finished: %1.</source>
        <translation>Der Lauf ist fertig: %1.</translation>
    </message>
    <message>
        <source>Tested: %1.</source>
        <translation>Getestet: %1.</translation>
    </message>
    <message>
        <source>The weights were written to %1.</source>
        <translation>Die Gewichte wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The weights of %1 are in use.</source>
        <translation>Die Gewichte aus %1 sind in Gebrauch.</translation>
    </message>
    <message>
        <source>Set to what goes well with this way to learn, except what you have changed by hand: %1.</source>
        <translation>Eingestellt, was zu dieser Art zu lernen gut passt, außer dem, was Sie von Hand geändert haben: %1.</translation>
    </message>
    <message>
        <source>The race is over: %1.</source>
        <translation>Der Wettlauf ist vorbei: %1.</translation>
    </message>
    <message>
        <source>The layers %1.</source>
        <translation>Die Schichten %1.</translation>
    </message>
</context>
<context>
    <name>ff::AnswerBars</name>
    <message>
        <source>%1: %2 before, %3 after</source>
        <comment>label</comment>
        <translation>%1: %2 vorher, %3 nachher</translation>
    </message>
    <message>
        <source>Outlined: as it is. Filled: altered.
%1</source>
        <translation>Umrandet: wie es ist. Gefüllt: verändert.
%1</translation>
    </message>
</context>
<context>
    <name>ff::BinSamples</name>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>They could not be found.</source>
        <translation>Sie ließen sich nicht finden.</translation>
    </message>
    <message>
        <source>Layer %1, %2: samples of training images, at epoch %3</source>
        <translation>Schicht %1, %2: Beispiele aus Trainingsbildern, bei Epoche %3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>Schicht %1, %2</translation>
    </message>
</context>
<context>
    <name>ff::BoardAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 antwortet %2</translation>
    </message>
    <message>
        <source>%1 answers otherwise: %2</source>
        <translation>%1 antwortet anders: %2</translation>
    </message>
</context>
<context>
    <name>ff::BoardSheet</name>
    <message>
        <source>Drawing %1</source>
        <translation>Zeichnung %1</translation>
    </message>
    <message>
        <source>Answer to drawing %1</source>
        <translation>Antwort auf Zeichnung %1</translation>
    </message>
    <message>
        <source>Clear drawing %1</source>
        <translation>Zeichnung %1 löschen</translation>
    </message>
    <message>
        <source>unsure:</source>
        <translation>unsicher:</translation>
    </message>
    <message>
        <source>unlike the data</source>
        <translation>den Daten unähnlich</translation>
    </message>
    <message>
        <source>Keep drawing %1 as a sample</source>
        <translation>Zeichnung %1 als Beispiel behalten</translation>
    </message>
    <message>
        <source>&amp;Clear Drawing %1</source>
        <translation>Zeichnung %1 &amp;löschen</translation>
    </message>
</context>
<context>
    <name>ff::Canvas</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse, a pen or a finger; the right button and the pen&apos;s other end erase.</source>
        <translation>Mit Maus, Stift oder Finger eine Ziffer zeichnen; die rechte Taste und das andere Ende des Stifts radieren.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>strokes: %1</source>
        <translation>Striche: %1</translation>
    </message>
</context>
<context>
    <name>ff::CompareChoice</name>
    <message>
        <source>No moment of this run is kept.</source>
        <translation>Von diesem Lauf ist kein Zeitpunkt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ff::ConfusionModel</name>
    <message numerus="yes">
        <source>True class %1: %n images</source>
        <translation>
            <numerusform>Wahre Klasse %1: %n Bild</numerusform>
            <numerusform>Wahre Klasse %1: %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1 of %2 images, %3 %</source>
        <translation>%1 von %2 Bildern, %3 %</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>%1 für %2 gehalten: %3</translation>
    </message>
    <message>
        <source>%1 read rightly: %2</source>
        <translation>%1 richtig gelesen: %2</translation>
    </message>
</context>
<context>
    <name>ff::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer</source>
        <translation>Eine Zeile für jede wahre Klasse, eine Spalte für jede Antwort</translation>
    </message>
</context>
<context>
    <name>ff::DataFetch</name>
    <message>
        <source>The folder %1 cannot be made: check the permissions of those above it.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: die Rechte der Ordner darüber prüfen.</translation>
    </message>
    <message>
        <source>Another window is fetching into %1 at the moment.</source>
        <translation>Ein anderes Fenster lädt gerade in %1.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: check its permissions.</source>
        <translation>In %1 kann nichts geschrieben werden: seine Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>ff::DownloadControl</name>
    <message>
        <source>Getting %1 was given up; what has come is kept for the next time.</source>
        <translation>Das Holen von %1 wurde abgebrochen; was da ist, bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>%1 is here, and every checksum is right.</source>
        <translation>%1 ist da, und jede Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>%1 is here, unverified: its structure is right, but its checksums are not known.</source>
        <translation>%1 ist da, ungeprüft: der Aufbau stimmt, aber die Prüfsummen sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ff::DrawAnswer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>It is farther from every image trained on than such images are from each other. The network answers all the same, and the answer may mean nothing.</source>
        <translation>Es ist von jedem Trainingsbild weiter entfernt als solche Bilder voneinander. Das Netz antwortet trotzdem, und die Antwort hat vielleicht nichts zu sagen.</translation>
    </message>
    <message>
        <source>unlike the training data</source>
        <translation>den Trainingsdaten unähnlich</translation>
    </message>
</context>
<context>
    <name>ff::DrawBoard</name>
    <message>
        <source>clear all</source>
        <translation>alle löschen</translation>
    </message>
    <message>
        <source>Draw digits: all are answered at once.</source>
        <translation>Ziffern zeichnen: Alle werden zugleich beantwortet.</translation>
    </message>
    <message>
        <source>Not digits: here drawings make little sense, but they are answered.</source>
        <translation>Keine Ziffern: Hier haben Zeichnungen wenig Sinn, beantwortet werden sie doch.</translation>
    </message>
    <message>
        <source>The network cannot name what is drawn: its data have no labels.</source>
        <translation>Das Netz kann nicht benennen, was gezeichnet ist: Seine Daten haben keine Labels.</translation>
    </message>
</context>
<context>
    <name>ff::DrawCompared</name>
    <message>
        <source>Answer of the compared run</source>
        <translation>Antwort des Laufs im Vergleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at epoch %2: its newest kept moment</source>
        <translation>%1, in Epoche %2: der neueste aufbewahrte Zeitpunkt</translation>
    </message>
    <message>
        <source>Agreement with the compared run</source>
        <translation>Übereinstimmung mit dem Lauf im Vergleich</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>the same on %1 of %2</source>
        <translation>gleich bei %1 von %2</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>nicht bei %1</translation>
    </message>
    <message>
        <source>On how many drawings both runs answer the same.</source>
        <translation>Bei wie vielen Zeichnungen beide Läufe dasselbe antworten.</translation>
    </message>
</context>
<context>
    <name>ff::DrawEvidence</name>
    <message>
        <source>The readout is a linear softmax on the layers&apos; activities. It classifies in one pass, without trying the labels.</source>
        <translation>Der Readout ist ein lineares Softmax auf den Aktivitäten der Schichten. Er klassifiziert in einem Durchgang, ohne die Labels durchzuprobieren.</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Readout</translation>
    </message>
    <message>
        <source>%1 by label</source>
        <translation>%1 nach Label</translation>
    </message>
    <message>
        <source>Goodness of the drawing against the threshold</source>
        <translation>Güte der Zeichnung gegen die Schwelle</translation>
    </message>
</context>
<context>
    <name>ff::DrawGauge</name>
    <message>
        <source>Goodness of the drawing</source>
        <translation>Güte der Zeichnung</translation>
    </message>
    <message>
        <source>Each layer&apos;s goodness per unit. The dashed line is the threshold: what looks like the training data lies right of it.</source>
        <translation>Die Güte pro Einheit in jeder Schicht. Die gestrichelte Linie ist die Schwelle: was den Trainingsdaten gleicht, liegt rechts von ihr.</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>%1; threshold %2</source>
        <translation>%1; Schwelle %2</translation>
    </message>
</context>
<context>
    <name>ff::DrawKeep</name>
    <message>
        <source>Keep as</source>
        <translation>Behalten als</translation>
    </message>
</context>
<context>
    <name>ff::DrawPages</name>
    <message>
        <source>Board of Ten</source>
        <translation>Tafel mit zehn</translation>
    </message>
    <message>
        <source>Ten small sheets that are answered at once, for a class or a stand</source>
        <translation>Zehn kleine Blätter, die zugleich beantwortet werden, für eine Klasse oder einen Stand</translation>
    </message>
</context>
<context>
    <name>ff::DrawPanel</name>
    <message>
        <source>Draw a digit here,
or press R for a test digit</source>
        <translation>Hier eine Ziffer zeichnen,
oder R drücken für ein Testbild</translation>
    </message>
    <message>
        <source>Press R to pick a test sample</source>
        <translation>R drücken für ein Testbild</translation>
    </message>
    <message>
        <source>Not digits: pick a test sample (R)</source>
        <translation>Keine Ziffern: ein Testbild nehmen (R)</translation>
    </message>
    <message>
        <source>Picture, only scaled</source>
        <translation>Bild, nur skaliert</translation>
    </message>
    <message>
        <source>Draw here,
or press R for a test image</source>
        <translation>Hier zeichnen,
oder R für ein Testbild drücken</translation>
    </message>
    <message>
        <source>The network cannot name what is drawn: its data have no labels.</source>
        <translation>Das Netz kann nicht benennen, was gezeichnet ist: Seine Daten haben keine Labels.</translation>
    </message>
</context>
<context>
    <name>ff::DrawParts</name>
    <message>
        <source>Network sees</source>
        <translation>Netz sieht</translation>
    </message>
    <message>
        <source>Use as drawn</source>
        <translation>Wie gezeichnet nehmen</translation>
    </message>
    <message>
        <source>Do not centre and scale the drawing as the digits of the data are. A small digit in a corner then shows how much that matters.</source>
        <translation>Die Zeichnung nicht zentrieren und skalieren, wie es die Ziffern der Daten sind. Eine kleine Ziffer in einer Ecke zeigt dann, wie viel das ausmacht.</translation>
    </message>
</context>
<context>
    <name>ff::DrawReadout</name>
    <message>
        <source>Readout&apos;s probabilities</source>
        <translation>Wahrscheinlichkeiten des Readouts</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>The readout&apos;s probability of %1: %2</source>
        <translation>Wahrscheinlichkeit des Readouts für %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ff::DrawSees</name>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Exactly the pixels that the network receives. The box is where the digits of the data lie, the cross is the centre of mass.</source>
        <translation>Genau die Pixel, die das Netz bekommt. Im Rahmen liegen die Ziffern der Daten, das Kreuz ist der Schwerpunkt.</translation>
    </message>
    <message>
        <source>ink on %1 % of it</source>
        <translation>Tinte auf %1 % davon</translation>
    </message>
</context>
<context>
    <name>ff::DrawTools</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Width of the pen in pixels of the network&apos;s picture; 2.5 is that of MNIST&apos;s digits</source>
        <translation>Breite des Stifts in Pixeln des Netzbilds; 2,5 ist die der Ziffern von MNIST</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>ff::Drawing</name>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ff::DreamChoice</name>
    <message>
        <source>The label at the one end</source>
        <translation>Das Label am einen Ende</translation>
    </message>
    <message>
        <source>The label at the other end</source>
        <translation>Das Label am anderen Ende</translation>
    </message>
    <message>
        <source>What is dreamt of</source>
        <translation>Wovon geträumt wird</translation>
    </message>
    <message>
        <source>What the images are grown for</source>
        <translation>Wofür die Bilder wachsen</translation>
    </message>
    <message>
        <source>Each label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Between two labels</source>
        <translation>Zwischen zwei Labels</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Number of the unit in its layer</source>
        <translation>Nummer der Einheit in ihrer Schicht</translation>
    </message>
</context>
<context>
    <name>ff::DreamPanel</name>
    <message>
        <source>From the drawing</source>
        <translation>Aus der Zeichnung</translation>
    </message>
    <message>
        <source>Begin with what stands in Draw instead of noise</source>
        <translation>Mit dem beginnen, was unter Zeichnen steht, statt mit Rauschen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Dream anew, from other noise</source>
        <translation>Neu träumen, aus anderem Rauschen</translation>
    </message>
    <message>
        <source>The image that the network takes for each label the most grows here.</source>
        <translation>Hier wächst das Bild, das das Netz am ehesten für jedes Label hält.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 ist volle Farbe</translation>
    </message>
    <message>
        <source>From one label to the other</source>
        <translation>Vom einen Label zum anderen</translation>
    </message>
    <message>
        <source>%1, at epoch %2</source>
        <translation>%1, in Epoche %2</translation>
    </message>
    <message>
        <source>%1: %2 % grown</source>
        <translation>%1: zu %2 % gewachsen</translation>
    </message>
    <message>
        <source>%1 Click to look at it.</source>
        <translation>%1 Klicken, um es zu betrachten.</translation>
    </message>
</context>
<context>
    <name>ff::EditControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>ff::ErasablePicture</name>
    <message>
        <source>Picture whose pixels can be blanked</source>
        <translation>Bild, dessen Pixel gelöscht werden können</translation>
    </message>
    <message>
        <source>Blank pixels with the left button, bring them back with the right one.
By keys: arrows move the brush, Space blanks, Backspace brings back.</source>
        <translation>Die linke Taste löscht Pixel, die rechte holt sie zurück.
Mit Tasten: Pfeile bewegen den Pinsel, die Leertaste löscht, die Rücktaste holt zurück.</translation>
    </message>
    <message>
        <source>%1 of %2 pixels are blanked</source>
        <translation>%1 von %2 Pixeln sind gelöscht</translation>
    </message>
</context>
<context>
    <name>ff::ErrorScatter</name>
    <message>
        <source>Test errors of the runs against a setting</source>
        <translation>Testfehler der Läufe über einer Einstellung</translation>
    </message>
    <message>
        <source>test error, %</source>
        <translation>Testfehler, %</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ff::EverythingExport</name>
    <message>
        <source>Everything is written to %1.</source>
        <translation>Alles ist in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is being written…</source>
        <translation>Alles wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>ff::ExperimentControl</name>
    <message>
        <source>The run is written to %1.</source>
        <translation>Der Lauf ist nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>An experiment file is unpacked where runs are kept, and this window keeps none.</source>
        <translation>Eine Experimentdatei wird dort ausgepackt, wo Läufe aufbewahrt werden, und dieses Fenster bewahrt keine auf.</translation>
    </message>
</context>
<context>
    <name>ff::ExportDialog</name>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Of a PNG file, and of what is copied: 1 is 96 dots per inch. SVG and PDF are sharp at any size.</source>
        <translation>Einer PNG-Datei und dessen, was kopiert wird: 1 sind 96 Punkte pro Zoll. SVG und PDF sind in jeder Größe scharf.</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Abbildung</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>S&amp;cale of pixels</source>
        <translation>&amp;Vergrößerung der Pixel</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>As PNG, SVG, PDF or, in numbers, CSV: what the name of the file ends with</source>
        <translation>Als PNG, SVG, PDF oder, in Zahlen, als CSV: worauf der Name der Datei endet</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ff::FetchBar</name>
    <message>
        <source>Share of the data set that is here</source>
        <translation>Anteil des Datensatzes, der da ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up fetching; what has come is kept for the next time</source>
        <translation>Nicht weiter holen; was da ist, bleibt für das nächste Mal</translation>
    </message>
    <message>
        <source>Getting %1</source>
        <translation>%1 wird geholt</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>ff::FigureControl</name>
    <message>
        <source>This pane has nothing to show yet.</source>
        <translation>Dieser Bereich hat noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 ist in %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ff::FigurePreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>This has numbers alone, which a CSV file takes.</source>
        <translation>Hier gibt es nur Zahlen, die in eine CSV-Datei passen.</translation>
    </message>
</context>
<context>
    <name>ff::FileControl</name>
    <message>
        <source>Drop to go on with the run %1</source>
        <translation>Loslassen, um den Lauf %1 fortzusetzen</translation>
    </message>
    <message>
        <source>Drop to go on with the weights in %1</source>
        <translation>Loslassen, um mit den Gewichten in %1 weiterzumachen</translation>
    </message>
    <message>
        <source>Drop to train on the data in %1</source>
        <translation>Loslassen, um mit den Daten in %1 zu trainieren</translation>
    </message>
</context>
<context>
    <name>ff::FileFetch</name>
    <message>
        <source>nothing came for %1 s</source>
        <translation>%1 s lang kam nichts</translation>
    </message>
    <message>
        <source>expected at most %1 bytes, found %2</source>
        <translation>höchstens %1 Bytes erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>expected all of it, found a part</source>
        <translation>alles erwartet, einen Teil gefunden</translation>
    </message>
    <message>
        <source>expected %1 bytes, found %2</source>
        <translation>%1 Bytes erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>%1; it came from %2 and was removed.</source>
        <translation>%1; sie kam von %2 und wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 could not be fetched from %2: %3.</source>
        <translation>%1 konnte nicht von %2 geholt werden: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ff::GetDataDialog</name>
    <message>
        <source>by checksum</source>
        <translation>mit Prüfsumme</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>Nothing but the original files is taken.</source>
        <translation>Nur die ursprünglichen Dateien werden angenommen.</translation>
    </message>
    <message>
        <source>The checksums of the original files are not known: what the server sends is looked at for its structure only.</source>
        <translation>Die Prüfsummen der ursprünglichen Dateien sind nicht bekannt: was der Server schickt, wird nur auf seinen Aufbau hin angesehen.</translation>
    </message>
    <message>
        <source>Get Data Set</source>
        <translation>Datensatz holen</translation>
    </message>
    <message>
        <source>Known data sets</source>
        <translation>Bekannte Datensätze</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>is coming</source>
        <translation>kommt gerade</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Get and Open</source>
        <translation>&amp;Holen und öffnen</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Is in %1, and opens without the network.</source>
        <translation>Liegt in %1 und öffnet sich ohne Netz.</translation>
    </message>
    <message>
        <source>One data set is fetched at a time: %1 is coming.</source>
        <translation>Es wird ein Datensatz auf einmal geholt: %1 kommt gerade.</translation>
    </message>
    <message>
        <source>Will be fetched from %1 and kept in %2.</source>
        <translation>Wird von %1 geholt und in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The same download holds its relatives, which are here then as well.</source>
        <translation>Derselbe Download enthält seine Verwandten, die dann ebenfalls da sind.</translation>
    </message>
</context>
<context>
    <name>ff::GoodnessPlot</name>
    <message>
        <source>Goodness with each label over the iterations</source>
        <translation>Güte mit jedem Label über die Iterationen</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>goodness per unit</source>
        <translation>Güte pro Einheit</translation>
    </message>
    <message>
        <source>these decide</source>
        <translation>diese entscheiden</translation>
    </message>
    <message>
        <source>%1 (answer)</source>
        <translation>%1 (Antwort)</translation>
    </message>
    <message>
        <source>%1 at iteration %2: %3</source>
        <translation>%1 bei Iteration %2: %3</translation>
    </message>
    <message>
        <source>iteration %1: %2 with %3, the answer; %4 with %5, clamped</source>
        <translation>Iteration %1: %2 mit %3, der Antwort; %4 mit %5, festgehalten</translation>
    </message>
</context>
<context>
    <name>ff::GradientPanel</name>
    <message>
        <source>The gradient by which a layer learns, checked weight by weight, appears here.</source>
        <translation>Der Gradient, nach dem eine Schicht lernt, erscheint hier, Gewicht für Gewicht geprüft.</translation>
    </message>
    <message>
        <source>Another Negative</source>
        <translation>Anderes Negativ</translation>
    </message>
    <message>
        <source>Another negative of the same sample, and other weights that are tried</source>
        <translation>Ein anderes Negativ desselben Beispiels, und andere Gewichte, die versucht werden</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>In a top-down network a weight acts in every iteration, and each takes what was before it as given: there is no single slope to compare its gradient with. Choose another mode in the toolbar.</source>
        <translation>In einem Top-down-Netz wirkt ein Gewicht in jeder Iteration, und jede nimmt, was vor ihr war, als gegeben: Es gibt keine einzelne Steigung, mit der sein Gradient zu vergleichen wäre. Eine andere Lernweise lässt sich in der Werkzeugleiste wählen.</translation>
    </message>
    <message>
        <source>The gradient is being checked …</source>
        <translation>Der Gradient wird geprüft …</translation>
    </message>
    <message>
        <source>Does layer %1 learn along the slope of its loss?</source>
        <translation>Lernt Schicht %1 entlang der Steigung ihres Verlusts?</translation>
    </message>
    <message>
        <source>Nothing is looked at in Draw, so this is a test image.</source>
        <translation>In „Zeichnen“ wird nichts betrachtet, daher ist dies ein Testbild.</translation>
    </message>
    <message>
        <source>The picture in Draw, as the network sees it</source>
        <translation>Das Bild in „Zeichnen“, wie das Netz es sieht</translation>
    </message>
</context>
<context>
    <name>ff::HandControl</name>
    <message>
        <source>Cannot export to %1: expected a new name, found a file that is there.</source>
        <translation>Nach %1 kann nicht exportiert werden: ein neuer Name wurde erwartet, eine Datei ist schon da.</translation>
    </message>
    <message>
        <source>Kept as %1. Own samples: %2.</source>
        <translation>Behalten als %1. Eigene Beispiele: %2.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln samples. Own samples: %1. %2</source>
        <translation>
            <numerusform>%Ln Beispiel importiert. Eigene Beispiele: %1. %2</numerusform>
            <numerusform>%Ln Beispiele importiert. Eigene Beispiele: %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Own samples were written into %1.</source>
        <translation>Die eigenen Beispiele wurden nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ff::HistogramLegend</name>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>Schwelle θ</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Positives are filled, negatives are outlined, the threshold is dashed</source>
        <translation>Positive sind gefüllt, Negative umrandet, die Schwelle ist gestrichelt</translation>
    </message>
    <message>
        <source>Positives are filled, negatives are outlined</source>
        <translation>Positive sind gefüllt, Negative umrandet</translation>
    </message>
    <message>
        <source>thin over them, positives as a line and negatives as dots: %1</source>
        <translation>dünn darüber, Positives als Linie und Negatives gepunktet: %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>The stronger the colour, the more samples have that goodness at that time; the lines are the means, solid of positives and dotted of negatives</source>
        <translation>Je kräftiger die Farbe, desto mehr Beispiele haben zu dieser Zeit diese Güte; die Linien sind die Mittel, durchgezogen der Positives und gepunktet der Negatives</translation>
    </message>
</context>
<context>
    <name>ff::HistogramPlot</name>
    <message>
        <source>Histograms of the %1</source>
        <translation>Histogramme: %1</translation>
    </message>
    <message>
        <source>Separation: how often a positive has more %1
than a negative. 0.5 is chance, 1 is perfect.</source>
        <translation>Trennung: wie oft ein Positives mehr %1 hat
als ein Negatives. 0,5 ist Zufall, 1 ist perfekt.</translation>
    </message>
    <message>
        <source>%1 %2 to %3
positive %4 %
negative %5 %</source>
        <translation>%1 %2 bis %3
positiv %4 %
negativ %5 %</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1: no samples yet</source>
        <translation>%1: noch keine Beispiele</translation>
    </message>
    <message>
        <source>%1: separation %2, mean %3 %4 for positives and %5 for negatives</source>
        <translation>%1: Trennung %2, mittlere %3 %4 bei Positiven und %5 bei Negativen</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, eingefroren</translation>
    </message>
</context>
<context>
    <name>ff::HistoryPanel</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scales, and what else is shown</source>
        <translation>Skalen, und was noch gezeigt wird</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>Fehler logarithmisch</translation>
    </message>
    <message>
        <source>Loss instead of separation</source>
        <translation>Verlust statt Trennung</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>What the curves are plotted against</source>
        <translation>Worüber die Kurven aufgetragen sind</translation>
    </message>
</context>
<context>
    <name>ff::HistoryPlot</name>
    <message>
        <source>test error, %</source>
        <translation>Testfehler, %</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Error and separation while the run goes on</source>
        <translation>Fehler und Trennung im Verlauf des Laufs</translation>
    </message>
    <message>
        <source>%1, as far as they were kept</source>
        <translation>%1, soweit aufbewahrt</translation>
    </message>
    <message>
        <source>no test error yet</source>
        <translation>noch kein Testfehler</translation>
    </message>
    <message>
        <source>test error %1 % after %2 epochs</source>
        <translation>Testfehler %1 % nach %2 Epochen</translation>
    </message>
</context>
<context>
    <name>ff::HistoryReadout</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>%1: by the label that has most of it in the layers. </source>
        <translation>%1: nach dem Label, das in den Schichten am meisten davon hat.</translation>
    </message>
    <message>
        <source>Share of the test images that are classified wrongly. Readout: by the linear layer on top. %1While it trains, a fixed part of the test images is enough, so that tests take little of the time; the last test takes all.</source>
        <translation>Anteil der Testbilder, die falsch klassifiziert werden. Readout: nach der linearen Schicht obenauf. %1Während des Trainings genügt ein fester Teil der Testbilder, damit Tests wenig Zeit kosten; der letzte Test nimmt alle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Testing after each epoch is switched off</source>
        <translation>Das Testen nach jeder Epoche ist abgeschaltet</translation>
    </message>
    <message>
        <source>The test error appears in the first epoch</source>
        <translation>Der Testfehler erscheint in der ersten Epoche</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>Testfehler</translation>
    </message>
    <message numerus="yes">
        <source>error on %Ln images</source>
        <translation>
            <numerusform>Fehler auf %Ln Bild</numerusform>
            <numerusform>Fehler auf %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>readout</source>
        <translation>Readout</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ff::HybridPictures</name>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Hybrids</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>White: the first image shows through. Black: the second one does.</source>
        <translation>Weiß: das erste Bild scheint durch. Schwarz: das zweite.</translation>
    </message>
    <message>
        <source>Hybrid of an image of %1 and one of %2. Click to look at it.</source>
        <translation>Hybrid aus einem Bild von %1 und einem von %2. Klicken, um es anzusehen.</translation>
    </message>
</context>
<context>
    <name>ff::IterationBar</name>
    <message>
        <source>One iteration back</source>
        <translation>Eine Iteration zurück</translation>
    </message>
    <message>
        <source>One iteration further</source>
        <translation>Eine Iteration weiter</translation>
    </message>
    <message>
        <source>Iteration that is shown</source>
        <translation>Gezeigte Iteration</translation>
    </message>
    <message>
        <source>Iteration that is shown
Arrow keys: one iteration; Home: before the first</source>
        <translation>Gezeigte Iteration
Pfeiltasten: eine Iteration; Pos1: vor der ersten</translation>
    </message>
    <message>
        <source>Iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>Pause the iterations</source>
        <translation>Die Iterationen anhalten</translation>
    </message>
    <message>
        <source>Play the iterations</source>
        <translation>Die Iterationen abspielen</translation>
    </message>
</context>
<context>
    <name>ff::IterationsPanel</name>
    <message>
        <source>What a top-down network makes of a picture, iteration by iteration, appears here.</source>
        <translation>Was ein Top-down-Netz Iteration für Iteration aus einem Bild macht, erscheint hier.</translation>
    </message>
    <message>
        <source>Label that is clamped</source>
        <translation>Festgehaltenes Label</translation>
    </message>
    <message>
        <source>The label that is held at the top of the network, whatever the picture shows</source>
        <translation>Das Label, das oben am Netz festgehalten wird, was auch immer das Bild zeigt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Whose goodness is drawn</source>
        <translation>Wessen Güte gezeichnet wird</translation>
    </message>
    <message>
        <source>The picture that the network sees</source>
        <translation>Das Bild, das das Netz sieht</translation>
    </message>
    <message>
        <source>Clamp the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>Clamp %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>The network settles on the picture …</source>
        <translation>Das Netz pendelt sich auf das Bild ein …</translation>
    </message>
    <message>
        <source>Only a top-down network iterates. Choose Top-down in the toolbar to watch one settle on your drawing, with any label clamped at its top.</source>
        <translation>Nur ein Top-down-Netz iteriert. Wählen Sie „Top-down“ in der Werkzeugleiste, um zu sehen, wie sich eines auf Ihre Zeichnung einpendelt, mit einem beliebigen Label, das oben festgehalten wird.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>picture, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The picture in Draw, as the network sees it</source>
        <translation>Das Bild in „Zeichnen“, wie das Netz es sieht</translation>
    </message>
    <message>
        <source>Nothing is drawn, so this is test image %1, of class %2.</source>
        <translation>Es ist nichts gezeichnet, also ist dies Testbild %1 der Klasse %2.</translation>
    </message>
</context>
<context>
    <name>ff::KeptRunControl</name>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The last run is not finished: %1, %2.</source>
        <translation>Der letzte Lauf ist nicht fertig: %1, %2.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The run before is kept: %1.</source>
        <translation>Der Lauf davor ist aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>This started a new run, which learns from the beginning.</source>
        <translation>Damit begann ein neuer Lauf, der von Anfang an lernt.</translation>
    </message>
</context>
<context>
    <name>ff::LabelCells</name>
    <message>
        <source>Label pixels</source>
        <translation>Label-Pixel</translation>
    </message>
    <message>
        <source>Label units</source>
        <translation>Label-Einheiten</translation>
    </message>
    <message>
        <source>The first pixels of the image carry its label: one pixel per class, one of them lit. Positives carry the true label, negatives a wrong one.</source>
        <translation>Die ersten Pixel des Bildes tragen sein Label: ein Pixel pro Klasse, eines davon leuchtet. Positive tragen das wahre Label, Negative ein falsches.</translation>
    </message>
    <message>
        <source>The label stands above the top layer: one unit per class, one of them on. Positives have the true label there, negatives a wrong one.</source>
        <translation>Das Label steht über der obersten Schicht: eine Einheit pro Klasse, eine davon ist an. Positive haben dort das wahre Label, Negative ein falsches.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>wahr %1</translation>
    </message>
    <message>
        <source>wrong %1</source>
        <translation>falsch %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>A wave over the whole image is its label: each class has one of its own. Positives carry that of the true label, negatives that of a wrong one.</source>
        <translation>Eine Welle über das ganze Bild ist sein Label: Jede Klasse hat eine eigene. Positive tragen die des wahren Labels, Negative die eines falschen.</translation>
    </message>
</context>
<context>
    <name>ff::LabelGrid</name>
    <message>
        <source>%1 by label and layer</source>
        <translation>%1 nach Label und Schicht</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>What each layer gives to the drawing with each label: %1. Shaded from the least to the most of its row; the bars are the sum over the voting layers.</source>
        <translation>Was jede Schicht der Zeichnung mit jedem Label gibt: %1. Getönt vom kleinsten zum größten Wert der Zeile; die Balken sind die Summe über die abstimmenden Schichten.</translation>
    </message>
    <message>
        <source>Label %1: draw something to see its %2</source>
        <translation>Label %1: etwas zeichnen, um %2 zu sehen</translation>
    </message>
    <message>
        <source>Label %1: %2, summed over the voting layers</source>
        <translation>Label %1: %2, summiert über die abstimmenden Schichten</translation>
    </message>
    <message>
        <source>Layer %1, label %2: %3</source>
        <translation>Schicht %1, Label %2: %3</translation>
    </message>
    <message>
        <source>Layer %1, label %2: %3 (this layer does not vote)</source>
        <translation>Schicht %1, Label %2: %3 (diese Schicht stimmt nicht mit ab)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>ff::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Language of the &amp;System</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>ff::LayerBox</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>ff::LayerSwitch</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Off: none of its units says anything, to any layer or to the readout</source>
        <translation>Aus: keine ihrer Einheiten sagt etwas, weder einer Schicht noch dem Readout</translation>
    </message>
    <message>
        <source>Share of the units of layer %1 that is off</source>
        <translation>Anteil der Einheiten von Schicht %1, der aus ist</translation>
    </message>
    <message>
        <source>Switches that share of the units off at random</source>
        <translation>Schaltet diesen Anteil der Einheiten zufällig aus</translation>
    </message>
    <message>
        <source>%1 of %2 units off</source>
        <translation>%1 von %2 Einheiten aus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Freeze layer %1</source>
        <translation>Schicht %1 einfrieren</translation>
    </message>
    <message>
        <source>The run goes on, and this layer stays as it is: a setting of the run, which Undo takes back</source>
        <translation>Der Lauf geht weiter, und diese Schicht bleibt, wie sie ist: eine Einstellung des Laufs, die „Rückgängig“ zurücknimmt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
</context>
<context>
    <name>ff::LayersField</name>
    <message>
        <source>Add a layer like the last</source>
        <translation>Eine Schicht wie die letzte hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last layer</source>
        <translation>Die letzte Schicht entfernen</translation>
    </message>
</context>
<context>
    <name>ff::LayersPanel</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
</context>
<context>
    <name>ff::LoadBar</name>
    <message>
        <source>Data loaded</source>
        <translation>Geladene Daten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up loading; what is there stays</source>
        <translation>Nicht weiter laden; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>Daten werden geladen</translation>
    </message>
</context>
<context>
    <name>ff::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Recent Data</source>
        <translation>&amp;Zuletzt benutzte Daten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Enlarge &amp;Layer</source>
        <translation>Schicht ver&amp;größern</translation>
    </message>
    <message>
        <source>Kept &amp;Moments</source>
        <translation>Aufbewahrte Zeitp&amp;unkte</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>ForwardForward Explorer</source>
        <translation>ForwardForward Explorer</translation>
    </message>
    <message>
        <source>%1 · seed %2 · ForwardForward Explorer</source>
        <translation>%1 · Startwert %2 · ForwardForward Explorer</translation>
    </message>
</context>
<context>
    <name>ff::MapPanel</name>
    <message>
        <source>A map of the test images appears here once there is a network.</source>
        <translation>Sobald es ein Netz gibt, erscheint hier eine Karte der Testbilder.</translation>
    </message>
    <message>
        <source>Directions of most difference (PCA)</source>
        <translation>Richtungen der größten Unterschiede (PCA)</translation>
    </message>
    <message>
        <source>Neighbours stay neighbours (t-SNE, slower)</source>
        <translation>Nachbarn bleiben Nachbarn (t-SNE, langsamer)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>How the map is made</source>
        <translation>Wie die Karte entsteht</translation>
    </message>
    <message>
        <source>Chosen test images</source>
        <translation>Gewählte Testbilder</translation>
    </message>
    <message>
        <source>%1 test images; neighbours stay neighbours</source>
        <translation>%1 Testbilder; Nachbarn bleiben Nachbarn</translation>
    </message>
    <message>
        <source>%1 test images, finding their places …</source>
        <translation>%1 Testbilder suchen ihre Plätze …</translation>
    </message>
    <message>
        <source>%1 test images along the two directions that hold %2 % of what differs</source>
        <translation>%1 Testbilder entlang der zwei Richtungen, in denen %2 % der Unterschiede liegen</translation>
    </message>
    <message>
        <source>Click a point or a name, or draw a loop around several points.</source>
        <translation>Einen Punkt oder einen Namen anklicken oder eine Schleife um mehrere Punkte ziehen.</translation>
    </message>
</context>
<context>
    <name>ff::MapPlot</name>
    <message>
        <source>Map of the test images</source>
        <translation>Karte der Testbilder</translation>
    </message>
    <message>
        <source>%1 test images of %2 classes; chosen: %3</source>
        <translation>%1 Testbilder aus %2 Klassen; gewählt: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 test images without labels; chosen: %2</source>
        <translation>%1 Testbilder ohne Labels; ausgewählt: %2</translation>
    </message>
</context>
<context>
    <name>ff::MasksPanel</name>
    <message>
        <source>Masks to try, and what the layers make of their hybrids, appear here once there is a network.</source>
        <translation>Sobald es ein Netz gibt, erscheinen hier Masken zum Probieren und was die Schichten von ihren Hybriden halten.</translation>
    </message>
    <message>
        <source>New Masks</source>
        <translation>Neue Masken</translation>
    </message>
    <message>
        <source>Make these masks of other random numbers</source>
        <translation>Diese Masken aus anderen Zufallszahlen machen</translation>
    </message>
    <message>
        <source>As in Force</source>
        <translation>Wie gültig</translation>
    </message>
    <message>
        <source>Back to the masks that the run has now</source>
        <translation>Zurück zu den Masken, die der Lauf jetzt hat</translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Train with these masks from the next batch on</source>
        <translation>Ab dem nächsten Batch mit diesen Masken trainieren</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
</context>
<context>
    <name>ff::MessageBar</name>
    <message>
        <source>Show all messages, or the newest alone</source>
        <translation>Alle Meldungen zeigen, oder nur die neueste</translation>
    </message>
    <message>
        <source>Newest only</source>
        <translation>Nur die neueste</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ff::MistakeGallery</name>
    <message>
        <source>All mistakes</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>Show the mistakes of every class again (Esc in the matrix)</source>
        <translation>Wieder die Fehler aller Klassen zeigen (Esc in der Matrix)</translation>
    </message>
    <message>
        <source>Mistakes, the surest first: %1</source>
        <translation>Fehler, die sichersten zuerst: %1</translation>
    </message>
    <message>
        <source>%1 taken for %2, the surest first: %3</source>
        <translation>%1 für %2 gehalten, die sichersten zuerst: %3</translation>
    </message>
    <message>
        <source>%1 read rightly, the surest first: %2</source>
        <translation>%1 richtig gelesen, die sichersten zuerst: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Test image %1: it is %2, and the answer is %3, ahead of the next by %4. Click to look at it.</source>
        <translation>Testbild %1: Es ist %2, und die Antwort ist %3, vor der nächsten um %4. Klicken, um es zu betrachten.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Both runs are wrong, the surest first: %1</source>
        <translation>Beide Läufe irren, die sichersten zuerst: %1</translation>
    </message>
    <message>
        <source>Only this run is wrong, the surest first: %1</source>
        <translation>Nur dieser Lauf irrt, die sichersten zuerst: %1</translation>
    </message>
    <message>
        <source>Only %1 is wrong, the surest first: %2</source>
        <translation>Nur %1 irrt, die sichersten zuerst: %2</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Test image %1: it is %2. This run answers %3, ahead of the next by %4, and %5 answers %6, ahead by %7. Click to look at it.</source>
        <translation>Testbild %1: es ist %2. Dieser Lauf antwortet %3, mit einem Vorsprung von %4, und %5 antwortet %6, mit einem Vorsprung von %7. Klicken, um es zu betrachten.</translation>
    </message>
</context>
<context>
    <name>ff::MistakesPanel</name>
    <message>
        <source>What the network makes of the test images appears here once there are data.</source>
        <translation>Sobald es Daten gibt, erscheint hier, was das Netz aus den Testbildern macht.</translation>
    </message>
    <message>
        <source>Answers by the readout</source>
        <translation>Antworten des Readouts</translation>
    </message>
    <message>
        <source>Answers by goodness</source>
        <translation>Antworten nach Güte</translation>
    </message>
    <message>
        <source>Shares instead of counts</source>
        <translation>Anteile statt Anzahlen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>By what the network answers, and what stands in the cells</source>
        <translation>Wonach das Netz antwortet, und was in den Zellen steht</translation>
    </message>
    <message>
        <source>Rows: the true class. Columns: the answer.</source>
        <translation>Zeilen: die wahre Klasse. Spalten: die Antwort.</translation>
    </message>
    <message>
        <source>Answers by %1</source>
        <translation>Antworten nach %1</translation>
    </message>
    <message>
        <source>%1 of %2 test images, answered by %3 at epoch %4</source>
        <translation>%1 von %2 Testbildern, beantwortet nach %3 in Epoche %4</translation>
    </message>
    <message>
        <source>Every one of these images is read rightly.</source>
        <translation>Jedes dieser Bilder wird richtig gelesen.</translation>
    </message>
    <message>
        <source>%1 % are wrong. Most often %2 is taken for %3: %4 of %5.</source>
        <translation>%1 % sind falsch. Am häufigsten wird %2 für %3 gehalten: %4 von %5.</translation>
    </message>
    <message>
        <source>%1 of %2 test images, answered by the readout at epoch %3</source>
        <translation>%1 von %2 Testbildern, beantwortet vom Readout in Epoche %3</translation>
    </message>
</context>
<context>
    <name>ff::ModelForm</name>
    <message>
        <source>Also what has no effect in this run</source>
        <translation>Auch, was in diesem Lauf nicht wirkt</translation>
    </message>
    <message>
        <source>What has a bolt acts at once, the rest starts the run anew.</source>
        <translation>Was einen Blitz hat, wirkt sofort, das Übrige startet den Lauf neu.</translation>
    </message>
</context>
<context>
    <name>ff::ModelLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>label, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Geändert, noch nicht übernommen</translation>
    </message>
</context>
<context>
    <name>ff::ModelPanel</name>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back the changes that are not applied yet</source>
        <translation>Die noch nicht übernommenen Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Übernehmen und neu starten</translation>
    </message>
    <message>
        <source>Start a new run with the changed settings</source>
        <translation>Einen neuen Lauf mit den geänderten Einstellungen starten</translation>
    </message>
</context>
<context>
    <name>ff::NegativeRecipe</name>
    <message>
        <source>How one negative is made</source>
        <translation>Wie ein Negatives entsteht</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>1−m</source>
        <translation>1−m</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>½ %1</source>
        <translation>½ %1</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Image of class %1 times mask, plus image of class %2 times the rest</source>
        <translation>Bild der Klasse %1 mal Maske, plus Bild der Klasse %2 mal den Rest</translation>
    </message>
    <message>
        <source>Half of an image of class %1, plus half of one of class %2</source>
        <translation>Die Hälfte eines Bildes der Klasse %1, plus die Hälfte eines Bildes der Klasse %2</translation>
    </message>
    <message>
        <source>A mask m of smooth blobs mixes two images: where it is white the first one shows, where it is black the second. Close up it looks like a digit, as a whole it is none.</source>
        <translation>Eine Maske m aus weichen Flecken mischt zwei Bilder: wo sie weiß ist, zeigt sich das erste, wo sie schwarz ist, das zweite. Aus der Nähe sieht es wie eine Ziffer aus, im Ganzen ist es keine.</translation>
    </message>
    <message>
        <source>Every layer sees two images at once: an image with itself is positive, with another one negative.</source>
        <translation>Jede Schicht sieht zwei Bilder zugleich: ein Bild mit sich selbst ist positiv, mit einem anderen negativ.</translation>
    </message>
</context>
<context>
    <name>ff::NoticeBar</name>
    <message>
        <source>Show the next notice</source>
        <translation>Den nächsten Hinweis zeigen</translation>
    </message>
    <message>
        <source>%1 (new run)</source>
        <translation>%1 (neuer Lauf)</translation>
    </message>
    <message>
        <source>%1 of %2 ›</source>
        <translation>%1 von %2 ›</translation>
    </message>
</context>
<context>
    <name>ff::OtherAnswers</name>
    <message>
        <source>Run that the mistakes are compared with</source>
        <translation>Lauf, mit dem die Fehler verglichen werden</translation>
    </message>
    <message>
        <source>Put the mistakes of a pinned run beside these; Draw and Layers compare with it too</source>
        <translation>Die Fehler eines angehefteten Laufs neben diese stellen; auch Zeichnen und Schichten vergleichen damit</translation>
    </message>
    <message>
        <source>Whose mistakes are shown</source>
        <translation>Wessen Fehler gezeigt werden</translation>
    </message>
    <message>
        <source>Which of the two runs is wrong about the images that are shown</source>
        <translation>Welcher der beiden Läufe bei den gezeigten Bildern irrt</translation>
    </message>
    <message>
        <source>All mistakes of this run</source>
        <translation>Alle Fehler dieses Laufs</translation>
    </message>
    <message>
        <source>Compared with no run</source>
        <translation>Mit keinem Lauf verglichen</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Both are wrong: %1</source>
        <translation>Beide irren: %1</translation>
    </message>
    <message>
        <source>Only this run is wrong: %1</source>
        <translation>Nur dieser Lauf irrt: %1</translation>
    </message>
    <message>
        <source>Only the other run is wrong: %1</source>
        <translation>Nur der andere Lauf irrt: %1</translation>
    </message>
</context>
<context>
    <name>ff::OwnCollection</name>
    <message>
        <source>deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>%1 The samples stay here, and are written with the next change.</source>
        <translation>%1 Die Beispiele bleiben hier und werden mit der nächsten Änderung geschrieben.</translation>
    </message>
    <message>
        <source>Another window of this program uses the own samples in %1: close that one first.</source>
        <translation>Ein anderes Fenster dieses Programms benutzt die eigenen Beispiele in %1: erst jenes schließen.</translation>
    </message>
    <message>
        <source>%1 It is left as it is: move it elsewhere to begin anew.</source>
        <translation>%1 Sie bleibt, wie sie ist: wer neu beginnen will, verschiebt sie.</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ff::OwnModel</name>
    <message>
        <source>%1, from a picture</source>
        <translation>%1, aus einem Bild</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1, gezeichnet</translation>
    </message>
</context>
<context>
    <name>ff::OwnPanel</name>
    <message>
        <source>&amp;Change Label</source>
        <translation>&amp;Label ändern</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Give the selected samples another label</source>
        <translation>Den gewählten Beispielen ein anderes Label geben</translation>
    </message>
    <message>
        <source>&amp;Look at It in Draw</source>
        <translation>Unter Zeichnen &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>Delete the selected samples (Del); can be undone</source>
        <translation>Die gewählten Beispiele löschen (Entf); kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Import samples from a file or folder, or export them</source>
        <translation>Beispiele aus einer Datei oder einem Ordner importieren, oder exportieren</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing kept yet.

Draw a digit, then choose Keep as below the drawing (Ctrl+K). What you keep stays here, also after the program is closed: train on it beside the other data, or test on it alone.</source>
        <translation>Noch nichts behalten.

Eine Ziffer zeichnen, dann unter der Zeichnung „Behalten als“ wählen (Strg+K). Was Sie behalten, bleibt hier, auch wenn das Programm geschlossen ist: um neben den anderen Daten damit zu trainieren, oder um nur damit zu testen.</translation>
    </message>
    <message>
        <source>There are no own samples yet.</source>
        <translation>Es gibt noch keine eigenen Beispiele.</translation>
    </message>
    <message>
        <source>Own samples have %1 x %1 pixels, the images of these data %2 x %3.</source>
        <translation>Eigene Beispiele haben %1 x %1 Pixel, die Bilder dieser Daten %2 x %3.</translation>
    </message>
</context>
<context>
    <name>ff::OwnUseForm</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on them too, each</source>
        <translation>Auch damit trainieren, jedes</translation>
    </message>
    <message>
        <source>Test on them alone</source>
        <translation>Nur damit testen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Mix them into the training images of the data that are open</source>
        <translation>Sie unter die Trainingsbilder der geöffneten Daten mischen</translation>
    </message>
    <message>
        <source>Measure the error on these samples in place of the test images of the data</source>
        <translation>Den Fehler auf diesen Beispielen statt auf den Testbildern der Daten messen</translation>
    </message>
    <message>
        <source>Load the data again and start a new run</source>
        <translation>Die Daten neu laden und einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>How often each own sample is trained on in an epoch</source>
        <translation>Wie oft mit jedem eigenen Beispiel in einer Epoche trainiert wird</translation>
    </message>
    <message>
        <source>How often each of these samples is trained on in every epoch: they are few against the many of the data</source>
        <translation>Wie oft mit jedem dieser Beispiele in jeder Epoche trainiert wird: es sind wenige gegen die vielen der Daten</translation>
    </message>
    <message>
        <source> time</source>
        <translation>-mal</translation>
    </message>
    <message numerus="yes">
        <source> times</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>-mal</numerusform>
            <numerusform>-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used at present.</source>
        <translation>Zurzeit nicht benutzt.</translation>
    </message>
    <message>
        <source>trained on, each %1 an epoch</source>
        <translation>mit ihnen wird trainiert, mit jedem %1 je Epoche</translation>
    </message>
    <message>
        <source>the only test images</source>
        <translation>die einzigen Testbilder</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>In use as they were before they changed: %1.</source>
        <translation>In Gebrauch, wie sie vor der Änderung waren: %1.</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>In Gebrauch: %1.</translation>
    </message>
    <message>
        <source>Testing on what is trained on looks better than it is.</source>
        <translation>Mit dem zu testen, womit trainiert wird, sieht besser aus, als es ist.</translation>
    </message>
    <message>
        <source>Apply loads the data again and starts a new run: what was learnt is lost.</source>
        <translation>Übernehmen lädt die Daten neu und startet einen neuen Lauf: was gelernt wurde, ist verloren.</translation>
    </message>
</context>
<context>
    <name>ff::OwnView</name>
    <message>
        <source>Own samples</source>
        <translation>Eigene Beispiele</translation>
    </message>
</context>
<context>
    <name>ff::PictureDesk</name>
    <message>
        <source>The test image before</source>
        <translation>Das Testbild davor</translation>
    </message>
    <message>
        <source>The next test image</source>
        <translation>Das nächste Testbild</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise on every pixel</source>
        <translation>Rauschen auf jedem Pixel</translation>
    </message>
    <message>
        <source>Adds normal noise to every pixel of the picture and of the test images: its standard deviation, 1 being full ink. Pixels stay within 0 and 1.</source>
        <translation>Addiert normalverteiltes Rauschen zu jedem Pixel des Bildes und der Testbilder: seine Standardabweichung, wobei 1 volle Tinte ist. Pixel bleiben zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Test image %1, of class %2</source>
        <translation>Testbild %1, Klasse %2</translation>
    </message>
    <message>
        <source>The picture in Draw</source>
        <translation>Das Bild in Zeichnen</translation>
    </message>
</context>
<context>
    <name>ff::PictureIntake</name>
    <message>
        <source>Drop to let the network read this picture</source>
        <translation>Loslassen, damit das Netz dieses Bild liest</translation>
    </message>
    <message>
        <source>Drop to let the network read %1</source>
        <translation>Loslassen, damit das Netz %1 liest</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen: zuerst eines kopieren.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
</context>
<context>
    <name>ff::PictureStrip</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>ff::Plot</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>θ</source>
        <translation>θ</translation>
    </message>
    <message>
        <source>θ⁻</source>
        <translation>θ⁻</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2, frozen</source>
        <translation>%1 → %2, eingefroren</translation>
    </message>
</context>
<context>
    <name>ff::Preferences</name>
    <message>
        <source>The window speaks the chosen language from the next start on.</source>
        <translation>Ab dem nächsten Start spricht das Fenster die gewählte Sprache.</translation>
    </message>
</context>
<context>
    <name>ff::Presenter</name>
    <message>
        <source>Presenter mode: Esc ends it, Space starts and pauses the training.</source>
        <translation>Vorführung: Esc beendet sie, die Leertaste startet das Training und hält es an.</translation>
    </message>
</context>
<context>
    <name>ff::PresetMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>ff::RaceChoice</name>
    <message>
        <source>It was trained on other data: %1.</source>
        <translation>Er wurde mit anderen Daten trainiert: %1.</translation>
    </message>
</context>
<context>
    <name>ff::RaceControl</name>
    <message>
        <source>There is no race to end.</source>
        <translation>Es gibt keinen Wettlauf zu beenden.</translation>
    </message>
</context>
<context>
    <name>ff::RealField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>ff::ReceptiveFields</name>
    <message>
        <source>Receptive fields of the first layer</source>
        <translation>Rezeptive Felder der ersten Schicht</translation>
    </message>
    <message>
        <source>Weights from the image to one unit of layer 1: white excites, black inhibits, grey is zero</source>
        <translation>Gewichte vom Bild zu einer Einheit der Schicht 1: Weiß erregt, Schwarz hemmt, Grau ist null</translation>
    </message>
</context>
<context>
    <name>ff::RewindBar</name>
    <message>
        <source>Moment of the run that is shown</source>
        <translation>Gezeigter Zeitpunkt des Laufs</translation>
    </message>
    <message>
        <source>Kept moments of this run: every pane shows the one that is chosen, while training goes on
Arrow keys: one moment; Home: the first; End or Esc: now</source>
        <translation>Aufbewahrte Zeitpunkte dieses Laufs: jeder Bereich zeigt den gewählten, während das Training weitergeht
Pfeiltasten: ein Zeitpunkt; Pos1: der erste; Ende oder Esc: jetzt</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>No moment is the best yet: it takes images that are held out (Held out, in the tab Model) and a test</source>
        <translation>Noch ist kein Zeitpunkt der beste: Dafür braucht es zurückgehaltene Bilder (Zurückgehalten, im Reiter Modell) und einen Test</translation>
    </message>
    <message>
        <source>The best moment is what is shown</source>
        <translation>Der beste Zeitpunkt wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>ff::RunActions</name>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the run a name: it is then kept</source>
        <translation>Dem Lauf einen Namen geben: er bleibt dann erhalten</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Write down what the run is about</source>
        <translation>Aufschreiben, worum es in dem Lauf geht</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a copy that can be gone on with in another way</source>
        <translation>Eine Kopie machen, die auf andere Weise fortgesetzt werden kann</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation>Die Dateien des Laufs zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Delete the selected runs (Del); can be undone for a day</source>
        <translation>Die gewählten Läufe löschen (Entf); kann einen Tag lang rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Das Gelöschte zurückholen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show this run, which another program trains, in the place of the one that is there now (Return)</source>
        <translation>Diesen Lauf, den ein anderes Programm trainiert, an der Stelle des jetzigen zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Put this run in the place of the one that is there now, which stays here (Return)</source>
        <translation>Diesen Lauf an die Stelle des jetzigen setzen, der hier erhalten bleibt (Eingabe)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>No longer show it in History</source>
        <translation>Nicht mehr im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show it dashed in History, and keep it whatever the budget</source>
        <translation>Gestrichelt im Verlauf zeigen, und ohne Rücksicht auf das Limit aufbewahren</translation>
    </message>
</context>
<context>
    <name>ff::RunControl</name>
    <message>
        <source>Press Space to train. Watch the two shapes part.</source>
        <translation>Die Leertaste startet das Training. Dann gehen die beiden Formen auseinander.</translation>
    </message>
</context>
<context>
    <name>ff::RunEdits</name>
    <message>
        <source>renaming</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At most %1 runs can be pinned at a time. Unpin another one first.</source>
        <translation>Höchstens %1 Läufe können zugleich angeheftet sein. Zuerst einen anderen lösen.</translation>
    </message>
    <message>
        <source>pinning</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>unpinning</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>ff::RunsFrame</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only runs with this text</source>
        <translation>Nur Läufe mit diesem Text zeigen</translation>
    </message>
</context>
<context>
    <name>ff::RunsModel</name>
    <message>
        <source>Click to unpin</source>
        <translation>Klicken, um zu lösen</translation>
    </message>
    <message>
        <source>Click to pin: dashed in History, never cleared</source>
        <translation>Klicken, um anzuheften: im Verlauf gestrichelt, nie aufgeräumt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>nicht angeheftet</translation>
    </message>
    <message>
        <source>%1, the run of this window</source>
        <translation>%1, der Lauf dieses Fensters</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>ff::RunsPanel</name>
    <message>
        <source>Runs are not kept here.</source>
        <translation>Läufe werden hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>No runs yet.

Every run that you train appears here by itself, with its settings and its best error, and is there again when the program is started anew: to go on with, or to be pinned and compared in History.

Kept in %1.</source>
        <translation>Noch keine Läufe.

Jeder Lauf, den Sie trainieren, erscheint hier von selbst, mit seinen Einstellungen und seinem besten Fehler, und ist beim nächsten Start wieder da: um ihn fortzusetzen, oder um ihn anzuheften und im Verlauf zu vergleichen.

Aufbewahrt in %1.</translation>
    </message>
    <message>
        <source>No run has this text.</source>
        <translation>Kein Lauf enthält diesen Text.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are deleted.</source>
        <translation>
            <numerusform>%Ln Lauf ist gelöscht.</numerusform>
            <numerusform>%Ln Läufe sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run that is shown here is finished and tested yet.</source>
        <translation>Noch kein Lauf, der hier gezeigt wird, ist fertig und getestet.</translation>
    </message>
</context>
<context>
    <name>ff::RunsPlot</name>
    <message>
        <source>Setting that errors are plotted against</source>
        <translation>Einstellung, über der die Fehler aufgetragen sind</translation>
    </message>
    <message>
        <source>Errors are plotted against a setting once two runs are finished and tested.</source>
        <translation>Fehler werden über einer Einstellung aufgetragen, sobald zwei Läufe fertig und getestet sind.</translation>
    </message>
    <message>
        <source>The finished runs differ in no setting.</source>
        <translation>Die fertigen Läufe unterscheiden sich in keiner Einstellung.</translation>
    </message>
    <message>
        <source>None of the finished runs was tested in this way.</source>
        <translation>Keiner der fertigen Läufe wurde auf diese Weise getestet.</translation>
    </message>
</context>
<context>
    <name>ff::RunsRoom</name>
    <message>
        <source>How much room all runs may take. Above it the oldest go that have no name and are not pinned.</source>
        <translation>Wie viel Platz alle Läufe belegen dürfen. Darüber gehen die ältesten, die keinen Namen haben und nicht angeheftet sind.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens aufbewahren</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>ff::RunsTogether</name>
    <message>
        <source>&amp;By Seeds</source>
        <translation>Nach &amp;Startwerten</translation>
    </message>
    <message>
        <source>P&amp;lot</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Put finished runs together that differ in their seeds alone, with the mean and the deviation of their errors</source>
        <translation>Fertige Läufe zusammenfassen, die sich nur im Startwert unterscheiden, mit Mittel und Abweichung ihrer Fehler</translation>
    </message>
    <message>
        <source>Plot the errors of the finished runs against a setting in which they differ</source>
        <translation>Die Fehler der fertigen Läufe über einer Einstellung auftragen, in der sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Which error of the tests that the runs ended with is compared</source>
        <translation>Welcher Fehler der Tests verglichen wird, mit denen die Läufe endeten</translation>
    </message>
</context>
<context>
    <name>ff::RunsView</name>
    <message>
        <source>Kept runs</source>
        <translation>Aufbewahrte Läufe</translation>
    </message>
</context>
<context>
    <name>ff::SamplesPanel</name>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>How negatives are made</source>
        <translation>Wie Negative entstehen</translation>
    </message>
    <message>
        <source>White: the first image shows through. Black: the second one does.</source>
        <translation>Weiß: das erste Bild scheint durch. Schwarz: das zweite.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>Show other examples, and keep them</source>
        <translation>Andere Beispiele zeigen und behalten</translation>
    </message>
    <message>
        <source>Keep these examples while the training goes on</source>
        <translation>Diese Beispiele behalten, während das Training weitergeht</translation>
    </message>
    <message numerus="yes">
        <source>m, blurred %n times</source>
        <translation>
            <numerusform>m, %n-mal weichgezeichnet</numerusform>
            <numerusform>m, %n-mal weichgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>used in unsupervised mode</source>
        <translation>im unüberwachten Modus benutzt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>ff::SeedsView</name>
    <message>
        <source>Seed %1 · %2</source>
        <translation>Startwert %1 · %2</translation>
    </message>
    <message>
        <source>Kept runs, together where they differ in their seeds alone</source>
        <translation>Aufbewahrte Läufe, zusammen, wo sie sich nur im Startwert unterscheiden</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Best error</source>
        <translation>Bester Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of the tests that the runs ended with, and how far one run is from another</source>
        <translation>Von den Tests, mit denen die Läufe endeten, und wie weit ein Lauf vom anderen abweicht</translation>
    </message>
</context>
<context>
    <name>ff::SettingSlider</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDraft</name>
    <message>
        <source>revert</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ff::ShortcutsDialog</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Start or Pause</source>
        <translation>Starten oder anhalten</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
</context>
<context>
    <name>ff::ShownStrip</name>
    <message>
        <source>Followed here, trained by another program</source>
        <translation>Hier verfolgt, von einem anderen Programm trainiert</translation>
    </message>
    <message>
        <source>The program that trained this run has ended at epoch %1</source>
        <translation>Das Programm, das diesen Lauf trainierte, ist bei Epoche %1 beendet</translation>
    </message>
    <message>
        <source>The folder of this run is not there any more</source>
        <translation>Der Ordner dieses Laufs ist nicht mehr da</translation>
    </message>
    <message>
        <source>Epoch %1 of a run that goes on</source>
        <translation>Epoche %1 eines Laufs, der weitergeht</translation>
    </message>
    <message>
        <source>Epoch %1 of a run that stands at epoch %2</source>
        <translation>Epoche %1 eines Laufs, der bei Epoche %2 steht</translation>
    </message>
</context>
<context>
    <name>ff::SlopePlot</name>
    <message>
        <source>Closed form against numeric gradient</source>
        <translation>Geschlossene Form gegen numerischen Gradienten</translation>
    </message>
</context>
<context>
    <name>ff::StatusBar</name>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>kept %1 ago</source>
        <translation>vor %1 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Beispiele/s</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>Bild %1 ms</translation>
    </message>
    <message>
        <source>Share of the run that is done</source>
        <translation>Anteil des Laufs, der getan ist</translation>
    </message>
    <message>
        <source>What showing one moment costs the window: median of the latest frames</source>
        <translation>Was es das Fenster kostet, einen Zeitpunkt zu zeigen: Median der letzten Bilder</translation>
    </message>
    <message>
        <source>Nothing is lost when the window closes: the run is kept in %1</source>
        <translation>Nichts geht verloren, wenn das Fenster schließt: der Lauf liegt in %1</translation>
    </message>
</context>
<context>
    <name>ff::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, as a spreadsheet pastes it</source>
        <translation>Kopiert, was ausgewählt ist, oder alles, wie eine Tabellenkalkulation es einfügt</translation>
    </message>
    <message>
        <source>%1 as Table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>This pane has no numbers yet.</source>
        <translation>Dieser Bereich hat noch keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>ff::TermGuide</name>
    <message>
        <source>F1 tells more.</source>
        <translation>F1 sagt mehr.</translation>
    </message>
</context>
<context>
    <name>ff::TermWindow</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Search for a term</source>
        <translation>Nach einem Begriff suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ff::TimePlot</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The %1 of each layer over time</source>
        <translation>%1 jeder Schicht im Lauf der Zeit</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1
%2 %3: no sample</source>
        <translation>%1
%2 %3: kein Beispiel</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n moments, up to epoch %1</source>
        <translation>
            <numerusform>%n Moment, bis Epoche %1</numerusform>
            <numerusform>%n Momente, bis Epoche %1</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1: mean %2 %3 for positives and %4 for negatives</source>
        <translation>Epoche %1: mittlere %2 %3 bei Positives und %4 bei Negatives</translation>
    </message>
</context>
<context>
    <name>ff::TourCard</name>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ff::TourGuide</name>
    <message>
        <source>The pane %1 was closed and is open now.</source>
        <translation>Der Bereich %1 war geschlossen und ist jetzt offen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Leave the tour (Esc). Help &gt; Tour starts it again.</source>
        <translation>Den Rundgang verlassen (Esc). „Hilfe &gt; Rundgang“ beginnt ihn wieder.</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
</context>
<context>
    <name>ff::TrainToolbar</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Tempo des Trainings</translation>
    </message>
    <message>
        <source>%1 batches/s</source>
        <translation>%1 Batches/s</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Other ways to learn, to compare with</source>
        <translation>Andere Arten zu lernen, zum Vergleich</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Settings that are known to go well together</source>
        <translation>Einstellungen, die bekanntermaßen gut zusammenpassen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The data that are trained on</source>
        <translation>Die Daten, mit denen trainiert wird</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>How many batches are trained in a second: slow enough to watch, or all it can. At the left end one batch is followed step by step.</source>
        <translation>Wie viele Batches in einer Sekunde trainiert werden: langsam genug zum Zusehen, oder so viele, wie gehen. Am linken Ende wird ein Batch Schritt für Schritt verfolgt.</translation>
    </message>
    <message>
        <source>slow walk</source>
        <translation>langsam</translation>
    </message>
</context>
<context>
    <name>ff::UnitGrid</name>
    <message>
        <source>Units of layer %1</source>
        <translation>Einheiten von Schicht %1</translation>
    </message>
    <message>
        <source>Unit %1 is off</source>
        <translation>Einheit %1 ist aus</translation>
    </message>
    <message>
        <source>Unit %1: activity %2</source>
        <translation>Einheit %1: Aktivität %2</translation>
    </message>
    <message>
        <source>%1 of %2 units are off</source>
        <translation>%1 von %2 Einheiten sind aus</translation>
    </message>
</context>
<context>
    <name>ff::UnitPortrait</name>
    <message>
        <source>Test images that excite it most</source>
        <translation>Testbilder, die sie am stärksten erregen</translation>
    </message>
    <message>
        <source>What the unit looks for</source>
        <translation>Wonach die Einheit sucht</translation>
    </message>
    <message>
        <source>White excites the unit, black inhibits it.</source>
        <translation>Weiß erregt die Einheit, Schwarz hemmt sie.</translation>
    </message>
    <message>
        <source>Dream of this unit</source>
        <translation>Von dieser Einheit träumen</translation>
    </message>
    <message>
        <source>Grow the image that drives the unit the most, in the Dream pane</source>
        <translation>Im Bereich Traum das Bild wachsen lassen, das die Einheit am stärksten antreibt</translation>
    </message>
</context>
<context>
    <name>ff::UnitsPanel</name>
    <message>
        <source>What the units look for appears here once there is a network.</source>
        <translation>Sobald es ein Netz gibt, erscheint hier, wonach die Einheiten suchen.</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>In ihrer eigenen Reihenfolge</translation>
    </message>
    <message>
        <source>The most active first</source>
        <translation>Die aktivsten zuerst</translation>
    </message>
    <message>
        <source>The most selective first</source>
        <translation>Die wählerischsten zuerst</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>In what order the units stand</source>
        <translation>In welcher Reihenfolge die Einheiten stehen</translation>
    </message>
    <message>
        <source>What the units look for</source>
        <translation>Wonach die Einheiten suchen</translation>
    </message>
</context>
<context>
    <name>ff::WalkGuide</name>
    <message>
        <source>There are no data yet.</source>
        <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>Another program trains this run: here it can only be watched.</source>
        <translation>Ein anderes Programm trainiert diesen Lauf: Hier lässt er sich nur beobachten.</translation>
    </message>
    <message>
        <source>This way to learn has no threshold. Supervised in the toolbar has one.</source>
        <translation>Diese Lernweise hat keine Schwelle. „Überwacht“ in der Werkzeugleiste hat eine.</translation>
    </message>
    <message>
        <source>This run has had its last epoch.</source>
        <translation>Dieser Lauf hatte seine letzte Epoche.</translation>
    </message>
    <message>
        <source>Slow walk</source>
        <translation>Langsamer Gang</translation>
    </message>
    <message>
        <source>Leave the slow walk (Esc)</source>
        <translation>Den langsamen Gang verlassen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Go from stage to stage and from batch to batch by itself</source>
        <translation>Von selbst von Stufe zu Stufe und von Batch zu Batch gehen</translation>
    </message>
    <message>
        <source>Batch %1 · %2 of %3</source>
        <translation>Batch %1 · %2 von %3</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>The run rests meanwhile.</source>
        <translation>Der Lauf ruht so lange.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Next Batch</source>
        <translation>&amp;Nächster Batch</translation>
    </message>
</context>
<context>
    <name>ff::WhatIfPanel</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Everything as it is: layers and units on, no noise, no blanked pixels</source>
        <translation>Alles, wie es ist: Schichten und Einheiten an, kein Rauschen, keine gelöschten Pixel</translation>
    </message>
    <message>
        <source>What becomes of the answers when layers or units are switched off, noise is added or pixels are blanked appears here once there is a network.</source>
        <translation>Sobald es ein Netz gibt, erscheint hier, was aus den Antworten wird, wenn Schichten oder Einheiten ausgeschaltet, Bilder verrauscht oder Pixel gelöscht werden.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
</context>
</TS>
