import type {Comment, Paragraph} from '../../types.js';

/**
 * True where the site cut a body short: it shows oneline comments up to 512 characters, quotations not counted.
 * The dump's count differs by a few, since the site counts markup; a score of 4 and more is always shown in full.
 */
export function truncated(comment: Pick<Comment, 'score'>, body: readonly Paragraph[]): boolean {
  if ((comment.score ?? 0) >= 4) return false;
  let length = 0;
  for (const {quote, text} of body) if (quote === 0) length += text.replace(LINK_MARK, '').length;
  const last = body[body.length - 1];
  return length >= 495 && length <= 520 && last?.quote === 0 && !COMPLETE.test(last.text.slice(-4));
}

const LINK_MARK = /\[\d{1,4}\]| \[[\w.-]{1,80}\]/g;
const COMPLETE = /[.!?…。！？:;)\]}*"”’»]\s{0,2}$/u;
