changes-check-title = Rien n’est encore enregistré : vérifiez ce qui change
changes-permissions-lost = { $count ->
    [one] Perd { $shown } autorisation : { $list }.
   *[other] Perd { $shown } autorisations : { $list }.
}
changes-permissions-gained = { $count ->
    [one] Gagne { $shown } autorisation : { $list }.
   *[other] Gagne { $shown } autorisations : { $list }.
}
changes-locations-lost = { $count ->
    [one] Ne voit plus { $shown } site : { $list }.
   *[other] Ne voit plus { $shown } sites : { $list }.
}
changes-locations-gained = { $count ->
    [one] Voit { $shown } site de plus : { $list }.
   *[other] Voit { $shown } sites de plus : { $list }.
}
changes-networks-lost = { $count ->
    [one] { $shown } ligne est retirée de sa liste d’adresses IP autorisées : { $list }.
   *[other] { $shown } lignes sont retirées de sa liste d’adresses IP autorisées : { $list }.
}
changes-networks-gained = { $count ->
    [one] { $shown } ligne est ajoutée à sa liste d’adresses IP autorisées : { $list }.
   *[other] { $shown } lignes sont ajoutées à sa liste d’adresses IP autorisées : { $list }.
}
changes-exemption = { $now ->
    [on] L’exemption du blocage par IP est activée.
   *[off] L’exemption du blocage par IP est désactivée.
}
changes-api = { $now ->
    [on] L’accès à l’API est activé.
   *[off] L’accès à l’API est désactivé.
}
changes-chat = { $now ->
    [on] L’accès à la messagerie est activé.
   *[off] L’accès à la messagerie est désactivé.
}
changes-sessions = { $count ->
    [one] { $shown } session est ouverte en ce moment : le changement s’y appliquera dès la prochaine page affichée.
   *[other] { $shown } sessions sont ouvertes en ce moment : le changement s’y appliquera dès la prochaine page affichée.
}
changes-confirm = Enregistrer ces modifications
changes-confirm-lockout = Enregistrer ces modifications même si des personnes n’ont plus accès
changes-title = Ce qui change
changes-nothing = Rien.
changes-unknown = Le formulaire contient encore une erreur : elle sera indiquée à l’enregistrement.
preview-title = Aperçu
preview-button = Voir l’aperçu du portail
preview-intro = D’après le formulaire en l’état ; rien n’est enregistré. Langue du portail pour { $name } : { $language }.
preview-portal = Ce que ce commerçant verra
preview-reached = { $count ->
    [one] Il accède à { $shown } site.
   *[other] Il accède à { $shown } sites.
}
