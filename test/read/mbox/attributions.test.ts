import {describe, expect, it} from 'vitest';
import {ATTRIBUTIONS, ORIGINAL, QUOTED_HEADERS} from '../../../src/read/mbox/attributions.js';

interface Form {
  opens: string[];
  ends: string[];
  /** A name may stand behind the verb. */
  named?: true;
  /** Words are not parted by spaces. */
  unspaced?: true;
}

/** How each language says it. */
const forms: Record<string, Form> = {
  English: {
    opens: ['On', 'At', 'In article', 'In message', 'In reply', 'In your', 'Quoting', 'Excerpts from'],
    ends: [
      ...['wrote:', 'WROTE:', 'writes:', 'said:', 'says:', 'wrote on Monday at 9:30:'],
      ...[
        'wrote on 1 Jan 2024 at 09:30:15 UTC:',
        'message of Monday:',
        'message of Mon Jan 01 09:30:00 +0000 2024:',
      ],
    ],
  },
  German: {opens: ['Am', 'Zitat von'], ends: ['schrieb:', 'schrieben:'], named: true},
  French: {opens: ['Le', 'En réponse à'], ends: ['a écrit:', 'écrivait:', 'écrit:', 'a écrit\u00A0:']},
  Spanish: {opens: ['El', 'Citando a'], ends: ['escribió:']},
  Portuguese: {opens: ['Em', 'No dia', 'Citando'], ends: ['escreveu:']},
  Italian: {opens: ['Il', 'In data', 'Citando'], ends: ['ha scritto:', 'scrive:']},
  Dutch: {opens: ['Op', 'Citeren'], ends: ['schreef:'], named: true},
  'Swedish, Danish, Norwegian': {opens: ['Den', 'På', 'Citerar'], ends: ['skrev:'], named: true},
  Finnish: {opens: ['Lainaus'], ends: ['kirjoitti:'], named: true},
  Polish: {opens: ['W dniu', 'Dnia'], ends: ['napisał:', 'napisała:', 'napisał(a):', 'pisze:']},
  'Czech, Slovak': {
    opens: ['Dne', 'Dňa'],
    ends: ['napsal:', 'napsala:', 'napsal(a):', 'napisal:', 'napísal:'],
    named: true,
  },
  'Russian, Ukrainian': {
    opens: ['1', '12'],
    ends: ['написал:', 'написала:', 'написал(а):', 'пишет:', 'написав:', 'пише:'],
  },
  Hungarian: {opens: ['2024.'], ends: ['írta:'], named: true},
  Turkish: {opens: ['1', '12'], ends: ['yazdı:']},
  Chinese: {opens: ['在', '于', '於', '2024年'], ends: ['写道:', '寫道：', '写道 ：'], unspaced: true},
  Japanese: {opens: ['2024年'], ends: ['のメール:', 'は書きました：', 'さん :', 'wrote:'], unspaced: true},
  Korean: {opens: ['2024년'], ends: ['작성:', '님이 쓴 글：', '작성 :'], unspaced: true},
};

it('Each language has a row, in this order', () => {
  expect(ATTRIBUTIONS.map(({language}) => language)).toEqual(Object.keys(forms));
});

describe.each(ATTRIBUTIONS.map((row) => ({...row, ...(forms[row.language] as Form), row})))(
  'In $language an attribution',
  ({opens, ends, named, unspaced, row}) => {
    it('opens at the beginning of a line', () => {
      for (const words of opens) {
        expect(row.opens.test(`${words} Monday`)).toBe(true);
        expect(row.opens.test(`so ${words} Monday`)).toBe(false);
      }
    });

    it('ends at the end of a line, after a space or at its beginning', () => {
      for (const words of ends) {
        for (const line of [words, `Ada ${words}`]) expect([line, row.ends.test(line)]).toEqual([line, true]);
        for (const line of [
          `${words} so`,
          words.slice(0, -1),
          ...(unspaced || words.startsWith('a ') ? [] : [`x${words}`]),
        ]) {
          expect([line, row.ends.test(line)]).toEqual([line, false]);
        }
      }
    });

    it('has a name behind the verb where the language puts it there', () => {
      for (const words of ends.filter((end) => !/message of|wrote on/.test(end))) {
        const behind = (name: string): string => words.replace(/\s?[:：]$/, ` ${name}:`);
        expect(row.ends.test(behind('Ada Wren'))).toBe(named === true);
        expect(row.ends.test(behind('a'.repeat(90)))).toBe(named === true);
        expect(row.ends.test(behind('a'.repeat(91)))).toBe(false);
        expect(row.ends.test(behind('at 9:30, Ada'))).toBe(false);
      }
    });
  },
);

it.each([
  'Ada wrote on Monday:',
  'Ada wrote on :30:',
  'Ada wrote on 9:3x:',
  `Ada wrote on ${'a'.repeat(21)}:30:`,
])('Without a time as mail programs write it %j is a sentence', (line) => {
  expect(ATTRIBUTIONS.some(({ends}) => ends.test(line))).toBe(false);
});

it.each([
  ...['Original Message', 'Forwarded message', 'Original-Nachricht', 'Ursprüngliche Nachricht'],
  ...[
    'Weitergeleitete Nachricht',
    "Message d'origine",
    'Message d’origine',
    'Message transféré',
    'Mensaje original',
  ],
  ...['Mensagem original', 'Messaggio originale', 'Oorspronkelijk bericht', 'Ursprungligt meddelande'],
  ...['Исходное сообщение', '原始邮件', '元のメッセージ', 'ORIGINAL MESSAGE'],
])('Dashes around %s open a quotation, two to twelve of them', (words) => {
  for (const line of [`--${words}--`, `----- ${words} -----`, `${'-'.repeat(12)}${words}${'-'.repeat(12)}`]) {
    expect(ORIGINAL.test(line)).toBe(true);
  }
  for (const line of [
    `-${words}--`,
    `--${words}-`,
    `${'-'.repeat(13)}${words}--`,
    `a --${words}--`,
    `--${words}-- a`,
  ]) {
    expect(ORIGINAL.test(line)).toBe(false);
  }
});

it.each([
  ['From', ['Sent', 'Date']],
  ['Von', ['Gesendet', 'Datum']],
  ['De', ['Envoyé', 'Date', 'Enviado', 'Fecha', 'Data', 'Enviada em']],
  ['Da', ['Inviato', 'Data']],
  ['Van', ['Verzonden', 'Datum']],
  ['Från', ['Skickat', 'Datum']],
])('Outlook writes %s: above %j', (from, dates) => {
  const row = QUOTED_HEADERS.find((each) => each.from.test(`${from}: Ada`));
  const isHeader = (pattern: RegExp | undefined, name: string): boolean[] =>
    [`${name}: x`, `*${name}:* x`, `a ${name}: x`, `${name}:x`, `${name}: `].map(
      (line) => pattern?.test(line) === true,
    );
  expect(isHeader(row?.from, from)).toEqual([true, true, false, false, false]);
  for (const date of dates) expect(isHeader(row?.sent, date)).toEqual([true, true, false, false, false]);
});

it('French puts a space before its colons', () => {
  const row = QUOTED_HEADERS.find(({from}) => from.test('De : Ada'));
  expect(row?.sent.test('Envoyé : lundi')).toBe(true);
});
