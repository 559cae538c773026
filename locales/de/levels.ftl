levels-title = Händlerstufen
levels-intro = Die Stufe bestimmt, was die Benutzer eines Händlers im Portal und über die API tun dürfen. Sie legen sie für jeden Händler fest. Der Chat wird unabhängig von der Stufe eingeschaltet.
levels-list-title = Die Stufen
levels-merchants-count = { $count ->
    [0] Kein Händler
    [one] { $shown } Händler
   *[other] { $shown } Händler
}

levels-reader = Leser
levels-reader-description = Für Händler, die ihre Lieferungen nur verfolgen: Sie sehen Aufträge und ändern nichts.
levels-shipper = Versender
levels-shipper-description = Für Händler, die ihre Aufträge selbst senden: Sie können sie anlegen, ändern und stornieren, ob von Hand, per Datei oder über die API.
levels-manager = Verwalter
levels-manager-description = Für Händler, die ihr Konto selbst verwalten: alles, was ein Versender darf, dazu Mitglieder, API-Schlüssel und Aufträge ohne Freigabe.
levels-own-description = Eine eigene Stufe Ihrer Organisation mit { $held } der { $all } Berechtigungen.

levels-matrix-title = Berechtigungen nach Rolle
levels-permission = Berechtigung
levels-group-jobs = Aufträge
levels-group-locations = Standorte
levels-group-api = API
levels-group-members = Mitglieder

levels-view-jobs = Aufträge sehen
levels-view-locations = Standorte sehen
levels-create-jobs = Aufträge anlegen
levels-edit-jobs = Aufträge ändern
levels-edit-actions = Aktionen eines Auftrags ändern
levels-cancel-jobs = Aufträge stornieren
levels-import-jobs = Aufträge aus einer Datei importieren
levels-skip-staging = Aufträge ohne Freigabe senden
levels-view-reports = Berichte und Zustellnachweise sehen
levels-use-api = Die API nutzen, wenn der API-Zugang eingeschaltet ist
levels-manage-keys = API-Schlüssel erstellen und widerrufen
levels-manage-webhooks = Webhooks einrichten
levels-view-members = Mitglieder sehen
levels-manage-members = Mitglieder einladen und verwalten
