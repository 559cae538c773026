organizations-title = Organizations
organizations-add = Add organization
organizations-new = Add an organization
organizations-name = Name
organizations-admin-name = Name of the first administrator
organizations-admin-email = E-mail of the first administrator
organizations-language = Language
organizations-time-zone = Time zone
organizations-time-zone-of-country = The country’s time zone
organizations-invited-hint = The administrator gets an invitation by e-mail to choose a password.
organizations-repeated-title = This form has already been sent
organizations-repeated = It added an organization then, with different content. Nothing was added this time.
organizations-repeated-open = Show the organizations
organizations-repeated-new = Add this one too
organizations-module = Merchants module
organizations-on = On
organizations-off = Off
organizations-switch-on = Switch on
organizations-switch-off = Switch off
organizations-switch-off-hint = When you switch it off, nobody can reach the merchants any more, and their open sessions end. Nothing is deleted.
organizations-waiting = Requests for the Merchants module
organizations-created = Created
organizations-module-off = The Merchants module is off, so nobody can reach merchants.
organizations-shortcuts = Where to go
home-added = Recently added merchants
home-awaited = Waiting for their first sign-in
home-awaited-none = Every active merchant has signed in.
home-awaited-all = See them in the list
settings-default-list = Default IP allow-list
settings-default-list-hint = One address or network per line, with a last day and a note if you like: 192.0.2.10 2026-12-31 # till. It restricts your staff and every merchant that is not exempt; a merchant’s own list is added to it. Empty: no restriction.
settings-conflict-title = The settings were changed in the meantime
# $name (String) - who asked
# $when (String) - date and time
organizations-request = Asked for by { $name }, { $when }
# $name (String) - the reader's name
organizations-greeting = Hello, { $name }
