# $name (String) - the recipient's name
email-greeting = Hello { $name },
# $organization (String) - who invites
email-invitation-subject = { $organization } invites you to Comptoir
# $organization (String) - who invites
email-invitation-body = { $organization } has opened an account for you. Choose a password to sign in for the first time.
email-invitation-button = Choose a password
email-link-plain = If the link does not open, copy this address into your browser:
email-invitation-expiry = The link works once, for seven days.
email-reset-subject = A new password for Comptoir
# $email (String) - the login e-mail
email-reset-body = A new password was requested for the account { $email }. Choose it here; until then, the old one still works.
email-reset-button = Choose a new password
email-reset-expiry = The link works once, for one hour.
email-not-expected = If you did not expect this message, you can ignore it: nothing happens unless you act.
