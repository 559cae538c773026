sets-title = { $kind ->
    [role] Rollen
   *[level] Händlerstufen
}
sets-intro = { $kind ->
    [role] Die Rolle bestimmt, was ein Teammitglied tun darf. Jedes Mitglied hat eine. Eine Änderung gilt ab dem nächsten Seitenaufruf.
   *[level] Die Stufe bestimmt, was die Benutzer eines Händlers im Portal und über die API tun dürfen. Sie wird bei jedem Händler gewählt. Der Chat wird unabhängig von der Stufe eingeschaltet.
}
sets-list-title = { $kind ->
    [role] Die Rollen
   *[level] Die Stufen
}
sets-add = { $kind ->
    [role] Rolle hinzufügen
   *[level] Stufe hinzufügen
}
sets-new-title = { $kind ->
    [role] Neue Rolle
   *[level] Neue Stufe
}
sets-edit-title = { $kind ->
    [role] Diese Rolle bearbeiten
   *[level] Diese Stufe bearbeiten
}
sets-column = { $kind ->
    [role] Diese Rolle
   *[level] Diese Stufe
}
sets-may-not = { $kind ->
    [role] Sie können die Rollen ansehen, aber nicht ändern: Ihre Rolle enthält die Berechtigung „{ $permission }“ nicht. Ein Administrator kann Ihnen eine geben, die sie enthält.
   *[level] Sie können die Stufen ansehen, aber nicht ändern: Ihre Rolle enthält die Berechtigung „{ $permission }“ nicht. Ein Administrator kann Ihnen eine geben, die sie enthält.
}
sets-holders = { $kind ->
    [role] { $count ->
        [0] Niemand
        [one] { $shown } Person
       *[other] { $shown } Personen
    }
   *[level] { $count ->
        [0] Kein Händler
        [one] { $shown } Händler
       *[other] { $shown } Händler
    }
}
sets-others = { $count ->
    [one] { $shown } weiterer
   *[other] { $shown } weitere
}
sets-matrix-title = Berechtigungen nach Rolle
sets-permission = Berechtigung
sets-permissions = Berechtigungen
sets-about = Was sie erlaubt
sets-name = Name
sets-description = Beschreibung
sets-description-hint = In Ihren eigenen Worten, für alle, die sie vergeben. Was sie erlaubt, steht daneben, jeweils in der Sprache der Person, die es liest.
sets-second-factor-required = Zweiter Faktor vorgeschrieben
sets-second-factor-hint = { $kind ->
    [role] Wer diese Rolle, aber noch keinen zweiten Faktor hat, muss gleich nach der Anmeldung einen einrichten. Erst danach ist alles andere verfügbar.
   *[level] Wer sich für einen Händler dieser Stufe anmeldet und noch keinen zweiten Faktor hat, muss gleich danach einen einrichten. Erst danach ist alles andere verfügbar.
}
sets-confirm = Ja, genau diese Änderung vornehmen
sets-needs = Setzt „{ $permission }“ voraus.
sets-not-held = Nicht zu vergeben: Sie haben diese Berechtigung selbst nicht.
sets-fault-not-held = Sie haben die Berechtigung „{ $permission }“ selbst nicht und können sie daher nicht vergeben. Entfernen Sie das Häkchen.
sets-fault-needs = „{ $permission }“ hat ohne „{ $need }“ keine Wirkung. Setzen Sie auch dort ein Häkchen oder entfernen Sie es hier.
sets-beyond = Sie können hier nichts ändern, weil Ihnen selbst diese Berechtigungen fehlen: { $list }.
sets-copied = Kopie von { $name }. Geben Sie ihr einen eigenen Namen.
sets-left-out = In der Kopie nicht enthalten, weil Ihnen selbst diese Berechtigungen fehlen: { $list }.
sets-copy = Kopieren
sets-compare = Vergleichen
sets-retire = Außer Gebrauch nehmen
sets-restore = Wieder in Gebrauch nehmen
sets-retired = Außer Gebrauch
sets-retired-list = Nicht mehr in Gebrauch
sets-retired-notice = { $kind ->
    [role] Diese Rolle ist außer Gebrauch: Sie wird nicht mehr angeboten, und niemand hat sie. Ihr Verlauf bleibt.
   *[level] Diese Stufe ist außer Gebrauch: Sie wird nicht mehr angeboten, und kein Händler hat sie. Ihr Verlauf bleibt.
}
sets-retire-title = Außer Gebrauch nehmen: { $name }
sets-retire-no-new = Sie kann nicht mehr vergeben werden.
sets-retire-holders = { $kind ->
    [role] { $count ->
        [0] Niemand hat sie.
        [one] { $shown } Person hat sie und bekommt eine andere Rolle.
       *[other] { $shown } Personen haben sie und bekommen eine andere Rolle.
    }
   *[level] { $count ->
        [0] Kein Händler hat sie.
        [one] { $shown } Händler hat sie und bekommt eine andere Stufe.
       *[other] { $shown } Händler haben sie und bekommen eine andere Stufe.
    }
}
sets-retire-later = Sie bleibt im Verlauf und kann wieder in Gebrauch genommen werden. Wer gewechselt hat, wechselt dann nicht zurück.
sets-retired-already = Sie ist bereits außer Gebrauch.
sets-to = { $kind ->
    [role] Neue Rolle dieser Personen
   *[level] Neue Stufe dieser Händler
}
sets-to-choose = Auswählen …
sets-required-to = Wählen Sie, was stattdessen gelten soll.
sets-moved = { $kind ->
    [role] Personen mit neuer Rolle
   *[level] Händler mit neuer Stufe
}
sets-impact-title = Noch ist nichts gespeichert: Prüfen Sie, wer welche Berechtigungen erhält oder verliert
sets-impact-people = Betroffen: { $list }.
sets-impact-same = Niemand erhält oder verliert eine Berechtigung.
sets-impact-second-factor = { $set }: Ab jetzt ist ein zweiter Faktor vorgeschrieben (betroffen: { $shown }). Wer noch keinen hat, muss zuallererst einen einrichten.
sets-impact-second-factor-own = { $set } ist auch Ihre eigene Rolle: Wenn Sie noch keinen zweiten Faktor haben, müssen Sie sofort und zuallererst einen einrichten.
sets-impact-second-factor-ends = { $set }: Ein zweiter Faktor ist nicht mehr vorgeschrieben. Wer einen hat, behält ihn und kann ihn ausschalten.
sets-impact-gain = { $kind ->
    [role] { $count ->
        [one] { $set }: { $shown } Person erhält { $list }.
       *[other] { $set }: { $shown } Personen erhalten { $list }.
    }
   *[level] { $count ->
        [one] { $set }: { $shown } Händler erhält { $list }.
       *[other] { $set }: { $shown } Händler erhalten { $list }.
    }
}
sets-impact-lose = { $kind ->
    [role] { $count ->
        [one] { $set }: { $shown } Person verliert { $list }.
       *[other] { $set }: { $shown } Personen verlieren { $list }.
    }
   *[level] { $count ->
        [one] { $set }: { $shown } Händler verliert { $list }.
       *[other] { $set }: { $shown } Händler verlieren { $list }.
    }
}
sets-impact-move = { $kind ->
    [role] { $count ->
        [one] { $shown } Person wechselt die Rolle: { $set } → { $to }.
       *[other] { $shown } Personen wechseln die Rolle: { $set } → { $to }.
    }
   *[level] { $count ->
        [one] { $shown } Händler wechselt die Stufe: { $set } → { $to }.
       *[other] { $shown } Händler wechseln die Stufe: { $set } → { $to }.
    }
}
sets-impact-archived = { $count ->
    [one] Auch { $shown } archivierter Händler ist betroffen.
   *[other] Auch { $shown } archivierte Händler sind betroffen.
}
sets-quoted = „{ $label }“
sets-made-nothing = Noch nichts.
sets-made-everything = Alles: { $list }.
sets-made-group = { $group }: { $list }.
sets-described = { $description } – { $made }
sets-compare-title = { $kind ->
    [role] Zwei Rollen vergleichen
   *[level] Zwei Stufen vergleichen
}
sets-compare-a = Erste
sets-compare-b = Zweite
sets-compare-different = Was sich unterscheidet
sets-compare-same = Nichts: Beide erlauben dasselbe.
sets-compare-both = Was beide erlauben
sets-compare-neither = Was keine von beiden erlaubt
sets-compare-choose = Wählen Sie zwei aus, um die Unterschiede zu sehen.
sets-conflict-title = Inzwischen geändert: { $name }
sets-conflict-by = { $name } hat am { $when } eine Änderung gespeichert, nachdem Sie das Formular geöffnet hatten.
sets-conflict-by-you = Sie haben am { $when } selbst in einem anderen Fenster eine Änderung gespeichert, nachdem Sie dieses Formular geöffnet hatten.
sets-repeated-title = Dieses Formular wurde schon einmal gesendet
sets-repeated = Dabei wurde eine mit anderen Angaben hinzugefügt. Dieses Mal wurde nichts hinzugefügt.
sets-repeated-open = Hinzugefügte öffnen
sets-repeated-new = Auch diese hinzufügen
sets-group-merchants = Händler
sets-group-jobs = Aufträge
sets-group-locations = Standorte
sets-group-api = API
sets-group-members = Mitglieder
sets-group-organization = Organisation
brief-staff-view-merchants = sehen
brief-staff-create-merchants = hinzufügen
brief-staff-edit-merchants = ändern
brief-staff-edit-access = Zugang ändern
brief-staff-suspend-merchants = sperren
brief-staff-archive-merchants = archivieren
brief-staff-import-merchants = importieren
brief-staff-export-merchants = exportieren
brief-staff-view-as-merchant = das Portal aus ihrer Sicht sehen
brief-staff-view-sign-ins = Anmeldungen sehen
brief-staff-view-locations = sehen
brief-staff-manage-locations = anlegen, ändern und archivieren
brief-staff-view-jobs = sehen
brief-staff-accept-jobs = freigeben
brief-staff-edit-jobs = ändern
brief-staff-cancel-jobs = stornieren
brief-staff-report-jobs = Fortschritt melden
brief-staff-reply-in-chat = Nachrichten beantworten
brief-staff-view-staff = das Team sehen
brief-staff-manage-staff = das Team verwalten
brief-staff-manage-roles = Rollen verwalten
brief-staff-manage-levels = Händlerstufen verwalten
brief-staff-manage-settings = Einstellungen ändern
brief-staff-manage-api = die API verwalten
brief-staff-view-audit = den Verlauf sehen
brief-merchant-view-jobs = sehen
brief-merchant-create-jobs = anlegen
brief-merchant-edit-jobs = ändern
brief-merchant-edit-actions = Aktionen ändern
brief-merchant-cancel-jobs = stornieren
brief-merchant-import-jobs = importieren
brief-merchant-skip-staging = ohne Freigabe senden
brief-merchant-view-reports = Berichte sehen
brief-merchant-view-locations = sehen
brief-merchant-use-api = nutzen
brief-merchant-manage-keys = Schlüssel erstellen und widerrufen
brief-merchant-manage-webhooks = Webhooks einrichten
brief-merchant-view-members = sehen
brief-merchant-manage-members = einladen und verwalten
why-staff-view-merchants = Die Liste, die Seite und der Verlauf jedes Händlers.
why-staff-create-merchants = Mit allen Feldern, auch Stufe und Zugang.
why-staff-edit-merchants = Firma, Anmeldung und Sprache, aber nicht den Zugang.
why-staff-edit-access = Stufe, Standorte, Netze, API und Chat.
why-staff-suspend-merchants = Schließt einen Händler vorübergehend aus und lässt ihn wieder zu.
why-staff-archive-merchants = Für Händler, die nicht mehr dabei sind. Gelöscht wird nichts.
why-staff-import-merchants = Viele auf einmal, aus einer Datei.
why-staff-export-merchants = Alle ihre Daten, in einer Datei.
why-staff-view-as-merchant = Ohne etwas zu ändern. Wird im Verlauf festgehalten.
why-staff-view-sign-ins = Wann, von wo und warum eine abgelehnt wurde.
why-staff-view-locations = Filialen und Lager mit ihren Adressen.
why-staff-manage-locations = Händler und Aufträge gehören zu Standorten.
why-staff-view-jobs = Alle Aufträge aller Händler.
why-staff-accept-jobs = Oder sie mit Begründung zurückgeben.
why-staff-edit-jobs = Auch das, was ein Händler gesendet hat.
why-staff-cancel-jobs = Der Händler sieht es sofort.
why-staff-report-jobs = Begonnen, erledigt, beschädigt, mit Nachweis.
why-staff-reply-in-chat = Im Namen der Organisation.
why-staff-view-staff = Mitglieder, Rollen und was jede erlaubt.
why-staff-manage-staff = Rollen im Rahmen der eigenen Berechtigungen vergeben; sperren und entfernen.
why-staff-manage-roles = Nie über die eigenen Berechtigungen hinaus.
why-staff-manage-levels = Bestimmt, was die Benutzer der Händler tun dürfen.
why-staff-manage-settings = Sprachen, Zeitzone und die erlaubten Netze.
why-staff-manage-api = Schlüssel und Webhooks aller Händler.
why-staff-view-audit = Jede Änderung: wer, was, wann, von wo.
why-merchant-view-jobs = Die eigenen und die seiner Standorte.
why-merchant-create-jobs = Sie warten auf die Freigabe durch das Team.
why-merchant-edit-jobs = Die eigenen, soweit ihr Status es erlaubt.
why-merchant-edit-actions = Was geliefert, abgeholt oder installiert wird.
why-merchant-cancel-jobs = Die eigenen, solange sie nicht begonnen wurden.
why-merchant-import-jobs = Viele auf einmal, aus einer Datei.
why-merchant-skip-staging = Seine Aufträge werden ohne vorherige Prüfung eingeplant.
why-merchant-view-reports = Was an der Tür geschah, mit Foto und Unterschrift.
why-merchant-view-locations = Die des Händlers, mit ihren Adressen.
why-merchant-use-api = Nur wenn der API-Zugang des Händlers eingeschaltet ist.
why-merchant-manage-keys = Ein Schlüssel wirkt im Namen der Person, die ihn erstellt hat.
why-merchant-manage-webhooks = Die Systeme des Händlers erfahren von jeder Änderung.
why-merchant-view-members = Die Personen, die sich für diesen Händler anmelden.
why-merchant-manage-members = Kollegen, höchstens mit den Berechtigungen der Person, die sie einlädt.
sets-colleagues = { $count ->
    [one] { $shown } Mitglied eines Händlers hat sie ebenfalls.
   *[other] { $shown } Mitglieder von Händlern haben sie ebenfalls.
}
sets-colleagues-too = { $count ->
    [one] { $shown } Mitglied eines Händlers hat selbst diese Stufe. Für dieses Mitglied gilt dasselbe, soweit sein Händler es darf.
   *[other] { $shown } Mitglieder von Händlern haben selbst diese Stufe. Für sie gilt dasselbe, soweit ihr Händler es darf.
}
sets-impact-unaffected = { $count ->
    [one] Für { $shown } dieser Händler ändert sich nichts, weil für ihn eigene Ausnahmen gelten.
   *[other] Für { $shown } dieser Händler ändert sich nichts, weil für sie eigene Ausnahmen gelten.
}
