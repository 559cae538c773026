merchants-title = Comercios
merchants-add = Añadir comercio
merchants-new-title = Añadir un comercio
merchants-edit-title = Modificar { $name }
merchants-edit-access = Modificar el acceso
merchants-access-title = Acceso de { $name }
merchants-access-intro = Lo que pueden hacer los usuarios de este comercio, en qué sedes y desde dónde. Aquí no se modifica nada más del comercio.
merchants-history-title = Historial de { $name }
merchants-count = { $count ->
    [one] { $shown } comercio
    [many] { $shown } de comercios
   *[other] { $shown } comercios
}
merchants-count-at-least = más de { $shown } comercios
merchants-number-at-least = { $shown }+

merchants-search-label = Buscar
merchants-search-hint = Nombre, correo, teléfono o dirección
merchants-filter-status = Estado
merchants-filter-level = Nivel
merchants-sort = Ordenar por
merchants-sort-name = Nombre, de la A a la Z
merchants-sort-name-descending = Nombre, de la Z a la A
merchants-sort-newest = Más recientes primero
merchants-sort-oldest = Más antiguos primero
merchants-sort-sign-in-latest = Último inicio de sesión, el más reciente primero
merchants-sort-sign-in-oldest = Último inicio de sesión, el más antiguo primero
merchants-status-any = Todos menos los archivados
merchants-level-any = Todos los niveles
merchants-table = Comercios de su organización
merchants-per-page = Por página
merchants-previous = Anterior
merchants-next = Siguiente
merchants-pages = Páginas de la lista
merchants-range = { $first }–{ $last } de { $total }
merchants-beyond-title = Ya no hay nada en esta página
merchants-first-page = Ir a la primera página
merchants-remove-filter = , quitar este filtro
merchants-chip-query = Búsqueda: { $query }
merchants-chip-status = Estado: { $status }
merchants-chip-level = Nivel: { $level }
merchants-chip-location = Sede: { $location }
merchants-clear = Quitar todos los filtros

merchants-empty-title = Aún no hay comercios
merchants-empty = Un comercio es una empresa cuyos servicios realiza su organización. Una vez añadido, inicia sesión en su propio portal y sigue los servicios de sus sedes.
merchants-may-not-add = Puede ver los comercios, pero no añadirlos. Un administrador de su organización puede permitírselo.
merchants-may-not-change = Puede ver este comercio, pero no modificarlo. Un administrador de su organización puede permitírselo.
merchants-no-match-title = Ningún comercio coincide
merchants-no-match = Quite un filtro o acorte la búsqueda.

merchants-column-name = Nombre comercial
merchants-column-email = Correo de inicio de sesión
merchants-column-phone = Teléfono
merchants-column-location = Sede predeterminada
merchants-column-level = Nivel
merchants-column-language = Idioma
merchants-column-access = Acceso
merchants-column-last-sign-in = Último inicio de sesión
merchants-column-status = Estado

merchants-status-active = Activo
merchants-status-suspended = Suspendido
merchants-status-archived = Archivado
merchants-badge-exempt = Cualquier red
merchants-badge-restricted = Redes limitadas
merchants-badge-api = API
merchants-badge-chat = Chat
merchants-never-signed-in = Nunca
merchants-sign-ins = Inicios de sesión de este comercio
merchants-sign-in-refused = El último intento de iniciar sesión se rechazó el { $when }.
merchants-sign-in-why = Ver el motivo

merchants-sections = Secciones de este formulario
merchants-section-business = Empresa
merchants-section-sign-in = Inicio de sesión
merchants-section-locations = Sedes
merchants-section-level = Nivel
merchants-section-access = Acceso
merchants-section-business-intro = Quién es el comercio y dónde está.
merchants-section-sign-in-intro = Cómo inicia sesión el comercio por primera vez y en qué idioma se comunica Comptoir con él.
merchants-section-locations-intro = El comercio ve los servicios de las sedes marcadas aquí.
merchants-section-level-intro = Lo que pueden hacer los usuarios del comercio.
merchants-section-access-intro = Desde dónde puede iniciar sesión el comercio y por qué medios.

merchants-business-name = Nombre comercial
merchants-phone = Teléfono
merchants-phone-hint = Sirve cualquier formato. Un número sin + se interpreta según el país de la dirección.
merchants-login-email = Correo de inicio de sesión
merchants-login-email-hint = El comercio inicia sesión con él. Nadie más puede usarlo.
merchants-contact-emails = Correos de contacto
merchants-contact-emails-hint = Uno por línea, diez como máximo.
merchants-sign-in-legend = Primer inicio de sesión
merchants-password-legend = Contraseña
merchants-sign-in-password = Definir una contraseña ahora
merchants-sign-in-password-hint = Usted se la comunica al comercio. Nunca se envía por correo electrónico.
merchants-sign-in-invitation = Enviar una invitación
merchants-sign-in-invitation-hint = El comercio recibe, en su idioma, un correo con un enlace para elegir una contraseña.
merchants-sign-in-keep = No cambiar la contraseña
merchants-sign-in-new-password = Definir una contraseña nueva
merchants-sign-in-new-password-hint = Se cierran todas las sesiones del comercio.
merchants-sign-in-again = Enviar una nueva invitación
merchants-sign-in-again-hint = Los enlaces anteriores dejan de funcionar.
merchants-new-password = Contraseña nueva
merchants-new-password-hint = Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí son seguras y fáciles de comunicar.
merchants-new-password-confirmation = Repita la contraseña nueva
merchants-platform-language = Idioma de la plataforma
merchants-platform-language-hint = El idioma del portal y de los correos del comercio.
merchants-location-ids = Sedes
merchants-location-filter = Filtrar las sedes
merchants-location-filter-none = Ninguna sede coincide. Acorte la búsqueda o cámbiela.
merchants-default-location = Sede predeterminada
merchants-default-location-hint = Los servicios nuevos del comercio pertenecen a ella, salvo que se elija otra.
merchants-default-location-choose = Elija una sede
merchants-no-locations = Los servicios pertenecen a sedes, así que cada comercio necesita al menos una. Aún no hay ninguna.
merchants-create-location = Crear una sede
merchants-refresh-locations = Actualizar las sedes
merchants-level = Nivel de comercio
merchants-ip-exempt = Exención del bloqueo por IP
merchants-ip-exempt-hint = El comercio inicia sesión desde cualquier lugar, digan lo que digan las listas.
merchants-ip-allow-list = Lista de direcciones IP permitidas
merchants-ip-allow-list-hint = Una dirección o red por línea, por ejemplo, 203.0.113.7 o 203.0.113.0/24. Puede añadir un último día: 203.0.113.7 2026-12-31. Lo que sigue a # es una nota. Si la lista está vacía, solo se aplica la lista predeterminada de su organización.
merchants-ip-add-mine = Añadir mi dirección actual
merchants-ip-mine = Su dirección actual es { $address }.
merchants-default-list = Lista predeterminada de su organización
merchants-default-list-empty = Su organización no tiene lista predeterminada: sin una lista propia, el comercio inicia sesión desde cualquier lugar.
merchants-api-access = Acceso a la API
merchants-api-access-hint = Los sistemas del comercio pueden usar la API pública, limitada a los servicios y las acciones que crearon sus usuarios. Su nivel también debe permitirlo.
merchants-chat-access = Acceso al chat
merchants-chat-access-hint = El comercio intercambia mensajes con usted sobre los servicios de sus sedes.
merchants-save-another = Guardar y añadir otro
merchants-name-shared = Otro comercio tiene este nombre. Compruebe que no sea el mismo.
merchants-password-strong = Contraseña segura.
merchants-access-kept = Puede modificar este comercio, pero no su acceso. Un administrador o el equipo de atención al cliente sí pueden hacerlo.

merchants-overrides = Excepciones al nivel
merchants-section-rights = Permisos
merchants-section-rights-intro = Indica, para cada permiso, si este comercio lo tiene y por qué. Una excepción concede o retira un solo permiso, por un tiempo o de forma indefinida.
merchants-why-level = Por su nivel: { $level }
merchants-why-lacking = Su nivel { $level } no lo incluye
merchants-why-override = { $effect ->
    [grant] Concedido por { $who }: { $reason }
   *[take] Retirado por { $who }: { $reason }
}
merchants-why-override-until = { $effect ->
    [grant] Concedido hasta el { $day } por { $who }: { $reason }
   *[take] Retirado hasta el { $day } por { $who }: { $reason }
}
merchants-why-needs = Requiere «{ $need }», que este comercio no tiene
merchants-why-api-off = El acceso a la API está desactivado para este comercio
merchants-override-ended = Su excepción terminó el { $day } y ya no se aplica.
merchants-override-effect = Excepción
merchants-override-level = Según el nivel
merchants-override-grant = Conceder
merchants-override-take = Retirar
merchants-override-until = Último día
merchants-override-until-hint = En la zona horaria de su organización. Si se deja vacío, sin fecha de fin.
merchants-override-reason = Motivo
merchants-override-change = Excepción…
merchants-override-needs = «{ $permission }» no tiene sentido sin «{ $need }». Conceda ambos o retire ambos.
merchants-override-of = { $permission } – { $part }

merchants-conflict-title = Este comercio se ha modificado mientras tanto
merchants-conflict-now-active = Mientras tanto, el comercio ha vuelto a estar activo. Guardar no cambia eso.
merchants-conflict-now-suspended = Mientras tanto, el comercio se ha suspendido. Guardar no cambia eso.
merchants-conflict-now-archived = Mientras tanto, el comercio se ha archivado. Guardar no lo restaura.
merchants-conflict-password = La contraseña nueva no se ha conservado. Continúe en el formulario y escríbala de nuevo.
merchants-conflict-form = Continuar en el formulario

merchants-repeated-title = Este formulario ya se había enviado
merchants-repeated = Con él ya se añadió un comercio, con otro contenido. Abra ese comercio o continúe en un formulario nuevo con lo que acaba de escribir. Tendrá que escribir de nuevo las contraseñas.
merchants-repeated-open = Abrir el comercio añadido
merchants-repeated-new = Continuar en un formulario nuevo
merchants-placeless-title = Este comercio todavía no se puede restaurar
merchants-placeless = Necesita una sede predeterminada en uso, y estas están archivadas. Restaure antes una de ellas o asigne otra sede al comercio.
merchants-placeless-edit = Cambiar sus sedes

merchants-details = Detalles
merchants-sign-in-details = Inicio de sesión
merchants-access-details = Acceso
merchants-address = Dirección
merchants-locations = Sedes
merchants-history = Historial
merchants-password-state = Contraseña
merchants-password-chosen = Elegida
merchants-password-missing = Aún sin elegir
merchants-invite-again = Enviar de nuevo la invitación
merchants-take-second-factor-hint = Si se han perdido el teléfono y los códigos de recuperación: a partir de entonces solo se pide la contraseña. Las sesiones abiertas se cierran y se avisa por correo electrónico.
merchants-added-on = Añadido el
merchants-changed-on = Última modificación
merchants-suspend-hint = Un comercio suspendido no puede iniciar sesión y sus sesiones abiertas se cierran al momento.
merchants-archive-hint = Un comercio archivado desaparece de la lista y no puede iniciar sesión. Se puede restaurar.
merchants-suspended-notice = Este comercio está suspendido y no puede iniciar sesión.
merchants-archived-notice = Este comercio está archivado y no puede iniciar sesión.
merchants-is-default = predeterminada
merchants-whole-history = Todo el historial
merchants-older = Entradas más antiguas
merchants-no-own-list = Sin lista propia

portal-title = Le damos la bienvenida
portal-welcome = Le damos la bienvenida, { $name }
portal-intro = { $organization } realiza los servicios de su comercio. Esto es lo que usted puede ver y hacer aquí.
portal-organization = Organización
portal-locations = Sus sedes
portal-level = Su nivel
portal-allowed = Lo que puede hacer
portal-chat-allowed = Intercambiar mensajes sobre los servicios de sus sedes
portal-jobs-title = Servicios
portal-jobs-empty-title = Aún no hay servicios
portal-jobs-empty = Los servicios de sus sedes aparecerán aquí.
portal-messages-title = Mensajes
portal-messages-empty-title = Aún no hay mensajes
portal-messages-empty = Los mensajes sobre los servicios de sus sedes aparecerán aquí.
portal-api-title = API
portal-api-empty-title = Aún no hay claves de API
portal-api-empty = El acceso a la API está activado para usted. Sus claves aparecerán aquí.
portal-branch = Tienda
portal-warehouse = Almacén
