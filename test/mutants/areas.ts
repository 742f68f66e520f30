/** Sources that are mutated together, and the tests that should notice. */
export interface Area {
  /** Paths and patterns below the repository. */
  sources: readonly string[];
  tests: readonly string[];
}

/** What reads, what cleans and what grows the tree: a fault there loses words, lets harm through or hangs replies wrongly. */
export const areas: Readonly<Record<string, Area>> = {
  slashdot: {
    sources: ['src/read/slashdot/*.ts', 'src/read/plain/*.ts'],
    tests: ['test/read/slashdot/*.test.ts', 'test/read/plain/*.test.ts'],
  },
  gopher: {sources: ['src/read/gopher/*.ts'], tests: ['test/read/gopher/*.test.ts']},
  json: {sources: ['src/read/json/*.ts'], tests: ['test/read/json/*.test.ts']},
  mbox: {
    sources: ['src/read/mbox/*.ts'],
    tests: ['test/read/mbox/!(hostile).test.ts'],
  },
  markup: {sources: ['src/read/markup/*.ts'], tests: ['test/read/markup/*.test.ts']},
  choosing: {
    sources: ['src/read/*.ts', 'src/text/{lines,position}.ts'],
    tests: [
      'test/read/read.test.ts',
      'test/text/{lines,position}.test.ts',
      'test/properties/reading.test.ts',
    ],
  },
  sanitising: {
    sources: [
      'src/cli/decode-text.ts',
      'src/text/{decode-bytes,harmless,safe-url}.ts',
      'src/render/{phrasing,without-links}.ts',
    ],
    tests: [
      'test/cli/decode-text.test.ts',
      'test/text/{harmless,safe-url}.test.ts',
      'test/render/{phrasing,without-links}.test.ts',
    ],
  },
  growing: {
    sources: ['src/thread/{grow,missing-above,stated-parent,subthread}.ts'],
    tests: [
      'test/thread/{grow,missing-above,stated-parent,subthread}.test.ts',
      'test/properties/growing.test.ts',
    ],
  },
};
