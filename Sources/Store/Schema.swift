import GRDB

/// The tables. A migration that was once released is never edited: later changes are migrations of their own.
enum Schema {
    /// "Sjus": tells our files from other programs' (PRAGMA application_id).
    static let applicationID = 0x536A_7573

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 the first meeting") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            for table in [register, history, inbox, outbox, projections, erasure] { try db.execute(sql: table) }
        }
        migrator.registerMigration("erasures reach other people's words") { db in try db.execute(sql: openErasures) }
        return migrator
    }

    /// Who there is. Everything personal stands here, never in events.
    static let register = """
        CREATE TABLE meta(
            key TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE library(
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL, town TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL
        ) STRICT;

        CREATE TABLE person(
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL, form TEXT NOT NULL, function TEXT NOT NULL,
            email TEXT NOT NULL, phone TEXT NOT NULL, organisation TEXT NOT NULL,
            contribution TEXT NOT NULL, benefit TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('pl', 'en'))
        ) STRICT;
        -- Not unique: a school's office is the address of several people.
        CREATE INDEX person_by_email ON person(lower(email));

        -- roles: '' for a candidate whom nobody has approved yet
        CREATE TABLE membership(
            library TEXT NOT NULL REFERENCES library(id),
            person TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            external_id TEXT,
            roles TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (library, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_by_person ON membership(person);
        CREATE UNIQUE INDEX membership_by_external_id ON membership(external_id, library) WHERE external_id IS NOT NULL;

        CREATE TABLE channel(
            id TEXT NOT NULL PRIMARY KEY,
            library TEXT NOT NULL REFERENCES library(id),
            name TEXT NOT NULL, kind TEXT NOT NULL, email TEXT NOT NULL
        ) STRICT;
        CREATE INDEX channel_by_library ON channel(library);

        CREATE TABLE text(
            id TEXT NOT NULL PRIMARY KEY,
            library TEXT NOT NULL REFERENCES library(id),
            owner TEXT,
            body TEXT NOT NULL,
            created INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX text_by_owner ON text(owner) WHERE owner IS NOT NULL;
        """

    /// What happened, where that has led to, and why.
    static let history = """
        CREATE TABLE event(
            library TEXT NOT NULL REFERENCES library(id),
            version INTEGER NOT NULL CHECK (version > 0),
            at INTEGER NOT NULL,
            cause TEXT NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (library, version)
        ) STRICT, WITHOUT ROWID;

        -- The events folded up to the version, so that daily work never folds from the beginning.
        CREATE TABLE partnership(
            library TEXT NOT NULL PRIMARY KEY REFERENCES library(id),
            version INTEGER NOT NULL CHECK (version >= 0),
            state TEXT NOT NULL
        ) STRICT;

        CREATE TABLE alarm(
            library TEXT NOT NULL REFERENCES library(id),
            name TEXT NOT NULL,
            due INTEGER NOT NULL,
            PRIMARY KEY (library, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX alarm_by_due ON alarm(due, library, name);

        CREATE TABLE cause(
            key TEXT NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            outcome TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    static let inbox = """
        CREATE TABLE inbox(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            hash TEXT NOT NULL UNIQUE,
            message_id TEXT,
            arrived INTEGER NOT NULL,
            size INTEGER NOT NULL CHECK (size >= 0),
            bytes BLOB,
            spool TEXT,
            from_address TEXT NOT NULL,
            person TEXT,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'handled', 'aside', 'quarantined', 'erased')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            verdict TEXT NOT NULL DEFAULT '',
            settled INTEGER,
            CHECK (state <> 'waiting' OR (bytes IS NULL) <> (spool IS NULL)),
            CHECK (state <> 'erased' OR (bytes IS NULL AND spool IS NULL))
        ) STRICT;
        CREATE INDEX inbox_waiting ON inbox(arrived, id) WHERE state = 'waiting';
        CREATE INDEX inbox_shown ON inbox(state, id) WHERE state IN ('aside', 'quarantined');
        CREATE INDEX inbox_by_address ON inbox(from_address);
        CREATE INDEX inbox_by_person ON inbox(person) WHERE person IS NOT NULL;
        CREATE INDEX inbox_kept ON inbox(state, settled) WHERE bytes IS NOT NULL OR spool IS NOT NULL;

        -- Where a mail was seen: one mail may lie in a mailbox twice, or be seen anew under another UIDVALIDITY.
        CREATE TABLE sighting(
            folder TEXT NOT NULL,
            uidvalidity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            mail INTEGER NOT NULL REFERENCES inbox(id) ON DELETE CASCADE,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'to_move', 'moved')),
            PRIMARY KEY (folder, uidvalidity, uid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sighting_by_mail ON sighting(mail);
        CREATE INDEX sighting_to_move ON sighting(mail) WHERE state = 'to_move';

        CREATE TABLE folder(
            name TEXT NOT NULL PRIMARY KEY,
            uidvalidity INTEGER NOT NULL,
            last_uid INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    static let outbox = """
        -- due: the notice's own moment at first, then that of the next attempt
        CREATE TABLE outbox(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            library TEXT NOT NULL REFERENCES library(id),
            kind TEXT NOT NULL,
            recipient TEXT NOT NULL,
            meeting INTEGER,
            notice TEXT NOT NULL,
            cause TEXT NOT NULL,
            created INTEGER NOT NULL,
            due INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'sealed', 'sent', 'failed', 'dropped', 'held')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            last_error TEXT NOT NULL DEFAULT '',
            token TEXT UNIQUE,
            message_id TEXT UNIQUE,
            sender TEXT,
            address TEXT,
            bytes BLOB,
            farewell TEXT,
            settled INTEGER,
            reply TEXT NOT NULL DEFAULT '',
            CHECK (state <> 'sealed' OR (token IS NOT NULL AND message_id IS NOT NULL AND address IS NOT NULL AND bytes IS NOT NULL)),
            CHECK ((state IN ('sent', 'failed', 'dropped')) = (settled IS NOT NULL))
        ) STRICT;
        CREATE INDEX outbox_due ON outbox(due, id) WHERE state IN ('queued', 'sealed');
        CREATE INDEX outbox_order ON outbox(recipient, id) WHERE state IN ('queued', 'sealed');
        CREATE INDEX outbox_held ON outbox(id) WHERE state = 'held';
        CREATE INDEX outbox_by_recipient ON outbox(recipient, created);
        CREATE INDEX outbox_kept ON outbox(settled) WHERE bytes IS NOT NULL AND settled IS NOT NULL;

        CREATE TABLE calendar_uid(
            uid TEXT NOT NULL PRIMARY KEY,
            library TEXT NOT NULL REFERENCES library(id),
            meeting INTEGER NOT NULL,
            person TEXT NOT NULL,
            UNIQUE (library, meeting, person)
        ) STRICT, WITHOUT ROWID;
        """

    /// What pages and feed show, written in the transaction that changes it.
    static let projections = """
        CREATE TABLE meeting(
            library TEXT NOT NULL REFERENCES library(id),
            key INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            title TEXT NOT NULL, place TEXT NOT NULL,
            starts INTEGER NOT NULL, ends INTEGER NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN ('drafted', 'called', 'cancelled', 'held', 'notHeld')),
            sequence INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            PRIMARY KEY (library, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_by_start ON meeting(starts) WHERE stage <> 'drafted';

        CREATE TABLE published(
            library TEXT NOT NULL REFERENCES library(id),
            meeting INTEGER NOT NULL,
            text TEXT NOT NULL,
            title TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (library, meeting)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX published_by_time ON published(at);
        """

    static let erasure = """
        -- Keyed marks of people, addresses and register rows that are never to come back.
        CREATE TABLE forgotten(
            mark TEXT NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Spooled mails whose rows are gone: unlinked after the commit, or at the next start.
        CREATE TABLE discarded(
            path TEXT NOT NULL PRIMARY KEY
        ) STRICT, WITHOUT ROWID;
        """

    static let openErasures = """
        -- Who was erased and is still to be looked for in what others wrote; the name goes when that is done.
        CREATE TABLE open_erasure(
            person TEXT NOT NULL PRIMARY KEY,
            facts TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- A verdict may quote the mail: it goes when the mail goes.
        UPDATE inbox SET verdict = '' WHERE state IN ('handled', 'quarantined') AND bytes IS NULL AND spool IS NULL;
        """
}
