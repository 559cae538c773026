# What does not fit: hints on a merchant’s page and form, and a filter of the list.
merchants-filter-misfit = What does not fit
merchants-misfit-everything = All merchants
merchants-misfit-any = Something does not fit
# $what (String) - what is looked for
merchants-chip-misfit = What does not fit: { $what }
merchants-misfit-title = Worth a look
merchants-misfit-exempt-with-list = Exempt, with a list
merchants-misfit-exempt-with-list-hint = The merchant is exempt from the IP block, so its own list has no effect. Remove one of the two.
merchants-misfit-api-below-level = API, but not by its level
merchants-misfit-api-below-level-hint = API access is on, but the level does not allow the API. Choose another level, or switch API access off.
merchants-misfit-chat-without-location = Chat, without a location
merchants-misfit-chat-without-location-hint = Chat is on, but none of the merchant’s locations is in use: nobody answers there. Add a location, or switch chat off.
merchants-misfit-default-archived = Default location archived
merchants-misfit-default-archived-hint = The default location is archived. Choose another one.
merchants-misfit-never-signed-in = Never signed in
merchants-misfit-never-signed-in-hint = Nobody has signed in since the merchant was added more than 14 days ago, and no invitation is open. Invite it again, or give it a call.
