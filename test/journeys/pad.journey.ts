import type { Page } from '@playwright/test';
import { seriousFaultsOf } from './accessibility';
import { expect, test } from './hall-pages';
import { followUpBadRating } from './follow-up-desk';
import { letIn, overhear, serve, takeNumber, WINDOW } from './pad-visit';

/** The pad rests again three seconds after it has thanked. */
const RESTS = { timeout: 6_000 };
const AT_ONCE = { timeout: 2_000 };
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const SHAPES = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
] as const;

async function goToWindow(clerk: Page): Promise<void> {
  await clerk.getByTestId(`window-${WINDOW}`).click();
  await expect(clerk.getByTestId('call-next')).toBeEnabled();
}

/** What sticks out of the screen, by its words. */
async function outOfSight(pad: Page): Promise<string[]> {
  return pad.evaluate(() =>
    [...document.querySelectorAll('h1, p, button, label, .number')]
      .filter((element) => !element.closest('.ow-visually-hidden'))
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const outside = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        return outside || element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent?.trim() ?? ''),
  );
}

test.describe('the rating pad of a window @ratings', () => {
  test('asks by itself, counts once with the phone, and leans on nobody', async ({ pages }) => {
    const pad = await pages.tablet();
    await letIn(pad, await pages.staff('admin'));
    const clerk = await pages.staff('clerk01');
    await goToWindow(clerk);
    const toldToClerk = overhear(clerk);
    await clerk.reload();
    const kiosk = await pages.device('kiosk');

    const first = await takeNumber(kiosk);
    const firstPhone = await pages.citizen(first.trackUrl);
    await serve(clerk, first.label);
    await expect(pad.getByTestId('pad-label')).toHaveText(first.label);
    await expect(pad.getByTestId('rate-submit')).toBeDisabled();
    await pad.getByTestId('rate-4').click();
    await pad.getByTestId('rate-submit').click();
    await expect(pad.getByTestId('pad-thanks')).toContainText('感谢您的评价！');
    await expect(firstPhone.getByTestId('rate-thanks')).toBeVisible();
    await expect(pad.getByTestId('pad-idle')).toBeVisible(RESTS);

    const second = await takeNumber(kiosk);
    const secondPhone = await pages.citizen(second.trackUrl);
    await serve(clerk, second.label);
    await expect(pad.getByTestId('pad-label')).toHaveText(second.label);
    await secondPhone.getByTestId('rate-1').click();
    await secondPhone.getByTestId('reason-108').click();
    await secondPhone.getByTestId('rate-2').click();
    await expect(secondPhone.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await secondPhone.getByTestId('more-reasons').click();
    await secondPhone.getByTestId('reason-212').click();
    await secondPhone.getByTestId('rate-submit').click();
    await expect(pad.getByTestId('pad-idle')).toBeVisible(AT_ONCE);

    const third = await takeNumber(kiosk);
    const fourth = await takeNumber(kiosk);
    await serve(clerk, third.label);
    await expect(pad.getByTestId('pad-label')).toHaveText(third.label);
    await clerk.getByTestId('call-next').click();
    await expect(clerk.getByTestId('current-label')).toHaveText(fourth.label);
    await expect(pad.getByTestId('pad-idle')).toBeVisible(AT_ONCE);

    await followUpBadRating(await pages.staff('supervisor'), second.label);
    await secondPhone.reload();
    await expect(secondPhone.getByTestId('follow-up-reply')).toHaveText('已增设取号指引。');

    await expect(clerk.locator('body')).not.toContainText(/评价|满意/);
    expect(toldToClerk.join('\n')).toContain(fourth.label);
    expect(toldToClerk.join('\n')).not.toMatch(/"rating|rated|"level"|"pad:/);
  });

  test('is used by keyboard, in three languages, and through a lost network', async ({ pages }) => {
    const pad = await pages.tablet();
    await letIn(pad, await pages.staff('admin'));
    const clerk = await pages.staff('clerk01');
    await goToWindow(clerk);
    const kiosk = await pages.device('kiosk');
    expect(await seriousFaultsOf(pad)).toEqual([]);

    const first = await takeNumber(kiosk);
    await serve(clerk, first.label);
    await expect(pad.getByTestId('pad-label')).toHaveText(first.label);
    expect(await pad.getByRole('radio', { checked: true }).count()).toBe(0);
    await pad.keyboard.press('Tab');
    await pad.keyboard.press('Space');
    await pad.keyboard.press('ArrowRight');
    await expect(pad.getByRole('radio', { name: '满意', exact: true })).toBeChecked();
    await pad.getByTestId('pad-extend').press('Enter');
    await expect(pad.getByTestId('pad-extend')).toHaveCount(0);
    expect(Number(/\d+/.exec(await pad.getByTestId('pad-left').innerText()))).toBeGreaterThan(60);
    await expect(pad.getByRole('checkbox')).toHaveCount(3);
    await pad.getByTestId('more-reasons').press('Enter');
    await expect(pad.getByRole('checkbox')).toHaveCount(8);
    expect(await pad.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await pad.getByTestId('reason-411').click();
    for (const shape of SHAPES) {
      await pad.setViewportSize(shape);
      for (const language of LANGUAGES) {
        await pad.getByTestId(`language-${language}`).click();
        expect([language, await outOfSight(pad)]).toEqual([language, []]);
      }
    }
    await expect(pad.getByTestId('rate-submit')).toHaveText('Submit');
    expect(await seriousFaultsOf(pad)).toEqual([]);
    await pad.getByTestId('rate-submit').focus();
    await pad.keyboard.press('Enter');
    await expect(pad.getByTestId('pad-thanks')).toBeVisible();
    await expect(pad.getByTestId('pad-idle')).toBeVisible(RESTS);

    const second = await takeNumber(kiosk);
    const phone = await pages.citizen(second.trackUrl);
    await serve(clerk, second.label);
    await expect(pad.getByTestId('pad-label')).toHaveText(second.label);
    await pad.context().setOffline(true);
    await pad.getByTestId('rate-3').click();
    await pad.getByTestId('rate-submit').click();
    await expect(pad.getByTestId('pad-ask')).toContainText('网络不稳定');
    await pad.context().setOffline(false);
    await expect(pad.getByTestId('pad-thanks')).toBeVisible();
    await expect(phone.getByTestId('rate-thanks')).toBeVisible();
  });
});
