import type {Paragraph, Reference} from '../../types.js';
import {htmlBody} from '../markup/html-body.js';
import type {Box, Rows} from './box.js';
import {flowed} from './flowed.js';
import type {Fields} from './headers.js';
import {mailParagraphs} from './mail-paragraphs.js';
import {markAttributions} from './mark-attributions.js';
import {markDiffs} from './mark-diffs.js';
import {markOriginals} from './mark-originals.js';
import {markSignatures} from './mark-signatures.js';
import {markWrapped} from './mark-wrapped.js';
import {type TextPart, textParts} from './mime-parts.js';
import {type SourceLine, sourceLines} from './source-lines.js';
import {type TextLine, unquoted} from './text-line.js';

/** What a mail says. */
export interface MailBody {
  paragraphs: Paragraph[];
  links: Reference[];
  /** What could not be read of it, in words. */
  trouble: string[];
}

/** Each finds one kind of line that is nobody's own words; the earlier ones win. */
const MARKERS = [markOriginals, markWrapped, markDiffs, markAttributions, markSignatures] as const;

/** Read the words of a mail's body. */
export function mailBody(box: Box, fields: Fields, rows: Rows): MailBody {
  const {parts, trouble} = textParts(box, fields, rows);
  const result: MailBody = {paragraphs: [], links: [], trouble: trouble === undefined ? [] : [trouble]};
  for (const part of parts) {
    if (part.from >= part.to) continue;
    const source = sourceLines(box, part);
    const above = result.links.at(-1)?.mark;
    const read = part.html ? html(source.lines, above) : {lines: plain(source.lines, part), links: []};
    for (const mark of MARKERS) mark(read.lines);
    for (const paragraph of mailParagraphs(box, read.lines)) result.paragraphs.push(paragraph);
    for (const link of read.links) result.links.push(link);
    result.trouble.push(...source.trouble);
  }
  return result;
}

function plain(lines: readonly SourceLine[], part: TextPart): TextLine[] {
  if (part.flowed) return flowed(lines, part.delSp);
  return lines.map(({text, from, to}) => ({...unquoted(text), from, to}));
}

/** The lines of HTML paragraphs, a blank one between them; all stand where the part stands. Marks go on from `above`. */
function html(source: readonly SourceLine[], above = 0): {lines: TextLine[]; links: Reference[]} {
  const place = {from: source[0]?.from ?? 0, to: source[source.length - 1]?.to ?? 0};
  const {paragraphs, links} = htmlBody(source.map((line) => line.text).join('\n'), [], above);
  const lines = paragraphs.flatMap(({quote, role, text}): TextLine[] => [
    ...text.split('\n').map((line) => ({quote, ...(role !== undefined && {role}), text: line, ...place})),
    {quote, text: '', ...place},
  ]);
  return {lines, links};
}
