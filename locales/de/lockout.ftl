lockout-title = Noch ist nichts gespeichert: Prüfen Sie, wen diese Liste ausgesperrt hätte
lockout-own-title = Noch ist nichts gespeichert: Diese Liste würde Sie selbst aussperren
lockout-own = Die Liste enthält Ihre aktuelle Adresse nicht.
lockout-people = In den letzten 30 Tagen hätte sie { $people ->
    [one] { $people-shown } Person
   *[other] { $people-shown } Personen
} ausgesperrt ({ $sign-ins ->
    [one] { $sign-ins-shown } Anmeldung
   *[other] { $sign-ins-shown } Anmeldungen
}).
lockout-sessions = Betroffene offene Sitzungen: { $shown }.
lockout-line = { $name }, { $address }, { $count ->
    [one] { $shown } Anmeldung
   *[other] { $shown } Anmeldungen
}, zuletzt am { $day }
lockout-line-both = { $name }, { $address }, { $count ->
    [one] { $shown } Anmeldung
   *[other] { $shown } Anmeldungen
}, zuletzt am { $day }; gerade angemeldet
lockout-line-session = { $name }, { $address }; gerade angemeldet
lockout-others = { $count ->
    [one] und von { $shown } weiterem Ort
   *[other] und von { $shown } weiteren Orten
}
lockout-confirm = Trotzdem speichern und diese Personen aussperren
lockout-phrase = mich aussperren
lockout-words = Um trotzdem zu speichern, geben Sie „{ $phrase }“ ein
lockout-words-wrong = Geben Sie genau „{ $phrase }“ ein oder nehmen Sie Ihre Adresse in die Liste auf.
lockout-command = Danach kann Ihnen nur noch jemand mit Zugang zum Server wieder Zugang geben, und zwar mit diesem Befehl: { $command }
