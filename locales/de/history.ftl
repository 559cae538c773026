history-title = Verlauf
history-intro = Jede Änderung: wer, was, vorher und nachher, wann und von wo.
history-person = Person
history-merchant = Händler
history-name-hint = Name oder E-Mail
history-kind = Änderung
history-kind-any = Alle Änderungen
history-from = Von
history-to = Bis
history-entries = Einträge
history-group-merchant = Händler
history-group-location = Standorte
history-group-staff = Team
history-group-role = Rollen
history-group-level = Händlerstufen
history-group-account = Eigenes Konto
history-group-organization = Organisation
history-group-all = { $group }: alle Änderungen
history-chip-person = Person: { $name }
history-chip-merchant = Händler: { $name }
history-chip-kind = Änderung: { $kind }
history-chip-from = Ab { $date }
history-chip-to = Bis { $date }
history-fields = { $count ->
    [one] { $number } Feld
   *[other] { $number } Felder
}
history-no-match-title = Nichts gefunden
history-no-match = Keine Änderung passt zu diesen Filtern.
history-pages = Seiten des Verlaufs
history-export = Als CSV exportieren
history-export-hint = Die Datei enthält diese Einträge, höchstens die neuesten { $number }.
history-number = Nr.
history-at = Zeit (UTC)
history-subject = Betrifft
history-of-merchant = Im Verlauf der Organisation
history-of-person = Was diese Person geändert hat
