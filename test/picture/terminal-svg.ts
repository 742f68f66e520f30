import {stripVTControlCharacters} from 'node:util';

/** Size of a cell and of the rim, in pixels. */
const CELL = {width: 8.4, height: 19};
const RIM = 16;

/** How codes of colour and weight show (SGR, ECMA-48 8.3.117): those that chalk writes at level 1. */
const STYLES: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {'font-weight': 'bold'},
  2: {opacity: '0.6'},
  4: {'text-decoration': 'underline'},
  33: {fill: '#e5c07b'},
  36: {fill: '#56b6c2'},
};
/** Which styles a code ends. */
const ENDS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 33, 36],
  22: [1, 2],
  24: [4],
  39: [33, 36],
};

const ESC = String.fromCharCode(27);
const PARTS = new RegExp(`(?=${ESC}\\[)|(?=\\n)|(?<=\\n)`);
const CODES = new RegExp(`^${ESC}\\[([\\d;]*)m`);

/** Characters that look alike, in one row. */
interface Span {
  column: number;
  text: string;
  styles: readonly number[];
}

/**
 * A picture of a terminal's window.
 *
 * @param text what the terminal got, with its codes; every character takes one cell
 * @param columns cells in a row; longer lines go on in the next
 * @param most rows that are shown
 * @param label what the picture shows, for who does not see it
 */
export function terminalSvg(text: string, columns: number, most: number, label: string): string {
  const rows = rowsOf(text, columns).slice(0, most);
  const [width, height] = [columns * CELL.width + 2 * RIM, rows.length * CELL.height + 2 * RIM];
  const written = rows.flatMap((spans, row) => spans.map((span) => textOf(span, row)));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fixed(width)} ${height}" role="img" aria-label="${escaped(label)}">`,
    `<title>${escaped(label)}</title>`,
    '<rect width="100%" height="100%" rx="8" fill="#1e2127"/>',
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#c8ccd4" xml:space="preserve">',
    ...written,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

function rowsOf(text: string, columns: number): Span[][] {
  const rows: Span[][] = [[]];
  let styles: readonly number[] = [];
  let column = 0;
  const next = (): void => {
    rows.push([]);
    column = 0;
  };
  for (const part of text.split(PARTS)) {
    const codes = CODES.exec(part)?.[1];
    if (codes !== undefined) for (const code of codes.split(';')) styles = after(styles, Number(code));
    if (part === '\n') next();
    for (const character of stripVTControlCharacters(part).replace('\n', '')) {
      if (column === columns) next();
      const row = rows.at(-1) as Span[];
      const last = row.at(-1);
      if (last !== undefined && last.styles === styles) last.text += character;
      else row.push({column, text: character, styles});
      column++;
    }
  }
  return rows;
}

function after(styles: readonly number[], code: number): readonly number[] {
  const ended = ENDS[code];
  if (ended !== undefined) return styles.filter((style) => !ended.includes(style));
  if (STYLES[code] === undefined) throw new Error(`No style for the code ${code}`);
  return [...styles, code];
}

/** The length is given, so that columns stay columns whatever the font. */
function textOf({column, text, styles}: Span, row: number): string {
  const looks = Object.entries(Object.assign({}, ...styles.map((style) => STYLES[style])));
  const attributes = [
    ['x', fixed(RIM + column * CELL.width)],
    ['y', fixed(RIM + (row + 0.75) * CELL.height)],
    ['textLength', fixed([...text].length * CELL.width)],
    ...looks,
  ].map(([name, value]) => `${name}="${value}"`);
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function fixed(pixels: number): string {
  return String(Math.round(pixels * 100) / 100);
}
