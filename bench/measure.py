"""measure.py ENGINE BINARY OUTPUT [--merchants N] [--seconds N]: all results of one engine, as JSON.

PostgreSQL is the one at COMPTOIR_TEST_DATABASE_URL, with COMPTOIR_TEST_SUPERUSER_URL, as bin/postgres gives them.
"""
import argparse
import json
import os
import socket
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from cases import LIST, cases
from load import measure, wrk
from server import Server
from visitor import Visitor

STARTS = 7
WARM_UP = 1


def of_database(variable, name):
    return f"{os.environ[variable].rpartition('/')[0]}/{name}"


def psql(*statements, database="postgres"):
    """As the superuser, for whom row-level security does not hold."""
    url = of_database("COMPTOIR_TEST_SUPERUSER_URL", database)
    command = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", url]
    for statement in statements:
        command += ["-c", statement]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def database(engine, organizations, folder):
    """A database's address and, on PostgreSQL, its postmaster. Its owner is no superuser, as in an installation."""
    if engine == "sqlite":
        return f"sqlite://{folder}/comptoir.db", None
    name = f"bench_{organizations}"
    psql(f"CREATE DATABASE {name} OWNER comptoir")
    postmaster = int(Path(psql("SHOW data_directory"), "postmaster.pid").read_text().split()[0])
    return of_database("COMPTOIR_TEST_DATABASE_URL", name), postmaster


def say(text):
    print(f"   {text}", flush=True)


def loads(server, visitor, administrator, merchants, seconds):
    processes, lines = server.processes(), []
    for case in cases(visitor, administrator, merchants):
        wrk(server.url, case, 8, WARM_UP)
        for connections in (1, 8):
            line = measure(server.url, case, connections, seconds, processes) | {"detail": case.detail}
            say("{case:<22} {connections} connections: {requests_per_second:>7} /s, p50 {p50_ms} ms, p99 {p99_ms} ms, "
                "CPU {cpu_ms} ms".format(**line))
            lines.append(line)
    return lines


def sizes(visitor):
    pages = {"list": LIST, "add form": LIST + "/new", "sign-in": "/login"}
    stranger = Visitor(f"http://{visitor.host}")
    readers = {name: stranger if path == "/login" else visitor for name, path in pages.items()}
    return {name: {encoding: readers[name].wire_bytes(path, encoding)[0] for encoding in ("br", "identity")}
            for name, path in pages.items()}


def deliveries(server, seconds):
    """Processor time of each waiting invitation's delivery into a file, while nothing else happens."""
    server.start()
    processes = server.processes()
    before, cpu = len(list(server.mails.glob("*.eml"))), processes.cpu_seconds()
    time.sleep(seconds)
    sent, cpu = len(list(server.mails.glob("*.eml"))) - before, processes.cpu_seconds() - cpu
    server.stop()
    return {"mails_per_second": round(sent / seconds, 1), "cpu_ms": round(1000 * cpu / max(sent, 1), 3)}


def measured(arguments, organizations, folder):
    """Everything of one data set."""
    url, postmaster = database(arguments.engine, organizations, folder)
    server = Server(arguments.binary, folder, url, postmaster)
    people, filling = server.fill(arguments.merchants, organizations)
    administrator = next(person for person in people if person["kind"] == "administrator")
    say(f"{arguments.merchants:,} merchants in {organizations} organizations: made in {filling:.0f} s")
    if postmaster:
        # What autovacuum does within the first hour; otherwise it would be at work during some of the cases.
        psql("VACUUM ANALYZE", database=url.rpartition("/")[2])
    starts = []
    for _ in range(STARTS):
        starts.append(server.start())
        server.stop()
    # A mail server that never says a word: invitations wait, so that their delivery is measured apart.
    with socket.create_server(("127.0.0.1", 0)) as mute:
        server.start(f"smtp://127.0.0.1:{mute.getsockname()[1]}")
        time.sleep(1)
        processes = server.processes()
        idle = processes.server_megabytes()
        visitor = Visitor(server.url)
        visitor.sign_in(administrator["email"], administrator["password"])
        result = {"sizes": sizes(visitor), "visits": visitor.visits(LIST)}
        lines = loads(server, visitor, administrator, arguments.merchants // organizations, arguments.seconds)
        memory = {"idle": idle, "after": processes.server_megabytes(), "peak": processes.server_peak_megabytes(),
                  "database": processes.database_megabytes()}
        server.process.kill()
        server.stop()
    return result | {
        "engine": arguments.engine, "merchants": arguments.merchants, "organizations": organizations,
        "filling_seconds": round(filling, 1), "memory_megabytes": memory, "loads": lines,
        "start_ms": {"median": round(1000 * statistics.median(starts), 1), "least": round(1000 * min(starts), 1)},
        "deliveries": deliveries(server, arguments.seconds),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("engine", choices=["sqlite", "postgres"])
    parser.add_argument("binary")
    parser.add_argument("output", type=Path)
    parser.add_argument("--merchants", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=3)
    arguments = parser.parse_args()
    results = []
    for organizations in (10, 1):
        with tempfile.TemporaryDirectory() as folder:
            results.append(measured(arguments, organizations, folder))
    arguments.output.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
