changes-check-title = Noch ist nichts gespeichert: Prüfen Sie, was sich ändert
changes-permissions-lost = { $count ->
    [one] Verliert { $shown } Berechtigung: { $list }.
   *[other] Verliert { $shown } Berechtigungen: { $list }.
}
changes-permissions-gained = { $count ->
    [one] Erhält { $shown } weitere Berechtigung: { $list }.
   *[other] Erhält { $shown } weitere Berechtigungen: { $list }.
}
changes-locations-lost = { $count ->
    [one] Sieht { $shown } Standort nicht mehr: { $list }.
   *[other] Sieht { $shown } Standorte nicht mehr: { $list }.
}
changes-locations-gained = { $count ->
    [one] Sieht { $shown } weiteren Standort: { $list }.
   *[other] Sieht { $shown } weitere Standorte: { $list }.
}
changes-networks-lost = { $count ->
    [one] { $shown } Eintrag wird aus seiner IP-Zulassungsliste entfernt: { $list }.
   *[other] { $shown } Einträge werden aus seiner IP-Zulassungsliste entfernt: { $list }.
}
changes-networks-gained = { $count ->
    [one] { $shown } Eintrag kommt zu seiner IP-Zulassungsliste hinzu: { $list }.
   *[other] { $shown } Einträge kommen zu seiner IP-Zulassungsliste hinzu: { $list }.
}
changes-exemption = { $now ->
    [on] Die Ausnahme von der IP-Sperre wird eingeschaltet.
   *[off] Die Ausnahme von der IP-Sperre wird ausgeschaltet.
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
    [one] { $shown } Sitzung ist dort gerade offen: Die Änderung gilt ab ihrer nächsten Seite.
   *[other] { $shown } Sitzungen sind dort gerade offen: Die Änderung gilt ab ihrer nächsten Seite.
}
changes-confirm = Diese Änderungen speichern
changes-confirm-lockout = Diese Änderungen speichern, obwohl Personen ausgesperrt werden
changes-title = Was sich ändert
changes-nothing = Nichts.
changes-unknown = Etwas im Formular stimmt noch nicht: Beim Speichern wird gesagt, was.
preview-title = Vorschau
preview-button = Vorschau des Portals
preview-intro = So, wie das Formular jetzt ist; gespeichert ist nichts. { $name } liest das Portal in dieser Sprache: { $language }.
preview-portal = Was dieser Händler sehen wird
preview-reached = { $count ->
    [one] Er erreicht { $shown } Standort.
   *[other] Er erreicht { $shown } Standorte.
}
