import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contents} from '../../../src/digest/content/content.js';
import {units} from '../../../src/digest/units.js';
import {Lexicon} from '../../../src/text/lexicon.js';
import type {Story} from '../../../src/types.js';
import {commentsOf} from './support.js';

const position = {start: 0, end: 0, line: 1, column: 1, endLine: 1};
const FLOAT = 'The float sticks whenever the tide has been over the second mark.';
const BELL = 'So the bell is a quarter of an hour late in summer, and half of one in winter.';

/** The sentences to choose from, comment by comment; each answers the one before. */
function chosen(story: string, ...said: readonly {author?: string; text: string}[]): string[][] {
  const comments = commentsOf(...said);
  const parents = new Map(comments.map(({id}) => [id, id === 1 ? null : id - 1]));
  const told: Story = {paragraphs: [{quote: 0, text: story, position}], links: [], position};
  const found = new Map(contents(comments, parents, story === '' ? undefined : told, new Lexicon()));
  return comments.map(({id}) => (found.get(id) ?? []).flat().map(({text}) => text));
}

describe('contents', () => {
  it('leaves out what an earlier comment says, marks or no marks', () => {
    const reply = {author: 'Bert', text: `${FLOAT} ${BELL}\n\nThen oil it before you ring.`};
    expect(chosen('', {text: `${FLOAT} ${BELL}`}, {text: 'Quite so.'}, reply)[2]).toEqual([
      'Then oil it before you ring.',
    ]);
  });

  it('finds a quotation over other line ends, cases and marks', () => {
    const reply = {
      author: 'Bert',
      text: `${FLOAT.toLowerCase().replace('whenever', 'whenever\n')}\n\nOil it then.`,
    };
    expect(chosen('', {text: FLOAT}, reply)[1]).toEqual(['Oil it then.']);
  });

  it('finds a few words of the parent on a line of their own', () => {
    const reply = {author: 'Bert', text: 'over the second mark\n\nFor boats that are wet on top?'};
    expect(chosen('', {text: FLOAT}, reply)[1]).toEqual(['For boats that are wet on top?']);
  });

  it('leaves out what the story says, unless a comment is nothing else', () => {
    expect(chosen(`${FLOAT} ${BELL}`, {text: `${BELL}\n\nWhat about autumn?`}, {text: FLOAT})).toEqual([
      ['What about autumn?'],
      [FLOAT],
    ]);
  });

  it('leaves a comment that was sent twice without words the second time', () => {
    expect(chosen('', {text: `${FLOAT} ${BELL}`}, {text: `${FLOAT} ${BELL}`})[1]).toEqual([]);
  });

  it('leaves out thanks and the like, unless a comment is nothing else', () => {
    expect(
      chosen('', {text: `Thanks for the report! ${FLOAT}`}, {author: 'Bert', text: 'Thanks!\n\nGood point.'}),
    ).toEqual([[FLOAT], ['Thanks!', 'Good point.']]);
  });

  it('leaves out what somebody ends several comments with', () => {
    const motto = 'Ring it early or ring it late';
    const [first, second] = chosen('', {text: `${FLOAT}\n\n${motto}`}, {text: `${BELL}\n\n${motto}`});
    expect([first, second]).toEqual([[FLOAT], [BELL]]);
  });

  it('leaves out what a quotation left over', () => {
    const text = `> Who rings it?\n\nbell of the tower.\n\n${FLOAT}`;
    expect(chosen('', {text})[0]).toEqual([FLOAT]);
  });

  it('keeps the sentences of somebody who writes no capitals', () => {
    expect(chosen('', {text: '> Who rings it?\n\nnobody does.\n\nit rings by itself.'})[0]).toEqual([
      'nobody does.',
      'it rings by itself.',
    ]);
  });

  it('joins nothing over what is left out', () => {
    const comments = commentsOf({text: 'It says:\n\n$ ring\n\nSo it is late. No.\n\nThanks!\n\nWe know.'});
    const lexicon = new Lexicon();
    const said = new Map(contents(comments, new Map(), undefined, lexicon));
    const pieces = units(said.get(1) ?? [], 2, lexicon);
    expect(pieces.map(({text}) => text)).toEqual(['It says:', 'So it is late.', 'No.', 'We know.']);
  });

  it('gives only what stands in the comment, whatever that is', () => {
    const piece = fc.constantFrom(
      'The float sticks. ',
      'thanks! ',
      'Hi all,\n',
      '\n',
      '\n\n',
      '> ',
      '* ',
      '- ',
      '\\* ',
      '-- \n',
      '____________________\n',
      'Ann Lee\n',
      'Regards,\n',
      'On Monday Bert wrote:\n',
      '```\n',
      'foo();\n',
      'It says: ',
      'No. ',
      'http://example.org/ ',
      ':) ',
      'e.g. ',
      '。',
      '…',
    );
    const texts = fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(texts, {minLength: 1, maxLength: 3}), (said) => {
        const comments = commentsOf(...said.map((text) => ({text})));
        const lexicon = new Lexicon();
        const found = new Map(contents(comments, new Map(), undefined, lexicon));
        for (const {id, paragraphs} of comments) {
          const source = plain(paragraphs.map(({text}) => text).join(''));
          for (const {text} of units(found.get(id) ?? [], 3, lexicon)) expect(source).toContain(plain(text));
        }
      }),
    );
  });
});

/** A text without white space and the marks of list items, which a bullet leaves out. */
function plain(text: string): string {
  return text.replace(/[\s\\*-]/g, '');
}
