sign-in-title = Anmelden
sign-in-button = Anmelden
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-wrong = E-Mail oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.
sign-in-paused-seconds = Mit dieser E-Mail gab es zu viele Versuche. Warten Sie { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und versuchen Sie es dann noch einmal.
sign-in-paused-minutes = Mit dieser E-Mail gab es zu viele Versuche. Warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} und versuchen Sie es dann noch einmal.

denied-title = Sie können sich zurzeit nicht anmelden
denied-user-suspended = Ihr Konto ist gesperrt.
denied-merchant-suspended = Ihr Zugang ist gesperrt.
denied-merchant-archived = Ihr Zugang wurde beendet.
denied-module-off = Das Händlerportal ist zurzeit ausgeschaltet.
denied-address = Aus dem Netz, in dem Sie gerade sind, ist die Anmeldung nicht erlaubt.
denied-back = Zurück zur Anmeldung
denied-contact-organization = Wenden Sie sich an { $organization } und nennen Sie dieses Kennzeichen:
denied-contact-administrator = Wenden Sie sich an einen Administrator von { $organization } und nennen Sie dieses Kennzeichen:
denied-contact-operator = Wenden Sie sich an den Betreiber von Comptoir und nennen Sie dieses Kennzeichen:
ended-contact = Wenn Sie Zugang brauchen, wenden Sie sich an die Organisation, die ihn Ihnen gegeben hat.
ended = Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren.
ended-form-kept = Ihre Sitzung ist beendet. Melden Sie sich an, dann ist Ihr Formular wieder da, so wie Sie es ausgefüllt haben; nur Passwörter müssen Sie neu eingeben.
ended-password-changed = Das Passwort wurde geändert, deshalb ist Ihre Sitzung beendet. Melden Sie sich mit dem neuen an.
ended-email-changed = Die Anmelde-E-Mail wurde geändert, deshalb ist Ihre Sitzung beendet. Melden Sie sich mit der neuen an.
ended-module-off = Das Händlerportal war vorübergehend ausgeschaltet, deshalb ist Ihre Sitzung beendet. Melden Sie sich wieder an.
ended-elsewhere = Diese Sitzung wurde von einer anderen Ihrer Sitzungen aus beendet. Melden Sie sich an, um fortzufahren.

account-name = Name
account-email = E-Mail
account-organization = Organisation
account-sessions = Offene Sitzungen
account-sessions-title = Offene Sitzungen
account-sessions-intro = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
account-sessions-show = Sitzungen anzeigen
account-sessions-table = Offene Sitzungen
account-sessions-browser = Browser
account-sessions-address = Adresse
account-sessions-opened = Begonnen
account-sessions-seen = Zuletzt benutzt
account-sessions-this = Diese Sitzung
account-sessions-end = Sitzung beenden
account-sessions-end-others = Alle anderen Sitzungen beenden
account-sessions-only = Außer dieser ist keine Sitzung offen.
account-language-title = Sprache
account-language = Sprache der Seiten und E-Mails
account-language-save = Sprache ändern
account-password-title = Passwort
account-password-intro = Wenn Sie Ihr Passwort ändern, enden Ihre Sitzungen auf allen anderen Geräten.
account-password-change = Passwort ändern
account-current-password = Aktuelles Passwort
account-new-password = Neues Passwort
account-new-password-hint = Mindestens 12 Zeichen. Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.
account-new-password-confirmation = Neues Passwort wiederholen
account-password-good = Stark genug.
account-password-strong = Sehr stark.

invitation-title = Wählen Sie Ihr Passwort
invitation-intro = Willkommen, { $name }. { $organization } hat Sie zu Comptoir eingeladen. Wählen Sie das Passwort, mit dem Sie sich anmelden werden.
invitation-email = Sie melden sich mit { $email } an.
invitation-button = Passwort speichern und anmelden
invitation-gone-title = Diese Einladung gilt nicht mehr
invitation-gone = Sie ist abgelaufen, wurde durch eine neuere ersetzt oder schon verwendet.
invitation-gone-advice = Wenn Sie schon ein Passwort gewählt haben, melden Sie sich damit an. Bitten Sie andernfalls die Organisation, die Sie eingeladen hat, um eine neue Einladung.
forgot-title = Passwort vergessen?
forgot-intro = Geben Sie Ihre Anmelde-E-Mail ein. Sie erhalten einen Link, mit dem Sie ein neues Passwort wählen können.
forgot-button = Link senden
forgot-sent-title = Sehen Sie in Ihrem Postfach nach
forgot-sent = Falls es ein Konto mit { $email } gibt, ist ein Link zur Wahl eines neuen Passworts dorthin unterwegs. Er gilt eine Stunde und funktioniert nur einmal.
forgot-sent-advice = Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach oder fragen Sie die Organisation, die Sie eingeladen hat.
reset-title = Wählen Sie ein neues Passwort
reset-intro = Beim Speichern enden alle Ihre offenen Sitzungen.
reset-button = Neues Passwort speichern
reset-gone-title = Dieser Link gilt nicht mehr
reset-gone = Er ist abgelaufen, wurde durch einen neueren ersetzt oder schon verwendet.
reset-gone-button = Neuen Link anfordern
