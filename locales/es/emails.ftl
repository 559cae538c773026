email-greeting = Hola, { $name }:
email-invitation-subject = { $organization } le invita a Comptoir
email-invitation-body = { $organization } ha abierto una cuenta para usted. Elija una contraseña para iniciar sesión por primera vez.
email-invitation-button = Elegir una contraseña
email-link-plain = Si el enlace no se abre, copie esta dirección en su navegador:
email-invitation-expiry = El enlace es válido durante siete días y solo sirve una vez.
email-reset-subject = Contraseña nueva para Comptoir
email-reset-body = Se ha pedido una contraseña nueva para la cuenta { $email }. Elíjala aquí; hasta entonces sigue valiendo la anterior.
email-reset-button = Elegir una contraseña nueva
email-reset-expiry = El enlace es válido durante una hora y solo sirve una vez.
email-not-expected = Si no esperaba este mensaje, puede ignorarlo: nada cambiará sin su intervención.
email-confirm-subject = Confirme el cambio de correo electrónico para Comptoir
email-confirm-old-body = Desde su cuenta se ha pedido iniciar sesión a partir de ahora con { $to }. El cambio se hace efectivo cuando se confirma en las dos direcciones.
email-confirm-old-button = Confirmar el cambio
email-confirm-old-closing = Si no lo ha pedido usted, no lo confirme: así no cambiará nada. Cambie la contraseña, porque puede que otra persona la conozca.
email-confirm-new-body = Desde su cuenta se ha pedido iniciar sesión a partir de ahora con esta dirección. El cambio se hace efectivo cuando se confirma en las dos direcciones, la anterior y esta.
email-confirm-new-button = Confirmar esta dirección
email-confirm-expiry = El enlace es válido durante 24 horas y solo sirve una vez.
email-wanted-subject = Se ha pedido su correo electrónico en Comptoir
email-wanted-body = Desde otra cuenta, alguien ha pedido iniciar sesión con { $email }. Usted ya utiliza esta dirección, así que no se ha cambiado nada.
email-wanted-advice = Si ha sido usted, inicie sesión con su cuenta actual. Si no, no tiene que hacer nada.
email-changed-subject = Se ha cambiado su correo electrónico para Comptoir
email-changed-body = A partir de ahora se inicia sesión en su cuenta con { $to }, y ya no con esta dirección.
email-not-you-staff = Si no ha sido usted, avise cuanto antes a un administrador de { $organization }.
email-not-you-merchant = Si no ha sido usted, avise cuanto antes a { $organization }.
email-not-you-operator = Si no ha sido usted, avise cuanto antes a quien administra Comptoir.
email-notice-why = Recibe este mensaje porque afecta a la seguridad de su cuenta.
email-time = Fecha y hora
email-time-in-zone = { $time } ({ $zone })
email-sign-in-subject = Nuevo inicio de sesión en Comptoir
email-sign-in-body = Se ha iniciado sesión en su cuenta desde un navegador o una red que no ha utilizado en los últimos 90 días.
email-look-advice = Si ha sido usted, no tiene que hacer nada. Si no, cierre las sesiones que no reconozca y cambie la contraseña cuanto antes.
email-look-button = Ver mis sesiones
email-password-changed-subject = Se ha cambiado su contraseña de Comptoir
email-password-changed-body = Se ha cambiado la contraseña de su cuenta y sus demás sesiones se han cerrado.
email-password-changed-advice = Si ha sido usted, no tiene que hacer nada. Si no, elija cuanto antes una contraseña nueva: el enlace se envía a esta dirección.
email-second-factor-on-subject = Segundo factor activado
email-second-factor-on-body = A partir de ahora se pide un código de la aplicación de autenticación al iniciar sesión en Comptoir.
email-second-factor-off-subject = Segundo factor desactivado
email-second-factor-off-body = A partir de ahora solo se pide la contraseña al iniciar sesión en Comptoir.
email-codes-made-subject = Códigos de recuperación nuevos
email-codes-made-body = Se han generado códigos de recuperación nuevos para su cuenta. Los anteriores ya no funcionan.
email-code-used-subject = Se ha utilizado un código de recuperación
email-code-used-body = Se ha iniciado sesión en su cuenta con un código de recuperación en lugar de un código de la aplicación. { $left ->
    [0] No queda ninguno: genere otros nuevos.
    [one] Queda uno.
   *[other] Quedan { $left }.
}
