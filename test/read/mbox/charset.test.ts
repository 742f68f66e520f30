import {describe, expect, it} from 'vitest';
import {decodeBytes} from '../../../src/read/mbox/charset.js';

describe('decodeBytes', () => {
  it.each([
    ...['us-ascii', 'usascii', 'US-ASCII', ' ascii ', 'ansi_x3.4-1968', '646', '7bit', '8bit'],
    ...['unknown', 'unknown-8bit', 'x-unknown', 'default', ''],
  ])('guesses where the charset is %j', (charset) => {
    expect(decodeBytes('tide', charset)).toEqual({text: 'tide'});
    expect(decodeBytes('mar\xC3\xA9e', charset)).toEqual({text: 'marée'});
    expect(decodeBytes('mar\xE9e \x96', charset)).toEqual({text: 'marée –'});
  });

  it('guesses where no charset is named', () => {
    expect(decodeBytes('mar\xC3\xA9e')).toEqual({text: 'marée'});
  });

  it.each(['tides', 'ascii-7', 'x646', 'unknowns', 'x'.repeat(40)])(
    'guesses and says so where it is %s',
    (charset) => {
      expect(decodeBytes('mar\xE9e', charset)).toEqual({
        text: 'marée',
        trouble: `Its charset \`${charset}\` is unknown`,
      });
    },
  );

  it('names forty characters of a charset', () => {
    expect(decodeBytes('', 'x'.repeat(41)).trouble).toBe(`Its charset \`${'x'.repeat(40)}\` is unknown`);
  });

  it('says which bytes make no sense', () => {
    expect(decodeBytes('mar\xE9e', 'UTF-8')).toEqual({
      text: 'mar\uFFFDe',
      trouble: 'Some of its bytes are not utf-8',
    });
  });

  it('reads ASCII as it is only where that is what the bytes mean', () => {
    expect(decodeBytes('tide', 'iso-8859-15').text).toBe('tide');
    expect(decodeBytes('\0t\0i', 'utf-16be').text).toBe('ti');
    expect(decodeBytes('\x1B$BD,\x1B(B', 'iso-2022-jp').text).toBe('潮');
  });

  it('knows a charset again', () => {
    expect([1, 2].map(() => decodeBytes('\xF0', 'koi8-r').text)).toEqual(['П', 'П']);
    expect([1, 2].map(() => decodeBytes('\xF0', 'nowhere').trouble)).toEqual([
      'Its charset `nowhere` is unknown',
      'Its charset `nowhere` is unknown',
    ]);
  });
});
