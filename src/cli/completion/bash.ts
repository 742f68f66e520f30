import type {AnyOption} from '../every-option.js';
import {shells} from '../shells.js';

/** The script for bash, 3.2 and later; needs no bash-completion. */
export function bash(options: readonly AnyOption[]): string {
  const names = options.flatMap(({short = [], long}) => [long, short].flat());
  const cases = options.flatMap(({short, long, argument, choices}) => {
    if (argument === undefined || argument === 'file') return [];
    const flags = short === undefined ? long : `${short}|${long}`;
    return `    ${flags}) _threadfold_words '${choices?.join(' ') ?? ''}' "$word"; return ;;`;
  });
  const takesFile = options.filter(({argument}) => argument === 'file');
  return `# bash completion for threadfold: eval "$(threadfold completion bash)"

_threadfold_words() {
  COMPREPLY=($(compgen -W "$1" -- "$2"))
  # These words and no files, where bash can be told so.
  type compopt >/dev/null 2>&1 && compopt +o default
}

_threadfold() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} index
  COMPREPLY=()
  # The words of --links=drop are three.
  if [ "$word" = = ]; then
    word=
  elif [ "$before" = = ]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    [ "\${COMP_WORDS[index]}" = -- ] && return
  done
  case $before in
    ${takesFile.flatMap(({short = [], long}) => [short, long].flat()).join('|')}) return ;;
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" = 2 ] && [ "$before" = completion ]; then
    _threadfold_words '${shells.join(' ')}' "$word"
  elif [ "\${word:0:1}" = - ]; then
    _threadfold_words '${names.join(' ')}' "$word"
  fi
}

complete -o default -F _threadfold threadfold
`;
}
