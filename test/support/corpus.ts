import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The folder of measured threads: `THREADFOLD_CORPUS`, or beside the checkout; many checkouts have none. */
export const corpusFolder =
  process.env.THREADFOLD_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** True where the measured threads are there. */
export const hasCorpus = existsSync(corpusFolder);

/** A dump whose parents are known. */
export interface KnownThread {
  name: string;
  text: string;
  /** Index of the nearest visible ancestor by the comment's index, null for none. */
  parents: (number | null)[];
  /** Name of the hidden comment that each really answers, null for none. */
  hidden: (string | null)[];
}

interface TreeFile {
  comments: {parent: number | null; hiddenParent: string | null}[];
}

/** The flat dumps with known trees, by name. */
export function knownThreads(): KnownThread[] {
  const folder = `${corpusFolder}/slashdot`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.tree.json'));
  return names.sort().map((file) => {
    const name = file.replace('.tree.json', '');
    const {comments} = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as TreeFile;
    return {
      name,
      text: readFileSync(`${folder}/${name}.txt`, 'utf8'),
      parents: comments.map((comment) => comment.parent),
      hidden: comments.map((comment) => comment.hiddenParent),
    };
  });
}

/** Text of the dump that the project began with. */
export function seed(): string {
  return readFileSync(`${corpusFolder}/seed.txt`, 'utf8');
}
