email-greeting = Bonjour { $name },
email-invitation-subject = { $organization } vous invite sur Comptoir
email-invitation-body = { $organization } vous a ouvert un compte. Choisissez un mot de passe pour votre première connexion.
email-invitation-button = Choisir un mot de passe
email-link-plain = Si le lien ne s’ouvre pas, copiez cette adresse dans votre navigateur :
email-invitation-expiry = Le lien est valable sept jours et ne sert qu’une fois.
email-reset-subject = Un nouveau mot de passe pour Comptoir
email-reset-body = Un nouveau mot de passe a été demandé pour le compte { $email }. Choisissez-le ici ; en attendant, l’ancien reste valable.
email-reset-button = Choisir un nouveau mot de passe
email-reset-expiry = Le lien est valable une heure et ne sert qu’une fois.
email-not-expected = Si vous n’attendiez pas ce message, ignorez-le : rien ne change sans action de votre part.
email-confirm-subject = Confirmez votre changement d’e-mail pour Comptoir
email-confirm-old-body = Depuis votre compte, une demande a été faite pour se connecter désormais avec { $to }. Le changement prend effet une fois confirmé aux deux adresses.
email-confirm-old-button = Confirmer le changement
email-confirm-old-closing = Si cette demande ne vient pas de vous, ne la confirmez pas : rien ne changera. Changez votre mot de passe, car quelqu’un d’autre le connaît peut-être.
email-confirm-new-body = Depuis votre compte, une demande a été faite pour se connecter désormais avec cette adresse. Le changement prend effet une fois confirmé aux deux adresses, l’ancienne et celle-ci.
email-confirm-new-button = Confirmer cette adresse
email-confirm-expiry = Le lien est valable 24 heures et ne sert qu’une fois.
email-wanted-subject = Votre e-mail a été demandé sur Comptoir
email-wanted-body = Depuis un autre compte, quelqu’un a demandé à se connecter avec { $email }. Vous utilisez déjà cette adresse ; rien n’a donc été modifié.
email-wanted-advice = Si c’était vous, connectez-vous avec votre compte existant. Sinon, vous n’avez rien à faire.
email-changed-subject = Votre e-mail pour Comptoir a été modifié
email-changed-body = Votre compte s’ouvre désormais avec { $to }, et non plus avec cette adresse.
email-not-you-staff = Si vous n’êtes pas à l’origine de cette action, prévenez sans attendre un administrateur de { $organization }.
email-not-you-merchant = Si vous n’êtes pas à l’origine de cette action, prévenez sans attendre { $organization }.
email-not-you-operator = Si vous n’êtes pas à l’origine de cette action, prévenez sans attendre la personne qui gère Comptoir.
email-notice-why = Vous recevez ce message parce qu’il concerne la sécurité de votre compte.
email-time = Date et heure
email-time-in-zone = { $time } ({ $zone })
email-sign-in-subject = Nouvelle connexion à Comptoir
email-sign-in-body = Une connexion à votre compte a eu lieu depuis un navigateur ou un réseau que vous n’avez pas utilisé ces 90 derniers jours.
email-look-advice = Si c’était vous, vous n’avez rien à faire. Sinon, mettez fin aux sessions que vous ne reconnaissez pas et changez de mot de passe sans attendre.
email-look-button = Afficher mes sessions
email-password-changed-subject = Votre mot de passe pour Comptoir a été modifié
email-password-changed-body = Le mot de passe de votre compte a été modifié et vos autres sessions ont pris fin.
email-password-changed-advice = Si c’était vous, vous n’avez rien à faire. Sinon, choisissez sans attendre un nouveau mot de passe : le lien est envoyé à cette adresse.
email-second-factor-on-subject = Second facteur activé
email-second-factor-on-body = Un code de votre application d’authentification est désormais demandé à la connexion à Comptoir.
email-second-factor-off-subject = Second facteur désactivé
email-second-factor-off-body = Seul votre mot de passe est désormais demandé à la connexion à Comptoir.
email-codes-made-subject = Nouveaux codes de secours
email-codes-made-body = De nouveaux codes de secours ont été générés pour votre compte. Les précédents ne fonctionnent plus.
email-code-used-subject = Un code de secours a été utilisé
email-code-used-body = Une connexion à votre compte a eu lieu avec un code de secours au lieu d’un code de l’application. { $left ->
    [0] Il n’en reste aucun : générez-en de nouveaux.
    [one] Il en reste un.
   *[other] Il en reste { $left }.
}
