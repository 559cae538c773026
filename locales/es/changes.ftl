changes-check-title = Todavía no se ha guardado nada: compruebe qué cambia
changes-permissions-lost = { $count ->
    [one] Pierde { $shown } permiso: { $list }.
   *[other] Pierde { $shown } permisos: { $list }.
}
changes-permissions-gained = { $count ->
    [one] Gana { $shown } permiso: { $list }.
   *[other] Gana { $shown } permisos: { $list }.
}
changes-locations-lost = { $count ->
    [one] Deja de ver { $shown } sede: { $list }.
   *[other] Deja de ver { $shown } sedes: { $list }.
}
changes-locations-gained = { $count ->
    [one] Pasa a ver { $shown } sede más: { $list }.
   *[other] Pasa a ver { $shown } sedes más: { $list }.
}
changes-networks-lost = { $count ->
    [one] Se quita { $shown } línea de su lista de direcciones IP permitidas: { $list }.
   *[other] Se quitan { $shown } líneas de su lista de direcciones IP permitidas: { $list }.
}
changes-networks-gained = { $count ->
    [one] Se añade { $shown } línea a su lista de direcciones IP permitidas: { $list }.
   *[other] Se añaden { $shown } líneas a su lista de direcciones IP permitidas: { $list }.
}
changes-exemption = { $now ->
    [on] Se activa la exención del bloqueo por IP.
   *[off] Se desactiva la exención del bloqueo por IP.
}
changes-api = { $now ->
    [on] Se activa el acceso a la API.
   *[off] Se desactiva el acceso a la API.
}
changes-chat = { $now ->
    [on] Se activa el acceso al chat.
   *[off] Se desactiva el acceso al chat.
}
changes-sessions = { $count ->
    [one] Hay { $shown } sesión abierta en este momento: el cambio se le aplicará en cuanto cargue otra página.
   *[other] Hay { $shown } sesiones abiertas en este momento: el cambio se les aplicará en cuanto carguen otra página.
}
changes-confirm = Guardar estos cambios
changes-confirm-lockout = Guardar estos cambios aunque haya personas que se queden sin acceso
changes-title = Qué cambia
changes-nothing = Nada.
changes-unknown = Algo en el formulario aún no es correcto: al guardarlo se indicará qué.
preview-title = Vista previa
preview-button = Previsualizar el portal
preview-intro = Según el formulario tal como está; no se ha guardado nada. { $name } ve su portal en este idioma: { $language }.
preview-portal = Lo que verá este comercio
preview-reached = { $count ->
    [one] Tiene acceso a { $shown } sede.
   *[other] Tiene acceso a { $shown } sedes.
}
