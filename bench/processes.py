"""Processor time and memory of a server and of a database, from /proc."""
import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def stat(pid):
    """The fields of /proc/PID/stat that follow the name, or None when the process has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None


def children_of(parent):
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    stats = ((pid, stat(pid)) for pid in pids)
    return [pid for pid, fields in stats if fields and int(fields[1]) == parent]


def kilobytes(file, field):
    for line in Path(file).read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1])
    return 0


class Processes:
    """The server, and PostgreSQL's postmaster with all its children (None on SQLite, which is in the server)."""

    def __init__(self, server, postmaster=None):
        self.server = server
        self.postmaster = postmaster

    def cpu_seconds(self):
        ticks = sum(int(field) for field in stat(self.server)[11:13])
        if self.postmaster:
            # The last two are the time of children that have ended.
            ticks += sum(int(field) for field in stat(self.postmaster)[11:15])
            for pid in children_of(self.postmaster):
                ticks += sum(int(field) for field in (stat(pid) or [0] * 13)[11:13])
        return ticks / TICKS

    def server_megabytes(self):
        return round(kilobytes(f"/proc/{self.server}/status", "VmRSS") / 1024, 1)

    def server_peak_megabytes(self):
        return round(kilobytes(f"/proc/{self.server}/status", "VmHWM") / 1024, 1)

    def database_megabytes(self):
        """Proportional, since PostgreSQL's processes share their buffers; None on SQLite."""
        if not self.postmaster:
            return None
        pids = [self.postmaster, *children_of(self.postmaster)]
        return round(sum(kilobytes(f"/proc/{pid}/smaps_rollup", "Pss") for pid in pids) / 1024, 1)
