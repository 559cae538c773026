sets-title = { $kind ->
    [role] Rôles
   *[level] Niveaux de commerçant
}
sets-intro = { $kind ->
    [role] Le rôle détermine ce qu’un membre de l’équipe peut faire. Chaque membre en a un. Une modification s’applique dès la prochaine action du membre.
   *[level] Le niveau détermine ce que les utilisateurs d’un commerçant peuvent faire sur le portail et par l’API. Vous le choisissez pour chaque commerçant. La messagerie s’active à part, quel que soit le niveau.
}
sets-list-title = { $kind ->
    [role] Les rôles
   *[level] Les niveaux
}
sets-add = { $kind ->
    [role] Ajouter un rôle
   *[level] Ajouter un niveau
}
sets-new-title = { $kind ->
    [role] Nouveau rôle
   *[level] Nouveau niveau
}
sets-edit-title = { $kind ->
    [role] Modifier ce rôle
   *[level] Modifier ce niveau
}
sets-column = { $kind ->
    [role] Ce rôle
   *[level] Ce niveau
}
sets-may-not = { $kind ->
    [role] Vous pouvez consulter les rôles, mais pas les modifier : votre rôle ne comprend pas l’autorisation « { $permission } ». Un administrateur peut vous en donner un qui la comprend.
   *[level] Vous pouvez consulter les niveaux, mais pas les modifier : votre rôle ne comprend pas l’autorisation « { $permission } ». Un administrateur peut vous en donner un qui la comprend.
}
sets-holders = { $kind ->
    [role] { $count ->
        [0] Personne
        [one] { $shown } personne
       *[other] { $shown } personnes
    }
   *[level] { $count ->
        [0] Aucun commerçant
        [one] { $shown } commerçant
       *[other] { $shown } commerçants
    }
}
sets-others = { $count ->
    [one] { $shown } autre
   *[other] { $shown } autres
}
sets-matrix-title = Autorisations par rôle
sets-permission = Autorisation
sets-permissions = Autorisations
sets-about = Ce qui est permis
sets-name = Nom
sets-description = Description
sets-description-hint = Avec vos propres mots, pour la personne qui choisit. Ce qui est permis est décrit à côté, dans la langue de chacun.
sets-second-factor-required = Second facteur obligatoire
sets-second-factor-hint = { $kind ->
    [role] Une personne qui a ce rôle mais pas de second facteur doit en configurer un juste après la connexion ; d’ici là, rien d’autre ne lui est accessible.
   *[level] Une personne qui se connecte pour un commerçant de ce niveau mais n’a pas de second facteur doit en configurer un juste après ; d’ici là, rien d’autre ne lui est accessible.
}
sets-confirm = Oui, appliquer exactement cette modification
sets-needs = Nécessite « { $permission } ».
sets-not-held = Vous ne pouvez pas l’accorder : vous ne l’avez pas vous-même.
sets-fault-not-held = Vous n’avez pas vous-même « { $permission } » : vous ne pouvez pas l’accorder. Décochez la case.
sets-fault-needs = « { $permission } » n’a pas de sens sans « { $need } ». Cochez aussi la seconde case ou décochez la première.
sets-beyond = Vous ne pouvez pas le modifier, car il comprend des autorisations que vous n’avez pas vous-même : { $list }.
sets-copied = Copie : { $name }. Donnez-lui un autre nom.
sets-left-out = Non repris dans la copie, car vous ne l’avez pas vous-même : { $list }.
sets-copy = Copier
sets-compare = Comparer
sets-retire = Retirer
sets-restore = Remettre en service
sets-retired = Retiré
sets-retired-list = Retirés
sets-retired-notice = { $kind ->
    [role] Ce rôle est retiré : il n’est plus proposé et personne ne l’a. Son historique est conservé.
   *[level] Ce niveau est retiré : il n’est plus proposé et aucun commerçant ne l’a. Son historique est conservé.
}
sets-retire-title = Retirer { $name }
sets-retire-no-new = Il ne pourra plus être attribué.
sets-retire-holders = { $kind ->
    [role] { $count ->
        [0] Personne ne l’a.
        [one] { $shown } personne l’a et passe à un autre rôle.
       *[other] { $shown } personnes l’ont et passent à un autre rôle.
    }
   *[level] { $count ->
        [0] Aucun commerçant ne l’a.
        [one] { $shown } commerçant l’a et passe à un autre niveau.
       *[other] { $shown } commerçants l’ont et passent à un autre niveau.
    }
}
sets-retire-later = Il reste dans l’historique et peut être remis en service. Ceux qui en ont changé gardent alors le nouveau.
sets-retired-already = Il est déjà retiré.
sets-to = { $kind ->
    [role] Rôle de remplacement
   *[level] Niveau de remplacement
}
sets-to-choose = Choisir…
sets-required-to = Choisissez par quoi le remplacer.
sets-moved = { $kind ->
    [role] Personnes concernées
   *[level] Commerçants concernés
}
sets-impact-title = Rien n’est encore enregistré : vérifiez qui gagne et qui perd quoi
sets-impact-people = À savoir : { $list }.
sets-impact-same = Personne ne gagne ni ne perd d’autorisation.
sets-impact-second-factor = { $set } : un second facteur devient obligatoire (concernés : { $shown }). Sans second facteur, il faudra en configurer un avant toute autre chose.
sets-impact-second-factor-own = { $set } est aussi votre rôle : sans second facteur, vous devrez en configurer un immédiatement, avant toute autre chose.
sets-impact-second-factor-ends = { $set } : le second facteur n’est plus obligatoire. Chacun garde le sien et peut le désactiver.
sets-impact-gain = { $kind ->
    [role] { $count ->
        [one] { $set } : { $shown } personne gagne { $list }.
       *[other] { $set } : { $shown } personnes gagnent { $list }.
    }
   *[level] { $count ->
        [one] { $set } : { $shown } commerçant gagne { $list }.
       *[other] { $set } : { $shown } commerçants gagnent { $list }.
    }
}
sets-impact-lose = { $kind ->
    [role] { $count ->
        [one] { $set } : { $shown } personne perd { $list }.
       *[other] { $set } : { $shown } personnes perdent { $list }.
    }
   *[level] { $count ->
        [one] { $set } : { $shown } commerçant perd { $list }.
       *[other] { $set } : { $shown } commerçants perdent { $list }.
    }
}
sets-impact-move = { $kind ->
    [role] { $count ->
        [one] { $shown } personne change de rôle : { $set } → { $to }.
       *[other] { $shown } personnes changent de rôle : { $set } → { $to }.
    }
   *[level] { $count ->
        [one] { $shown } commerçant change de niveau : { $set } → { $to }.
       *[other] { $shown } commerçants changent de niveau : { $set } → { $to }.
    }
}
sets-impact-archived = { $count ->
    [one] { $shown } commerçant archivé est aussi concerné.
   *[other] { $shown } commerçants archivés sont aussi concernés.
}
sets-quoted = « { $label } »
sets-made-nothing = Rien pour l’instant.
sets-made-everything = Tout : { $list }.
sets-made-group = { $group } : { $list }.
sets-described = { $description } — { $made }
sets-compare-title = { $kind ->
    [role] Comparer deux rôles
   *[level] Comparer deux niveaux
}
sets-compare-a = Premier
sets-compare-b = Second
sets-compare-different = Ce qui diffère
sets-compare-same = Rien : les deux permettent la même chose.
sets-compare-both = Ce que les deux permettent
sets-compare-neither = Ce qu’aucun des deux ne permet
sets-compare-choose = Choisissez-en deux pour voir ce qui diffère.
sets-conflict-title = Modifié entre-temps : { $name }
sets-conflict-by = { $name } a enregistré des modifications le { $when }, après l’ouverture de votre formulaire.
sets-conflict-by-you = Vous avez vous-même enregistré des modifications le { $when }, depuis une autre fenêtre, après l’ouverture de ce formulaire.
sets-repeated-title = Ce formulaire a déjà été envoyé
sets-repeated = Il a déjà servi, avec un autre contenu. Rien n’a été ajouté cette fois-ci.
sets-repeated-open = Ouvrir celui qui a été ajouté
sets-repeated-new = Ajouter aussi celui-ci
sets-group-merchants = Commerçants
sets-group-jobs = Missions
sets-group-locations = Sites
sets-group-api = API
sets-group-members = Membres
sets-group-organization = Organisation
brief-staff-view-merchants = voir
brief-staff-create-merchants = ajouter
brief-staff-edit-merchants = modifier
brief-staff-edit-access = modifier les accès
brief-staff-suspend-merchants = suspendre
brief-staff-archive-merchants = archiver
brief-staff-import-merchants = importer
brief-staff-export-merchants = exporter
brief-staff-view-as-merchant = voir le portail comme eux
brief-staff-view-sign-ins = voir les connexions
brief-staff-view-locations = voir
brief-staff-manage-locations = créer, modifier et archiver
brief-staff-view-jobs = voir
brief-staff-accept-jobs = accepter
brief-staff-edit-jobs = modifier
brief-staff-cancel-jobs = annuler
brief-staff-report-jobs = signaler l’avancement
brief-staff-reply-in-chat = répondre aux messages
brief-staff-view-staff = voir l’équipe
brief-staff-manage-staff = gérer l’équipe
brief-staff-manage-roles = gérer les rôles
brief-staff-manage-levels = gérer les niveaux de commerçant
brief-staff-manage-settings = modifier les paramètres
brief-staff-manage-api = gérer l’API
brief-staff-view-audit = voir l’historique
brief-merchant-view-jobs = voir
brief-merchant-create-jobs = créer
brief-merchant-edit-jobs = modifier
brief-merchant-edit-actions = modifier les actions
brief-merchant-cancel-jobs = annuler
brief-merchant-import-jobs = importer
brief-merchant-skip-staging = envoyer sans validation
brief-merchant-view-reports = voir les rapports
brief-merchant-view-locations = voir
brief-merchant-use-api = utiliser
brief-merchant-manage-keys = créer et révoquer des clés
brief-merchant-manage-webhooks = configurer des webhooks
brief-merchant-view-members = voir
brief-merchant-manage-members = inviter et gérer
why-staff-view-merchants = La liste, la page et l’historique de chaque commerçant.
why-staff-create-merchants = Avec tous les champs, niveau et accès compris.
why-staff-edit-merchants = L’entreprise, la connexion et la langue, mais pas les accès.
why-staff-edit-access = Niveau, sites, réseaux, API et messagerie.
why-staff-suspend-merchants = Bloque l’accès d’un commerçant pour un temps, puis le rétablit.
why-staff-archive-merchants = Pour les commerçants partis. Rien n’est supprimé.
why-staff-import-merchants = Plusieurs à la fois, depuis un fichier.
why-staff-export-merchants = Toutes leurs données, dans un fichier.
why-staff-view-as-merchant = Sans rien modifier. L’historique en garde la trace.
why-staff-view-sign-ins = Quand, d’où, et pourquoi une connexion a été refusée.
why-staff-view-locations = Les magasins et les entrepôts, avec leurs adresses.
why-staff-manage-locations = Les commerçants et les missions dépendent des sites.
why-staff-view-jobs = Toutes les missions de tous les commerçants.
why-staff-accept-jobs = Ou les renvoyer avec un motif.
why-staff-edit-jobs = Y compris ce qu’un commerçant a envoyé.
why-staff-cancel-jobs = Le commerçant le voit aussitôt.
why-staff-report-jobs = Début, fin, dommages, avec preuve.
why-staff-reply-in-chat = Au nom de l’organisation.
why-staff-view-staff = Les membres, les rôles et ce que chacun permet.
why-staff-manage-staff = Attribuer des rôles, dans la limite de ses propres autorisations ; suspendre et retirer.
why-staff-manage-roles = Jamais au-delà de ses propres autorisations.
why-staff-manage-levels = Décide de ce que les utilisateurs des commerçants peuvent faire.
why-staff-manage-settings = Langues, fuseau horaire et réseaux d’où l’on se connecte.
why-staff-manage-api = Les clés et les webhooks de tous les commerçants.
why-staff-view-audit = Chaque modification : qui, quoi, quand, d’où.
why-merchant-view-jobs = Les siennes et celles de ses sites.
why-merchant-create-jobs = Elles attendent la validation de l’équipe.
why-merchant-edit-jobs = Les siennes, tant que leur état le permet.
why-merchant-edit-actions = Ce qui est livré, enlevé ou installé.
why-merchant-cancel-jobs = Les siennes, tant qu’elles n’ont pas commencé.
why-merchant-import-jobs = Plusieurs à la fois, depuis un fichier.
why-merchant-skip-staging = Ses missions sont planifiées sans contrôle préalable.
why-merchant-view-reports = Ce qui s’est passé à la livraison, avec photo et signature.
why-merchant-view-locations = Ceux du commerçant, avec leurs adresses.
why-merchant-use-api = Seulement si l’accès à l’API du commerçant est activé.
why-merchant-manage-keys = Une clé agit au nom de la personne qui l’a créée.
why-merchant-manage-webhooks = Les systèmes du commerçant sont avertis de chaque changement.
why-merchant-view-members = Les personnes qui se connectent pour ce commerçant.
why-merchant-manage-members = Des collègues, avec au plus les autorisations de la personne qui invite.
sets-colleagues = { $count ->
    [one] { $shown } collègue chez un commerçant l’a aussi.
   *[other] { $shown } collègues chez des commerçants l’ont aussi.
}
sets-colleagues-too = { $count ->
    [one] { $shown } collègue chez un commerçant a ce niveau à titre personnel : il en va de même, dans la limite de ce que son commerçant peut faire.
   *[other] { $shown } collègues chez des commerçants ont ce niveau à titre personnel : il en va de même, dans la limite de ce que leur commerçant peut faire.
}
sets-impact-unaffected = { $count ->
    [one] Pour { $shown } de ces commerçants, rien ne change : ses propres exceptions l’emportent.
   *[other] Pour { $shown } de ces commerçants, rien ne change : leurs propres exceptions l’emportent.
}
