import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {mbox} from '../../../src/read/mbox/mbox.js';
import {lines} from '../../../src/text/lines.js';
import {expectTiled} from '../../support/tiling.js';
import {boxNames, bytesOf, parents, readBytes, readMail, shown} from './support.js';

describe.each(boxNames)('the box %s', (name) => {
  const bytes = bytesOf(name);
  const text = new TextDecoder().decode(bytes);
  const dump = () => readMail(bytes);

  it('has the parents that we gave it', () => {
    const url = new URL(`../../../fixtures/${name}/parents.json`, import.meta.url);
    const known = JSON.parse(readFileSync(url, 'utf8')) as {parents: (number | null)[]};
    expect(parents(dump())).toEqual(known.parents);
  });

  it('is tiled by its pieces', () => {
    expectTiled(text, dump());
  });

  it('has the same tree where only its text is known', () => {
    expect(readMail(text).comments.map(({given, subject}) => [given, subject])).toEqual(
      dump().comments.map(({given, subject}) => [given, subject]),
    );
  });

  it('puts paragraphs within their mail', () => {
    for (const {paragraphs, position} of dump().comments) {
      for (const {position: of} of paragraphs) {
        expect(of.start).toBeGreaterThanOrEqual(position.start);
        expect(of.end).toBeLessThanOrEqual(position.end);
        expect(of.end).toBeGreaterThan(of.start);
      }
    }
  });
});

describe('mbox', () => {
  const detect = (text: string): string | undefined => mbox.detect(lines(text), {text});

  it('knows boxes, single mails and archives', () => {
    expect(detect('\nFrom nobody Mon Jan  1 00:00:00 2024\nFrom: a@example.org\n')).toBe(
      'line 2 begins with `From `, and a header follows',
    );
    expect(detect('Received: from x\n by y\nDate: now\nSubject: x\n')).toBe(
      "line 1 and those below it are a mail's headers",
    );
    for (const name of boxNames.filter((box) => box !== 'mbox-broken')) {
      expect(detect(new TextDecoder().decode(bytesOf(name)))).toBeDefined();
    }
  });

  it('passes over what is no mail', () => {
    expect(detect('')).toBeUndefined();
    expect(detect('From here on, it rains.\nNobody minds.\n')).toBeUndefined();
    expect(detect('Subject: one header is none\n\nFrom: x\n')).toBeUndefined();
    expect(detect('News: 1\n\nA title\n')).toBeUndefined();
    expect(detect('From here on\nno header: follows\n')).toBeUndefined();
    expect(detect('From here on')).toBeUndefined();
    expect(detect('Words.\nFrom: a\nSubject: x\n')).toBeUndefined();
    expect(detect('From: a\nFrom: b\n')).toBeUndefined();
  });

  it('says what it lacks where there is no mail', () => {
    for (const text of ['', '\n', 'Dear diary,\nFrom Monday on 10:00 2024\n']) {
      const {comments, messages, gaps} = readMail(text);
      expect(comments).toEqual([]);
      const reason =
        'Cannot find a mail, expected a line such as `From ADDRESS DATE` with headers below it, ' +
        'or headers such as `From:` and `Subject:` on the first lines';
      expect(messages).toEqual([{rule: 'no-mail', reason, fatal: true, line: 1, column: 1}]);
      expect(gaps).toHaveLength(text === '' ? 0 : 1);
    }
  });

  it('passes over the second copy of a mail', () => {
    const dump = readMail(bytesOf('mbox-list'));
    expect(dump.comments).toHaveLength(11);
    expect(dump.gaps).toMatchObject([{kind: 'copy', position: {line: 109}}]);
    expect(dump.messages).toEqual([
      {rule: 'copy', reason: 'The mail is a copy of the one in line 25: passed over', line: 109, column: 1},
    ]);
  });

  it('keeps mails that share an id and nothing else', () => {
    const mail = (who: string, day: number): string =>
      `From x Mon Jan  1 00:00:00 2024\nFrom: ${who}\nDate: ${day} Jan 2024 10:00:00 +0000\nMessage-ID: <1@x>\n\nHi\n\n`;
    const {comments, messages} = readMail(mail('ann', 1) + mail('bob', 2) + mail('ann', 3) + mail('cy', 1));
    expect(comments.map(({author}) => author)).toEqual(['ann', 'bob']);
    expect(messages).toEqual([
      {rule: 'same-id', reason: 'The mail has the Message-ID of another one, in line 1', line: 8, column: 1},
      {rule: 'copy', reason: 'The mail is a copy of the one in line 1: passed over', line: 15, column: 1},
      {rule: 'copy', reason: 'The mail is a copy of the one in line 1: passed over', line: 22, column: 1},
    ]);
  });

  it('says what it could not read, and reads the rest', () => {
    const {comments, messages} = readMail(bytesOf('mbox-broken'));
    expect(comments).toHaveLength(8);
    expect(messages.map(({rule, line}) => [rule, line])).toEqual([
      ['above-mail', 1],
      ['circular', 13],
      ['unreadable', 23],
      ['unreadable', 35],
      ['unreadable', 35],
      ['empty-comment', 46],
    ]);
    expect(comments.map(({paragraphs}) => paragraphs.length)).toEqual([1, 1, 1, 1, 1, 0, 1, 2]);
    const reasons = messages.map(({reason}) => reason);
    expect(reasons.slice(0, 2)).toEqual([
      'The lines above the first mail are no mail: passed over',
      'The mail answers one of its own replies: it is taken for the first of its thread',
    ]);
    expect(
      reasons.slice(2, 5).every((reason) => reason.startsWith('The mail cannot be read in full: Its ')),
    ).toBe(true);
    expect(reasons[5]).toBe('The mail has no text');
  });

  it('reads one mail, its plain text first', () => {
    const [mail] = readMail(bytesOf('eml')).comments;
    expect(mail).toMatchObject({
      subject: 'The owls in the organ – a proposal',
      author: 'Clara Nováková',
      given: null,
      links: [],
    });
    expect(mail === undefined ? [] : shown(mail)).toEqual([
      'Dear verger,',
      'the owls have moved into the sixteen-foot pipes again. They are quiet in the psalms and loud in the sermon, which half of the parish takes for a judgement.',
      'I propose a box of their own in the north tower, lined with last year’s hymn sheets. The organ tuner comes on the 30th and has asked, in writing, not to be bitten twice.',
      'attribution On Wed, 11 Jun 2025 at 08:00, Verger <verger@example.net> wrote:',
      '> Is the low C meant to blink?',
      'It is not. That is Ludmila.',
      'signature --\nClara Nováková, organist',
    ]);
  });

  it('says what is there and no more', () => {
    const text = 'From: Ada <ada@example.org>\nSubject: Tide\n\nLow.\n';
    const dump = readMail(text);
    expect(dump.format).toBe('mbox');
    expect(dump).not.toHaveProperty('missing');
    expect(dump.gaps).toEqual([]);
    expect(dump.comments.map(({paragraphs: _, ...kept}) => kept)).toStrictEqual([
      {
        ...{id: 1, given: null, depth: 0, subject: 'Tide', author: 'Ada', links: [], truncated: false},
        position: {start: 0, end: text.length, line: 1, column: 1, endLine: 4},
      },
    ]);
    expect(dump.comments[0]?.paragraphs).toStrictEqual([
      {
        quote: 0,
        text: 'Low.',
        position: {start: text.length - 5, end: text.length - 1, line: 4, column: 1, endLine: 4},
      },
    ]);
    expect(readMail(`\n\n${text}`)).toMatchObject({
      gaps: [{kind: 'blank', position: {start: 0, end: 2}}],
      messages: [],
    });
    expect(readMail(text.replace('Subject: Tide\n', '')).comments[0]?.subject).toBe('');
  });

  it('names the missing parent after its reply', () => {
    expect(readMail(bytesOf('mbox-list')).missing).toEqual([
      {id: -1, parent: 1, subject: '[levain] Uptime: 41 days'},
    ]);
  });

  it('takes a BOM, CRLF and CR', () => {
    const text = 'From: a@example.org\nSubject: x\n\nOne.\n\nTwo.\n';
    for (const end of ['\n', '\r\n', '\r']) {
      const {comments} = readBytes(`\uFEFF${text.replaceAll('\n', end)}`);
      expect(comments.map((comment) => [comment.subject, ...shown(comment)])).toEqual([
        ['x', 'One.', 'Two.'],
      ]);
    }
  });

  it('does without bytes that are not those of the text', () => {
    const text = 'From: a@example.org\nSubject: x\n\nÖne.\n';
    const dump = mbox.read(lines(text), {text, bytes: Buffer.from(text, 'utf16le')});
    expect(dump.comments.map(shown)).toEqual([['Öne.']]);
  });
});
