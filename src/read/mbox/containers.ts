import type {Mail} from './mail.js';

/** A mail's place in a thread, or the place of a mail that others name and the box lacks. */
export interface Container {
  mail?: Mail;
  /** Place of the first mail in and below it among the mails of the box. */
  order: number;
  parent?: Container;
  /** True where nothing but its subject speaks for that parent. */
  isGuessed?: boolean;
  children: Container[];
  /** A step towards the top of its tree, as union-find has it; itself at the top. */
  above: Container;
}

/** A place without children. */
export function container(order: number, mail?: Mail): Container {
  const fields: Omit<Container, 'above'> = {order, children: [], ...(mail !== undefined && {mail})};
  const result = fields as Container;
  result.above = result;
  return result;
}

/** The top of a tree, near constant time: each walk halves the way for the next one. */
function top(from: Container): Container {
  let at = from;
  while (at.above !== at) {
    at.above = at.above.above;
    at = at.above;
  }
  return at;
}

/** Put a tree below a place. False, and nothing done, where it has a parent or the two would make a circle. */
export function link(child: Container, parent: Container): boolean {
  if (child.parent !== undefined || top(parent) === child) return false;
  child.parent = parent;
  child.above = top(parent);
  return true;
}
