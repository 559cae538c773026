comparison-title = Comparer deux commerçants
comparison-what = Élément
comparison-differs = Différent
comparison-different = { $count ->
    [one] { $shown } différence.
   *[other] { $shown } différences.
}
comparison-again = Comparer avec un autre
comparison-first = Quel commerçant d’abord ?
comparison-with = Avec quel commerçant comparer { $name } ?
comparison-search = Chercher
comparison-choose = Choisissez-en un
comparison-none = Aucun commerçant trouvé sous ce nom.
