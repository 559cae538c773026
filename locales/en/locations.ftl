locations-title = Locations
locations-add = Add location
locations-new-title = Add a location
locations-intro = The shops and distribution centers that jobs belong to.
# $count (Number) - how many
# $shown (String) - the same number, formatted
locations-count = { $count ->
    [one] { $shown } location
   *[other] { $shown } locations
}
# $shown (String) - the number at which counting stopped, formatted
locations-count-at-least = more than { $shown } locations
# $shown (String) - the number at which counting stopped, formatted
locations-number-at-least = { $shown }+

locations-search-label = Search
locations-search-hint = Name or reference
locations-filter-status = Status
locations-status-any = Active and archived
locations-sort = Sort by
locations-sort-name = Name, A to Z
locations-sort-name-descending = Name, Z to A
locations-sort-newest = Newest first
locations-sort-oldest = Oldest first
locations-table = Locations of your organization
locations-per-page = Per page
locations-previous = Previous
locations-next = Next
locations-pages = Pages of the list
locations-remove-filter = , remove this filter
# $query (String) - what is searched for
locations-chip-query = Search: { $query }
# $status (String) - the status
locations-chip-status = Status: { $status }
locations-clear = Clear all filters
locations-column-merchants = Merchants

locations-empty-title = No locations yet
locations-empty = A location is a place that jobs belong to: a shop, or a distribution center that they leave from. A merchant needs at least one.
locations-empty-reader = A location is a place that jobs belong to. An administrator of your organization can add the first one.
locations-may-not-add = You can see locations but not add them. An administrator of your organization can allow it.
locations-may-not-change = You can see this location but not change it. An administrator of your organization can allow it.
locations-no-match-title = No location matches
locations-no-match = Remove a filter, or shorten your search.

locations-name = Name
locations-name-hint = As merchants and drivers know it, such as Paris North.
locations-kind = Kind
locations-kind-branch = Branch (shop)
locations-kind-warehouse = Warehouse (distribution center)
locations-reference = Reference
locations-reference-hint = Your own code, such as PAR-01: at most 40 letters, digits, dots, dashes and underscores. Jobs refer to the location by it.
locations-time-zone = Time zone
locations-time-zone-hint = The dates and times of its jobs are read in this zone.
locations-time-zone-choose = Choose a time zone
locations-status = Status
locations-status-active = Active
locations-status-archived = Archived
# $count (Number) - merchants that have this location
# $shown (String) - the same number, formatted
locations-merchants = { $count ->
    [0] No merchant
    [one] { $shown } merchant
   *[other] { $shown } merchants
}
locations-details = Details
locations-edit = Edit this location
locations-archived-notice = This location is archived: it cannot be given to a merchant or a new job. What already belongs to it stays.
locations-dialog-failed = The location could not be sent. Check your connection and try again.
locations-dialog-unopened = The form could not be fetched. Check your connection, close this and try again.
# $name (String) - the location
locations-added-here = { $name } was created and is ticked.

# $name (String) - the location
locations-archive-title = Archive { $name }
locations-archive-button = Archive this location
locations-archive-lead = When you archive it:
locations-archive-keep = Its jobs and its history stay as they are.
locations-archive-no-new = It cannot be given to a new job or a new merchant.
# $count (Number) - merchants that have this location
# $shown (String) - the same number, formatted
locations-archive-merchants = { $count ->
    [0] No merchant is affected.
    [one] { $shown } merchant has it, and goes on seeing its jobs.
   *[other] { $shown } merchants have it, and go on seeing its jobs.
}
# $count (Number) - merchants whose default location changes
# $shown (String) - the same number, formatted
# $to (String) - their new default location
locations-archive-move = { $count ->
    [one] It is the default location of { $shown } merchant, whose default becomes { $to }.
   *[other] It is the default location of { $shown } merchants, whose default becomes { $to }.
}
locations-archive-later = You can restore it at any time. Default locations that have been replaced are not changed back.
locations-archive-needed-title = This location cannot be archived yet
# $count (Number) - merchants that have no other active location
# $shown (String) - the same number, formatted
locations-archive-needed = { $count ->
    [one] It is the only active location of { $shown } merchant. Give that merchant another location first.
   *[other] It is the only active location of { $shown } merchants. Give them another location first.
}
# $count (Number) - merchants beyond those named
# $shown (String) - the same number, formatted
locations-archive-more = { $count ->
    [one] and { $shown } other
   *[other] and { $shown } others
}
locations-archive-already = This location is already archived.

locations-conflict-title = This location was changed in the meantime
locations-repeated-title = This form has already been sent
locations-repeated = It added a location then, with different content. Nothing was added this time.
locations-repeated-open = Open that location
locations-repeated-new = Add this one too
