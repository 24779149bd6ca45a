"""What the benchmarks share: a Postfix and a Dovecot of their own on loopback, the release build of the program, and time."""
import os
import pathlib
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOMAIN = "partnerstwa.example.pl"
BOT = f"sojusznik@{DOMAIN}"
AUTHSERV = f"mx.{DOMAIN}"


def say(line):
    print(line, flush=True)


def need(**packages):
    """Installs the Debian packages whose program is missing: need(mbsync="isync")."""
    os.environ["PATH"] += ":/usr/sbin:/usr/local/sbin"
    missing = sorted({package for program, package in packages.items() if not shutil.which(program.replace("_", "-"))})
    if missing:
        say(f"Installing {' '.join(missing)}")
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], check=True, stdout=subprocess.DEVNULL)


def program():
    """The release build; PROGRAM names another one."""
    if named := os.environ.get("PROGRAM"):
        return named
    say("Building for release (the first time takes some minutes)")
    subprocess.run(["swift", "build", "-c", "release", "--product", "sojusznik"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return str(ROOT / ".build/release/sojusznik")


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class Outcome:
    """How a command ended: seconds on the wall, seconds of processor, peak memory in MB, what it printed."""

    def __init__(self, seconds, usage, output, peak):
        self.seconds, self.output, self.peak = seconds, output, peak
        self.processor = usage.ru_utime + usage.ru_stime


def memory(pid):
    """VmHWM, VmRSS, RssAnon and RssFile of a process in MB; empty when it is gone."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return {}
    found = re.findall(r"(VmHWM|VmRSS|RssAnon|RssFile):\s+(\d+)", status)
    return {name: int(size) / 1024 for name, size in found}


def slow_disk(milliseconds, folder):
    """For the environment of a program: each fsync takes so much longer, as on a disk that really writes. Needs a C compiler."""
    if not milliseconds:
        return {}
    source, library = folder / "slow.c", folder / "slow.so"
    wait = f"struct timespec t = {{0, {int(float(milliseconds) * 1e6)}}}; nanosleep(&t, 0);"
    source.write_text(
        "#define _GNU_SOURCE\n#include <time.h>\n#include <unistd.h>\n#include <sys/syscall.h>\n"
        + "".join(f"int {name}(int f) {{ {wait} return syscall(SYS_{name}, f); }}\n" for name in ("fsync", "fdatasync")))
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    return {"LD_PRELOAD": str(library)}


def timed(arguments, environment=None):
    with tempfile.TemporaryFile("w+") as printed:
        start = time.monotonic()
        process = subprocess.Popen(arguments, stdout=printed, stderr=subprocess.STDOUT, env=dict(os.environ, **(environment or {})))
        # Asked again and again: ru_maxrss counts what this script had in memory when it forked, too.
        ended, peak = 0, 0
        while not ended:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            seconds = time.monotonic() - start
            peak = max(peak, memory(process.pid).get("VmHWM", 0))
            time.sleep(0.01)
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        output = printed.read()
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))} ended with {process.returncode}:\n{output[-3000:]}")
    return Outcome(seconds, usage, output, peak)


class Service:
    """The program with a configuration, a database and servers of its own in one folder, which goes at the end."""

    def __init__(self):
        self.program = program()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sojusznik-bench-", dir=os.environ.get("BENCH_FOLDER", "/var/tmp")))
        self.folder.chmod(0o755)
        self.smtp_port, self.imap_port, self.web_port, self.trusted_port = free_ports(4)
        self.database = self.folder / "sojusznik.sqlite"
        self.delivered = 0
        self.servers("start", str(self.smtp_port), str(self.imap_port), str(self.trusted_port))
        self.inbox = self.folder / f"mail/{DOMAIN}/sojusznik"
        self.configuration = self.write_configuration()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.servers("stop")
        if not os.environ.get("BENCH_KEEP"):
            shutil.rmtree(self.folder)

    def servers(self, verb, *arguments):
        subprocess.run([ROOT / "deploy/loopback-mail", verb, self.folder, *arguments], check=True)

    def postfix(self, *settings):
        """Changes settings of our own Postfix."""
        subprocess.run(["postconf", "-c", self.folder / "postfix", "-e", *settings], check=True)
        subprocess.run(["postfix", "-c", self.folder / "postfix", "reload"], check=True, stderr=subprocess.DEVNULL)
        time.sleep(1)

    def write_configuration(self):
        text = (ROOT / "deploy/example/sojusznik.yaml").read_text()
        for example, own in [
            ("imaps://127.0.0.1:10993", f"imaps://127.0.0.1:{self.imap_port}"),
            ("smtp://127.0.0.1:10025", f"smtp://127.0.0.1:{self.smtp_port}"),
            ("password_file: imap.secret", f"password_file: {self.folder}/password"),
            ('tls_ca_file: ""', f'tls_ca_file: "{self.folder}/ca.pem"'),
            ("127.0.0.1:8080", f"127.0.0.1:{self.web_port}"),
        ]:
            assert example in text, f"the example configuration no longer has {example}"
            text = text.replace(example, own)
        (self.folder / "token.key").write_text("benchmark benchmark benchmark benchmark\n")
        (self.folder / "sojusznik.yaml").write_text(text)
        return str(self.folder / "sojusznik.yaml")

    def run(self, command, *arguments, at=None, environment=None):
        moment = ["--at", at] if at else []
        return timed([self.program, command, "--config", self.configuration, *moment, *map(str, arguments)], environment)

    # Database and mailbox

    def rows(self, query, *arguments):
        with sqlite3.connect(self.database) as database:
            return database.execute(query, arguments).fetchall()

    def keep(self, name):
        """Keeps the database as it is now, to come back to it."""
        with sqlite3.connect(self.database) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.database, self.folder / name)

    def back_to(self, name):
        for suffix in ("-wal", "-shm"):
            (self.folder / f"sojusznik.sqlite{suffix}").unlink(missing_ok=True)
        shutil.copy(self.folder / name, self.database)
        os.sync()

    def fill_inbox(self, mails):
        """Puts the mails into the bot's INBOX, which had others or none: as fresh for Dovecot as after their delivery."""
        shutil.rmtree(self.inbox, ignore_errors=True)
        owner = (self.folder / "mail").stat()
        for part in ("new", "cur", "tmp"):
            (self.inbox / part).mkdir(parents=True)
        for path in [self.inbox.parent, self.inbox, *self.inbox.iterdir()]:
            os.chown(path, owner.st_uid, owner.st_gid)
        self.deliver(mails)
        os.sync()

    def deliver(self, mails):
        """Puts mails into the INBOX, as a delivery agent does: each whole at once. A mail is its bytes, or an iterable of pieces."""
        owner = (self.folder / "mail").stat()
        for mail in mails:
            self.delivered += 1
            name = f"{1_700_000_000 + self.delivered}.M{self.delivered}P1.bench"
            with open(self.inbox / "tmp" / name, "wb") as file:
                file.writelines([mail] if isinstance(mail, bytes) else mail)
            os.chown(file.name, owner.st_uid, owner.st_gid)
            os.rename(file.name, self.inbox / "new" / name)

    def mails_in(self, folder):
        box = self.inbox / folder
        return sum(len(list((box / part).iterdir())) for part in ("new", "cur") if (box / part).exists())

    def settled(self):
        """Waits until Postfix has nothing in hand."""
        while any(any((self.folder / "queue" / queue).iterdir()) for queue in ("incoming", "active", "maildrop")):
            time.sleep(0.05)


def median(values):
    return statistics.median(values)


def rate(count, seconds):
    return f"{seconds:6.2f} s, {count / seconds:6.0f} a second"
