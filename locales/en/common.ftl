language-name = English

skip-to-content = Skip to the content
menu = Menu
main-menu = Main menu
sign-out = Sign out
account = My account
theme = Appearance
theme-auto = Automatic
theme-light = Light
theme-dark = Dark
languages = Languages
breadcrumbs = You are here

nav-home = Home
nav-organizations = Organizations
nav-merchants = Merchants
nav-locations = Locations
nav-levels = Merchant levels
nav-staff = Staff
nav-sign-ins = Sign-ins
nav-audit = History
nav-roles = Roles
nav-settings = Settings
nav-jobs = Jobs
nav-messages = Messages
nav-api = API
nav-members = Members

action-save = Save changes
action-cancel = Cancel
action-undo = Undo
action-open = Open it
action-edit = Edit
action-archive = Archive
action-restore = Restore
action-suspend = Suspend
action-resume = Resume
action-search = Search
action-filter = Apply
action-close = Close
action-show = Show password
action-hide = Hide password
action-back = Back

yes = Yes
no = No
none = None
never = Never

# $title (String) - the page's title
document-title = { $title } · Comptoir
# $title (String) - the page's title
document-title-error = Error: { $title } · Comptoir

proxy-warning = Requests arrive with X-Forwarded-For from a proxy that is not trusted, so every visitor seems to come from the proxy. Ask whoever runs the server to set COMPTOIR_TRUSTED_PROXIES.

shortcuts-title = Keyboard shortcuts
shortcut-search = Go to the search box
shortcut-new = Add one
shortcut-help = Show this help

# $name (String) - of the merchant
flash-merchant-added = { $name } was added and can sign in.
# $name (String) - of the merchant
flash-merchant-invited = { $name } was added. An invitation to choose a password is on its way.
# $name (String) - of the merchant
flash-merchant-invited-again = A new invitation is on its way to { $name }. Earlier links no longer work.
# $name (String) - of the merchant
flash-merchant-changed = The changes to { $name } were saved.
# $name (String) - of the merchant
flash-merchant-changed-and-invited = The changes to { $name } were saved. A new invitation is on its way; earlier links no longer work.
# $name (String) - of the merchant
flash-merchant-unchanged = Nothing had changed for { $name }, so nothing was saved.
# $name (String) - of the merchant
flash-merchant-suspended = { $name } is suspended. Its open sessions have ended.
# $name (String) - of the merchant
flash-merchant-resumed = { $name } can sign in again.
# $name (String) - of the merchant
flash-merchant-archived = { $name } was archived.
# $name (String) - of the merchant
flash-merchant-restored = { $name } was restored.
# $name (String) - the business name
flash-merchant-second-factor-taken = { $name }: the second factor was removed. An e-mail tells its user.
# $name (String) - of the location
flash-location-created = { $name } was created.
# $name (String) - of the location
flash-location-changed = The changes to { $name } were saved.
# $name (String) - of the location
flash-location-archived = { $name } was archived.
# $name (String) - of the location
flash-location-restored = { $name } was restored.
flash-entry-given = They will be let in once. The single entry waits for 30 minutes.
flash-entry-waiting = A single entry is already waiting. No second one was made.
flash-address-allowed = The address is on the merchant’s list. They can sign in now.
flash-address-allowed-already = The address is already allowed. Nothing was added.
flash-staff-invited = The member was added. An invitation to choose a password is on its way.
flash-staff-changed = The changes were saved.
flash-staff-changed-uninvited = The changes were saved. The invitation sent to the previous e-mail no longer works: send a new one.
flash-staff-invited-again = A new invitation is on its way. Earlier links no longer work.
flash-staff-invitation-revoked = The invitation was revoked. Its link no longer works.
flash-staff-suspended = The member is suspended. Their open sessions have ended.
flash-staff-resumed = The member is active again.
flash-staff-second-factor-taken = The second factor was removed. An e-mail tells its owner.
flash-staff-removed = The member was removed.
flash-role-created = The role was added.
flash-role-changed = The role was changed.
flash-role-retired = The role was retired.
flash-role-restored = The role can be given again.
flash-level-created = The level was added.
flash-level-changed = The level was changed.
flash-level-retired = The level was retired.
flash-level-restored = The level can be given again.
flash-organization-created = The organization was created. Its first administrator has been invited.
flash-module-on = The Merchants module is on.
flash-module-off = The Merchants module is off, and merchants’ sessions have ended.
flash-module-requested = Your account manager has been asked to switch the Merchants module on.
flash-settings-saved = The settings were saved.
flash-language-saved = The language was changed.
flash-password-changed = Your password was changed. Your other sessions have ended.
flash-session-ended = The session has ended.
flash-other-sessions-ended = All other sessions have ended.
flash-second-factor-off = The second factor is switched off.
flash-sign-in-over = This sign-in has expired. Sign in again.
flash-email-asked = We have sent a link to both addresses.
flash-email-links-sent = New links are on their way.
flash-email-change-cancelled = Your e-mail stays as it is.
flash-email-half-confirmed = Confirmed. The link sent to the other address is still missing.
flash-email-changed = Your e-mail was changed. From now on you sign in with the new one.
flash-password-chosen = Your password is set. Welcome!
flash-password-reset = Your new password is set, and all your sessions have ended. Sign in with the new password.
flash-signed-out = You are signed out.
flash-form-kept = Your form is back as you typed it, and nothing is saved yet. Passwords are never kept: type them again, check the form and send it.

# $name (String) - who saved
# $when (String) - date and time
conflict-by = { $name } saved changes on { $when }, after you opened this form.
# $when (String) - date and time
conflict-by-you = You saved changes yourself on { $when }, from another window, after you opened this form.
conflict-compare = Nothing of yours has been saved yet. Compare the two versions, then save yours or keep what is there now.
conflict-rows = What saving your version changes
conflict-both = changed by both
conflict-kept = Changed by the other side only: kept in either case
conflict-field = Field
conflict-mine = Your version
conflict-theirs = As it is now
conflict-keep = Keep it as it is now
conflict-save = Save my version
# $browser (String) - such as Firefox
# $system (String) - such as Windows
browser-on = { $browser } on { $system }
browser-unknown = Unknown
# $merchant (String) - its business name
viewing-portal-of = You see the portal as { $merchant } sees it. Nothing can be changed here.
viewing-leave = Leave the portal
