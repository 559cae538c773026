members-title = Members
members-intro = The people who sign in to this portal. Each colleague has a level of their own, within what your business may do.
members-add = Invite a colleague
members-people = People
members-table = The people who sign in for this merchant
members-account = Account: everything that the merchant may do
members-level-hint = Only levels within your own rights are offered.
members-level-choose = Choose a level
members-levels-explained = What each level is for
members-email-hint = They sign in with it. Only they can change it.
members-may-not-add = You can see members but not invite or change them.
members-own-notice = This is you. Changing your level, suspending and removing are for somebody else who manages members.
members-refused-own = Nobody can change, suspend, remove or invite themselves. Ask somebody else who manages members.
# $permission (String) - what a level allows
members-may-not-change = You can see this member but not change them: that needs the permission “{ $permission }”.
# $permission (String) - what a level allows
members-beyond = You cannot change this member: they may do something that you may not: { $permission }.
