staff-view-merchants = See merchants
staff-view-locations = See locations
staff-view-jobs = See jobs
staff-create-merchants = Add merchants
staff-edit-merchants = Change merchants
staff-edit-access = Change what merchants have access to
staff-suspend-merchants = Suspend and resume merchants
staff-archive-merchants = Archive and restore merchants
staff-import-merchants = Import merchants from a file
staff-export-merchants = Export merchants to a file
staff-view-as-merchant = See the portal as a merchant does
staff-view-sign-ins = See sign-ins
staff-manage-locations = Create, change and archive locations
staff-accept-jobs = Accept jobs in staging
staff-edit-jobs = Change jobs
staff-cancel-jobs = Cancel jobs
staff-report-jobs = Report on the progress of jobs
staff-reply-in-chat = Answer merchants’ messages
staff-view-staff = See members of staff
staff-manage-staff = Invite and manage members of staff
staff-manage-roles = Manage roles
staff-manage-levels = Manage merchant levels
staff-manage-settings = Change the organization’s settings
staff-manage-api = Manage API keys and webhooks
staff-view-audit = See the organization’s history

staff-title = Staff
staff-add = Add member
staff-new-title = Add a member
staff-intro = The people of your organization. Each has one role, which says what they may do.
staff-new-intro = An invitation goes out at once. Its link leads to a page for choosing a password, and works for seven days.
# $count (Number) - how many
# $shown (String) - the same number, formatted
staff-count = { $count ->
    [one] { $shown } member
   *[other] { $shown } members
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
staff-members-count = { $count ->
    [0] Nobody
    [one] { $shown } member
   *[other] { $shown } members
}

staff-search-label = Search
staff-search-hint = Name or e-mail
staff-status = Status
staff-sort = Sort by
staff-sort-name = Name, A to Z
staff-sort-name-descending = Name, Z to A
staff-sort-last-sign-in = Last sign-in, latest first
staff-sort-last-sign-in-ascending = Last sign-in, earliest first
staff-sort-newest = Newest first
staff-sort-oldest = Oldest first
staff-table = Members of your organization’s staff
staff-per-page = Per page
staff-previous = Previous
staff-next = Next
staff-pages = Pages of the list
staff-remove-filter = , remove this filter
# $query (String) - what is searched for
staff-chip-query = Search: { $query }
# $status (String) - the status
staff-chip-status = Status: { $status }
# $role (String) - the role
staff-chip-role = Role: { $role }
staff-clear = Clear all filters
staff-no-match-title = No member matches
staff-no-match = Remove a filter, or shorten your search.
staff-may-not-add = You can see members but not add or change them. An administrator of your organization can allow it.
staff-you = you

staff-name = Name
staff-email = E-mail
staff-email-new-hint = The invitation goes there, and they sign in with it.
staff-email-hint = They sign in with it. A new one ends their sessions and any open invitation.
staff-role = Role
staff-role-hint = Only roles within your own rights are offered.
staff-role-choose = Choose a role
staff-role-any = All roles
staff-role-unknown = unknown
staff-language = Language
staff-language-hint = Of pages and e-mails. They can change it in their account.
staff-own-hint = Your own can be changed only by somebody else who manages staff.
staff-roles = Roles
staff-roles-explained = What each role is for
staff-send-invitation = Add and send the invitation

staff-standing-any = All
staff-standing-active = Active
staff-standing-invited = Invited
staff-standing-uninvited = No open invitation
staff-standing-suspended = Suspended
staff-standing-removed = Removed



staff-edit = Edit this member
staff-details = Details
staff-history = History
staff-sign-in = Sign-in
staff-last-sign-in = Last sign-in
staff-added-on = Added
staff-open-sessions = Open sessions
# $count (Number) - how many
# $shown (String) - the same number, formatted
staff-sessions = { $count ->
    [0] None
    [one] { $shown } session
   *[other] { $shown } sessions
}
staff-invitation = Invitation
staff-invitation-accepted = Accepted: a password has been chosen
# $when (String) - date and time
staff-invitation-open = Waiting; the link works until { $when }
staff-invitation-closed = None open: the last one has expired or was revoked
staff-may-not-change = You can see this member but not change them. An administrator of your organization can allow it.
staff-own-notice = This is you. Only somebody else who manages staff can change your role, suspend you or remove you.
# $permission (String) - what the role allows
staff-beyond = You cannot change this member: their role allows something that yours does not: { $permission }.
staff-last-administrator = This is the last person who can manage staff and roles. Give somebody else such a role before suspending or removing them.
staff-suspended-notice = This member is suspended and cannot sign in.

staff-invite = Send a new invitation
staff-invite-hint = Earlier links stop working.
staff-revoke = Revoke the invitation
staff-revoke-hint = The link stops working. You can send a new one later.
staff-suspend-hint = Ends any open sessions and invitation at once. Nothing is lost, and it can be undone.
staff-resume-hint = Lets them sign in again, with the same rights as before.
staff-take-second-factor-hint = For somebody who has lost the phone and the recovery codes: from then on, only the password is asked for. Their sessions end, and an e-mail tells them.
staff-remove = Remove
staff-remove-hint = For somebody who has left. You will see what it does before it is done.
# $name (String) - the member
staff-remove-title = Remove { $name }
staff-remove-button = Remove this member
staff-remove-lead = When you remove this member:
# $count (Number) - how many
# $shown (String) - the same number, formatted
staff-remove-sessions = { $count ->
    [0] They cannot sign in any more.
    [one] { $shown } open session ends at once, and they cannot sign in any more.
   *[other] { $shown } open sessions end at once, and they cannot sign in any more.
}
staff-remove-invitation = The link of the open invitation stops working.
staff-remove-list = The member disappears from the list.
# $email (String) - the member’s e-mail
staff-remove-email = { $email } is free again for a new account.
staff-remove-keep = What they did stays in the history, under their name.
staff-remove-final = It cannot be undone: anybody who comes back has to be invited again.

staff-refused-own-title = You cannot do this to yourself
staff-refused-own = Nobody can suspend, remove or invite themselves. Ask somebody else who manages staff.
staff-refused-last-title = This is the last administrator
staff-refused-last = Nobody else who can sign in could manage staff and roles. Give somebody else a role that allows both first.
staff-refused-invite-title = This member cannot be invited
staff-refused-invite = This member has already chosen a password, or is suspended.

staff-conflict-title = This member was changed in the meantime
staff-conflict = Nothing was saved. Compare the two versions, then choose which one to keep.
# $name (String) - who was faster
# $when (String) - date and time
staff-conflict-by = { $name } changed this member on { $when }, after you opened this form.
# $when (String) - date and time
staff-conflict-by-you = You changed this member yourself on { $when }, from another window, after you opened this form.
staff-conflict-keep = Keep it as it is now
staff-repeated-title = This form has already been sent
staff-repeated = It added a member then, with different content. Nobody was added this time.
staff-repeated-open = Open that member
staff-repeated-new = Add this one too
