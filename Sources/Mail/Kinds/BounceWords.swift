/// Words of bounces, as data.
enum BounceWords {
    /// Parts of a sender's name or address.
    static let daemons = Phrases(["mailer-daemon", "mailer_daemon", "maildaemon", "mail delivery sub", "mail delivery system", "postmaster", "mdaemon@",
        "mail-daemon", "mailerdaemon", "delivery subsystem", "mail.delivery.system", "mmdf", "mail administrator", "mailadmin", "poostmaster",
        "smtp_mail_service", "daemon@", "mail delivery", "post_master"])

    static let subjects = Phrases([
        "undeliver", "undelivered", "delivery status notification", "delivery failure", "delivery failed", "delivery has failed",
        "mail delivery fail", "delivery problem", "failure notice", "returned mail", "returned to sender", "returning message", "mail failure",
        "failed mail", "mail failed", "delivery report", "delivery error",
        "non-delivery", "nondeliverable", "not delivered", "could not be delivered", "couldn't be delivered", "can't be delivered",
        "delivery unsuccessful", "message status - undeliverable", "user unknown", "message has not yet been delivered", "delayed mail",
        "mail system error", "mail error", "message you sent blocked", "rejected mail", "delivery notification", "error sending", "non remis",
        "warning: could not send", "message delayed", "unzustellbar", "mail delivery", "bounce",
        "niedostarczalne", "niedostarczon", "nie można dostarczyć", "nie dostarczono", "nie udało się dostarczyć", "błąd dostarczenia",
        "zwrot wiadomości", "niepowodzenie dostarczenia", "dostarczenie nie powiodło się", "opóźnienie dostarczenia", "não entregue",
        "non distribuable", "no se puede entregar", "не доставлено", "недоставлен", "mancata consegna", "onbestelbaar", "retour",
    ])

    static let phrases = Phrases([
        "could not be delivered", "couldn't be delivered", "could not deliver", "couldn't deliver", "not be delivered", "was not delivered",
        "wasn't delivered", "unable to deliver", "undeliverable", "delivery failed", "delivery has failed", "delivery failure",
        "failed permanently", "failed to deliver", "following address", "following recipient", "did not reach", "not delivered", "user unknown",
        "unknown user", "mailbox unavailable", "mailbox is full", "mailbox full", "no such user", "does not exist", "doesn't exist",
        "permanent error", "permanent fatal", "has been delayed", "not yet been delivered", "address rejected", "rejected by", "was rejected",
        "automatically rejected", "recipient rejected", "returned to sender", "invalid recipient", "over quota", "quota exceeded", "delivery to",
        "have been blocked", "non-delivery", "has encountered delivery problems", "no longer valid", "error occurred while trying to deliver",
        "error has occurred while", "error delivering", "not listed in", "cannot be delivered", "account has been disabled", "account is disabled",
        "message blocked", "have the mailbox", "user doesn't have", "not accepting mail", "quota violation",
        "nie można dostarczyć", "nie powiodło się dostarczenie", "nie została dostarczona", "nie zostanie dostarczona", "nie dostarczono",
        "skrzynka jest pełna", "skrzynka pocztowa adresata jest", "nie istnieje", "konto niedostępne", "adres odrzucony", "odbiorca nieznany",
        "nieznany użytkownik", "przepełniona", "nie udało się dostarczyć", "konnte nicht zugestellt", "konnte an einen oder", "n'a pas pu être",
        "no se pudo entregar", "не может быть доставлено", "не доставлено", "не вдалося доставити",
    ])

    /// What stands before a failed address: `could not be delivered to <a@b>`
    static let leads = Phrases([
        "undeliverable address", "undeliverable to", "delivered to", "deliver to", "message to", "mail to", "e-mail to", "email to", "addressed to",
        "addressed", "address", "addresses", "recipient", "recipients", "following recipients", "recipient address", "final-recipient rfc822",
        "final-recipient: rfc822", "original-recipient: rfc822", "recipient smtp", "recipient: [smtp", "final delivery userid", "userid",
        "delivery to", "delivering your mail to", "your mail to", "sent to", "failed recipient", "to user", "mailbox is full", "is full", "account",
        "user unknown", "unknown user", "no such user",
        "dla", "do adresata", "adres", "adresata", "adresaci", "odbiorca", "do odbiorcy", "adresatów lub grup",
        "delivery to the following recipient failed permanently", "not delivered to", "was not delivered to", "to the following user",
        "following user", "not delivered to the following addresses", "dda:smtp", "dda smtp", "gateway for", "to the following",
        "failed to deliver to", "failed to", "recipient is", "could not be delivered is", "yet been delivered is", "an", "à", "para",
    ])

    /// Before an address of somebody else: our own sender, a helpdesk.
    static let others = Phrases(["from:", "mail from", "sender", "message sent by", "envelope-from", "contact", "reply-to", "reporting-mta",
        "message-id", "generated from", "expanded from", "return-path", "cc:", "forward", "mailto:", "http", "dear ", "hello", "hola", "by user",
        "help", "accepting mail from", "from <", "received-from", "from user", "system administrator", "originator", "subject:", "client host"])

    static let reasons = Phrases([
        "unknown", "no such", "not found", "does not exist", "doesn't exist", "doesn't have", "no mailbox", "mailbox", "quota", "rejected",
        "denied", "disabled", "unavailable", "not available", "invalid", "not listed", "unreachable", "failed", "failure", "refused", "expired",
        "timed out", "unrouteable", "unroutable", "no user", "undeliverable", "not allowed", "blocked", "inactive", "not delivered", "not exist",
        "suspended", "error", "not known", "cannot", "couldn't", "could not", "unable", "no longer", "not accept", "is full", "moved", "reason",
        "nie istnieje", "niedostępn", "pełna", "przepełnion", "odrzucon", "nieznany", "zablokowan", "niedostepn",
    ])

    /// The server keeps trying.
    static let waits = Phrases([
        "will be retried", "will retry", "will continue to", "will be continued", "keep trying", "attempts will continue", "has been delayed",
        "not yet been delivered", "warning message only", "this is a warning", "just a warning", "only a warning", "delivery is delayed",
        "delayed mail", "could not send message for past", "still being retried", "will be tried again", "delivery incomplete", "delay)",
        "message delayed", "was delayed",
        "będziemy ponawiać", "ponawiać próby", "ponowimy próbę", "opóźnienie", "wird weiter versucht",
    ])
    /// Over a list of failed recipients.
    static let listHeads = Phrases(["following recipients could not be delivered", "to the following recipients"])
    static let gaveUp = Phrases(["giving up", "given up", "gave up", "permanent error", "permanent fatal", "failed permanently",
        "permanently failed", "will not be retried", "no further", "not going to try", "could not be delivered for", "returning message to sender",
        "expired", "message removed from"])
    /// Trouble that may pass, where no number says so.
    static let passing = Phrases(["temporar", "try again later", "try later", "timed out", "timeout", "connection refused", "not responding",
        "greylist", "deferred", "host not reachable", "failing for a long time", "could not connect"])

    /// Lines over the copy of our mail.
    static let copies = Phrases([
        "below this line is a copy", "this is a copy of", "copy of the message", "copy of your message", "copy of the original",
        "copy of the first part", "original message", "returned message", "returned mail ---", "-- returned mail", "unsent message",
        "message header", "header of the original", "message text follows", "message body", "original headers", "original mail",
        "undelivered message", "message you sent", "your message reads", "message follows", "start of returned", "headers follow", "included is",
        "attached is", "original email", "copia del mensaje", "kopia wiadomości", "treść wiadomości", "oryginalna wiadomość",
        "wiadomość oryginalna", "session transcript", "summary of the",
    ])
    static let noCopies = Phrases(["resend", "was received", "that you sent", "delivery failed", "could not be delivered", "not delivered",
        "undelivered mail returned", "could not", "failed", "to deliver", "addressed to", "following address", "message headers of"])
    static let copyFields: [[UInt8]] = ["received: ", "return-path: ", "message-id: ", "mime-version: ", "delivered-to: ", "x-mailer: ",
        "dkim-signature: ", "x-originating", "x-google"].map { Array($0.utf8) }
}
