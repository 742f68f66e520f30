/** Where something stands in the input. */
export interface Position {
  /** Offset of its first character, in UTF-16 code units from 0. */
  start: number;
  /** Offset after its last character. */
  end: number;
  /** Line of its first character, from 1. */
  line: number;
  /** Column of its first character, in UTF-16 code units from 1. */
  column: number;
  /** Line of its last character, from 1. */
  endLine: number;
}

/** A URL of the reference list that follows a story or a comment. */
export interface Reference {
  /** The number in its `[n]` mark, from 1 in every comment. */
  mark: number;
  /** The URL as it stands in the dump: not checked, it may be hostile. */
  url: string;
}

export interface Paragraph {
  /** 0 own words, 1 `>`, 2 `>>` … */
  quote: number;
  /** What it is, where it is not somebody's words: `On … wrote:`, what stands below `-- `, a listing. */
  role?: 'attribution' | 'signature' | 'code';
  /** Its lines without quotation marks, joined by `\n`; link marks are still in it. */
  text: string;
  position: Position;
}

/** What a dump says of the story above its comments; a damaged dump lacks some of it. */
export interface Story {
  /** The server's number for the story, as written. */
  reference?: string;
  /** The fortune in the dump's header. */
  fortune?: string;
  title?: string;
  /** Host that the story points at, such as `zdnet.com`. */
  site?: string;
  /** When it was posted, as written: `Thursday June 26, 2025 @05:40PM`. */
  posted?: string;
  editor?: string;
  /** The words between `from the` and `dept.` */
  department?: string;
  paragraphs: Paragraph[];
  links: Reference[];
  position: Position;
}

export interface Comment {
  /** Order of appearance, from 1. */
  id: number;
  /** As written, `Re:` included; may be empty. */
  subject: string;
  author: string;
  /** The author's number at the site; anonymous authors have none. */
  uid?: number;
  /** True where the dump marks the author as a subscriber. */
  subscriber?: boolean;
  /** -1 to 5 at Slashdot. */
  score?: number;
  /** The moderators' word: `Interesting`, `Funny` … */
  label?: string;
  paragraphs: Paragraph[];
  links: Reference[];
  /** True where the body was already cut short in the dump. */
  truncated: boolean;
  /** Id of the parent, a comment or a placeholder of `Dump.missing`, where the format states it; null states top level. */
  given?: number | null;
  /** Levels below top level, where the format shows it; without `given` the comment is at least that deep. */
  depth?: number;
  /** How sure `given` is, 0..1, where the format says it; 1 elsewhere. */
  confidence?: number;
  position: Position;
}

/** Input that belongs to neither the story nor a comment. */
export interface Gap {
  /** `blank` or framing, the mirror's `footer` fortune, a second `copy` of a comment, or the `next` dump of a stream. */
  kind: 'blank' | 'footer' | 'copy' | 'next';
  /** The footer's words, its lines joined by `\n`. */
  text?: string;
  position: Position;
}

/** Something a reader should know about the input, with its place. */
export interface Message {
  /** Short name of the rule that found it, such as `no-story`. */
  rule: string;
  /** One sentence. */
  reason: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** True where nothing can be made of the input: the dump holds no comments then. */
  fatal?: boolean;
}

/** A parent that the dump lacks. */
export interface Placeholder {
  /** Below 0, counting down from -1. */
  id: number;
  /** Id of the comment or placeholder above it, or null. */
  parent: number | null;
  /** Its subject, where a reply's `Re:` names it. */
  subject?: string;
}

/** What stands where: story, comments and gaps, joined by position, are the input. */
export interface Dump {
  /** Name of the reader, such as `slashdot`. */
  format: string;
  /** Why the text was taken for that format, in words, where nobody named it. */
  recognized?: string;
  story?: Story;
  comments: Comment[];
  /** Parents that the format itself shows to be missing; comments name their ids in `given`. */
  missing?: Placeholder[];
  gaps: Gap[];
  messages: Message[];
}

/** One reason for or against a parent. */
export interface Evidence {
  /** Name of the signal. */
  signal: string;
  /** Log-odds: above 0 speaks for the parent. */
  weight: number;
  /** In words. */
  because: string;
}

/** A parent that was weighed and not chosen. */
export interface Candidate {
  /** Id of the comment, or null for top level. */
  parent: number | null;
  /** True where the parent would be a comment that the dump lacks, below `parent`. */
  missing: boolean;
  /** 0..1; with the chosen parent's confidence they add up to 1 at most. */
  confidence: number;
}

/** Who answers whom, and why. */
export interface Link {
  /** Id of the comment. */
  child: number;
  /** Id of the nearest ancestor that the dump holds, or null where there is none. */
  parent: number | null;
  /** Id, below 0, of the placeholder between the two: the parent that the dump lacks. */
  missing?: number;
  /** 0..1, 1 where the format states the parent. */
  confidence: number;
  evidence: Evidence[];
  others: Candidate[];
}

/** The reply tree. */
export interface Thread {
  dump: Dump;
  /** One a comment, in the order of the comments. */
  links: Link[];
  placeholders: Placeholder[];
  /** Ids of the replies by the id of their parent (a comment, a placeholder, or null), in the dump's order. */
  children: Map<number | null, number[]>;
}

/** Words of a text that point somewhere. */
export interface Span {
  /** Offset in the text, in UTF-16 code units. */
  start: number;
  end: number;
  url: string;
}

/** Comments that are counted, not shown. */
export interface Folded {
  /** Above 0. */
  count: number;
  /** Their authors, each once, the weightiest first. */
  authors: string[];
}

export interface Bullet {
  /** Ids of the comments it stands for. */
  from: number[];
  author: string;
  score?: number;
  label?: string;
  /** A subject that differs from the one above it. */
  subject?: string;
  /** Verbatim sentences, link marks taken out. */
  text: string;
  links: Span[];
  /** True where the comment's text was already cut short in the dump. */
  truncated: boolean;
  /** Line of the comment in the dump, from 1. */
  line: number;
  /** Whom it answers, where the bullet above does not say it; null stands for a comment that the dump lacks. */
  answers?: string | null;
  bullets: Bullet[];
  folded?: Folded;
}

/** One top-level thread. */
export interface Section {
  /** Id of its first comment, or of the placeholder where the dump lacks that. */
  id: number;
  title: string;
  /** Comments in it, shown or folded. */
  comments: number;
  /** Different authors in it. */
  people: number;
  /** The best scored comment in it. */
  best?: {score: number; label?: string};
  bullets: Bullet[];
  folded?: Folded;
}

/** What to keep of a thread. */
export interface Digest {
  format: string;
  title?: string;
  /** The story's page, the first of its links. */
  url?: string;
  site?: string;
  posted?: string;
  editor?: string;
  department?: string;
  /** The story's first sentences. */
  lead: {text: string; links: Span[]};
  /** Comments in the dump. */
  comments: number;
  /** Different authors in the dump. */
  people: number;
  /** Top-level threads. */
  threads: number;
  /** Comments already cut short in the dump. */
  truncated: number;
  /** True where some of the reply tree was inferred. */
  inferred: boolean;
  /** Links less than 70 % sure: about half of those are wrong. */
  doubtful: number;
  /** The threads of more than one comment. */
  sections: Section[];
  /** The threads of one comment, best first. */
  singles: Bullet[];
  /** Threads that have neither a section nor a bullet. */
  folded?: Folded & {threads: number};
}
