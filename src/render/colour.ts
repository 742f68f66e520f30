import {Chalk, type ColorSupportLevel} from 'chalk';

/**
 * The terminal's colours for a Markdown digest: the same characters with colour codes around them.
 * No code exists before this function, so that none can come from the dump.
 *
 * @param level 0 none, 1 basic, 2 256 colours, 3 true colour
 */
export function colour(markdown: string, level: ColorSupportLevel): string {
  if (level === 0) return markdown;
  const chalk = new Chalk({level});
  const paint = (line: string): string => {
    if (line.startsWith('# ')) return chalk.bold.underline(line);
    if (line.startsWith('## ')) return chalk.bold.yellow(line);
    const bullet = BULLET.exec(line);
    if (bullet === null) return line;
    const [whole, mark, author, score = ''] = bullet as unknown as [string, string, string, string?];
    return `${mark}${chalk.bold.cyan(author)}${chalk.dim(score)}${line.slice(whole.length)}`;
  };
  return markdown.split('\n').map(paint).join('\n');
}

const BULLET = /^( {0,40}- )(\*\*[^\n]{1,200}?\*\*)( \([^()]{1,60}\))?/;
