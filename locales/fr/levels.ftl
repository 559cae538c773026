levels-reader = Lecteur
levels-shipper = Expéditeur
levels-manager = Gestionnaire

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
