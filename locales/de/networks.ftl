# Einträge der IP-Zulassungslisten.

ip-line-day-form = Zeile { $line }: Der letzte Tag in { $text } muss wie 2026-12-31 geschrieben werden.
ip-line-day-passed = Zeile { $line }: { $text } ist bereits abgelaufen. Geben Sie einen späteren letzten Tag an oder keinen.
networks-until = { $network } bis { $day }
networks-ends = bis { $day }
networks-ended = abgelaufen am { $day }
sign-ins-list-ended = Der Eintrag, der die Adresse enthält, ist am { $day } abgelaufen

networks-title = Einträge der IP-Zulassungsliste
networks-default-title = Einträge der Standardliste
networks-stored = So sind sie gespeichert; geändert werden sie in der Liste oben.
networks-column-entry = Eintrag
networks-column-end = Letzter Tag
networks-column-added = Hinzugefügt
networks-column-matched = Zuletzt jemanden zugelassen
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
