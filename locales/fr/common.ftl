language-name = Français

product-tagline = Accueillez vos commerçants
skip-to-content = Aller au contenu
menu = Menu
main-menu = Menu principal
sign-out = Se déconnecter
account = Mon compte
theme = Apparence
theme-auto = Automatique
theme-light = Claire
theme-dark = Sombre
languages = Langues
breadcrumbs = Vous êtes ici

nav-home = Accueil
nav-organizations = Organisations
nav-merchants = Commerçants
nav-locations = Sites
nav-levels = Niveaux de commerçant
nav-settings = Paramètres
nav-jobs = Missions
nav-messages = Messages
nav-api = API

action-save = Enregistrer les modifications
action-cancel = Annuler
action-undo = Annuler l’action
action-open = Ouvrir
action-edit = Modifier
action-archive = Archiver
action-restore = Restaurer
action-suspend = Suspendre
action-resume = Réactiver
action-search = Rechercher
action-filter = Appliquer
action-close = Fermer
action-show = Afficher le mot de passe
action-hide = Masquer le mot de passe
action-back = Retour

yes = Oui
no = Non
none = Aucun
never = Jamais

page-title = { $title } · Comptoir
page-title-error = Erreur : { $title } · Comptoir

proxy-warning = Des requêtes avec X-Forwarded-For arrivent par un proxy qui n’est pas déclaré de confiance : tous les visiteurs semblent donc venir de ce proxy. Demandez à la personne qui gère le serveur de définir COMPTOIR_TRUSTED_PROXIES.

shortcuts-title = Raccourcis clavier
shortcut-search = Aller au champ de recherche
shortcut-new = Ajouter un élément
shortcut-help = Afficher cette aide

flash-merchant-added = Commerçant ajouté. Il peut se connecter dès maintenant.
flash-merchant-invited = Commerçant ajouté. Une invitation à choisir un mot de passe est en cours d’envoi.
flash-merchant-invited-again = Une nouvelle invitation est en cours d’envoi. Les liens précédents ne fonctionnent plus.
flash-merchant-changed = Modifications enregistrées.
flash-merchant-changed-and-invited = Modifications enregistrées. Une nouvelle invitation est en cours d’envoi ; les liens précédents ne fonctionnent plus.
flash-merchant-unchanged = Aucune modification : rien n’a été enregistré.
flash-merchant-suspended = Commerçant suspendu. Ses sessions ouvertes ont pris fin.
flash-merchant-resumed = Le commerçant peut de nouveau se connecter.
flash-merchant-archived = Commerçant archivé.
flash-merchant-restored = Commerçant restauré.
flash-location-created = Site créé.
flash-location-changed = Modifications enregistrées.
flash-location-archived = Site archivé.
flash-location-restored = Site restauré.
flash-organization-created = Organisation créée. Son premier administrateur va recevoir une invitation.
flash-module-on = Le module Commerçants est activé.
flash-module-off = Le module Commerçants est désactivé. Les sessions des commerçants prennent fin à leur prochaine requête.
flash-module-requested = Votre demande d’activation du module Commerçants a été transmise à votre gestionnaire de compte.
flash-settings-saved = Paramètres enregistrés.
flash-language-saved = Langue modifiée.
flash-password-changed = Mot de passe modifié. Vos autres sessions ont pris fin.
flash-password-chosen = Votre mot de passe est enregistré. Bienvenue !
flash-password-reset = Votre nouveau mot de passe est enregistré et toutes vos sessions ont pris fin. Connectez-vous avec ce mot de passe.
flash-signed-out = Votre session est fermée.
flash-form-kept = Votre formulaire est de nouveau là, tel que vous l’avez rempli ; rien n’est encore enregistré. Les mots de passe ne sont jamais conservés : saisissez-les de nouveau, vérifiez le formulaire, puis envoyez-le.
