audit-organization-created = Organization created
audit-module-on = Merchants module switched on
audit-module-off = Merchants module switched off
audit-module-requested = Merchants module asked for
audit-settings-changed = Settings changed
audit-operator-created = Operator created
audit-staff-invited = Member of staff invited
audit-staff-changed = Member of staff changed
audit-staff-suspended = Member of staff suspended
audit-staff-resumed = Member of staff resumed
audit-staff-removed = Member of staff removed
audit-staff-invited-again = Member of staff invited again
audit-staff-invitation-revoked = Invitation revoked
audit-location-created = Location created
audit-location-changed = Location changed
audit-location-archived = Location archived
audit-location-restored = Location restored
audit-merchant-added = Merchant added
audit-merchant-changed = Merchant changed
audit-merchant-suspended = Merchant suspended
audit-merchant-resumed = Merchant resumed
audit-merchant-archived = Merchant archived
audit-merchant-restored = Merchant restored
audit-merchant-invited = Invitation sent
audit-password-changed = Password changed
audit-password-chosen = Password chosen
audit-password-reset = Forgotten password replaced
audit-language-changed = Language changed
audit-session-ended = Session ended
audit-other-sessions-ended = All other sessions ended
audit-role-created = Role created
audit-role-changed = Role changed
audit-role-retired = Role retired
audit-role-restored = Role brought back
audit-level-created = Level created
audit-level-changed = Level changed
audit-level-retired = Level retired
audit-level-restored = Level brought back
audit-by-server = on the server
audit-field = Field
audit-before = Before
audit-after = After
audit-value = Value
audit-changed = changed
audit-empty-value = empty
audit-nothing = Nothing has been recorded yet.
# $name (String) - who did it
# $when (String) - date and time
# $address (String) - the network address
audit-meta-address = { $name }, { $when }, from { $address }
# $name (String) - who did it
# $when (String) - date and time
audit-meta = { $name }, { $when }
audit-merchant-address-allowed = Address added to the IP allow-list
audit-merchant-entry-given = Let in once
audit-merchant-entry-used = Single entry used
audit-reason = Reason
audit-address = Address
