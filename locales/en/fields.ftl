field-optional = (optional)
field-required = Fill this in.
required-business-name = Enter the business name.
required-name = Enter a name.
required-email = Enter an e-mail address.
required-role = Choose a role.
required-country = Choose a country.
required-address = Enter the address.
required-address-part = Addresses in this country need this. Fill it in.
required-login-email = Enter the login e-mail.
required-sign-in = Choose how the merchant signs in for the first time.
required-password = Type or generate a password.
required-password-again = Type the password a second time.
required-language = Choose a language.
required-locations = Tick at least one location.
required-default-location = Choose the default location.
required-level = Choose a level.
required-kind = Choose what kind of place it is.
required-reference = Enter a reference.
required-time-zone = Choose a time zone.
required-admin-name = Enter the administrator’s name.
required-admin-email = Enter the administrator’s e-mail.
required-reason = Say why, in a few words.
required-own-email = Enter your e-mail.
required-new-email = Enter the new e-mail.
required-own-password = Enter your password.
required-current-password = Enter your current password.
required-code = Enter the code.
# $length (String) - characters typed, formatted
# $max (String) - characters allowed, formatted
field-too-long = This has { $length } characters; at most { $max } fit. Shorten it.
# $count (String) - lines typed, formatted
# $max (String) - lines allowed, formatted
field-too-many = There are { $count } addresses; at most { $max } fit. Remove some.
field-nothing-visible = Nothing in this can be seen. Type something visible.
field-forbidden-characters = This contains invisible control characters. Type it instead of pasting it.
field-email-form = This is not a complete e-mail address. Enter one such as name@example.com.
field-email-too-long = This e-mail address is too long. Use a shorter one.
field-email-taken = Somebody already signs in with this e-mail. Use another one.
field-email-unchanged = You sign in with this e-mail already. Enter another one.
# $number (String) - what was typed
field-phone-invalid = { $number } is not a phone number that can be called. Check the digits after the country code.
# $number (String) - what was typed
# $country (String) - the country that it was read in
field-phone-invalid-in = { $number } is not a phone number in this country: { $country }. Check the digits, or begin with + and the country code.
field-phone-country-missing = Begin with + and the country code, or choose the country of the address.
# $min (Number) - characters needed
field-password-too-short = Use at least { $min } characters. A few unrelated words are fine.
# $max (Number) - characters allowed
field-password-too-long = Use at most { $max } characters.
field-password-again = Passwords are never kept on a page. Type or generate the password again.
field-passwords-differ = The two passwords differ. Type the same one twice.
field-country-unknown = Choose a country from the list.
# $code (String) - what was typed
# $country (String) - the country
# $example (String) - a postal code of the country
field-postal-code-example = { $code } is not a postal code of this country: { $country }. A postal code there looks like { $example }.
# $code (String) - what was typed
# $country (String) - the country
field-postal-code = { $code } is not a postal code of this country: { $country }. Check the code or the country.
field-choice-unknown = Choose one from the list.
field-location-not-available = Choose from the locations shown. One of those chosen is archived or gone.
field-locations-all-archived = Tick at least one location that is not archived.
field-default-location = The default location must be one of those ticked.
field-default-location-archived = This location is archived. Choose a default location that is in use.
field-level-not-available = Choose one of the levels shown.
field-level-beyond-own = This level allows more than you may do yourself. Choose one within your own rights.
field-language-unknown = Choose one of the languages shown.
field-time-zone-unknown = Choose a time zone from the list.
field-reference-taken = Another location already has this reference. Choose another.
field-reference-form = Use letters, digits, dots, dashes and underscores only.
field-name-taken = This name is already in use. Choose another.
field-role-not-available = Choose one of the roles shown.
field-role-beyond-own = This role allows more than yours. Choose one within your own rights.
field-own-role = Nobody can change their own role. Ask somebody else who manages staff.
field-own-email = Your own e-mail cannot be changed here. Change it under “My account”.
field-last-administrator = After this, nobody who can sign in could manage staff and roles. Give somebody else both permissions first.
field-day-form = Choose a date from the calendar, such as 2026-12-03.
field-day-passed = This day has passed. Choose today or a later day.
field-last-of-its-kind = This is the only one in use. Add another first.

password-weak-common = This is one of the passwords that everybody tries first. Use a few unrelated words.
password-weak-names = Names are easy to guess. Add a few unrelated words.
password-weak-repeats = Repeated characters are easy to guess. Use a few unrelated words.
password-weak-sequences = Sequences such as abc or 6543 are easy to guess. Use a few unrelated words.
password-weak-dates = Dates are easy to guess. Add a few unrelated words.
password-weak-guessable = This is easy to guess. Add another word or two.
password-weak-context = This is made from the name or the e-mail of this account. Use a few unrelated words.

# $line (Number) - the line
# $text (String) - what was typed there
email-line-form = Line { $line }: { $text } is not a complete e-mail address.
# $line (Number) - the line
# $text (String) - what was typed there
email-line-duplicate = Line { $line }: { $text } appears twice.
# $line (Number) - the line
# $text (String) - what was typed there
ip-line-not-an-address = Line { $line }: { $text } is not an IP address or network.
# $line (Number) - the line
# $text (String) - what was typed there
ip-line-host-bits = Line { $line }: { $text } has host bits set.
# $line (Number) - the line
# $text (String) - what was typed there
ip-line-whole-internet = Line { $line }: { $text } would let everybody in. Leave the list empty for no restriction.
# $line (Number) - the line
ip-line-note-too-long = Line { $line }: the note after # is too long.
# $line (Number) - the line
# $text (String) - what was typed there
ip-line-duplicate = Line { $line }: { $text } appears twice.
# $line (Number) - the line
ip-line-too-many = Line { $line }: the list is full. Use networks instead of single addresses.
# $line (Number) - the line
ip-line-forbidden-characters = Line { $line }: the note contains invisible control characters.
# $suggestion (String) - a network that would be accepted
ip-line-suggestion = Did you mean { $suggestion }?

form-summary-title = There is a problem
# $message (String) - what is wrong
# $field (String) - the field's label
form-summary-line = { $field }: { $message }
# $message (String) - the first wrong line
# $count (Number) - wrong lines beside it
# $shown (String) - the same number, formatted
form-summary-more = { $message } { $count ->
    [one] And one more.
   *[other] And { $shown } more.
}

address = Address
address-country = Country
address-line1 = Address
address-line2 = Address, second line
address-city = City
address-city-post-town = Post town
address-city-district = District
address-city-suburb = Suburb
address-region = Province
address-region-area = Area
address-region-county = County
address-region-department = Department
address-region-district = District
address-region-do-si = Province or city
address-region-emirate = Emirate
address-region-island = Island
address-region-oblast = Oblast
address-region-parish = Parish
address-region-prefecture = Prefecture
address-region-state = State
address-postal-code = Postal code
address-postal-zip = ZIP code
address-postal-pin = PIN code
address-postal-eircode = Eircode
# $example (String) - a postal code of the country
address-example = For example { $example }
address-choose-country = Choose a country
address-update = Update address fields

password-strength = Strength
password-generate = Generate a password

field-current-password-wrong = This is not your current password.
field-code-wrong = This code is not right, or has already been used. Wait for the next one in your app, and check the time on your phone.
