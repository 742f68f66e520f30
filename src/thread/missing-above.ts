/**
 * Ids of a placeholder and of the placeholders above it that have no place yet, the highest first.
 *
 * @param parentOf the id above a placeholder, null at top level, undefined where it is unknown
 */
export function missingAbove(
  id: number | undefined,
  parentOf: (id: number) => number | null | undefined,
  placed: {has(id: number): boolean},
): number[] {
  const chain = new Set<number>();
  let next: number | null | undefined = id;
  while (next !== undefined && next !== null && next < 0 && !placed.has(next) && !chain.has(next)) {
    chain.add(next);
    next = parentOf(next);
  }
  return [...chain].reverse();
}
