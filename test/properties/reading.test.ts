import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {unquote} from '../../src/read/plain/paragraphs.js';
import {read, readAll} from '../../src/read/read.js';
import {readers} from '../../src/read/readers.js';
import {plainThreads} from '../support/plain-threads.js';
import {type PrintedFormat, printedFormats} from '../support/print-formats.js';
import {print, threads} from '../support/threads.js';
import {expectTiled, pieces} from '../support/tiling.js';
import {inputs} from './inputs.js';

const formats = ['auto', ...readers.map(({name}) => name)];

/** Line and column of offsets, counted apart from the source's own way. */
function places(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset) + 1;
    return {line, column: offset - (starts[line - 1] ?? 0) + 1};
  };
}

describe.each(formats)('Law 1, any text read from %s', (from) => {
  test('is parted into pieces that joined in order are the text', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        expectTiled(text, read(text, {from}));
        expectTiled(text, ...readAll(text, {from}));
      }),
    );
  });

  test('has lines and columns that agree with its offsets', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        const place = places(text);
        for (const dump of readAll(text, {from})) {
          const paragraphs = [
            ...(dump.story?.paragraphs ?? []),
            ...dump.comments.flatMap((each) => each.paragraphs),
          ];
          for (const {start, end, line, column, endLine} of [
            ...pieces(dump),
            ...paragraphs.map(({position}) => position),
          ]) {
            expect(end).toBeGreaterThan(start);
            expect({line, column}).toEqual(place(start));
            expect(endLine).toBe(place(end - 1).line);
          }
        }
      }),
    );
  });

  test('has comments numbered from 1 and messages that lie within it', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        const last = places(text)(text.length).line;
        for (const {comments, messages} of readAll(text, {from})) {
          expect(comments.map(({id}) => id)).toEqual(comments.map((_, index) => index + 1));
          for (const {line, column} of messages) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(last);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        }
      }),
    );
  });
});

test('Law 1, the words of a paragraph stand where its position says', () => {
  fc.assert(
    fc.property(inputs, (text) => {
      for (const {comments, story} of readAll(text, {from: 'slashdot'})) {
        for (const {position, ...paragraph} of [...comments, ...(story ? [story] : [])].flatMap(
          (each) => each.paragraphs,
        )) {
          const rows = text
            .slice(position.start, position.end)
            .split(/\r\n|\r|\n/)
            .map(unquote);
          expect(rows.map((row) => row.text).join('\n')).toBe(paragraph.text);
          expect(new Set(rows.map(({quote}) => quote))).toEqual(new Set([paragraph.quote]));
        }
      }
    }),
  );
});

test.each(['\n', '\r\n', '\r'])(
  'Law 2, a thread printed with %j and read back is the thread',

  (end) => {
    fc.assert(
      fc.property(threads(), (thread) => {
        const {comments, story, gaps, messages} = read(print(thread, end), {from: 'slashdot'});
        expect(
          comments.map(({id, position: _, truncated: __, paragraphs, ...fields}) => ({
            id,
            ...fields,
            paragraphs: paragraphs.map(({quote, text}) => ({quote, text})),
          })),
        ).toEqual(
          thread.comments.map(({parent: _, urls, subscriber, ...fields}, index) => ({
            id: index + 1,
            ...fields,
            ...(subscriber && {subscriber}),
            links: urls.map((url, place) => ({mark: place + 1, url})),
          })),
        );
        expect(story?.title).toBe(thread.title);
        expect(story?.site).toBe(thread.site);
        expect(story?.paragraphs.map(({text}) => text)).toEqual(thread.story);
        expect(story?.links.map(({url}) => url)).toEqual(thread.urls);
        expect(gaps.map(({kind, text}) => ({kind, text}))).toEqual([{kind: 'footer', text: thread.footer}]);
        expect(messages).toEqual([]);
      }),
    );
  },
);

test.each(Object.keys(printedFormats))(
  'Law 2, a thread printed as %s and read back is the thread',
  (name) => {
    const {print: printed, from, keeps} = printedFormats[name] as PrintedFormat;
    fc.assert(
      fc.property(plainThreads(8), (thread) => {
        const dump = read(printed(thread));
        expect(dump.format).toBe(from);
        const found = dump.comments.map(({author, paragraphs, given, ...fields}) => ({
          author,
          paragraphs: paragraphs.map(({quote, role, text}) => ({quote, role, text})),
          ...kept({...fields, parent: given}, keeps),
        }));
        const expected = thread.comments.map(({author, paragraphs, parent, ...fields}) => ({
          author,
          paragraphs: paragraphs.map(({quote, text}) => ({quote, role: undefined, text})),
          ...kept({...fields, parent: parent === null ? null : parent + 1}, keeps),
        }));
        expect(found).toEqual(expected);
        expect(dump.messages).toEqual([]);
      }),
    );
  },
);

/** The fields that a format keeps. */
function kept(fields: object, keeps: PrintedFormat['keeps']): object {
  const all = fields as Record<string, unknown>;
  return Object.fromEntries(keeps.map((key) => [key, all[key]]));
}
