/** A kind of text that might cost more than its size: made at n, 2n and 4n. */
export interface Family {
  name: string;
  /** What the size counts. */
  unit: string;
  /** The largest size, 4n; where nothing asks for more, as much as a stage needs to take about half a second. */
  most: number;
  make(size: number): string;
}

/** So many texts, each made from its index, one after the other. */
export function times(count: number, make: (index: number) => string): string {
  return Array.from({length: count}, (_, index) => make(index)).join('');
}

/** A sentence that differs from most others, by a keeper of whom there are few. */
export function remark(index: number): string {
  return `The first clock said so. Remark ${index} on tide ${index % 17} and gear ${index % 23}, says the keeper of well ${index % 7}.`;
}
