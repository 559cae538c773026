email-greeting = Guten Tag { $name },
email-invitation-subject = { $organization } lädt Sie zu Comptoir ein
email-invitation-body = { $organization } hat ein Konto für Sie eingerichtet. Wählen Sie ein Passwort, um sich zum ersten Mal anzumelden.
email-invitation-button = Passwort wählen
email-link-plain = Falls sich der Link nicht öffnen lässt, kopieren Sie diese Adresse in Ihren Browser:
email-invitation-expiry = Der Link gilt sieben Tage und funktioniert nur einmal.
email-reset-subject = Ein neues Passwort für Comptoir
email-reset-body = Für das Konto { $email } wurde ein neues Passwort angefordert. Wählen Sie es hier; bis dahin gilt das alte weiter.
email-reset-button = Neues Passwort wählen
email-reset-expiry = Der Link gilt eine Stunde und funktioniert nur einmal.
email-not-expected = Wenn Sie diese Nachricht nicht erwartet haben, können Sie sie ignorieren: Ohne Ihr Zutun geschieht nichts.
email-confirm-subject = Bestätigen Sie die Änderung Ihrer E-Mail-Adresse für Comptoir
email-confirm-old-body = Von Ihrem Konto aus wurde angefordert, dass die Anmeldung künftig mit { $to } erfolgt. Die Änderung gilt, sobald beide Adressen sie bestätigt haben.
email-confirm-old-button = Änderung bestätigen
email-confirm-old-closing = Wenn Sie das nicht angefordert haben, bestätigen Sie es nicht: Dann ändert sich nichts. Ändern Sie Ihr Passwort, denn vielleicht kennt es jemand anderes.
email-confirm-new-body = Von Ihrem Konto aus wurde angefordert, dass die Anmeldung künftig mit dieser Adresse erfolgt. Die Änderung gilt, sobald beide Adressen, die alte und diese, sie bestätigt haben.
email-confirm-new-button = Diese Adresse bestätigen
email-confirm-expiry = Der Link gilt 24 Stunden und funktioniert nur einmal.
email-wanted-subject = Ihre E-Mail-Adresse wurde bei Comptoir angefragt
email-wanted-body = Von einem anderen Konto aus wurde angefordert, sich mit { $email } anzumelden. Sie verwenden diese Adresse bereits; deshalb wurde nichts geändert.
email-wanted-advice = Wenn Sie das waren, melden Sie sich mit Ihrem bestehenden Konto an. Andernfalls brauchen Sie nichts zu tun.
email-changed-subject = Ihre E-Mail-Adresse für Comptoir wurde geändert
email-changed-body = Die Anmeldung bei Ihrem Konto erfolgt künftig mit { $to }, nicht mehr mit dieser Adresse.
email-not-you-staff = Wenn Sie das nicht waren, wenden Sie sich umgehend an einen Administrator von { $organization }.
email-not-you-merchant = Wenn Sie das nicht waren, wenden Sie sich umgehend an { $organization }.
email-not-you-operator = Wenn Sie das nicht waren, wenden Sie sich umgehend an den Betreiber von Comptoir.
email-notice-why = Sie erhalten diese Nachricht, weil sie die Sicherheit Ihres Kontos betrifft.
email-time = Zeitpunkt
email-time-in-zone = { $time } ({ $zone })
email-sign-in-subject = Neue Anmeldung bei Comptoir
email-sign-in-body = Bei Ihrem Konto gab es eine Anmeldung mit einem Browser oder aus einem Netz, die Sie in den letzten 90 Tagen nicht verwendet haben.
email-look-advice = Wenn Sie das waren, brauchen Sie nichts zu tun. Andernfalls beenden Sie die Sitzungen, die Sie nicht kennen, und ändern Sie umgehend Ihr Passwort.
email-look-button = Meine Sitzungen anzeigen
email-password-changed-subject = Ihr Passwort für Comptoir wurde geändert
email-password-changed-body = Das Passwort Ihres Kontos wurde geändert, und Ihre anderen Sitzungen wurden beendet.
email-password-changed-advice = Wenn Sie das waren, brauchen Sie nichts zu tun. Andernfalls wählen Sie umgehend ein neues Passwort: Der Link dazu wird an diese Adresse gesendet.
email-second-factor-on-subject = Zweiter Faktor eingeschaltet
email-second-factor-on-body = Bei der Anmeldung bei Comptoir wird ab jetzt ein Code aus einer Authenticator-App verlangt.
email-second-factor-off-subject = Zweiter Faktor ausgeschaltet
email-second-factor-off-body = Bei der Anmeldung bei Comptoir wird ab jetzt nur noch Ihr Passwort verlangt.
email-codes-made-subject = Neue Wiederherstellungscodes
email-codes-made-body = Für Ihr Konto wurden neue Wiederherstellungscodes erzeugt. Die bisherigen gelten nicht mehr.
email-code-used-subject = Ein Wiederherstellungscode wurde verwendet
email-code-used-body = Bei Ihrem Konto gab es eine Anmeldung mit einem Wiederherstellungscode statt mit einem Code aus der App. { $left ->
    [0] Es ist keiner mehr übrig: Erzeugen Sie neue.
    [one] Es ist noch einer übrig.
   *[other] Es sind noch { $left } übrig.
}
