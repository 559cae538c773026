"""Runs wrk and reads the processors' time around it."""
import itertools
import json
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).with_name("load.lua")
seeds = itertools.count(1)


def wrk(url, case, connections, seconds):
    """What wrk saw of one case in so many seconds."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(SCRIPT)]
    for name, value in case.headers.items():
        command += ["-H", f"{name}: {value}"]
    command += [url + case.path, "--", case.method, str(case.status), str(next(seeds))]
    command += [case.body] if case.body else []
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    line = next(line for line in output.splitlines() if line.startswith("RESULT "))
    seen = json.loads(line.removeprefix("RESULT "))
    if seen["wrong"] or seen["broken"] or not seen["requests"]:
        raise SystemExit(f"{case.name}: not all answers were {case.status}: {seen}")
    return seen


def measure(url, case, connections, seconds, processes):
    """One line of the results: speed as wrk saw it, and processor time of server and database per request."""
    before = processes.cpu_seconds()
    seen = wrk(url, case, connections, seconds)
    used = processes.cpu_seconds() - before
    return {
        "case": case.name,
        "connections": connections,
        "requests": seen["requests"],
        "requests_per_second": round(seen["requests"] / seen["seconds"], 1),
        "p50_ms": round(seen["p50_ms"], 3),
        "p99_ms": round(seen["p99_ms"], 3),
        "cpu_ms": round(1000 * used / seen["requests"], 3),
        "bytes_per_answer": round(seen["bytes"] / seen["requests"]),
    }
