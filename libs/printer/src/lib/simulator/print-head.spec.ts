import { linesOf, readJob } from '@onewindow/printing';
import fc from 'fast-check';
import { aJob } from '../tickets.fixture';
import { PrintHead } from './print-head';

describe(PrintHead.name, () => {
  it('prints the same however a job is cut up on its way, and then says so', () => {
    const job = aJob();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: job.length }), (size) => {
        const onAsked = jest.fn();
        const head = new PrintHead(80, onAsked);
        for (let at = 0; at < job.length; at += size) head.take(job.subarray(at, at + size));
        expect(head.sheets).toEqual(readJob(job, 80));
        expect(onAsked).toHaveBeenCalledTimes(1);
      }),
      { numRuns: 30 },
    );
  });

  it('takes the next job for the rest of a picture that was cut off, as printers do', () => {
    const job = aJob('A012');
    const head = new PrintHead(80, () => undefined);
    head.take(job.subarray(0, job.length - 1_500));
    head.take(aJob('A013'));
    expect(head.sheets.flatMap(linesOf)).toContain('A012');
    expect(head.sheets.flatMap(linesOf)).not.toContain('A013');
  });
});
