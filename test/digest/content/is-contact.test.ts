import {expect, test} from 'vitest';
import {isContact} from '../../../src/digest/content/is-contact.js';

test.each([
  ...'tel phone fax mobile cell voice email mailto icq skype pgp gpg www homepage office ph'
    .split(' ')
    .map((way) => `${way}: ann`),
  'Phone: 5550100',
  'e-mail: ann',
  'my work-tel: 12',
  'office 12, the quay',
  'https://example.org/ann',
  '<www.example.org>',
  'ann@example.org',
  'call (01) 555 0100 123',
  'Tidetown, CA 90210',
])('`%s` says where somebody is reached', (line) => {
  expect(isContact(line)).toBe(true);
});

test.each([
  'The hotel: a fine one',
  'junk-mail: none',
  'some-mail: none',
  'a phone rang',
  'tel5 is a name',
  'at @ home',
  'It was 12345.',
])('`%s` does not', (line) => {
  expect(isContact(line)).toBe(false);
});
