import {author} from './author.js';
import {course} from './course.js';
import {likeness} from './likeness.js';
import {missing} from './missing.js';
import {opening} from './opening.js';
import {place} from './place.js';
import {quotation} from './quotation.js';
import type {Signal} from './signal.js';
import {subject} from './subject.js';

/** Every kind of evidence. */
export const signals: readonly Signal[] = [
  place,
  subject,
  quotation,
  author,
  likeness,
  opening,
  course,
  missing,
];
