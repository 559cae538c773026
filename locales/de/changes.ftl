changes-check-title = Noch ist nichts gespeichert: Prüfen Sie, was sich ändert
changes-permissions-lost = { $count ->
    [one] { $shown } Berechtigung fällt weg: { $list }.
   *[other] { $shown } Berechtigungen fallen weg: { $list }.
}
changes-permissions-gained = { $count ->
    [one] { $shown } Berechtigung kommt hinzu: { $list }.
   *[other] { $shown } Berechtigungen kommen hinzu: { $list }.
}
changes-locations-lost = { $count ->
    [one] { $shown } Standort ist nicht mehr zu sehen: { $list }.
   *[other] { $shown } Standorte sind nicht mehr zu sehen: { $list }.
}
changes-locations-gained = { $count ->
    [one] { $shown } weiterer Standort ist zu sehen: { $list }.
   *[other] { $shown } weitere Standorte sind zu sehen: { $list }.
}
changes-networks-lost = { $count ->
    [one] { $shown } Eintrag wird aus der IP-Zulassungsliste des Händlers entfernt: { $list }.
   *[other] { $shown } Einträge werden aus der IP-Zulassungsliste des Händlers entfernt: { $list }.
}
changes-networks-gained = { $count ->
    [one] { $shown } Eintrag kommt zur IP-Zulassungsliste des Händlers hinzu: { $list }.
   *[other] { $shown } Einträge kommen zur IP-Zulassungsliste des Händlers hinzu: { $list }.
}
changes-exemption = { $now ->
    [on] Die Ausnahme von der IP-Sperre wird gewährt.
   *[off] Die Ausnahme von der IP-Sperre wird aufgehoben.
}
changes-api = { $now ->
    [on] Der API-Zugang wird eingeschaltet.
   *[off] Der API-Zugang wird ausgeschaltet.
}
changes-chat = { $now ->
    [on] Der Chat-Zugang wird eingeschaltet.
   *[off] Der Chat-Zugang wird ausgeschaltet.
}
changes-sessions = { $count ->
    [one] Dieser Händler hat gerade { $shown } offene Sitzung: Die Änderung gilt dort ab dem nächsten Seitenaufruf.
   *[other] Dieser Händler hat gerade { $shown } offene Sitzungen: Die Änderung gilt dort ab dem nächsten Seitenaufruf.
}
changes-confirm = Diese Änderungen speichern
changes-confirm-lockout = Diese Änderungen speichern, obwohl dadurch Personen ausgesperrt werden
changes-title = Was sich ändert
changes-nothing = Nichts.
changes-unknown = Im Formular stimmt noch etwas nicht. Beim Speichern erfahren Sie, was.
preview-title = Vorschau
preview-button = Portal-Vorschau anzeigen
preview-intro = Nach dem jetzigen Stand des Formulars; gespeichert ist noch nichts. Sprache des Portals für { $name }: { $language }.
preview-portal = Was dieser Händler sehen wird
preview-reached = { $count ->
    [one] Er hat Zugang zu { $shown } Standort.
   *[other] Er hat Zugang zu { $shown } Standorten.
}
