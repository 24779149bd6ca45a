import Testing
import Story
@Test func hello() throws {
  let scene = try Scene(fates: [FirstMeeting.bouncing: .bounced])
  scene.progress = { print($0) }
  try FirstMeeting(scene).play()
}
