import {gopher} from './gopher/gopher.js';
import {hackerNews} from './json/hacker-news.js';
import {json} from './json/json.js';
import {reddit} from './json/reddit.js';
import {mbox} from './mbox/mbox.js';
import type {Reader} from './reader.js';
import {slashdot} from './slashdot/slashdot.js';

/** Every input format: register a new one by adding it here. The more particular ones stand first. */
export const readers: readonly Reader[] = [hackerNews, reddit, json, mbox, gopher, slashdot];
