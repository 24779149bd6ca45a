"""Twenty mail programs: how each quotes, codes and wraps an answer, and the trace that a border leaves on it."""
import base64
import html
import quopri
from dataclasses import dataclass


@dataclass(frozen=True)
class Client:
    name: str
    mailer: str  # a field that tells the program
    prefix: str  # before the subject of an answer
    coding: str  # of its text parts: qp, base64, 8bit
    charset: str
    quoting: str  # gmail, outlook, bar (lines with >), below (bar, own words under it), nothing
    html: bool = True
    tail: str = ""


CLIENTS = [
    Client("Gmail", "", "Re: ", "qp", "utf-8", "gmail"),
    Client("Gmail on Android", "", "Re: ", "qp", "utf-8", "gmail"),
    Client("Outlook", "X-Mailer: Microsoft Outlook 16.0", "ODP: ", "base64", "utf-8", "outlook"),
    Client("Outlook of an office", "X-Mailer: Microsoft Outlook 14.0", "ODP: ", "qp", "iso-8859-2", "outlook", tail="\n\nZ poważaniem"),
    Client("Outlook.com", "X-MS-Exchange-MessageSentRepresentingType: 1", "Odp: ", "qp", "utf-8", "outlook"),
    Client("Outlook on a phone", "X-MS-Has-Attach:", "Odp: ", "base64", "utf-8", "outlook", tail="\n\nPobierz aplikację Outlook dla systemu Android"),
    Client("iPhone", "X-Mailer: iPhone Mail (21F90)", "Odp.: ", "qp", "utf-8", "bar", html=False, tail="\n\nWysłano z iPhone’a"),
    Client("Apple Mail", "X-Mailer: Apple Mail (2.3774.600.62)", "Odp.: ", "qp", "utf-8", "bar"),
    Client("Thunderbird", "User-Agent: Mozilla Thunderbird", "Re: ", "8bit", "utf-8", "below", html=False),
    Client("Thunderbird, above", "User-Agent: Mozilla Thunderbird", "Re: ", "8bit", "utf-8", "bar"),
    Client("Onet", "X-Mailer: onet.poczta", "Odp: ", "base64", "utf-8", "bar"),
    Client("WP", "X-Mailer: WP Poczta", "Odp: ", "qp", "utf-8", "bar"),
    Client("Interia", "X-Mailer: interia.pl/pf09", "Odp: ", "qp", "utf-8", "bar"),
    Client("o2", "X-Mailer: o2.pl", "Odp: ", "base64", "utf-8", "bar"),
    Client("Yahoo", "X-Mailer: WebService/1.1.22407 YMailNorrin", "Odp.: ", "qp", "utf-8", "bar"),
    Client("Roundcube", "User-Agent: Roundcube Webmail/1.6.6", "Re: ", "8bit", "utf-8", "below", html=False),
    Client("Zimbra", "X-Mailer: Zimbra 9.0.0_GA_4583", "Odp: ", "qp", "utf-8", "outlook"),
    Client("Samsung", "X-Mailer: SamsungEmail", "Odp: ", "base64", "utf-8", "outlook", tail="\n\nWysłano z mojego urządzenia Galaxy"),
    Client("The Bat!", "X-Mailer: The Bat! (v10.5) Professional", "Re: ", "qp", "windows-1250", "below", html=False),
    Client("SquirrelMail", "User-Agent: SquirrelMail/1.4.22", "Re: ", "8bit", "iso-8859-2", "nothing", html=False),
]


def word(text):
    """A header field's text (RFC 2047)."""
    if text.isascii():
        return text
    pieces, piece = [], ""
    for letter in text:
        if len((piece + letter).encode()) > 45:
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join(f"=?UTF-8?B?{base64.b64encode(each.encode()).decode()}?=" for each in [*pieces, piece])


def part(kind, text, coding, charset):
    raw = text.replace("\r\n", "\n").encode(charset, "replace")
    if coding == "qp":
        body, name = quopri.encodestring(raw), "quoted-printable"
    elif coding == "base64":
        body, name = base64.encodebytes(raw), "base64"
    else:
        body, name = raw, "8bit"
    head = f"Content-Type: {kind}; charset={charset}\r\nContent-Transfer-Encoding: {name}\r\n\r\n"
    return head.encode() + body.replace(b"\n", b"\r\n")


def multipart(kind, parts, boundary):
    """The field and the body of a multipart entity."""
    lines = b"".join(b"--" + boundary.encode() + b"\r\n" + each + b"\r\n" for each in parts)
    return f'Content-Type: {kind}; boundary="{boundary}"\r\n\r\n'.encode() + lines + f"--{boundary}--\r\n".encode()


def trace(sender, recipient, number):
    """What servers on the way wrote on top of the mail."""
    domain = sender.split("@")[-1] or "mx.example.pl"
    return "\r\n".join([
        f"Return-Path: <{sender}>", f"Delivered-To: {recipient}",
        f"Received: from mx.partnerstwa.example.pl ([127.0.0.1])\r\n\tby imap.partnerstwa.example.pl with LMTP\r\n\tid b{number:08d}; Mon, 02 Nov 2026 11:00:02 +0100",
        f"Received: from smtp.{domain} (smtp.{domain} [192.0.2.{number % 250}])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\t"
        f"by mx.partnerstwa.example.pl (Postfix) with ESMTPS id 4X{number:07d}\r\n\tfor <{recipient}>; Mon, 02 Nov 2026 11:00:01 +0100 (CET)",
        f"Authentication-Results: mx.partnerstwa.example.pl; dmarc=pass header.from={domain}",
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=2024;\r\n\th=from:to:subject:date:message-id;\r\n\tbh={'A' * 43}=;\r\n\tb={'B' * 70}\r\n\t {'C' * 70}\r\n\t {'D' * 30}==",
    ]) + "\r\n"


def quoted(client, letter, words):
    """Own words with the letter quoted, as plain text and as HTML."""
    attribution = f"pon., 2 lis 2026 o 10:00 Sojusznik <{letter.reply_to}> napisał(a):"
    head = f"Od: Sojusznik <{letter.reply_to}>\nWysłano: poniedziałek, 2 listopada 2026 10:00\nDo: {letter.address}\nTemat: {letter.subject}"
    bar = "\n".join("> " + line for line in letter.text.splitlines())
    inner = letter.html[letter.html.find("<body"):]
    inner = inner[inner.find(">") + 1:inner.rfind("</body>")]
    own = "".join(f"<div>{html.escape(line) or '&nbsp;'}</div>" for line in words.splitlines())
    if client.quoting == "nothing":
        return words, own
    if client.quoting == "outlook":
        fields = "<br>".join(f"<b>{line.split(':')[0]}:</b>{html.escape(line.split(':', 1)[1])}" for line in head.splitlines())
        border = '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        return f"{words}\n\n{head}\n\n{letter.text}", f'<div class="WordSection1">{own}{border}<p class="MsoNormal">{fields}</p></div>{inner}</div>'
    if client.quoting == "gmail":
        quote = f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{html.escape(attribution)}<br></div><blockquote class="gmail_quote">{inner}</blockquote></div>'
        return f"{words}\n\n{attribution}\n\n{bar}", f'<div dir="ltr">{own}</div><br>{quote}'
    if client.quoting == "below":
        return f"{attribution}\n{bar}\n\n{words}", own
    return f"{words}\n\n{attribution}\n\n{bar}", f'{own}<br><blockquote type="cite"><div>{html.escape(attribution)}</div>{inner}</blockquote>'


def answer(client, letter, words, number, extra=(), sender=None):
    """A letter answered with the words, as this program sends it."""
    plain, marked = quoted(client, letter, words + client.tail)
    head = [
        f"From: {word('Osoba Zaproszona')} <{letter.address}>", f"To: <{letter.reply_to}>", f"Subject: {word(client.prefix + letter.subject)}",
        "Date: Mon, 2 Nov 2026 11:00:00 +0100", f"Message-ID: <bench.{number}@{letter.address.split('@')[1]}>",
        f"In-Reply-To: {letter.message_id}", f"References: {letter.message_id}", *([client.mailer] if client.mailer else []), *extra, "MIME-Version: 1.0",
    ]
    bodies = [part("text/plain", plain, client.coding, client.charset)]
    if client.html:
        bodies.append(part("text/html", f"<html><body>{marked}</body></html>", client.coding, client.charset))
    body = multipart("multipart/alternative", bodies, f"=_b{number}") if client.html else bodies[0]
    return (trace(letter.address if sender is None else sender, letter.reply_to, number) + "\r\n".join(head) + "\r\n").encode() + body
