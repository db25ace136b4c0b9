import { ApiRefusal, ApiUnreachable, type CommandOptions } from '@onewindow/client';
import { useCommand } from './use-command';

function aButton() {
  const presses: { body: string; key: string | undefined }[] = [];
  const answers: (() => Promise<void>)[] = [];
  const button = useCommand((body: string, { command }: CommandOptions) => {
    presses.push({ body, key: command?.key });
    return (answers.shift() ?? (() => Promise.resolve()))();
  });
  return { button, presses, answers };
}
const lost = () => Promise.reject(new ApiUnreachable('network lost'));
const refused = () =>
  Promise.reject(
    new ApiRefusal(409, {
      code: 'ticketing.action-not-allowed',
      message: '',
      details: {},
      requestId: '',
    }),
  );

describe(useCommand, () => {
  it('sends one command for a double touch', async () => {
    const { button, presses } = aButton();
    const [first, second] = await Promise.all([button.run('a'), button.run('a')]);
    expect([first, second]).toEqual([true, false]);
    expect(presses).toHaveLength(1);
    expect(button.busy.value).toBe(false);
  });

  it('repeats a lost command under its key, but other words under another', async () => {
    const { button, presses, answers } = aButton();
    answers.push(lost, lost);
    await button.run('a');
    expect(button.failure.value).toBe('failure.unreachable');
    await button.run('a');
    await button.run('b');
    expect(presses[1]?.key).toBe(presses[0]?.key);
    expect(presses[2]?.key).not.toBe(presses[0]?.key);
    expect(button.failure.value).toBeNull();
  });

  it('says why it was refused and begins anew', async () => {
    const { button, presses, answers } = aButton();
    answers.push(refused);
    expect(await button.run('a')).toBe(false);
    expect(button.failure.value).toBe('failure.ticketing.action-not-allowed');
    await button.run('a');
    expect(presses[1]?.key).not.toBe(presses[0]?.key);
  });
});
