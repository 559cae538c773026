history-title = History
history-intro = Every change: who, what, before and after, when and from where.
history-person = Person
history-merchant = Merchant
history-name-hint = Name or e-mail
history-kind = Change
history-kind-any = All changes
history-from = From
history-to = To
history-entries = Entries
history-group-merchant = Merchants
history-group-location = Locations
history-group-staff = Staff
history-group-role = Roles
history-group-level = Levels
history-group-account = Own accounts
history-group-organization = Organization
# $group (String) - Merchants, Locations, …
history-group-all = { $group }: all changes
# $name (String) - of somebody, or what was typed
history-chip-person = Person: { $name }
# $name (String) - of a merchant, or what was typed
history-chip-merchant = Merchant: { $name }
# $kind (String) - Merchant suspended, …
history-chip-kind = Change: { $kind }
# $date (String) - a day
history-chip-from = From { $date }
# $date (String) - a day
history-chip-to = Until { $date }
# $count (Number) - of fields
# $number (String) - the same, as it is read
history-fields = { $count ->
    [one] { $number } field
   *[other] { $number } fields
}
history-no-match-title = Nothing found
history-no-match = No change fits these filters.
history-pages = Pages of the history
history-export = Export as CSV
# $number (String) - of entries
history-export-hint = The file holds these entries, at most the latest { $number }.
history-number = No.
history-at = Time (UTC)
history-subject = Concerns
history-of-merchant = In the organization’s history
history-of-person = What this person changed
