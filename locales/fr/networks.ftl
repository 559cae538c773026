# Lignes des listes d’adresses IP autorisées.

ip-line-day-form = Ligne { $line } : dans { $text }, le dernier jour doit s’écrire comme 2026-12-31.
ip-line-day-passed = Ligne { $line } : { $text } a déjà pris fin. Indiquez un dernier jour à venir, ou aucun.
networks-until = { $network } jusqu’au { $day }
networks-ends = jusqu’au { $day }
networks-ended = a pris fin le { $day }
sign-ins-list-ended = La ligne qui contient l’adresse a pris fin le { $day }
