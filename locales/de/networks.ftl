# Einträge der IP-Zulassungslisten.

ip-line-day-form = Zeile { $line }: Der letzte Tag in { $text } muss wie 2026-12-31 geschrieben werden.
ip-line-day-passed = Zeile { $line }: { $text } ist bereits abgelaufen. Geben Sie einen späteren letzten Tag an oder keinen.
networks-until = { $network } bis { $day }
networks-ends = bis { $day }
networks-ended = abgelaufen am { $day }
sign-ins-list-ended = Der Eintrag, der die Adresse enthält, ist am { $day } abgelaufen
