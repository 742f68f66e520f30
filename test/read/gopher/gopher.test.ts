import {describe, expect, test} from 'vitest';
import {gopher} from '../../../src/read/gopher/gopher.js';
import {lines} from '../../../src/text/lines.js';
import {fixture, gopherNames, readGopher} from './fixtures.js';
import {type Printed, printDump} from './print-dump.js';
import {hiddenParents, numbered, visibleParents} from './tree-of.js';

interface Known {
  parents: (number | null)[];
  hidden?: Record<string, string>;
}

test.each(gopherNames)('%s: every parent, hidden ones included', (name) => {
  const dump = readGopher(fixture(name));
  const {parents, hidden = {}} = JSON.parse(fixture(name, 'parents.json')) as Known;
  expect(visibleParents(dump)).toEqual(parents);
  expect(hiddenParents(dump)).toEqual(numbered(parents.map((_, index) => hidden[index + 1])));
});

test.each(gopherNames.slice(0, 3))('%s: LF and CRLF give one dump, and nothing is amiss', (name) => {
  const text = fixture(name);
  const parts = (dump: ReturnType<typeof readGopher>): unknown =>
    JSON.parse(JSON.stringify(dump, (key, value: unknown) => (key === 'position' ? undefined : value)));
  expect(parts(readGopher(text.replaceAll('\r\n', '\n')))).toEqual(parts(readGopher(text)));
  expect(readGopher(text).messages).toEqual([]);
});

describe('Of a Slashdot story', () => {
  const dump = () => readGopher(fixture('gopher-slashdot'));

  test('the head is read, its capitals kept', () => {
    const {story} = dump();
    expect(story).toMatchObject({
      reference: '0191006120',
      title: 'RADIO CLUB PICKS UP ITS OWN BROADCAST FROM 1998, ASKS ITSELF TO REPLY',
      site: 'example.org',
      posted: 'Friday March 14, 2025 @09:20PM',
      editor: 'wren',
      department: 'please-hold-for-your-past-self',
    });
  });

  test('paragraphs lose their padding, and a quotation is told by the mark in its first line', () => {
    const {story} = dump();
    expect(story?.paragraphs.map(({quote}) => quote)).toEqual([0, 0, 1, 0]);
    expect(story?.paragraphs[1]?.text).toBe(
      'Club secretary Ilse Marchetti-Boon has ruled out ghosts, mostly. She suspects [2]a repeater on the old fish ' +
        'cannery that nobody ever switched off:',
    );
  });

  test('the addresses above it come first, under marks that its text does not use', () => {
    const {story} = dump();
    const source = 'https://skerryvale-hams.example.org/log/2025/03/the-echo-that-came-back-late';
    const tapes =
      'https://harbour-archive.example.net/cannery/inventory/1997/tape-machines-and-repeaters/shelf-12';
    expect(story?.links).toEqual([
      {mark: 3, url: source},
      {mark: 4, url: 'https://news.example.org/story/25/03/14/0920/radio-club-picks-up-its-own-broadcast'},
      {mark: 1, url: source},
      {mark: 2, url: tapes},
    ]);
  });

  test('subjects, scores, authors, numbers and subscribers are read, wrapped or not', () => {
    const {comments} = dump();
    expect(comments[5]).toMatchObject({
      subject: 'Check the archive before you blame the cannery, it has happened before',
      score: 4,
      label: 'Interesting',
      author: 'Oda Fairweather',
      uid: 52018,
    });
    expect(comments[1]).toMatchObject({author: 'Tolliver Ames', subscriber: true});
    expect(comments[2]).toMatchObject({author: 'Anonymous Coward', score: 1});
    expect(comments[2]).not.toHaveProperty('uid');
  });

  test('wrapped lines are paragraphs again, quotations at their depth', () => {
    const {comments} = dump();
    expect(comments[2]?.paragraphs.map(({quote, text}) => [quote, text])).toEqual([
      [2, 'I have never seen a log entry with "sender: us" in it'],
      [
        1,
        'In 1961 the lightship at Corran Sound logged its own foghorn twice in one night and sent itself a complaint',
      ],
      [0, 'And was it answered within the statutory thirty days? Asking for a foghorn.'],
    ]);
  });

  test('addresses are whole again; a hyphen of their own stays, and so does a dash at the margin', () => {
    const {comments} = dump();
    expect(comments[5]?.links.map(({url}) => url)).toEqual([
      'https://harbour-archive.example.net/cannery/inventory/1997/tape-machines-and-repeaters/shelf-12',
      'https://harbour-archive.example.net/reports/2004/the-headmaster-at-four-in-the-morning/',
    ]);
    expect(comments[6]?.links[0]?.url).toBe(
      'https://harbour-archive.example.net/cannery/circuits/lunch-hour-machine-1997/sheet-2',
    );
    expect(comments[5]?.paragraphs[0]?.text).toMatch(/would not stop" -$/);
  });

  test('each hidden comment has a placeholder, one below another too', () => {
    const {missing} = dump();
    expect(missing).toEqual([
      {id: -1, parent: 1},
      {id: -2, parent: 6},
      {id: -3, parent: -2},
      {id: -4, parent: null},
    ]);
  });
});

describe('Of a Reddit thread', () => {
  const dump = () => readGopher(fixture('gopher-reddit'));

  test('the author stands where the subject would', () => {
    const {comments} = dump();
    expect(comments.slice(0, 3).map(({author, subject}) => [author, subject])).toEqual([
      ['sprocket_nun', ''],
      ['canal_magnate', ''],
      ['sprocket_nun', ''],
    ]);
    expect(comments[0]).not.toHaveProperty('score');
  });

  test('the story has the date and the site of the thread', () => {
    const {story} = dump();
    expect(story).toMatchObject({posted: '2025-04-02_07-00', site: 'threads.example.org'});
  });

  test('a line of a body that begins with stars is no comment', () => {
    const {comments} = dump();
    expect(comments[9]?.paragraphs[1]?.text).toBe('** The bell ** is a separate question. Ring it.');
    expect(comments[8]?.paragraphs.map(({text}) => text)).toContain('*** would park again ***');
  });
});

const words = (body: string[]): string => body.join(' ');

describe('Below the last indent', () => {
  const text = fixture('gopher-deep');

  test('the empty lines tell the levels, and names cut by the margin are whole', () => {
    const {comments} = readGopher(text);
    expect(Math.max(...comments.map(({depth = 0}) => depth))).toBe(20);
    expect(comments[23]).toMatchObject({author: 'postmistress_of_tycho', uid: 6, depth: 17});
    expect(words(comments[18]?.paragraphs.map((paragraph) => paragraph.text) ?? [])).toMatch(
      /Gunnar-Einar-Bartholomew-the-Unseated\.$/,
    );
  });

  test('a dump whose empty lines were squeezed states the least depth there, and the parents above', () => {
    const {comments} = readGopher(text.replaceAll('\r\n', '\n').replace(/\n{3,}/g, '\n\n'));
    expect(comments.slice(0, 15).map(({given}) => given ?? 0)).toEqual(
      comments.slice(0, 15).map((_, at) => at),
    );
    expect(comments.slice(15, 22).map(({given, depth}) => ({given, depth}))).toEqual(
      comments.slice(15, 22).map(() => ({given: undefined, depth: 15})),
    );
    expect(comments.slice(-2).map(({given}) => given)).toEqual([29, null]);
  });
});

test('A dump that is cut off keeps what there is and says so', () => {
  const {comments, messages} = readGopher(fixture('gopher-broken'));
  expect(comments.at(-1)?.paragraphs[0]?.text).toMatch(/better than he e$/);
  expect(messages.map(({rule}) => rule)).toEqual(['cut-off']);
});

const story = {
  title: 'Seagull Elected Treasurer',
  details: ['Posted Tuesday by the clerk'],
  reference: '7',
  news: 'https://news.example.org/7',
  source: '',
  body: ['The vote was close.'],
  urls: [],
};
const comment = (title: string, body: string[], replies: Printed[] = []): Printed => ({title, body, replies});

test('Where comments repeat the title, that is their subject, and nobody is named', () => {
  const title = 'Seagull Elected Treasurer';
  const dump = readGopher(printDump(story, [comment(title, ['Recount!'], [comment(title, ['Squawk.'])])]));
  expect(dump.comments.map(({subject, author, given}) => ({subject, author, given}))).toEqual([
    {subject: title, author: 'Anonymous', given: null},
    {subject: title, author: 'Anonymous', given: 1},
  ]);
  expect(dump.story?.posted).toBe('Posted Tuesday by the clerk');
});

test('A head that is cut off names nobody, and its subject is no author', () => {
  const text = fixture('gopher-slashdot');
  const cut = readGopher(text.slice(0, text.indexOf('(by Oda Fairweather') + 8)).comments.at(-1);
  const subject = 'Check the archive before you blame the cannery, it has happened before';
  expect(cut).toMatchObject({subject, score: 4, author: 'Anonymous', paragraphs: []});
});

test('Dumps of a stream are told apart', () => {
  const one = printDump(story, [comment('ann', ['Hello.'])]);
  const starts = gopher.starts?.(lines(one + one));
  expect(starts).toEqual([0, lines(one).length]);
});

test('Without a comment there is one message, which ends it', () => {
  for (const text of ['', 'Nothing here.\n', printDump(story, [])]) {
    const {comments, messages} = readGopher(text);
    expect(comments).toEqual([]);
    const reason =
      'no comment found, looked for a line `** SUBJECT` or `** AUTHOR`, indented, with an empty line above it ' +
      '(is it a gopher dump with its indentation?)';
    expect(messages).toEqual([{rule: 'no-comment', reason, line: 1, column: 1, fatal: true}]);
  }
});

const titled = '  TAPS\n\n  o Reference: 7\n\n';

test.each([
  ['  ** ann\n     Hello.\n\n', '1 no-story: The dump has no story above its comments'],
  ['  o Reference: 7\n\n  ** ann\n     Hello.\n\n', '1 no-title: No title stands above the comments'],
  [`${titled}  ** ann\n     Hello.\n\n  ** bob\n\n`, '8 empty-comment: The comment has no text'],
  [
    `${titled}  ** ann\n     Hello.`,
    '6 cut-off: The dump ends without the empty lines that end its last comment: it may be cut off',
  ],
])('Of %j is said: %s', (text, message) => {
  expect(readGopher(text).messages.map(({line, rule, reason}) => `${line} ${rule}: ${reason}`)).toEqual([
    message,
  ]);
});

test('A hidden comment that nobody answers was cut there: it is a gap, not a placeholder', () => {
  const dump = readGopher('  ** ann\n     Hello.\n\n     ** \n\n  ** bob\n     Hi.\n\n     ** \n\n');
  expect(dump).not.toHaveProperty('missing');
  expect(dump.gaps.map(({position: {line}}) => line)).toEqual([4, 9]);
  expect(dump.comments.map(({given}) => given)).toEqual([null, null]);
});

test('A comment that the site cut short is known by its length, where it has a score', () => {
  const body = [`${'word '.repeat(102)}on`];
  const cut = (title: string) =>
    readGopher(printDump(undefined, [{title, by: 'by jo ( 1 )', body, replies: []}])).comments[0]?.truncated;
  expect(['Taps (Score:2)', 'Taps (Score:4)', 'Taps'].map(cut)).toEqual([true, false, false]);
});

test('Half of the comments do not make a flavour', () => {
  const signed: Printed = {title: 'Taps (Score:2)', by: 'by jo ( 1 )', body: ['Hello.'], replies: []};
  const authors = (...all: Printed[]) =>
    readGopher(printDump(undefined, all)).comments.map(({author}) => author);
  expect(authors(signed, comment('ann', ['Hi.']))).toEqual(['jo', 'ann']);
  expect(authors(signed, signed, comment('ann', ['Hi.']))).toEqual(['jo', 'jo', 'Anonymous']);
});

test('Bare stars with words below them are a comment of nobody', () => {
  const dump = readGopher('  ** \n     Hello.\n\n');
  expect(dump.comments.map(({author}) => author)).toEqual(['Anonymous']);
  expect(dump.format).toBe('gopher');
});

test.each([
  ['its reply', 5, 8, [{id: -1, parent: 1}]],
  ['its sibling', 5, 5, undefined],
  ['its uncle', 5, 2, undefined],
])('Bare stars are a hidden comment where what follows is %s', (_, indent, next, missing) => {
  const opening = (columns: number, title: string) => `${' '.repeat(columns)}** ${title}\n`;
  const dump = readGopher(
    `${opening(2, 'ann')}     Hello.\n\n${opening(indent, '')}\n${opening(next, 'bob')}          Hi.\n\n`,
  );
  expect(dump.missing).toEqual(missing);
});

test('Bare stars with nothing but others below them hide nobody', () => {
  const dump = readGopher('  ** ann\n     Hello.\n\n     ** \n\n        ** \n\n');
  expect([dump.missing, dump.gaps.length]).toEqual([undefined, 2]);
});

test('Where no level is shown, bare stars hide whoever the next comment answers', () => {
  const deep = (reply: Printed): Printed =>
    Array.from({length: 16}).reduce<Printed>((below) => comment('ann', ['Hello.'], [below]), reply);
  const hidden: Printed = {hidden: true, title: '', body: [], replies: [comment('bob', ['Hi.'])]};
  const text = printDump(undefined, [
    deep(hidden),
    ...Array<Printed>(3).fill(comment('cy', ['Oh.'], [comment('ann', ['No.'])])),
  ]);
  const squeezed = readGopher(text.replace(/\n{3,}/g, '\n\n'));
  expect(squeezed.missing).toEqual([{id: -1, parent: 15}]);
  expect(squeezed.comments[16]).toMatchObject({author: 'bob', given: -1, depth: 15});
});

test('What stands at most four columns in above the first comment is its story', () => {
  const paragraphs = (text: string) =>
    readGopher(`${text}\n\n  ** ann\n     Hello.\n\n`).story?.paragraphs.map((paragraph) => paragraph.text);
  expect(paragraphs('  TAPS\n\n    The tap drips.')).toEqual(['TAPS', 'The tap drips.']);
  expect(paragraphs('  TAPS\n\n     The tap drips.')).toBeUndefined();
  expect(paragraphs('\n')).toBeUndefined();
});

test('What is left of a comment above the first one is no story', () => {
  const {story: none, gaps, comments} = readGopher('        the end of it\n\n  ** ann\n     Hello.\n\n');
  expect(none).toBeUndefined();
  expect(gaps).toHaveLength(1);
  expect(comments).toHaveLength(1);
});

test('A level that was cut out becomes a placeholder', () => {
  const {comments, missing} = readGopher(
    '  ** ann\n     \n     Hello.\n\n        ** bob\n           Well.\n\n\n',
  );
  expect(comments.map(({given}) => given)).toEqual([null, -1]);
  expect(missing).toEqual([{id: -1, parent: 1}]);
});
