"""hostile.py FOLDER: mails of just under 1 MB, each made to cost a reader as much as it can; for reading.sh FOLDER 1 ASKED."""
import pathlib
import sys

SIZE = 1_000_000 - 2_000
HEAD = "From: Anna Nowak <anna@example.pl>\nTo: biblioteka@example.pl\nSubject: Re: Zaproszenie\nDate: Thu, 26 Nov 2026 10:00:00 +0100\nMessage-ID: <a@example.pl>\nMIME-Version: 1.0\n"

# What is repeated until the mail is full; "{n}" counts.
PIECES = {
    "nie": "nie ", "nie-moge": "nie mogę, ale będę, jeśli nie, to chyba że nie; ", "commas": ",", "dots": ". ", "digits": "7", "numbers": "{n}, ", "numbers-and": "{n} i ",
    "ranges": "{n}-{n} ", "lines-of-numbers": "{n}\n", "list": "{n}. Jan Kowalski\n", "list-marks": "{n}. Jan Kowalski - był\n", "names": "Anna Nowak i Jan Kowalski-Nowak oraz ", "capital": "A",
    "capital-words": "Aaaaaaa ", "long-word": "ż", "stretched": "taaaaaaak ", "spaces": " ", "newlines": "\n", "crlf": "\r\n", "tabs": "\t", "quotes": "> Dzień dobry\n", "deep-quotes": ">" * 200 + " x\n",
    "growing-quotes": ">", "attributions": "W dniu 26.11.2026 o 10:00, Anna Nowak pisze:\n", "attribution-openers": "W dniu ", "on-wrote": "On Mon, Anna Nowak <a@b.pl> wrote:\n", "from-blocks": "Od: Anna\nDo: Jan\nTemat: x\nData: y\n",
    "signatures": "-- \nAnna\n", "dashes": "-", "rules": "-----\n", "underscores": "_", "ats": "@", "addresses": "a@b.pl ", "address-run": "a.", "angle": "<", "angles": "<a@b.pl> ", "urls": "https://a.pl/?q=", "emoji": "👍🏽", "zwj": "👩‍", "combining": "a\u0301",
    "accents": "\u0301", "invisible": "\u200b", "rtl": "\u202e", "nel": "\u0085", "line-separators": "\u2028", "hours": "1 godz. 30 min ", "from-to": "od 10.15 do 12.45, ", "halves": "półtorej godziny i pół, ", "dates": "czwartek 10 grudnia 17.00, ",
    "weekdays": "we wtorek albo ", "except": "wszyscy oprócz ", "were": "byli {n}, nie było {n}; ", "because": "bo ", "if": "jeśli ", "that": "że ", "questions": "czy?", "brackets": "(", "brackets2": "()", "stars": "*", "bars": "|", "colons": ": ", "equals": "=",
    "quoted-printable": "=C5=BC", "instead": "zamiast mnie przyjdzie ", "mister": "pan ", "sk": "Kowalsk", "initials": "A. ", "bounce": "Final-Recipient: rfc822; a@b.pl\nAction: failed\n", "mixed": "nie będzie mnie 7 i 8, Anna Nowak (OSP) @ > - czwartek 17.00 półtorej?! ",
    "hyphens": "a-", "apostrophes": "a'", "cyrillic": "не прийду ", "greek": "αβγ ", "same": "b b b b ",
}
HTML = {
    "divs": "<div>", "closed": "<div>a</div>", "blockquotes": "<blockquote>a", "tables": "<table><tr><td>a", "open": "<", "attributes": "<p a=b ", "styles": "<style>a", "comments": "<!--", "entities": "&amp;", "numbers": "&#x17c;", "brs": "<br>", "gmail": '<div class="gmail_quote">', "spans": "<span style='color:red'>a</span>",
    "lists": "<ul><li>", "signatures": '<div class="signature">a</div>', "unknown": "&aaaaaaaa", "cdata": "<![CDATA[", "scripts": "<script>", "slashes": "</div>",
}


def full(piece):
    text, size, n = [], 0, 0
    while size < SIZE:
        n += 1
        text.append(piece.replace("{n}", str(n)))
        size += len(text[-1].encode())
    return "".join(text)[:SIZE]


def write(folder, name, kind, body, head=HEAD):
    data = body.encode("utf-8")[:SIZE]
    (folder / f"{name}.eml").write_bytes(head.encode() + f"Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n".encode() + data)


folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for name, piece in PIECES.items():
    write(folder, f"text-{name}", "text/plain", full(piece))
    write(folder, f"line-{name}", "text/plain", full(piece.replace("\n", " ")))
    write(folder, f"quoted-{name}", "text/plain", "Będę.\n\nOn Mon, Anna Nowak <a@b.pl> wrote:\n> " + full(piece).replace("\n", "\n> ") + "\nTak.")
for name, piece in HTML.items():
    write(folder, f"html-{name}", "text/html", full(piece))
    write(folder, f"html-tail-{name}", "text/html", "<p>Będę.</p>" + full(piece) + "<p>Tak</p>")
write(folder, "subject", "text/plain", "Będę.", HEAD.replace("Re: Zaproszenie", full("Re: nie ")))
write(folder, "references", "text/plain", "Będę.", HEAD + "References: " + full("<a@b.pl>\n ") + "\n")
write(folder, "recipients", "text/plain", "Będę.", HEAD + "Cc: " + full("a@b.pl,\n ") + "\n")
write(folder, "groups", "text/plain", "Będę.", HEAD + "Cc: " + full("a:") + "\n")
write(folder, "fields", "text/plain", "Będę.", HEAD + full("X-{n}: a\n"))
write(folder, "encoded-words", "text/plain", "Będę.", HEAD.replace("Re: Zaproszenie", full("=?utf-8?q?a?=\n ")))
write(folder, "parts", "multipart/mixed; boundary=b", full("--b\nContent-Type: text/plain\n\na\n"))
write(folder, "nested", "multipart/mixed; boundary=b", full("--b\nContent-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
print(len(list(folder.glob("*.eml"))), "mails in", folder)
