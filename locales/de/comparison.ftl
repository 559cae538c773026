comparison-title = Zwei Händler vergleichen
comparison-what = Merkmal
comparison-differs = Unterschied
comparison-different = { $count ->
    [one] { $shown } Unterschied.
   *[other] { $shown } Unterschiede.
}
comparison-again = Mit einem anderen vergleichen
comparison-first = Welchen Händler möchten Sie vergleichen?
comparison-with = Mit welchem Händler möchten Sie { $name } vergleichen?
comparison-search = Suchen
comparison-choose = Händler wählen
comparison-none = Kein passender Händler gefunden.
