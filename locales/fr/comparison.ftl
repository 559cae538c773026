comparison-title = Comparer deux commerçants
comparison-what = Élément
comparison-differs = Différent
comparison-different = { $count ->
    [one] { $shown } différence.
   *[other] { $shown } différences.
}
comparison-again = Comparer avec un autre
comparison-first = Quel commerçant comparer en premier ?
comparison-with = Avec quel commerçant comparer { $name } ?
comparison-search = Rechercher
comparison-choose = Choisissez-en un
comparison-none = Aucun commerçant ne correspond à cette recherche.
