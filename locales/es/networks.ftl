# Líneas de las listas de direcciones IP permitidas.

ip-line-day-form = Línea { $line }: en { $text }, el último día debe escribirse como 2026-12-31.
ip-line-day-passed = Línea { $line }: { $text } ya terminó. Indique un último día posterior, o ninguno.
networks-until = { $network } hasta el { $day }
networks-ends = hasta el { $day }
networks-ended = terminó el { $day }
sign-ins-list-ended = La línea que contiene la dirección terminó el { $day }

networks-title = Líneas de la lista de direcciones IP permitidas
networks-default-title = Líneas de la lista predeterminada
networks-stored = Tal como están guardadas; modifíquelas en la lista de arriba.
networks-column-entry = Línea
networks-column-end = Último día
networks-column-added = Añadida
networks-column-matched = Último acceso permitido
networks-no-end = Sin fecha de fin
networks-not-recorded = No consta
networks-not-yet = Ninguno
networks-mark-ended = Terminada
networks-mark-never = Nunca usada
networks-mark-unused = { $count ->
    [one] Sin uso desde hace { $shown } día
   *[other] Sin uso desde hace { $shown } días
}
networks-mark-within = Incluida en { $network }
networks-mark-in-default = En la lista predeterminada
networks-addresses = { $count ->
    [one] { $shown } dirección
   *[other] { $shown } direcciones
}
networks-subnets = { $count ->
    [one] { $shown } red /64
   *[other] { $shown } redes /64
}
networks-count = { $count ->
    [one] { $shown } línea
   *[other] { $shown } líneas
}
