merchants-title = Commerçants
merchants-add = Ajouter un commerçant
merchants-new-title = Ajouter un commerçant
merchants-edit-title = Modifier { $name }
merchants-edit-access = Modifier les accès
merchants-access-title = Accès : { $name }
merchants-access-intro = Ce que les utilisateurs de ce commerçant peuvent faire, pour quels sites et depuis où. Le reste ne se modifie pas ici.
merchants-history-title = Historique : { $name }
merchants-count = { $count ->
    [one] { $shown } commerçant
    [many] { $shown } de commerçants
   *[other] { $shown } commerçants
}
merchants-count-at-least = plus de { $shown } commerçants
merchants-number-at-least = { $shown }+

merchants-search-label = Rechercher
merchants-search-hint = Nom, e-mail, téléphone ou adresse
merchants-filter-status = Statut
merchants-filter-level = Niveau
merchants-sort = Trier par
merchants-sort-name = Nom, de A à Z
merchants-sort-name-descending = Nom, de Z à A
merchants-sort-newest = Plus récents d’abord
merchants-sort-oldest = Plus anciens d’abord
merchants-sort-sign-in-latest = Dernière connexion, la plus récente d’abord
merchants-sort-sign-in-oldest = Dernière connexion, la plus ancienne d’abord
merchants-status-any = Tous sauf les archivés
merchants-level-any = Tous les niveaux
merchants-table = Commerçants de votre organisation
merchants-per-page = Par page
merchants-previous = Précédent
merchants-next = Suivant
merchants-pages = Pages de la liste
merchants-range = { $first }–{ $last } sur { $total }
merchants-beyond-title = Il n’y a plus rien sur cette page
merchants-first-page = Aller à la première page
merchants-remove-filter = , retirer ce filtre
merchants-chip-query = Recherche : { $query }
merchants-chip-status = Statut : { $status }
merchants-chip-level = Niveau : { $level }
merchants-chip-location = Site : { $location }
merchants-clear = Retirer tous les filtres

merchants-empty-title = Aucun commerçant pour l’instant
merchants-empty = Un commerçant est une entreprise dont vous réalisez les missions. Une fois ajouté, il se connecte à son propre portail et suit les missions de ses sites.
merchants-may-not-add = Vous pouvez voir les commerçants, mais pas en ajouter. Un administrateur de votre organisation peut vous y autoriser.
merchants-may-not-change = Vous pouvez voir ce commerçant, mais pas le modifier. Un administrateur de votre organisation peut vous y autoriser.
merchants-no-match-title = Aucun commerçant ne correspond
merchants-no-match = Retirez un filtre ou raccourcissez la recherche.

merchants-column-name = Nom de l’entreprise
merchants-column-email = E-mail de connexion
merchants-column-phone = Téléphone
merchants-column-location = Site par défaut
merchants-column-level = Niveau
merchants-column-language = Langue
merchants-column-access = Accès
merchants-column-last-sign-in = Dernière connexion
merchants-column-status = Statut

merchants-status-active = Actif
merchants-status-suspended = Suspendu
merchants-status-archived = Archivé
merchants-badge-exempt = Tous réseaux
merchants-badge-restricted = Réseaux limités
merchants-badge-api = API
merchants-badge-chat = Messagerie
merchants-never-signed-in = Jamais
merchants-sign-ins = Connexions de ce commerçant
merchants-sign-in-refused = La dernière tentative de connexion a été refusée le { $when }.
merchants-sign-in-why = Voir pourquoi

merchants-sections = Sections de ce formulaire
merchants-section-business = Entreprise
merchants-section-sign-in = Connexion
merchants-section-locations = Sites
merchants-section-level = Niveau
merchants-section-access = Accès
merchants-section-business-intro = Qui est le commerçant et où il se trouve.
merchants-section-sign-in-intro = Comment le commerçant se connecte la première fois, et dans quelle langue Comptoir s’adresse à lui.
merchants-section-locations-intro = Le commerçant voit les missions des sites cochés ici.
merchants-section-level-intro = Ce que les utilisateurs du commerçant peuvent faire.
merchants-section-access-intro = D’où le commerçant peut se connecter, et par quels moyens.

merchants-business-name = Nom de l’entreprise
merchants-phone = Téléphone
merchants-phone-hint = Tous les formats conviennent. Un numéro sans + est interprété selon le pays de l’adresse.
merchants-login-email = E-mail de connexion
merchants-login-email-hint = Le commerçant se connecte avec cet e-mail. Personne d’autre ne peut l’utiliser.
merchants-contact-emails = E-mails de contact
merchants-contact-emails-hint = Un par ligne, dix au plus.
merchants-sign-in-legend = Première connexion
merchants-password-legend = Mot de passe
merchants-sign-in-password = Définir un mot de passe maintenant
merchants-sign-in-password-hint = Vous le transmettez vous-même au commerçant. Il ne figure jamais dans un e-mail.
merchants-sign-in-invitation = Envoyer une invitation
merchants-sign-in-invitation-hint = Le commerçant reçoit, dans sa langue, un e-mail avec un lien pour choisir un mot de passe.
merchants-sign-in-keep = Ne pas changer le mot de passe
merchants-sign-in-new-password = Définir un nouveau mot de passe
merchants-sign-in-new-password-hint = Toutes les sessions du commerçant prennent fin.
merchants-sign-in-again = Envoyer une nouvelle invitation
merchants-sign-in-again-hint = Les liens précédents ne fonctionnent plus.
merchants-new-password = Nouveau mot de passe
merchants-new-password-hint = Au moins 12 caractères. Quelques mots sans rapport entre eux forment un mot de passe robuste et facile à transmettre.
merchants-new-password-confirmation = Confirmation du nouveau mot de passe
merchants-platform-language = Langue de la plateforme
merchants-platform-language-hint = La langue du portail et des e-mails du commerçant.
merchants-location-ids = Sites
merchants-location-filter = Filtrer les sites
merchants-location-filter-none = Aucun site ne correspond. Raccourcissez la recherche ou modifiez-la.
merchants-default-location = Site par défaut
merchants-default-location-hint = Les nouvelles missions du commerçant y sont rattachées, sauf si un autre site est choisi.
merchants-default-location-choose = Choisissez un site
merchants-no-locations = Les missions sont rattachées à des sites : il en faut au moins un à chaque commerçant. Vous n’en avez pas encore.
merchants-create-location = Créer un site
merchants-refresh-locations = Actualiser les sites
merchants-level = Niveau de commerçant
merchants-ip-exempt = Exemption du blocage par IP
merchants-ip-exempt-hint = Le commerçant se connecte de n’importe où, quel que soit le contenu des listes.
merchants-ip-allow-list = Liste d’adresses IP autorisées
merchants-ip-allow-list-hint = Une adresse ou un réseau par ligne, par exemple 203.0.113.7 ou 203.0.113.0/24. Un dernier jour peut suivre : 203.0.113.7 2026-12-31. Ce qui suit # est une note. Vide : seule la liste par défaut de votre organisation s’applique.
merchants-ip-add-mine = Ajouter mon adresse actuelle
merchants-ip-mine = Votre adresse actuelle est { $address }.
merchants-default-list = Liste par défaut de votre organisation
merchants-default-list-empty = Votre organisation n’a pas de liste par défaut : un commerçant sans liste propre se connecte de n’importe où.
merchants-api-access = Accès à l’API
merchants-api-access-hint = Les systèmes du commerçant peuvent utiliser l’API publique, dans la limite des missions et des actions créées par ses utilisateurs. Son niveau doit aussi le permettre.
merchants-chat-access = Accès à la messagerie
merchants-chat-access-hint = Le commerçant échange des messages avec vous au sujet des missions de ses sites.
merchants-save-another = Enregistrer et en ajouter un autre
merchants-name-shared = Un autre commerçant porte ce nom. Vérifiez qu’il ne s’agit pas du même.
merchants-password-strong = Mot de passe robuste.
merchants-access-kept = Vous pouvez modifier ce commerçant, mais pas ses accès. Un administrateur ou le service client peut le faire.

merchants-overrides = Exceptions au niveau
merchants-section-rights = Autorisations
merchants-section-rights-intro = Pour chaque autorisation, vous voyez si ce commerçant l’a, et pourquoi. Une exception en accorde ou en retire une seule, temporairement ou définitivement.
merchants-why-level = Comprise dans son niveau { $level }
merchants-why-lacking = Non comprise dans son niveau { $level }
merchants-why-override = { $effect ->
    [grant] Accordée par { $who } : { $reason }
   *[take] Retirée par { $who } : { $reason }
}
merchants-why-override-until = { $effect ->
    [grant] Accordée jusqu’au { $day } par { $who } : { $reason }
   *[take] Retirée jusqu’au { $day } par { $who } : { $reason }
}
merchants-why-needs = Nécessite « { $need } », que ce commerçant n’a pas
merchants-why-api-off = L’accès à l’API est désactivé pour ce commerçant
merchants-override-ended = L’exception a pris fin le { $day } et ne s’applique plus.
merchants-override-effect = Exception
merchants-override-level = Selon le niveau
merchants-override-grant = Accorder
merchants-override-take = Retirer
merchants-override-until = Dernier jour
merchants-override-until-hint = Dans le fuseau horaire de votre organisation. Vide : sans limite.
merchants-override-reason = Motif
merchants-override-change = Exception…
merchants-override-needs = « { $permission } » n’a pas de sens sans « { $need } ». Accordez les deux ou retirez les deux.
merchants-override-of = { $permission } – { $part }

merchants-conflict-title = Ce commerçant a été modifié entre-temps
merchants-conflict-now-active = Entre-temps, le commerçant est redevenu actif. L’enregistrement n’y change rien.
merchants-conflict-now-suspended = Entre-temps, le commerçant a été suspendu. L’enregistrement n’y change rien.
merchants-conflict-now-archived = Entre-temps, le commerçant a été archivé. L’enregistrement ne le restaure pas.
merchants-conflict-password = Le nouveau mot de passe n’a pas été conservé. Poursuivez dans le formulaire et saisissez-le de nouveau.
merchants-conflict-form = Poursuivre dans le formulaire

merchants-repeated-title = Ce formulaire a déjà été envoyé
merchants-repeated = Il a déjà servi à ajouter un commerçant, avec un autre contenu. Ouvrez ce commerçant ou poursuivez avec ce que vous venez de saisir, dans un nouveau formulaire. Les mots de passe sont à saisir de nouveau.
merchants-repeated-open = Ouvrir le commerçant ajouté
merchants-repeated-new = Poursuivre dans un nouveau formulaire
merchants-placeless-title = Ce commerçant ne peut pas encore être restauré
merchants-placeless = Il lui faut un site par défaut actif, mais les sites suivants sont archivés. Restaurez d’abord l’un d’eux ou attribuez un autre site au commerçant.
merchants-placeless-edit = Modifier ses sites

merchants-details = Détails
merchants-sign-in-details = Connexion
merchants-access-details = Accès
merchants-address = Adresse
merchants-locations = Sites
merchants-history = Historique
merchants-password-state = Mot de passe
merchants-password-chosen = Choisi
merchants-password-missing = Pas encore choisi
merchants-invite-again = Renvoyer l’invitation
merchants-take-second-factor-hint = En cas de perte du téléphone et des codes de secours : seul le mot de passe sera alors demandé. Les sessions ouvertes prennent fin et un e-mail prévient la personne.
merchants-added-on = Ajouté le
merchants-changed-on = Dernière modification
merchants-suspend-hint = Un commerçant suspendu ne peut pas se connecter, et ses sessions ouvertes prennent fin aussitôt.
merchants-archive-hint = Un commerçant archivé disparaît de la liste et ne peut pas se connecter. Il reste possible de le restaurer.
merchants-suspended-notice = Ce commerçant est suspendu et ne peut pas se connecter.
merchants-archived-notice = Ce commerçant est archivé et ne peut pas se connecter.
merchants-is-default = par défaut
merchants-whole-history = Tout l’historique
merchants-older = Événements plus anciens
merchants-no-own-list = Pas de liste propre

portal-title = Bienvenue
portal-welcome = Bienvenue, { $name }
portal-intro = { $organization } réalise vos missions. Voici ce que vous pouvez voir et faire ici.
portal-organization = Organisation
portal-locations = Vos sites
portal-level = Votre niveau
portal-allowed = Ce que vous pouvez faire
portal-chat-allowed = Échanger des messages au sujet des missions de vos sites
portal-jobs-title = Missions
portal-jobs-empty-title = Aucune mission pour l’instant
portal-jobs-empty = Les missions de vos sites s’affichent ici.
portal-messages-title = Messages
portal-messages-empty-title = Aucun message pour l’instant
portal-messages-empty = Les messages au sujet des missions de vos sites s’affichent ici.
portal-api-title = API
portal-api-empty-title = Aucune clé d’API pour l’instant
portal-api-empty = L’accès à l’API est activé pour vous. Vos clés s’affichent ici.
portal-branch = Magasin
portal-warehouse = Entrepôt
