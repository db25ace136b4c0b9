import type { Page } from '@playwright/test';
import { expect } from './hall-pages';
import { press, tabTo } from './keyboard';

/** A step with what is chosen for it, and the state it leads to. */
interface Step {
  readonly name: string;
  readonly choice?: string;
  readonly note: string;
  readonly leadsTo: string;
}

const STEPS: readonly Step[] = [
  { name: 'contact', choice: 'NO_CONTACT', note: '没有留电话。', leadsTo: '已联系' },
  { name: 'verify', choice: 'FIX_NOW', note: '预约后仍需取号，属实。', leadsTo: '已核实' },
  { name: 'rectify', note: '在入口增设指引。', leadsTo: '整改中' },
  { name: 'reply', note: '已增设取号指引。', leadsTo: '已答复' },
  { name: 'close', note: '办结。', leadsTo: '已办结' },
];

/** From the board to its end, with the keyboard alone. */
export async function followUpBadRating(supervisor: Page, ticketLabel: string): Promise<void> {
  await press(supervisor, 'follow-ups-link');
  await expect(supervisor.getByTestId('follow-up')).toContainText(ticketLabel);
  await press(supervisor, 'follow-up');
  const state = supervisor.getByTestId('follow-up-state');
  await expect(state).toHaveText('新差评');
  await press(supervisor, 'step-submit');
  await expect(state).toHaveText('已接手');
  for (const { name, choice, note, leadsTo } of STEPS) {
    await expect(supervisor.getByTestId(`step-${name}`)).toBeChecked();
    if (choice !== undefined) await supervisor.getByTestId(`choice-${choice}`).press('Space');
    await tabTo(supervisor, 'step-note');
    await supervisor.keyboard.insertText(note);
    await supervisor.keyboard.press('Control+Enter');
    await expect(state).toHaveText(leadsTo);
  }
  await expect(supervisor.getByTestId('follow-up-step')).toHaveCount(STEPS.length + 2);
}
