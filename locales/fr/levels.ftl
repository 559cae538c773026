levels-title = Niveaux de commerçant
levels-intro = Le niveau détermine ce que les utilisateurs d’un commerçant peuvent faire sur le portail et par l’API. Vous le choisissez pour chaque commerçant. La messagerie s’active à part, quel que soit le niveau.
levels-list-title = Les niveaux
levels-merchants-count = { $count ->
    [0] Aucun commerçant
    [one] { $shown } commerçant
   *[other] { $shown } commerçants
}

levels-reader = Lecteur
levels-reader-description = Pour les commerçants qui suivent seulement leurs livraisons : ils consultent les missions sans rien modifier.
levels-shipper = Expéditeur
levels-shipper-description = Pour les commerçants qui envoient eux-mêmes leurs missions : ils les créent, les modifient et les annulent, à la main, par fichier ou par l’API.
levels-manager = Gestionnaire
levels-manager-description = Pour les commerçants qui gèrent eux-mêmes leur compte : tout ce que peut faire un expéditeur, plus la gestion des membres et des clés d’API et l’envoi de missions sans validation.
levels-own-description = Un niveau propre à votre organisation, avec { $held } des { $all } autorisations.

levels-matrix-title = Autorisations par rôle
levels-permission = Autorisation
levels-group-jobs = Missions
levels-group-locations = Sites
levels-group-api = API
levels-group-members = Membres

levels-view-jobs = Voir les missions
levels-view-locations = Voir les sites
levels-create-jobs = Créer des missions
levels-edit-jobs = Modifier les missions
levels-edit-actions = Modifier les actions d’une mission
levels-cancel-jobs = Annuler des missions
levels-import-jobs = Importer des missions depuis un fichier
levels-skip-staging = Envoyer des missions sans validation
levels-view-reports = Voir les rapports et les preuves de livraison
levels-use-api = Utiliser l’API, si l’accès à l’API est activé
levels-manage-keys = Créer et révoquer des clés d’API
levels-manage-webhooks = Configurer des webhooks
levels-view-members = Voir les membres
levels-manage-members = Inviter et gérer les membres
