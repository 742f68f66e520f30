/** A comment under another one, perhaps with a comment between them that the dump lacks. */
export interface Reply {
  id: number;
  /** True where the comment that it answers is not in the dump. */
  missing: boolean;
}

/** The replies of every comment, and the first comments of threads whose root the dump lacks, in the dump's order. */
export function repliesOf(
  parents: ReadonlyMap<number, number | null>,
  anchors: ReadonlyMap<number, number>,
): Map<number, Reply[]> {
  const result = new Map<number, Reply[]>();
  for (const [id, parent] of parents) {
    if (id < 0 || parent === null) continue;
    const above = anchors.get(parent) ?? parent;
    const reply = {id, missing: above !== parent};
    const siblings = result.get(above);
    if (siblings === undefined) result.set(above, [reply]);
    else siblings.push(reply);
  }
  return result;
}
