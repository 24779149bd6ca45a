#!/usr/bin/env python3
"""Mixed replies a second: fetched over TLS, understood, committed, moved; beside mbsync, which merely stores the same mailbox, in the same run.

    Tests/Benchmarks/intake.py [MAILS [ROUNDS]]           (as root; 5,000 mails from 5,000 invited people)

The mailbox is as fresh for each run as after a delivery. Both programs keep a mail on the disk before they go on (mbsync: FSync yes). The
service is paused, so that letters in answer wait: sending is measured by sending.py. The runs alternate; the medians are compared.
FSYNC_MS=2 lets each fsync of both programs take 2 ms longer, as on a disk that really writes.
"""
import os
import shutil
import sys

from bench import Service, median, need, rate, say, slow_disk, timed
from replies import replies
from town import call_meetings, letters

count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
need(postfix="postfix", dovecot="dovecot-imapd", mbsync="isync")

MBSYNC = """
FSync yes

IMAPAccount bot
Host localhost
Port {port}
User sojusznik
Pass {password}
SSLType IMAPS
CertificateFile {folder}/ca.pem

IMAPStore far
Account bot

MaildirStore near
Path {target}/
Inbox {target}/INBOX

Channel all
Far :far:
Near :near:
Create Near
Sync Pull
SyncState *
"""


def mbsync(service, disk):
    target = service.folder / "mbsync"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    settings = service.folder / "mbsyncrc"
    settings.write_text(MBSYNC.format(
        port=service.imap_port, password=(service.folder / "password").read_text().strip(), folder=service.folder, target=target))
    outcome = timed(["mbsync", "-q", "-c", str(settings), "all"], disk)
    stored = sum(1 for part in ("new", "cur") for _ in (target / "INBOX" / part).iterdir())
    assert stored == count, f"mbsync stored {stored} mails"
    return outcome


with Service() as service:
    service.postfix("virtual_transport=discard:")
    call_meetings(service, (count + 19) // 20, 20)
    service.run("resume", "--yes", at="2026-11-02T09:30:00+01:00")
    service.run("once", at="2026-11-02T10:00:00+01:00")
    service.run("pause")
    service.keep("invited")
    people = [letter for letter in letters(service, "invitation") if letter.address.startswith("osoba-")]
    mails = list(replies(people, count))
    say(f"{count} mails of {sum(map(len, mails)) / count:.0f} bytes on average, from {len(people)} people")
    disk = slow_disk(os.environ.get("FSYNC_MS"), service.folder)
    ours, stored = [], []
    for number in range(rounds):
        service.back_to("invited")
        service.fill_inbox(mails)
        outcome = service.run("once", at="2026-11-02T12:00:00+01:00", environment=disk)
        left = service.mails_in(".")
        states = dict(service.rows("SELECT state, count(*) FROM inbox WHERE settled >= (SELECT max(settled) FROM inbox) GROUP BY state"))
        assert left == 0 and states.get("handled", 0) >= count * 0.99, f"{left} mails left in the INBOX, {states}"
        service.fill_inbox(mails)
        yardstick = mbsync(service, disk)
        say(f"{number + 1}. sojusznik once {rate(count, outcome.seconds)} ({outcome.processor:.1f} s of processor, peak {outcome.peak:.0f} MB); "
            f"mbsync {rate(count, yardstick.seconds)} ({yardstick.processor:.1f} s of processor)")
        ours.append(count / outcome.seconds)
        stored.append(count / yardstick.seconds)
    say(f"{states}; what they led to:")
    for verdict, mails_so in service.rows(
            "SELECT verdict, count(*) FROM inbox WHERE settled >= (SELECT max(settled) FROM inbox) GROUP BY 1 ORDER BY 2 DESC LIMIT 12"):
        say(f"  {mails_so:5}  {verdict[:100]}")
    say(f"Medians: sojusznik {median(ours):.0f} a second, mbsync {median(stored):.0f} a second: {median(ours) / median(stored):.2f}")
