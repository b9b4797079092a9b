import Glibc
import LedeCommands

exit(LedeCommand.status(running: Array(CommandLine.arguments.dropFirst())))
