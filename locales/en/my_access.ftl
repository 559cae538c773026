nav-my-access = My access
my-access-title = My access
# $organization (String) - the organization
my-access-intro = What { $organization } lets you do here, from where, and who changed it.
my-access-nothing = Nothing yet.
my-access-networks = From which networks
my-access-exempt = From anywhere: you are exempt from every list.
my-access-anywhere = From anywhere: no list restricts you.
my-access-own = From these addresses and networks only:
# $organization (String) - the organization
my-access-organization-only = Only from the networks of this organization: { $organization }.
# $organization (String) - the organization
my-access-organization-too = Also from the networks of this organization: { $organization }.
# $address (String) - the reader’s own address
my-access-here = Your address now: { $address }
my-access-ways = API and chat
my-access-api-below = Switched on, but your level does not allow it.
my-access-changes = Who changed your access
my-access-no-changes = Nobody has changed it yet.
# $level (String) - the level
# $what (String) - what it allows
my-access-own-level = Your own level within this is { $level }: { $what } You may do what both allow.
