import {describes} from '../describes.js';
import type {AnyOption} from '../every-option.js';
import {shells} from '../shells.js';

const COMPLETE = 'complete -c threadfold';

/** The script for fish: to be sourced, or a file `threadfold.fish` in its folder of completions. */
export function fish(options: readonly AnyOption[]): string {
  const rows = options.map(({short, long, argument, describes: words, choices}) => {
    const flags = `${short === undefined ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
    const values = choices === undefined ? '' : ` -a ${quoted(choices.join(' '))}`;
    const takes = argument === undefined ? '' : argument === 'file' ? ' -r -F' : ` -x${values}`;
    return `${COMPLETE} ${flags}${takes} -d ${quoted(words)}`;
  });
  return `# fish completion for threadfold: threadfold completion fish > ~/.config/fish/completions/threadfold.fish

${rows.join('\n')}
${COMPLETE} -n __fish_is_first_arg -a completion -d ${quoted(describes.completion)}
${COMPLETE} -n '__fish_seen_subcommand_from completion' -f -a ${quoted(shells.join(' '))}
`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
