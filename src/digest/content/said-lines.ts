import {markAttributions} from '../../read/mbox/mark-attributions.js';
import {markDiffs} from '../../read/mbox/mark-diffs.js';
import {markOriginals} from '../../read/mbox/mark-originals.js';
import {markSignatures} from '../../read/mbox/mark-signatures.js';
import {markWrapped} from '../../read/mbox/mark-wrapped.js';
import type {TextLine} from '../../read/mbox/text-line.js';
import type {Comment} from '../../types.js';
import {markCode} from './mark-code.js';
import {markGreetings} from './mark-greetings.js';
import {markHeaders} from './mark-headers.js';
import {markNotices} from './mark-notices.js';
import {markSignOffs} from './mark-sign-offs.js';
import {markTails} from './mark-tails.js';
import type {Marker, SaidLine} from './said-line.js';

/** What the mailbox reader knows of mails holds for mails in any other dump too. */
const MAIL_MARKERS = [markOriginals, markWrapped, markDiffs, markAttributions, markSignatures] as const;

/** Each finds one kind of line that is no content; the earlier ones win. */
const MARKERS: readonly Marker[] = [
  markTails,
  markNotices,
  markSignOffs,
  markHeaders,
  markCode,
  markGreetings,
];

const KINDS = {attribution: 'quotation', signature: 'aside', code: 'code'} as const;

/** The lines of a comment, each with what it is to a digest. */
export function saidLines(comment: Comment): SaidLine[] {
  const lines = textLines(comment);
  for (const mark of MAIL_MARKERS) mark(lines);
  const said = lines.map(
    ({quote, text, role}): SaidLine => ({
      text,
      kind: quote > 0 ? 'quotation' : role === undefined ? 'own' : KINDS[role],
    }),
  );
  for (const mark of MARKERS) mark(said, comment);
  return said;
}

/** The lines of all paragraphs, a blank one between them. */
function textLines({paragraphs}: Comment): TextLine[] {
  return paragraphs.flatMap(({quote, role, text}, index) => {
    const lines = text.split('\n').map((line): TextLine => {
      return {quote, text: line, ...(role !== undefined && {role}), from: 0, to: 0};
    });
    const above = paragraphs[index - 1];
    const parts = above !== undefined && above.quote === quote && above.role === role;
    return parts ? [{quote, text: '', from: 0, to: 0}, ...lines] : lines;
  });
}
