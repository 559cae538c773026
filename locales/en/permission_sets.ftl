# $kind (String) - role or level
sets-title = { $kind ->
    [role] Roles
   *[level] Merchant levels
}
# $kind (String) - role or level
sets-intro = { $kind ->
    [role] A role says what a member of staff may do. Every member has one. A change applies from the member’s next request on.
   *[level] A level says what a merchant’s users may do in the portal and through the API. You choose one for each merchant. Chat is a switch of its own, whatever the level.
}
# $kind (String) - role or level
sets-list-title = { $kind ->
    [role] The roles
   *[level] The levels
}
# $kind (String) - role or level
sets-add = { $kind ->
    [role] Add role
   *[level] Add level
}
# $kind (String) - role or level
sets-new-title = { $kind ->
    [role] Add a role
   *[level] Add a level
}
# $kind (String) - role or level
sets-edit-title = { $kind ->
    [role] Edit this role
   *[level] Edit this level
}
# $kind (String) - role or level
sets-column = { $kind ->
    [role] This role
   *[level] This level
}
# $permission (String) - what the permission lets its holder do
# $kind (String) - role or level
sets-may-not = { $kind ->
    [role] You can see the roles, but not change them: your own role does not include “{ $permission }”. An administrator can give you one that does.
   *[level] You can see the levels, but not change them: your own role does not include “{ $permission }”. An administrator can give you one that does.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $kind (String) - role or level
sets-holders = { $kind ->
    [role] { $count ->
        [0] Nobody
        [one] { $shown } person
       *[other] { $shown } people
    }
   *[level] { $count ->
        [0] No merchant
        [one] { $shown } merchant
       *[other] { $shown } merchants
    }
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
sets-others = { $count ->
    [one] { $shown } other
   *[other] { $shown } others
}
sets-matrix-title = Permissions by role
sets-permission = Permission
sets-permissions = Permissions
sets-about = What it allows
sets-name = Name
sets-description = Description
sets-description-hint = In your own words, for whoever chooses it. What it allows is described beside it, in each reader’s language.
sets-second-factor-required = Second factor required
# $kind (String) - role or level
sets-second-factor-hint = { $kind ->
    [role] Whoever has this role and no second factor sets one up right after signing in, and reaches nothing else until then.
   *[level] Whoever signs in for a merchant of this level and has no second factor sets one up right after, and reaches nothing else until then.
}
sets-confirm = Yes, make exactly this change
# $permission (String) - another permission
sets-needs = Needs “{ $permission }”.
sets-not-held = You cannot give this: you do not hold it yourself.
# $permission (String) - the permission
sets-fault-not-held = You do not hold “{ $permission }” yourself, so you cannot give it to others. Untick it.
# $permission (String) - the permission
# $need (String) - the one that it needs
sets-fault-needs = “{ $permission }” means nothing without “{ $need }”. Tick that one too, or untick this one.
# $list (String) - permissions, as a list
sets-beyond = You cannot change this one: it includes permissions that you do not hold yourself: { $list }.
# $name (String) - what was copied
sets-copied = A copy of { $name }. Give it a name of its own.
# $list (String) - permissions, as a list
sets-left-out = Left out of the copy, since you do not hold it yourself: { $list }.
sets-copy = Copy
sets-compare = Compare
sets-retire = Retire
sets-restore = Bring back
sets-retired = Retired
sets-retired-list = No longer in use
# $kind (String) - role or level
sets-retired-notice = { $kind ->
    [role] This role is retired: it is offered to nobody, and nobody has it. Its history stays.
   *[level] This level is retired: it is offered to nobody, and no merchant has it. Its history stays.
}
# $name (String) - its name
sets-retire-title = Retire { $name }
sets-retire-no-new = It can no longer be given to anybody.
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $kind (String) - role or level
sets-retire-holders = { $kind ->
    [role] { $count ->
        [0] Nobody has it.
        [one] { $shown } person has it and moves to another role.
       *[other] { $shown } people have it and move to another role.
    }
   *[level] { $count ->
        [0] No merchant has it.
        [one] { $shown } merchant has it and moves to another level.
       *[other] { $shown } merchants have it and move to another level.
    }
}
sets-retire-later = It stays in the history, and can be brought back. Those who have moved will keep what they have.
sets-retired-already = It is already retired.
# $kind (String) - role or level
sets-to = { $kind ->
    [role] Move them to this role
   *[level] Move them to this level
}
sets-to-choose = Choose…
sets-required-to = Choose where they move to.
# $kind (String) - role or level
sets-moved = { $kind ->
    [role] People moved
   *[level] Merchants moved
}
sets-impact-title = Nothing is saved yet: check who gains and who loses what
# $list (String) - names, as a list
sets-impact-people = They are: { $list }.
sets-impact-same = Nobody gains or loses a permission.
# $set (String) - the role or level
# $shown (String) - how many people or merchants, formatted
sets-impact-second-factor = { $set }: from now on a second factor is required (concerns: { $shown }). Whoever has none sets one up before anything else.
# $set (String) - the role
sets-impact-second-factor-own = { $set } is your own role too: without a second factor, you set one up before anything else, at once.
# $set (String) - the role or level
sets-impact-second-factor-ends = { $set }: a second factor is no longer required. Whoever has one keeps it, and may switch it off.
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $kind (String) - role or level
# $set (String) - the role or level
# $list (String) - permissions, as a list
sets-impact-gain = { $kind ->
    [role] { $count ->
        [one] { $set }: { $shown } person gains { $list }.
       *[other] { $set }: { $shown } people gain { $list }.
    }
   *[level] { $count ->
        [one] { $set }: { $shown } merchant gains { $list }.
       *[other] { $set }: { $shown } merchants gain { $list }.
    }
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $kind (String) - role or level
# $set (String) - the role or level
# $list (String) - permissions, as a list
sets-impact-lose = { $kind ->
    [role] { $count ->
        [one] { $set }: { $shown } person loses { $list }.
       *[other] { $set }: { $shown } people lose { $list }.
    }
   *[level] { $count ->
        [one] { $set }: { $shown } merchant loses { $list }.
       *[other] { $set }: { $shown } merchants lose { $list }.
    }
}
# $to (String) - the other role or level
# $set (String) - the role or level
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $kind (String) - role or level
sets-impact-move = { $kind ->
    [role] { $count ->
        [one] { $shown } person moves from { $set } to { $to }.
       *[other] { $shown } people move from { $set } to { $to }.
    }
   *[level] { $count ->
        [one] { $shown } merchant moves from { $set } to { $to }.
       *[other] { $shown } merchants move from { $set } to { $to }.
    }
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
sets-impact-archived = { $count ->
    [one] { $shown } archived merchant changes with them.
   *[other] { $shown } archived merchants change with them.
}
# $label (String) - what a permission lets its holder do
sets-quoted = “{ $label }”
sets-made-nothing = Nothing yet.
# $list (String) - what there is, as a list
sets-made-everything = Everything: { $list }.
# $group (String) - what the permissions are about
# $list (String) - what may be done with it, as a list
sets-made-group = { $group }: { $list }.
# $description (String) - the organization’s own words
# $made (String) - what it allows
sets-described = { $description } — { $made }
# $kind (String) - role or level
sets-compare-title = { $kind ->
    [role] Compare two roles
   *[level] Compare two levels
}
sets-compare-a = First
sets-compare-b = Second
sets-compare-different = What differs
sets-compare-same = Nothing: both allow the same.
sets-compare-both = What both allow
sets-compare-neither = What neither allows
sets-compare-choose = Choose two to see what differs.
# $name (String) - the role or level
sets-conflict-title = { $name } was changed in the meantime
# $name (String) - who was faster
# $when (String) - date and time
sets-conflict-by = { $name } saved a change on { $when }, after you opened this form.
# $when (String) - date and time
sets-conflict-by-you = You saved a change yourself on { $when }, from another window, after you opened this form.
sets-repeated-title = This form has already been sent
sets-repeated = It added one then, with different content. Nothing was added this time.
sets-repeated-open = Open what it added
sets-repeated-new = Add this one too
sets-group-merchants = Merchants
sets-group-jobs = Jobs
sets-group-locations = Locations
sets-group-api = API
sets-group-members = Members
sets-group-organization = Organization
brief-staff-view-merchants = see
brief-staff-create-merchants = add
brief-staff-edit-merchants = change
brief-staff-edit-access = change access
brief-staff-suspend-merchants = suspend
brief-staff-archive-merchants = archive
brief-staff-import-merchants = import
brief-staff-export-merchants = export
brief-staff-view-as-merchant = see the portal as they do
brief-staff-view-sign-ins = see sign-ins
brief-staff-view-locations = see
brief-staff-manage-locations = create, change and archive
brief-staff-view-jobs = see
brief-staff-accept-jobs = accept
brief-staff-edit-jobs = change
brief-staff-cancel-jobs = cancel
brief-staff-report-jobs = report progress
brief-staff-reply-in-chat = answer messages
brief-staff-view-staff = see staff
brief-staff-manage-staff = manage staff
brief-staff-manage-roles = manage roles
brief-staff-manage-levels = manage merchant levels
brief-staff-manage-settings = change settings
brief-staff-manage-api = manage the API
brief-staff-view-audit = see the history
brief-merchant-view-jobs = see
brief-merchant-create-jobs = create
brief-merchant-edit-jobs = change
brief-merchant-edit-actions = change actions
brief-merchant-cancel-jobs = cancel
brief-merchant-import-jobs = import
brief-merchant-skip-staging = send without staging
brief-merchant-view-reports = see reports
brief-merchant-view-locations = see
brief-merchant-use-api = use
brief-merchant-manage-keys = create and revoke keys
brief-merchant-manage-webhooks = set up webhooks
brief-merchant-view-members = see
brief-merchant-manage-members = invite and manage
why-staff-view-merchants = The list, each merchant’s page and its history.
why-staff-create-merchants = With every field, level and access included.
why-staff-edit-merchants = Business, sign-in and language, but not access.
why-staff-edit-access = Level, locations, networks, API and chat.
why-staff-suspend-merchants = Keeps a merchant out for a while, and lets it in again.
why-staff-archive-merchants = For merchants that have left. Nothing is deleted.
why-staff-import-merchants = Many at once, from a file.
why-staff-export-merchants = All their data, in one file.
why-staff-view-as-merchant = Without changing anything. The history records it.
why-staff-view-sign-ins = When, from where, and why one was refused.
why-staff-view-locations = Branches and warehouses with their addresses.
why-staff-manage-locations = Merchants and jobs belong to locations.
why-staff-view-jobs = All jobs of all merchants.
why-staff-accept-jobs = Or send them back with a reason.
why-staff-edit-jobs = Also what a merchant has sent.
why-staff-cancel-jobs = The merchant sees it at once.
why-staff-report-jobs = Started, completed, damaged, with proof.
why-staff-reply-in-chat = In the name of the organization.
why-staff-view-staff = Members, roles and what each may do.
why-staff-manage-staff = Give roles, up to one’s own rights; suspend and remove.
why-staff-manage-roles = Never beyond what one holds oneself.
why-staff-manage-levels = Decides what merchants’ users may do.
why-staff-manage-settings = Languages, time zone, and from which networks people come.
why-staff-manage-api = Keys and webhooks of all merchants.
why-staff-view-audit = Every change: who, what, when, from where.
why-merchant-view-jobs = Its own, and those of its locations.
why-merchant-create-jobs = They wait in staging until staff accept them.
why-merchant-edit-jobs = Its own, as far as their state allows.
why-merchant-edit-actions = What is delivered, picked up or installed.
why-merchant-cancel-jobs = Its own, until they are in progress.
why-merchant-import-jobs = Many at once, from a file.
why-merchant-skip-staging = Its jobs are planned without anybody looking at them first.
why-merchant-view-reports = What happened at the door, with photo and signature.
why-merchant-view-locations = Those that the merchant has, with their addresses.
why-merchant-use-api = Only where the merchant’s API access is switched on.
why-merchant-manage-keys = A key acts in the name of whoever made it.
why-merchant-manage-webhooks = The merchant’s systems are told of every change.
why-merchant-view-members = The people who sign in for this merchant.
why-merchant-manage-members = Colleagues, with at most the rights of whoever invites them.
# $count (Number) - how many
# $shown (String) - the same number, formatted
sets-colleagues = { $count ->
    [one] { $shown } colleague at a merchant has it too.
   *[other] { $shown } colleagues at merchants have it too.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
sets-colleagues-too = { $count ->
    [one] { $shown } colleague at a merchant has this level of their own: the same goes for them, as far as their merchant may.
   *[other] { $shown } colleagues at merchants have this level of their own: the same goes for them, as far as their merchant may.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
sets-impact-unaffected = { $count ->
    [one] For { $shown } of these merchants nothing changes: its own exceptions decide.
   *[other] For { $shown } of these merchants nothing changes: their own exceptions decide.
}
