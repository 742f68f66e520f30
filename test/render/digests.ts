import type {Bullet, Comment, Digest, Dump, Folded, Link, Section} from '../../src/types.js';

/** A bullet with what a test names, and nothing else of note. */
export function bullet(parts: Partial<Bullet> = {}): Bullet {
  return {
    from: [1],
    author: 'Ann',
    text: 'Words.',
    links: [],
    truncated: false,
    line: 1,
    bullets: [],
    ...parts,
  };
}

export function section(parts: Partial<Section> = {}): Section {
  return {id: 1, title: 'Tide', comments: 2, people: 2, bullets: [bullet()], ...parts};
}

export function digest(parts: Partial<Digest> = {}): Digest {
  return {
    format: 'slashdot',
    lead: {text: '', links: []},
    comments: 2,
    people: 2,
    threads: 1,
    truncated: 0,
    inferred: false,
    doubtful: 0,
    sections: [],
    singles: [],
    ...parts,
  };
}

export function comment(id: number, parts: Partial<Comment> = {}): Comment {
  const position = {start: 0, end: 0, line: id, column: 1, endLine: id};
  const defaults = {subject: 'Re:', author: `Author${id}`, paragraphs: [], links: [], truncated: false};
  return {id, ...defaults, position, ...parts};
}

export function dump(comments: Comment[], parts: Partial<Dump> = {}): Dump {
  return {format: 'slashdot', comments, gaps: [], messages: [], ...parts};
}

export function link(child: number, parent: number | null, parts: Partial<Link> = {}): Link {
  return {child, parent, confidence: 1, evidence: [], others: [], ...parts};
}

/** Every bullet of a digest, those within others too. */
export function allBullets({sections, singles}: Digest): Bullet[] {
  const result: Bullet[] = [];
  const stack = [...sections.flatMap((each) => each.bullets), ...singles];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    result.push(next);
    stack.push(...next.bullets);
  }
  return result;
}

/** Every count of a digest. */
export function allFolded(whole: Digest): Folded[] {
  return [whole, ...whole.sections, ...allBullets(whole)].flatMap(({folded}) => folded ?? []);
}
