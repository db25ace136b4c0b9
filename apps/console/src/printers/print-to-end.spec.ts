import type { Command } from '@onewindow/client';
import { printProblem, printToEnd } from './print-to-end';
import { aSlip } from './printer.fixture';

const pressed = (ages: number[]): Command => ({
  key: 'one',
  maxAgeMs: 60_000,
  ageMs: () => ages.shift() ?? 0,
});

describe(printToEnd, () => {
  it('asks by the same press until it is known', async () => {
    const start = jest.fn().mockResolvedValueOnce(aSlip({ outcome: 'printing' }));
    start.mockResolvedValueOnce(aSlip());
    const press = pressed([4_000]);
    expect(await printToEnd(start, press)).toEqual(aSlip());
    expect(start.mock.calls).toEqual([[press], [press]]);
  });

  it('gives up on a printer nobody hears of', async () => {
    const start = jest.fn().mockResolvedValue(aSlip({ outcome: 'printing' }));
    expect(await printToEnd(start, pressed([4_000, 30_000]))).toMatchObject({
      outcome: 'printing',
    });
    expect(start).toHaveBeenCalledTimes(2);
  });
});

describe(printProblem, () => {
  it('says what was in the way, and admits what nobody knows', () => {
    expect(printProblem(aSlip())).toBeNull();
    const noPaper = aSlip({ outcome: 'failed', trouble: 'paper-out' });
    expect(printProblem(noPaper)?.key).toBe('printTrouble.paper-out');
    const cutOff = aSlip({ outcome: 'in-doubt', trouble: 'interrupted' });
    expect(printProblem(cutOff)?.key).toBe('printTrouble.in-doubt');
    expect(printProblem(aSlip({ outcome: 'printing' }))?.key).toBe('printTrouble.in-doubt');
  });
});
