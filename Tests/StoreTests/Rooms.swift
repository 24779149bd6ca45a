import Foundation
import Partnerships
import Testing

@testable import Store

/// A folder of its own for one test, gone at the end.
final class Room: Sendable {
    let folder: String
    var path: String { folder + "/sojusznik.sqlite" }

    init() throws {
        folder = NSTemporaryDirectory() + "store-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func open(patience: Double = 10) throws -> Store { try Store(path: path, marks: testMarks, patience: patience) }
}

/// Stands for a keyed hash: one-way enough for a test, the same in every process.
func testMarks(_ text: String) -> [String] {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return [String(hash, radix: 16)]
}

/// Monday 16 November 2026, 10:00 in Warsaw.
let monday = Moment(1_794_819_600)
let rules = Rules(schedule: Schedule(), calendar: DecentHours(timeZone: TimeZone(identifier: "Europe/Warsaw")!))
let rzgow: LibraryID = "rzgow"
let ewa: PersonID = "ewa", jan: PersonID = "jan", maria: PersonID = "maria", tomasz: PersonID = "tomasz"

/// Rzgów as it is imported: Ewa of the library, Tomasz the animator, Jan of the fire brigade, Maria the head teacher.
func rzgowErrand() -> Errand {
    let people: [(PersonRecord, Set<MemberRole>)] = [
        (PersonRecord(id: ewa, name: "Ewa Lis", email: "ewa@bp.rzgow.example.pl", phone: "42 214 10 12"), [.staff]),
        (PersonRecord(id: tomasz, name: "Tomasz Maj", email: "tomasz@cal.example.pl"), [.animator]),
        (PersonRecord(id: jan, name: "Jan Żółkiewicz", email: "Jan@OSP.example.pl", organisation: "OSP Rzgów"), [.partner]),
        (PersonRecord(id: maria, name: "Maria Wrona", email: "maria@sp1.example.pl", organisation: "SP nr 1"), [.partner]),
    ]
    let members = people.map { MemberFacts(id: $0.0.id, roles: $0.1, sector: .public, hasContribution: true, hasBenefit: true) }
    let library = LibraryRecord(id: rzgow, name: "Biblioteka w Rzgowie", town: "Rzgów", address: "Rawska 1", phone: "42 214 10 12")
    let registration = Registration(facts: LibraryFacts(variant: .needs, existing: .none), members: members, channels: ["gazeta"])
    let gazette = ChannelRecord(id: "gazeta", name: "Gazeta Rzgowska", kind: "press", email: "redakcja@gazeta.example.pl")
    let rows: [Row] = people.map { .person($0.0, externalID: "csv-\($0.0.id)") }
    return Errand(on: rzgow, [.register(registration)], with: [.library(library)] + rows + [.channel(gazette)])
}

func registered(_ room: Room) throws -> Store {
    let store = try room.open()
    _ = try store.carryOut([rzgowErrand()], by: .console, because: .console("import 1"), at: monday, under: rules)
    return store
}

/// A mail as fetched: its bytes are the words.
func mail(_ words: String, uid: Int, from: String = "jan@osp.example.pl", id: String? = nil, at: Moment = monday) -> ReceivedMail {
    ReceivedMail(
        hash: testMarks(words)[0], messageID: id, seen: Sighting(folder: "INBOX", uidValidity: 7, uid: uid), arrived: at,
        content: .bytes(Data(words.utf8)), from: from)
}

/// Ewa plans a meeting for 10 December, 17:00, and approves the draft: Jan and Maria are invited.
func called(_ store: Store) throws {
    let start = Moment(1_796_918_400)
    let plan = MeetingPlan(start: start, end: start + 7_200, place: "Rzgów, Rawska 1", title: "Czytelnia pod chmurką")
    let planned = try byMail([.plan(plan)], of: ewa, store, "SPOTKANIE")
    #expect(planned.refusals == [])
    let approved = try byMail([.approve("d1")], of: ewa, store, "ZATWIERDZAM")
    #expect(approved.refusals == [])
}

/// A mail of the person that leads to the commands.
@discardableResult
func byMail(
    _ commands: [Command], of person: PersonID, _ store: Store, _ words: String, at: Moment = monday, with rows: [Row] = []
) throws -> Outcome {
    let address = try store.person(person)?.email ?? "\(person)@example.pl"
    try store.receive([mail(words, uid: abs(words.hashValue % 1_000_000), from: address, id: "<\(testMarks(words)[0])@example.pl>", at: at)])
    let waiting = try #require(try store.nextWaiting())
    return try store.carryOut(commands, on: rzgow, by: .person(person), because: .mail(waiting.id), at: at, under: rules, with: rows)
}

func answer(_ person: PersonID, _ rsvp: RSVP, at: Moment = monday + 60) -> Command {
    .answer(Answer(person: person, meeting: 1, rsvp: rsvp, way: .hand, arrived: at))
}

func envelope(_ letter: Letter, _ words: String = "Dzień dobry") -> Envelope {
    Envelope(
        token: "t\(letter.id)", messageID: "<\(letter.id)@partnerstwa.example.pl>", sender: "bot+\(letter.id)@partnerstwa.example.pl",
        address: "adresat@example.pl", bytes: Data(words.utf8))
}
