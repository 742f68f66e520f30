import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {corpusFolder} from '../../support/corpus.js';

/** A comment as the known tree has it. */
export interface KnownComment {
  parent: number | null;
  hiddenParent: string | null;
  subject: string;
  author: string;
  uid: number | null;
  score: number | null;
  paragraphs: string[];
}

/** A gopher dump whose tree is known. */
export interface KnownDump {
  name: string;
  text: string;
  /** The same thread as a flat dump, where there is one. */
  flat?: string;
  comments: KnownComment[];
}

/** Every gopher dump of the measured threads. */
export function knownDumps(): KnownDump[] {
  return ['slashdot', 'reddit'].flatMap((site) => {
    const folder = `${corpusFolder}/${site}`;
    const files = readdirSync(folder).filter((file) => file.endsWith('.gopher.txt'));
    return files.sort().map((file) => {
      const name = file.replace('.gopher.txt', '');
      const flat = `${folder}/${name}.txt`;
      return {
        name: `${site}/${name}`,
        text: readFileSync(`${folder}/${file}`, 'utf8'),
        ...(existsSync(flat) && {flat: readFileSync(flat, 'utf8')}),
        comments: (
          JSON.parse(readFileSync(`${folder}/${name}.tree.json`, 'utf8')) as {comments: KnownComment[]}
        ).comments,
      };
    });
  });
}
