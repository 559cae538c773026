locations-title = Standorte
locations-add = Standort hinzufügen
locations-new-title = Standort hinzufügen
locations-intro = Die Filialen und Verteilzentren, zu denen Aufträge gehören.
locations-count = { $count ->
    [one] { $shown } Standort
   *[other] { $shown } Standorte
}
locations-count-at-least = mehr als { $shown } Standorte
locations-number-at-least = { $shown }+

locations-search-label = Suche
locations-search-hint = Name oder Referenz
locations-filter-status = Status
locations-status-any = Aktive und archivierte
locations-sort = Sortieren nach
locations-sort-name = Name, A bis Z
locations-sort-name-descending = Name, Z bis A
locations-sort-newest = Neueste zuerst
locations-sort-oldest = Älteste zuerst
locations-table = Standorte Ihrer Organisation
locations-per-page = Pro Seite
locations-previous = Zurück
locations-next = Weiter
locations-pages = Seiten der Liste
locations-remove-filter = , diesen Filter entfernen
locations-chip-query = Suche: { $query }
locations-chip-status = Status: { $status }
locations-clear = Alle Filter entfernen
locations-column-merchants = Händler

locations-empty-title = Noch keine Standorte
locations-empty = Ein Standort ist ein Ort, zu dem Aufträge gehören: eine Filiale oder ein Verteilzentrum, von dem aus sie starten. Ein Händler braucht mindestens einen.
locations-empty-reader = Ein Standort ist ein Ort, zu dem Aufträge gehören. Den ersten kann ein Administrator Ihrer Organisation hinzufügen.
locations-may-not-add = Sie können Standorte sehen, aber keine hinzufügen. Ein Administrator Ihrer Organisation kann es erlauben.
locations-may-not-change = Sie können diesen Standort sehen, aber nicht ändern. Ein Administrator Ihrer Organisation kann es erlauben.
locations-no-match-title = Kein passender Standort gefunden
locations-no-match = Entfernen Sie einen Filter oder kürzen Sie den Suchbegriff.

locations-name = Name
locations-name-hint = So, wie Händler und Fahrer ihn kennen, zum Beispiel Berlin Nord.
locations-kind = Art
locations-kind-branch = Filiale
locations-kind-warehouse = Lager (Verteilzentrum)
locations-reference = Referenz
locations-reference-hint = Ihr eigenes Kürzel, zum Beispiel BER-01: höchstens 40 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche. Aufträge geben den Standort mit dieser Referenz an.
locations-time-zone = Zeitzone
locations-time-zone-hint = Datum und Uhrzeit der Aufträge dieses Standorts gelten in dieser Zeitzone.
locations-time-zone-choose = Zeitzone wählen
locations-status = Status
locations-status-active = Aktiv
locations-status-archived = Archiviert
locations-merchants = { $count ->
    [0] Kein Händler
    [one] { $shown } Händler
   *[other] { $shown } Händler
}
locations-details = Angaben
locations-edit = Diesen Standort bearbeiten
locations-archived-notice = Dieser Standort ist archiviert: Er kann keinem Händler und keinem neuen Auftrag zugewiesen werden. Was schon zu ihm gehört, bleibt bestehen.
locations-dialog-failed = Der Standort konnte nicht gesendet werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
locations-dialog-unopened = Das Formular konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, schließen Sie dieses Fenster und versuchen Sie es noch einmal.
locations-added-here = Standort angelegt und ausgewählt: { $name }

locations-archive-title = { $name } archivieren
locations-archive-button = Diesen Standort archivieren
locations-archive-lead = Wenn Sie ihn archivieren:
locations-archive-keep = Seine Aufträge und sein Verlauf bleiben, wie sie sind.
locations-archive-no-new = Er kann keinem neuen Auftrag und keinem weiteren Händler mehr zugewiesen werden.
locations-archive-merchants = { $count ->
    [0] Kein Händler ist betroffen.
    [one] Er ist { $shown } Händler zugewiesen, der seine Aufträge weiterhin sieht.
   *[other] Er ist { $shown } Händlern zugewiesen, die seine Aufträge weiterhin sehen.
}
locations-archive-move = { $count ->
    [one] Er ist der Standardstandort von { $shown } Händler, dessen neuer Standardstandort dann { $to } ist.
   *[other] Er ist der Standardstandort von { $shown } Händlern, deren neuer Standardstandort dann { $to } ist.
}
locations-archive-later = Sie können ihn jederzeit wiederherstellen. Geänderte Standardstandorte bleiben dann, wie sie sind.
locations-archive-needed-title = Dieser Standort kann noch nicht archiviert werden
locations-archive-needed = { $count ->
    [one] Er ist der einzige aktive Standort von { $shown } Händler. Weisen Sie diesem Händler zuerst einen anderen Standort zu.
   *[other] Er ist der einzige aktive Standort von { $shown } Händlern. Weisen Sie diesen Händlern zuerst einen anderen Standort zu.
}
locations-archive-more = { $count ->
    [one] und { $shown } weiterer
   *[other] und { $shown } weitere
}
locations-archive-already = Dieser Standort ist bereits archiviert.

locations-conflict-title = Dieser Standort wurde inzwischen geändert
locations-repeated-title = Dieses Formular wurde schon einmal gesendet
locations-repeated = Dabei wurde ein Standort mit anderen Angaben angelegt. Dieses Mal wurde nichts hinzugefügt.
locations-repeated-open = Angelegten Standort öffnen
locations-repeated-new = Auch diesen Standort hinzufügen
