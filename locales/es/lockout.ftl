lockout-title = Todavía no se ha guardado nada: compruebe a quién habría dejado sin acceso esta lista
lockout-own-title = Todavía no se ha guardado nada: esta lista le dejaría sin acceso
lockout-own = La lista no contiene la dirección que usted usa ahora.
lockout-people = En los últimos 30 días habría dejado sin acceso a { $people ->
    [one] { $people-shown } persona
   *[other] { $people-shown } personas
} ({ $sign-ins ->
    [one] { $sign-ins-shown } inicio de sesión
   *[other] { $sign-ins-shown } inicios de sesión
}).
lockout-sessions = Sesiones abiertas que se quedarían sin acceso: { $shown }.
lockout-line = { $name }, { $address }, { $count ->
    [one] { $shown } inicio de sesión
   *[other] { $shown } inicios de sesión
}, el último el { $day }
lockout-line-both = { $name }, { $address }, { $count ->
    [one] { $shown } inicio de sesión
   *[other] { $shown } inicios de sesión
}, el último el { $day }; con sesión abierta ahora
lockout-line-session = { $name }, { $address }; con sesión abierta ahora
lockout-others = { $count ->
    [one] y desde { $shown } lugar más
   *[other] y desde { $shown } lugares más
}
lockout-confirm = Guardar aunque estas personas se queden sin acceso
lockout-phrase = bloquear mi acceso
lockout-words = Para guardarla de todos modos, escriba «{ $phrase }»
lockout-words-wrong = Escriba exactamente «{ $phrase }» o añada su dirección a la lista.
lockout-command = Después, solo quien tenga acceso al servidor podrá devolverle el acceso, con este comando: { $command }
