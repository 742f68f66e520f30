import {expect, test} from 'vitest';
import {firstName} from './first-name.js';

test.each([
  ['Dournaee, Blake', 'Blake'],
  ['ZOHAR,ILAN (HP-Cupertino,ex1)', 'ILAN'],
  ['Thompson, Bryan B.', 'Bryan'],
  ['John Boyer', 'John'],
  ['keshlam', 'keshlam'],
  ['jane.doe@example.org', 'jane.doe'],
  ['Boyer,', 'Boyer'],
  ['', ''],
])('The first name of “%s” is “%s”', (author, name) => {
  expect(firstName(author)).toBe(name);
});
