levels-reader = Leser
levels-shipper = Versender
levels-manager = Verwalter

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
