comparison-title = Zwei Händler vergleichen
comparison-what = Merkmal
comparison-differs = Unterschied
comparison-different = { $count ->
    [one] { $shown } Unterschied.
   *[other] { $shown } Unterschiede.
}
comparison-again = Mit einem anderen vergleichen
comparison-first = Welcher Händler zuerst?
comparison-with = Mit welchem Händler soll { $name } verglichen werden?
comparison-search = Suchen
comparison-choose = Wählen Sie einen
comparison-none = Dazu wurde kein Händler gefunden.
