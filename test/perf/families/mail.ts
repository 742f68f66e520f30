import {type Family, remark, times} from './family.js';

/** Mail, whose headers state the parents. */
export const mail: readonly Family[] = [
  // Union-find keeps the tree of headers; long ways to the top must not be walked again and again.
  {
    name: 'mail, a chain',
    unit: 'mails',
    most: 8000,
    make: (size) => times(size, (at) => one(at, [`In-Reply-To: <${at - 1}@x>`])),
  },
  {
    name: 'mail, the last first',
    unit: 'mails',
    most: 8000,
    make: (size) => times(size, (at) => one(size - at, [`In-Reply-To: <${size - at - 1}@x>`])),
  },
  {
    name: 'mail, all answer the first',
    unit: 'mails',
    most: 8000,
    make: (size) => times(size, (at) => one(at, ['In-Reply-To: <0@x>'])),
  },
  {
    name: 'mail, one circle',
    unit: 'mails',
    most: 8000,
    make: (size) => times(size, (at) => one(at, [`In-Reply-To: <${(at + 1) % size}@x>`])),
  },
  {
    name: 'mail, a chain of missing mails',
    unit: 'mails',
    most: 6000,
    make: (size) => times(size, (at) => one(at, [`References: <m${at}@x> <m${at + 1}@x>`], size - at)),
  },
  {
    name: 'mail, 20 references each',
    unit: 'mails',
    most: 6000,
    make: (size) =>
      times(size, (at) => one(at, [`References: ${times(20, (back) => `<${at - 20 + back}@x> `)}`])),
  },
  {
    name: 'mail, one subject, no headers',
    unit: 'mails',
    most: 8000,
    make: (size) => times(size, (at) => one(at, [])),
  },
  {name: 'mail, copies of one', unit: 'mails', most: 8000, make: (size) => times(size, () => one(0, []))},
  // One mail whose headers or parts are many.
  {
    name: 'mail, a folded header',
    unit: 'lines',
    most: 50_000,
    make: (size) => one(0, [`References:${times(size, (at) => `\n <${at}@x>`)}`]),
  },
  {
    name: 'mail, headers',
    unit: 'headers',
    most: 200_000,
    make: (size) => one(0, [times(size, (at) => `X-Tide-${at}: so\n`).trimEnd()]),
  },
  {
    name: 'mail, encoded words',
    unit: 'words',
    most: 40_000,
    make: (size) => one(0, [`Subject: ${'=?utf-8?q?tide_and?= '.repeat(size)}`]),
  },
  {
    name: 'mail, parts',
    unit: 'parts',
    most: 8000,
    make: (size) =>
      one(0, [MIXED], 0, `${times(size, (at) => `--b\nContent-Type: text/plain\n\n${remark(at)}\n`)}--b--\n`),
  },
  {
    name: 'mail, HTML parts',
    unit: 'parts',
    most: 6000,
    make: (size) =>
      one(
        0,
        [MIXED],
        0,
        `${times(size, (at) => `--b\nContent-Type: text/html\n\n<p><a href="https://x.example/${at}">${remark(at)}</a>\n`)}--b--\n`,
      ),
  },
  {
    name: 'mail, parts in parts',
    unit: 'levels',
    most: 50_000,
    make: (size) =>
      one(
        0,
        [MIXED],
        0,
        times(size, (at) => `--b${at || ''}\nContent-Type: multipart/mixed; boundary="b${at + 1}"\n\n`),
      ),
  },
  {
    name: 'mail, base64',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => one(0, ['Content-Transfer-Encoding: base64'], 0, base64(size)),
  },
  {
    name: 'mail, quoted-printable',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) =>
      one(0, ['Content-Transfer-Encoding: quoted-printable'], 0, `${'tide=20and=\n'.repeat(size / 12)}\n`),
  },
  {
    name: 'mail, blank base64',
    unit: 'lines',
    most: 200_000,
    make: (size) =>
      one(
        0,
        ['Content-Transfer-Encoding: base64'],
        0,
        `${Buffer.from(times(1000, (at) => `${remark(at)}\n\n`)).toString('base64')}${'\n'.repeat(size)}`,
      ),
  },
  // Lines that markers look around.
  {
    name: 'mail, quotation in quotation',
    unit: 'lines',
    most: 20_000,
    make: (size) =>
      one(
        0,
        [],
        0,
        times(size, (at) => `${'>'.repeat(at % 90)} ${remark(at)}\n`),
      ),
  },
  {
    name: 'mail, attributions',
    unit: 'lines',
    most: 20_000,
    make: (size) =>
      one(
        0,
        [],
        0,
        times(size, (at) => `On Mon, Jan 1, 2024 Ada ${at} wrote:\n> so\n`),
      ),
  },
  {
    name: 'mail, original messages',
    unit: 'lines',
    most: 20_000,
    make: (size) =>
      one(
        0,
        [],
        0,
        times(size, () => '-----Original Message-----\nFrom: Ada\nSent: Monday\n\nso\n'),
      ),
  },
  {
    name: 'mail, a patch',
    unit: 'lines',
    most: 50_000,
    make: (size) =>
      one(0, [], 0, `diff --git a/x b/x\n@@ -1,9 +1,${size} @@\n${times(size, (at) => `+ ${remark(at)}\n`)}`),
  },
  {
    name: 'mail, signatures',
    unit: 'lines',
    most: 50_000,
    make: (size) => one(0, [], 0, '-- \nSigned-off-by: Ada\n'.repeat(size / 2)),
  },
  {
    name: 'mail, flowed',
    unit: 'lines',
    most: 20_000,
    make: (size) =>
      one(
        0,
        ['Content-Type: text/plain; format=flowed'],
        0,
        times(size, (at) => `${remark(at)} \n`),
      ),
  },
];

const MIXED = 'Content-Type: multipart/mixed; boundary=b';

function one(
  index: number,
  headers: readonly string[],
  minutes = index,
  words = `${remark(index)}\n`,
): string {
  const date = new Date(Date.UTC(2025, 2, 11, 14, minutes)).toUTCString();
  const subject = headers.some((header) => header.startsWith('Subject'))
    ? []
    : [`Subject: ${index === 0 ? '' : 'Re: '}Tides`];
  const id = `Message-ID: <${index}@x>`;
  return [
    'From ada@example.org Mon Jan  1 09:30:00 2024',
    'From: Ada <ada@x>',
    `Date: ${date}`,
    id,
    ...subject,
    ...headers,
    '',
    words,
    '',
  ].join('\n');
}

function base64(size: number): string {
  const words = Buffer.from(times(size / 130, (at) => `${remark(at)}\n`)).toString('base64');
  return `${(words.match(/.{1,76}/g) ?? []).join('\n')}\n`;
}
