history-title = Historique
history-intro = Chaque modification : qui, quoi, avant et après, quand et d’où.
history-person = Personne
history-merchant = Commerçant
history-name-hint = Nom ou adresse e-mail
history-kind = Modification
history-kind-any = Toutes les modifications
history-from = Du
history-to = Au
history-entries = Événements
history-group-merchant = Commerçants
history-group-location = Sites
history-group-staff = Équipe
history-group-role = Rôles
history-group-level = Niveaux de commerçant
history-group-account = Comptes personnels
history-group-organization = Organisation
history-group-all = { $group } : toutes les modifications
history-chip-person = Personne : { $name }
history-chip-merchant = Commerçant : { $name }
history-chip-kind = Modification : { $kind }
history-chip-from = À partir du { $date }
history-chip-to = Jusqu’au { $date }
history-fields = { $count ->
    [one] { $number } champ
   *[other] { $number } champs
}
history-no-match-title = Aucun résultat
history-no-match = Aucune modification ne correspond à ces filtres.
history-pages = Pages de l’historique
history-export = Exporter en CSV
history-export-hint = Le fichier contient ces événements, les { $number } plus récents au maximum.
history-number = N°
history-at = Date et heure (UTC)
history-subject = Concerne
history-of-merchant = Dans l’historique de l’organisation
history-of-person = Ce que cette personne a modifié
