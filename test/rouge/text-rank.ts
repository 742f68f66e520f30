const DAMPING = 0.85;
const MOST_ROUNDS = 100;
const CLOSE = 1e-6;

/**
 * How central each sentence is, all together about as many as there are sentences: PageRank over the graph of shared
 * words, `shared / (log(words of one) + log(words of other))` (Mihalcea and Tarau 2004).
 *
 * @param texts the words of each sentence
 */
export function textRank(texts: readonly (readonly string[])[]): number[] {
  const weights = texts.map((one, row) =>
    texts.map((other, column) => (row === column ? 0 : likeness(one, other))),
  );
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = texts.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = weights.map((row) => {
      const given = row.reduce(
        (sum, weight, at) => sum + (weight === 0 ? 0 : (weight * (ranks[at] ?? 0)) / (sums[at] ?? 1)),
        0,
      );
      return 1 - DAMPING + DAMPING * given;
    });
    const moved = Math.max(0, ...next.map((rank, at) => Math.abs(rank - (ranks[at] ?? 0))));
    ranks = next;
    if (moved < CLOSE) break;
  }
  return ranks;
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const words = new Set(one);
  const shared = [...new Set(other)].filter((word) => words.has(word)).length;
  const lengths = Math.log(Math.max(1, one.length)) + Math.log(Math.max(1, other.length));
  return lengths === 0 ? 0 : shared / lengths;
}
