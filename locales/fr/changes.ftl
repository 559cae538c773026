changes-check-title = Rien n’est encore enregistré : vérifiez ce qui change
changes-permissions-lost = { $count ->
    [one] Perd { $shown } autorisation : { $list }.
   *[other] Perd { $shown } autorisations : { $list }.
}
changes-permissions-gained = { $count ->
    [one] Reçoit { $shown } autorisation de plus : { $list }.
   *[other] Reçoit { $shown } autorisations de plus : { $list }.
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
    [one] { $shown } session y est ouverte en ce moment : le changement s’appliquera dès sa prochaine page.
   *[other] { $shown } sessions y sont ouvertes en ce moment : le changement s’appliquera dès leur prochaine page.
}
changes-confirm = Enregistrer ces changements
changes-confirm-lockout = Enregistrer ces changements même si des personnes n’ont plus accès
changes-title = Ce qui change
changes-nothing = Rien.
changes-unknown = Quelque chose dans le formulaire n’est pas encore correct : l’enregistrement dira quoi.
preview-title = Aperçu
preview-button = Voir l’aperçu du portail
preview-intro = D’après le formulaire tel quel ; rien n’est enregistré. { $name } lit son portail dans cette langue : { $language }.
preview-portal = Ce que ce commerçant verra
preview-reached = { $count ->
    [one] Il accède à { $shown } site.
   *[other] Il accède à { $shown } sites.
}
