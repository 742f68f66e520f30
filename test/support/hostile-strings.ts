import fc from 'fast-check';

const ESC = '\u001B';
const BEL = '\u0007';
const ST = `${ESC}\\`;

/** What terminals, mail programs and web pages are known to obey, a name each; no white space is in any of them. */
export const vectors: Readonly<Record<string, string>> = {
  'a colour': `${ESC}[31mred${ESC}[0m`,
  'a colour in eight bits': '\u009B31mred\u009B0m',
  'an empty screen': `${ESC}[2J${ESC}[H`,
  'a full reset': `${ESC}c`,
  'another character set': `${ESC}(0lqk\u000E\u000F`,
  'a title, ended by BEL': `${ESC}]0;owned${BEL}`,
  'a title, ended by ST': `${ESC}]2;owned${ST}`,
  'a title in eight bits': '\u009D0;owned\u009C',
  'a link': `${ESC}]8;;file:/etc/passwd${ST}words${ESC}]8;;${ST}`,
  'the clipboard': `${ESC}]52;c;bHMK${BEL}`,
  'a device control string': `${ESC}P$q"p${ST}`,
  'a device control string in eight bits': '\u0090$qm\u009C',
  'an application command': `${ESC}_Gf=100;AAAA${ST}`,
  'an application command in eight bits': '\u009FGa\u009C',
  'a privacy message': `${ESC}^hidden${ST}`,
  'a privacy message in eight bits': '\u009Ehidden\u009C',
  'a start of string': `${ESC}Xhidden${ST}`,
  'a start of string in eight bits': '\u0098hidden\u009C',
  'a request for an answer': `${ESC}[6n${ESC}[c\u0005`,
  'a report of the title': `${ESC}[21t`,
  'a sequence within a sequence': `${ESC}${ESC}[31m[31m`,
  'a sequence within one of eight bits': `${ESC}\u009B31m[31m`,
  'a sequence with a NUL in it': `${ESC}\u0000[31m`,
  'a sequence that is broken off': `${ESC}[`,
  'a sequence with a line end for another line': `${ESC}[31\u0085m`,
  'a word struck over': 'good\u0008\u0008\u0008\u0008evil',
  'a DEL': 'a\u007Fb',
  'an override of the direction': 'txt.\u202Eexe.\u202C',
  'embeddings and isolates': '\u202A\u202B\u202D\u2066\u2067\u2068\u2069',
  'marks of direction': '\u200E\u200F\u061C',
  'words in tag characters': '\u{E0001}\u{E0041}\u{E0042}\u{E007F}',
  'a flag, whose tags no reader can tell from words': '🏴\u{E0067}\u{E0062}\u{E007F}',
  'a mark at the end of a line in eight bits': '\u0084\u0085\u008D',
};

/** What makes no sequence by itself, but next to others does. */
const parts = [
  ESC,
  ESC,
  ESC,
  '[',
  ']',
  ';',
  '3',
  '1',
  'm',
  'H',
  'P',
  'X',
  '^',
  '_',
  '?',
  'a',
  'é',
  '潮',
  '𝛼',
];
const controls = [
  ...Array.from({length: 32}, (_, code) => code).filter((code) => code < 9 || code > 13),
  ...Array.from({length: 33}, (_, place) => 0x7f + place),
  ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0xe0001, 0xe0020, 0xe0041, 0xe007f],
].map((code) => String.fromCodePoint(code));

/** Strings of little else than control characters and what may follow them, without white space. */
export const hostileStrings: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...controls)},
      {weight: 4, arbitrary: fc.constantFrom(...parts)},
      {weight: 1, arbitrary: fc.constantFrom(...Object.values(vectors))},
    ),
    {minLength: 1, maxLength: 12},
  )
  .map((pieces) => pieces.join(''))
  // A gopher server breaks words that are longer than its lines, in the middle of a character too.
  .filter((text) => text.length <= 50);
