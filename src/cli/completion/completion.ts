import type {AnyOption} from '../every-option.js';
import type {Shell} from '../shells.js';
import {bash} from './bash.js';
import {fish} from './fish.js';
import {zsh} from './zsh.js';

const scripts: Readonly<Record<Shell, (options: readonly AnyOption[]) => string>> = {bash, zsh, fish};

/** A script for a shell that completes the options of the command and their values. */
export function completion(shell: Shell, options: readonly AnyOption[]): string {
  return scripts[shell](options);
}
