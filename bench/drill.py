"""drill.py DRILL ENGINE BINARY [--times N]: breaks one thing on purpose and says what it cost.

DRILL is kill, postgres, sign-ins or mail. Each ends with a line of figures and PASS or FAIL (exit code 1). PostgreSQL
is the one at COMPTOIR_TEST_DATABASE_URL, with COMPTOIR_TEST_SUPERUSER_URL, as bin/postgres gives them.
"""
import argparse
import http.client
import os
import random
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path
from urllib.parse import urlencode

from cases import LIST, merchant
from mailserver import MailServer
from measure import database, psql
from processes import children_of
from server import Server, free_port
from visitor import Visitor

WRITERS = 4


class Scene:
    """A server with the demo's people, and somebody who is signed in."""

    def __init__(self, engine, binary, folder):
        self.url, self.postmaster = database(engine, f"drill_{os.getpid()}", folder)
        self.server = Server(binary, folder, self.url, self.postmaster)
        people, _ = self.server.fill(20, 1)
        self.people = people
        self.administrator = next(one for one in people if one["kind"] == "administrator")
        self.visitor = Visitor(self.server.url)
        self.acknowledged, self.answers = [], []

    def start(self, mail_url=None):
        self.server.start(mail_url)
        if not self.visitor.cookies:
            self.visitor.sign_in(self.administrator["email"], self.administrator["password"])
            self.form = merchant(self.visitor.page(LIST + "/new"))

    def ask(self, method, path, body=None, timeout=30):
        """Status and seconds; None when the server went away."""
        headers = {"Cookie": self.visitor.headers()["Cookie"], "Content-Type": "application/x-www-form-urlencoded"}
        connection = http.client.HTTPConnection(self.visitor.host, timeout=timeout)
        began = time.monotonic()
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers, time.monotonic() - began
        except (OSError, http.client.HTTPException):
            return None, {}, time.monotonic() - began
        finally:
            connection.close()

    def add(self):
        email = f"{uuid.uuid4().hex}@example.com"
        form = self.form | {"login_email": email, "form_token": uuid.uuid4().hex}
        status, headers, seconds = self.ask("POST", LIST, urlencode(form))
        if status == 303:
            self.acknowledged.append((headers["Location"].rpartition("/")[2], email))
        self.answers.append((status, seconds))
        return status

    def while_writing(self, work):
        """Runs `work` while merchants are added as fast as they go."""
        going = threading.Event()
        going.set()

        def write():
            while going.is_set():
                if self.add() is None:
                    time.sleep(0.01)
        writers = [threading.Thread(target=write) for _ in range(WRITERS)]
        for one in writers:
            one.start()
        try:
            return work()
        finally:
            going.clear()
            for one in writers:
                one.join()

    def rows(self, statement):
        """Ids as texts, on either engine; the statement says HEX(column)."""
        if self.postmaster:
            statement = statement.replace("HEX(", "TEXT(").replace("TEXT(", "CONCAT('',")
            text = psql(statement, database=self.url.rpartition("/")[2])
            return {line.replace("-", "") for line in text.splitlines()}
        with sqlite3.connect(self.url.removeprefix("sqlite://")) as connection:
            return {str(row[0]).lower() for row in connection.execute(statement)}

    def faults(self):
        """What was acknowledged and is not there, is there by half, or does not verify."""
        ids = {one.replace("-", "") for one, _ in self.acknowledged}
        faults = {
            "lost": len(ids - self.rows("SELECT HEX(id) FROM merchants")),
            "without entry": len(ids - self.rows("SELECT HEX(subject_id) FROM audit_entries WHERE kind = 'merchant.added'")),
            "half": sum(len(self.rows(f"SELECT HEX(id) FROM merchants WHERE id NOT IN (SELECT {column} FROM {table})"))
                        for table, column in [("users WHERE merchant_id IS NOT NULL", "merchant_id"),
                                              ("merchant_locations", "merchant_id"), ("merchant_search", "merchant_id"),
                                              ("audit_entries WHERE subject_id IS NOT NULL", "subject_id")]),
        }
        verified = subprocess.run([self.server.binary, "audit", "verify"], env=self.server.environment, capture_output=True)
        return faults | {"trail": verified.returncode}


def finish(drill, figures, passed):
    print(f"{drill}: " + ", ".join(f"{name} {value}" for name, value in figures.items()) + (": PASS" if passed else ": FAIL"))
    return 0 if passed else 1


def kill(scene, times):
    """`kill -9` while merchants are added."""
    for _ in range(times):
        scene.start()

        def strike():
            time.sleep(random.uniform(0.2, 0.8))
            scene.server.process.kill()
            scene.server.process.wait()
        scene.while_writing(strike)
        scene.server.stop()
    scene.start()
    scene.server.stop()
    faults = scene.faults()
    return finish("kill -9", {"times": times, "acknowledged": len(scene.acknowledged)} | faults, not any(faults.values()))


def postgres(scene, _times):
    """PostgreSQL stopped, restarted, frozen, while merchants are added and a list is read."""
    data = Path(psql("SHOW data_directory"))
    owner = data.owner()
    control = [*(["runuser", "-u", owner, "--"] if os.getuid() == 0 else []), "pg_ctl", "-D", str(data), "-s", "-w"]

    def pg(*arguments):
        subprocess.run([*control, *arguments], check=True, cwd=data, stdout=subprocess.DEVNULL)

    def freeze(seconds):
        postmaster = int((data / "postmaster.pid").read_text().split()[0])
        pids = [postmaster, *children_of(postmaster)]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        time.sleep(seconds)
        for pid in pids:
            os.kill(pid, signal.SIGCONT)
    log = ["-l", str(data / "drill.log"), "-o", (data / "postmaster.opts").read_text().split(" ", 1)[1].replace('"', "'").strip()]
    longest, back, statuses = 0.0, 0.0, set()
    acts = {
        "stopped": lambda: (pg("stop", "-m", "fast"), time.sleep(4), pg("start", *log)),
        "restarted": lambda: (pg("stop", "-m", "immediate"), pg("start", *log)),
        "frozen": lambda: freeze(8),
    }
    scene.start()
    for name, act in acts.items():
        scene.answers.clear()

        def away():
            nonlocal back
            time.sleep(0.5)
            act()
            returned = time.monotonic()
            while scene.ask("GET", LIST)[0] != 200 and time.monotonic() - returned < 30:
                time.sleep(0.05)
            back = max(back, time.monotonic() - returned)
        scene.while_writing(away)
        statuses |= {status for status, _ in scene.answers}
        longest = max(longest, *(seconds for _, seconds in scene.answers))
        print(f"   {name}: {len(scene.answers)} answers, longest {max(s for _, s in scene.answers):.2f} s", flush=True)
    scene.server.stop()
    faults = scene.faults()
    figures = {"longest answer": f"{longest:.2f} s", "healthy after": f"{back:.2f} s", "statuses": sorted(map(str, statuses)),
               "acknowledged": len(scene.acknowledged)} | faults
    return finish("PostgreSQL away", figures, longest < 3.2 and back < 5 and statuses <= {303, 503} and not any(faults.values()))


def sign_ins(scene, times):
    """So many sign-ins at once, while somebody else reads the list."""
    scene.start()
    stranger = Visitor(scene.server.url)
    body = stranger.sign_in_form(scene.administrator["email"], scene.administrator["password"])
    head = (f"POST /login HTTP/1.1\r\nHost: {stranger.host}\r\nConnection: close\r\nCookie: {stranger.headers()['Cookie']}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n")
    processes, statuses, lists = scene.server.processes(), [], []
    before = processes.server_megabytes()

    def at_once():
        address, _, port = stranger.host.partition(":")
        connections = [socket.create_connection((address, int(port))) for _ in range(times)]
        for one in connections:
            one.sendall((head + body).encode())
        for one in connections:
            one.settimeout(30)
            statuses.append(int(b"".join(iter(lambda: one.recv(65536), b"")).split()[1]))
            one.close()
    signing = threading.Thread(target=at_once)
    signing.start()
    while signing.is_alive():
        lists.append(scene.ask("GET", LIST)[2])
        time.sleep(0.02)
    peak, after = processes.server_peak_megabytes(), processes.server_megabytes()
    scene.server.stop()
    p99 = sorted(lists)[min(len(lists) - 1, int(len(lists) * 0.99))]
    counted = {status: statuses.count(status) for status in sorted(set(statuses))}
    figures = {"at once": times, "answers": counted, "memory before": f"{before} MB", "peak": f"{peak} MB", "after": f"{after} MB",
               "lists read": len(lists), "their p99": f"{p99 * 1000:.0f} ms"}
    return finish("sign-ins", figures, peak < 200 and p99 < 0.5 and set(counted) <= {303, 429, 503})


def mail(scene, _times):
    """A mail server that is down, refuses, is slow, and a stop in the middle of a message."""
    port = free_port()
    address = f"smtp://127.0.0.1:{port}"
    scene.start(address)

    def invite(count):
        for _ in range(count):
            scene.add()
    invite(4)
    time.sleep(2)
    mails = MailServer(port)
    mails.refuses = True
    invite(4)
    time.sleep(4)
    mails.refuses, mails.pause = False, 1.5
    invite(4)
    time.sleep(4)
    scene.server.stop()
    scene.start(address)
    mails.pause = 0.0
    wanted = {email for _, email in scene.acknowledged}
    began = time.monotonic()
    while not wanted <= mails.accepted.keys() and time.monotonic() - began < 90:
        time.sleep(0.2)
    took = time.monotonic() - began
    time.sleep(3)
    scene.server.stop()
    mails.close()
    twice = sum(count > 1 for count in mails.accepted.values())
    missing, slowest = len(wanted - mails.accepted.keys()), max(seconds for _, seconds in scene.answers)
    figures = {"messages": len(wanted), "missing": missing, "twice": twice, "all out after": f"{took:.1f} s",
               "slowest page meanwhile": f"{slowest:.2f} s"}
    return finish("mail", figures, missing == 0 and twice == 0 and len(wanted) == 12 and slowest < 1)


def main():
    drills = {"kill": kill, "postgres": postgres, "sign-ins": sign_ins, "mail": mail}
    parser = argparse.ArgumentParser()
    parser.add_argument("drill", choices=drills)
    parser.add_argument("engine", choices=["sqlite", "postgres"])
    parser.add_argument("binary")
    parser.add_argument("--times", type=int)
    arguments = parser.parse_args()
    times = arguments.times or {"kill": 100, "sign-ins": 500}.get(arguments.drill, 1)
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(arguments.engine, str(Path(arguments.binary).resolve()), folder)
        try:
            status = drills[arguments.drill](scene, times)
        finally:
            if scene.server.process:
                scene.server.process.kill()
                scene.server.stop()
    raise SystemExit(status)


if __name__ == "__main__":
    main()
