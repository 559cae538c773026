staff-view-merchants = Ver comercios
staff-view-locations = Ver sedes
staff-view-jobs = Ver servicios
staff-create-merchants = Añadir comercios
staff-edit-merchants = Modificar comercios
staff-edit-access = Modificar el acceso de los comercios
staff-suspend-merchants = Suspender y reactivar comercios
staff-archive-merchants = Archivar y restaurar comercios
staff-import-merchants = Importar comercios desde un archivo
staff-export-merchants = Exportar comercios a un archivo
staff-view-as-merchant = Ver el portal como lo ve un comercio
staff-view-sign-ins = Ver inicios de sesión
staff-manage-locations = Crear, modificar y archivar sedes
staff-accept-jobs = Aceptar servicios en revisión
staff-edit-jobs = Modificar servicios
staff-cancel-jobs = Cancelar servicios
staff-report-jobs = Informar sobre el avance de los servicios
staff-reply-in-chat = Responder a los mensajes de los comercios
staff-view-staff = Ver a los miembros del equipo
staff-manage-staff = Invitar y gestionar a los miembros del equipo
staff-manage-roles = Gestionar roles
staff-manage-levels = Gestionar niveles de comercio
staff-manage-settings = Modificar la configuración de la organización
staff-manage-api = Gestionar claves de API y webhooks
staff-view-audit = Ver el historial de la organización

staff-title = Equipo
staff-add = Añadir miembro
staff-new-title = Añadir un miembro
staff-intro = Las personas de su organización. Cada una tiene un rol, que define lo que puede hacer.
staff-new-intro = La invitación se envía de inmediato. Su enlace permite elegir una contraseña y funciona durante siete días.
staff-count = { $count ->
    [one] { $shown } miembro
   *[other] { $shown } miembros
}
staff-members-count = { $count ->
    [0] Nadie
    [one] { $shown } miembro
   *[other] { $shown } miembros
}

staff-search-label = Buscar
staff-search-hint = Nombre o correo
staff-status = Estado
staff-sort = Ordenar por
staff-sort-name = Nombre, de la A a la Z
staff-sort-name-descending = Nombre, de la Z a la A
staff-sort-last-sign-in = Último inicio de sesión, el más reciente primero
staff-sort-last-sign-in-ascending = Último inicio de sesión, el más antiguo primero
staff-sort-newest = Los más recientes primero
staff-sort-oldest = Los más antiguos primero
staff-table = Miembros del equipo de su organización
staff-per-page = Por página
staff-previous = Anterior
staff-next = Siguiente
staff-pages = Páginas de la lista
staff-remove-filter = , quitar este filtro
staff-chip-query = Búsqueda: { $query }
staff-chip-status = Estado: { $status }
staff-chip-role = Rol: { $role }
staff-clear = Quitar todos los filtros
staff-no-match-title = Ningún miembro coincide
staff-no-match = Quite un filtro o acorte la búsqueda.
staff-may-not-add = Puede ver a los miembros, pero no añadirlos ni modificarlos. Un administrador de su organización puede permitírselo.
staff-you = usted

staff-name = Nombre
staff-email = Correo electrónico
staff-email-new-hint = La invitación se envía a esta dirección, que sirve también para iniciar sesión.
staff-email-hint = Sirve para iniciar sesión. Si se cambia, se cierran las sesiones abiertas y la invitación pendiente deja de funcionar.
staff-role = Rol
staff-role-hint = Solo se ofrecen roles que no superan sus propios permisos.
staff-role-choose = Elija un rol
staff-role-any = Todos los roles
staff-role-unknown = desconocido
staff-language = Idioma
staff-language-hint = De las páginas y los correos electrónicos. Cada persona puede cambiarlo en su cuenta.
staff-own-hint = En su propio caso, solo puede cambiarlo otra persona que gestione el equipo.
staff-roles = Roles
staff-roles-explained = Para qué sirve cada rol
staff-send-invitation = Añadir y enviar la invitación

staff-standing-any = Todos
staff-standing-active = Activo
staff-standing-invited = Invitación enviada
staff-standing-uninvited = Sin invitación pendiente
staff-standing-suspended = Suspendido
staff-standing-removed = Retirado



staff-edit = Modificar este miembro
staff-details = Detalles
staff-history = Historial
staff-sign-in = Inicio de sesión
staff-last-sign-in = Último inicio de sesión
staff-added-on = Fecha de alta
staff-open-sessions = Sesiones abiertas
staff-sessions = { $count ->
    [0] Ninguna
    [one] { $shown } sesión
   *[other] { $shown } sesiones
}
staff-invitation = Invitación
staff-invitation-accepted = Aceptada: ya se ha elegido una contraseña
staff-invitation-open = Pendiente; el enlace funciona hasta el { $when }
staff-invitation-closed = Ninguna pendiente: la última ha caducado o se ha anulado
staff-may-not-change = Puede ver a este miembro, pero no modificarlo. Un administrador de su organización puede permitírselo.
staff-own-notice = Este miembro es usted. Solo otra persona que gestione el equipo puede cambiar su rol, o suspender o retirar su cuenta.
staff-beyond = No puede modificar a este miembro: su rol concede un permiso que el de usted no tiene ({ $permission }).
staff-last-administrator = Es la última persona que puede gestionar el equipo y los roles. Antes de suspenderla o retirarla, dé a otra persona un rol que lo permita.
staff-suspended-notice = Este miembro está suspendido y no puede iniciar sesión.

staff-invite = Enviar una nueva invitación
staff-invite-hint = Los enlaces anteriores dejan de funcionar.
staff-revoke = Anular la invitación
staff-revoke-hint = El enlace deja de funcionar. Podrá enviar otro más adelante.
staff-suspend-hint = Cierra de inmediato las sesiones abiertas y anula la invitación pendiente. No se pierde nada y se puede deshacer.
staff-resume-hint = Permite volver a iniciar sesión, con los mismos permisos que antes.
staff-take-second-factor-hint = Para quien haya perdido el teléfono y los códigos de recuperación: a partir de entonces solo se pide la contraseña. Sus sesiones se cierran y se le avisa por correo electrónico.
staff-remove = Retirar
staff-remove-hint = Para quien ya no forma parte del equipo. Antes de hacerlo se indican las consecuencias.
staff-remove-title = Retirar a { $name }
staff-remove-button = Retirar a este miembro
staff-remove-lead = Si retira a este miembro:
staff-remove-sessions = { $count ->
    [0] Ya no podrá iniciar sesión.
    [one] { $shown } sesión abierta se cierra de inmediato, y ya no podrá iniciar sesión.
   *[other] { $shown } sesiones abiertas se cierran de inmediato, y ya no podrá iniciar sesión.
}
staff-remove-invitation = El enlace de la invitación pendiente deja de funcionar.
staff-remove-list = El miembro desaparece de la lista.
staff-remove-email = { $email } vuelve a estar disponible para una cuenta nueva.
staff-remove-keep = Lo que hizo permanece en el historial, con su nombre.
staff-remove-final = No se puede deshacer: quien vuelva necesitará una nueva invitación.

staff-refused-own-title = Esto no puede hacerse con la cuenta propia
staff-refused-own = Nadie puede suspenderse, retirarse ni invitarse a sí mismo. Pídaselo a otra persona que gestione el equipo.
staff-refused-last-title = Es el último administrador
staff-refused-last = No quedaría nadie que pudiera iniciar sesión y gestionar el equipo y los roles. Dé antes a otra persona un rol que permita ambas cosas.
staff-refused-invite-title = No hay invitación que enviar
staff-refused-invite = Este miembro ya ha elegido una contraseña o está suspendido.

staff-conflict-title = Este miembro se ha modificado mientras tanto
staff-conflict = No se ha guardado nada. Compare las dos versiones y elija cuál conservar.
staff-conflict-by = { $name } modificó a este miembro el { $when }, después de que usted abriera el formulario.
staff-conflict-by-you = Usted modificó a este miembro el { $when } desde otra ventana, después de abrir este formulario.
staff-conflict-keep = Conservar la versión actual
staff-repeated-title = Este formulario ya se había enviado
staff-repeated = En el envío anterior se añadió un miembro con otros datos. Esta vez no se ha añadido a nadie.
staff-repeated-open = Abrir ese miembro
staff-repeated-new = Añadir también este
