import {describe, expect, it} from 'vitest';
import {roles} from './support.js';

describe('markAttributions', () => {
  it.each([
    'On Mon, Jan 1, 2024 at 9:30 AM Ada Wren <ada@example.org> wrote:',
    'On Mon, Jan 1, 2024 at 9:30 AM Ada Wren\n<ada@example.org> wrote:',
    'On Monday, the first of January,\nat half past nine of 2024,\nAda Wren wrote:',
    'Ada Wren <ada@example.org> writes:',
    '* Ada Wren <ada@example.org> said:',
    'In article <1@example.org>, Ada Wren wrote:',
    'Quoting Ada Wren <ada@example.org>:',
    "Excerpts from Ada Wren's message of Mon Jan 01 09:30:00 +0000 2024:",
    'Am 01.01.2024 um 09:30 schrieb Ada Wren:',
    'Le lun. 1 janv. 2024 à 09:30, Ada Wren <ada@example.org> a\u00A0écrit\u00A0:',
    'El lun, 1 ene 2024 a las 9:30, Ada Wren (<ada@example.org>)\nescribió:',
    'Em seg., 1 de jan. de 2024 às 09:30, Ada Wren escreveu:',
    'Il giorno lun 1 gen 2024 alle ore 09:30 Ada Wren ha scritto:',
    'Op ma 1 jan 2024 om 09:30 schreef Ada Wren <ada@example.org>:',
    'Den mån 1 jan. 2024 kl 09:30 skrev Ada Wren:',
    'W dniu 1.01.2024 o 09:30, Ada Wren pisze:',
    'Dne 1. 1. 2024 v 9:30 Ada Wren napsal(a):',
    '1 янв. 2024 г., в 09:30, Ada Wren написал(а):',
    '1 Oca 2024 Pzt, 09:30 tarihinde Ada Wren şunu yazdı:',
    '在 2024年1月1日，09:30，Ada Wren 写道：',
    '2024년 1월 1일 오전 9:30, Ada Wren님이 작성:',
  ])('knows %s', (attribution) => {
    expect(roles(`Well.\n\n${attribution}\n> Low.\n\nNo.\n`)).toEqual([
      'Well.',
      `attribution ${attribution}`,
      '> Low.',
      'No.',
    ]);
  });

  it('knows them within quotations', () => {
    expect(roles('> Ada wrote:\n> > Low.\n> High.\n')).toEqual([
      '>attribution Ada wrote:',
      '>> Low.',
      '> High.',
    ]);
  });

  it('takes a name off the line above that was wrapped', () => {
    expect(roles('Ada Wren <ada@\nexample.org> wrote:\n> Low.\n')).toEqual([
      'attribution Ada Wren <ada@\nexample.org> wrote:',
      '> Low.',
    ]);
  });

  it.each([
    ['Quoting Ada:', true],
    ['Zitat von Ada:', true],
    ['Ada <ada@example.org>:', true],
    ['Ada <ada>:', false],
    ['Ada wrote', false],
    ['Ask Ada <ada@example.org>: soon', false],
    ['I am Quoting Ada:', false],
    ['Ein Zitat von Ada:', false],
    ['Ada, whom I quote, said this', false],
    [`On Monday ${'and then '.repeat(33)}wrote:`, false],
  ])('above a quotation, and only there, knows by how it ends: %s', (line, isKnown) => {
    expect(roles(`${line}\n> Low.\n`)).toEqual([isKnown ? `attribution ${line}` : line, '> Low.']);
    expect(roles(`${line}\n\nLow.\n`)).toEqual([line, 'Low.']);
  });

  it('lets one blank line stand between them, not two, and none of the same depth', () => {
    const line = 'Ada wrote:';
    expect(roles(`${line}\n\n> Low.\n`)).toEqual([`attribution ${line}`, '> Low.']);
    expect(roles(`${line}\n\n\n> Low.\n`)).toEqual([line, '> Low.']);
    expect(roles(`> ${line}\n> Low.\n`)).toEqual([`> ${line}\nLow.`]);
    expect(roles(`> ${line}\nLow.\n`)).toEqual([`> ${line}`, 'Low.']);
  });

  it('needs a number or an address where it is wrapped, or nobody is quoted', () => {
    expect(roles('On Monday, Ada\nwrote:\n> Low.\n')[0]).toBe('On Monday, Ada');
    expect(roles('On Monday, Ada\nwrote at 9:\n> Low.\n')[0]).toBe('On Monday, Ada\nwrote at 9:');
    expect(roles('On 1 January, Ada\nwrote:\n> Low.\n')[0]).toBe('attribution On 1 January, Ada\nwrote:');
    expect(roles('On Monday, Ada wrote:\n\nLow.\n')[0]).toBe('On Monday, Ada wrote:');
    expect(roles('On 1 January, Ada wrote:\n\nLow.\n')[0]).toBe('attribution On 1 January, Ada wrote:');
  });

  it('opens two lines above at most, within its paragraph', () => {
    const lines = ['On 1 January,', 'at half past nine,', 'and in a hurry,', 'Ada wrote:'];
    expect(roles(`${lines.join('\n')}\n> Low.\n`)).toEqual([
      lines.slice(0, 3).join('\n'),
      `attribution ${lines[3]}`,
      '> Low.',
    ]);
    expect(roles('On 1 January it rained.\n\nAda wrote:\n\nLow.\n')).toEqual([
      ...['On 1 January it rained.', 'Ada wrote:', 'Low.'],
    ]);
  });

  it('leaves sentences alone', () => {
    expect(roles('This is what Ada wrote:\n\nnothing at all.\n')).toEqual([
      'This is what Ada wrote:',
      'nothing at all.',
    ]);
    expect(roles('I think that:\n> Low.\n')).toEqual(['I think that:', '> Low.']);
  });
});
