sign-ins-title = Sign-ins
sign-ins-intro = Who tried to sign in, from where, and what came of it. Open an attempt to read why.
sign-ins-only = Only the attempts of
sign-ins-all = All sign-ins
sign-ins-reference = Reference
sign-ins-reference-hint = K7QM-3XWD
sign-ins-look-up = Look up
sign-ins-unknown-title = No such reference
sign-ins-unknown = No attempt in your organization has this reference. Have it read out once more: it has eight letters and digits, and attempts are kept for 90 days.
sign-ins-search-label = Search
sign-ins-search-hint = Name, e-mail or address
sign-ins-filter-outcome = Outcome
sign-ins-table = Sign-in attempts
sign-ins-pages = Pages of the list
sign-ins-newer = Newer
sign-ins-older = Older
sign-ins-kept = Attempts are kept for 90 days.
# $count (Number) - how many
# $shown (String) - the same number, formatted
sign-ins-count = { $count ->
    [one] { $shown } attempt
   *[other] { $shown } attempts
}
# $shown (String) - the number at which counting stopped, formatted
sign-ins-count-at-least = more than { $shown } attempts
# $name (String) - the merchant
sign-ins-chip-merchant = Merchant: { $name }
# $query (String) - what is searched for
sign-ins-chip-query = Search: { $query }
# $outcome (String) - the outcome
sign-ins-chip-outcome = Outcome: { $outcome }
sign-ins-no-match-title = No attempt matches
sign-ins-no-match = Remove a filter, or shorten your search.
sign-ins-empty-title = No attempts yet
sign-ins-empty = As soon as somebody from your organization or one of its merchants signs in, or fails to, it is listed here.

sign-ins-at = When
sign-ins-who = Who
sign-ins-email = E-mail
sign-ins-address = Address
sign-ins-browser = Browser
sign-ins-outcome = Outcome

sign-ins-outcome-any = All outcomes
sign-ins-outcome-refused = Refused by a rule
sign-ins-outcome-ok = Signed in
sign-ins-outcome-other = Other
sign-ins-outcome-no-password = No password chosen yet
sign-ins-outcome-wrong-password = Wrong password
sign-ins-outcome-wrong-code = Wrong code from the second factor
sign-ins-outcome-paused = Paused after wrong passwords
sign-ins-outcome-user-suspended = Person suspended
sign-ins-outcome-merchant-suspended = Merchant suspended
sign-ins-outcome-merchant-archived = Merchant archived
sign-ins-outcome-module-off = Module switched off
sign-ins-outcome-address = Network not allowed

# $name (String) - the person or business
sign-ins-of = Sign-in: { $name }
sign-ins-attempt = This attempt
sign-ins-others = All sign-ins of this merchant
sign-ins-rules = Rule by rule
sign-ins-rule = Rule
sign-ins-then = Then
sign-ins-now = Now
sign-ins-mark-passed = Passed:
sign-ins-mark-failed = Failed:
sign-ins-mark-neutral = No effect:
sign-ins-rule-password = Password
sign-ins-rule-person = Person
sign-ins-rule-merchant = Merchant
sign-ins-rule-module = Merchants module
sign-ins-rule-exemption = IP-block exemption
sign-ins-rule-organization-list = Organization’s default list
sign-ins-rule-own-list = Merchant’s own list
sign-ins-rule-entry = Single entry

sign-ins-password-right = Right
sign-ins-password-invited = Came with an invitation, to choose one
sign-ins-password-wrong = Wrong
sign-ins-code-right = Right, and so was the code from the second factor
sign-ins-code-wrong = The password was right, but the code from the second factor was wrong
sign-ins-password-chosen = A password is set
sign-ins-password-missing = None chosen yet
sign-ins-password-paused = Not checked, after several wrong ones
sign-ins-not-asked = Not asked
sign-ins-not-recorded = Not recorded
sign-ins-active = Active
sign-ins-suspended = Suspended
sign-ins-archived = Archived
sign-ins-module-on = On
sign-ins-module-off = Off
sign-ins-exempt = Exempt: the lists do not count
sign-ins-not-exempt = Not exempt
sign-ins-list-empty = Empty
sign-ins-list-holds = Contains the address
sign-ins-list-entry = Entry:
# $count (Number) - entries that were tried
# $shown (String) - the same number, formatted
sign-ins-list-misses = { $count ->
    [one] Does not contain the address; { $shown } entry tried
   *[other] Does not contain the address; { $shown } entries tried
}
sign-ins-list-nearest = Nearest:
sign-ins-entry-none = None
sign-ins-entry-used = Used for this sign-in
# $until (String) - date and time
# $name (String) - who gave it
sign-ins-entry-waits = Waits until { $until }, given by { $name }
sign-ins-entry-reason = Reason:
sign-ins-tried-organization = Entries of the default list then
sign-ins-tried-own = Entries of the merchant’s list then

sign-ins-remedies = What would let them in
sign-ins-remedies-any = Any one of these is enough:
sign-ins-now-admitted = Now: would be let in
sign-ins-now-entry = Now: would be let in once, by the waiting entry
sign-ins-now-no-password = Now: has no password yet
# $outcome (String) - such as "Network not allowed"
sign-ins-now-refused = Now: would be refused – { $outcome }
sign-ins-remedy-try-again = Nothing stands in the way any more: let them try again.
sign-ins-remedy-right-password = The right password. Whoever has forgotten it follows “Forgotten your password?” on the sign-in page.
sign-ins-remedy-right-code = The right code: from the authenticator app, whose phone must show the right time, or one of the recovery codes.
sign-ins-remedy-invitation = A password: send them the invitation again.
sign-ins-remedy-wait = Waiting: a pause lasts 15 minutes at most. After it, the right password lets them in.
sign-ins-remedy-use-entry = The waiting entry: let them sign in from the same network now.
sign-ins-remedy-resume-user = The person’s account is suspended. Whoever suspended it can resume it.
sign-ins-remedy-resume-merchant = Resume the merchant on its page.
sign-ins-remedy-restore-merchant = Restore the merchant on its page.
sign-ins-remedy-module = Ask your account manager to switch the Merchants module on.
sign-ins-remedy-own-list = Add the address to the merchant’s own list, if the merchant will sign in from there again.
sign-ins-remedy-entry = Let them in once from this address, if they are traveling or their address keeps changing.
sign-ins-remedy-exemption = Exempt the merchant from the lists: it then signs in from anywhere.
sign-ins-remedy-default-list = Add the address to the organization’s default list: it then applies to everybody.
sign-ins-remedy-default-list-of-staff = An administrator can add the address to the default list, under Settings.
# $command (String) - to be typed on the server
sign-ins-remedy-clear = If no administrator can get in either, whoever runs the server can empty the list: { $command }

sign-ins-admit = Let them in
sign-ins-reason = Reason
sign-ins-reason-hint = For the history, and as the note on the list’s entry. For example: new till, rue Ordener.
sign-ins-way = Way in
sign-ins-admit-once = Let in once, within 30 minutes
# $address (String) - the network address
sign-ins-admit-list = Add { $address } to its list
sign-ins-admit-once-hint = Once: one sign-in from this address passes. The session works only from there, for 12 hours at most.
sign-ins-admit-list-hint = List: from now on every sign-in from this address passes.
sign-ins-may-not-admit = You can see this but not let anybody in: that takes the permission to edit a merchant’s access. An administrator of your organization can grant it.
sign-ins-useless = Nothing was done: something has changed, and an entry or a longer list would not help now. Below is how things stand.
# $list (String) - the merchant's own list now
sign-ins-overtaken = Somebody has changed this merchant in the meantime, so nothing was saved. Its own list is now: { $list }. If you still want to add your entry to it, send the form again.
sign-ins-overtaken-empty = Somebody has changed this merchant in the meantime, so nothing was saved. Its own list is now empty. If you still want to add your entry to it, send the form again.
