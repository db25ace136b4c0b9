import { fitLabel } from './fit-label';

const LETTERS = { size: 2, least: 1 };

describe(fitLabel, () => {
  it('keeps a name on one line where there is room', () => {
    expect(fitLabel('户政交警服务厅', 20, LETTERS)?.lines).toEqual(['户政交警服务厅']);
    expect(fitLabel('Tax Hall', 20, LETTERS)?.lines).toEqual(['Tax Hall']);
  });

  it('breaks into lines of much the same length', () => {
    expect(fitLabel('公证婚姻服务厅', 10, LETTERS)?.lines).toEqual(['公证婚姻', '服务厅']);
    expect(fitLabel('Notary and Marriage Hall', 16, LETTERS)?.lines).toEqual([
      'Notary and',
      'Marriage Hall',
    ]);
  });

  it('makes letters smaller before a word leaves its room', () => {
    const label = fitLabel('Guidance and Ticketing Lobby', 8, LETTERS);
    expect(label?.lines).toEqual(['Guidance', 'and', 'Ticketing', 'Lobby']);
    expect(label?.size).toBeCloseTo(1.587, 2);
  });

  it('leaves a room without a name that nobody could read', () => {
    expect(fitLabel('Guidance', 3, LETTERS)).toBeNull();
  });
});
