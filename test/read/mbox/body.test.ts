import {describe, expect, it} from 'vitest';
import {body, readBytes, shown} from './support.js';

const QP = 'Content-Transfer-Encoding: quoted-printable\n';
const plain = (charset: string): string => `Content-Type: text/plain; charset=${charset}\n`;

describe('encodings', () => {
  it('undoes quoted-printable', () => {
    expect(
      shown(
        body(
          'The caf=C3=A9 by=\n the harbour=20  \n\n=E2=82=AC 3 =3D three = =zz\n',
          `${QP}${plain('utf-8')}`,
        ),
      ),
    ).toEqual(['The café by the harbour', '€ 3 = three = =zz']);
    expect(shown(body('caf=E9=0D=0A=0D=0Athen =96 now\n', `${QP}${plain('iso-8859-1')}`))).toEqual([
      'café',
      'then – now',
    ]);
  });

  it('undoes quoted-printable of lines that are cut, padded, escaped or broken off', () => {
    const undone = (text: string): string[] => shown(body(text, `${QP}${plain('utf-8')}`));
    expect(undone('a=\nb=\t \nc =\n')).toEqual(['abc']);
    expect(undone('=e2=82=aC=\n')).toEqual(['€']);
    expect(undone('a=0Ab=0D=0Ac\n')).toEqual(['a\nb\nc']);
    expect(undone('a =A0\t\n')).toEqual(['a \uFFFD']);
    const [mail] = readBytes(
      `From x Mon Jan  1 00:00:00 2024\nFrom: a\n${QP}\n>From the pier=\n.\n`,
    ).comments;
    expect(mail?.paragraphs.map(({text, position: {line, endLine}}) => [text, line, endLine])).toEqual([
      ['From the pier.', 5, 6],
    ]);
  });

  it.each(['7bit', '8BIT', ' binary ', ''])('has nothing to undo for %j', (encoding) => {
    const dump = readBytes(`From: a\nSubject: x\nContent-Transfer-Encoding: ${encoding}\n\na=20b\n`);
    expect([dump.comments.map(shown), dump.messages]).toEqual([[['a=20b']], []]);
  });

  it('says which encoding it does not know', () => {
    const {comments, messages} = readBytes(
      'From: a\nSubject: x\nContent-Transfer-Encoding: X-UU\n\nWords.\n',
    );
    expect(comments.map(shown)).toEqual([['Words.']]);
    expect(messages).toEqual([
      {
        rule: 'unreadable',
        reason: 'The mail cannot be read in full: Its encoding `x-uu` is unknown',
        line: 1,
        column: 1,
      },
    ]);
  });

  it('undoes base64 in lines, whatever stands below it', () => {
    const head = 'From: a\nSubject: x\nContent-Transfer-Encoding: base64\n\n';
    const read = (text: string): [string[][], string[]] => {
      const {comments, messages} = readBytes(head + text);
      return [comments.map(shown), messages.map(({reason}) => reason)];
    };
    const broken = ['The mail cannot be read in full: Its base64 is broken'];
    expect(read('dGlk\nZQ==\n')).toEqual([[['tide']], []]);
    expect(read('dGlkZQo=\n\nthe list\n')).toEqual([[['tide', 'the list']], []]);
    expect(read(`dGlkZQ==\n${'_'.repeat(20)}\nlist\n`)).toEqual([
      [['tide', `signature ${'_'.repeat(20)}\nlist`]],
      [],
    ]);
    expect(read('the list\n')).toEqual([[['the list']], broken]);
    expect(read('dGlk===\nZQ==\n')[1]).toEqual(broken);
    expect(read('dGlk!ZQ==\n')).toEqual([[['tide']], broken]);
    expect(read(`YQphCg==\n`)).toEqual([[['a\na']], []]);
    expect(read(`${Buffer.from('mar\xE9e', 'latin1').toString('base64')}\n`)).toEqual([[['marée']], []]);
  });

  it('places what was encoded in the lines with words that it was sent in', () => {
    const lines = (text: string) => {
      const {paragraphs} = body(text, 'Content-Transfer-Encoding: base64\n');
      return paragraphs.map(({position: {line, endLine}}) => [line, endLine]);
    };
    expect(lines('dGlk\nZQ==\n\n\n')).toEqual([[5, 6]]);
    expect(lines('dGlkZQoKZWJi\n')).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('undoes base64 down to a footer', () => {
    const text = Buffer.from('Ebbe und\r\nFlut\r\n\r\nÖl').toString('base64');
    const headers = `Content-Transfer-Encoding: BASE64\n${plain('UTF-8')}`;
    expect(shown(body(`${text}\n\n_______________________________\nthe list\n`, headers))).toEqual([
      'Ebbe und\nFlut',
      'Öl',
      'signature _______________________________\nthe list',
    ]);
  });

  it('says that base64 is broken, and keeps what there is', () => {
    const head = 'From: a\nSubject: x\nContent-Transfer-Encoding: base64\n\n';
    const {comments, messages} = readBytes(`${head}SGVsbG8g!!\ndGlkZQ==\n`);
    expect(comments.map(shown)).toEqual([['Hello tide']]);
    expect(messages.map(({reason}) => reason)).toEqual([
      'The mail cannot be read in full: Its base64 is broken',
    ]);
  });

  it.each([
    ['iso-8859-15', '\xA4 3', '€ 3'],
    ['koi8-r', '\xF0\xD2\xC9\xCC\xC9\xD7', 'Прилив'],
    ['shift_jis', '\x92\xAA', '潮'],
    ['gb2312', '\xB3\xB1', '潮'],
    ['iso-2022-jp', '\x1B$BD,\x1B(B', '潮'],
    ['windows-1252', '\x93tide\x94', '“tide”'],
    ['us-ascii', 'mar\xE9e', 'marée'],
    ['us-ascii', 'mar\xC3\xA9e', 'marée'],
    ['utf-8', 'mar\xC3\xA9e', 'marée'],
  ])('reads %s', (charset, bytes, text) => {
    const dump = readBytes(`From: a\nSubject: x\n${plain(charset)}\n${bytes}\n`, 'latin1');
    expect(dump.comments.map(shown)).toEqual([[text]]);
    expect(dump.messages).toEqual([]);
  });

  it('leaves decoded text alone where no bytes are known', () => {
    expect(shown(body('marée', plain('iso-8859-1')))).toEqual(['marÃ©e']);
  });
});

describe('format=flowed', () => {
  it('joins soft lines of one depth', () => {
    const text = '> the float \n> sticks\n>> since \nMonday \nor \n\n from stuffing\n-- \nAda \nWren\n';
    expect(shown(body(text, 'Content-Type: text/plain; format=flowed\n'))).toEqual([
      '> the float sticks',
      '>> since',
      'Monday or',
      'from stuffing',
      'signature --\nAda Wren',
    ]);
  });

  it('takes the spaces away that DelSp put there', () => {
    expect(
      shown(body('潮 \n汐\n', 'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n')),
    ).toEqual(['潮汐']);
  });
});

describe('parts', () => {
  const multi = (kind: string, ...parts: string[]): string[] =>
    shown(
      body(
        `preamble\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\nepilogue\n`,
        `Content-Type: multipart/${kind}; boundary="b"\n`,
      ),
    );
  const html = 'Content-Type: text/html\n\n<p>HTML.</p>';

  it('prefers plain text among alternatives, and has all of a mixed mail', () => {
    expect(multi('alternative', '\nPlain.', html)).toEqual(['Plain.']);
    expect(multi('alternative', html, '\nPlain.')).toEqual(['Plain.']);
    expect(multi('mixed', '\nPlain.', html)).toEqual(['Plain.', 'HTML.']);
  });

  it('takes HTML where there is nothing else, or only a footer below', () => {
    expect(multi('alternative', html)).toEqual(['HTML.']);
    expect(multi('mixed', html, '\nFooter.')).toEqual(['HTML.', 'Footer.']);
    expect(multi('alternative', '\n\n', html)).toEqual(['HTML.']);
  });

  it('leaves attachments and forwarded mails out', () => {
    const attached = 'Content-Disposition: attachment; filename=x.txt\n\nAttached.';
    expect(
      multi('mixed', '\nPlain.', attached, 'Content-Type: message/rfc822\n\nSubject: x\n\nOld.'),
    ).toEqual(['Plain.']);
  });

  it('knows its kinds and boundaries in any case, with spaces behind them', () => {
    const text = (parts: string): string[] =>
      shown(body(parts, 'Content-Type: MULTIPART/Alternative; BOUNDARY="b"\n'));
    expect(text('--b  \nContent-Type: TEXT/HTML\n\n<p>HTML.</p>\n--b\t\n\nPlain.\n--b-- \nAfter.\n')).toEqual(
      ['Plain.'],
    );
    expect(text('--b\n\nPlain.\n--bc\nmore\n--b-\n')).toEqual(['Plain.\n--bc\nmore\n--b-']);
    expect(text('--b\n\nNo end.\n')).toEqual(['No end.']);
    expect(text('--b\n\nPlain.\n--b')).toEqual(['Plain.']);
    expect(text('--b--\n')).toEqual(['--b--']);
    expect(multi('alternative', 'Content-Type: text\n\nPlain.', html)).toEqual(['Plain.']);
  });

  it('chooses within alternatives of alternatives', () => {
    const related = (part: string): string =>
      `Content-Type: multipart/related; boundary=c\n\n--c\n${part}\n--c--`;
    expect(multi('alternative', related(html), '\nPlain.')).toEqual(['Plain.']);
    expect(multi('alternative', '\nPlain.', related(html))).toEqual(['Plain.']);
    expect(multi('alternative', related(html))).toEqual(['HTML.']);
    expect(multi('mixed', related(html), '\nPlain.', html)).toEqual(['HTML.', 'Plain.', 'HTML.']);
    expect(multi('alternative', 'Content-Type: image/png\n\nx', html)).toEqual(['HTML.']);
    expect(
      multi(
        'mixed',
        'Content-Disposition:  ATTACHMENT\n\nx',
        'Content-Disposition: inline; attachment\n\nIn.',
      ),
    ).toEqual(['In.']);
  });

  it('goes twelve parts deep, and says so where there are more', () => {
    const deep = (levels: number) => {
      let text = '\nWords.';
      for (let level = 0; level < levels; level++) {
        text = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${text}\n--b${level}--`;
      }
      const {comments, messages} = readBytes(`From: a\nSubject: x\n${text}\n`);
      return [comments.flatMap(shown), messages.map(({reason}) => reason)];
    };
    expect(deep(12)).toEqual([['Words.'], []]);
    expect(deep(13)).toEqual([
      [],
      ['The mail cannot be read in full: Its parts nest more than 12 deep', 'The mail has no text'],
    ]);
  });

  it('reads a header that its parser trips over', () => {
    const names = [
      '__proto__*0',
      'constructor*0',
      '__proto__',
      'charset*0*',
      'charset*',
      'boundary*1',
      'toString',
    ];
    for (const name of names)
      expect(shown(body('Plain.\n', `Content-Type: text/plain; ${name}=x\n`))).toEqual(['Plain.']);
  });

  it('reads a multipart without its boundary', () => {
    expect(shown(body('Plain.\n', 'Content-Type: multipart/mixed; boundary=x\n'))).toEqual(['Plain.']);
    expect(shown(body('Plain.\n', 'Content-Type: multipart/mixed\n'))).toEqual(['Plain.']);
  });
});

describe('HTML', () => {
  const html = (text: string): ReturnType<typeof body> =>
    body(text, 'Content-Type: text/html; charset=utf-8\n');

  it('has every HTML part that is no alternative, link marks counted on', () => {
    const part = (word: string): string =>
      `--b\nContent-Type: text/html\n\n<p>${word} <a href="https://example.org/${word}">here</a></p>\n`;
    const mail = body(`${part('One')}${part('Two')}--b--\n`, 'Content-Type: multipart/mixed; boundary=b\n');
    expect(shown(mail)).toEqual(['One [1]here [example.org]', 'Two [2]here [example.org]']);
    expect(mail.links.map(({url}) => url)).toEqual(['https://example.org/One', 'https://example.org/Two']);
  });

  it('has paragraphs, quotations, listings and links', () => {
    const mail = html(
      '<title>x</title><style>p{}</style><p>See <a href="https://example.org/a?b&amp;c">the\n chart</a>.<br>Now &amp; then' +
        '<blockquote>One<blockquote>Two</blockquote></blockquote><ul><li>a<li>b</ul><pre>\nif x:\n  y\n</pre>' +
        '<a href="#top">Up</a> <a href="https://example.org/">https://example.org/</a>',
    );
    expect(shown(mail)).toEqual([
      'See [1]the\nchart [example.org].\nNow & then',
      '> One',
      '>> Two',
      '* a',
      '* b',
      'if x:\ny',
      '[2]Up https://example.org/',
    ]);
    expect(mail.links).toEqual([
      {mark: 1, url: 'https://example.org/a?b&c'},
      {mark: 2, url: '#top'},
    ]);
  });

  it('has its paragraphs where the part stands, its listings as such', () => {
    const {paragraphs} = html('\n<p>Try\n<pre><code>x = 1\n</code></pre>\n');
    expect(paragraphs.map(({role, text, position: {line, endLine}}) => [role, text, line, endLine])).toEqual([
      [undefined, 'Try', 5, 8],
      ['code', 'x = 1', 5, 8],
    ]);
    expect(paragraphs[0]).not.toHaveProperty('role');
  });

  it('keeps its links where a plain part follows, and says that there are no words', () => {
    const link = '--b\nContent-Type: text/html\n\n<a href="/x">here</a>\n--b\n\nFooter.\n--b--\n';
    const mail = body(link, 'Content-Type: multipart/mixed; boundary=b\n');
    expect([shown(mail), mail.links]).toEqual([['[1]here', 'Footer.'], [{mark: 1, url: '/x'}]]);
    const {messages} = readBytes('From: a\nSubject: x\nContent-Type: text/html\n\n');
    expect(messages.map(({rule}) => rule)).toEqual(['empty-comment']);
  });

  it('knows an attribution above a blockquote', () => {
    expect(shown(html('<p>Yes.</p>On Monday, Ada wrote:<blockquote>Low?</blockquote>'))).toEqual([
      'Yes.',
      'attribution On Monday, Ada wrote:',
      '> Low?',
    ]);
  });
});
