import {describe, expect, it} from 'vitest';
import {ownLines} from './support.js';

const WORDS = 'The float sticks, and the bell in the tower is a quarter of an hour late.';

/** What stands around somebody's words: the lines above, and those below. */
const AROUND: readonly (readonly [what: string, above: string, below: string])[] = [
  // greetings
  ['a greeting', 'Hi all,', ''],
  ['a greeting of many', 'Good morning all, Gertrud and Bert,', ''],
  ['a greeting without a comma', 'Dear verger', ''],
  ['a name', 'Bert,', ''],
  ['a name with a colon', 'Bert:\n', ''],
  ['a greeting in German', 'Sehr geehrter Herr Abara,', ''],
  ['a greeting in Russian', 'Здравствуйте, Анна!', ''],
  // closing
  ['regards', '', 'Regards,\nAnn'],
  ['regards of many kinds', '', 'With best regards'],
  ['regards with a name', '', 'Best regards, İlker'],
  ['thanks in advance', '', 'Thanks in advance!\n\nAnn'],
  ['greetings in German', '', 'Mit freundlichen Grüßen\nAnn Lee'],
  ['the name alone', '', 'Ann'],
  ['the name behind dashes', '', '-- Ann'],
  ['the name behind a slash', '', '/ann'],
  ['a nickname', '', 'Annie'],
  ['an initial', '', '- a'],
  ['a name that nobody knows', '', '\nMikey'],
  ['an office', '', 'Ann Lee, Harbour Office\n5 Quay Road\nTidetown\nTel: +44 117 979 7883'],
  ['a degree', '', 'Ann Lee, Ph.D.\nDirector, Harbour Office\nann@example.org'],
  ['a motto', '', 'Ann Lee\n"The only thing I know is that I know nothing." - Socrates'],
  ['a saying', '', '"If there is money left over, I buy clothing and food."\n-- Erasmus'],
  ['a rule and a name', '', '=====================\nAnn Lee\nHarbour Office'],
  ['a signature with its mark', '', '-- \nHarbour Office\nwe are always late'],
  ['an address', '', '\nPhone: 914-784-7569\nhttps://tides.example.org/'],
  // notices
  ['the device', '', 'Sent from my iPhone'],
  ['a footer', '', '________________________________\nTides mailing list\nTides@example.org'],
  ['how to leave', '', 'To unsubscribe from this list: send the line\n"unsubscribe tides" to majordomo'],
  ['a secret', '', 'This e-mail is confidential and meant for the intended recipient.\nDelete it.'],
  [
    'a signed mail',
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n',
    '-----BEGIN PGP SIGNATURE-----\niQCVAgUBMrXV\n-----END PGP SIGNATURE-----',
  ],
  ['what was left out', '[snip]', '[...]'],
  ['an attachment', '', 'text/html attachment: stored'],
  // headers and who speaks
  [
    'headers',
    'cc: Tides <tides@example.org>\n\nIn-reply-to: Your message of Wed, 08 Sep 1999\n<Pine.4@example.org>',
    '',
  ],
  ['the subject again', 'To:\nSubject: Re: The bell\n', ''],
  ['the subject on a line of its own', 'Subject:\nRe: The bell is late\n', ''],
  ['who speaks', 'Bert Wren wrote:', ''],
  ['who spoke', 'bert@example.org said:', ''],
  ['when', 'On Mon, Jan 1, 2024 at 9:30 AM Bert Wren <bert@example.org> wrote:\n> Is it late?\n', ''],
  ['a link’s address', '', '[1] https://tides.example.org/float'],
  // quotations
  [
    'a quotation',
    '> Is the bell late? I have been waiting for it since it was last on time, a\nweek\n> ago.\n',
    '',
  ],
  [
    'the end of one',
    '> Should the address of the bell be stable (that is, never refer to anything\nelse)?\n\n',
    '',
  ],
  ['a mail below', '', '-----Original Message-----\nFrom: Bert Wren\nSent: Monday\n\nIs the bell late?'],
];

/** Listings that people paste between their words. */
const PASTED: readonly (readonly [what: string, lines: string])[] = [
  [
    'a stack trace',
    'Exception in thread "main" java.lang.NullPointerException\nat org.tides.Float.read(Float.java:7)',
  ],
  ['another', 'Traceback (most recent call last):\nFile "float.py", line 7, in read\nValueError: stuck'],
  ['a compiler', "drivers/float.c:248: error: 'STUCK' undeclared (first use in this function)"],
  ['a log', 'Feb 13 17:12:22 tower float[1950]: stuck\n[ 1950.123456] float: stuck'],
  ['a prompt', '$ make float'],
  ['a function', 'define function depth($e as element) as xs:integer\n{\nreturn 1;\n}'],
  ['markup', '<bell>\n<tower height="12">late</tower>\n</bell>'],
  ['a patch', '--- a/float.c\n+++ b/float.c\n@@ -1,2 +1,2 @@\n-read();\n+settle();'],
  ['a shortlog', 'Ann Lee (2):\nfloat: settle before it is read\nbell: ring on time'],
  ['a table', '| 12 | 4.5 | -- |\n|----|-----|----|'],
  ['an encoded file', 'TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAA'],
];

describe('saidLines', () => {
  it.each(AROUND)('takes %s for no content', (_, above, below) => {
    expect(ownLines([above, WORDS, below].filter((part) => part !== '').join('\n'))).toEqual([WORDS]);
  });

  it.each(PASTED)('takes %s for no content', (_, lines) => {
    expect(ownLines(`It says:\n\n${lines}\n\n${WORDS}`)).toEqual(['It says:', WORDS]);
  });

  it.each([
    ['Hello was the first word of the bell, and it has not said another since.'],
    ['Regards the bell as late, and says so to whoever asks in the harbour.'],
    ['Ann thinks that the bell is late.'],
    ['Thanks to the float the bell is late, as it has been since it was hung.'],
    ['To: is a strange word to begin a line with, but here it stands.'],
    ['I said: leave it.'],
    ['He unsubscribed from the harbour office long ago.'],
    ['We use foo() and bar(); they are as late as the bell; nobody knows why.'],
    ['The list of those who know of it is short:'],
    ['Note:'],
  ])('keeps %s', (line) => {
    expect(ownLines(`${WORDS}\n\n${line}\n\n${WORDS}`)).toEqual([WORDS, line, WORDS]);
  });

  it('keeps what stands behind P.S.', () => {
    expect(ownLines(`${WORDS}\n\nRegards,\nAnn\n\nP.S. The cow has a union card.`)).toEqual([
      WORDS,
      'P.S. The cow has a union card.',
    ]);
  });

  it('keeps an answer of one word', () => {
    expect(ownLines('Governments.')).toEqual(['Governments.']);
  });
});
