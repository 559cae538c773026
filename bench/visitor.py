"""A person with a browser: signs in, reads pages, fetches what they refer to."""
import html
import http.client
import re
import socket
from urllib.parse import urlencode, urljoin, urlsplit


class Visitor:
    def __init__(self, url):
        self.host = urlsplit(url).netloc
        self.cookies = {}

    def headers(self, encoding="br"):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Accept-Encoding": encoding, "Accept-Language": "en"}
        return headers | ({"Cookie": cookies} if cookies else {})

    def ask(self, method, path, body=None):
        """Status, headers and text of an answer; its cookies are kept."""
        connection = http.client.HTTPConnection(self.host, timeout=30)
        headers = self.headers("identity")
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        return answer.status, answer.headers, text

    def page(self, path):
        status, _, text = self.ask("GET", path)
        if status != 200:
            raise SystemExit(f"{path} answered {status}")
        return text

    def sign_in_form(self, email, password):
        return urlencode({"csrf_token": token(self.page("/login")), "email": email, "password": password, "next": ""})

    def sign_in(self, email, password):
        status, _, _ = self.ask("POST", "/login", self.sign_in_form(email, password))
        if status != 303:
            raise SystemExit(f"signing in answered {status}")

    def wire_bytes(self, path, encoding):
        """Bytes of a whole answer as they come through the socket, and its head in lower case."""
        address, _, port = self.host.partition(":")
        lines = [f"GET {path} HTTP/1.1", f"Host: {self.host}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in self.headers(encoding).items()]
        with socket.create_connection((address, int(port))) as connection:
            connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        return len(answer), answer.partition(b"\r\n\r\n")[0].decode().lower()

    def visits(self, path):
        """Requests and bytes of a browser's first and second visit of a page."""
        wanted = [path, *references(self.page(path), path)]
        first = {path: self.wire_bytes(path, "br") for path in wanted}
        again = {path: size for path, (size, head) in first.items() if "immutable" not in head}
        return {
            "first_requests": len(first), "first_bytes": sum(size for size, _ in first.values()),
            "second_requests": len(again), "second_bytes": sum(again.values()),
            "files": {re.sub(r"\.[0-9a-f]{16}\.", ".", path): size for path, (size, _) in first.items()},
        }


def references(text, base):
    """Addresses of style sheets, scripts and pictures, each once, without the part after `#`."""
    tags = re.findall(r"<(?:link|script|img|use)\b[^>]*?\b(?:href|src)=\"([^\"]+)\"", text)
    found = (urljoin(base, html.unescape(address)).partition("#")[0] for address in tags)
    return list(dict.fromkeys(address for address in found if not address.startswith("data:")))


def token(text):
    return values(text, "csrf_token")[0]


def values(text, name):
    """The values of the inputs of that name, in the page's order."""
    inputs = re.findall(r"<input\b[^>]*>", text)
    return [re.search(r'\bvalue="([^"]*)"', tag)[1] for tag in inputs if f'name="{name}"' in tag]
