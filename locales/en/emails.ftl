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
email-wanted-subject = Somebody asked to use your e-mail at Comptoir
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
email-time = Time
# $time (String) - date and time
# $zone (String) - the name of the time zone
email-time-in-zone = { $time } ({ $zone })
email-sign-in-subject = New sign-in to Comptoir
email-sign-in-body = Somebody signed in to your account from a browser or a network that you have not used in the last 90 days.
email-look-advice = If that was you, there is nothing to do. Otherwise end the sessions that you do not know and change your password at once.
email-look-button = Show my sessions
email-password-changed-subject = Your password for Comptoir was changed
email-password-changed-body = The password of your account was changed, and your other sessions have ended.
email-password-changed-advice = If that was you, there is nothing to do. Otherwise choose a new password at once: the link to it is sent to this address.
email-second-factor-on-subject = Second factor switched on
email-second-factor-on-body = From now on, a code from an authenticator app is asked for when you sign in to Comptoir.
email-second-factor-off-subject = Second factor switched off
email-second-factor-off-body = From now on, only your password is asked for when you sign in to Comptoir.
email-second-factor-taken-body = Somebody who may do so removed the second factor of your account. From now on, only your password is asked for when you sign in to Comptoir, and your sessions have ended.
email-second-factor-taken-advice = If you asked for this, sign in and set up a new one. Otherwise change your password at once and get in touch with whoever gave you access.
email-codes-made-subject = New recovery codes
email-codes-made-body = New recovery codes were made for your account. The earlier ones no longer work.
email-code-used-subject = A recovery code was used
# $left (Number) - how many are left
email-code-used-body = Somebody signed in to your account with a recovery code in place of a code from the app. { $left ->
    [0] None is left: make new ones.
    [one] One is left.
   *[other] { $left } are left.
}
