#!/usr/bin/env python3
"""A whole round in virtual time on real servers: every library holds two meetings, with everything that the service does around them.

    Tests/Benchmarks/round.py [LIBRARIES]                 (as root; 128 libraries, 2,560 invited people, two meetings each)

Mails go to the bot through Postfix, letters leave through Postfix into Dovecot's mailboxes. People answer, are reminded, come; librarians
confirm attendance, write summaries and approve them; animators and librarians evaluate. Left out, since the service does not do it yet: date
polls, rules, tasks, coordinator and declaration of the second meeting, proposals after its evaluation, programme meetings, weekly reports.
"""
import json
import smtplib
import sys
import time

from bench import Service, need, say
from replies import replies
from town import Letter, staff_mail, write_register

libraries = int(sys.argv[1]) if len(sys.argv) > 1 else 128
need(postfix="postfix", dovecot="dovecot-imapd")
SUMMARY = "PODSUMOWANIE\nSpotkali się przedstawiciele szkoły, straży i parafii. Rozmawialiśmy o tym, czego brakuje po godzinie szesnastej.\n\nPierwsze pomysły: świetlica i kurs dla seniorów."
EVALUATION = "1. 5, cele osiągnięte\n2. Dobra\n3. Dobrze\n4. Wójta\n5. Więcej czasu\n6. Plan następnego spotkania"


class Round:
    def __init__(self, service):
        self.service, self.written = service, 0

    def send(self, mails, port):
        """Hands mails to Postfix as people's servers do; the envelope goes to the address of the To field."""
        with smtplib.SMTP("127.0.0.1", port) as smtp:
            for mail in mails:
                head = mail.split(b"\r\n\r\n", 1)[0].decode()
                fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in head.split("\r\n") if ":" in line and line[0] != "\t"}
                origin = fields["return-path"] if "return-path" in fields else fields["from"]
                smtp.sendmail(origin.split("<")[-1].strip(">"), fields["to"].strip("<>"), mail)
                self.written += 1

    def at(self, moment, what, staff=(), people=()):
        """At this moment mails arrive, and the service does everything that is due."""
        self.send(staff, self.service.trusted_port)
        self.send(people, self.service.smtp_port)
        self.service.settled()
        outcome = self.service.run("once", at=moment)
        self.service.settled()
        (sent,), = self.service.rows("SELECT count(*) FROM outbox WHERE state = 'sent'")
        say(f"{moment[:16].replace('T', ' ')}  {what}: {outcome.seconds:.1f} s; {self.written} mails written, {sent} letters sent so far")

    def newest(self, kind, meeting):
        """The last letter of a kind to each receiver in each library."""
        query = """SELECT kind, address, token, message_id, sender, bytes FROM outbox
            WHERE id IN (SELECT max(id) FROM outbox WHERE kind = ? AND coalesce(meeting, ?) = ? AND state = 'sent' GROUP BY library, recipient)"""
        return [Letter(row) for row in self.service.rows(query, kind, meeting, meeting)]

    def answer(self, kind, meeting, words, staff_only=True):
        for number, letter in enumerate(self.newest(kind, meeting)):
            if not staff_only or letter.address.startswith("dyrekcja@"):
                yield reply(letter, words, f"{kind}.{meeting}.{number}.{self.written}")

    def meeting(self, number, days):
        """One meeting, from the call to the evaluation. `days`: call, reminder, second reminder, forecast, eve, morning after, told."""
        call, seven, three, two, eve, after, told = days
        start = f"{int(eve[8:]) + 1}.{eve[5:7]}.{eve[:4]} 17:00"
        plan = f"Kiedy: {start}\nGdzie: Dom Kultury\nTytuł: Spotkanie partnerskie {number}"
        self.at(f"{call}T09:00:00+01:00", f"meeting {number} is called", [
            staff_mail(library, "SPOTKANIE", plan, serial=number) for library in range(1, libraries + 1)])
        self.at(f"{call}T10:00:00+01:00", "drafts are approved, invitations leave", self.answer("meeting_draft", number, "ZATWIERDZAM"))
        invited = [letter for letter in self.newest("invitation", number) if letter.address.startswith("osoba-")]
        early, late = [letter for n, letter in enumerate(invited) if n % 10 < 7], [letter for n, letter in enumerate(invited) if n % 10 in (7, 8)]
        self.at(f"{call}T12:30:00+01:00", "seven of ten answer", people=replies(early, len(early), number * 100_000))
        self.at(f"{call}T15:00:00+01:00", "digests")
        self.at(f"{seven}T09:00:00+01:00", "reminders")
        self.at(f"{seven}T12:00:00+01:00", "two of ten answer", people=replies(late, len(late), number * 100_000 + 50_000))
        self.at(f"{seven}T15:00:00+01:00", "digests")
        self.at(f"{three}T09:00:00+01:00", "second reminders")
        self.at(f"{two}T09:00:00+01:00", "forecasts")
        self.at(f"{eve}T09:00:00+01:00", "the eve")
        self.at(f"{after}T08:00:00+01:00", "was it held?")
        self.at(f"{after}T08:30:00+01:00", "attendance", self.answer("attendance_asked", number, "wszyscy oprócz 3, 7"))
        self.at(f"{after}T09:00:00+01:00", "summaries asked")
        self.at(f"{after}T11:00:00+01:00", "summaries", self.answer("after_meeting", number, SUMMARY))
        self.at(f"{after}T11:30:00+01:00", "summaries approved, published", self.answer("summary_draft", number, "ZATWIERDZAM"))
        self.at(f"{after}T13:00:00+01:00", "evaluations", [
            *self.answer("after_meeting", number, EVALUATION), *self.answer("evaluation_asked", number, EVALUATION, staff_only=False)])
        self.at(f"{told}T09:00:00+01:00", "who was absent was told")


def reply(letter, words, serial):
    head = [
        f"From: <{letter.address}>", f"To: <{letter.reply_to}>", "Subject: Odp", "Date: Mon, 2 Nov 2026 08:30:00 +0100",
        f"Message-ID: <{serial}@{letter.address.split('@')[1]}>", f"In-Reply-To: {letter.message_id}", f"References: {letter.message_id}",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"]
    return ("\r\n".join(head) + "\r\n\r\n" + words.replace("\n", "\r\n") + "\r\n").encode()


def mailboxes(service):
    """Letters that lie in people's mailboxes."""
    return sum(1 for path in (service.folder / "mail").glob("*/*/new/*") if path.parts[-3] != "sojusznik")


with Service() as service:
    files = write_register(service.folder, libraries, 20)
    start = time.monotonic()
    service.run("import", *files, at="2026-11-02T08:00:00+01:00")
    all_of_it = Round(service)
    all_of_it.meeting(1, ("2026-11-23", "2026-12-03", "2026-12-07", "2026-12-08", "2026-12-09", "2026-12-11", "2026-12-15"))
    all_of_it.meeting(2, ("2026-12-28", "2027-01-07", "2027-01-11", "2027-01-12", "2027-01-13", "2027-01-15", "2027-01-19"))
    seconds = time.monotonic() - start
    status = json.loads(service.run("status", "--json", at="2027-01-19T09:00:00+01:00").output)
    stages = {}
    for library in status["libraries"]:
        key = (library["stage"], library["meeting"]["number"], library["meeting"]["held"])
        stages[key] = stages.get(key, 0) + 1
    states = dict(service.rows("SELECT state, count(*) FROM outbox GROUP BY state"))
    (topics,), = service.rows("SELECT count(*) FROM outbox WHERE state = 'sent' AND address IS NULL")
    assert mailboxes(service) == states["sent"] - topics, f"{mailboxes(service)} letters in mailboxes, {states}, {topics} forum topics"
    service.run("replay")
    say(f"Libraries by stage, meeting and whether it was held: {stages}; letters {states}, {mailboxes(service)} in mailboxes; "
        f"mails {dict(service.rows('SELECT state, count(*) FROM inbox GROUP BY state'))}")
    say(f"The round of {libraries} libraries: {seconds / 60:.1f} minutes")
