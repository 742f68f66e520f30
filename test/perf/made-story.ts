import {randomFrom} from '../fit/random.js';
import {times} from './families/family.js';

/** The words of most sentences, the commonest first. */
const COMMON =
  "the a to of and is that in it I you for not be on are this with as have but they was if or can so just what at do your from all an there would like about people it's more no don't when them who will has than because one by how out some my which get other time only think we why know even use want good work make really should then much now way".split(
    ' ',
  );
const OPENINGS = [
  'Exactly.',
  'As you say,',
  'No.',
  'I agree, but',
  'Why?',
  "That's",
  'You mean',
  'Actually,',
  'Well,',
];
const SYLLABLES =
  'ar be con di ex fo gra he in jo ka lo mer no or pre qui ro sta ter un ver wa yi za mo li pro tion ment ble ing'.split(
    ' ',
  );
/** Different words that sentences are made of. */
const WORDS = 20_000;

/**
 * The flat dump of a story with so many comments, alike in what costs time: some 370 bytes a comment, words as rare
 * and as common as people's are (Zipf), a name for each twelve comments, quotations, links, and threads a few deep.
 */
export function madeStory(comments: number): string {
  const random = randomFrom(7);
  const below = (most: number): number => Math.floor(random() * most);
  const rare = Array.from({length: WORDS}, () =>
    times(2 + below(3), () => SYLLABLES[below(SYLLABLES.length)] as string),
  );
  const zipf = (most: number): number => Math.floor(most ** random()) - 1;
  const word = (): string => (random() < 0.55 ? COMMON[zipf(COMMON.length)] : rare[zipf(WORDS)]) as string;
  const sentence = (): string => {
    const words = Array.from({length: 8 + below(22)}, word).join(' ');
    return `${random() < 0.1 ? `${OPENINGS[below(OPENINGS.length)]} ` : ''}${words[0]?.toUpperCase()}${words.slice(1)}${random() < 0.1 ? '?' : '.'}`;
  };
  const sentences = (most: number): string => Array.from({length: 1 + below(most)}, sentence).join(' ');
  let last = sentence();
  const rows = Array.from({length: comments}, (_, index) => {
    const opens = index === 0 || random() < 0.4;
    const subject = opens
      ? `${word()} ${word()} ${word()}`
      : random() < 0.9
        ? 'Re:'
        : `Re:${word()} ${word()}`;
    const label = random() < 0.3 ? `, ${['Interesting', 'Funny', 'Insightful'][below(3)]}` : '';
    const author = zipf(Math.ceil(comments / 3));
    const quotation = !opens && random() < 0.2 ? `> ${last}\n\n` : '';
    const linked = random() < 0.05;
    last = sentence();
    const body = `${quotation}${last} ${sentences(2)}\n\n${random() < 0.3 ? `${sentences(2)}\n\n` : ''}`;
    const link = linked
      ? `See [1]there [tides.example.org].\n\n[1] https://tides.example.org/${index}\n\n`
      : '';
    return `${subject} (Score:${below(6)}${label})\n\nby reader${author} ( ${1000 + author} )\n\n${body}${link}`;
  });
  const head =
    'News: 0191004417\n\n\u00A0 ARM So it is.\n\nTown Keeps Its Clock (example.org)\n\n(Tuesday March 11, 2025 @02:20PM (wren) from the wound dept.)\n\n';
  return `${head}${sentences(5)}\n\n${rows.join('')}`;
}
