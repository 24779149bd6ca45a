"""The same mails through Python's email and mail-parser-reply: parsing, first text, own words; no kind, calendar or meaning."""
import email
import email.policy
import pathlib
import resource
import sys
import time

from mailparser_reply import EmailReplyParser

mails = [(path.name, path.read_bytes()) for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.eml"))]
rounds = int(sys.argv[2])


def text_of(message):
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            return (part.get_payload(decode=True) or b"").decode("utf-8", "replace")
    return ""


def read(raw, parser):
    text = text_of(email.message_from_bytes(raw, policy=email.policy.default))
    return parser.parse_reply(text=text) if parser else text


def measure(name, parser):
    best = [float("inf")] * len(mails)
    total = 0.0
    for number in range(rounds + 1):
        for index, (_, raw) in enumerate(mails):
            start = time.perf_counter()
            read(raw, parser)
            taken = time.perf_counter() - start
            best[index] = min(best[index], taken)
            total += taken if number else 0
    slowest = max(range(len(mails)), key=best.__getitem__)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name}: {len(mails) * rounds / total:.0f} messages/s; slowest {best[slowest] * 1000:.2f} ms ({mails[slowest][0]}); peak memory {peak:.0f} MB")


measure("Python email alone", None)
measure("Python email + mail-parser-reply (pl, en)", EmailReplyParser(languages=["en", "pl"]))
