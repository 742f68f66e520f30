/** F1 of a summary held against a human one, each 0..1. */
export interface Rouge {
  /** Words. */
  one: number;
  /** Pairs of neighbouring words. */
  two: number;
  /** Longest common subsequences, sentence by sentence. */
  lsum: number;
}

/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum (Lin 2004) as Google's rouge_score 0.1.2 counts them without its stemmer: stop words
 * are kept, both texts are parted into sentences at line ends.
 */
export function rouge(summary: string, reference: string): Rouge {
  const found = tokens(summary);
  const wanted = tokens(reference);
  return {
    one: overlap(found, wanted),
    two: overlap(pairs(found), pairs(wanted)),
    lsum: lsum(summary.split('\n').map(tokens), reference.split('\n').map(tokens)),
  };
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function overlap(found: readonly string[], wanted: readonly string[]): number {
  return f1(shared(found, wanted), found.length, wanted.length);
}

/** How many of the one list the other has too, each as often as both have it. */
function shared(found: readonly string[], wanted: readonly string[]): number {
  const left = counts(wanted);
  return found.filter((item) => take(left, item)).length;
}

/** Words of the wanted sentences on a longest common subsequence with any of the found ones. */
function lsum(found: readonly string[][], wanted: readonly string[][]): number {
  const leftFound = counts(found.flat());
  const leftWanted = counts(wanted.flat());
  let hits = 0;
  for (const sentence of wanted) {
    const union = new Set(found.flatMap((each) => commonSubsequence(sentence, each)));
    for (const at of [...union].sort((one, other) => one - other)) {
      const word = sentence[at] as string;
      if (!leftFound.get(word) || !leftWanted.get(word)) continue;
      take(leftFound, word);
      take(leftWanted, word);
      hits++;
    }
  }
  return f1(hits, found.flat().length, wanted.flat().length);
}

/** Indexes in the wanted words of one longest common subsequence, the last of several as rouge_score walks back. */
function commonSubsequence(wanted: readonly string[], found: readonly string[]): number[] {
  const columns = found.length + 1;
  const longest = new Uint16Array((wanted.length + 1) * columns);
  const at = (row: number, column: number): number => longest[row * columns + column] as number;
  for (let row = 1; row <= wanted.length; row++) {
    for (let column = 1; column <= found.length; column++) {
      longest[row * columns + column] =
        wanted[row - 1] === found[column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1));
    }
  }
  const result: number[] = [];
  let row = wanted.length;
  let column = found.length;
  while (row > 0 && column > 0) {
    if (wanted[row - 1] === found[column - 1]) {
      row--;
      column--;
      result.push(row);
    } else if (at(row, column - 1) > at(row - 1, column)) column--;
    else row--;
  }
  return result;
}

function counts(items: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const item of items) result.set(item, (result.get(item) ?? 0) + 1);
  return result;
}

function take(left: Map<string, number>, item: string): boolean {
  const count = left.get(item) ?? 0;
  if (count > 0) left.set(item, count - 1);
  return count > 0;
}

function f1(hits: number, found: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + wanted);
}
