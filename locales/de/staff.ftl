staff-view-merchants = Händler sehen
staff-view-locations = Standorte sehen
staff-view-jobs = Aufträge sehen
staff-create-merchants = Händler hinzufügen
staff-edit-merchants = Händler ändern
staff-edit-access = Zugang der Händler ändern
staff-suspend-merchants = Händler sperren und entsperren
staff-archive-merchants = Händler archivieren und wiederherstellen
staff-import-merchants = Händler aus einer Datei importieren
staff-export-merchants = Händler in eine Datei exportieren
staff-view-as-merchant = Das Portal aus Händlersicht sehen
staff-view-sign-ins = Anmeldungen sehen
staff-manage-locations = Standorte anlegen, ändern und archivieren
staff-accept-jobs = Aufträge freigeben
staff-edit-jobs = Aufträge ändern
staff-cancel-jobs = Aufträge stornieren
staff-report-jobs = Fortschritt von Aufträgen melden
staff-reply-in-chat = Nachrichten der Händler beantworten
staff-view-staff = Teammitglieder sehen
staff-manage-staff = Teammitglieder einladen und verwalten
staff-manage-roles = Rollen verwalten
staff-manage-levels = Händlerstufen verwalten
staff-manage-settings = Einstellungen der Organisation ändern
staff-manage-api = API-Schlüssel und Webhooks verwalten
staff-view-audit = Den Verlauf der Organisation sehen

staff-title = Team
staff-add = Mitglied hinzufügen
staff-new-title = Mitglied hinzufügen
staff-intro = Die Personen in Ihrer Organisation. Die Rolle einer Person bestimmt, was sie tun darf.
staff-new-intro = Die Einladung wird sofort verschickt. Über den Link darin wählt die Person ein Passwort; er gilt sieben Tage.
staff-count = { $count ->
    [one] { $shown } Mitglied
   *[other] { $shown } Mitglieder
}
staff-members-count = { $count ->
    [0] Niemand
    [one] { $shown } Mitglied
   *[other] { $shown } Mitglieder
}

staff-search-label = Suche
staff-search-hint = Name oder E-Mail
staff-status = Status
staff-sort = Sortieren nach
staff-sort-name = Name, A bis Z
staff-sort-name-descending = Name, Z bis A
staff-sort-last-sign-in = Letzte Anmeldung, neueste zuerst
staff-sort-last-sign-in-ascending = Letzte Anmeldung, älteste zuerst
staff-sort-newest = Neueste zuerst
staff-sort-oldest = Älteste zuerst
staff-table = Mitglieder des Teams Ihrer Organisation
staff-per-page = Pro Seite
staff-previous = Zurück
staff-next = Weiter
staff-pages = Seiten der Liste
staff-remove-filter = , diesen Filter entfernen
staff-chip-query = Suche: { $query }
staff-chip-status = Status: { $status }
staff-chip-role = Rolle: { $role }
staff-clear = Alle Filter entfernen
staff-no-match-title = Kein passendes Mitglied gefunden
staff-no-match = Entfernen Sie einen Filter oder kürzen Sie den Suchbegriff.
staff-may-not-add = Sie können die Mitglieder sehen, aber keine hinzufügen oder ändern. Ein Administrator Ihrer Organisation kann es Ihnen erlauben.
staff-you = Sie

staff-name = Name
staff-email = E-Mail
staff-email-new-hint = Dorthin geht die Einladung, und damit meldet sich die Person an.
staff-email-hint = Damit meldet sich die Person an. Wird die Adresse geändert, enden ihre Sitzungen, und eine offene Einladung verfällt.
staff-role = Rolle
staff-role-hint = Angeboten werden nur Rollen, die Ihre eigenen Berechtigungen nicht überschreiten.
staff-role-choose = Rolle wählen
staff-role-any = Alle Rollen
staff-role-unknown = unbekannt
staff-language = Sprache
staff-language-hint = Für Seiten und E-Mails. Die Person kann sie in ihrem Konto ändern.
staff-own-hint = Bei Ihnen selbst kann das nur eine andere Person ändern, die das Team verwaltet.
staff-roles = Rollen
staff-roles-explained = Wofür die einzelnen Rollen gedacht sind
staff-send-invitation = Hinzufügen und Einladung senden

staff-standing-any = Alle
staff-standing-active = Aktiv
staff-standing-invited = Eingeladen
staff-standing-uninvited = Ohne offene Einladung
staff-standing-suspended = Gesperrt
staff-standing-removed = Entfernt



staff-edit = Dieses Mitglied bearbeiten
staff-details = Angaben
staff-history = Verlauf
staff-sign-in = Anmeldung
staff-last-sign-in = Letzte Anmeldung
staff-added-on = Hinzugefügt
staff-open-sessions = Offene Sitzungen
staff-sessions = { $count ->
    [0] Keine
    [one] { $shown } Sitzung
   *[other] { $shown } Sitzungen
}
staff-invitation = Einladung
staff-invitation-accepted = Angenommen: Das Passwort ist gewählt
staff-invitation-open = Offen; der Link gilt bis { $when }
staff-invitation-closed = Keine offen: Die letzte ist abgelaufen oder wurde zurückgezogen
staff-may-not-change = Sie können dieses Mitglied sehen, aber nicht ändern. Ein Administrator Ihrer Organisation kann es Ihnen erlauben.
staff-own-notice = Das sind Sie. Nur eine andere Person, die das Team verwaltet, kann Ihre Rolle ändern, Sie sperren oder entfernen.
staff-beyond = Sie können dieses Mitglied nicht ändern: Seine Rolle hat eine Berechtigung, die Ihre nicht hat ({ $permission }).
staff-last-administrator = Das ist die letzte Person, die Team und Rollen verwalten kann. Geben Sie jemand anderem eine solche Rolle, bevor Sie diese Person sperren oder entfernen.
staff-suspended-notice = Dieses Mitglied ist gesperrt und kann sich nicht anmelden.

staff-invite = Neue Einladung senden
staff-invite-hint = Frühere Links gelten dann nicht mehr.
staff-revoke = Einladung zurückziehen
staff-revoke-hint = Der Link gilt dann nicht mehr. Sie können später eine neue Einladung senden.
staff-suspend-hint = Beendet sofort alle offenen Sitzungen und macht eine offene Einladung ungültig. Es geht nichts verloren, und Sie können es rückgängig machen.
staff-resume-hint = Erlaubt die Anmeldung wieder, mit denselben Berechtigungen wie zuvor.
staff-take-second-factor-hint = Wenn Telefon und Wiederherstellungscodes verloren sind: Danach wird nur noch das Passwort verlangt. Die Sitzungen enden, und die betroffene Person wird per E-Mail informiert.
staff-remove = Entfernen
staff-remove-hint = Für Personen, die nicht mehr dabei sind. Vorher sehen Sie, was geschieht.
staff-remove-title = { $name } entfernen
staff-remove-button = Dieses Mitglied entfernen
staff-remove-lead = Wenn Sie dieses Mitglied entfernen:
staff-remove-sessions = { $count ->
    [0] Eine Anmeldung ist nicht mehr möglich.
    [one] { $shown } offene Sitzung endet sofort, und eine Anmeldung ist nicht mehr möglich.
   *[other] { $shown } offene Sitzungen enden sofort, und eine Anmeldung ist nicht mehr möglich.
}
staff-remove-invitation = Der Link der offenen Einladung gilt nicht mehr.
staff-remove-list = Das Mitglied verschwindet aus der Liste.
staff-remove-email = { $email } ist wieder frei für ein neues Konto.
staff-remove-keep = Was die Person getan hat, bleibt unter ihrem Namen im Verlauf.
staff-remove-final = Das lässt sich nicht rückgängig machen: Wer zurückkommt, muss neu eingeladen werden.

staff-refused-own-title = Beim eigenen Konto geht das nicht
staff-refused-own = Niemand kann sich selbst sperren, entfernen oder einladen. Bitten Sie eine andere Person, die das Team verwaltet.
staff-refused-last-title = Das ist der letzte Administrator
staff-refused-last = Sonst könnte niemand mehr, der sich anmelden kann, Team und Rollen verwalten. Geben Sie zuerst jemand anderem eine Rolle, die beides erlaubt.
staff-refused-invite-title = Einladung nicht möglich
staff-refused-invite = Dieses Mitglied hat schon ein Passwort gewählt oder ist gesperrt.

staff-conflict-title = Dieses Mitglied wurde inzwischen geändert
staff-conflict = Es wurde nichts gespeichert. Vergleichen Sie die beiden Fassungen und wählen Sie, welche bleibt.
staff-conflict-by = { $name } hat dieses Mitglied am { $when } geändert, nachdem Sie das Formular geöffnet hatten.
staff-conflict-by-you = Sie haben dieses Mitglied am { $when } selbst in einem anderen Fenster geändert, nachdem Sie dieses Formular geöffnet hatten.
staff-conflict-keep = Aktuellen Stand behalten
staff-repeated-title = Dieses Formular wurde schon einmal gesendet
staff-repeated = Dabei wurde ein Mitglied mit anderen Angaben hinzugefügt. Dieses Mal wurde niemand hinzugefügt.
staff-repeated-open = Hinzugefügtes Mitglied öffnen
staff-repeated-new = Auch dieses Mitglied hinzufügen
