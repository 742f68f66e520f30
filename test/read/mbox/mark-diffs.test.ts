import {describe, expect, it} from 'vitest';
import {roles} from './support.js';

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
