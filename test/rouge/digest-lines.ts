import {firstName} from './first-name.js';

/** What is read of the document that `--to json` writes. */
interface DigestDocument {
  digest: {sections: {bullets: JsonBullet[]}[]; singles: JsonBullet[]};
}

interface JsonBullet {
  author: string;
  text: string;
  bullets: JsonBullet[];
}

/** Every bullet of a document that `--to json` wrote, `First name: text`, a line each, in the digest's order. */
export function digestLines(document: string): string {
  const {digest} = JSON.parse(document) as DigestDocument;
  const top = [...digest.sections.flatMap(({bullets}) => bullets), ...digest.singles];
  return top.flatMap(lines).join('\n');
}

/** Nesting is capped by the fold, so that recursion here is safe. */
function lines({author, text, bullets}: JsonBullet): string[] {
  return [`${firstName(author)}: ${text}`, ...bullets.flatMap(lines)];
}
