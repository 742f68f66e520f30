import {type OptionParts, optionParts} from './option-parts.js';
import {type OptionRow, optionRows, printRows} from './options.js';

/** An option with its flags taken apart. */
export type AnyOption = OptionRow & OptionParts;

/** Every option, those that print something last. */
export function everyOption(): AnyOption[] {
  return [...optionRows, ...Object.values(printRows)].map((row) => ({...row, ...optionParts(row)}));
}
