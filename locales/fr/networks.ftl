# Lignes des listes d’adresses IP autorisées.

ip-line-day-form = Ligne { $line } : dans { $text }, le dernier jour doit s’écrire comme 2026-12-31.
ip-line-day-passed = Ligne { $line } : { $text } a déjà pris fin. Indiquez un dernier jour à venir, ou aucun.
networks-until = { $network } jusqu’au { $day }
networks-ends = jusqu’au { $day }
networks-ended = a pris fin le { $day }
sign-ins-list-ended = La ligne qui contient l’adresse a pris fin le { $day }

networks-title = Lignes de la liste d’adresses IP autorisées
networks-default-title = Lignes de la liste par défaut
networks-stored = Telles qu’elles sont enregistrées ; modifiez-les dans la liste ci-dessus.
networks-column-entry = Ligne
networks-column-end = Dernier jour
networks-column-added = Ajout
networks-column-matched = Dernière connexion autorisée
networks-no-end = Sans limite
networks-not-recorded = Non enregistré
networks-not-yet = Aucune
networks-mark-ended = A pris fin
networks-mark-never = Jamais utilisée
networks-mark-unused = { $count ->
    [one] Inutilisée depuis { $shown } jour
   *[other] Inutilisée depuis { $shown } jours
}
networks-mark-within = Comprise dans { $network }
networks-mark-in-default = Dans la liste par défaut
networks-addresses = { $count ->
    [one] { $shown } adresse
   *[other] { $shown } adresses
}
networks-subnets = { $count ->
    [one] { $shown } réseau /64
   *[other] { $shown } réseaux /64
}
networks-count = { $count ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
