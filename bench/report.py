"""report.py REPORT PART…: joins the engines' results into bench/results.json and the report's tables."""
import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

AIMS = {"list": "0.7", "search, few": "1", "search, many": "1", "far page": "1.3", "add form": "0.4",
        "refused form": "0.7", "accepted form": "1"}
RESULTS = Path(__file__).with_name("results.json")
BEGIN, END = "<!-- results: written by bench/run -->", "<!-- end of results -->"
ENGINES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def number(value, digits=2):
    return "–" if value is None else f"{value:,.{digits}f}"


def title(result):
    share = "one organization" if result["organizations"] == 1 else f"{result['organizations']} organizations"
    return f"{ENGINES[result['engine']]}, {share}"


def line_of(result, case, connections):
    return next(line for line in result["loads"] if (line["case"], line["connections"]) == (case, connections))


def names(results):
    return list(dict.fromkeys(line["case"] for line in results[0]["loads"]))


def processor(results):
    def cell(result, case):
        return " / ".join(number(line_of(result, case, connections)["cpu_ms"]) for connections in (1, 8))

    head = ["CPU ms per request", "aim", *map(title, results)]
    return table(head, [[case, AIMS.get(case, ""), *(cell(result, case) for result in results)]
                        for case in names(results)])


def speed(results, connections):
    def cell(result, case):
        line = line_of(result, case, connections)
        return f"{line['requests_per_second']:,.0f} ({number(line['p50_ms'])} / {number(line['p99_ms'])})"

    plural = "connection" if connections == 1 else "connections"
    head = [f"{connections} {plural}: requests per second (p50 / p99, ms)", *map(title, results)]
    return table(head, [[case, *(cell(result, case) for result in results)] for case in names(results)])


def process(results):
    rows = [
        ("start to first page, median (least), ms", "50",
         lambda one: f"{number(one['start_ms']['median'], 0)} ({number(one['start_ms']['least'], 0)})"),
        ("server's memory when idle, MB", "25", lambda one: number(one["memory_megabytes"]["idle"], 0)),
        ("server's memory after all cases (at most), MB", "",
         lambda one: f"{number(one['memory_megabytes']['after'], 0)} ({number(one['memory_megabytes']['peak'], 0)})"),
        ("PostgreSQL's memory after all cases, MB", "", lambda one: number(one["memory_megabytes"]["database"], 0)),
        ("delivery of an invitation to a file, CPU ms", "", lambda one: number(one["deliveries"]["cpu_ms"])),
        ("deliveries per second", "", lambda one: number(one["deliveries"]["mails_per_second"], 0)),
        (f"making the demo's {results[0]['merchants']:,} merchants, s", "60", lambda one: number(one["filling_seconds"], 0)),
    ]
    return table(["", "aim", *map(title, results)],
                 [[name, aim, *(cell(result) for result in results)] for name, aim, cell in rows])


def transfer(results):
    sizes, visits = results[0]["sizes"], results[0]["visits"]
    pages = table(["bytes of an answer, head included", "Brotli", "not compressed"],
                  [[name, *(number(size[encoding], 0) for encoding in ("br", "identity"))]
                   for name, size in sizes.items()])
    rows = [[f"{visit} visit of the list", aim, visits[f"{visit}_requests"], number(visits[f"{visit}_bytes"], 0)]
            for visit, aim in (("first", "4 requests, 40 KB"), ("second", ""))]
    files = ", ".join(f"`{path}` {number(size, 0)}" for path, size in visits["files"].items())
    return f"{pages}\n\n{table(['', 'aim', 'requests', 'bytes'], rows)}\n\nThe first visit fetches {files}."


def searched(results):
    found = [f"- {title(result)}: " + "; ".join(
        f"{case} {line_of(result, case, 1)['detail']}" for case in ("search, few", "search, many", "far page"))
        for result in results]
    return "What was searched, and the far page:\n\n" + "\n".join(found)


def model():
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def commit():
    asked = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return asked.stdout.strip() or "unknown"


def main():
    report, parts = Path(sys.argv[1]), sys.argv[2:]
    results = [result for part in sorted(parts, reverse=True) for result in json.loads(Path(part).read_text("utf-8"))]
    about = {"date": datetime.date.today().isoformat(), "cores": os.cpu_count(), "processor": model(),
             "commit": commit()}
    RESULTS.write_text(json.dumps(about | {"results": results}, indent=1, ensure_ascii=False) + "\n", "utf-8")
    where = "Measured {date} on {cores} cores ({processor}), at commit {commit}.".format(**about)
    tables = [where, processor(results), speed(results, 1), speed(results, 8), process(results), transfer(results),
              searched(results)]
    text = report.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    report.write_text(f"{before}{BEGIN}\n" + "\n\n".join(tables) + f"\n{END}{after}", "utf-8")
    print(f"written: {report}, {RESULTS.relative_to(Path.cwd()) if RESULTS.is_relative_to(Path.cwd()) else RESULTS}")


main()
