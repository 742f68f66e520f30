import type {Comment, Dump, Paragraph, Position} from '../../src/types.js';

/** A usenet message as the corpus has it. */
export interface Message {
  /** Index of the parent in the thread, null for the first. */
  parent: number | null;
  subject: string;
  author: string;
  paragraphs: string[];
}

/** A dump whose parents are known. */
export interface Known {
  dump: Dump;
  /** Index of the nearest visible ancestor, null for none. */
  parents: (number | null)[];
  /** Name of the hidden comment that it really answers, null for none. */
  hidden: (string | null)[];
}

interface Planned {
  message: Message;
  children: Planned[];
  score: number;
}

const NOWHERE: Position = {start: 0, end: 0, line: 1, column: 1, endLine: 1};
const ATTRIBUTION =
  /wrote in message|\b(?:wrote|writes|said):?$|^On .{10,80}wrote|^In article|^"?[\w. ]{2,40}"? <[^>]+> wrote/i;
const SHOWN_CHARACTERS = 512;

/**
 * Make usenet threads look like one story of the flat dump, as `shared/inference.md` describes: several threads in a
 * row, pruned to the sizes that stories have; scores drawn by how many answers a message got; what scores below 1
 * hidden; subjects cut to `Re:`; few quotations kept; long texts cut. The shares vary from story to story, so that no
 * constant of the simulation is learned.
 *
 * @param subjectless true for a story of a site without subjects and scores: little is hidden there, threads are chains
 */
export function simulate(
  threads: readonly (readonly Message[])[],
  random: () => number,
  subjectless = false,
): Known {
  const share = (low: number, high: number): number => low + (high - low) * random();
  const shares = {
    hidden: subjectless ? share(0, 0.1) : share(0.12, 0.42),
    chain: subjectless ? share(0.4, 0.9) : 0,
    bare: share(0.8, 0.95),
    quotes: share(0.3, 0.6),
    newSubject: share(0.0, 0.06),
    anonymous: share(0.05, 0.2),
  };
  const known: Known = {
    dump: {format: 'simulated', comments: [], gaps: [], messages: []},
    parents: [],
    hidden: [],
  };
  for (const thread of threads) {
    const names = new Map<string, string>();
    const nameOf = (author: string): string => {
      const name = names.get(author) ?? (random() < shares.anonymous ? 'Anonymous Coward' : author);
      names.set(author, name);
      return name;
    };
    const root = plan(thread, sizeOf(random), shares.chain, random);
    const walk = (
      node: Planned,
      visible: number | null,
      missing: string | null,
      above: string,
      parentText: string,
      parentShown: string | undefined,
    ): void => {
      const words = node.message.paragraphs.join(' ');
      const name = nameOf(node.message.author);
      const isReply = node !== root;
      const isHidden =
        random() < shares.hidden * (isReply ? 1 : 0.8) * (name === 'Anonymous Coward' ? 1.6 : 1);
      const base = node.message.subject.replace(/^(?:re:\s*)+/i, '').slice(0, 45);
      if (isHidden) {
        const hidden = `h${random()}`;
        for (const child of node.children) walk(child, visible, hidden, above, words, undefined);
        return;
      }
      const text = body(
        node.message,
        isReply,
        node.score,
        shares.quotes,
        {whole: runsOf(parentText), shown: parentShown === undefined ? undefined : runsOf(parentShown)},
        random,
      );
      const isNew = isReply && random() < shares.newSubject;
      const own = isNew ? newSubject(text.paragraphs, random) : base;
      const subject = !isReply || isNew ? own : replySubject(above, node.score, shares.bare, random);
      known.dump.comments.push({
        id: known.dump.comments.length + 1,
        subject: subjectless ? '' : subject,
        author: name,
        ...(name !== 'Anonymous Coward' && {uid: 1}),
        ...(!subjectless && {score: node.score}),
        links: [],
        position: NOWHERE,
        ...text,
      } satisfies Comment);
      known.parents.push(visible);
      known.hidden.push(missing);
      const index = known.dump.comments.length - 1;
      const shown = text.paragraphs
        .map((paragraph) => (paragraph.quote === 0 ? paragraph.text : ''))
        .join(' ');
      for (const child of node.children) walk(child, index, null, isNew ? own : above || base, words, shown);
    };
    walk(root, null, null, root.message.subject.replace(/^(?:re:\s*)+/i, '').slice(0, 45), '', undefined);
  }
  return known;
}

const RUN = 5;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return new Set(words.map((_, index) => words.slice(index, index + RUN).join(' ')));
}

/** Words of the parent: all of them, and those that the story shows, if it shows the parent. */
interface Heard {
  whole: ReadonlySet<string>;
  shown: ReadonlySet<string> | undefined;
}

/** Nine in ten quotations stand in what the story shows of the parent, where it shows the parent at all. */
function isQuotable(
  text: string,
  marks: number,
  shown: ReadonlySet<string> | undefined,
  random: () => number,
): boolean {
  if (shown === undefined || marks > 1 || random() < 0.06) return true;
  return isEcho(text, shown);
}

/** Usenet's wrapped quotations leave lines without a mark: most of their words stand in the parent in that order. */
function isEcho(text: string, heard: ReadonlySet<string>): boolean {
  const runs = [...runsOf(text)];
  return runs.length > 0 && runs.filter((run) => heard.has(run)).length > runs.length * 0.3;
}

/** Most threads of a story are short. */
function sizeOf(random: () => number): number {
  const draw = random();
  if (draw < 0.42) return 1;
  if (draw < 0.62) return 2;
  if (draw < 0.86) return 3 + Math.floor(random() * 4);
  return 7 + Math.floor(random() * 10);
}

/**
 * Grow a thread from its first message by messages drawn among the answers to those it has.
 *
 * @param chain how often an answer to the message drawn last is preferred: 0..1
 */
function plan(thread: readonly Message[], size: number, chain: number, random: () => number): Planned {
  const childrenOf = new Map<number, number[]>();
  for (const [index, {parent}] of thread.entries()) {
    if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), index]);
  }
  const chosen = new Set([0]);
  const open = [...(childrenOf.get(0) ?? [])];
  while (chosen.size < size && open.length > 0) {
    const isChained = random() < chain;
    const at = isChained ? open.length - 1 : Math.floor(random() * open.length);
    const index = open.splice(at, 1)[0] as number;
    chosen.add(index);
    open.push(...(childrenOf.get(index) ?? []));
  }
  const build = (index: number): Planned => {
    const children = (childrenOf.get(index) ?? []).filter((child) => chosen.has(child)).map(build);
    return {message: thread[index] as Message, children, score: scoreFor(children.length, random)};
  };
  return build(0);
}

/** Comments that drew more answers scored higher. */
function scoreFor(answers: number, random: () => number): number {
  let score = random() < 0.3 ? 1 : 2;
  const chance = Math.min(0.8, 0.12 + 0.14 * answers);
  while (score < 5 && random() < chance) score++;
  return score;
}

function replySubject(above: string, score: number, bare: number, random: () => number): string {
  if (score >= 4) return `Re:${above}`;
  return random() < bare ? 'Re:' : `Re: ${above}`;
}

/** Some words in a row of the text. */
function newSubject(paragraphs: readonly Paragraph[], random: () => number): string {
  const words = (paragraphs.find(({quote}) => quote === 0)?.text ?? 'So what').split(/\s+/);
  const start = random() < 0.5 ? 0 : Math.floor(random() * Math.max(1, words.length - 5));
  return words
    .slice(start, start + 2 + Math.floor(random() * 4))
    .join(' ')
    .slice(0, 50);
}

function body(
  message: Message,
  isReply: boolean,
  score: number,
  quotes: number,
  heard: Heard,
  random: () => number,
): Pick<Comment, 'paragraphs' | 'truncated'> {
  const keepsQuotes = isReply && random() < quotes;
  const paragraphs: Paragraph[] = [];
  const isFull = score >= (isReply ? 4 : 3);
  let left = Math.min(isFull ? 4000 : SHOWN_CHARACTERS, 40 + 700 * random() ** 1.5 * (isFull ? 3 : 1));
  const isCutBySite = left === SHOWN_CHARACTERS;
  let quoted = 0;
  for (const raw of message.paragraphs) {
    if (/^--\s*$/.test(raw)) break;
    if (ATTRIBUTION.test(raw.slice(0, 200))) continue;
    const marks = /^[>\s]*/.exec(raw)?.[0].replace(/\s/g, '').length ?? 0;
    const text = raw.replace(/^[>\s]+/, '');
    if (text === '') continue;
    if (marks > 0) {
      if (keepsQuotes && quoted < 2 && marks <= 2 && isQuotable(text, marks, heard.shown, random)) {
        paragraphs.push({quote: marks, text: text.slice(0, 300), position: NOWHERE});
        quoted++;
      }
      continue;
    }
    if (left <= 0) break;
    if (isEcho(text, heard.whole)) continue;
    const end = isCutBySite || text.length <= left ? left : Math.max(left, text.indexOf('. ', left) + 1);
    paragraphs.push({quote: 0, text: text.slice(0, end), position: NOWHERE});
    left -= text.length;
  }
  return {paragraphs, truncated: left < 0 && isCutBySite};
}
