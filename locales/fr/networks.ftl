# Lignes des listes d’adresses IP autorisées.

ip-line-day-form = Ligne { $line } : dans { $text }, le dernier jour doit s’écrire sous la forme 2026-12-31.
ip-line-day-passed = Ligne { $line } : { $text } a déjà pris fin. Indiquez un dernier jour plus tardif, ou aucun.
networks-until = { $network } jusqu’au { $day }
networks-ends = jusqu’au { $day }
networks-ended = a pris fin le { $day }
sign-ins-list-ended = La ligne qui contient l’adresse a pris fin le { $day }

networks-title = Lignes de la liste d’adresses IP autorisées
networks-default-title = Lignes de la liste par défaut
networks-stored = Telles qu’elles sont enregistrées ; modifiez-les dans la liste ci-dessus.
networks-column-entry = Ligne
networks-column-end = Dernier jour
networks-column-added = Ajout
networks-column-matched = Dernière connexion autorisée
networks-no-end = Sans limite
networks-not-recorded = Non enregistré
networks-not-yet = Aucune pour l’instant
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

# The exemption from the lists.
merchants-ip-exempt-reason = Motif de l’exemption
merchants-ip-exempt-reason-hint = Indiquez pourquoi vous exemptez le commerçant : la page des autorisations le demande. 200 caractères au plus.
merchants-ip-exempt-until = Dernier jour de l’exemption
merchants-exempt-until = Oui, jusqu’au { $day }
merchants-exempt-ended = A pris fin le { $day }
merchants-misfit-exemption-ends-soon = Exemption bientôt terminée
merchants-misfit-exemption-ends-soon-hint = L’exemption du blocage par IP prend fin dans les trois jours. Les listes s’appliqueront alors de nouveau.
merchants-misfit-exemption-ended = Exemption terminée
merchants-misfit-exemption-ended-hint = L’exemption du blocage par IP a pris fin et ne s’applique plus. Prolongez-la ou désactivez-la.
my-access-exempt-until = De n’importe où jusqu’au { $day } : d’ici là, aucune liste ne s’applique à vous.
sign-ins-exemption-ended = L’exemption a pris fin le { $day }
email-exemption-subject = L’exemption du commerçant { $merchant } prend fin le { $day }
email-exemption-body = { $merchant } se connecte de n’importe où, quel que soit le contenu des listes d’adresses IP autorisées. Cette exemption prend fin le { $day } ; dès le lendemain, les listes s’appliqueront de nouveau.
email-exemption-body-reason = { $merchant } se connecte de n’importe où, quel que soit le contenu des listes d’adresses IP autorisées, pour le motif suivant : { $reason }. Cette exemption prend fin le { $day } ; dès le lendemain, les listes s’appliqueront de nouveau.
email-exemption-button = Ouvrir les autorisations
email-exemption-note = Pour la prolonger, indiquez un dernier jour plus tardif. Pour la laisser prendre fin, vous n’avez rien à faire.
