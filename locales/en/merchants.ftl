merchants-title = Merchants
merchants-add = Add merchant
merchants-new-title = Add a merchant
# $name (String) - the business name
merchants-edit-title = Edit { $name }
merchants-edit-access = Edit access
# $name (String) - the business name
merchants-access-title = Access of { $name }
merchants-access-intro = What this merchant’s users may do, for which locations, and from where. Nothing else about the merchant is changed here.
# $name (String) - the business name
merchants-history-title = History of { $name }
# $count (Number) - how many
# $shown (String) - the same, formatted
merchants-count = { $count ->
    [one] { $shown } merchant
   *[other] { $shown } merchants
}
# $shown (String) - the number at which counting stopped, formatted
merchants-count-at-least = more than { $shown } merchants
# $shown (String) - the number at which counting stopped, formatted
merchants-number-at-least = { $shown }+

merchants-search-label = Search
merchants-search-hint = Name, e-mail, phone or address
merchants-filter-status = Status
merchants-filter-level = Level
merchants-sort = Sort by
merchants-sort-name = Name, A to Z
merchants-sort-name-descending = Name, Z to A
merchants-sort-newest = Newest first
merchants-sort-oldest = Oldest first
merchants-sort-sign-in-latest = Last sign-in, latest first
merchants-sort-sign-in-oldest = Last sign-in, earliest first
merchants-status-any = All but archived
merchants-level-any = All levels
merchants-table = Merchants of your organization
merchants-per-page = Per page
merchants-previous = Previous
merchants-next = Next
merchants-pages = Pages of the list
# $first (String) - number of the page’s first row, formatted
# $last (String) - of its last row
# $total (String) - how many rows there are
merchants-range = { $first }–{ $last } of { $total }
merchants-beyond-title = There is nothing on this page any more
merchants-first-page = Go to the first page
merchants-remove-filter = , remove this filter
# $query (String) - what was searched for
merchants-chip-query = Search: { $query }
# $status (String) - the status
merchants-chip-status = Status: { $status }
# $level (String) - the level
merchants-chip-level = Level: { $level }
# $location (String) - the name of the location
merchants-chip-location = Location: { $location }
merchants-clear = Clear all filters

merchants-empty-title = No merchants yet
merchants-empty = A merchant is a business whose jobs you carry out. Once added, it signs in to its own portal and follows the jobs of its locations.
merchants-may-not-add = You can see merchants but not add them. An administrator of your organization can allow it.
merchants-may-not-change = You can see this merchant but not change it. An administrator of your organization can allow it.
merchants-no-match-title = No merchant matches
merchants-no-match = Remove a filter, or shorten your search.

merchants-column-name = Business name
merchants-column-email = Login e-mail
merchants-column-phone = Phone
merchants-column-location = Default location
merchants-column-level = Level
merchants-column-language = Language
merchants-column-access = Access
merchants-column-last-sign-in = Last sign-in
merchants-column-status = Status

merchants-status-active = Active
merchants-status-suspended = Suspended
merchants-status-archived = Archived
merchants-badge-exempt = Any network
merchants-badge-restricted = Restricted
merchants-badge-api = API
merchants-badge-chat = Chat
merchants-never-signed-in = Never
merchants-sign-ins = Sign-ins of this merchant
# $when (String) - date and time
merchants-sign-in-refused = The last attempt to sign in was refused on { $when }.
merchants-sign-in-why = Read why

merchants-sections = Sections of this form
merchants-section-business = Business
merchants-section-sign-in = Sign-in
merchants-section-locations = Locations
merchants-section-level = Level
merchants-section-access = Access
merchants-section-business-intro = Who the merchant is, and where.
merchants-section-sign-in-intro = How the merchant signs in for the first time, and in which language it is addressed.
merchants-section-locations-intro = The merchant sees the jobs of the locations ticked here.
merchants-section-level-intro = What the merchant’s users may do.
merchants-section-access-intro = From where the merchant may sign in, and by which means.

merchants-business-name = Business name
merchants-phone = Phone
merchants-phone-hint = Any format. A number without + is read in the country of the address.
merchants-login-email = Login e-mail
merchants-login-email-hint = The merchant signs in with it. Nobody else may use it.
merchants-contact-emails = Contact e-mails
merchants-contact-emails-hint = One per line, at most ten.
merchants-sign-in-legend = First sign-in
merchants-password-legend = Password
merchants-sign-in-password = Set a password now
merchants-sign-in-password-hint = You pass it on to the merchant yourself. No e-mail ever carries it.
merchants-sign-in-invitation = Send an invitation
merchants-sign-in-invitation-hint = The merchant gets an e-mail in its language, with a link to choose a password.
merchants-sign-in-keep = Leave the password as it is
merchants-sign-in-new-password = Set a new password
merchants-sign-in-new-password-hint = All of the merchant’s sessions end.
merchants-sign-in-again = Send a new invitation
merchants-sign-in-again-hint = Earlier links stop working.
merchants-new-password = New password
merchants-new-password-hint = At least 12 characters. A few unrelated words are strong and easy to pass on.
merchants-new-password-confirmation = New password again
merchants-platform-language = Platform language
merchants-platform-language-hint = The language of the merchant’s portal and e-mails.
merchants-location-ids = Locations
merchants-location-filter = Filter the locations
merchants-location-filter-none = No location matches. Type less, or something else.
merchants-default-location = Default location
merchants-default-location-hint = New jobs of the merchant belong to it, unless another is chosen.
merchants-default-location-choose = Choose a location
merchants-no-locations = Jobs are tied to locations, so a merchant needs at least one. You have none yet.
merchants-create-location = Create a location
merchants-refresh-locations = Refresh the locations
merchants-level = Merchant level
merchants-ip-exempt = IP-block exemption
merchants-ip-exempt-hint = The merchant signs in from anywhere, whatever the lists say.
merchants-ip-allow-list = IP allow-list
merchants-ip-allow-list-hint = One address or network per line, such as 203.0.113.7 or 203.0.113.0/24. A last day may follow: 203.0.113.7 2026-12-31. What follows # is a note. Empty: only your organization’s default list counts.
merchants-ip-add-mine = Add my current address
# $address (String) - the reader's IP address
merchants-ip-mine = You are connecting from { $address }.
merchants-default-list = Default list of your organization
merchants-default-list-empty = Your organization has no default list: without a list of its own, the merchant signs in from anywhere.
merchants-api-access = API access
merchants-api-access-hint = The merchant’s systems may use the public API, limited to the jobs and actions that its users created. Its level must allow it too.
merchants-chat-access = Chat access
merchants-chat-access-hint = The merchant exchanges messages with you about the jobs of its locations.
merchants-save-another = Save and add another
merchants-name-shared = Another merchant has this name. Check that it is not the same one.
merchants-password-strong = A strong password.
merchants-access-kept = You may change this merchant, but not its access. An administrator or customer support can.

merchants-overrides = Exceptions to the level
merchants-section-rights = Permissions
merchants-section-rights-intro = For each permission, whether this merchant has it, and why. An exception grants or takes away a single one, for a time or for good.
# $level (String) - the name of the level
merchants-why-level = By its level { $level }
# $level (String) - the name of the level
merchants-why-lacking = Its level { $level } lacks it
# $effect (String) - grant or take
# $who (String) - who made the exception
# $reason (String) - why
merchants-why-override = { $effect ->
    [grant] Granted by { $who }: { $reason }
   *[take] Taken away by { $who }: { $reason }
}
# $effect (String) - grant or take
# $day (String) - the last day
# $who (String) - who made the exception
# $reason (String) - why
merchants-why-override-until = { $effect ->
    [grant] Granted until { $day } by { $who }: { $reason }
   *[take] Taken away until { $day } by { $who }: { $reason }
}
# $need (String) - what the needed permission lets its holder do
merchants-why-needs = It needs “{ $need }”, which this merchant does not have
merchants-why-api-off = API access is switched off for this merchant
# $day (String) - its last day
merchants-override-ended = Its exception ended on { $day } and no longer counts.
merchants-override-effect = Exception
merchants-override-level = As the level says
merchants-override-grant = Grant
merchants-override-take = Take away
merchants-override-until = Last day
merchants-override-until-hint = In your organization’s time zone. Empty: without end.
merchants-override-reason = Reason
merchants-override-change = Exception…
# $permission (String) - what it lets its holder do
# $need (String) - what the needed one lets its holder do
merchants-override-needs = “{ $permission }” means nothing without “{ $need }”. Grant both, or take both away.
# $permission (String) - what it lets its holder do
# $part (String) - the label of the field
merchants-override-of = { $permission } – { $part }

merchants-conflict-title = This merchant was changed in the meantime
merchants-conflict-now-active = Meanwhile the merchant has become active again. Saving does not change that.
merchants-conflict-now-suspended = Meanwhile the merchant has been suspended. Saving does not change that.
merchants-conflict-now-archived = Meanwhile the merchant has been archived. Saving does not restore it.
merchants-conflict-password = The new password was not kept. Continue with the form and type it again.
merchants-conflict-form = Continue with the form

merchants-repeated-title = This form has already been sent
merchants-repeated = It added a merchant then, with different content. Open that merchant, or continue with what you have typed now as a new form. Passwords have to be typed again.
merchants-repeated-open = Open the merchant that was added
merchants-repeated-new = Continue with this as a new form
merchants-placeless-title = This merchant cannot be restored yet
merchants-placeless = It needs a default location that is in use, and these are archived. Restore one of them first, or give the merchant another location.
merchants-placeless-edit = Change its locations

merchants-details = Details
merchants-sign-in-details = Sign-in
merchants-access-details = Access
merchants-address = Address
merchants-locations = Locations
merchants-history = History
merchants-password-state = Password
merchants-password-chosen = Chosen
merchants-password-missing = Not chosen yet
merchants-invite-again = Send the invitation again
merchants-take-second-factor-hint = If the phone and the recovery codes are lost: from then on, only the password is asked for. Open sessions end, and an e-mail tells its user.
merchants-added-on = Added
merchants-changed-on = Last changed
merchants-suspend-hint = A suspended merchant cannot sign in, and its open sessions end at once.
merchants-archive-hint = An archived merchant leaves the list and cannot sign in. It can be restored.
merchants-suspended-notice = This merchant is suspended and cannot sign in.
merchants-archived-notice = This merchant is archived and cannot sign in.
merchants-is-default = default
merchants-whole-history = Whole history
merchants-older = Older entries
merchants-no-own-list = No list of its own

portal-title = Welcome
# $name (String) - the business name
portal-welcome = Welcome, { $name }
# $organization (String) - the organization
portal-intro = { $organization } carries out your jobs. This is what you can see and do here.
portal-organization = Organization
portal-locations = Your locations
portal-level = Your level
portal-allowed = What you may do
portal-chat-allowed = Exchange messages about the jobs of your locations
portal-jobs-title = Jobs
portal-jobs-empty-title = No jobs yet
portal-jobs-empty = The jobs of your locations will be listed here.
portal-messages-title = Messages
portal-messages-empty-title = No messages yet
portal-messages-empty = Messages about the jobs of your locations will be listed here.
portal-api-title = API
portal-api-empty-title = No API keys yet
portal-api-empty = API access is switched on for you. Keys will be listed here.
portal-branch = Branch
portal-warehouse = Warehouse
merchants-view-as = View the portal as this merchant
merchants-view-as-hint = In its language, for half an hour. You can change nothing, and the history records it.
