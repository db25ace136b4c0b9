import { expect, type Page } from '@playwright/test';

/** More stops than any page has before what one is looking for. */
const GREATEST_STOPS = 400;

/** Goes with Tab until the part is reached, as somebody without a mouse would. */
export async function tabTo(page: Page, testId: string): Promise<void> {
  const target = page.getByTestId(testId);
  for (let stop = 0; stop < GREATEST_STOPS; stop += 1) {
    const reached = await target.evaluate((part) => part.contains(document.activeElement));
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${testId}`);
}

/** Reaches the part and presses the key that works it. */
export async function press(page: Page, testId: string, key = 'Enter'): Promise<void> {
  await tabTo(page, testId);
  // A screen that has just come up takes no press yet.
  await expect(page.getByTestId(testId)).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press(key);
}
