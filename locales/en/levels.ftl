levels-reader = Reader
levels-shipper = Shipper
levels-manager = Manager

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
