#!/usr/bin/env python3
"""Invitations with calendar files a second through a real Postfix, beside Postfix's own smtp-source in the same run.

    Tests/Benchmarks/sending.py [LIBRARIES [ROUNDS]]      (as root; 250 libraries invite 5,000 people)

Both send over one connection to the same Postfix, which puts each letter on the disk, answers, and then throws it away: what delivering to
mailboxes costs is not measured. smtp-source sends one of the invitations again and again, each time to another address (-N), as in real life;
ours are composed, sealed and recorded as well. The runs alternate; the medians are compared. FSYNC_MS=2 lets each fsync of Postfix and of the
program take 2 ms longer, as on a disk that really writes.
"""
import os
import sys

from bench import BOT, Service, median, need, rate, say, slow_disk, timed
from town import call_meetings

libraries = int(sys.argv[1]) if len(sys.argv) > 1 else 250
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
need(postfix="postfix", smtp_source="postfix", dovecot="dovecot-imapd")

with Service() as service:
    service.postfix("virtual_transport=discard:")
    disk = slow_disk(os.environ.get("FSYNC_MS"), service.folder)
    if disk:
        service.postfix(f"import_environment=MAIL_CONFIG MAIL_DEBUG TZ LANG=C LD_PRELOAD={disk['LD_PRELOAD']}")
        service.servers("stop-smtp")
        service.servers("start-smtp")
    call_meetings(service, libraries, 20)
    service.run("resume", "--yes", at="2026-11-02T09:30:00+01:00")
    service.keep("queued")
    ours, source, processor = [], [], []
    for number in range(rounds):
        service.back_to("queued")
        outcome = service.run("once", at="2026-11-02T10:00:00+01:00", environment=disk)
        (count, size), = service.rows("SELECT count(*), avg(length(bytes)) FROM outbox WHERE state = 'sent' AND kind = 'invitation'")
        (waiting,), = service.rows("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sealed')")
        (all_sent,), = service.rows("SELECT count(*) FROM outbox WHERE state = 'sent' AND settled >= (SELECT max(settled) FROM outbox)")
        assert count >= libraries * 20 and waiting == 0, f"{count} invitations sent, {waiting} letters wait"
        (sample, _), = service.rows("SELECT bytes, abs(length(bytes) - ?) FROM outbox WHERE kind = 'invitation' ORDER BY 2 LIMIT 1", size)
        (service.folder / "sample.eml").write_bytes(sample.replace(b"\r\n", b"\n"))
        service.settled()
        yardstick = timed([
            "smtp-source", "-d", "-N", "-s", "1", "-m", str(all_sent), "-F", str(service.folder / "sample.eml"), "-f", BOT,
            "-t", "osoba@biblioteka.example.pl", f"127.0.0.1:{service.smtp_port}"])
        service.settled()
        say(f"{number + 1}. sojusznik once {rate(all_sent, outcome.seconds)} ({outcome.processor:.1f} s of processor, peak {outcome.peak:.0f} MB); "
            f"smtp-source {rate(all_sent, yardstick.seconds)}")
        ours.append(all_sent / outcome.seconds)
        source.append(all_sent / yardstick.seconds)
    say(f"{all_sent} letters of {size:.0f} bytes, {count} of them invitations. Medians: sojusznik {median(ours):.0f} a second, "
        f"smtp-source {median(source):.0f} a second: {median(ours) / median(source):.2f}")
