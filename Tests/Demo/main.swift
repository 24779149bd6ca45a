import Foundation
import PostOffice
import Story

// sojusznik-demo FOLDER SERVERS PROGRAM: plays the first meeting of Lipowiec with servers in the folder SERVERS, and leaves in FOLDER
// the transcript, every mail, configuration and database. Servers stay; `deploy/demo` starts the forum and ends everything.
guard CommandLine.arguments.count == 4 else {
    FileHandle.standardError.write(Data("sojusznik-demo FOLDER SERVERS PROGRAM; usually started by deploy/demo\n".utf8))
    exit(2)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
do {
    let office = try PostOffice(lastingIn: URL(fileURLWithPath: CommandLine.arguments[2], isDirectory: true),
        fates: [FirstMeeting.bouncing: .bounced])
    let port = try PostOffice.freePorts(1)[0]
    let scene = try Scene(
        office: office, folder: folder, program: CommandLine.arguments[3], forum: port, archive: folder.appendingPathComponent("mails"))
    // Written at once, also into a pipe.
    scene.progress = { FileHandle.standardOutput.write(Data("  \($0)\n".utf8)) }
    let transcript = folder.appendingPathComponent("transcript.txt")
    let story = Result { try FirstMeeting(scene).play() }
    try Data(scene.transcript.text.utf8).write(to: transcript)
    try story.get()
    // For the script that called: where the forum shall listen, and the moment at which its clock starts.
    try Data("\(port)\n".utf8).write(to: folder.appendingPathComponent("forum.port"))
    try Data("\(scene.now.iso)\n".utf8).write(to: folder.appendingPathComponent("last-moment"))
} catch {
    FileHandle.standardError.write(Data("The story stopped: \(error)\n".utf8))
    exit(1)
}
