import {ran} from '../support/ran.js';
import {terminalSvg} from './terminal-svg.js';

/** The run that the README's picture shows. */
const argv = ['--words', '120', 'fixtures/tidal-clock/input.txt'];

/** Where the picture is, from the project's folder. */
export const picturePath = '.github/digest.svg';

/** The README's picture: a run of the command on a terminal, with its colours. */
export async function picture(): Promise<string> {
  const {code, out, err} = await ran(argv, {stdoutIsTerminal: true, env: {TERM: 'xterm'}});
  if (code !== 0 || err !== '') throw new Error(`The run for the picture gave ${code}: ${err}`);
  const line = `threadfold ${argv.join(' ')}`;
  return terminalSvg(`$ ${line}\n${out}`, 100, 36, `A terminal after ${line}`);
}
