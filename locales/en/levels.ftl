levels-title = Merchant levels
levels-intro = A level says what a merchant’s users may do in the portal and through the API. You choose it with each merchant. Chat is a switch of its own, whatever the level.
levels-list-title = The levels
# $count (Number) - how many merchants have this level
# $shown (String) - the same number, formatted
levels-merchants-count = { $count ->
    [0] No merchant
    [one] { $shown } merchant
   *[other] { $shown } merchants
}

levels-reader = Reader
levels-reader-description = For merchants who only follow their deliveries: they see jobs and change nothing.
levels-shipper = Shipper
levels-shipper-description = For merchants who send their own jobs: they create, change and cancel them, by hand, by file or through the API.
levels-manager = Manager
levels-manager-description = For merchants who run their account themselves: everything a shipper may do, and also members, API keys and jobs that skip staging.
# $all (Number) - how many permissions there are
# $held (Number) - how many the level has
levels-own-description = A level of your own, with { $held } of the { $all } permissions.

levels-matrix-title = Permissions by role
levels-permission = Permission
levels-group-jobs = Jobs
levels-group-locations = Locations
levels-group-api = API
levels-group-members = Members

levels-view-jobs = See jobs
levels-view-locations = See locations
levels-create-jobs = Create jobs
levels-edit-jobs = Change jobs
levels-edit-actions = Change a job’s actions
levels-cancel-jobs = Cancel jobs
levels-import-jobs = Import jobs from a file
levels-skip-staging = Send jobs without staging
levels-view-reports = See reports and proofs of delivery
levels-use-api = Use the API, with API access
levels-manage-keys = Create and revoke API keys
levels-manage-webhooks = Set up webhooks
levels-view-members = See members
levels-manage-members = Invite and manage members
