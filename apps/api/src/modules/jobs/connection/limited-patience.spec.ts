import { withPatience } from './limited-patience';

describe(withPatience.name, () => {
  const giveUp = jest.fn();

  beforeEach(() => {
    jest.useFakeTimers();
    giveUp.mockReset();
  });
  afterEach(() => jest.useRealTimers());

  it('is over when the closing is, and never gives up afterwards', async () => {
    await withPatience(Promise.resolve(), 1_000, giveUp);
    jest.advanceTimersByTime(5_000);
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('passes on a closing that fails', async () => {
    await expect(withPatience(Promise.reject(new Error('no')), 1_000, giveUp)).rejects.toThrow(
      'no',
    );
  });

  it('gives up on a closing that never ends', async () => {
    const closing = withPatience(new Promise(() => undefined), 1_000, giveUp);
    jest.advanceTimersByTime(1_000);
    await closing;
    expect(giveUp).toHaveBeenCalledTimes(1);
  });
});
