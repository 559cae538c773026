# Who can …: whom a permission, a location or an address lets in.
who-can-title = Who can …
who-can-intro = For a permission, a location or an address: which merchants and which staff it lets in, and why, as things stand now. Those who cannot sign in at all are not counted.
who-can-questions = Questions
who-can-permission = Who holds this permission?
who-can-location = Who sees this location?
who-can-address = Who may come in from this address?
who-can-ask = Show
who-can-choose = Choose a permission or a location, or type an address.
who-can-nobody = Nobody.
who-can-choice-wrong = Choose one from the list.
who-can-address-wrong = Type one IP address, such as 203.0.113.7.
# $level (String) - a merchant level
who-can-by-level = By their level { $level }
# $role (String) - a role of staff
who-can-by-role = By their role { $role }
who-can-granted = By an exception
who-can-taken = Not these: an exception takes it away from them
who-can-located = The location is theirs
who-can-exempt = Exempt from IP blocking
who-can-default-list = By the default list
who-can-own-list = By an IP allow-list of their own
who-can-unrestricted = No list restricts them
# $shown (String) - how many lists, formatted
who-can-partial = Only the IP allow-lists of the first { $shown } merchants were looked through: there may be more merchants.
who-can-who = Who else has it?
