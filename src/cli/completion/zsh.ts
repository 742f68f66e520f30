import type {AnyOption} from '../every-option.js';
import {shells} from '../shells.js';

/** The script for zsh: to be evaluated, or a file `_threadfold` in a folder of `$fpath`. */
export function zsh(options: readonly AnyOption[]): string {
  const specs = options.map(({short, long, argument, describes, choices}) => {
    const words = `[${describes.replace(/[\\[\]]/g, '\\$&')}]`;
    const values = choices === undefined ? (argument === 'file' ? '_files' : ' ') : `(${choices.join(' ')})`;
    const rest = argument === undefined ? words : `${words}:${argument}:${values}`;
    const end = argument === undefined ? '' : '=';
    if (short === undefined) return quoted(`${long}${end}${rest}`);
    return `${quoted(`(${short} ${long})`)}{${short}${end === '' ? '' : '+'},${long}${end}}${quoted(rest)}`;
  });
  return `#compdef threadfold
# zsh completion for threadfold: eval "$(threadfold completion zsh)" below compinit in ~/.zshrc, or
# threadfold completion zsh > a folder of $fpath/_threadfold

_threadfold() {
  if (( CURRENT == 3 )) && [[ $words[2] == completion ]]; then
    compadd ${shells.join(' ')}
    return
  fi
  _arguments -s -S : \\
${specs.map((spec) => `    ${spec} \\\n`).join('')}    '*:file:_files'
}

if [[ $funcstack[1] == _threadfold ]]; then
  _threadfold "$@"
else
  compdef _threadfold threadfold
fi
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
