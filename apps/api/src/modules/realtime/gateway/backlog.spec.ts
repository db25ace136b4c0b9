import { Backlog } from './backlog';

const sizeOf = ({ frames, bytes }: Backlog) => [frames, bytes];

describe(Backlog, () => {
  it('counts until what was sent has been taken, with what came meanwhile', () => {
    const backlog = new Backlog();
    backlog.written(100);
    backlog.sending();
    backlog.written(20);
    backlog.written(3);
    expect(sizeOf(backlog)).toEqual([3, 123]);
    backlog.taken();
    expect(sizeOf(backlog)).toEqual([2, 23]);
    backlog.sending();
    backlog.taken();
    expect(sizeOf(backlog)).toEqual([0, 0]);
  });

  it('takes nothing off for what was sent before it looked', () => {
    const backlog = new Backlog();
    backlog.taken();
    expect(sizeOf(backlog)).toEqual([0, 0]);
  });
});
