import {bodies} from './bodies.js';
import type {Family} from './family.js';
import {flat} from './flat.js';
import {gopher} from './gopher.js';
import {json} from './json.js';
import {mail} from './mail.js';

/** Every family: register a new one by adding it to its format's list. */
export const families: readonly Family[] = [...flat, ...bodies, ...mail, ...gopher, ...json];
