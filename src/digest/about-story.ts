import {countWords} from '../text/count-words.js';
import {joinLinked, type LinkedText, linkedText, sliceLinked} from '../text/linked-text.js';
import {safeUrl} from '../text/safe-url.js';
import {sentences} from '../text/sentences.js';
import type {Digest, Story} from '../types.js';

/** Words of the story that stand above the digest, at most, whole sentences. */
const LEAD_WORDS = 60;
/** A first paragraph shorter than this says too little. */
const SHORT_LEAD = 12;

/** What a digest says of the story. */
export function aboutStory(story: Story | undefined): Pick<Digest, 'lead'> & Partial<Digest> {
  if (story === undefined) return {lead: {text: '', links: []}};
  const {title, site, posted, editor, department} = story;
  const url = storyUrl(story);
  return {
    ...(title !== undefined && {title}),
    ...(url !== undefined && {url}),
    ...(site !== undefined && {site}),
    ...(posted !== undefined && {posted}),
    ...(editor !== undefined && {editor}),
    ...(department !== undefined && {department}),
    lead: lead(story),
  };
}

/** The first link that goes to the site which the title names, if there is one. */
function storyUrl({links, site}: Story): string | undefined {
  if (site === undefined) return undefined;
  for (const {url} of links) {
    const safe = safeUrl(url);
    if (safe === undefined) continue;
    const host = new URL(safe).hostname;
    if (host === site || host.endsWith(`.${site}`)) return safe;
  }
  return undefined;
}

/** The first sentences of the story that fit, of its later paragraphs too where the earlier ones only announce them. */
function lead({paragraphs, links}: Story): Digest['lead'] {
  let result: LinkedText = {text: '', links: []};
  for (const {text} of paragraphs) {
    const words = countWords(result.text);
    if (words >= SHORT_LEAD && !result.text.endsWith(':')) break;
    const next = firstSentences(linkedText(text, links), LEAD_WORDS - words);
    result = result.text === '' ? next : joinLinked([result, next], ' ');
  }
  return result;
}

/** The first sentences that fit into so many words, the first one whatever its length; none that announces a quotation. */
function firstSentences(linked: LinkedText, most: number): LinkedText {
  let end = 0;
  for (const span of sentences(linked.text)) {
    const isTooLong = countWords(linked.text.slice(0, span.end)) > most;
    if (end > 0 && (isTooLong || linked.text.slice(span.start, span.end).endsWith(':'))) break;
    end = span.end;
  }
  return sliceLinked(linked, 0, end);
}
