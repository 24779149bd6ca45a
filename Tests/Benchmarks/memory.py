#!/usr/bin/env python3
"""Memory of the release build: at rest with the forum, in a big programme, and with a mail of 50 MB.

    Tests/Benchmarks/memory.py [PEOPLE [MAILS]]           (as root; 100,000 people and as many kept mails)

VmRSS is what the process has in memory at the end, VmHWM the most it ever had; both count the libraries' code, and pages of mapped files,
which the kernel takes back when it needs them (RssFile); RssAnon is what the program itself has allocated.
"""
import base64
import email.utils
import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request

from bench import BOT, Service, memory, need, say
from replies import replies
from town import call_meetings, letters, library_id, write_register

people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
mails = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
need(postfix="postfix", dovecot="dovecot-imapd")


def shown(figures):
    return ", ".join(f"{name} {value:.0f} MB" for name, value in figures.items())


class Running:
    """`sojusznik run` with its forum."""

    def __init__(self, service, at):
        self.service = service
        self.process = subprocess.Popen(
            [service.program, "run", "--config", service.configuration, "--at", at], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not self.answers("/zdrowie"):
            assert self.process.poll() is None, "the service ended"
            time.sleep(0.05)

    def answers(self, path):
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{self.service.web_port}{path}", timeout=20).read()
        except OSError:
            return None

    def memory(self):
        return memory(self.process.pid)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait() == 0


def wait_for(query, service, value):
    for _ in range(1200):
        if service.rows(query)[0][0] >= value:
            return
        time.sleep(0.1)
    sys.exit(f"{query} never came to {value}")


def keep_mails(service, samples):
    """So many handled mails in the inbox, made of the sample rows, with a sighting each."""
    with sqlite3.connect(service.database) as database:
        columns = "message_id, arrived, size, bytes, from_address, person, state, attempts, verdict, settled"
        shown = columns.replace("message_id", "NULL")
        (most,), = database.execute("SELECT max(id) FROM inbox")
        while (left := mails - database.execute("SELECT count(*) FROM inbox WHERE bytes IS NOT NULL").fetchone()[0]) > 0:
            database.execute(
                f"INSERT INTO inbox(hash, {columns}) SELECT lower(hex(randomblob(32))), {shown} FROM inbox WHERE state = 'handled' AND bytes IS NOT NULL "
                f"ORDER BY id LIMIT {min(left, samples)}")
        database.execute("INSERT INTO sighting SELECT 'Sojusznik/Gotowe', 1, id, id, 'moved' FROM inbox WHERE id > ?", [most])
    os.sync()


def big_mail(photos):
    """A short text and so many photographs of 5 MB, in pieces: so that this script stays smaller than what it measures."""
    fields = [
        f"From: osoba-1@{library_id(1)}.example.pl", f"To: {BOT}", "Subject: Zdjecia", f"Date: {email.utils.formatdate()}", "Message-ID: <photos@example.pl>",
        "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="=_p"']
    yield ("\r\n".join(fields) + "\r\n\r\n--=_p\r\nContent-Type: text/plain\r\n\r\nZdjecia w zalaczeniu.\r\n").encode()
    for number in range(photos):
        yield f'--=_p\r\nContent-Type: image/jpeg; name="{number}.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n'.encode()
        for _ in range(5 * 1024):
            yield base64.encodebytes(os.urandom(1026)).replace(b"\n", b"\r\n")
    yield b"--=_p--\r\n"


with Service() as service:
    service.postfix("virtual_transport=discard:")
    call_meetings(service, 10, 20)
    service.run("resume", "--yes", at="2026-11-02T09:30:00+01:00")
    service.run("once", at="2026-11-02T10:00:00+01:00")
    running = Running(service, "2026-11-02T11:00:00+01:00")
    for path in ("/", f"/biblioteki/{library_id(1)}", "/kalendarz"):
        running.answers(path)
    time.sleep(2)
    say(f"At rest, 10 libraries, forum looked at: {shown(running.memory())}")
    running.stop()

    service.fill_inbox([big_mail(7)])
    outcome = service.run("once", at="2026-11-02T12:00:00+01:00")
    (size, verdict, spooled), = service.rows("SELECT size, verdict, spool IS NOT NULL FROM inbox WHERE size > 40000000")
    assert spooled, "the mail was not spooled"
    say(f"A mail of {size / 1e6:.0f} MB taken in and read in {outcome.seconds:.1f} s: peak {outcome.peak:.0f} MB ({verdict})")

    samples = [letter for letter in letters(service, "invitation") if letter.address.startswith("osoba-")]
    service.fill_inbox(replies(samples, len(samples)))
    service.run("once", at="2026-11-02T12:30:00+01:00")
    for first in range(11, 11 + people // 20, 1000):
        files = write_register(service.folder, min(1000, 11 + people // 20 - first), 20, first)
        outcome = service.run("import", *files, at="2026-11-02T13:00:00+01:00")
    say(f"Import of the last {min(people, 20_000)} people: {outcome.seconds:.0f} s, peak {outcome.peak:.0f} MB")
    keep_mails(service, len(samples))
    (kept, size), = service.rows("SELECT count(*), sum(length(bytes)) FROM inbox WHERE bytes IS NOT NULL")
    (known,), = service.rows("SELECT count(*) FROM person")
    say(f"{known} people, {kept} kept mails of {size / kept:.0f} bytes, database {service.database.stat().st_size / 1e6:.0f} MB")
    service.fill_inbox([])
    running = Running(service, "2026-11-02T14:00:00+01:00")
    wait_for("SELECT count(*) FROM inbox WHERE state = 'waiting'", service, 0)
    time.sleep(5)
    say(f"In the big programme, at rest: {shown(running.memory())}")
    (before,), = service.rows("SELECT count(*) FROM inbox")
    service.deliver(replies(samples, 100, first=len(samples)))
    for path in ("/", f"/biblioteki/{library_id(4711 % (people // 20))}", "/kalendarz"):
        running.answers(path)
    wait_for("SELECT count(*) FROM inbox", service, before + 100)
    wait_for("SELECT count(*) = 0 FROM inbox WHERE state = 'waiting'", service, 1)
    time.sleep(2)
    say(f"After 100 replies and a look at the forum: {shown(running.memory())}")
    running.stop()
    outcome = service.run("status")
    say(f"status: {outcome.seconds:.1f} s, peak {outcome.peak:.0f} MB")
