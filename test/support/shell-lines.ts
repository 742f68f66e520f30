/** Commands of a README's `sh` blocks, a line each, comments taken off. */
export function shellLines(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#\s.*$/, '').trim())
    .filter((line) => line !== '');
}

/** The commands that a line pipes into each other, and those that `&&` joins; bars between quotes part nothing. */
export function stagesOf(line: string): string[] {
  const parts = line.match(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^'"|&]|(?<!&)&(?!&))+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The program of a stage. */
export function programOf(stage: string): string {
  return stage.split(' ')[0] as string;
}
