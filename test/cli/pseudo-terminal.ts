import {spawnSync} from 'node:child_process';

/** Runs each case on a pseudo-terminal of its own, which changes no line end and repeats nothing that is typed. */
const PROGRAM = `
import fcntl, json, os, pty, sys, termios

def run(case):
    master, slave = pty.openpty()
    modes = termios.tcgetattr(slave)
    modes[1] &= ~termios.OPOST
    modes[3] &= ~termios.ECHO
    termios.tcsetattr(slave, termios.TCSANOW, modes)
    typed = case.get('typed', '').encode()
    after = case.get('after', '').encode()
    if not after: os.write(master, typed)
    pid = os.fork()
    if pid == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for stream in 0, 1, 2: os.dup2(slave, stream)
        os.execve(case['argv'][0], case['argv'], case['env'])
    os.close(slave)
    written = b''
    while True:
        try: piece = os.read(master, 65536)
        except OSError: break
        if not piece: break
        written += piece
        if after and after in written:
            os.write(master, typed)
            after = b''
    _, status = os.waitpid(pid, 0)
    os.close(master)
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
    return {'code': code, 'written': written.decode('utf-8', 'surrogateescape')}

json.dump([run(case) for case in json.load(sys.stdin)], sys.stdout)
`;

/** What to run on a terminal: all three streams of the program are the terminal. */
export interface TerminalCase {
  /** Path of the program, and its arguments. */
  argv: readonly string[];
  env: Readonly<Record<string, string>>;
  /** What is typed; `\u0004` is the end of the input. */
  typed?: string;
  /** What the terminal must have got before that is typed; at once where it is missing. */
  after?: string;
}

/** What came of it. */
export interface TerminalRun {
  /** Exit code, null where a signal ended it. */
  code: number | null;
  /** All that the terminal got, from standard output and standard error. */
  written: string;
}

/** Whether there are pseudo-terminals here: they are made by python3, which most systems have. */
export const hasTerminals =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

/** Run programs, one after another, each on a terminal of its own. */
export function onTerminals(cases: readonly TerminalCase[]): TerminalRun[] {
  const {stdout, stderr, status} = spawnSync('python3', ['-c', PROGRAM], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 100_000,
  });
  if (status !== 0) throw new Error(`No run on a terminal: ${stderr}`);
  return JSON.parse(stdout) as TerminalRun[];
}
