import {collapse} from '../text/collapse.js';
import type {Candidate, Comment, Link, Thread} from '../types.js';

/**
 * Say why each comment hangs where it does: the comment, its parent, how sure that is, the reasons and the best rival.
 * The reasons stand in the order of their weight (log-odds); `-` marks those that spoke against the parent.
 */
export function explain(thread: Thread): string {
  const comments = new Map(thread.dump.comments.map((comment) => [comment.id, comment]));
  const {format, recognized} = thread.dump;
  const source = `Read as ${format}${recognized === undefined ? '' : `: ${recognized}`}`;
  const rows = [source, ...thread.links.map((link) => paragraph(link, comments))];
  return `${rows.join('\n\n')}\n`;
}

function paragraph(link: Link, comments: ReadonlyMap<number, Comment>): string {
  const comment = comments.get(link.child) as Comment;
  const subject = comment.subject === '' ? '' : ` “${collapse(comment.subject)}”`;
  const head = `${name(comment)}${subject}, line ${comment.position.line}`;
  const choice = `  ${place(link.parent, link.missing !== undefined, comments)}, ${percent(link.confidence)} sure`;
  const reasons = link.evidence.map(({weight, because}) => `    ${sign(weight)} ${because}`);
  const rival = link.others[0];
  const isLikelier = rival !== undefined && rival.confidence > link.confidence;
  const against =
    rival === undefined
      ? []
      : [
          `  else ${rivalPlace(rival, comments)}, ${percent(rival.confidence)}${isLikelier ? ', but worse with the other links' : ''}`,
        ];
  return [head, choice, ...reasons, ...against].join('\n');
}

function name({id, author}: Comment): string {
  return `${id} ${collapse(author)}`;
}

function place(parent: number | null, isMissing: boolean, comments: ReadonlyMap<number, Comment>): string {
  const above = parent === null ? undefined : comments.get(parent);
  if (isMissing)
    return `answers a comment that is not in the dump${above === undefined ? '' : `, below ${name(above)}`}`;
  return above === undefined ? 'opens a thread' : `answers ${name(above)}`;
}

function rivalPlace({parent, missing}: Candidate, comments: ReadonlyMap<number, Comment>): string {
  return place(parent, missing, comments);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function sign(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;
}
