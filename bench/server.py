"""Starts and stops the program on a database of its own."""
import base64
import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

from processes import Processes


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def first_answer(process, port, path):
    """Waits until the server has answered one whole page."""
    while process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
                answer = b"".join(iter(lambda: connection.recv(65536), b""))
                if not answer.startswith(b"HTTP/1.1 200"):
                    raise SystemExit(f"{path} answered {answer[:60]!r}")
                return
        except ConnectionError:
            time.sleep(0.0005)
    raise SystemExit("the server ended")


class Server:
    def __init__(self, binary, folder, database_url, postmaster=None):
        self.binary = binary
        self.folder = Path(folder)
        self.postmaster = postmaster
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.mails = self.folder / "mail"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("COMPTOIR_")}
        self.environment |= {
            "COMPTOIR_DATA_DIR": str(self.folder),
            "COMPTOIR_LISTEN": f"127.0.0.1:{self.port}",
            "COMPTOIR_SECRET_KEY": base64.b64encode(os.urandom(64)).decode(),
            "DATABASE_URL": database_url,
        }
        self.process = None

    def spawn(self, arguments, mail_url=None):
        environment = self.environment | {"COMPTOIR_MAIL_URL": mail_url or f"file://{self.mails}"}
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen([self.binary, *arguments], env=environment, stdout=subprocess.PIPE,
                                            stderr=log, stdin=subprocess.DEVNULL)

    def fill(self, merchants, organizations):
        """Makes the demo's data; returns its people and the seconds that took."""
        began = time.monotonic()
        spread = ["--organizations", "1"] if organizations == 1 else []
        self.spawn(["demo", "--json", "--merchants", str(merchants), *spread])
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("the demo ended:\n" + (self.folder / "log").read_text()[-2000:])
        took = time.monotonic() - began
        self.stop()
        return json.loads(line)["people"], took

    def start(self, mail_url=None):
        """Serves; returns the seconds until the sign-in page was answered."""
        began = time.monotonic()
        self.spawn(["serve"], mail_url)
        first_answer(self.process, self.port, "/login")
        return time.monotonic() - began

    def processes(self):
        return Processes(self.process.pid, self.postmaster)

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()
            self.process = None
