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
denied-contact-organization = Contactez { $organization } en indiquant cette référence :
denied-contact-administrator = Contactez un administrateur de l’organisation { $organization } en indiquant cette référence :
denied-contact-operator = Contactez la personne qui gère Comptoir en indiquant cette référence :
ended-contact = Si vous avez besoin d’un accès, contactez l’organisation qui vous l’a donné.
ended = Votre session a pris fin. Connectez-vous pour continuer.
ended-form-kept = Votre session a pris fin. Connectez-vous : votre formulaire revient tel que vous l’avez rempli, seuls les mots de passe sont à saisir de nouveau.
ended-password-changed = Le mot de passe a changé : votre session a donc pris fin. Connectez-vous avec le nouveau mot de passe.
ended-email-changed = L’e-mail de connexion a changé : votre session a donc pris fin. Connectez-vous avec le nouvel e-mail.
ended-module-off = Le portail des commerçants a été désactivé quelque temps : votre session a donc pris fin. Connectez-vous de nouveau.
ended-elsewhere = Vous avez mis fin à cette session depuis une autre de vos sessions. Connectez-vous pour continuer.

account-name = Nom
account-email = E-mail
account-organization = Organisation
account-sessions = Sessions ouvertes
account-sessions-title = Sessions ouvertes
account-sessions-intro = Les appareils sur lesquels vous êtes connecté. Mettez fin à toute session que vous ne reconnaissez pas, puis changez de mot de passe.
account-sessions-show = Afficher les sessions
account-sessions-table = Sessions ouvertes
account-sessions-browser = Navigateur
account-sessions-address = Adresse
account-sessions-opened = Ouverte
account-sessions-seen = Dernière activité
account-sessions-this = Cette session
account-sessions-end = Mettre fin à la session
account-sessions-end-others = Mettre fin à toutes les autres sessions
account-sessions-only = Aucune autre session n’est ouverte.
account-language-title = Langue
account-language = Langue des pages et des e-mails
account-language-save = Changer de langue
account-password-title = Mot de passe
account-password-intro = Le changement de mot de passe met fin à vos sessions sur tous vos autres appareils.
account-password-change = Changer le mot de passe
account-current-password = Mot de passe actuel
account-new-password = Nouveau mot de passe
account-new-password-hint = Au moins 12 caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
account-new-password-confirmation = Confirmation du nouveau mot de passe
account-password-good = Assez robuste.
account-password-strong = Très robuste.

invitation-title = Choisissez votre mot de passe
invitation-intro = Bienvenue, { $name }. { $organization } vous invite sur Comptoir. Choisissez le mot de passe avec lequel vous vous connecterez.
invitation-email = Vous vous connecterez avec { $email }.
invitation-button = Enregistrer et se connecter
invitation-gone-title = Cette invitation n’est plus valable
invitation-gone = Elle a expiré, a été remplacée par une plus récente ou a déjà été utilisée.
invitation-gone-advice = Si vous avez déjà choisi un mot de passe, connectez-vous avec celui-ci. Sinon, demandez une nouvelle invitation à l’organisation qui vous a envoyé la précédente.
forgot-title = Mot de passe oublié ?
forgot-intro = Saisissez votre e-mail de connexion pour recevoir un lien qui permet de choisir un nouveau mot de passe.
forgot-button = Envoyer le lien
forgot-sent-title = Consultez vos e-mails
forgot-sent = Si un compte existe pour { $email }, un lien pour choisir un nouveau mot de passe vient d’être envoyé à cette adresse. Il est valable une heure et ne sert qu’une fois.
forgot-sent-advice = Toujours rien après quelques minutes ? Regardez dans le courrier indésirable ou contactez l’organisation qui vous a envoyé votre invitation.
reset-title = Choisissez un nouveau mot de passe
reset-intro = Toutes vos sessions ouvertes prennent fin à l’enregistrement.
reset-button = Enregistrer le nouveau mot de passe
reset-gone-title = Ce lien n’est plus valable
reset-gone = Il a expiré, a été remplacé par un plus récent ou a déjà été utilisé.
reset-gone-button = Demander un nouveau lien
