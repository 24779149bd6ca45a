/// A no with a reason that becomes a kind sentence. Nothing was changed.
public enum Refusal: Error, Sendable, Codable, Equatable {
    /// The library is not registered, or the sender is nobody in it.
    case notOnRecord
    /// Only library staff (animator, programme staff) may do this.
    case notAllowed
    /// There is no meeting that this could be about.
    case noMeeting
    /// A meeting is called already: move it or call it off first.
    case meetingOpen(MeetingKey)
    /// The moment lies in the past.
    case past
    /// The end is not after the start, or the meeting would last over 12 hours.
    case badLength
    /// What the letter lacks or has wrong: names of the lines, in the words of the command ("Kiedy", "Gdzie").
    case missing([String])
    /// A date that can't be: the words as written.
    case badDate(String)
    /// The draft was used, replaced, or never was.
    case draftGone
    /// The list is empty: nobody would get the invitation.
    case nobodyInvited
    /// Nobody is known by these words.
    case unknownPerson([String])
    /// Several could be meant: the words, and who.
    case ambiguous(String, [PersonID])
    /// The meeting has not begun.
    case notYet
    /// The meeting was not held, so nothing follows from it.
    case notHeld
    /// These lines of a command could not be read; what became of the others is told by itself.
    case unreadLines([String])
    /// These numbers are not on the list.
    case unknownNumbers([Int])
    /// Who was there could not be read surely.
    case unclearAttendance
    /// There is nothing to take back.
    case nothingToUndo
    /// The matter is settled already.
    case settled
    /// The hours are not a number between 5 minutes and 12 hours.
    case badHours
    /// The person belongs to several libraries, and the mail names none.
    case whichLibrary
    /// The mail that was confirmed is no longer kept: it has to be written again.
    case mailGone
    /// The text is empty.
    case emptyText
    /// The command is known but not yet carried out by this version.
    case notYetOffered(String)
    /// Resigned or erased: nobody brings the person back but the person.
    case gone([PersonID])
}
