import LedeReading
import LedeScreen
import LedeTerminal

/// One screen of a desk. Only the one in front is drawn and hears of keys; the window's size, another
/// theme and a return from the shell reach all of them.
@UI protocol DeskScreen: AnyObject {
  /// Something happened at the terminal.
  func handle(_ event: TerminalEvent)
  /// `deadline` has come.
  func tick()
  /// When `tick` is wanted; nil if never.
  var deadline: Moment? { get }
  func draw() -> Surface
  /// It has been drawn for the first time: what could wait begins now.
  func begin()
  /// It is in front again, after `screen`.
  func uncover(from screen: any DeskScreen)
  /// Another screen lies over it now.
  func cover()
  /// It is taken away, or the program ends.
  func close()
  /// Something was written into the library by another screen.
  func libraryChanged()
  /// Another theme is on the screen.
  func adopt(theme: String)
  /// The themes there are, and the user's keys.
  func adopt(themes: [String], keys: [ReaderState.KeyRow])
  func report(_ message: Message)
}

extension DeskScreen {
  func report(_ trouble: LibraryTrouble) { report(Message(trouble.description, isError: true)) }
}
