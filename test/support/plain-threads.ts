import fc from 'fast-check';
import type {PlannedComment, PlannedThread} from './threads.js';

/** Words that every format can hold, among them those that need an escape in Markdown, HTML or JSON. */
const words = [
  ...'the tide clock keeps better time than an app because its keeper reads a float'.split(' '),
  ...'C++ a<b &amp; *bold* _low_ `code` #12 [x] @ann x_y_z 100% "quoted" back\\slash 5>4 <b>'.split(' '),
  ...'本が潮 Überlauf don’t привет 🏴 naïve'.split(' '),
];
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 12}), fc.constantFrom('.', '?', '!'))
  .map(([parts, end]) => `So ${parts.join(' ')}${end}`);
const paragraph = fc.record({
  quote: fc.constantFrom(0, 0, 0, 1, 2),
  text: fc.array(sentence, {minLength: 1, maxLength: 3}).map((parts) => parts.join(' ')),
});
const planned = fc.record({
  climb: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 99),
  topic: fc.constantFrom('Tide clock', 'Who winds it', 'Float'),
  author: fc.constantFrom('Ann', 'Bob', 'drnb', 'Ann Lee', 'x_y_z'),
  uid: fc.integer({min: 1, max: 9_999_999}),
  score: fc.integer({min: -1, max: 5}),
  label: fc.option(fc.constantFrom('Funny', 'Interesting'), {nil: undefined}),
  paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 3}),
});

/** Threads of up to so many comments that every format can hold, whose comments stand depth first. */
export function plainThreads(most: number): fc.Arbitrary<PlannedThread> {
  return fc.array(planned, {minLength: 1, maxLength: most}).map((loose) => {
    const comments: PlannedComment[] = [];
    let path: number[] = [];
    for (const [index, {climb, topic, label, ...said}] of loose.entries()) {
      path = path.slice(0, Math.max(0, path.length - climb));
      const parent = path.at(-1) ?? null;
      const subject = parent === null ? topic : `Re: ${topic}`;
      const labelled = label === undefined ? {} : {label};
      comments.push({parent, subject, subscriber: false, ...labelled, ...said, urls: []});
      path.push(index);
    }
    const story = ['So the clock is kept.'];
    return {
      title: 'Town Keeps Its Clock',
      site: 'example.org',
      story,
      urls: [],
      comments,
      footer: 'A fortune.',
    };
  });
}
