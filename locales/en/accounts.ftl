sign-in-title = Sign in
sign-in-button = Sign in
sign-in-email = E-mail
sign-in-password = Password
sign-in-wrong = The e-mail or the password is not right. Check both and try again.
# $seconds (Number) - until the next attempt may be made
sign-in-paused-seconds = There were too many attempts with this e-mail. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}, then try again.
# $minutes (Number) - until the next attempt may be made
sign-in-paused-minutes = There were too many attempts with this e-mail. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}, then try again.

denied-title = You cannot sign in right now
denied-user-suspended = Your account is suspended.
denied-merchant-suspended = Your access is suspended.
denied-merchant-archived = Your access has been closed.
denied-module-off = The merchant portal is switched off at the moment.
denied-address = Signing in from the network you are on now is not allowed.
denied-back = Back to sign-in
# $organization (String) - the organization's name
denied-contact-organization = Get in touch with { $organization } and give this reference:
# $organization (String) - the organization's name
denied-contact-administrator = Get in touch with an administrator of { $organization } and give this reference:
denied-contact-operator = Get in touch with whoever runs Comptoir and give this reference:
ended-contact = If you need access, get in touch with the organization that gave it to you.
ended = Your session has ended. Sign in to continue.
ended-form-kept = Your session has ended. Sign in, and your form will be back as you typed it; only passwords have to be typed again.
ended-password-changed = The password was changed, so your session has ended. Sign in with the new one.
ended-email-changed = The login e-mail was changed, so your session has ended. Sign in with the new one.
ended-module-off = The merchant portal was switched off for a while, so your session has ended. Sign in again.
ended-elsewhere = This session was ended from another of your sessions. Sign in to continue.

account-name = Name
account-email = E-mail
account-organization = Organization
account-sessions = Open sessions
account-sessions-title = Open sessions
account-sessions-intro = Where you are signed in. End any session that you do not recognize, then change your password.
account-sessions-show = Show sessions
account-sessions-table = Open sessions
account-sessions-browser = Browser
account-sessions-address = Address
account-sessions-opened = Opened
account-sessions-seen = Last seen
account-sessions-this = This session
account-sessions-end = End session
account-sessions-end-others = End all other sessions
account-sessions-only = There is no session other than this one.
own-email-title = Change e-mail
own-email-intro = You sign in with your e-mail. A change takes place once it has been confirmed at both addresses, the old one and the new one.
own-email-open-page = Change e-mail
own-email-current = You sign in with
own-email-old = Old e-mail
own-email-new = New e-mail
own-email-ask = Send the links
own-email-waiting = We have sent a link to each address. The change takes place once both are confirmed; until then you sign in with the old one.
own-email-confirmed = Confirmed
own-email-missing = Not confirmed yet
own-email-until = The links are valid until
own-email-resend = Send new links
own-email-cancel = Cancel the change
email-link-title = Confirm the change of e-mail
# $from (String) - the e-mail of before
# $to (String) - the new one
email-link-old = From now on { $to } is to be used to sign in to Comptoir instead of { $from }. Confirm it only if you asked for this yourself.
# $to (String) - the new e-mail
email-link-new = From now on { $to } is to be used to sign in to Comptoir. Confirm it only if you asked for this yourself.
email-link-both = The change takes place once both addresses are confirmed. Sessions in other browsers end then.
email-link-button = Confirm
email-link-gone-advice = On your account page you can send new links.
email-link-taken-title = This e-mail is already in use
# $to (String) - the new e-mail
email-link-taken = Somebody else has started to sign in with { $to } in the meantime. Nothing was changed. Choose another address.
second-factor-title = Second factor
second-factor-intro = At sign-in, a code from an authenticator app is asked for after the password. Somebody who steals only the password cannot get in.
second-factor-open-page = Manage second factor
second-factor-begin-intro = You need an authenticator app on your phone, such as Aegis, Google Authenticator or the one in your password manager.
second-factor-begin = Set up
second-factor-scan = Scan this code with your authenticator app.
second-factor-qr = QR code with the secret for your authenticator app
second-factor-type = Or type this secret into the app:
second-factor-open = Open in an app on this device
second-factor-code = Code
second-factor-confirm = Switch on
second-factor-state = State
second-factor-on = On
second-factor-since = Since
second-factor-codes-left = Recovery codes left
second-factor-renew = Make new recovery codes
second-factor-renew-intro = The earlier recovery codes stop working.
second-factor-turn-off = Switch off
second-factor-turn-off-intro = From then on, only the password is asked for when you sign in.
second-factor-owed = The organization asks people with your permissions to sign in with a second factor. Set it up now; everything else comes after.
second-factor-owed-advice = Open “Second factor” on your account page.
second-factor-stays = The organization asks for a second factor, so it cannot be switched off.
take-second-factor = Remove the second factor
recovery-codes-title = Recovery codes
recovery-codes-once = These codes are shown only once. Print them or keep them in a password manager before you leave this page.
recovery-codes-yours = Your recovery codes
recovery-codes-intro = Each lets you sign in once, in place of a code from the app: for the day you lose your phone.
recovery-codes-kept = I have kept them
second-step-title = One more step
second-step-hint = The six digits from your authenticator app, or one of your recovery codes.
confirm-title = Your password, please
confirm-intro = You last typed it over ten minutes ago, and this change concerns who may do what. What you filled in is kept: check it afterwards and send it once more.
confirm-button = Continue
account-language-title = Language
account-language = Language of the pages and e-mails
account-language-save = Change language
account-password-title = Password
account-password-intro = Changing your password ends your sessions on all other devices.
account-password-change = Change password
account-current-password = Current password
account-new-password = New password
account-new-password-hint = At least 12 characters. A few unrelated words are easy to remember and hard to guess.
account-new-password-confirmation = New password again
account-password-good = Strong enough.
account-password-strong = Very strong.

invitation-title = Choose your password
# $name (String) - of the person or business
# $organization (String) - the organization's name
invitation-intro = Welcome, { $name }. { $organization } has invited you to Comptoir. Choose the password that you will sign in with.
# $email (String) - the e-mail to sign in with
invitation-email = You will sign in with { $email }.
invitation-button = Save password and sign in
invitation-gone-title = This invitation is no longer valid
invitation-gone = It has expired, has been replaced by a newer one, or has already been used.
invitation-gone-advice = If you have chosen a password, sign in with it. Otherwise ask the organization that invited you for a new invitation.
forgot-title = Forgotten your password?
forgot-intro = Enter the e-mail that you sign in with. We will send you a link to choose a new password.
forgot-button = Send the link
forgot-sent-title = Check your mailbox
# $email (String) - the e-mail that was entered
forgot-sent = If somebody signs in with { $email }, a link to choose a new password is on its way there. It works once, for one hour.
forgot-sent-advice = Nothing after a few minutes? Look in your spam folder, or ask the organization that invited you.
reset-title = Choose a new password
reset-intro = All your open sessions end when you save it.
reset-button = Save the new password
reset-gone-title = This link is no longer valid
reset-gone = It has expired, has been replaced by a newer one, or has already been used.
reset-gone-button = Ask for a new link
