# Einträge der IP-Zulassungslisten.

ip-line-day-form = Zeile { $line }: Schreiben Sie den letzten Tag in { $text } so: 2026-12-31.
ip-line-day-passed = Zeile { $line }: { $text } ist bereits abgelaufen. Geben Sie einen späteren letzten Tag an oder keinen.
networks-until = { $network } bis { $day }
networks-ends = bis { $day }
networks-ended = abgelaufen am { $day }
sign-ins-list-ended = Der Eintrag, der die Adresse enthält, ist am { $day } abgelaufen

networks-title = Einträge der IP-Zulassungsliste
networks-default-title = Einträge der Standardliste
networks-stored = So sind die Einträge gespeichert; ändern können Sie sie in der Liste oben.
networks-column-entry = Eintrag
networks-column-end = Letzter Tag
networks-column-added = Hinzugefügt
networks-column-matched = Zuletzt genutzt
networks-no-end = Unbefristet
networks-not-recorded = Nicht erfasst
networks-not-yet = Noch nie
networks-mark-ended = Abgelaufen
networks-mark-never = Nie genutzt
networks-mark-unused = { $count ->
    [one] Seit { $shown } Tag ungenutzt
   *[other] Seit { $shown } Tagen ungenutzt
}
networks-mark-within = Enthalten in { $network }
networks-mark-in-default = In der Standardliste
networks-addresses = { $count ->
    [one] { $shown } Adresse
   *[other] { $shown } Adressen
}
networks-subnets = { $count ->
    [one] { $shown } /64-Netz
   *[other] { $shown } /64-Netze
}
networks-count = { $count ->
    [one] { $shown } Eintrag
   *[other] { $shown } Einträge
}

# The exemption from the lists.
merchants-ip-exempt-reason = Grund der Ausnahme
merchants-ip-exempt-reason-hint = Geben Sie an, warum Sie den Händler ausnehmen; unter „Zugang bearbeiten“ ist das Pflicht. Höchstens 200 Zeichen.
merchants-ip-exempt-until = Letzter Tag der Ausnahme
merchants-exempt-until = Ja, bis { $day }
merchants-exempt-ended = Abgelaufen am { $day }
merchants-misfit-exemption-ends-soon = Ausnahme läuft bald ab
merchants-misfit-exemption-ends-soon-hint = Die Ausnahme von der IP-Sperre läuft innerhalb von drei Tagen ab. Danach gelten die Listen wieder.
merchants-misfit-exemption-ended = Ausnahme abgelaufen
merchants-misfit-exemption-ended-hint = Die Ausnahme von der IP-Sperre ist abgelaufen und gilt nicht mehr. Verlängern Sie sie oder heben Sie sie auf.
my-access-exempt-until = Bis { $day } von überall: Bis dahin gilt für Sie keine Liste.
sign-ins-exemption-ended = Die Ausnahme ist am { $day } abgelaufen
email-exemption-subject = Die Ausnahme für { $merchant } läuft am { $day } ab
email-exemption-body = { $merchant } kann sich von überall anmelden, unabhängig von den IP-Zulassungslisten. Diese Ausnahme läuft am { $day } ab; ab dem folgenden Tag gelten die Listen wieder.
email-exemption-body-reason = { $merchant } kann sich von überall anmelden, unabhängig von den IP-Zulassungslisten. Der Grund: { $reason }. Diese Ausnahme läuft am { $day } ab; ab dem folgenden Tag gelten die Listen wieder.
email-exemption-button = Zugang bearbeiten
email-exemption-note = Um sie zu verlängern, geben Sie einen späteren letzten Tag an. Soll sie ablaufen, brauchen Sie nichts zu tun.
