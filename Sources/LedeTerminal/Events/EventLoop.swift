import CTerminal
import Glibc

/// Waits for keys, signals, finished tasks and a deadline, and draws when something changed.
///
/// In each turn, what happened is handled first and then a frame is drawn, at most once in 1/60 s;
/// after a pause the first frame is drawn at once. When nothing happens it sleeps in the kernel.
@UI public final class EventLoop {
  public var onEvent: (TerminalEvent) -> Void = { _ in }
  /// Called once when `deadline` has come, after which there is none.
  public var onDeadline: () -> Void = {}
  /// Draws; called when `setNeedsRender` was.
  public var render: () -> Void = {}
  /// When to wake up without an event, as the next step of a playback needs.
  public var deadline: MonotonicTime?

  private let terminal: Terminal
  private var needsRender = true
  private var isRunning = false
  private var lastFrame: MonotonicTime?

  /// 60 frames a second is what most screens show.
  private static let frame: Duration = .nanoseconds(1_000_000_000 / 60)

  public init(_ terminal: Terminal) { self.terminal = terminal }

  public func setNeedsRender() { needsRender = true }

  /// Returns after `stop` was called or the terminal was lost.
  public func run() {
    isRunning = true
    while isRunning { turn(ready: ct_wait(true, timeout())) }
  }

  /// Ends `run` after what is going on.
  public func stop() { isRunning = false }

  /// Until the next thing to do, in nanoseconds; negative if there is none.
  private func timeout() -> Int64 {
    if needsRender, lastFrame == nil { return 0 }
    let times = [needsRender ? nextFrame : nil, deadline, terminal.inputDeadline]
    guard let first = times.compactMap({ $0 }).min() else { return -1 }
    return max(0, (first - .now).wholeNanoseconds)
  }

  /// When the next frame may be drawn; nil is at once.
  private var nextFrame: MonotonicTime? { lastFrame.map { $0 + Self.frame } }

  private func turn(ready: UInt32) {
    if ready & CT_WOKEN.rawValue != 0 {
      ct_woken()
      handleSignals()
      UI.executor.drain()
    }
    if ready & CT_LOST.rawValue != 0 {
      lose()
    } else {
      handleInput(isReady: ready & CT_INPUT.rawValue != 0)
    }
    handle(terminal.takeEvents())
    if let deadline, deadline <= .now {
      self.deadline = nil
      onDeadline()
    }
    drawIfDue()
  }

  private func drawIfDue() {
    let now = MonotonicTime.now
    guard isRunning, needsRender, nextFrame.map({ $0 <= now }) ?? true else { return }
    needsRender = false
    lastFrame = now
    render()
  }

  private func handle(_ events: [TerminalEvent]) {
    for event in events where isRunning { onEvent(event) }
  }

  private func handleInput(isReady: Bool) {
    // What has come continues what was there, however late this thread is; only then time counts.
    guard isReady else { return handle(terminal.expireInput()) }
    if let events = terminal.readInput() { handle(events) } else { lose() }
  }

  private func handleSignals() {
    while case let number = ct_next_signal(), number != 0 {
      switch number {
      case SIGWINCH: terminal.adoptSize()
      case SIGTSTP: terminal.suspend(wholeJob: false)
      case SIGCONT: terminal.comeBack()
      case SIGTERM: handle([.signal(.terminate)])
      case SIGINT: handle([.signal(.interrupt)])
      case SIGHUP: handle([.signal(.hangup)])
      default: break
      }
    }
  }

  private func lose() {
    handle([.signal(.hangup)])
    stop()
  }
}
