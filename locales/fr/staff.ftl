staff-view-merchants = Voir les commerçants
staff-view-locations = Voir les sites
staff-view-jobs = Voir les missions
staff-create-merchants = Ajouter des commerçants
staff-edit-merchants = Modifier les commerçants
staff-edit-access = Modifier les accès des commerçants
staff-suspend-merchants = Suspendre et réactiver des commerçants
staff-archive-merchants = Archiver et restaurer des commerçants
staff-import-merchants = Importer des commerçants depuis un fichier
staff-export-merchants = Exporter les commerçants dans un fichier
staff-view-as-merchant = Voir le portail comme un commerçant
staff-view-sign-ins = Voir les connexions
staff-manage-locations = Créer, modifier et archiver des sites
staff-accept-jobs = Accepter les missions en validation
staff-edit-jobs = Modifier les missions
staff-cancel-jobs = Annuler des missions
staff-report-jobs = Signaler l’avancement des missions
staff-reply-in-chat = Répondre aux messages des commerçants
staff-view-staff = Voir les membres de l’équipe
staff-manage-staff = Inviter et gérer les membres de l’équipe
staff-manage-roles = Gérer les rôles
staff-manage-levels = Gérer les niveaux de commerçant
staff-manage-settings = Modifier les paramètres de l’organisation
staff-manage-api = Gérer les clés d’API et les webhooks
staff-view-audit = Voir l’historique de l’organisation

staff-title = Équipe
staff-add = Ajouter un membre
staff-new-title = Ajouter un membre
staff-intro = Les personnes de votre organisation. Chacune a un rôle, qui détermine ce qu’elle peut faire.
staff-new-intro = Une invitation part aussitôt. Son lien permet de choisir un mot de passe et reste valable sept jours.
staff-count = { $count ->
    [one] { $shown } membre
   *[other] { $shown } membres
}
staff-members-count = { $count ->
    [0] Personne
    [one] { $shown } membre
   *[other] { $shown } membres
}

staff-search-label = Rechercher
staff-search-hint = Nom ou e-mail
staff-status = Statut
staff-sort = Trier par
staff-sort-name = Nom, de A à Z
staff-sort-name-descending = Nom, de Z à A
staff-sort-last-sign-in = Dernière connexion, la plus récente d’abord
staff-sort-last-sign-in-ascending = Dernière connexion, la plus ancienne d’abord
staff-sort-newest = Plus récents d’abord
staff-sort-oldest = Plus anciens d’abord
staff-table = Membres de l’équipe de votre organisation
staff-per-page = Par page
staff-previous = Précédent
staff-next = Suivant
staff-pages = Pages de la liste
staff-remove-filter = , retirer ce filtre
staff-chip-query = Recherche : { $query }
staff-chip-status = Statut : { $status }
staff-chip-role = Rôle : { $role }
staff-clear = Retirer tous les filtres
staff-no-match-title = Aucun membre ne correspond
staff-no-match = Retirez un filtre ou raccourcissez la recherche.
staff-may-not-add = Vous pouvez voir les membres de l’équipe, mais pas en ajouter ni les modifier. Un administrateur de votre organisation peut vous y autoriser.
staff-you = vous

staff-name = Nom
staff-email = E-mail
staff-email-new-hint = L’invitation est envoyée à cette adresse, qui sert ensuite à se connecter.
staff-email-hint = Il sert à se connecter. En changer met fin aux sessions ouvertes et annule l’invitation en cours.
staff-role = Rôle
staff-role-hint = Seuls les rôles qui ne dépassent pas vos propres autorisations sont proposés.
staff-role-choose = Choisissez un rôle
staff-role-any = Tous les rôles
staff-role-unknown = inconnu
staff-language = Langue
staff-language-hint = Celle des pages et des e-mails. Le membre peut la changer dans « Mon compte ».
staff-own-hint = Pour votre propre compte, seule une autre personne qui gère l’équipe peut modifier ce champ.
staff-roles = Rôles
staff-roles-explained = À quoi sert chaque rôle
staff-send-invitation = Ajouter et envoyer l’invitation

staff-standing-any = Tous
staff-standing-active = Actif
staff-standing-invited = Invitation envoyée
staff-standing-uninvited = Sans invitation en cours
staff-standing-suspended = Suspendu
staff-standing-removed = Retiré



staff-edit = Modifier ce membre
staff-details = Détails
staff-history = Historique
staff-sign-in = Connexion
staff-last-sign-in = Dernière connexion
staff-added-on = Ajout
staff-open-sessions = Sessions ouvertes
staff-sessions = { $count ->
    [0] Aucune
    [one] { $shown } session
   *[other] { $shown } sessions
}
staff-invitation = Invitation
staff-invitation-accepted = Acceptée : un mot de passe a été choisi
staff-invitation-open = En attente ; le lien est valable jusqu’au { $when }
staff-invitation-closed = Aucune en cours : la dernière a expiré ou a été annulée
staff-may-not-change = Vous pouvez voir ce membre, mais pas le modifier. Un administrateur de votre organisation peut vous y autoriser.
staff-own-notice = Il s’agit de votre compte. Seule une autre personne qui gère l’équipe peut modifier votre rôle, vous suspendre ou vous retirer.
staff-beyond = Vous ne pouvez pas modifier ce membre : son rôle comprend une autorisation que le vôtre ne comprend pas ({ $permission }).
staff-last-administrator = C’est la dernière personne à pouvoir gérer l’équipe et les rôles. Donnez d’abord à quelqu’un d’autre un rôle qui permet les deux.
staff-suspended-notice = Ce membre est suspendu et ne peut pas se connecter.

staff-invite = Envoyer une nouvelle invitation
staff-invite-hint = Les liens précédents ne fonctionnent plus.
staff-revoke = Annuler l’invitation
staff-revoke-hint = Le lien ne fonctionne plus. Vous pourrez en envoyer un autre plus tard.
staff-suspend-hint = Met fin aussitôt aux sessions ouvertes et annule l’invitation en cours. Rien n’est perdu et c’est réversible.
staff-resume-hint = Permet de se connecter de nouveau, avec les mêmes autorisations qu’avant.
staff-take-second-factor-hint = En cas de perte du téléphone et des codes de secours : seul le mot de passe sera alors demandé. Les sessions ouvertes prennent fin et un e-mail prévient la personne.
staff-remove = Retirer
staff-remove-hint = Pour une personne qui est partie. Les conséquences sont indiquées avant la confirmation.
staff-remove-title = Retirer { $name }
staff-remove-button = Retirer ce membre
staff-remove-lead = Si vous retirez ce membre :
staff-remove-sessions = { $count ->
    [0] La connexion n’est plus possible.
    [one] { $shown } session ouverte prend fin aussitôt, et la connexion n’est plus possible.
   *[other] { $shown } sessions ouvertes prennent fin aussitôt, et la connexion n’est plus possible.
}
staff-remove-invitation = Le lien de l’invitation en cours ne fonctionne plus.
staff-remove-list = Ce membre disparaît de la liste.
staff-remove-email = { $email } redevient disponible pour un nouveau compte.
staff-remove-keep = Ce que cette personne a fait reste dans l’historique, sous son nom.
staff-remove-final = C’est définitif : pour revenir, il faut une nouvelle invitation.

staff-refused-own-title = Action impossible sur votre propre compte
staff-refused-own = Personne ne peut se suspendre, se retirer ni s’inviter soi-même. Adressez-vous à une autre personne qui gère l’équipe.
staff-refused-last-title = C’est le dernier administrateur
staff-refused-last = Parmi les personnes qui peuvent se connecter, aucune autre ne pourrait gérer l’équipe et les rôles. Donnez d’abord à quelqu’un d’autre un rôle qui permet les deux.
staff-refused-invite-title = Aucune invitation à envoyer
staff-refused-invite = Ce membre a déjà choisi un mot de passe, ou il est suspendu.

staff-conflict-title = Ce membre a été modifié entre-temps
staff-conflict = Rien n’a été enregistré. Comparez les deux versions, puis choisissez celle à conserver.
staff-conflict-by = { $name } a modifié ce membre le { $when }, après l’ouverture de votre formulaire.
staff-conflict-by-you = Vous avez vous-même modifié ce membre le { $when }, depuis une autre fenêtre, après l’ouverture de ce formulaire.
staff-conflict-keep = Garder la version actuelle
staff-repeated-title = Ce formulaire a déjà été envoyé
staff-repeated = Il a déjà servi à ajouter un membre, avec un autre contenu. Personne n’a été ajouté cette fois-ci.
staff-repeated-open = Ouvrir ce membre
staff-repeated-new = Ajouter aussi celui-ci
