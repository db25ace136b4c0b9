import { ApiRefusal, command, type Command, type CommandOptions } from '@onewindow/client';
import { ref, shallowRef } from 'vue';
import type { MessageKey } from '../locales/zh-hans';
import { failureKey } from './failure-words';

/**
 * One press of one button. A second press while the first is under way does nothing; a press after a
 * lost answer repeats the same command, so that it is carried out once.
 */
export function useCommand<Body>(send: (body: Body, options: CommandOptions) => Promise<unknown>) {
  const busy = ref(false);
  const failure = shallowRef<MessageKey | null>(null);
  let pending: { readonly press: Command; readonly body: Body } | null = null;

  async function run(body: Body): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    failure.value = null;
    // The same key with other words would be refused.
    if (pending === null || JSON.stringify(pending.body) !== JSON.stringify(body)) {
      pending = { press: command(), body };
    }
    try {
      await send(body, { command: pending.press });
      pending = null;
      return true;
    } catch (error) {
      failure.value = failureKey(error);
      if (error instanceof ApiRefusal) pending = null;
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, failure, run };
}
