import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** What a run of the built command took. */
export interface CommandRun {
  /** Seconds by the clock. */
  clock: number;
  /** Seconds of a core. */
  core: number;
  /** Megabytes of memory at most. */
  memory: number;
  /** Megabytes written. */
  output: number;
  /** Its first line on stderr, where it did not end well. */
  trouble?: string;
}

const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));
/** A process that was forked has its parent's peak too where `resourceUsage` asks; Linux says its own elsewhere. */
const TELL = `import {readFileSync, writeSync} from 'node:fs';
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  let peak = maxRSS;
  try { peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeSync(3, JSON.stringify({core: (userCPUTime + systemCPUTime) / 1e6, memory: peak / 1000}));
});`;

/** Run the built command on a file; what it writes goes into another. */
export function commandRun(file: string, args: readonly string[], output: string): CommandRun {
  const began = performance.now();
  const {
    status,
    stderr,
    output: all,
  } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(TELL)}`,
      command,
      '-q',
      ...args,
      '-o',
      output,
      file,
    ],
    {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe']},
  );
  const clock = (performance.now() - began) / 1000;
  const told = all[3]
    ? (JSON.parse(all[3]) as Pick<CommandRun, 'core' | 'memory'>)
    : {core: clock, memory: 0};
  if (status !== 0)
    return {clock, ...told, output: 0, trouble: stderr.split('\n')[0] || `ended with ${status}`};
  return {clock, ...told, output: statSync(output).size / 1e6};
}
