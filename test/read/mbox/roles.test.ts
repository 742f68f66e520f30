import {describe, expect, it} from 'vitest';
import {body, shown} from './support.js';

const roles = (text: string): string[] => shown(body(text));

describe('markAttributions', () => {
  it.each([
    'On Mon, Jan 1, 2024 at 9:30 AM Ada Wren <ada@example.org> wrote:',
    'On Mon, Jan 1, 2024 at 9:30 AM Ada Wren\n<ada@example.org> wrote:',
    'On Monday, the first of January,\nat half past nine of 2024,\nAda Wren wrote:',
    'Ada Wren <ada@example.org> writes:',
    '* Ada Wren <ada@example.org> said:',
    'In article <1@example.org>, Ada Wren wrote:',
    'Quoting Ada Wren <ada@example.org>:',
    "Excerpts from Ada Wren's message of Mon Jan 01 09:30:00 +0000 2024:",
    'Am 01.01.2024 um 09:30 schrieb Ada Wren:',
    'Le lun. 1 janv. 2024 à 09:30, Ada Wren <ada@example.org> a\u00A0écrit\u00A0:',
    'El lun, 1 ene 2024 a las 9:30, Ada Wren (<ada@example.org>)\nescribió:',
    'Em seg., 1 de jan. de 2024 às 09:30, Ada Wren escreveu:',
    'Il giorno lun 1 gen 2024 alle ore 09:30 Ada Wren ha scritto:',
    'Op ma 1 jan 2024 om 09:30 schreef Ada Wren <ada@example.org>:',
    'Den mån 1 jan. 2024 kl 09:30 skrev Ada Wren:',
    'W dniu 1.01.2024 o 09:30, Ada Wren pisze:',
    'Dne 1. 1. 2024 v 9:30 Ada Wren napsal(a):',
    '1 янв. 2024 г., в 09:30, Ada Wren написал(а):',
    '1 Oca 2024 Pzt, 09:30 tarihinde Ada Wren şunu yazdı:',
    '在 2024年1月1日，09:30，Ada Wren 写道：',
    '2024년 1월 1일 오전 9:30, Ada Wren님이 작성:',
  ])('knows %s', (attribution) => {
    expect(roles(`Well.\n\n${attribution}\n> Low.\n\nNo.\n`)).toEqual([
      'Well.',
      `attribution ${attribution}`,
      '> Low.',
      'No.',
    ]);
  });

  it('knows them within quotations', () => {
    expect(roles('> Ada wrote:\n> > Low.\n> High.\n')).toEqual([
      '>attribution Ada wrote:',
      '>> Low.',
      '> High.',
    ]);
  });

  it('takes a name off the line above that was wrapped', () => {
    expect(roles('Ada Wren <ada@\nexample.org> wrote:\n> Low.\n')).toEqual([
      'attribution Ada Wren <ada@\nexample.org> wrote:',
      '> Low.',
    ]);
  });

  it('leaves sentences alone', () => {
    expect(roles('This is what Ada wrote:\n\nnothing at all.\n')).toEqual([
      'This is what Ada wrote:',
      'nothing at all.',
    ]);
    expect(roles('I think that:\n> Low.\n')).toEqual(['I think that:', '> Low.']);
  });
});

describe('markOriginals', () => {
  const headers = 'From: Ada\nSent: Monday\nTo: Bob\nSubject: Tide';

  it('takes what Outlook quotes for a quotation', () => {
    expect(roles(`Yes.\n\n-----Original Message-----\n${headers}\n\nLow?\n\n> High.\n`)).toEqual([
      'Yes.',
      `attribution -----Original Message-----\n${headers}`,
      '> Low?',
      '>> High.',
    ]);
    expect(roles(`Yes.\n\n${headers}\n\nLow?\n`)).toEqual(['Yes.', `attribution ${headers}`, '> Low?']);
    expect(roles('Ja.\n\nVon: Ada\nGesendet: Montag\n\nEbbe?\n')).toEqual([
      'Ja.',
      'attribution Von: Ada\nGesendet: Montag',
      '> Ebbe?',
    ]);
  });

  it('counts marks below it once', () => {
    expect(roles(`Yes.\n\n--- Original Message ---\n${headers}\n\n> Low?\n`)).toEqual([
      'Yes.',
      `attribution --- Original Message ---\n${headers}`,
      '> Low?',
    ]);
  });
});

describe('markWrapped', () => {
  it('gives words back to the quotation that they were wrapped out of', () => {
    const long = '> when I last looked at the clock of the harbour office, its float was';
    expect(roles(`${long}\nslow\n> again.\n\nYes.\n`)).toEqual([`${long}\nslow\nagain.`, 'Yes.']);
    expect(roles(`${long}.\nslow\n> again.\n`)).toEqual([`${long}.`, 'slow', '> again.']);
    expect(roles('> is it low?\nno\n> or high?\n')).toEqual(['> is it low?', 'no', '> or high?']);
  });
});

describe('markDiffs', () => {
  const hunk = '@@ -1,2 +1,3 @@ def tide():\n float = read()\n+settle(float)\n\n';

  it('takes hunks, their headers and the sum of a patch for code', () => {
    const stat = '---\n tide.py | 1 +\n 1 file changed, 1 insertion(+)';
    const head =
      'diff --git a/tide.py b/tide.py\nindex 0123abc..4567def 100644\n--- a/tide.py\n+++ b/tide.py\n';
    expect(roles(`Settle.\n\nSigned-off-by: Ada <a@x>\n${stat}\n\n${head}${hunk}-- \n2.43.0\n`)).toEqual([
      'Settle.',
      'signature Signed-off-by: Ada <a@x>',
      `code ${stat}`,
      `code ${head}${hunk}`.trimEnd(),
      'signature --\n2.43.0',
    ]);
  });

  it('knows where a hunk ends', () => {
    expect(roles(`${hunk}So much for that.\n- and this\n`)).toEqual([
      `code ${hunk}`.trimEnd(),
      'So much for that.\n- and this',
    ]);
    expect(roles('@@ -1,9 +1,9 @@\n a\n[snip]\nWords.\n')).toEqual([
      'code @@ -1,9 +1,9 @@\n a',
      '[snip]\nWords.',
    ]);
  });

  it('goes on in a quotation after words between', () => {
    expect(roles('> @@ -1,2 +1,2 @@\n> -a\n\nWhy?\n\n> +b\n>  c\n')).toEqual([
      '>code @@ -1,2 +1,2 @@\n-a',
      'Why?',
      '>code +b\n c',
    ]);
  });

  it('takes indented lines for code where they look like it', () => {
    expect(roles('Try\n\n    if (low) {\n        wait();\n    }\n')).toEqual([
      'Try',
      'code     if (low) {\n        wait();\n    }',
    ]);
    expect(roles('    The tide is low, and nobody\n    minds.\n')).toEqual([
      'The tide is low, and nobody\nminds.',
    ]);
  });
});

describe('markSignatures', () => {
  it('ends one at a quotation', () => {
    expect(roles('Yes.\n-- \nAda\n\nOn Monday, Bob wrote:\n> Low?\n')).toEqual([
      'Yes.',
      'signature --\nAda',
      'attribution On Monday, Bob wrote:',
      '> Low?',
    ]);
  });

  it('takes a rule without its space for one near the end only', () => {
    expect(roles('Yes.\n--\nAda\n')).toEqual(['Yes.', 'signature --\nAda']);
    expect(roles(`Yes.\n--\n${'More.\n'.repeat(20)}`)).toHaveLength(1);
    expect(roles('Yes.\n---\nP.S.: no.\n')).toEqual(['Yes.', 'signature ---\nP.S.: no.']);
  });

  it('knows what pipermail left out', () => {
    const note =
      '-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <http://x>';
    expect(roles(`Yes.\n${note}\n\nMore.\n`)).toEqual(['Yes.', `signature ${note}`, 'More.']);
  });
});
