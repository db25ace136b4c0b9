import { ClosingSteps } from './closing-steps';

describe(ClosingSteps.name, () => {
  it('closes in the opposite order, each step once', async () => {
    const closed: string[] = [];
    const steps = new ClosingSteps();
    steps.add(() => void closed.push('database'));
    steps.add(async () => void closed.push('api'));
    await steps.run();
    await steps.run();
    expect(closed).toEqual(['api', 'database']);
  });

  it('closes the rest when one step fails, and then says so', async () => {
    const closed: string[] = [];
    const steps = new ClosingSteps();
    steps.add(() => void closed.push('database'));
    steps.add(() => Promise.reject(new Error('the API hangs')));
    await expect(steps.run()).rejects.toThrow('the API hangs');
    expect(closed).toEqual(['database']);
  });
});
