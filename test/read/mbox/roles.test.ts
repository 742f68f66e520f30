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

  it.each([
    ['Quoting Ada:', true],
    ['Zitat von Ada:', true],
    ['Ada <ada@example.org>:', true],
    ['Ada <ada>:', false],
    ['Ada wrote', false],
    ['Ask Ada <ada@example.org>: soon', false],
    ['I am Quoting Ada:', false],
    ['Ein Zitat von Ada:', false],
    ['Ada, whom I quote, said this', false],
    [`On Monday ${'and then '.repeat(33)}wrote:`, false],
  ])('above a quotation, and only there, knows by how it ends: %s', (line, isKnown) => {
    expect(roles(`${line}\n> Low.\n`)).toEqual([isKnown ? `attribution ${line}` : line, '> Low.']);
    expect(roles(`${line}\n\nLow.\n`)).toEqual([line, 'Low.']);
  });

  it('lets one blank line stand between them, not two, and none of the same depth', () => {
    const line = 'Ada wrote:';
    expect(roles(`${line}\n\n> Low.\n`)).toEqual([`attribution ${line}`, '> Low.']);
    expect(roles(`${line}\n\n\n> Low.\n`)).toEqual([line, '> Low.']);
    expect(roles(`> ${line}\n> Low.\n`)).toEqual([`> ${line}\nLow.`]);
    expect(roles(`> ${line}\nLow.\n`)).toEqual([`> ${line}`, 'Low.']);
  });

  it('needs a number or an address where it is wrapped, or nobody is quoted', () => {
    expect(roles('On Monday, Ada\nwrote:\n> Low.\n')[0]).toBe('On Monday, Ada');
    expect(roles('On Monday, Ada\nwrote at 9:\n> Low.\n')[0]).toBe('On Monday, Ada\nwrote at 9:');
    expect(roles('On 1 January, Ada\nwrote:\n> Low.\n')[0]).toBe('attribution On 1 January, Ada\nwrote:');
    expect(roles('On Monday, Ada wrote:\n\nLow.\n')[0]).toBe('On Monday, Ada wrote:');
    expect(roles('On 1 January, Ada wrote:\n\nLow.\n')[0]).toBe('attribution On 1 January, Ada wrote:');
  });

  it('opens two lines above at most, within its paragraph', () => {
    const lines = ['On 1 January,', 'at half past nine,', 'and in a hurry,', 'Ada wrote:'];
    expect(roles(`${lines.join('\n')}\n> Low.\n`)).toEqual([
      lines.slice(0, 3).join('\n'),
      `attribution ${lines[3]}`,
      '> Low.',
    ]);
    expect(roles('On 1 January it rained.\n\nAda wrote:\n\nLow.\n')).toEqual([
      ...['On 1 January it rained.', 'Ada wrote:', 'Low.'],
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

  it('knows headers by From and by a date in the three lines below it', () => {
    const mail = (...between: string[]) =>
      roles(['From: Ada', ...between, 'Sent: Monday', '', 'Low?', ''].join('\n'));
    expect(mail('To: Bob', 'Cc: Cy')).toEqual([
      'attribution From: Ada\nTo: Bob\nCc: Cy\nSent: Monday',
      '> Low?',
    ]);
    expect(mail('To: Bob', 'Via: Cy', 'Bcc: Dee')).toEqual([
      'From: Ada\nTo: Bob\nVia: Cy\nBcc: Dee\nSent: Monday',
      'Low?',
    ]);
    expect(roles('From: Ada\nTo: Bob\n\nLow?\n')).toEqual(['From: Ada\nTo: Bob', 'Low?']);
    expect(roles('> From: Ada\n> Sent: Monday\n\nLow?\n')).toEqual(['> From: Ada\nSent: Monday', 'Low?']);
    expect(roles('*From:* Ada\n*Sent:* Monday\n\nLow?\n')[1]).toBe('> Low?');
    expect(roles('Von: Ada\nSent: Monday\n\nLow?\n')[1]).toBe('Low?');
  });

  it('takes eight headers at most, two blank lines below the rule at most', () => {
    const many = Array.from({length: 9}, (_, at) => `${'X'.repeat(at + 2)}: y`);
    expect(roles(`-----Original Message-----\n\n\n${many.join('\n')}\n`)).toEqual([
      'attribution -----Original Message-----',
      `attribution ${many.slice(0, 8).join('\n')}`,
      `> ${many[8]}`,
    ]);
    expect(roles('-----Original Message-----\n\n\n\nFrom: Ada\n')).toEqual([
      'attribution -----Original Message-----',
      '> From: Ada',
    ]);
    expect(roles('-----Original Message-----\nLow?\n')).toEqual([
      'attribution -----Original Message-----',
      '> Low?',
    ]);
    expect(roles('- Original Message -\nLow?\n')).toEqual(['- Original Message -\nLow?']);
  });

  it('takes names of one word or two for headers, with or without words behind them', () => {
    const headers = ['From: Ada', 'Reply To: x', '*Cc :* y', 'Re-Sent-To: z', 'To:'];
    for (const words of [
      'no header at all: x',
      'a1: x',
      'To:x',
      `${'X'.repeat(22)}: y`,
      'X absolutely: y',
      'See, To: x',
      'x: y',
    ]) {
      expect(roles(`-----Original Message-----\n${headers.join('\n')}\n${words}\n`)).toEqual([
        `attribution -----Original Message-----\n${headers.join('\n')}`,
        `> ${words}`,
      ]);
    }
  });

  it('goes a level deeper at each mail, eight at most', () => {
    const rule = '--- Original Message ---';
    expect(roles(`Yes.\n${rule}\nOne.\n${rule}\nTwo.\n`)).toEqual([
      ...['Yes.', `attribution ${rule}`, '> One.', `>attribution ${rule}`, '>> Two.'],
    ]);
    expect(roles(`${rule}\nOn.\n`.repeat(10)).at(-1)).toBe('>>>>>>>> On.');
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

  it('does so only where the first word had no room, and little was carried over', () => {
    const above = (length: number): string => `> ${'a'.repeat(length)}`;
    const first = (line: string, words: string, below = '> again') =>
      roles(`${line}\n${words}\n${below}\n`)[1];
    expect(first(above(62), 'slow')).toBeUndefined();
    expect(first(above(61), 'slow')).toBe('slow');
    expect(first(above(62), 'slow tide')).toBeUndefined();
    expect(first(above(61), 'slow tide')).toBe('slow tide');
    expect(first(above(66), 'b'.repeat(40))).toBeUndefined();
    expect(first(above(66), 'b'.repeat(41))).toBe('b'.repeat(41));
    for (const end of ['.', '!', '?', ':', '."', ".'", '?)']) {
      expect(first(`${above(64)}${end}`, 'slow')).toBe('slow');
    }
    expect(first(above(66), 'slow', 'again')).toBe('slow\nagain');
    expect(roles(`>${above(63)}\n> slow\n>> again\n`)).toEqual([`>> ${'a'.repeat(63)}\nslow\nagain`]);
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

  it.each([
    ['a git diff', 'diff --git a/x b/x\nindex 0123abc..4567def\nnew file mode 100644\nBinary files differ'],
    [
      'what git says of files',
      'diff --git a/x b/x\nsimilarity index 90%\nrename from x\nrename to y\ndeleted file mode 100644',
    ],
    ['another diff', 'diff -u a/x b/x\n--- a/x\n+++ b/x'],
    ['one of Subversion', 'Index: x.py\n====================\n--- x.py\n+++ x.py'],
    ['the names alone', '--- a/x\n+++ b/x'],
    ['a hunk of a line', '@@ -1 +1 @@\n-a\n+b'],
    ['a hunk with a hint, and no line end', '@@ -1 +1 @@ def tide():\n-a\n\\ No newline at end of file\n+b'],
    ['a sum', ' x.py | 12 +++---\n 2 files changed\n create mode 100644 y\n rename x => y'],
    ['a sum below its rule', '---\n x.py | Bin 0 -> 9 bytes'],
    ['a diff below a rule', '---\ndiff --git a/x b/x'],
    ['a diff below a rule and a blank line', '---\n\ndiff --git a/x b/x'],
  ])('takes %s for code', (_, diff) => {
    expect(roles(`${diff}\n\nWords.\n`)).toEqual([
      ...diff.split('\n\n').map((part) => `code ${part}`),
      'Words.',
    ]);
  });

  it.each([
    ['index 0123abc..4567def'],
    ['--- a/x'],
    ['+++ b/x'],
    ['Index: of tides'],
    ['diff --stat'],
    ['====================='],
    ['@@ tide @@'],
    ['x.py | 12'],
    ['Binary files differ'],
    ['1 file changed'],
    ['a @@ -1 +1 @@'],
    ['a diff --git a/x b/x'],
    ['see x.py | 12'],
    ['then create mode 100644 y'],
    ['so 1 file changed'],
    ['a rename x => y'],
  ])('takes %s by itself for words', (line) => {
    expect(roles(`Words.\n${line}\n`)).toEqual([`Words.\n${line}`]);
  });

  it('lets a long line of a hunk be wrapped, and an unmarked one of a quotation be one of it', () => {
    const long = `+${'a '.repeat(30)}`.trimEnd();
    expect(roles(`@@ -1 +1,2 @@\n ${'a'.repeat(59)}\nb\n+c\n\nWords.\n`)).toEqual([
      `code @@ -1 +1,2 @@\n ${'a'.repeat(59)}\nb\n+c`,
      'Words.',
    ]);
    expect(roles(`@@ -0,0 +1,2 @@\n${long.slice(0, 58)}\nb\n+c\n`)[1]).toBe('b\n+c');
    expect(roles('> @@ -1,2 +1,2 @@\n> a\n> b\n> c\n')).toEqual(['>code @@ -1,2 +1,2 @@\na\nb', '> c']);
  });

  it.each([
    'so index 0123abc..4567def',
    'index 012 of the book',
    'the old mode was 100644',
    '===================',
    'a --- b',
    'a +++ b',
    'No newline at end of file',
  ])('takes %s for words, below a diff too', (line) => {
    expect(roles(`diff --git a/x b/x\n${line}\n`)).toEqual(['code diff --git a/x b/x', line]);
  });

  it('goes on below a blank line, not below words', () => {
    expect(roles('Index: x.py\n\n====================\n')[1]).toBe('code ====================');
    expect(roles('Index: x.py\nWords.\n====================\n')[1]).toBe('Words.\n====================');
  });

  it.each([
    [' x | 1', true],
    [' x |        12', true],
    [' x |         1', false],
    [' x | y', false],
    [' create mode 100644 x', true],
    [' create mode 10064 x', false],
    [' 12 files changed', true],
    [' 12 files exchanged', false],
    [' rename x => y', true],
  ])('counts %s among the sum of a patch: %s', (line, isCode) => {
    expect(roles(`Words.\n\n${line}\n`)[1]).toBe(isCode ? `code ${line}` : line.trim());
  });

  it('counts hunks of many lines, and a removed line that looks like a signature', () => {
    const many = Array<string>(12).fill(' a').join('\n');
    expect(roles(`@@ -10,12 +10,12 @@\n${many}\n-b\n`)).toEqual([`code @@ -10,12 +10,12 @@\n${many}`, '-b']);
    expect(roles('@@ -1,2 +1 @@\n-- \n a\n')).toEqual(['code @@ -1,2 +1 @@\n--\n a']);
    expect(roles('@@ -1,9 +1,9 @@\n a\n-- \n12.3\n')[1]).toBe('signature --\n12.3');
    expect(roles('@@ -1,9 +1,9 @@\n-a\n 2.43.0\n')[0]).toBe('code @@ -1,9 +1,9 @@\n-a\n 2.43.0');
  });

  it('counts the lines of both files', () => {
    expect(roles('@@ -2 +1,2 @@\n+a\n+b\n-c\n-d\n')).toEqual(['code @@ -2 +1,2 @@\n+a\n+b\n-c', '-d']);
    expect(roles('@@ -1,2 +1,2 @@\n\ta\n\n-d\n')).toEqual(['code @@ -1,2 +1,2 @@\n\ta', '-d']);
    expect(roles('@@ -1,9 +1,9 @@\n a\n@@ -20 +20 @@\n-b\n+c\n-d\n')).toEqual([
      'code @@ -1,9 +1,9 @@\n a\n@@ -20 +20 @@\n-b\n+c',
      '-d',
    ]);
    expect(roles('@@ -1,9 +1,9 @@\n a\n-- \n2.43.0\n')).toEqual([
      'code @@ -1,9 +1,9 @@\n a',
      'signature --\n2.43.0',
    ]);
  });

  it('goes on in a quotation after words between', () => {
    expect(roles('> @@ -1,2 +1,2 @@\n> -a\n\nWhy?\n\n> +b\n>  c\n')).toEqual([
      '>code @@ -1,2 +1,2 @@\n-a',
      'Why?',
      '>code +b\n c',
    ]);
  });

  it('keeps the blank lines within, and no others', () => {
    expect(roles('@@ -1,3 +1,3 @@\n a\n\n c\n\nWords.\n')).toEqual([
      'code @@ -1,3 +1,3 @@\n a\n\n c',
      'Words.',
    ]);
    expect(roles('> @@ -1,3 +1,3 @@\n> a\n\nWhy?\n>\n>  c\n')).toEqual([
      ...['>code @@ -1,3 +1,3 @@\na', 'Why?', '>code  c'],
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
    for (const code of [
      '\tx = 1',
      '  \twait();',
      '    a -> b',
      '    std::cout',
      '    /usr/bin',
      '    $HOME',
      '    f()',
    ]) {
      expect(roles(`${code}\n`)).toEqual([`code ${code}`]);
    }
    expect(roles('    x = 1\n    low\n')).toEqual(['code     x = 1\n    low']);
    expect(roles('    x = 1\n    low\n    high\n')).toEqual(['x = 1\nlow\nhigh']);
    expect(roles('    x = 1\nlow\n')).toEqual(['x = 1\nlow']);
    expect(roles('   x = 1\n')).toEqual(['x = 1']);
    expect(roles(`    x = ${'a '.repeat(101)}\n`)).toEqual([`x = ${'a '.repeat(101)}`.trim()]);
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

  it('knows the trailers of patches', () => {
    for (const line of [
      'Signed-off-by: Ada',
      'Reviewed-By: Bob',
      'Co-authored-by: Cy',
      'Reported by: Dee',
      'Cc: Eve',
    ]) {
      expect(roles(`Yes.\n\n${line}\n\nMore.\n`)).toEqual(['Yes.', `signature ${line}`, 'More.']);
    }
    for (const line of ['signed-off-by: Ada', 'Stand by: we', 'Cc:', 'So Signed-off-by: Ada', 'By: Ada']) {
      expect(roles(`Yes.\n\n${line}\n`)[1]).toBe(line === 'Stand by: we' ? `signature ${line}` : line);
    }
  });

  it('knows a list’s rule near the end', () => {
    for (const rule of ['_'.repeat(20), '-'.repeat(60)]) {
      expect(roles(`Yes.\n${rule}\nThe list\n`)).toEqual(['Yes.', `signature ${rule}\nThe list`]);
      expect(roles(`Yes.\n${rule}\n${'More.\n'.repeat(15)}`)).toHaveLength(2);
      expect(roles(`Yes.\n${rule}\n${'More.\n'.repeat(16)}`)).toHaveLength(1);
      expect(roles(`> Yes.\n> ${rule}\n> The list\n`)).toHaveLength(1);
      expect(roles(`Yes.\n${rule.slice(1)}\nThe list\n`)).toHaveLength(1);
      expect(roles(`Yes.\na${rule}\nThe list\n`)).toHaveLength(1);
      expect(roles(`Yes.\n${rule}a\nThe list\n`)).toHaveLength(1);
    }
  });

  it('begins with its mark in a quotation, too, and ends with that depth', () => {
    expect(roles('> Yes.\n> -- \n> Ada\n\nNo.\n-- \nBob\n')).toEqual([
      ...['> Yes.', '>signature --\nAda', 'No.', 'signature --\nBob'],
    ]);
    expect(roles(`Yes.\n-- \n${'More.\n'.repeat(20)}`)).toHaveLength(2);
    expect(roles('Yes.\n-- \nAda\n\n    x = f();\n')).toEqual([
      'Yes.',
      'signature --\nAda',
      'signature x = f();',
    ]);
  });

  it('takes a rule without its space for one near the end only', () => {
    expect(roles('Yes.\n--\nAda\n')).toEqual(['Yes.', 'signature --\nAda']);
    expect(roles(`Yes.\n--\n${'More.\n'.repeat(20)}`)).toHaveLength(1);
    expect(roles(`Yes.\n--\n${'More.\n\n'.repeat(15)}`)[1]).toBe('signature --\nMore.');
    expect(roles(`Yes.\n--\n${'More.\n\n'.repeat(16)}`)[0]).toBe('Yes.\n--\nMore.');
    expect(roles(`Yes.\n---\n${'More.\n'.repeat(4)}`)).toHaveLength(2);
    expect(roles(`Yes.\n---\n${'More.\n'.repeat(5)}`)).toHaveLength(1);
    expect(roles('> Yes.\n> ---\n> P.S.: no.\n')).toHaveLength(1);
    expect(roles(`Yes.\n--\nAda\n${'> More.\n'.repeat(20)}`)[1]).toBe('signature --\nAda');
    expect(roles('Yes.\n---\nP.S.: no.\n')).toEqual(['Yes.', 'signature ---\nP.S.: no.']);
  });

  it('knows what pipermail left out', () => {
    const note =
      '-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <http://x>';
    expect(roles(`Yes.\n${note}\n\nMore.\n`)).toEqual(['Yes.', `signature ${note}`, 'More.']);
    expect(roles(`Yes.\n${note.replace('scrubbed', 'kept')}\n`)).toHaveLength(1);
    expect(roles(`Yes.\n${note.replace('next', 'first')}\n`)).toHaveLength(1);
    expect(roles(`Yes.\n${note.replace('next part', 'next part.')}\n`)).toHaveLength(1);
  });
});
