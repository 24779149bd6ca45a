"""A programme of any size: libraries with their staff, animators and invited people, as register files; and its first letters."""
import csv
import email.policy
import email.utils

from bench import AUTHSERV, BOT

NAMES = ["Anna", "Jan", "Maria", "Piotr", "Krystyna", "Andrzej", "Ewa", "Marek", "Beata", "Adam", "Irena", "Łukasz", "Dorota", "Stanisław"]
SURNAMES = ["Nowak", "Kowalski", "Wróbel", "Zając", "Mróz", "Żuraw", "Gołąb", "Sokół", "Lis", "Wilk", "Dudek", "Szpak", "Bocian", "Czyż", "Gil", "Kruk"]
PLACES = [
    ("wójt", "Urząd Gminy", "publiczny"), ("dyrektorka szkoły", "Szkoła Podstawowa", "publiczny"), ("komendant", "OSP", "społeczny"),
    ("przewodnicząca", "Koło Gospodyń Wiejskich", "społeczny"), ("właściciel", "Piekarnia", "gospodarczy"), ("proboszcz", "Parafia", "społeczny"),
    ("kierowniczka", "GOPS", "publiczny"), ("prezes", "Klub Sportowy", "społeczny"), ("właścicielka", "Ogrody", "gospodarczy"),
    ("dyrektor", "Bank Spółdzielczy", "gospodarczy"),
]


def library_id(number):
    return f"biblioteka-{number:05d}"


def staff_address(number):
    return f"dyrekcja@{library_id(number)}.example.pl"


def write_register(folder, libraries, people_each, first=1):
    """Three files for `sojusznik import`: one member of staff and one animator for each library besides the people."""
    rows = {"libraries": [], "staff": [], "people": []}
    for number in range(first, first + libraries):
        name, town = library_id(number), f"Miasteczko {number}"
        animator = number % 30
        rows["libraries"].append([
            name, f"Biblioteka Publiczna, {town}", town, f"ul. Szkolna {number}, 95-999 {town}", f"44 {number:07d}", f"Ewa Wrona {animator}",
            f"animator-{animator}@animatorzy.example.pl", "Tomasz Gil", "tomasz.gil@trenerzy.example.pl", "needs", "none", ""])
        rows["staff"].append([name, f"Beata Lis {number}", staff_address(number), "", "dyrektorka"])
        for person in range(people_each):
            function, organisation, sector = PLACES[person % len(PLACES)]
            rows["people"].append([
                f"{name}-{person}", name, f"{NAMES[(number + person) % len(NAMES)]} {SURNAMES[(number * 7 + person) % len(SURNAMES)]}", "", function,
                f"osoba-{person}@{name}.example.pl", f"600 {number:05d} {person}", f"{organisation}, {town}", sector, "sala i pomoc",
                "zgrana społeczność", "tak" if person < 2 else "nie", "tak" if person == 0 else "nie", "nie", "pl"])
    heads = {
        "libraries": "id,name,town,address,phone,animator_name,animator_email,trainer_name,trainer_email,variant,existing,parent",
        "staff": "library,name,email,phone,role",
        "people": "person_id,library,name,form,function,email,phone,organisation,sector,contribution,benefit,decision_maker,local_government,"
                  "strategic_friend,language",
    }
    files = []
    for name, head in heads.items():
        path = folder / f"{name}.csv"
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(head.split(","))
            writer.writerows(rows[name])
        files.append(path)
    return files


class Letter:
    """A letter of the service as it stands in the outbox."""

    def __init__(self, row):
        self.kind, self.address, self.token, self.message_id, self.sender, self.bytes = row
        self.message_id = f"<{self.message_id}>"
        message = email.message_from_bytes(self.bytes, policy=email.policy.default)
        self.subject = str(message["Subject"])
        self.reply_to = email.utils.parseaddr(str(message["Reply-To"] or message["From"]))[1]
        self.calendar, self.text, self.html = "", "", ""
        for part in message.walk():
            kind = part.get_content_type()
            if kind in ("text/plain", "text/html", "text/calendar"):
                setattr(self, kind.split("/")[1].replace("plain", "text"), part.get_content())


def letters(service, kind):
    query = "SELECT kind, address, token, message_id, sender, bytes FROM outbox WHERE kind = ? AND bytes IS NOT NULL ORDER BY id"
    return [Letter(row) for row in service.rows(query, kind)]


def staff_mail(number, subject, words, answering=None, serial=0):
    """A librarian's mail, vouched for by our own border."""
    sender = staff_address(number)
    head = [
        f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={sender.split('@')[1]}", f"From: Beata Lis <{sender}>",
        f"To: <{answering.reply_to if answering else BOT}>", f"Subject: {subject}", "Date: Mon, 2 Nov 2026 08:30:00 +0100",
        f"Message-ID: <{subject}.{serial}.{number}@{sender.split('@')[1]}>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
    ]
    if answering:
        head += [f"In-Reply-To: {answering.message_id}", f"References: {answering.message_id}"]
    return ("\r\n".join(head) + "\r\n\r\n" + words.replace("\n", "\r\n") + "\r\n").encode()


def call_meetings(service, libraries, people_each):
    """Every librarian calls a first meeting and approves its draft. Then the invitations are queued and the service is paused."""
    files = write_register(service.folder, libraries, people_each)
    service.run("import", *files, at="2026-11-02T08:00:00+01:00")
    plan = "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury\nTytuł: Spotkanie partnerskie"
    service.fill_inbox(staff_mail(number, "SPOTKANIE", plan) for number in range(1, libraries + 1))
    service.run("once", at="2026-11-02T09:00:00+01:00")
    service.run("pause")
    drafts = {letter.address: letter for letter in letters(service, "meeting_draft")}
    assert len(drafts) == libraries, f"{len(drafts)} drafts for {libraries} libraries"
    service.fill_inbox(staff_mail(number, "ZATWIERDZAM", "ZATWIERDZAM", drafts[staff_address(number)]) for number in range(1, libraries + 1))
    service.run("once", at="2026-11-02T09:30:00+01:00")
