import {countWords} from '../text/count-words.js';
import {linkedText, sliceLinked} from '../text/linked-text.js';
import {safeUrl} from '../text/safe-url.js';
import {sentences} from '../text/sentences.js';
import type {Digest, Story} from '../types.js';

/** Words of the story that stand above the digest, at most, whole sentences. */
const LEAD_WORDS = 60;

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

/** The first sentences of the story that fit; the first one whatever its length. */
function lead(story: Story): Digest['lead'] {
  const first = story.paragraphs[0];
  if (first === undefined) return {text: '', links: []};
  const linked = linkedText(first.text, story.links);
  let end = 0;
  for (const span of sentences(linked.text)) {
    if (end > 0 && countWords(linked.text.slice(0, span.end)) > LEAD_WORDS) break;
    end = span.end;
  }
  return sliceLinked(linked, 0, end);
}
