lockout-title = Rien n’est encore enregistré : vérifiez qui cette liste aurait bloqué
lockout-own-title = Rien n’est encore enregistré : cette liste bloquerait votre propre accès
lockout-own = La liste ne contient pas l’adresse que vous utilisez actuellement.
lockout-people = Ces 30 derniers jours, elle aurait bloqué { $people ->
    [one] { $people-shown } personne
   *[other] { $people-shown } personnes
} ({ $sign-ins ->
    [one] { $sign-ins-shown } connexion
   *[other] { $sign-ins-shown } connexions
}).
lockout-sessions = Sessions ouvertes qui seraient bloquées : { $shown }.
lockout-line = { $name }, { $address }, { $count ->
    [one] { $shown } connexion
   *[other] { $shown } connexions
}, la dernière le { $day }
lockout-line-both = { $name }, { $address }, { $count ->
    [one] { $shown } connexion
   *[other] { $shown } connexions
}, la dernière le { $day } ; session ouverte en ce moment
lockout-line-session = { $name }, { $address } ; session ouverte en ce moment
lockout-others = { $count ->
    [one] et depuis { $shown } autre endroit
   *[other] et depuis { $shown } autres endroits
}
lockout-confirm = Enregistrer même si ces personnes n’ont plus accès
lockout-phrase = bloquer mon accès
lockout-words = Pour enregistrer malgré tout, saisissez « { $phrase } »
lockout-words-wrong = Saisissez exactement « { $phrase } », ou ajoutez votre adresse à la liste.
lockout-command = Ensuite, seule une personne ayant accès au serveur pourra rétablir votre accès, avec cette commande : { $command }
