// By which way: what a segment names that is no subject of talk and no document: "przez telefon", but not "rozmowa o mailach".

extension HoursSegmenter {
    private static let named: [(HoursKinds, Channel)] = [
        (.telephone, .telephone), (.mailing, .mail), (.forum, .forum), (.skype, .skype), (.inPerson, .meeting),
    ]

    func name(_ segment: inout HoursSegment, except settling: Set<Int>) {
        let topics = topicWords(segment)
        for i in segment.words where !settling.contains(i) {
            let isTopic = topics.contains(i) || isTopic(i)
            for (kind, channel) in Self.named where kinds[i].contains(kind) && !isTopic && !isNoWay(i, channel) { segment.channels.insert(channel) }
            if kinds[i].contains(.gathering), !isTopic { segment.isAtPlace = true }
            if isPlace(i, segment) { segment.isAtPlace = true }
        }
        // "spotkanie na Zoomie" is no meeting in person; "odpisywałam na forum" is no mail
        if segment.channels.contains(.skype) { segment.channels.remove(.meeting) }
        let isChat = s.words.indices.contains { kinds[$0].contains(.otherWay) && !settling.contains($0) && !isTopic($0) && !isTalk($0) }
        let isWriting = segment.words.contains { kinds[$0].contains(.writing) && !isTopic($0) } || isWrittenToo(segment)
        if segment.channels.isEmpty, isWriting, !isChat { segment.channels.insert(.mail) }
        // "telefon w wątku" and "wątek mailowy" are not two ways
        if segment.channels == [.forum, .mail], !segment.words.contains(where: { s.words[$0].form.hasPrefix("forum") }) { segment.channels = [.mail] }
        nameChat(&segment, settling)
        let isVideo = segment.words.contains { i in videoStems.anyBegins(s.words[i].form) || isDevice(i) }
        if segment.channels == [.skype, .telephone], isVideo { segment.channels = [.skype] }
    }

    /// "Trochę dzwoniłem, trochę pisałem": written as well as said; but "jak pisałam" and "pisałam, że 2" report.
    private func isWrittenToo(_ segment: HoursSegment) -> Bool {
        guard segment.spans.isEmpty, segment.words.count < 5,
            segment.said.allSatisfy({ $0.meaning == "vague" || $0.meaning == "rough" }) else { return false }
        let writes = segment.words.contains { ["pisalam", "pisalem", "pisalismy", "pisalysmy", "wrote"].contains(s.words[$0].form) }
        let end = segment.words.upperBound
        let reports = segment.words.contains { ["jak", "co", "juz", "nie", "o", "as"].contains(s.words[$0].form) }
            || end < s.words.count && ["ze", "iz", "that", "o"].contains(s.words[end].form)
        return writes && !reports && kinds.contains { !$0.isDisjoint(with: [.telephone, .skype, .inPerson]) }
    }

    /// "pisałam na Messengerze", "SMS-y": none of our ways; but "rozmowa na Messengerze" is Skype by another name.
    private func nameChat(_ segment: inout HoursSegment, _ settling: Set<Int>) {
        let chats = segment.words.filter { kinds[$0].contains(.otherWay) && !settling.contains($0) && !isTopic($0) }
        guard !chats.isEmpty else { return }
        if chats.contains(where: isTalk) {
            if segment.channels.isEmpty { segment.channels = [.skype] }
        } else if segment.channels.isDisjoint(with: [.skype, .telephone]) || segment.spans.isEmpty { segment.isElsewhere = true }
    }

    /// "na Messengerze", "rozmowa przez Messengera": nobody writes there.
    private func isTalk(_ i: Int) -> Bool {
        guard s.words[i].form.hasPrefix("messenger") || s.words[i].form.hasPrefix("whats") else { return false }
        if s.words.contains(where: { word in ContactWords.writing.anyBegins(word.form) }) { return false }
        return i > 0 && s.words[i].form.hasPrefix("messenger") && s.words[i - 1].form == "na"
            || s.words.contains { word in ContactWords.talking.anyBegins(word.form) }
    }

    /// "z telefonu przez Skype": what one holds in one's hand.
    private func isDevice(_ i: Int) -> Bool {
        guard i > 0, kinds[i].contains(.telephone) else { return false }
        return ["z", "ze", "from"].contains(s.words[i - 1].form) && s.markBefore[i].isEmpty
    }

    /// "telefon stacjonarny", "oczy na zapałki", "nie pisałam maili".
    private func isNoWay(_ i: Int, _ channel: Channel) -> Bool {
        guard channel == .meeting else { return false }
        let form = s.words[i].form, near = kinds[max(0, i - 2)..<min(s.words.count, i + 2)]
        if form.hasPrefix("stacjonarn") { return near.contains { $0.contains(.telephone) } }
        return form == "oczy" && !(i > 0 && ["cztery", "4"].contains(s.words[i - 1].form))
    }

    private func isPlace(_ i: Int, _ segment: HoursSegment) -> Bool {
        let form = s.words[i].form, before = i > 0 ? s.words[i - 1].form : ""
        // "thirty minutes with the school"
        let isPartner = i > 1 && s.words[(i - 2)..<i].contains { ["with", "to", "from", "for", "of"].contains($0.form) }
        let located = !isPartner && (segment.words.count < 5
            || s.words[max(0, i - 3)..<i].contains { ContactWords.placePrepositions.contains($0.form) })
        if kinds[i].contains(.place) && s.words[i].text.last != "ę" || form == "was" && before == "u",
            located || kinds[max(0, i - 1)].contains(.place) { return true }
        // "dwie godziny u wójta", "u nich"
        if form == "u", i + 1 < s.words.count, isHost(i + 1) { return true }
        // "wpadłam do biblioteki", "pojechałam do nich", "byłam tam"
        if before == "do", kinds[i].contains(.placeTo) { return true }
        if before == "do", them.contains(form), says(ContactWords.going, segment) { return true }
        if ["tam", "there"].contains(form), says(ContactWords.being, segment) { return true }
        let others = segment.spans.reduce(0) { $0 + $1.words.count }
        return kinds[i].contains(.placeName) && (segment.words.count - others < 3 || i == segment.words.lowerBound && segment.words.count < 5)
    }

    private func says(_ stems: [String], _ segment: HoursSegment) -> Bool {
        segment.words.contains { k in stems.anyBegins(s.words[k].form) }
    }

    /// "jak działa forum", "czy lepszy Zoom", "Temat rozmowy: telefon dla seniora": what was talked about.
    private func topicWords(_ segment: HoursSegment) -> Range<Int> {
        var start = segment.words.lowerBound
        let end = segment.spans.first.map { max(start, $0.words.lowerBound) } ?? segment.words.upperBound
        let isOfTopic = s.words[max(0, start - 3)..<start].contains { ["temat", "topic"].contains($0.form) }
        if s.markBefore[start] == ":", isOfTopic { return start..<end }
        if ["i", "oraz", "and", "o", "tego"].contains(s.words[start].form), start + 1 < end { start += 1 }
        guard start > 0, start + 1 < end, asking.contains(s.words[start].form), !ContactWords.habits.contains(s.words[start + 1].form),
            kinds[start + 1].isDisjoint(with: .ways) else { return 0..<0 }
        return start..<end
    }

    /// "w sprawie spotkania", "po spotkaniu", "o mailach": what it was about.
    private func isTopic(_ i: Int) -> Bool {
        guard i > 0 else { return false }
        if kinds[i].contains(.mailing), i > 1, ["w", "in"].contains(s.words[i - 2].form), ContactWords.thisLetter.contains(s.words[i - 1].form) {
            return true
        }
        if isOfDocument(i) { return true }
        if s.words[i].form.hasPrefix("kamer") || i > 0 && s.words[i - 1].form == "w" && s.words[i].form.hasPrefix("watk") { return false }
        if ContactWords.instrumentals.contains(s.words[i].form), !ContactWords.topicPrepositions.contains(s.words[i - 1].form) { return false }
        if s.markBefore[i] == ":", s.words[i - 1].form == "temat" { return true }
        // "po wielu mailach", "after the meeting"
        if i > 1, ContactWords.betweenTopicAndWay.contains(s.words[i - 1].form), ContactWords.topicPrepositions.contains(s.words[i - 2].form),
            s.markBefore[i].isEmpty {
            return true
        }
        guard s.markBefore[i].isEmpty else { return false }
        // "bez telefon" is Silesian for "przez"
        if s.words[i - 1].form == "bez", ["telefon", "mail", "skype", "skajp"].contains(s.words[i].form) { return false }
        // "jestem po wizycie" names it
        if s.words[i - 1].form == "po", i > 1, ["jestem", "wlasnie", "wracam", "juz"].contains(s.words[i - 2].form) { return false }
        // "chodzi o telefony" names the way
        if ContactWords.topicPrepositions.contains(s.words[i - 1].form) { return i < 2 || !s.words[i - 2].form.hasPrefix("chodz") }
        return !wayPrepositions.contains(s.words[i - 1].form) && kinds[max(0, i - 3)..<i].contains { $0.contains(.topic) }
    }

    /// "scenariusz drugiego spotkania", "notatka ze spotkania": written before or after it.
    private func isOfDocument(_ i: Int) -> Bool {
        guard !kinds[i].isDisjoint(with: [.inPerson, .gathering]) else { return false }
        for k in stride(from: i, to: max(0, i - 4), by: -1) where k > 0 && s.markBefore[k].isEmpty {
            if ContactWords.documents.anyBegins(s.words[k - 1].form) { return true }
        }
        return false
    }

    private func isHost(_ i: Int) -> Bool {
        ContactWords.hosts.anyBegins(s.words[i].form) || them.contains(s.words[i].form)
            || s.words[i].isCapitalised && s.words[i].text.count > 3 && s.words[i].form != "panstwa"
    }
}

private let wayPrepositions: Set<String> = ["przez", "na", "via", "by", "over", "posrednictwem", "pomoca"]
private let videoStems = ["video", "wideo", "call", "kamer", "відео"]
private let them: Set<String> = ["nich", "niej", "niego"]
private let asking: Set<String> = ["jak", "czy", "how", "whether", "що", "як", "чи"]
