# Líneas de las listas de direcciones IP permitidas.

ip-line-day-form = Línea { $line }: en { $text }, el último día debe escribirse como 2026-12-31.
ip-line-day-passed = Línea { $line }: el último día de { $text } ya pasó. Indique un día posterior o ninguno.
networks-until = { $network } hasta el { $day }
networks-ends = hasta el { $day }
networks-ended = caducó el { $day }
sign-ins-list-ended = La línea que contiene la dirección caducó el { $day }

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
networks-mark-ended = Caducada
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

# The exemption from the lists.
merchants-ip-exempt-reason = Motivo de la exención
merchants-ip-exempt-reason-hint = Indique por qué exime al comercio: la página de acceso exige un motivo. Hasta 200 caracteres.
merchants-ip-exempt-until = Último día de la exención
merchants-exempt-until = Sí, hasta el { $day }
merchants-exempt-ended = Terminó el { $day }
merchants-misfit-exemption-ends-soon = La exención termina pronto
merchants-misfit-exemption-ends-soon-hint = La exención del bloqueo por IP termina en un plazo de tres días. Entonces volverán a aplicarse las listas.
merchants-misfit-exemption-ended = La exención ha terminado
merchants-misfit-exemption-ended-hint = La exención del bloqueo por IP ha terminado y ya no se aplica. Prolónguela o desactívela.
my-access-exempt-until = Desde cualquier lugar hasta el { $day }: hasta entonces tiene exención de todas las listas.
sign-ins-exemption-ended = La exención terminó el { $day }
email-exemption-subject = La exención de { $merchant } termina el { $day }
email-exemption-body = { $merchant } puede iniciar sesión desde cualquier lugar, digan lo que digan las listas de direcciones IP permitidas. Esta exención termina el { $day }; a partir del día siguiente volverán a aplicarse las listas.
email-exemption-body-reason = { $merchant } puede iniciar sesión desde cualquier lugar, digan lo que digan las listas de direcciones IP permitidas, por este motivo: { $reason }. Esta exención termina el { $day }; a partir del día siguiente volverán a aplicarse las listas.
email-exemption-button = Modificar el acceso
email-exemption-note = Para prolongarla, indique un último día posterior. Para dejar que termine, no tiene que hacer nada.
