import {execFileSync, type StdioOptions, spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {completion} from '../../../src/cli/completion/completion.js';
import {everyOption} from '../../../src/cli/every-option.js';
import {type Shell, shells} from '../../../src/cli/shells.js';
import {ran} from '../../support/ran.js';
import {temporaryFile, temporaryFolder} from '../temporary.js';

const options = everyOption();
const isThere = (shell: Shell): boolean => spawnSync(shell, ['-c', 'true']).error === undefined;

/** The script of a shell in a file, with two files beside it. */
function folderWith(shell: Shell): {folder: string; script: string} {
  const folder = temporaryFolder();
  const script = temporaryFile(`threadfold.${shell}`, completion(shell, options));
  for (const name of ['thread one.txt', 'thread-two.txt']) execFileSync('touch', [join(folder, name)]);
  return {folder, script};
}

const BASH = `
source "$1"
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
compopt() { :; }
_threadfold
printf '%s\\n' "\${COMPREPLY[@]}"
`;

/** What each shell offers at the end of a line, as that shell itself says. */
const offers: Readonly<Record<Shell, (line: string) => string[]>> = {
  bash(line) {
    const {folder, script} = folderWith('bash');
    // Bash parts words at \`=\` too.
    const words = line.replace('=', ' = ').split(' ');
    return printed('bash', ['-c', BASH, 'bash', script, ...words], folder);
  },
  zsh(line) {
    const {folder, script} = folderWith('zsh');
    // A shell in a terminal of its own; what it would insert is caught where it is offered.
    const program = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'PS1= PS2= RPS1=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D'
      zpty -w shell 'source "${script}"'
      zpty -w shell 'compadd() { [[ $@[(r)-[OAD]] == -[OAD] ]] && { builtin compadd "$@"; return }
        local -a hits; builtin compadd -A hits "$@"; print -l "<<"\${^hits}">>"; builtin compadd "$@" }'
      zpty -w shell 'bindkey "^I" complete-word; zle -C complete-word complete-word _main_complete; print READY'
      zpty -r shell seen '*READY*READY*'
      zpty -n -w shell $'${line}\\t'
      zpty -n -w shell $'\\C-u print -r D''ONE\\n'
      zpty -r shell seen '*DONE*'
      print -r -- "$seen"`;
    const out = printed('zsh', ['-f', '-c', program], folder).join('\n');
    return [...out.matchAll(/<<(.*?)>>/g)].map(([, hit]) => hit as string);
  },
  fish(line) {
    const {folder, script} = folderWith('fish');
    const program = `source '${script}'; complete -C '${line}'`;
    return printed('fish', ['--no-config', '-c', program], folder).map((row) => row.split('\t')[0] as string);
  },
};

function printed(program: string, args: readonly string[], cwd: string): string[] {
  const env = {...process.env, HOME: cwd, XDG_CONFIG_HOME: cwd, XDG_DATA_HOME: cwd, TERM: 'xterm'};
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
  return execFileSync(program, args, {cwd, env, stdio, encoding: 'utf8', timeout: 50_000})
    .split('\n')
    .filter((line) => line !== '');
}

describe.each(shells)('The script for %s', (shell) => {
  test('is what `threadfold completion` prints', async () => {
    expect(await ran(['completion', shell])).toEqual({code: 0, out: completion(shell, options), err: ''});
  });

  test('names every option and every value', () => {
    const script = completion(shell, options);
    for (const {long, short, choices = []} of options) {
      expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
      if (short !== undefined) expect(script).toContain(shell === 'fish' ? `-s ${short.slice(1)}` : short);
      for (const choice of choices) expect(script).toContain(choice);
    }
  });

  describe.skipIf(!isThere(shell))('in the shell itself (skipped where it is not installed)', () => {
    const offered = (line: string): string[] =>
      [...new Set(offers[shell](line).map((word) => word.trim()))].sort();

    test('completes the names of options', () => {
      expect(offered('threadfold --li')).toEqual(['--lines', '--links'].sort());
      expect(offered('threadfold --wi').map((word) => word.replace(/=$/, ''))).toEqual(['--width']);
    });

    test('completes the values that an option has, behind it and behind `=`', () => {
      const found = offered('threadfold --links ');
      expect(found).toEqual(['collect', 'drop', 'keep']);
      expect(offered('threadfold --encoding w')).toEqual(['windows-1252']);
      expect(offered('threadfold --to=t').map((word) => word.replace(/^--to=/, ''))).toEqual(['tree']);
    });

    test('completes the shells', () => {
      expect(offered('threadfold completion ')).toEqual(['bash', 'fish', 'zsh']);
    });

    test('offers no files for a number', () => {
      expect(offered('threadfold --words ').filter((word) => word.includes('.txt'))).toEqual([]);
    });
  });
});

describe('Wrong usage of `threadfold completion` gives 2 and names the shells:', () => {
  test.each([[['completion']], [['completion', 'csh']]])('%j', async (argv) => {
    const {code, out, err} = await ran(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]*bash, zsh, fish[^\n]*\n$/);
  });
});
