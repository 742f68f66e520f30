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

  it('knows an attribution above a blockquote', () => {
    expect(shown(html('<p>Yes.</p>On Monday, Ada wrote:<blockquote>Low?</blockquote>'))).toEqual([
      'Yes.',
      'attribution On Monday, Ada wrote:',
      '> Low?',
    ]);
  });
});
