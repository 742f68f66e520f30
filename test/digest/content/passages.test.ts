import {describe, expect, it} from 'vitest';
import {stretches} from '../../../src/digest/content/passages.js';
import type {SaidLine} from '../../../src/digest/content/said-line.js';

/** Lines as people write them; those with `>` are quotations, those with `$` listings. */
function passagesOf(text: string): string[][] {
  const kinds: Record<string, SaidLine['kind']> = {'>': 'quotation', $: 'code'};
  const lines = text.split('\n').map((line): SaidLine => ({text: line, kind: kinds[line[0] ?? ''] ?? 'own'}));
  return stretches(lines).map(({passages}) => passages);
}

const WRAPPED = 'The float sticks now and then, which is why the bell';

describe('stretches', () => {
  it('joins the lines of a paragraph', () => {
    expect(passagesOf(`${WRAPPED}\nis a quarter of an hour late`)).toEqual([
      [`${WRAPPED} is a quarter of an hour late`],
    ]);
  });

  it('joins paragraphs that a blank line cut in two', () => {
    expect(passagesOf(`${WRAPPED}\n\nis late.\n\nit is.`)).toEqual([[`${WRAPPED} is late.`, 'it is.']]);
  });

  it('parts the items of a list', () => {
    expect(
      passagesOf('For sale:\n* a float that sticks\nnow and then\n- a bell\n1. a cow\n(b) a card'),
    ).toEqual([['For sale:', '* a float that sticks now and then', '- a bell', '1. a cow', '(b) a card']]);
  });

  it('takes a dash within a sentence for no list', () => {
    expect(passagesOf(`${WRAPPED}\n- or so they say - is late.`)).toEqual([
      [`${WRAPPED} - or so they say - is late.`],
    ]);
  });

  it('parts lines that their author ended early', () => {
    expect(passagesOf(`${WRAPPED}\nis late\nAnn Lee\nHarbour Office`)).toEqual([
      [`${WRAPPED} is late`, 'Ann Lee', 'Harbour Office'],
    ]);
  });

  it('parts what a quotation, a listing or a drawn line stands between', () => {
    expect(passagesOf('So it says:\n> Late.\nYes.\n$ ring\nNo.\n-----\nWell.')).toEqual([
      ['So it says:'],
      ['Yes.'],
      ['No.'],
      ['Well.'],
    ]);
  });
});
