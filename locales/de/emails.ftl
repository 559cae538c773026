email-greeting = Guten Tag { $name },
email-invitation-subject = { $organization } lädt Sie zu Comptoir ein
email-invitation-body = { $organization } hat ein Konto für Sie eingerichtet. Wählen Sie ein Passwort, um sich zum ersten Mal anzumelden.
email-invitation-button = Passwort wählen
email-link-plain = Falls sich der Link nicht öffnet, kopieren Sie diese Adresse in Ihren Browser:
email-invitation-expiry = Der Link gilt sieben Tage und funktioniert nur einmal.
email-not-expected = Wenn Sie diese Nachricht nicht erwartet haben, können Sie sie ignorieren: Ohne Ihr Zutun geschieht nichts.
