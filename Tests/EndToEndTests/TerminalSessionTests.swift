import Glibc
import Testing

/// The harness itself, tried on programs that every system has.
@Suite(.serialized) struct TerminalSessionTests {
  private func shell(_ script: String, standardInput: String? = nil) throws -> TerminalSession {
    try TerminalSession(
      program: "/bin/sh", arguments: ["-c", script], rows: 10, columns: 40,
      standardInput: standardInput)
  }

  @Test func outputInputAndExitStatusAreSeen() throws {
    let session = try shell("stty size; printf 'name? '; read name; echo \"<$name>\"; exit 3")
    #expect(session.waitFor("10 40"))
    #expect(session.waitFor("name?"))
    session.press("Zhu<enter>")
    #expect(session.waitFor("<Zhu>"))
    #expect(session.waitForEnd() == .exit(3))
    #expect(session.isRestored)
  }

  @Test func signalsAndForgottenModesAreSeen() throws {
    let session = try shell("stty raw -echo; printf '\\033[?1049h\\033[?25lup'; exec sleep 9")
    #expect(session.waitFor("up"))
    session.signal(SIGKILL)
    #expect(session.waitForEnd() == .signal(SIGKILL))
    #expect(!session.isRestored)
  }

  @Test func resizeReachesTheProgram() throws {
    let session = try shell("trap 'stty size' WINCH; echo up; while :; do sleep 0.05; done")
    #expect(session.waitFor("up"))
    session.resize(rows: 12, columns: 50)
    #expect(session.waitFor("12 50"))
  }

  @Test func closedTerminalEndsTheProgram() throws {
    let session = try shell("echo up; exec sleep 9")
    #expect(session.waitFor("up"))
    session.hangUp()
    #expect(session.waitForEnd() == .signal(SIGHUP))
  }

  @Test func fileCanBeStandardInput() throws {
    let session = try shell("wc -c; read x < /dev/tty; echo \"<$x>\"", standardInput: "/dev/null")
    #expect(session.waitFor("0"))
    session.press("y<enter>")
    #expect(session.waitFor("<y>"))
  }
}
