field-optional = (optional)
field-required = Fill this in.
# $length (Number) - characters typed
# $max (Number) - characters allowed
field-too-long = { $length } characters is too long. At most { $max } fit.
# $max (Number) - lines allowed
field-too-many = At most { $max } lines fit.
field-nothing-visible = Nothing in this can be seen. Type something visible.
field-forbidden-characters = This contains invisible control characters. Type it instead of pasting it.
field-email-form = This is not a complete e-mail address, such as name@example.com.
field-email-too-long = This e-mail address is too long.
field-email-taken = Somebody already signs in with this e-mail. Use another one.
field-phone-invalid = This is not a phone number that can be called. Check the digits, or begin with + and the country code.
field-phone-country-missing = Begin with + and the country code, or choose the country of the address.
# $min (Number) - characters needed
field-password-too-short = Use at least { $min } characters. A few unrelated words are fine.
# $max (Number) - characters allowed
field-password-too-long = Use at most { $max } characters.
field-password-again = Passwords are never kept on a page. Type or generate it again.
field-passwords-differ = The two passwords differ. Type the same one again.
field-country-unknown = Choose a country from the list.
# $example (String) - a postal code of the country
field-postal-code-example = This is not a postal code of this country. It looks like { $example }.
field-postal-code = This is not a postal code of this country.
field-choice-unknown = Choose one from the list.
field-location-not-available = Choose among the locations shown. One of those chosen is archived or gone.
field-locations-all-archived = Tick at least one location that is not archived.
field-default-location = The default location must be one of those ticked.
field-default-location-archived = This location is archived. Choose a default location that is in use.
field-level-not-available = Choose one of the levels shown.
field-language-unknown = Choose one of the languages shown.
field-time-zone-unknown = Choose a time zone from the list.
field-reference-taken = Another location has this reference already.
field-reference-form = Use letters, digits, dots, dashes and underscores only.
field-name-taken = Another one has this name already.

password-weak-common = This is one of the passwords that everybody tries first. Use a few unrelated words.
password-weak-names = Names are easy to guess. Add a few unrelated words.
password-weak-repeats = Repeated characters are easy to guess. Use a few unrelated words.
password-weak-sequences = Sequences such as abc or 6543 are easy to guess. Use a few unrelated words.
password-weak-dates = Dates are easy to guess. Add a few unrelated words.
password-weak-guessable = This is easy to guess. Add another word or two.
password-weak-context = This is made of the name or the e-mail of this account. Use a few unrelated words.

# $line (Number) - the line
# $text (String) - what was typed there
email-line-form = Line { $line }: { $text } is not a complete e-mail address.
# $line (Number) - the line
# $text (String) - what was typed there
email-line-duplicate = Line { $line }: { $text } is there twice.
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
ip-line-duplicate = Line { $line }: { $text } is there twice.
# $line (Number) - the line
ip-line-too-many = Line { $line }: the list is full. Use networks instead of single addresses.
# $line (Number) - the line
ip-line-forbidden-characters = Line { $line }: the note contains invisible control characters.
# $suggestion (String) - a network that would be accepted
ip-line-suggestion = Did you mean { $suggestion }?

form-summary-title = Please mend the following
# $message (String) - what is wrong
# $field (String) - the field's label
form-summary-line = { $field }: { $message }

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
