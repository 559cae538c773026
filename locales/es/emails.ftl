email-greeting = Hola, { $name }:
email-invitation-subject = { $organization } le invita a Comptoir
email-invitation-body = { $organization } ha abierto una cuenta para usted. Elija una contraseña para iniciar sesión por primera vez.
email-invitation-button = Elegir una contraseña
email-link-plain = Si el enlace no se abre, copie esta dirección en su navegador:
email-invitation-expiry = El enlace es válido durante siete días y solo sirve una vez.
email-not-expected = Si no esperaba este mensaje, puede ignorarlo: nada ocurre sin usted.
