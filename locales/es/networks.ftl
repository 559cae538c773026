# Líneas de las listas de direcciones IP permitidas.

ip-line-day-form = Línea { $line }: en { $text }, el último día debe escribirse como 2026-12-31.
ip-line-day-passed = Línea { $line }: { $text } ya terminó. Indique un último día posterior, o ninguno.
networks-until = { $network } hasta el { $day }
networks-ends = hasta el { $day }
networks-ended = terminó el { $day }
sign-ins-list-ended = La línea que contiene la dirección terminó el { $day }
