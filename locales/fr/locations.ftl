locations-title = Sites
locations-add = Ajouter un site
locations-new-title = Ajouter un site
locations-intro = Les magasins et les centres de distribution auxquels les missions sont rattachées.
locations-count = { $count ->
    [one] { $shown } site
   *[other] { $shown } sites
}
locations-count-at-least = plus de { $shown } sites
locations-number-at-least = { $shown }+

locations-search-label = Rechercher
locations-search-hint = Nom ou référence
locations-filter-status = Statut
locations-status-any = Actifs et archivés
locations-sort = Trier par
locations-sort-name = Nom, de A à Z
locations-sort-name-descending = Nom, de Z à A
locations-sort-newest = Plus récents d’abord
locations-sort-oldest = Plus anciens d’abord
locations-table = Sites de votre organisation
locations-per-page = Par page
locations-previous = Précédent
locations-next = Suivant
locations-pages = Pages de la liste
locations-remove-filter = , retirer ce filtre
locations-chip-query = Recherche : { $query }
locations-chip-status = Statut : { $status }
locations-clear = Retirer tous les filtres
locations-column-merchants = Commerçants

locations-empty-title = Aucun site pour l’instant
locations-empty = Un site est un lieu auquel des missions sont rattachées : un magasin, ou le centre de distribution d’où elles partent. Il en faut au moins un à chaque commerçant.
locations-empty-reader = Un site est un lieu auquel des missions sont rattachées. Un administrateur de votre organisation peut ajouter le premier.
locations-may-not-add = Vous pouvez voir les sites, mais pas en ajouter. Un administrateur de votre organisation peut vous y autoriser.
locations-may-not-change = Vous pouvez voir ce site, mais pas le modifier. Un administrateur de votre organisation peut vous y autoriser.
locations-no-match-title = Aucun site ne correspond
locations-no-match = Retirez un filtre ou raccourcissez la recherche.

locations-name = Nom
locations-name-hint = Tel que les commerçants et les chauffeurs le connaissent, par exemple Paris Nord.
locations-kind = Type
locations-kind-branch = Magasin
locations-kind-warehouse = Entrepôt (centre de distribution)
locations-reference = Référence
locations-reference-hint = Votre propre code, par exemple PAR-01 : 40 lettres, chiffres, points, tirets et tirets bas au plus. Les missions désignent le site par ce code.
locations-time-zone = Fuseau horaire
locations-time-zone-hint = Les dates et les heures de ses missions s’entendent dans ce fuseau horaire.
locations-time-zone-choose = Choisissez un fuseau horaire
locations-status = Statut
locations-status-active = Actif
locations-status-archived = Archivé
locations-merchants = { $count ->
    [0] Aucun commerçant
    [one] { $shown } commerçant
   *[other] { $shown } commerçants
}
locations-details = Détails
locations-edit = Modifier ce site
locations-archived-notice = Ce site est archivé : il ne peut plus être attribué à un commerçant ni à une nouvelle mission. Ce qui lui est déjà rattaché le reste.
locations-dialog-failed = Le site n’a pas pu être envoyé. Vérifiez votre connexion internet et réessayez.
locations-dialog-unopened = Le formulaire n’a pas pu être chargé. Vérifiez votre connexion internet, fermez cette fenêtre et réessayez.
locations-added-here = Site créé et coché : { $name }

locations-archive-title = Archiver { $name }
locations-archive-button = Archiver ce site
locations-archive-lead = Si vous l’archivez :
locations-archive-keep = Ses missions et son historique restent tels quels.
locations-archive-no-new = Il ne peut plus être attribué à une nouvelle mission ni à un nouveau commerçant.
locations-archive-merchants = { $count ->
    [0] Aucun commerçant n’est concerné.
    [one] { $shown } commerçant y est rattaché et continue de voir les missions de ce site.
   *[other] { $shown } commerçants y sont rattachés et continuent de voir les missions de ce site.
}
locations-archive-move = { $count ->
    [one] C’est le site par défaut de { $shown } commerçant ; son nouveau site par défaut est { $to }.
   *[other] C’est le site par défaut de { $shown } commerçants ; leur nouveau site par défaut est { $to }.
}
locations-archive-later = Vous pouvez le restaurer à tout moment. Les sites par défaut déjà remplacés ne sont pas rétablis.
locations-archive-needed-title = Ce site ne peut pas encore être archivé
locations-archive-needed = { $count ->
    [one] C’est le seul site actif de { $shown } commerçant. Attribuez-lui d’abord un autre site.
   *[other] C’est le seul site actif de { $shown } commerçants. Attribuez-leur d’abord un autre site.
}
locations-archive-more = { $count ->
    [one] et { $shown } autre
   *[other] et { $shown } autres
}
locations-archive-already = Ce site est déjà archivé.

locations-conflict-title = Ce site a été modifié entre-temps
locations-repeated-title = Ce formulaire a déjà été envoyé
locations-repeated = Il a déjà servi à créer un site, avec un autre contenu. Rien n’a été ajouté cette fois-ci.
locations-repeated-open = Ouvrir ce site
locations-repeated-new = Ajouter aussi celui-ci
