error-not-found-title = Page not found
error-not-found = There is nothing at this address, or it is not yours to see.
error-not-found-advice = Check the address, or go back to the start page.
error-method-title = This cannot be done this way
error-method = This address exists, but it does not answer this kind of request.
error-method-advice = Go back to the start page and find your way from there.
error-forbidden-title = You may not do this
error-not-yours = This part of Comptoir is not meant for you.
error-not-yours-advice = Go back to your start page.
# $permission (String) - what the permission lets its holder do
error-permission = Your role does not include the permission “{ $permission }”.
# $organization (String) - the organization's name
error-permission-advice = An administrator of { $organization } can give you a role that does.
# $permission (String) - what the permission lets its holder do
error-level = Your merchant level does not include “{ $permission }”.
# $organization (String) - the organization's name
error-level-advice = If you need it, ask { $organization } for another level.
error-api-off = API access is not switched on for you.
error-chat-off = Chat access is not switched on for you.
# $organization (String) - the organization's name
error-switch-advice = Ask { $organization } to switch it on.
error-module-title = The Merchants module is off
error-module = Your organization does not have the Merchants module.
error-module-advice = Ask your account manager to switch it on.
error-address-title = Not from this network
error-address = You may not use Comptoir from the network you are on now.
error-address-advice = Go back to a network that your organization allows, or ask an administrator to add this one.
# $organization (String) - the organization's name
error-address-advice-merchant = Go back to a network that { $organization } allows, or ask them to add this one.
error-forged-title = This form could not be accepted
error-forged = The form has expired, or it was sent from another website.
error-forged-advice = Go back, reload the page and send it again.
error-outdated-title = This form is from an earlier session
error-outdated = You have signed in again since this page was opened. Nothing was saved; what you typed is kept.
error-outdated-advice = Open the form, check it and send it again.
error-outdated-button = Open my form
error-malformed-title = The request could not be read
error-malformed = Something in what was sent is not as it should be.
error-malformed-advice = Go back, reload the page and try again.
error-too-large-title = Too large
error-too-large = What was sent is larger than a form may be.
error-too-large-advice = Go back and shorten it. Files cannot be sent here.
error-too-slow-title = Too slow
error-too-slow = The form took too long to arrive.
error-too-slow-advice = Check your connection and send it again.
error-too-many-title = Too many attempts
error-too-many = The current password was wrong several times. Nothing was changed.
error-too-many-advice = Go back, wait a little while and try again.
error-overloaded-title = Busy for a moment
error-overloaded = Too much is going on right now. Nothing was changed.
error-overloaded-advice = Wait a few seconds and try again.
error-uncertain = The database did not answer in time. Your change may have been saved, or not.
error-uncertain-advice = Wait a few seconds and check whether it is there before you send it again.
error-failed-title = Something went wrong
error-failed = The fault is ours, and it has been noted.
error-failed-advice = Try again. If it happens again, tell whoever runs Comptoir this reference:
module-request-button = Send this request to my account manager
module-request-sent = The request has been sent. Your account manager will see it.
# $permission (String) - what the permission lets its holder do
error-taken = Your merchant level includes “{ $permission }”, but an exception takes it from your business.
# $organization (String) - the organization's name
error-taken-advice = If you need it, ask { $organization } to end the exception.
error-view-as-off-title = Viewing as a merchant is switched off
error-view-as-off = Your organization has switched off viewing the portal as a merchant.
error-view-as-off-advice = An administrator can allow it again in the settings.
error-only-looking-title = You are only looking
error-only-looking = You see this portal as a merchant does, so nothing can be changed here. Nothing was saved.
error-only-looking-advice = Leave the portal, and change the merchant on its own page.
