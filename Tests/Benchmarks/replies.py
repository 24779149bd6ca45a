"""What people and machines send in answer to invitations: calendar replies, one word, sentences, vacation notes, bounces."""
import json
import pathlib
import random
import re

from bench import BOT
from clients import CLIENTS, answer, multipart, part, trace, word

TESTS = pathlib.Path(__file__).resolve().parents[1]
ONE_WORD = ["Tak", "tak", "TAK", "Nie", "nie", "Będę", "bede", "Może", "OK", "ok", "👍", "Oczywiście", "Potwierdzam", "Niestety nie", "Przyjdę", "Jasne!", "Raczej tak", "Zgoda"]
VACATION = [
    "Dziękuję za wiadomość. Jestem na urlopie do 6 listopada 2026 r. W pilnych sprawach proszę o kontakt z sekretariatem, tel. 44 600 10 20.",
    "Przebywam na zwolnieniu lekarskim. Odpowiem po powrocie.",
    "I am out of the office until 9 November and will answer when I am back.",
    "To jest automatyczna odpowiedź. Wiadomość wpłynęła do Urzędu Gminy i zostanie rozpatrzona.",
]
# How many of a hundred are of which kind.
MIXTURE = [("calendar", 30), ("one word", 25), ("sentence", 27), ("vacation", 10), ("bounce", 8)]


def sentences():
    """The authored answers of the tests, and those that no rule was written for."""
    texts = [json.loads(line)["text"] for line in (TESTS / "Benchmarks/unseen-replies.jsonl").read_text().splitlines()]
    for file in ("AnswerCases.swift", "FurtherAnswerCases.swift"):
        source = (TESTS / "UnderstandingTests" / file).read_text()
        texts += [match[1].strip().replace("\\n", "\n") for match in re.finditer(r"^    [a-z][^|\n]*\|([^|\n]+)\|", source, re.M)]
    return [text for text in texts if text]


def replies(letters, count, first=0):
    """So many mails from the receivers of the letters, each another; the same ones each time."""
    chance = random.Random(2026 + first)
    kinds = [kind for kind, share in MIXTURE for _ in range(share)]
    texts = sentences()
    for number in range(first, first + count):
        letter, client = letters[number % len(letters)], chance.choice(CLIENTS)
        match chance.choice(kinds):
            case "calendar": yield calendar(client, letter, chance.choice(["ACCEPTED"] * 6 + ["DECLINED"] * 3 + ["TENTATIVE"]), number)
            case "one word": yield answer(client, letter, chance.choice(ONE_WORD), number)
            case "sentence": yield answer(client, letter, chance.choice(texts), number)
            case "vacation": yield vacation(client, letter, chance.choice(VACATION), number)
            case "bounce": yield bounce(letter, chance.choice(["postfix", "exchange", "gmail"]), number)


def calendar(client, letter, answered, number):
    """A METHOD:REPLY as Google, Exchange, Apple and Mozilla write it (RFC 5546 3.2.3, RFC 6047)."""
    lines = re.sub(r"\r?\n[ \t]", "", letter.calendar).splitlines()
    event = lines[lines.index("BEGIN:VEVENT"):]
    kept = [next(line for line in event if re.match(name + "[:;]", line)) for name in ("UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "ORGANIZER")]
    outlook = client.quoting == "outlook"
    attendee = f"ATTENDEE;PARTSTAT={answered};CN=\"Osoba\":MAILTO:{letter.address}" if outlook else (
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={answered};CN=Osoba;X-NUM-GUESTS=0:mailto:{letter.address}")
    product = "Microsoft Exchange Server 2010" if outlook else "-//Google Inc//Google Calendar 70.9054//EN"
    text = "\n".join(fold(line) for line in [
        "BEGIN:VCALENDAR", f"PRODID:{product}", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", *kept, attendee, "DTSTAMP:20261102T100000Z",
        "END:VEVENT", "END:VCALENDAR"]) + "\n"
    title = {"ACCEPTED": "Zaakceptowano: ", "DECLINED": "Odrzucono: ", "TENTATIVE": "Wstępnie: "}[answered] + letter.subject
    organizer = kept[-1].split("mailto:")[-1].split("MAILTO:")[-1]
    bodies = [part("text/plain", title, client.coding, "utf-8"), part("text/calendar; method=REPLY", text, "base64" if outlook else "8bit", "utf-8")]
    if client.html:
        bodies.insert(1, part("text/html", f"<html><body><p>{title}</p></body></html>", client.coding, "utf-8"))
    body = multipart("multipart/alternative", bodies, f"=_c{number}")
    if not outlook:
        attached = part('application/ics; name="invite.ics"', text, "base64", "utf-8").replace(
            b"\r\n\r\n", b'\r\nContent-Disposition: attachment; filename="invite.ics"\r\n\r\n', 1)
        body = multipart("multipart/mixed", [body, attached], f"=_m{number}")
    head = [
        f"From: {word('Osoba Zaproszona')} <{letter.address}>", f"To: <{organizer}>", f"Subject: {word(title)}", "Date: Mon, 2 Nov 2026 11:00:00 +0100",
        f"Message-ID: <calendar.{number}@{letter.address.split('@')[1]}>", "MIME-Version: 1.0"]
    return (trace(letter.address, organizer, number) + "\r\n".join(head) + "\r\n").encode() + body


def fold(line):
    """At most 75 octets a line (RFC 5545 3.1)."""
    folded, width = "", 0
    for letter in line:
        if width + len(letter.encode()) > 74:
            folded += "\n "
            width = 1
        folded += letter
        width += len(letter.encode())
    return folded


def vacation(client, letter, words, number):
    mail = answer(client, letter, words, number, ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"], sender="")
    subject = f"Subject: {word(client.prefix + letter.subject)}".encode()
    return mail.replace(subject, f"Subject: {word('Automatyczna odpowiedź: ' + letter.subject)}".encode(), 1)


def bounce(letter, server, number):
    """A delivery report (RFC 3464) to the keyed tag of the envelope sender."""
    words = {
        "postfix": f"This is the mail system at host mx.example.pl.\n\nI'm sorry to have to inform you that your message could not\nbe delivered.\n\n<{letter.address}>: host mx.example.pl said: 550 5.1.1 User unknown",
        "exchange": f"Dostarczenie wiadomości do tych adresatów nie powiodło się:\n\n{letter.address}\nNie można odnaleźć wprowadzonego adresu e-mail.",
        "gmail": f"** Nie znaleziono adresu **\n\nWiadomość nie dotarła do {letter.address}, bo nie udało się znaleźć adresu.",
    }[server]
    report = f"Reporting-MTA: dns; mx.example.pl\n\nFinal-Recipient: rfc822; {letter.address}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"
    head = letter.bytes.replace(b"\r\n", b"\n").split(b"\n\n")[0].replace(b"\n", b"\r\n")
    returned = b"Content-Type: text/rfc822-headers\r\n\r\n" + head + b"\r\n" if server == "gmail" else b"Content-Type: message/rfc822\r\n\r\n" + letter.bytes
    body = multipart(
        "multipart/report; report-type=delivery-status",
        [part("text/plain", words, "8bit", "utf-8"), b"Content-Type: message/delivery-status\r\n\r\n" + report.replace("\n", "\r\n").encode(), returned],
        f"=_r{number}")
    recipient = letter.sender or BOT
    fields = [
        "From: MAILER-DAEMON@mx.example.pl", f"To: <{recipient}>", "Subject: Undelivered Mail Returned to Sender", "Auto-Submitted: auto-replied",
        "Date: Mon, 2 Nov 2026 11:00:00 +0100", f"Message-ID: <bounce.{number}@mx.example.pl>", "MIME-Version: 1.0"]
    return (trace("", recipient, number) + "\r\n".join(fields) + "\r\n").encode() + body
