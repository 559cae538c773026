"""What is measured: each case is one request, sent over and over."""
import html
import re
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode

from visitor import Visitor, token, values

LIST = "/organization/merchants"
ROW = 25_000
# Tried in turn until the counts fit: what the demo's merchants are called may change.
FEW = ["boulangerie moreau", "fromagerie lefèvre", "marlowe upholstery", "bäckerei müller lei", "librairie benoît lyon",
       "boulangerie-moreau-1", "patel hardware", "panadería núñez", "moreau lyon", "moreau nantes 1"]
MANY = ["moreau", "boulangerie", "bonjour", "hallo", "example"]


@dataclass
class Case:
    name: str
    path: str
    headers: dict
    status: int = 200
    method: str = "GET"
    body: str = ""
    detail: str = field(default="")


def count(page):
    """The list's number of matches; `1,000+` is a thousand and more."""
    shown = html.unescape(re.search(r'id="list-count"[^>]*>([^<]*)<', page)[1])
    return int(re.sub(r"\D", "", shown)), "+" in shown


def searched(term):
    return f"{LIST}?query={quote(term)}"


def few(visitor):
    """The term that comes nearest to twenty matches."""
    counts = {term: count(visitor.page(searched(term))) for term in FEW}
    term = min(FEW, key=lambda term: abs(counts[term][0] - 20))
    return term, counts[term][0]


def many(visitor):
    """The first term with more matches than the list counts."""
    for term in MANY:
        if count(visitor.page(searched(term)))[1]:
            return term
    raise SystemExit("no term with thousands of matches")


def far_page(visitor, row):
    """The address of the page that begins after `row`, reached as a person would, a hundred at a time."""
    address = f"{LIST}?per_page=100"
    for _ in range(row // 100):
        following = re.search(r'rel="next" href="([^"]+)"', visitor.page(address))
        if not following:
            raise SystemExit(f"the list ends before row {row}")
        address = html.unescape(following[1])
    return re.sub(r"&?per_page=100", "", address).replace("?&", "?")


def merchant(page):
    """A form that is right; NUMBER makes its e-mail another one at each request."""
    location = values(page, "location_ids")[0]
    return {
        "csrf_token": token(page), "business_name": "Librairie Lefèvre NUMBER", "phone": "+33 6 12 34 56 78",
        "address_country": "FR", "address_line1": "12 rue de la Paix", "address_line2": "",
        "address_city": "Paris", "address_region": "", "address_postal_code": "75002",
        "login_email": "bench-NUMBER@example.com", "contact_emails": "orders@example.com\nshop@example.com",
        "sign_in": "invitation", "platform_language": "fr", "location_ids": location,
        "default_location_id": location, "level_id": values(page, "level_id")[0],
        "ip_allow_list": "203.0.113.0/24 # office", "api_access": "on", "chat_access": "on",
    }


def cases(visitor, administrator, merchants):
    """All cases for a visitor who is signed in as the administrator of `merchants` merchants."""
    read = visitor.headers("br")
    send = read | {"Content-Type": "application/x-www-form-urlencoded"}
    form = merchant(visitor.page(LIST + "/new"))
    # Wrong at four fields; the e-mail is in use.
    refused = form | {"business_name": "", "phone": "12", "ip_allow_list": "10.0.0.7/24",
                      "login_email": administrator["email"]}
    stranger = Visitor(f"http://{visitor.host}")
    sign_in = stranger.sign_in_form(administrator["email"], administrator["password"])
    rare, matches = few(visitor)
    common = many(visitor)
    row = ROW if merchants > 2 * ROW else merchants // 2
    return [
        Case("list", LIST, read),
        Case("list, not compressed", LIST, visitor.headers("identity")),
        Case("search, few", searched(rare), read, detail=f"“{rare}”: {matches} matches"),
        Case("search, many", searched(common), read, detail=f"“{common}”: over 1,000 matches"),
        Case("far page", far_page(visitor, row), read, detail=f"row {row:,}"),
        Case("add form", LIST + "/new", read),
        Case("refused form", LIST, send, 422, "POST", urlencode(refused)),
        Case("accepted form", LIST, send, 303, "POST", urlencode(form)),
        Case("sign-in", "/login", stranger.headers("br") | {"Content-Type": send["Content-Type"]}, 303, "POST", sign_in),
    ]
