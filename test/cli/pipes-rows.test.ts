import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fixture} from '../read/fixtures.js';
import {forbidden, headingsOf} from '../render/parsed-markdown.js';
import {path, patience, shell, threadfold} from './spawned.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const controls = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/u;

describe('Input', () => {
  test('of several files gives a digest each, in order, with standard input among them', () => {
    const [one, two] = [threadfold([path('singles')]).stdout, threadfold([path('cjk')]).stdout];
    const all = threadfold([path('cjk'), '-', path('cjk')], {input: fixture('singles')});
    expect(all).toEqual({status: 0, stdout: `${two}\n${one}\n${two}`, stderr: ''});
  });
});

describe('Standard output has the document and nothing else', () => {
  test('where there are warnings, each a line with its place', () => {
    const {status, stdout, stderr} = threadfold([path('cut-off')]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^(?:[^\n]*input\.txt:\d+:\d+: warning: [^\n]+ \([^\n]+\)\n|[^\n]+:\d+:\d+: [^\n]+\n)+$/,
    );
    expect(threadfold(['-q', path('cut-off')])).toEqual({status, stdout, stderr: ''});
  });

  test('also where JSON is asked for', () => {
    const {stdout} = shell('threadfold --to json "$1" 2>/dev/null', path('cut-off'));
    expect(JSON.parse(stdout).messages).not.toEqual([]);
  });
});

describe('The exit code', () => {
  test.each<[number, string, string]>([
    [0, 'a digest', 'threadfold "$1"'],
    [0, 'a digest with warnings', 'threadfold --thread 1 "$1" 2>&1'],
    [0, 'the help', 'threadfold --help'],
    [0, 'the version', 'threadfold --version'],
    [1, 'a file that is not there', 'threadfold no-such-file'],
    [1, 'one file of two that is not there', 'threadfold no-such-file "$1"'],
    [1, 'an output in no folder', 'threadfold -o no-such-folder/a.md "$1"'],
    [2, 'an option that there is not', 'threadfold --colour "$1"'],
    [2, 'a value that there is not', 'threadfold --to html "$1"'],
    [2, 'no value', 'threadfold "$1" --words'],
  ])('%i is that of %s', (code, _, script) => {
    const {status, stdout, stderr} = shell(script, path('cut-off'));
    expect(status).toBe(code);
    if (code === 2) expect(stdout).toBe('');
    if (code !== 0) expect(stderr).toMatch(/[^\n]\n$/);
  });
});

describe('Encodings', () => {
  let usual: string | undefined;
  const wanted = (): string => {
    usual ??= threadfold([path('cyrillic')]).stdout;
    return usual;
  };
  const text = fixture('cyrillic');

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16(text)],
    ['UTF-16 BE', utf16(text).swap16()],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16 LE with CRLF', utf16(text.replaceAll('\n', '\r\n'))],
  ])('%s: the same digest, by a pipe and from a file', (_, input) => {
    expect(threadfold([], {input})).toEqual({status: 0, stdout: wanted(), stderr: ''});
    expect(threadfold([temporaryFile('input.txt', input)])).toEqual({
      status: 0,
      stdout: wanted(),
      stderr: '',
    });
  });

  test('windows-1252 where it is asked for; else U+FFFD, and one warning with count and place', () => {
    const head = 'Tides (Score:2)\n\nby ann ( 1 )\n\n';
    const input = Buffer.from(`${head}It\u0092s ten \u0080.\n`, 'latin1');
    const asked = threadfold(['--encoding', 'windows-1252', '--to', 'json'], {input});
    expect(asked.status).toBe(0);
    expect(asked.stderr).not.toContain('UTF-8');
    expect(asked.stdout).toContain('It’s ten €.');
    const unasked = threadfold(['--to', 'json'], {input});
    expect(unasked.status).toBe(0);
    expect(unasked.stdout).toContain('It\uFFFDs ten \uFFFD.');
    const offset = head.length + 2;
    const warnings = unasked.stderr.split('\n').filter((line) => line.includes('UTF-8'));
    expect(warnings).toEqual([expect.stringMatching(/^stdin: warning: 2 places .*--encoding windows-1252/)]);
    expect(warnings[0]).toContain(`byte ${offset} `);
  });

  test('a space that does not break is white space', () => {
    const input = fixture('singles').replaceAll(' (Score:', '\u00A0(Score:');
    expect(threadfold([], {input}).stdout).toBe(threadfold([path('singles')]).stdout);
  });
});

describe('What is no thread gives 1, one line, and nothing on standard output:', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /^stdin:1:1: the input is empty/],
    ['white space', ' \n\t\r\n', /^stdin:1:1: the input is empty/],
    ['a mark and nothing else', '\uFEFF', /^stdin:1:1: the input is empty/],
    ['words', 'Hello, world.\n', /^stdin:1:1: no comment found, looked for .*Score/],
    ['a picture', Buffer.concat([png, Buffer.alloc(4096, 0xfe)]), /^stdin:1:1: no comment found.*no text/],
    ['other JSON', '{"name": "threadfold"}\n', /^stdin:\d+:\d+: /],
    ['broken JSON', '{"comments": [{"text": "a"}', /^stdin:\d+:\d+: /],
    ['HTML', '<!doctype html><title>A page</title><p>Words.\n', /^stdin:1:1: no comment found/],
  ])('%s', (_, input, message) => {
    const {status, stdout, stderr} = threadfold([], {input});
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});

describe('Size', () => {
  test('over --max-bytes is an error that names it, from a file, a pipe and a device that never ends', () => {
    const input = fixture('singles');
    const runs = [
      threadfold(['--max-bytes', '100', path('singles')]),
      threadfold(['--max-bytes', '100'], {input}),
      shell('threadfold --max-bytes 100000 /dev/zero'),
      shell('yes | threadfold --max-bytes 100000'),
    ];
    for (const {status, stdout, stderr} of runs) {
      expect({status, stdout}).toEqual({status: 1, stdout: ''});
      expect(stderr).toMatch(/^[^\n]*is larger than 1000?0?0?0? bytes \(raise --max-bytes to read it\)\n$/);
    }
  });

  test('is at most 64 MiB without that option, and the input is not kept', patience, () => {
    const {status, stdout, stderr} = shell('head -c 80000000 /dev/zero | threadfold');
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^stdin: is larger than 67108864 bytes [^\n]+\n$/);
  });

  test('as allowed is read', () => {
    const size = String(readFileSync(path('singles')).length);
    expect(threadfold(['--max-bytes', size, path('singles')]).status).toBe(0);
  });
});

describe('Width', () => {
  test('breaks no line: a bullet is a line, whatever the terminal says', () => {
    const env = {...process.env, COLUMNS: '20'};
    const {stdout} = threadfold([path('tidal-clock')], {env});
    expect(stdout).toBe(threadfold([path('tidal-clock')]).stdout);
    for (const line of stdout.split('\n')) expect(line).toMatch(/^(?:$|#|>|\[|\d| *[-*] )/);
  });
});

describe('Hostile text', () => {
  test('sends no control character, neither in the digest nor in other formats', () => {
    for (const to of ['md', 'json', 'ndjson', 'tree']) {
      const {status, stdout, stderr} = threadfold(['--to', to, path('hostile')]);
      expect(status).toBe(0);
      expect(stdout + stderr).not.toMatch(controls);
    }
    expect(threadfold(['--explain', path('hostile')]).stdout).not.toMatch(controls);
  });

  test('sends none from names of files, options and values', () => {
    const folder = temporaryFolder();
    const name = join(folder, '\u001B]0;owned\u0007\u202Etxt.a');
    writeFileSync(name, 'no thread');
    const runs = [
      [name],
      [`${name}-missing`],
      ['--to', '\u001B[31m', name],
      ['--\u001B[2J'],
      ['-o', `${name}/x`, path('cjk')],
    ];
    for (const argv of runs) {
      const {status, stdout, stderr} = threadfold(argv);
      expect([1, 2]).toContain(status);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).not.toMatch(controls);
    }
  });
});

describe('Markdown', () => {
  test('has no HTML, no picture, and only links that a reader may follow', () => {
    const text = [
      'Title <script>alert(1)</script> (Score:2)\n\nby **ann** ( 1 )\n',
      '<img src=x onerror=alert(1)> ![picture](https://example.org/a.png) [a](javascript:alert(1)) <b>bold</b>.',
      'See http://example.org/a_b(c) and javascript:alert(2), data:text/html,x and # a heading.\n\n# Heading\n\n- list\n',
    ].join('\n');
    for (const input of [text, fixture('hostile')]) {
      const {status, stdout} = threadfold(['--words', '0'], {input});
      expect(status).toBe(0);
      expect(forbidden(stdout)).toEqual([]);
      for (const heading of headingsOf(stdout)) expect(heading).not.toContain('\n');
    }
  });
});

/** A chain or a fan of so many comments as JSON: what each one answers is given. */
function states(count: number, parent: (index: number) => number | null): string {
  const rows = Array.from({length: count}, (_, index) => ({
    id: index + 1,
    parent: parent(index),
    author: `author${index % 9}`,
    text: `Remark ${index} on the tide.`,
  }));
  return JSON.stringify({title: 'A Long Thread', comments: rows});
}

describe('Depth', () => {
  test.each(['md', 'json', 'ndjson', 'tree'])(
    'and breadth of five thousand comments are no failure for --to %s',
    patience,
    (to) => {
      for (const parent of [(index: number) => (index === 0 ? null : index), () => null]) {
        const {status, stdout, stderr} = threadfold(['--words', '0', '--to', to], {
          input: states(5000, parent),
        });
        expect({status, stderr}).toEqual({status: 0, stderr: ''});
        expect(stdout).not.toBe('');
      }
    },
  );

  test('of the list is what every reader of Markdown keeps', () => {
    const input = states(1000, (index) => (index === 0 ? null : index));
    const {stdout} = threadfold(['--words', '0'], {input});
    const indents = stdout.split('\n').map((line) => /^ *(?=[-*] )/.exec(line)?.[0].length ?? 0);
    expect(Math.max(...indents)).toBeLessThanOrEqual(40);
  });
});

describe('A text made to take long is done, where another would take minutes:', () => {
  const dump = (subject: string, body: string): string =>
    `Tides (Score:2)\n\nby ann ( 1 )\n\nThe clock.\n\n${subject} (Score:1)\n\nby bob ( 2 )\n\n${body}\n`;
  test.each<[string, string]>([
    ['spaces', dump(`Re:${' '.repeat(80_000)}x`, `${' '.repeat(80_000)}x`)],
    ['spaces at the end', dump('Re:', `x${' '.repeat(80_000)}`)],
    ['scores', dump('(Score:'.repeat(20_000), '(Score:2 '.repeat(20_000))],
    ['by lines', dump('Re:', 'by ann ( 1 \n'.repeat(20_000))],
    ['quotations', dump('Re:', `${'> '.repeat(40_000)}x`)],
    ['marks of links', dump('Re:', '[1] http://'.repeat(20_000))],
    ['one word', dump('Re:', 'x'.repeat(340_000))],
    ['one word of signs that join', dump('Re:', '👩‍'.repeat(80_000))],
    ['stars and brackets', dump('Re:', '**[`_'.repeat(40_000))],
    ['ends of sentences', dump('Re:', '. '.repeat(80_000))],
    ['line ends', dump('Re:', '\n'.repeat(200_000))],
    ['opening of addresses', dump('Re:', `${'<a@'.repeat(50_000)}`)],
  ])('%s', patience, (_, input) => {
    const {status, stderr} = threadfold(['--color', 'always'], {input, timeout: 60_000});
    expect({status, stderr}).toEqual({status: 0, stderr: expect.not.stringContaining('Error')});
  });
});

describe('The help', () => {
  test('opens with examples, and a wrong option has a suggestion', () => {
    expect(threadfold(['--help']).stdout).toMatch(/^Examples:\n {2}\$ threadfold [\s\S]+\nUsage: /);
    for (const [option, suggestion] of [
      ['--sentence', /--sentences/],
      ['-x', /\(--help lists what there is\)/],
    ] as const) {
      const {status, stdout, stderr} = threadfold([option, path('singles')]);
      expect({status, stdout}).toEqual({status: 2, stdout: ''});
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toMatch(suggestion);
    }
  });

  test('does not depend on the folder it is asked for in', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'node_modules'));
    expect(threadfold(['--help'], {cwd})).toEqual(threadfold(['--help']));
    expect(threadfold(['--version'], {cwd}).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
