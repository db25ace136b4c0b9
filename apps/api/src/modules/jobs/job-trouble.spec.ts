import { ConnectionClosedError } from 'bullmq';
import { JobTrouble } from './job-trouble';

const warn = jest.fn();
const error = jest.fn();
let trouble: JobTrouble;

beforeEach(() => {
  jest.useFakeTimers();
  warn.mockReset();
  error.mockReset();
  trouble = new JobTrouble({ warn, error });
});
afterEach(() => jest.useRealTimers());

describe(JobTrouble.name, () => {
  it.each([
    new ConnectionClosedError(undefined, new Error('connect ECONNREFUSED 127.0.0.1:5432')),
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    new Error('Connection terminated unexpectedly'),
    new Error("Stream isn't writeable and enableOfflineQueue options is false"),
  ])('takes %s for a lost connection', (loss) => {
    trouble.tell('spec', loss);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(error).not.toHaveBeenCalled();
  });

  it('tells a lost connection once a minute, whoever met it', () => {
    for (let n = 0; n < 100; n += 1) trouble.tell(`queue-${n}`, new ConnectionClosedError());
    expect(warn).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_001);
    trouble.tell('queue-1', new ConnectionClosedError());
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('says why the connection was lost', () => {
    trouble.tell('spec', new ConnectionClosedError(undefined, new Error('no route to host')));
    expect(warn.mock.calls[0]?.[0]).toEqual({ reason: 'no route to host' });
  });

  it('tells other errors for each of their sources', () => {
    trouble.tell('sweep', new Error('column does not exist'));
    trouble.tell('sweep', new Error('column does not exist'));
    trouble.tell('day-turn', 'not even an error');
    expect(error.mock.calls.map(([, message]: unknown[]) => message)).toEqual([
      'column does not exist',
      'not even an error',
    ]);
    expect(warn).not.toHaveBeenCalled();
  });
});
