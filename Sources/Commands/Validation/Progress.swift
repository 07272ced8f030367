/// Tells a person what is going on while it goes on: on a terminal one line that changes, elsewhere a line a step.
final class Progress {
  private let session: Session
  private let isLive: Bool
  private var shown = ""

  init(_ session: Session) {
    self.session = session
    isLive = session.context.console.isTerminal(.output) && Style.isCapable(session.context.variables)
  }

  /// A step begins.
  func begin(_ step: String) {
    if isLive { update(step, milliseconds: 0) } else { session.say("\(step)\n") }
  }

  /// A step goes on, so many milliseconds after the first began.
  func update(_ step: String, milliseconds: Int) {
    guard isLive else { return }
    let line = "\(step)  \(milliseconds / 1000) s"
    guard line != shown else { return }
    session.say("\r\(session.style.paint(line, .faint))\u{1b}[K")
    shown = line
  }

  /// A step is over; its changing line goes.
  func end() {
    guard isLive, !shown.isEmpty else { return }
    session.say("\r\u{1b}[K")
    shown = ""
  }
}
