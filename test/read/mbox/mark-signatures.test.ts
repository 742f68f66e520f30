import {describe, expect, it} from 'vitest';
import {roles} from './support.js';

describe('markSignatures', () => {
  it('ends one at a quotation', () => {
    expect(roles('Yes.\n-- \nAda\n\nOn Monday, Bob wrote:\n> Low?\n')).toEqual([
      'Yes.',
      'signature --\nAda',
      'attribution On Monday, Bob wrote:',
      '> Low?',
    ]);
  });

  it('knows the trailers of patches', () => {
    for (const line of [
      'Signed-off-by: Ada',
      'Reviewed-By: Bob',
      'Co-authored-by: Cy',
      'Reported by: Dee',
      'Cc: Eve',
    ]) {
      expect(roles(`Yes.\n\n${line}\n\nMore.\n`)).toEqual(['Yes.', `signature ${line}`, 'More.']);
    }
    for (const line of ['signed-off-by: Ada', 'Stand by: we', 'Cc:', 'So Signed-off-by: Ada', 'By: Ada']) {
      expect(roles(`Yes.\n\n${line}\n`)[1]).toBe(line === 'Stand by: we' ? `signature ${line}` : line);
    }
  });

  it('knows a list’s rule near the end', () => {
    for (const rule of ['_'.repeat(20), '-'.repeat(60)]) {
      expect(roles(`Yes.\n${rule}\nThe list\n`)).toEqual(['Yes.', `signature ${rule}\nThe list`]);
      expect(roles(`Yes.\n${rule}\n${'More.\n'.repeat(15)}`)).toHaveLength(2);
      expect(roles(`Yes.\n${rule}\n${'More.\n'.repeat(16)}`)).toHaveLength(1);
      expect(roles(`> Yes.\n> ${rule}\n> The list\n`)).toHaveLength(1);
      expect(roles(`Yes.\n${rule.slice(1)}\nThe list\n`)).toHaveLength(1);
      expect(roles(`Yes.\na${rule}\nThe list\n`)).toHaveLength(1);
      expect(roles(`Yes.\n${rule}a\nThe list\n`)).toHaveLength(1);
    }
  });

  it('begins with its mark in a quotation, too, and ends with that depth', () => {
    expect(roles('> Yes.\n> -- \n> Ada\n\nNo.\n-- \nBob\n')).toEqual([
      ...['> Yes.', '>signature --\nAda', 'No.', 'signature --\nBob'],
    ]);
    expect(roles(`Yes.\n-- \n${'More.\n'.repeat(20)}`)).toHaveLength(2);
    expect(roles('Yes.\n-- \nAda\n\n    x = f();\n')).toEqual([
      'Yes.',
      'signature --\nAda',
      'signature x = f();',
    ]);
  });

  it('takes a rule without its space for one near the end only', () => {
    expect(roles('Yes.\n--\nAda\n')).toEqual(['Yes.', 'signature --\nAda']);
    expect(roles(`Yes.\n--\n${'More.\n'.repeat(20)}`)).toHaveLength(1);
    expect(roles(`Yes.\n--\n${'More.\n\n'.repeat(15)}`)[1]).toBe('signature --\nMore.');
    expect(roles(`Yes.\n--\n${'More.\n\n'.repeat(16)}`)[0]).toBe('Yes.\n--\nMore.');
    expect(roles(`Yes.\n---\n${'More.\n'.repeat(4)}`)).toHaveLength(2);
    expect(roles(`Yes.\n---\n${'More.\n'.repeat(5)}`)).toHaveLength(1);
    expect(roles('> Yes.\n> ---\n> P.S.: no.\n')).toHaveLength(1);
    expect(roles(`Yes.\n--\nAda\n${'> More.\n'.repeat(20)}`)[1]).toBe('signature --\nAda');
    expect(roles('Yes.\n---\nP.S.: no.\n')).toEqual(['Yes.', 'signature ---\nP.S.: no.']);
  });

  it('knows what pipermail left out', () => {
    const note =
      '-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <http://x>';
    expect(roles(`Yes.\n${note}\n\nMore.\n`)).toEqual(['Yes.', `signature ${note}`, 'More.']);
    expect(roles(`Yes.\n${note.replace('scrubbed', 'kept')}\n`)).toHaveLength(1);
    expect(roles(`Yes.\n${note.replace('next', 'first')}\n`)).toHaveLength(1);
    expect(roles(`Yes.\n${note.replace('next part', 'next part.')}\n`)).toHaveLength(1);
  });
});
