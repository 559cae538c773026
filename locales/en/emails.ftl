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
email-confirm-subject = Confirm your change of e-mail for Comptoir
# $to (String) - the new e-mail
email-confirm-old-body = Your account asked to sign in with { $to } from now on. The change takes place once both addresses have confirmed it.
email-confirm-old-button = Confirm the change
email-confirm-old-closing = If you did not ask for this, do not confirm it: nothing changes then. Change your password, since somebody else may know it.
email-confirm-new-body = Your account asked to sign in with this address from now on. The change takes place once both addresses, the old one and this one, have confirmed it.
email-confirm-new-button = Confirm this address
email-confirm-expiry = The link works once, for 24 hours.
email-wanted-subject = Your e-mail was asked for at Comptoir
# $email (String) - the e-mail of the recipient
email-wanted-body = From another account, somebody asked to sign in with { $email }. You already sign in with it, so nothing was changed.
email-wanted-advice = If that was you, sign in with your existing account. Otherwise there is nothing to do.
email-changed-subject = Your e-mail for Comptoir was changed
# $to (String) - the new e-mail
email-changed-body = From now on, { $to } is used to sign in to your account; this address no longer is.
# $organization (String) - the organization's name
email-not-you-staff = If you did not do this, get in touch with an administrator of { $organization } at once.
# $organization (String) - the organization's name
email-not-you-merchant = If you did not do this, get in touch with { $organization } at once.
email-not-you-operator = If you did not do this, get in touch with whoever runs Comptoir at once.
email-notice-why = You receive this message because it concerns the security of your account.
