language-name = Español

product-tagline = Incorpore a sus comercios
skip-to-content = Ir al contenido
menu = Menú
main-menu = Menú principal
sign-out = Cerrar sesión
account = Mi cuenta
theme = Apariencia
theme-auto = Automática
theme-light = Clara
theme-dark = Oscura
languages = Idiomas
breadcrumbs = Usted está aquí

nav-home = Inicio
nav-organizations = Organizaciones
nav-merchants = Comercios
nav-locations = Sedes
nav-levels = Niveles de comercio
nav-settings = Configuración
nav-jobs = Servicios
nav-messages = Mensajes
nav-api = API

action-save = Guardar los cambios
action-cancel = Cancelar
action-undo = Deshacer
action-open = Abrir
action-edit = Modificar
action-archive = Archivar
action-restore = Restaurar
action-suspend = Suspender
action-resume = Reactivar
action-search = Buscar
action-filter = Aplicar
action-close = Cerrar
action-show = Mostrar la contraseña
action-hide = Ocultar la contraseña
action-back = Volver

yes = Sí
no = No
none = Ninguno
never = Nunca

document-title = { $title } · Comptoir
document-title-error = Error: { $title } · Comptoir

proxy-warning = Llegan peticiones con X-Forwarded-For desde un proxy que no se considera de confianza, por lo que todas las visitas parecen venir del proxy. Pida a quien administra el servidor que defina COMPTOIR_TRUSTED_PROXIES.

shortcuts-title = Atajos de teclado
shortcut-search = Ir al cuadro de búsqueda
shortcut-new = Añadir un elemento
shortcut-help = Mostrar esta ayuda

flash-merchant-added = Se ha añadido el comercio { $name }. Ya puede iniciar sesión.
flash-merchant-invited = Se ha añadido el comercio { $name }. Recibirá una invitación para elegir una contraseña.
flash-merchant-invited-again = Se está enviando una invitación nueva a { $name }. Los enlaces anteriores dejan de funcionar.
flash-merchant-changed = Se han guardado los cambios de { $name }.
flash-merchant-changed-and-invited = Se han guardado los cambios de { $name }. Se está enviando una invitación nueva; los enlaces anteriores dejan de funcionar.
flash-merchant-unchanged = No había cambios en { $name }, así que no se ha guardado nada.
flash-merchant-suspended = El comercio { $name } está suspendido. Sus sesiones abiertas se han cerrado.
flash-merchant-resumed = El comercio { $name } puede volver a iniciar sesión.
flash-merchant-archived = Se ha archivado el comercio { $name }.
flash-merchant-restored = Se ha restaurado el comercio { $name }.
flash-location-created = Se ha creado la sede { $name }.
flash-location-changed = Se han guardado los cambios de { $name }.
flash-location-archived = Se ha archivado la sede { $name }.
flash-location-restored = Se ha restaurado la sede { $name }.
flash-organization-created = Organización creada. Su primer administrador recibirá una invitación.
flash-module-on = El módulo Comercios está activado.
flash-module-off = El módulo Comercios está desactivado y las sesiones de los comercios se han cerrado.
flash-module-requested = Su solicitud de activación del módulo Comercios se ha enviado a su gestor de cuenta.
flash-settings-saved = Configuración guardada.
flash-language-saved = Idioma cambiado.
flash-password-changed = Contraseña cambiada. Sus demás sesiones se han cerrado.
flash-password-chosen = Su contraseña se ha guardado. ¡Le damos la bienvenida!
flash-password-reset = Su contraseña nueva se ha guardado y todas sus sesiones se han cerrado. Inicie sesión con ella.
flash-signed-out = Su sesión se ha cerrado.
flash-form-kept = El formulario está tal como lo rellenó y aún no se ha guardado nada. Las contraseñas nunca se conservan: escríbalas de nuevo, revise el formulario y envíelo.

conflict-by = { $name } guardó cambios el { $when }, después de que usted abriera el formulario.
conflict-by-you = Usted guardó cambios el { $when } desde otra ventana, después de abrir este formulario.
conflict-compare = Todavía no se ha guardado nada de lo que usted escribió. Compare las dos versiones y guarde la suya o conserve la versión actual.
conflict-rows = Lo que cambia al guardar su versión
conflict-both = cambios de ambas partes
conflict-kept = Cambios solo de la otra parte: se conservan en cualquier caso
conflict-field = Campo
conflict-mine = Su versión
conflict-theirs = Versión actual
conflict-keep = Conservar la versión actual
conflict-save = Guardar mi versión
