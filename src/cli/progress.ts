import {collapse} from '../text/collapse.js';
import {harmless} from '../text/harmless.js';
import type {Io} from './io.js';

/** Milliseconds that a run may take before it says what it is at, and between two times that it says so. */
const PATIENCE = 2000;
const PAUSE = 100;
/** To the first column, and nothing on the rest of the line. */
const EMPTY = '\r\u001B[K';
/** Words that are too long are cut off at the terminal's edge instead of going on below. */
const CUT = '\u001B[?7l';
const NOT_CUT = '\u001B[?7h';

/**
 * One line on a terminal that says what a long run is at, and is gone when something else is written.
 * The packages for this draw by timers, which never fire while comments are placed: here whoever works calls.
 */
export interface Progress {
  /** Call it often: the words are only made where they are shown. */
  say(words: () => string): void;
  /** Before anything else is written to the terminal. */
  clear(): void;
  /** When all is done. */
  end(): void;
}

/** Progress on standard error, where that is a terminal that can take a line back: asked when there is something to say. */
export function progressOn(io: Pick<Io, 'stderr' | 'env'>): Progress | undefined {
  if (io.env.TERM === 'dumb') return undefined;
  let due = performance.now() + PATIENCE;
  let isShown = false;
  let latest: (() => string) | undefined;
  const show = (): void => {
    if (latest === undefined) return;
    due = performance.now() + PAUSE;
    // Opening the stream takes node two milliseconds, which a short run need not pay.
    if (io.stderr.isTTY !== true) return;
    io.stderr.write(`${EMPTY}${CUT}${harmless(collapse(latest()))}${NOT_CUT}`);
    isShown = true;
  };
  // Where nothing comes from standard input nobody calls.
  const timer = setTimeout(show, PATIENCE);
  timer.unref();
  const clear = (): void => {
    latest = undefined;
    if (isShown) io.stderr.write(EMPTY);
    isShown = false;
  };
  return {
    say(words) {
      latest = words;
      if (performance.now() >= due) show();
    },
    clear,
    end() {
      clearTimeout(timer);
      clear();
    },
  };
}
