sign-in-title = Iniciar sesión
sign-in-button = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-wrong = El correo electrónico o la contraseña no son correctos. Revise ambos y vuelva a intentarlo.
sign-in-paused-seconds = Ha habido demasiados intentos con este correo electrónico. Espere { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} y vuelva a intentarlo.
sign-in-paused-minutes = Ha habido demasiados intentos con este correo electrónico. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} y vuelva a intentarlo.

denied-title = Ahora mismo no puede iniciar sesión
denied-user-suspended = Su cuenta está suspendida.
denied-merchant-suspended = Su acceso está suspendido.
denied-merchant-archived = Su acceso se ha cerrado.
denied-module-off = El portal de comercios está desactivado en este momento.
denied-address = No se permite iniciar sesión desde la red en la que se encuentra.
denied-back = Volver al inicio de sesión
denied-contact-organization = Póngase en contacto con { $organization } e indique esta referencia:
denied-contact-administrator = Póngase en contacto con un administrador de { $organization } e indique esta referencia:
denied-contact-operator = Póngase en contacto con quien administra Comptoir e indique esta referencia:
ended-contact = Si necesita acceso, póngase en contacto con la organización que se lo dio.
ended = Su sesión ha terminado. Inicie sesión para continuar.
ended-form-kept = Su sesión ha terminado. Inicie sesión y recuperará el formulario tal como lo rellenó; solo tendrá que escribir de nuevo las contraseñas.
ended-password-changed = La contraseña ha cambiado, por lo que su sesión ha terminado. Inicie sesión con la nueva.
ended-email-changed = El correo de inicio de sesión ha cambiado, por lo que su sesión ha terminado. Inicie sesión con el nuevo.
ended-module-off = El portal de comercios ha estado desactivado un tiempo, por lo que su sesión ha terminado. Inicie sesión de nuevo.
ended-elsewhere = Esta sesión se ha cerrado desde otra de sus sesiones. Inicie sesión para continuar.

account-name = Nombre
account-email = Correo electrónico
account-organization = Organización
account-sessions = Sesiones abiertas
account-sessions-title = Sesiones abiertas
account-sessions-intro = Dónde tiene la sesión iniciada. Cierre las que no reconozca y cambie después la contraseña.
account-sessions-show = Ver las sesiones
account-sessions-table = Sesiones abiertas
account-sessions-browser = Navegador
account-sessions-address = Dirección
account-sessions-opened = Abierta
account-sessions-seen = Última actividad
account-sessions-this = Esta sesión
account-sessions-end = Cerrar la sesión
account-sessions-end-others = Cerrar todas las demás sesiones
account-sessions-only = No hay ninguna otra sesión abierta.
account-language-title = Idioma
account-language = Idioma de las páginas y los correos
account-language-save = Cambiar idioma
account-password-title = Contraseña
account-password-intro = Al cambiar la contraseña se cierran sus sesiones en todos los demás dispositivos.
account-password-change = Cambiar contraseña
account-current-password = Contraseña actual
account-new-password = Contraseña nueva
account-new-password-hint = Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
account-new-password-confirmation = Repita la contraseña nueva
account-password-good = Suficientemente segura.
account-password-strong = Muy segura.

invitation-title = Elija su contraseña
invitation-intro = Le damos la bienvenida, { $name }. { $organization } le ha invitado a Comptoir. Elija la contraseña con la que iniciará sesión.
invitation-email = Iniciará sesión con { $email }.
invitation-button = Guardar la contraseña e iniciar sesión
invitation-gone-title = Esta invitación ya no es válida
invitation-gone = Ha caducado, se ha sustituido por otra más reciente o ya se ha utilizado.
invitation-gone-advice = Si ya eligió una contraseña, inicie sesión con ella. Si no, pida una nueva invitación a la organización que le invitó.
forgot-title = ¿Ha olvidado su contraseña?
forgot-intro = Escriba el correo electrónico con el que inicia sesión. Le enviaremos un enlace para elegir una contraseña nueva.
forgot-button = Enviar el enlace
forgot-sent-title = Revise su correo
forgot-sent = Si existe una cuenta con { $email }, llegará a esa dirección un enlace para elegir una contraseña nueva. El enlace es válido durante una hora y solo sirve una vez.
forgot-sent-advice = ¿No llega nada en unos minutos? Mire en el correo no deseado o pregunte a la organización que le invitó.
reset-title = Elija una contraseña nueva
reset-intro = Al guardarla se cierran todas sus sesiones abiertas.
reset-button = Guardar la contraseña nueva
reset-gone-title = Este enlace ya no es válido
reset-gone = Ha caducado, se ha sustituido por otro más reciente o ya se ha utilizado.
reset-gone-button = Pedir un enlace nuevo
