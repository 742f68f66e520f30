import {author} from './author.js';
import {course} from './course.js';
import {level} from './level.js';
import {likeness} from './likeness.js';
import {missing} from './missing.js';
import {opening} from './opening.js';
import {phrase} from './phrase.js';
import {quotation} from './quotation.js';
import type {Signal} from './signal.js';
import {subject} from './subject.js';
import {top} from './top.js';

/** Every kind of evidence, in the order in which it is reported. */
export const signals: readonly Signal[] = [
  top,
  subject,
  quotation,
  phrase,
  author,
  likeness,
  opening,
  course,
  missing,
  level,
];
