import CTransfer
import Glibc

// The pipe to lede may break at any time; writing to it then fails, and the loop ends.
signal(SIGPIPE, SIG_IGN)
guard let pool = xf_pool_new() else { exit(1) }
FetchLoop(pool).run()
exit(0)
