import fc from 'fast-check';

/** What no digest may link to, and what is as good as one of them. */
const urls = [
  ...[
    'javascript:alert(1)',
    'javascript://a.example/%0Aalert(1)',
    'data:text/html,<b>x</b>',
    'data:;base64,PGI+',
  ],
  ...[
    'vbscript:msgbox(1)',
    '//a.example/x',
    '\\\\a.example\\x',
    '/\\a.example',
    '///a.example',
    'file:///etc/x',
  ],
];
/** What may come before a character, or between two, where browsers have taken it for nothing. */
const ignored = [
  '\t',
  '\n',
  '\r',
  '\u0000',
  '\u0001',
  '\u001F',
  ' ',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\uFEFF',
].concat(['&Tab;', '&NewLine;', '&#1;', '&#x0A;', '%09', '%0A', '\\']);

type Spelling = (character: string) => string;
const spellings: readonly Spelling[] = [
  (character) => character,
  (character) => character.toUpperCase(),
  (character) => `&#${character.charCodeAt(0)};`,
  (character) => `&#0000${character.charCodeAt(0)}`,
  (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  (character) => ({':': '&colon;', '/': '&sol;', '\\': '&bsol;'})[character] ?? character,
  (character) => `\\${character}`,
];

/** URLs that nobody may follow, in the spellings that a parser somewhere has undone. */
export const spelledUrls: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...urls),
    fc.array(fc.record({at: fc.nat(12), spelling: fc.constantFrom(...spellings)}), {maxLength: 4}),
    fc.array(fc.record({at: fc.nat(12), part: fc.constantFrom(...ignored)}), {maxLength: 2}),
  )
  .map(([url, changes, inserted]) => {
    const characters = [...url];
    for (const {at, spelling} of changes)
      characters[at % url.length] = spelling(url[at % url.length] as string);
    for (const {at, part} of inserted) characters[at % url.length] = part + characters[at % url.length];
    return characters.join('');
  });
