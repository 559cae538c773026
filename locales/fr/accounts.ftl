sign-in-title = Connexion
sign-in-button = Se connecter
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-wrong = L’e-mail ou le mot de passe est incorrect. Vérifiez les deux, puis réessayez.
sign-in-paused-seconds = Trop de tentatives avec cet e-mail. Patientez { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}, puis réessayez.
sign-in-paused-minutes = Trop de tentatives avec cet e-mail. Patientez { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}, puis réessayez.

denied-title = Vous ne pouvez pas vous connecter pour le moment
denied-user-suspended = Votre compte est suspendu.
denied-merchant-suspended = Votre accès est suspendu.
denied-merchant-archived = Votre accès a été fermé.
denied-module-off = Le portail des commerçants est désactivé pour le moment.
denied-address = La connexion n’est pas autorisée depuis le réseau que vous utilisez.
denied-back = Retour à la connexion
denied-contact-organization = Contactez { $organization } en indiquant cette référence :
denied-contact-administrator = Contactez un administrateur de { $organization } en indiquant cette référence :
denied-contact-operator = Contactez la personne qui gère Comptoir en indiquant cette référence :
ended-contact = Si vous avez besoin d’un accès, contactez l’organisation qui vous l’a donné.
ended = Votre session a pris fin. Connectez-vous pour continuer.
ended-form-kept = Votre session a pris fin. Connectez-vous : vous retrouverez votre formulaire tel que vous l’avez rempli, sauf les mots de passe.
ended-password-changed = Le mot de passe a changé, votre session a donc pris fin. Connectez-vous avec le nouveau.
ended-email-changed = L’e-mail de connexion a changé, votre session a donc pris fin. Connectez-vous avec le nouveau.

account-name = Nom
account-email = E-mail
account-organization = Organisation
account-sessions = Sessions ouvertes
account-language-title = Langue
account-language = Langue des pages et des e-mails
account-language-save = Changer de langue
account-password-title = Mot de passe
account-password-intro = Changer votre mot de passe ferme vos sessions sur tous vos autres appareils.
account-password-change = Changer le mot de passe
account-current-password = Mot de passe actuel
account-new-password = Nouveau mot de passe
account-new-password-hint = Au moins 12 caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
account-new-password-confirmation = Nouveau mot de passe, une seconde fois
account-password-good = Assez robuste.
account-password-strong = Très robuste.

invitation-title = Choisissez votre mot de passe
invitation-intro = Bienvenue, { $name }. { $organization } vous invite sur Comptoir. Choisissez le mot de passe avec lequel vous vous connecterez.
invitation-email = Vous vous connecterez avec { $email }.
invitation-button = Enregistrer et se connecter
invitation-gone-title = Cette invitation n’est plus valable
invitation-gone = Elle a expiré, a été remplacée par une plus récente ou a déjà été utilisée.
invitation-gone-advice = Si vous avez déjà choisi un mot de passe, connectez-vous avec celui-ci. Sinon, demandez une nouvelle invitation à l’organisation qui vous a invité.
forgot-title = Mot de passe oublié ?
forgot-intro = Saisissez votre e-mail de connexion. Vous recevrez un lien pour choisir un nouveau mot de passe.
forgot-button = Envoyer le lien
forgot-sent-title = Consultez votre messagerie
forgot-sent = Si un compte existe pour { $email }, un lien pour choisir un nouveau mot de passe vient d’y être envoyé. Il est valable une heure et ne sert qu’une fois.
forgot-sent-advice = Rien après quelques minutes ? Regardez dans les indésirables ou contactez l’organisation qui vous a invité.
reset-title = Choisissez un nouveau mot de passe
reset-intro = Toutes vos sessions ouvertes prennent fin à l’enregistrement.
reset-button = Enregistrer le mot de passe
reset-gone-title = Ce lien n’est plus valable
reset-gone = Il a expiré, a été remplacé par un plus récent ou a déjà été utilisé.
reset-gone-button = Demander un nouveau lien
