# What a change of a merchant's access takes away and gives, before it is saved.
changes-check-title = Nothing is saved yet: check what changes
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $list (String) - permissions, as a list
changes-permissions-lost = { $count ->
    [one] Loses { $shown } permission: { $list }.
   *[other] Loses { $shown } permissions: { $list }.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $list (String) - permissions, as a list
changes-permissions-gained = { $count ->
    [one] Gains { $shown } permission: { $list }.
   *[other] Gains { $shown } permissions: { $list }.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $list (String) - locations, as a list
changes-locations-lost = { $count ->
    [one] No longer sees { $shown } location: { $list }.
   *[other] No longer sees { $shown } locations: { $list }.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $list (String) - locations, as a list
changes-locations-gained = { $count ->
    [one] Sees { $shown } more location: { $list }.
   *[other] Sees { $shown } more locations: { $list }.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $list (String) - networks, as a list
changes-networks-lost = { $count ->
    [one] { $shown } entry is taken off its IP allow-list: { $list }.
   *[other] { $shown } entries are taken off its IP allow-list: { $list }.
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
# $list (String) - networks, as a list
changes-networks-gained = { $count ->
    [one] { $shown } entry is added to its IP allow-list: { $list }.
   *[other] { $shown } entries are added to its IP allow-list: { $list }.
}
# $now (String) - on or off
changes-exemption = { $now ->
    [on] The IP-block exemption is switched on.
   *[off] The IP-block exemption is switched off.
}
# $now (String) - on or off
changes-api = { $now ->
    [on] API access is switched on.
   *[off] API access is switched off.
}
# $now (String) - on or off
changes-chat = { $now ->
    [on] Chat access is switched on.
   *[off] Chat access is switched off.
}
# $count (Number) - how many sessions
# $shown (String) - the same number, formatted
changes-sessions = { $count ->
    [one] { $shown } session is open there now: the change holds from its next page on.
   *[other] { $shown } sessions are open there now: the change holds from their next page on.
}
changes-confirm = Save these changes
changes-confirm-lockout = Save these changes although people are locked out
changes-title = What changes
changes-nothing = Nothing.
changes-unknown = Something in the form is not right yet: saving it says what.
preview-title = Preview
preview-button = Preview the portal
# $name (String) - the merchant
# $language (String) - its platform language, as it calls itself
preview-intro = As the form stands; nothing is saved. { $name } reads its portal in { $language }.
preview-portal = What this merchant will see
# $count (Number) - how many
# $shown (String) - the same number, formatted
preview-reached = { $count ->
    [one] It reaches { $shown } location.
   *[other] It reaches { $shown } locations.
}
