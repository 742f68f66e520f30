import type {Comment, Paragraph} from '../../types.js';

/**
 * True where the site cut a body short: it shows oneline comments up to 512 characters, mostly without counting
 * quotations, now and then with them. The dump's count differs by a few, since the site counts markup; a score of 4 and
 * more is always shown in full.
 */
export function truncated(comment: Pick<Comment, 'score'>, body: readonly Paragraph[]): boolean {
  if ((comment.score ?? 0) >= 4) return false;
  let own = 0;
  let all = 0;
  for (const {quote, text} of body) {
    const {length} = text.replace(LINK_MARK, '');
    all += length;
    if (quote === 0) own += length;
  }
  const last = body[body.length - 1];
  return (isAtLimit(own) || isAtLimit(all)) && last?.quote === 0 && !COMPLETE.test(last.text.slice(-4));
}

function isAtLimit(length: number): boolean {
  return length >= 495 && length <= 520;
}

const LINK_MARK = /\[\d{1,4}\]| \[[\w.-]{1,80}\]/g;
const COMPLETE = /[.!?…。！？:;)\]}*"”’»]\s{0,2}$/u;
