import type {Line} from '../../text/lines.js';
import {body, references} from './comment-row.js';
import type {StoryWords} from './entry.js';
import type {Fields} from './fields.js';
import {siteOf} from './site-of.js';

/** What a story may say in a line: keys of `Story` and of the JSON alike. */
const LINES = ['reference', 'fortune', 'title', 'site', 'posted', 'editor', 'department'] as const;

/**
 * The story: `title` and `url` as they stand beside the comments, or `story` as `--to json` writes it.
 * Undefined where the document says nothing of it.
 */
export function plainStory(document: Fields, rows: readonly Line[]): StoryWords | undefined {
  const inner = document.inner('story');
  const story: StoryWords = {paragraphs: [], links: []};
  for (const fields of [document, inner]) {
    const about = fields === document ? (['title'] as const) : LINES;
    for (const key of about) {
      const line = fields?.line(key);
      if (line !== undefined) story[key] = line;
    }
  }
  if (inner !== undefined) {
    story.paragraphs = body(inner, rows);
    story.links = references(inner);
  }
  const url = document.line('url');
  if (url !== undefined && story.links.length === 0) {
    story.links = [{mark: 1, url}];
    const site = story.site ?? siteOf(url);
    if (site !== undefined) story.site = site;
  }
  const says = inner !== undefined || story.title !== undefined || story.links.length > 0;
  return says ? story : undefined;
}
