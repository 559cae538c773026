language-name = Deutsch

product-tagline = Holen Sie Ihre Händler an Bord
skip-to-content = Zum Inhalt springen
menu = Menü
main-menu = Hauptmenü
sign-out = Abmelden
account = Mein Konto
theme = Darstellung
theme-auto = Automatisch
theme-light = Hell
theme-dark = Dunkel
languages = Sprachen
breadcrumbs = Sie sind hier

nav-home = Startseite
nav-organizations = Organisationen
nav-merchants = Händler
nav-locations = Standorte
nav-levels = Händlerstufen
nav-settings = Einstellungen
nav-jobs = Aufträge
nav-messages = Nachrichten
nav-api = API

action-save = Änderungen speichern
action-cancel = Abbrechen
action-undo = Rückgängig machen
action-open = Öffnen
action-edit = Bearbeiten
action-archive = Archivieren
action-restore = Wiederherstellen
action-suspend = Sperren
action-resume = Entsperren
action-search = Suchen
action-filter = Anwenden
action-close = Schließen
action-show = Passwort anzeigen
action-hide = Passwort verbergen
action-back = Zurück

yes = Ja
no = Nein
none = Keine
never = Nie

document-title = { $title } · Comptoir
document-title-error = Fehler: { $title } · Comptoir

proxy-warning = Anfragen kommen mit X-Forwarded-For von einem Proxy, der nicht als vertrauenswürdig eingetragen ist. Deshalb scheinen alle Besucher vom Proxy zu kommen. Bitten Sie den Betreiber des Servers, COMPTOIR_TRUSTED_PROXIES zu setzen.

shortcuts-title = Tastenkürzel
shortcut-search = Zum Suchfeld gehen
shortcut-new = Neuen Eintrag hinzufügen
shortcut-help = Diese Hilfe anzeigen

flash-merchant-added = Der Händler { $name } wurde hinzugefügt und kann sich anmelden.
flash-merchant-invited = Der Händler { $name } wurde hinzugefügt. Eine Einladung zur Wahl eines Passworts ist unterwegs.
flash-merchant-invited-again = Eine neue Einladung an { $name } ist unterwegs. Frühere Links gelten nicht mehr.
flash-merchant-changed = Die Änderungen an { $name } wurden gespeichert.
flash-merchant-changed-and-invited = Die Änderungen an { $name } wurden gespeichert. Eine neue Einladung ist unterwegs; frühere Links gelten nicht mehr.
flash-merchant-unchanged = Bei { $name } gab es keine Änderungen, daher wurde nichts gespeichert.
flash-merchant-suspended = Der Händler { $name } ist gesperrt. Seine offenen Sitzungen wurden beendet.
flash-merchant-resumed = Der Händler { $name } kann sich wieder anmelden.
flash-merchant-archived = Der Händler { $name } wurde archiviert.
flash-merchant-restored = Der Händler { $name } wurde wiederhergestellt.
flash-location-created = Der Standort { $name } wurde angelegt.
flash-location-changed = Die Änderungen an { $name } wurden gespeichert.
flash-location-archived = Der Standort { $name } wurde archiviert.
flash-location-restored = Der Standort { $name } wurde wiederhergestellt.
flash-organization-created = Die Organisation wurde angelegt. Ihr erster Administrator wurde eingeladen.
flash-module-on = Das Modul „Händler“ ist eingeschaltet.
flash-module-off = Das Modul „Händler“ ist ausgeschaltet, und die Sitzungen der Händler sind beendet.
flash-module-requested = Ihr Kundenbetreuer wurde gebeten, das Modul „Händler“ einzuschalten.
flash-settings-saved = Die Einstellungen wurden gespeichert.
flash-language-saved = Die Sprache wurde geändert.
flash-password-changed = Ihr Passwort wurde geändert. Ihre anderen Sitzungen wurden beendet.
flash-password-chosen = Ihr Passwort ist festgelegt. Willkommen!
flash-password-reset = Ihr neues Passwort ist festgelegt, und alle Ihre Sitzungen wurden beendet. Melden Sie sich mit dem neuen Passwort an.
flash-signed-out = Sie sind abgemeldet.
flash-form-kept = Ihr Formular ist wieder da, so wie Sie es ausgefüllt haben; gespeichert ist noch nichts. Passwörter bleiben nie erhalten: Geben Sie sie neu ein, prüfen Sie das Formular und senden Sie es ab.

conflict-by = { $name } hat am { $when } Änderungen gespeichert, nachdem Sie das Formular geöffnet hatten.
conflict-by-you = Sie haben am { $when } selbst in einem anderen Fenster Änderungen gespeichert, nachdem Sie dieses Formular geöffnet hatten.
conflict-compare = Ihre Änderungen sind noch nicht gespeichert. Vergleichen Sie die beiden Fassungen und speichern Sie dann Ihre oder behalten Sie den aktuellen Stand.
conflict-rows = Was das Speichern Ihrer Fassung ändert
conflict-both = von beiden Seiten geändert
conflict-kept = Nur von der anderen Seite geändert: bleibt in jedem Fall erhalten
conflict-field = Feld
conflict-mine = Ihre Fassung
conflict-theirs = Aktueller Stand
conflict-keep = Aktuellen Stand behalten
conflict-save = Meine Fassung speichern
