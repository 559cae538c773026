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

document-title = { $title } · Comptoir
document-title-error = Erreur : { $title } · Comptoir

proxy-warning = Des requêtes avec X-Forwarded-For arrivent par un proxy qui n’est pas déclaré de confiance : tous les visiteurs semblent donc venir de ce proxy. Demandez à la personne qui gère le serveur de définir COMPTOIR_TRUSTED_PROXIES.

shortcuts-title = Raccourcis clavier
shortcut-search = Aller au champ de recherche
shortcut-new = Ajouter un élément
shortcut-help = Afficher cette aide

flash-merchant-added = Le commerçant { $name } a été ajouté. Il peut se connecter dès maintenant.
flash-merchant-invited = Le commerçant { $name } a été ajouté. Une invitation à choisir un mot de passe est en cours d’envoi.
flash-merchant-invited-again = Une nouvelle invitation est en cours d’envoi au commerçant { $name }. Les liens précédents ne fonctionnent plus.
flash-merchant-changed = Les modifications du commerçant { $name } ont été enregistrées.
flash-merchant-changed-and-invited = Les modifications du commerçant { $name } ont été enregistrées. Une nouvelle invitation est en cours d’envoi ; les liens précédents ne fonctionnent plus.
flash-merchant-unchanged = Aucune modification pour { $name } : rien n’a été enregistré.
flash-merchant-suspended = Le commerçant { $name } est suspendu. Ses sessions ouvertes ont pris fin.
flash-merchant-resumed = Le commerçant { $name } peut de nouveau se connecter.
flash-merchant-archived = Le commerçant { $name } a été archivé.
flash-merchant-restored = Le commerçant { $name } a été restauré.
flash-location-created = Le site { $name } a été créé.
flash-location-changed = Les modifications du site { $name } ont été enregistrées.
flash-location-archived = Le site { $name } a été archivé.
flash-location-restored = Le site { $name } a été restauré.
flash-organization-created = Organisation créée. Son premier administrateur va recevoir une invitation.
flash-module-on = Le module Commerçants est activé.
flash-module-off = Le module Commerçants est désactivé et les sessions des commerçants ont pris fin.
flash-module-requested = Votre demande d’activation du module Commerçants a été transmise à votre gestionnaire de compte.
flash-settings-saved = Paramètres enregistrés.
flash-language-saved = Langue modifiée.
flash-password-changed = Mot de passe modifié. Vos autres sessions ont pris fin.
flash-password-chosen = Votre mot de passe est enregistré. Bienvenue !
flash-password-reset = Votre nouveau mot de passe est enregistré et toutes vos sessions ont pris fin. Connectez-vous avec ce mot de passe.
flash-signed-out = Votre session est fermée.
flash-form-kept = Votre formulaire est de nouveau là, tel que vous l’avez rempli ; rien n’est encore enregistré. Les mots de passe ne sont jamais conservés : saisissez-les de nouveau, vérifiez le formulaire, puis envoyez-le.

conflict-by = { $name } a enregistré des modifications le { $when }, après l’ouverture de votre formulaire.
conflict-by-you = Vous avez vous-même enregistré des modifications le { $when }, depuis une autre fenêtre, après l’ouverture de ce formulaire.
conflict-compare = Votre saisie n’est pas encore enregistrée. Comparez les deux versions, puis enregistrez la vôtre ou gardez la version actuelle.
conflict-rows = Ce que change l’enregistrement de votre version
conflict-both = modifié des deux côtés
conflict-kept = Modifié de l’autre côté seulement : gardé dans tous les cas
conflict-field = Champ
conflict-mine = Votre version
conflict-theirs = Version actuelle
conflict-keep = Garder la version actuelle
conflict-save = Enregistrer ma version
